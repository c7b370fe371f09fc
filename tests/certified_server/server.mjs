// A certified OAuth server in FieldView's place: it keeps to the standards and knows nothing of Stile.
//
// Its client comes as JSON on the command line; its port is the first line that it prints.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const { client_id, client_secret, redirect_uri, scopes } = JSON.parse(process.argv[2]);

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id,
        client_secret,
        redirect_uris: [redirect_uri],
        application_type: 'native',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    scopes,
    // Where FieldView has its log-in page and its token endpoint.
    routes: { authorization: '/static/app-login/index.html', token: '/api/oauth/token' },
    issueRefreshToken: () => true,
    pkce: { required: () => false },
    cookies: { keys: ['of no consequence'] },
  });
  server.on('request', provider.callback());
  console.log(port);
});
