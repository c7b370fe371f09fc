## O que se digita

wrong-email = isto não é um endereço de e-mail.
wrong-email-missing = falta o e-mail.
wrong-password-missing = falta a senha.
wrong-client-id-missing = falta o ID do cliente.
wrong-client-secret-missing = falta o segredo do cliente.
wrong-api-key-missing = falta a chave de API.
wrong-token-missing = falta o token de API.
wrong-company-missing = falta o nome da empresa.
wrong-contact = longo demais; use no máximo { $most } caracteres.
wrong-passphrase-missing = falta a frase secreta.
wrong-name-missing = falta o nome.
wrong-spaces = há espaços no meio; precisa ser uma palavra só.
wrong-web-address = isto é um endereço da web, não uma chave.
wrong-key-email = isto é um endereço de e-mail, não uma chave.
wrong-token = isto parece um token de API do Leaf.
wrong-too-long = isto é longo demais.
wrong-redirect-missing = falta o endereço de retorno.
wrong-redirect-not-a-url = isto não é um endereço da web. O certo se parece com http://localhost:8765/callback.
wrong-redirect-scheme = os navegadores não vão para este tipo de endereço.
wrong-redirect-no-port = não existe a porta 0. Uma porta é um número como 8765 em http://localhost:8765/callback.
wrong-redirect-fragment = o endereço não pode ter “#” nem o que vem depois.
wrong-redirect-several = há vários endereços. Digite só um em cada campo.

## Um endereço colado

paste-empty = nada foi colado.
paste-not-an-address = isto não é um endereço da web. Copie toda a barra de endereços do navegador.
paste-still-fieldview = esta ainda é uma página do FieldView. Primeiro, o produtor precisa entrar e permitir o acesso; depois, copie o endereço da página seguinte.
paste-other-address = este endereço é de outra página. Copie-o depois que o produtor autorizar o acesso.
paste-no-answer = este endereço não contém resposta. Copie o endereço completo.
paste-other-attempt = este endereço é de um link anterior. Abra o link mostrado aqui e cole o endereço que aparece depois.
paste-damaged = este endereço está danificado. Copie novamente o endereço completo.

## O que se perde

lost-nothing = Nada se perdeu.
lost-not-asked = Nada se perdeu: nada foi pedido ao produtor ainda.
lost-nothing-shared = Nada foi compartilhado e nada mudou.
lost-log-in = O login do produtor já foi usado e não vale mais; nenhum dado foi compartilhado.
consent-safe = A autorização do produtor está segura: não é preciso fazer login novamente.

## Cofre de senhas

# $system is windows, macos or another. The name begins a sentence.
keyring-name =
    { $system ->
        [windows] O Gerenciador de Credenciais do Windows (o cofre de senhas deste computador)
        [macos] O cofre de senhas deste Mac (Acesso às Chaves)
       *[other] O cofre de senhas deste computador
    }
# $keyring is the name above.
keyring-given-up = { $keyring } não respondeu.
keyring-no-service = Nenhum cofre de senhas responde neste computador.
keyring-refused = { $keyring } está bloqueado ou recusou o acesso.
keyring-no-collection = O serviço de cofre de senhas deste computador responde, mas ainda não tem um cofre para salvar segredos.
keyring-too-long = Um valor é longo demais para o cofre de senhas.
keyring-damaged = Um item do cofre de senhas está danificado.
keyring-newer = Um item do cofre de senhas foi salvo por uma versão mais nova do Stile.
keyring-not-yours = Um item do cofre de senhas pertence a outra coisa.
keyring-mismatch = { $keyring } não devolveu o que o Stile salvou nele.
keyring-failed = { $keyring } falhou.
keyring-now-update = Atualize o Stile e tente novamente. Ou use novos itens do cofre de senhas: o que a versão mais nova salvou não muda.
keyring-now-update-only = Atualize o Stile e tente novamente.
keyring-now-begin = Inicie um cofre de senhas, como o do GNOME, o KWallet ou o KeePassXC, e tente novamente. Ou mantenha os segredos na memória até fechar o Stile: nada é salvo, e você os digita novamente na próxima vez.
keyring-now-begin-only = Inicie o cofre de senhas e tente novamente.
keyring-now-make = Tente novamente e escolha uma senha quando for solicitada. Se nada for solicitado, crie um cofre em “Senhas e chaves” ou no KWalletManager e defina-o como padrão. Ou mantenha os segredos na memória até fechar o Stile: nada é salvo, e você os digita novamente na próxima vez.
keyring-now-check = Confira os valores na configuração.
keyring-now-again = Tente novamente. Se não adiantar, use novos itens do cofre de senhas. Ou mantenha os segredos na memória até fechar o Stile: nada é salvo, e você os digita novamente na próxima vez.
keyring-now-unlock = Desbloqueie o cofre de senhas e tente novamente. Se não for mais possível desbloqueá-lo, use novos itens do cofre de senhas. Ou mantenha os segredos na memória até fechar o Stile: nada é salvo, e você os digita novamente na próxima vez.
keyring-now-unlock-only = Desbloqueie o cofre de senhas e tente novamente.
keyring-now-again-only = Tente novamente daqui a pouco.

## Avisos

notice-settings-damaged = O arquivo de ajustes estava danificado. Ele foi mantido ao lado do novo como settings.json.damaged. Configure o Stile novamente.
notice-settings-newer = Os ajustes foram salvos por uma versão mais nova do Stile e não foram alterados. Atualize o Stile.
notice-settings-io = O arquivo de ajustes não pode ser usado. Seus ajustes valem até você fechar o Stile.
notice-unfinished-damaged = A lista de conexões não concluídas estava danificada. O que pôde ser lido está abaixo; o arquivo danificado foi mantido como unfinished.json.damaged. Os produtores que faltam talvez precisem entrar novamente no FieldView.
notice-unfinished = A lista de conexões não concluídas não pode ser lida, então nenhuma aparece. O arquivo não foi alterado. Feche o Stile, libere a leitura da pasta dele e abra o Stile novamente.
notice-unfinished-newer = A lista de conexões não concluídas foi salva por uma versão mais nova do Stile, então nenhuma aparece. Ela não foi alterada. Atualize o Stile.
notice-consents-newer = As autorizações de { $growers } foram salvas por uma versão mais nova do Stile, então não aparecem. Elas não foram alteradas. Atualize o Stile.
notice-list-damaged = O arquivo { $file } estava danificado. O Stile usa o que conseguiu ler; o arquivo danificado foi mantido ao lado, com “.damaged” no fim do nome.
notice-list-newer = O arquivo { $file } foi salvo por uma versão mais nova do Stile. Ele não foi alterado e nada é acrescentado a ele. Atualize o Stile.
notice-list-io = O arquivo { $file } não pode ser lido. Ele não foi alterado e nada é acrescentado a ele. Feche o Stile, libere a leitura da pasta dele e abra o Stile novamente.
notice-exchanging = A autorização de { $grower } ainda está vindo do FieldView, o que pode levar um minuto. Ela aparecerá aqui assim que chegar; até lá, não peça novamente a { $grower }.
notice-consent-kept = A autorização de { $grower } chegou depois que você saiu. Clique em “Concluir” para usá-la.
notice-token-left = A autorização de um produtor ainda está no cofre de senhas deste computador, porque o cofre não respondeu. O Stile tenta novamente na próxima vez que abrir.
    .broke = A autorização de um produtor ainda está no cofre de senhas deste computador, por causa de um erro no Stile. O Stile tenta novamente na próxima vez que abrir.
notice-not-forgotten-both = Não foi possível excluir os itens do cofre de senhas nem o arquivo de ajustes. Desbloqueie o cofre de senhas e clique novamente em “Esquecer tudo”.
notice-not-forgotten-keyring = Não foi possível excluir os itens do cofre de senhas. Desbloqueie o cofre de senhas e clique novamente em “Esquecer tudo”.
notice-not-forgotten-files = Não foi possível excluir o arquivo de ajustes. Clique de novo em “Esquecer tudo”.
notice-forgotten = O Stile esqueceu tudo neste computador.
notice-afresh = O Stile agora salva os segredos com novos nomes no cofre de senhas e não usa mais os itens antigos.
notice-not-afresh = O Stile não conseguiu salvar os novos nomes na pasta dele e continua com os itens antigos. Nada mudou. Libere espaço no disco ou confira as permissões da pasta.
notice-no-practice = Não foi possível começar a prática neste computador. Nada mudou.
notice-table-saved = Tabela salva: { $path }
notice-table-not-saved = Não foi possível salvar a tabela. Libere espaço no disco ou confira as permissões da sua pasta de downloads.
notice-leaflet-saved = Folheto salvo: { $path }
notice-picture-saved = Imagem salva: { $path }
notice-disconnecting = Este produtor ainda está sendo desconectado. Espere o Leaf confirmar e depois conecte.
notice-other-account = Outra conta do Leaf está em uso agora, e estes são os produtores dela. Tudo o que pertence a { $account } (a lista do dia, as contas do FieldView conhecidas, as conexões não concluídas) é mantido: entre novamente como { $account } para ter tudo de volta.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } conexão não concluída também aguarda lá.
       *[other] { $count } conexões não concluídas também aguardam lá.
    }
notice-file-later = Termine isto ou saia primeiro e depois abra o arquivo a partir da lista de produtores.
notice-leave-practice = Arquivos de configuração são para o trabalho real. Saia da prática primeiro e depois abra o arquivo.
notice-other-file = O Stile só abre arquivos de configuração e tabelas de produtores.
notice-grower-added = { $grower } agora está na lista.
notice-deleting = Este produtor ainda está sendo excluído do Leaf. Aguarde a resposta do Leaf.
notice-grower-changed = O Leaf já tem as suas alterações nos dados de { $grower }.
notice-grower-deleted = { $grower } foi excluído do Leaf.
notice-broke = Ocorreu um erro no Stile. Nada se perdeu; tente novamente.
notice-no-browser = Seu sistema não conseguiu abrir isto. Abra por conta própria: dev.fieldview.com, withleaf.io ou um e-mail para developer@climate.com.
notice-no-folder = O sistema não conseguiu abrir a pasta. O caminho está na página: abra a pasta por conta própria.
notice-practice-later = Ao começar a prática, seria perdido o que está só na memória do Stile: o seu login, as chaves do aplicativo ou uma autorização. Nada mudou. Comece a prática quando tudo estiver no cofre de senhas.

warning-clock-ahead =
    { $minutes ->
        [one] O relógio deste computador está { $minutes } minuto adiantado em relação ao do Leaf. Acerte-o: os logins podem falhar por causa disso.
       *[other] O relógio deste computador está { $minutes } minutos adiantado em relação ao do Leaf. Acerte-o: os logins podem falhar por causa disso.
    }
warning-clock-behind =
    { $minutes ->
        [one] O relógio deste computador está { $minutes } minuto atrasado em relação ao do Leaf. Acerte-o: os logins podem falhar por causa disso.
       *[other] O relógio deste computador está { $minutes } minutos atrasado em relação ao do Leaf. Acerte-o: os logins podem falhar por causa disso.
    }
warning-in-memory = O cofre de senhas não salvou a autorização do produtor. O Stile a mantém na memória e continua imediatamente: não feche o Stile antes de concluir.
warning-not-noted = O Stile não conseguiu gravar na pasta dele. A conexão continua, mas, se este computador parar agora, o Stile não saberá que ela não foi concluída.
warning-not-noted-newer = A lista de conexões não concluídas foi salva por uma versão mais nova do Stile e não é alterada. A conexão continua, mas, se este computador parar agora, o Stile não saberá que ela não foi concluída. Atualize o Stile.
warning-second-address = { $what } O Stile está usando o segundo endereço de retorno.

## Um servidor

server-says = O { $server } diz: “{ $words }”
sign-in-refused = O Leaf não aceita este login.
    .now = Confira o e-mail e a senha e tente novamente.
sign-in-refused-token = O Leaf não aceita este token de API.
    .now = Confira se você o colou inteiro e se ele não expirou, e tente novamente.
sign-in-other-account = Esta é { $other }, outra conta do Leaf. A conexão na tela foi iniciada como { $needed }.
    .lost = Nada foi enviado, e a autorização, se houver, é mantida para { $needed }.
    .now = Entre aqui como { $needed }. Para trabalhar como { $other }, saia primeiro desta conexão e entre em Ajustes → Conta no Leaf.
sign-in-consents-at-stake = Com outra conta do Leaf, a autorização de um produtor que está só na memória do Stile seria perdida.
    .lost = Até agora nada se perdeu: { $needed } continua em uso.
    .now = Conclua as conexões não concluídas ou descarte as autorizações delas e entre novamente.
api-unauthorized = O { $server } não aceita mais o seu login.
    .now = Entre de novo.
api-forbidden = O { $server } não permite isto para a sua conta.
    .now = Fale com a pessoa que administra a conta da sua empresa.
api-not-found = O { $server } não conhece este endereço.
    .now = Se acontecer de novo, envie os detalhes ao suporte da sua empresa.
api-too-many = O { $server } recebeu solicitações demais.
    .now = Espere alguns minutos e tente novamente.
api-out-of-order = O { $server } está temporariamente indisponível.
    .now = Espere alguns minutos e tente novamente.
api-refused = O { $server } recusou a solicitação.
    .now = Se acontecer de novo, envie os detalhes ao suporte da sua empresa.
api-unreadable = O { $server } enviou uma resposta que o Stile não entende.
    .now = Tente novamente. Se acontecer de novo, envie os detalhes ao suporte da sua empresa.
api-too-long = O { $server } tem nesta lista mais itens do que o Stile consegue ler ({ $most }).
    .now = Você pode usar o que é mostrado. Se faltar algo, envie os detalhes ao suporte da sua empresa.
api-web-page = Uma página da web respondeu no lugar do { $server }: talvez a página de login desta rede.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente novamente.
connection-name = O { $server } não foi encontrado.
    .now = Veja se este computador está conectado à internet e tente novamente.
connection-refused = O { $server } não responde.
    .now = Veja se este computador está conectado à internet e tente novamente.
connection-timeout = O { $server } está demorando demais para responder.
    .now = Verifique sua conexão com a internet e tente novamente.
connection-cut = A conexão com o { $server } foi interrompida.
    .now = Verifique sua conexão com a internet e tente novamente.
connection-date = Não foi possível verificar a identidade do { $server }: o certificado venceu, ou o relógio deste computador está errado.
    .now = Se a data e a hora deste computador estiverem certas, abra qualquer página no navegador e faça login na rede se ela pedir. Se não estiverem, acerte-as. Depois tente novamente.
connection-no-certificates = Faltam neste computador os certificados para verificar a identidade do { $server }, então o Stile não se conectou.
    .now = Peça a quem cuida deste computador que instale os certificados do sistema (no Linux, o pacote “ca-certificates”) ou que indique em SSL_CERT_FILE onde eles estão. Depois abra o Stile de novo.
connection-certificate = Não foi possível verificar a identidade do { $server }, então o Stile não se conectou.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente novamente. Se não adiantar e a sua empresa inspecionar conexões, o certificado dela precisa estar instalado neste computador.
connection-other-server = Outro servidor respondeu no lugar do { $server }, então o Stile não se conectou: talvez seja a página de login desta rede.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente novamente. Se não adiantar, tente outra rede.
connection-proxy = Não foi possível acessar o { $server } pelo proxy da sua rede.
    .now = Tente outra rede, por exemplo a do seu celular. Se precisar desta, fale sobre o proxy com a pessoa que a administra.
connection-proxy-script = Não foi possível acessar o { $server } diretamente, e o sistema usa um script de proxy (PAC) que o Stile não consegue executar.
    .now = Tente outra rede, por exemplo a do seu celular. Se precisar desta, peça à pessoa que a administra que configure o endereço do proxy neste computador.
connection-proxy-unknown = Não foi possível acessar o { $server } diretamente, e o Stile não entende o proxy configurado neste computador.
    .now = Tente outra rede, por exemplo a do seu celular. Se precisar desta, peça à pessoa que cuida deste computador que corrija o endereço do proxy.
connection-other = Não foi possível acessar o { $server }.
    .now = Veja se este computador está conectado à internet e tente novamente.
not-asked-leaf-token = Nada foi enviado ao Leaf: você não entrou na sua conta neste computador.
    .now = Entre no Leaf.
not-asked-app-keys = Nada foi enviado ao { $server }: falta o segredo do cliente ou a chave de API neste computador.
    .now = Informe as chaves do aplicativo nos ajustes e tente novamente.
not-asked-code = Nada foi enviado ao FieldView: a resposta do navegador não está mais disponível.
    .now = Peça novamente ao produtor.
not-asked-unsendable = Nada foi enviado ao { $server }: um token ou uma chave tem caracteres que não podem ser enviados.
    .now = Copie o valor novamente de onde você o obteve e informe-o nos ajustes.
broke = Ocorreu um erro no Stile.
    .now = Tente novamente. Se acontecer de novo, envie o log do Stile ao suporte da sua empresa.
    .log-in = O login do produtor talvez já tenha sido usado.
grower-unknown = O Leaf não conhece mais este produtor.
    .now = Volte aos produtores e clique em “Atualizar”.
prepare-no-link = O Leaf não deu o endereço de login do FieldView, embora conheça este produtor.
    .now = Tente novamente. Se continuar assim, o Stile pode criar o endereço como o FieldView documenta: o produtor vê a mesma página de login.

## Passo 1

redirect-busy = Outro programa deste computador usa a porta { $port }, de que o Stile precisa para a resposta do FieldView.
    .now = Feche esse programa e tente novamente. Ou continue sem a porta: você cola então o endereço final do navegador.
redirect-busy-by = O programa “{ $program }” deste computador usa a porta { $port }, de que o Stile precisa para a resposta do FieldView.
redirect-reserved = O sistema reservou a porta { $port }, então o Stile não pode usá-la.
    .now = Peça à sua empresa um endereço de retorno com outra porta. Até lá, cole o endereço final do navegador.
redirect-no-loopback = O endereço de retorno não existe neste computador.
    .now = Cole o endereço final do navegador.
redirect-unreachable = O endereço de retorno não leva de volta ao Stile neste computador.
    .now = Talvez um firewall, um proxy ou o arquivo hosts esteja bloqueando o endereço. Tente novamente ou cole o endereço final do navegador.
redirect-earlier-attempt = Uma tentativa anterior do Stile ainda usa a porta.
    .now = Espere alguns segundos e tente novamente. Ou cole o endereço final do navegador.
redirect-no-randomness = O sistema não conseguiu fornecer números aleatórios, de que o Stile precisa para um link seguro.
    .now = Tente novamente. Se acontecer de novo, reinicie este computador.
redirect-other = O sistema não deixou o Stile esperar a resposta do FieldView.
    .now = Tente novamente ou cole o endereço final do navegador.
url-not-a-url = O Leaf não enviou um endereço de login válido. O Stile não o abriu.
    .now = Confira o ID do cliente e o endereço de retorno nos ajustes. Se estiverem certos, envie os detalhes ao suporte do Leaf.
url-scheme = O endereço de login que o Leaf deu não é seguro. O Stile não o abriu.
url-host = O endereço de login que o Leaf deu leva a { $host }, que não é o FieldView. O Stile não o abriu.
url-disguise = O endereço de login que o Leaf deu parece falso. O Stile não o abriu.
url-parameter = O endereço de login que o Leaf deu foi feito para outros ajustes: o { $name } dele não é o seu. O Stile não o abriu.
url-scopes = O endereço de login que o Leaf deu pede ao produtor mais do que você definiu. O Stile não o abriu.

## Passo 2

consent-denied = { $grower } recusou no FieldView.
    .now = Se foi engano, peça novamente. Se não, clique em “Não conectar”.
consent-timed-out = O FieldView não respondeu em dez minutos.
    .lost = Nada se perdeu. O link antigo não funciona mais.
    .now = Peça novamente quando o produtor estiver pronto.
consent-asleep = O tempo para a resposta acabou com o computador suspenso, ou o relógio dele foi mudado.
consent-refused = O FieldView não deixou o produtor autorizar.
    .now = Peça novamente. Se acontecer de novo, envie os detalhes ao suporte da Climate.
    .scopes = A Climate não liberou todas as permissões para as chaves da sua empresa: peça-as com o e-mail dos ajustes.
    .address = O endereço de retorno talvez não esteja registrado exatamente como nos ajustes.
consent-wrong-account = { $account } não é a conta de { $grower }, então não foi vinculada.
    .lost = A autorização dessa conta foi descartada e nunca foi enviada ao Leaf.
    .now = O navegador provavelmente ainda estava com o login de outra pessoa. Peça novamente em uma janela anônima, ou saia antes do FieldView no navegador.
consent-wrong-account-unnamed = Esta não é a conta de { $grower }, então não foi vinculada.
exchange-not-reached =
    .lost = A resposta do produtor está segura por alguns minutos: o FieldView ainda não a viu.
    .now = Restabeleça a conexão com a internet e tente novamente; se você for rápido, não é preciso fazer login novamente.
exchange-lost =
    .now = A resposta se perdeu no caminho, e o FieldView aceita cada login só uma vez. Peça novamente quando a conexão estiver melhor.
exchange-code = O login do produtor era antigo demais ou já tinha sido usado.
    .now = Peça novamente.
exchange-address = O FieldView diz que o endereço de retorno da sua empresa não é o registrado.
    .now = Outro login falharia do mesmo jeito. Compare letra por letra o endereço de retorno dos ajustes com o que a Climate registrou.
exchange-scope = A Climate não liberou todas as permissões para as chaves da sua empresa.
    .now = Peça-as com o e-mail dos ajustes; depois peça novamente ao produtor.
exchange-client = O FieldView não aceita o ID do cliente, o segredo do cliente ou o endereço de retorno da sua empresa.
    .now = Confira os três nos ajustes e peça novamente.
exchange-quota = A cota mensal de solicitações da sua empresa ao FieldView acabou.
    .now = Escreva para developer@climate.com com o ID da solicitação abaixo.
exchange-no-token = O produtor entrou no FieldView, mas o FieldView não deu uma autorização duradoura.
    .now = A Climate precisa liberar o acesso duradouro para as chaves da sua empresa: escreva para developer@climate.com.
browser-not-started = Não foi possível abrir nenhum navegador. Copie o link e abra em um navegador.
browser-no-private = O Stile não encontrou um navegador em que possa abrir uma janela anônima. Feche todas as janelas anônimas, porque elas compartilham o login. Depois abra uma nova e cole nela o link copiado.
browser-slow = O navegador está demorando a abrir. Se não aparecer, copie o link e abra em um navegador.

## Passo 3

attach-refused = O Leaf não aceitou as credenciais do FieldView.
    .now = Confira o ID do cliente, o segredo do cliente e a chave de API nos ajustes, e tente novamente.
attach-replacing =
    .lost = A conexão antiga foi excluída, então o Leaf não recebe dados deste produtor até isto dar certo. A autorização do produtor está segura: não é preciso fazer login novamente.
attach-already = O Leaf já tem uma conexão FieldView para este produtor.
    .now = Mantenha a conexão ou substitua-a.
attach-keys-refused = O FieldView não aceita a chave de API da sua empresa, então o Leaf não pode usar a autorização.
    .lost = A autorização do produtor está segura: não é preciso fazer login novamente. A conexão anterior, se havia, não mudou.
    .now = Informe a chave de API certa nos ajustes e depois conclua a conexão deste produtor.
attach-scope-missing = O FieldView diz que falta uma permissão à autorização, por isso o Leaf não pode usá-la.
    .lost = A autorização do produtor está segura. A conexão anterior, se havia, não mudou.
    .now = A Climate precisa liberar a permissão para as chaves do aplicativo: peça com o e-mail dos ajustes. Depois conecte este produtor novamente.
attach-consent-ended = O FieldView encerrou esta autorização: ela foi usada em outro lugar, ou o produtor a cancelou.
    .lost = O produtor precisa entrar de novo; nada foi vinculado.
    .now = Peça novamente ao produtor.
attach-keys-missing = Falta o segredo do cliente ou a chave de API neste computador.
    .now = Informe as chaves do aplicativo nos ajustes e depois conclua a conexão deste produtor.
check-client-refused = O FieldView não aceita este ID do cliente com este segredo do cliente.
    .now = Compare os dois com o e-mail da Climate e corrija o que estiver diferente.
check-key-refused = O FieldView não aceita esta chave de API.
    .now = Compare-a com o e-mail da Climate e corrija-a.
check-missing = Falta uma chave neste computador, então o FieldView não foi consultado.
    .now = Digite-a exatamente como está no e-mail da Climate.
check-redirect =
    .now = Feche o programa que usa a porta ou digite outro endereço que a Climate tenha registrado. Depois, verifique de novo.
check-redirect-company =
    .now = Feche o programa que usa a porta e verifique de novo. Se não adiantar, fale com { $company }.
check-clock-wrong =
    { $minutes ->
        [one] O relógio deste computador difere em { $minutes } minuto do relógio do Leaf.
       *[other] O relógio deste computador difere em { $minutes } minutos do relógio do Leaf.
    }
    .now = Acerte a data e a hora e verifique de novo.
check-timed-out = Não houve resposta em meio minuto.
    .now = Verifique de novo.
attach-token-gone = A autorização salva não está mais neste computador.
    .lost = O produtor precisa entrar de novo; nada foi vinculado.
    .now = Peça novamente ao produtor.

attach-other-client = Esta autorização foi dada a outro cliente do FieldView ({ $client }), e não àquele cujas chaves estão configuradas agora.
    .lost = Nada foi enviado ao Leaf, e a autorização é mantida.
    .now = Peça novamente ao produtor para o cliente atual, ou volte e informe as chaves anteriores outra vez.

attach-other-account = Este produtor pertence a outra conta do Leaf, e não à que está em uso.
    .lost = Nada foi enviado ao Leaf, e a autorização é mantida.
    .now = Volte, entre no Leaf com a conta deste produtor e conclua a conexão lá.

## Passo 4

confirm-leaf =
    .lost = O Leaf tem a autorização, e ela continua segura aqui também.
confirm-absent = O Leaf aceitou a autorização, mas não mostra uma conexão FieldView para este produtor.
    .now = Tente novamente: o Stile envia a autorização mais uma vez.
confirm-trouble = O Leaf tem a autorização, mas informa um problema com ela.
    .lost = A autorização do produtor está segura: não é preciso fazer login novamente. O Stile a mantém até o Leaf não informar mais problemas.
    .now = Atualize em alguns minutos. Se o status no Leaf não mudar, peça novamente ao produtor: a nova autorização substitui esta.

## O que só a empresa pode resolver

staff-not-accepted = O { $server } não aceita a configuração que você recebeu de { $company }.
staff-now = Avise { $company } e envie os “Detalhes para o suporte”: só a empresa pode resolver isso. Até lá, não adianta tentar novamente.
staff-ask = Fale com { $company } e envie os “Detalhes para o suporte”.
staff-refused = Peça novamente ao produtor. Se acontecer de novo, avise a { $company } e envie os “Detalhes para o suporte”.
staff-sign-in = Entre novamente na sua conta do Leaf.
staff-keys-missing = Falta neste computador algo que veio no arquivo de configuração de { $company }.
    .now = Volte aos produtores, clique em “Ajustes” e abra de novo o arquivo de configuração de { $company }.
staff-other-address = O endereço de login que o Leaf deu não corresponde à configuração de { $company }. O Stile não o abriu.
staff-no-way-back = A resposta do FieldView não consegue chegar ao Stile neste computador.
    .now = Clique em “Colar o endereço”: o Stile mostra como fazer. Avise também { $company }, para que da próxima vez funcione sem colar nada.
staff-second-address = Desta vez, a resposta do FieldView volta ao Stile por outro caminho, porque o de sempre não está livre. Você não precisa fazer nada.
staff-earlier-set-up = Esta autorização é de uma configuração anterior de { $company }.
    .now = Peça novamente ao produtor.
staff-scopes = Se você não esperava por isso, fale com { $company } antes de continuar.
staff-invalid = O FieldView mostra esta página quando não conhece a configuração que você recebeu de { $company }. Nesse caso ele não envia resposta, e esperar não adianta: clique em “Cancelar” e diga a { $company } o que a página mostra.
staff-tls = Seu navegador não conseguiu trazer a resposta ao Stile. Copie o endereço que ele mostra e cole-o abaixo.
staff-missing = Falta: { $data }. Avise { $company }: só a empresa pode pedir a liberação. Depois reconecte.
staff-permission = A autorização cobre menos do que o Leaf precisa. Avise { $company }: só a empresa pode pedir a liberação do que falta. Depois clique em “Reconectar” e peça ao produtor que entre novamente.
staff-limited = A autorização cobre menos do que o Leaf precisa. Avise { $company }: só a empresa pode pedir a liberação do que falta. Depois o produtor precisa autorizar novamente.
staff-key-refused = O FieldView não aceita a configuração que você recebeu de { $company }. Peça a { $company } um arquivo de configuração mais novo.

## Sem janela

start-already-open = O Stile já está aberto. Use a janela dele.
start-out-of-reach = O Stile já está aberto, mas não responde. Procure a janela dele, ou feche-o e abra o Stile de novo.
start-no-display = O Stile precisa de uma tela: nem DISPLAY nem WAYLAND_DISPLAY estão definidas.
start-no-window = O Stile não conseguiu abrir a janela: { $why }.
start-no-window-display = não há conexão com a tela
start-no-window-drawing = nem OpenGL nem outra interface gráfica funciona neste computador
start-no-window-system = o sistema não fornece threads ou TLS

## Arquivos de configuração

file-nothing-changed = Nada mudou.
file-no-file = Isto é uma pasta ou um dispositivo, não um arquivo que o Stile possa ler.
    .now = Escolha o próprio arquivo.
file-io = Não foi possível ler ou gravar o arquivo.
    .now = Verifique se ele ainda está no lugar, se você tem acesso e se há espaço no disco. Depois tente novamente.
file-foreign = Este não é um arquivo de configuração do Stile.
    .now = Se a sua empresa enviou este arquivo, peça-o novamente: ele pode ter sido alterado no caminho.
file-table = Isto é uma tabela, não um arquivo de configuração.
    .now = Quando o Stile estiver configurado, abra a tabela a partir da lista de produtores.
file-other = Escolha o arquivo de configuração (.stile) da sua empresa. As tabelas são abertas a partir da lista de produtores.
file-wrong-passphrase = Esta frase secreta não abre o arquivo.
    .now = Pergunte à pessoa que enviou o arquivo.
file-damaged = O arquivo está danificado ou incompleto.
    .now = Peça o arquivo de novo: ele pode ter sido cortado no caminho.
file-newer = Este arquivo foi criado por uma versão mais nova do Stile.
    .now = Atualize o Stile e abra o arquivo novamente.
file-other-age = Este arquivo está criptografado em um formato que esta versão do Stile não conhece (não é a versão 1 do formato age).
    .now = Atualize o Stile ou peça um arquivo feito com “Criar um arquivo de configuração para a equipe”.
file-for-key = Este arquivo está criptografado com a chave de uma pessoa, então nenhuma frase secreta o abre.
    .now = Peça um arquivo com frase secreta, feito com “Criar um arquivo de configuração para a equipe”.
file-consents-in-memory = Este arquivo é para outros servidores, e as autorizações de alguns produtores estão só na memória do Stile.
    .now = Conclua primeiro as conexões deles e abra o arquivo novamente.
file-logo = Esta imagem não pode ser usada como logotipo.
    .now = Escolha um PNG de no máximo 1024 × 1024 pixels e 256 KB.
file-other-servers = A configuração do Stile não corresponde aos servidores que você aceitou.
    .lost = O arquivo está em ordem, e nada dele foi usado.
    .now = Abra o arquivo novamente e confira os servidores que ele indica.
file-forgotten = O Stile está esquecendo tudo neste computador e por isso não usou o arquivo.
    .now = Espere até terminar e abra o arquivo novamente.
file-keys-missing = Falta o segredo do cliente ou a chave de API neste computador, então não há o que pôr no arquivo.
    .now = Informe as chaves do aplicativo nos ajustes e crie o arquivo novamente.
table-too-large = Este arquivo é grande demais para uma lista de produtores.
    .now = Escolha uma tabela com uma linha para cada produtor, sem imagens nem outras planilhas.
table-no-rows = Este arquivo não contém uma tabela, ou a tabela não tem linhas.
    .now = Escolha uma tabela com cabeçalho e uma linha para cada produtor.
table-no-text = O Stile não consegue ler uma tabela neste arquivo.
    .now = Abra-o no seu programa de planilhas e salve-o como CSV ou XLSX.
table-protected = Esta tabela está protegida por senha.
    .now = Abra-a no seu programa de planilhas, salve uma cópia sem senha e exclua essa cópia depois.
table-is-empty = Este arquivo está vazio.
    .now = Escolha outro arquivo. Se ele fica na nuvem, espere terminar de baixar.
table-is-pdf = Isto é um PDF.
    .now = Abra a tabela que deu origem a ele e salve como CSV ou XLSX.
table-is-document = Isto é um documento de texto ou uma apresentação.
    .now = Copie a tabela dele para o seu programa de planilhas e salve como CSV ou XLSX.
table-is-mail = Isto é um e-mail ou um arquivo de dados do Outlook.
    .now = No seu programa de e-mail, exporte os contatos como CSV ou vCard.
table-is-numbers = Isto é um arquivo do Numbers, Pages ou Keynote da Apple.
    .now = Abra no Numbers e exporte como CSV ou Excel.
table-is-xlsb = Isto é uma pasta de trabalho binária do Excel (XLSB).
    .now = Abra no Excel e salve como XLSX.
table-is-map = Isto é um mapa de talhões.
    .now = Escolha uma tabela com os nomes e e-mails dos produtores. Os talhões vêm do FieldView.
table-is-image = Isto é uma imagem.
    .now = Digite os produtores no seu programa de planilhas e salve como CSV ou XLSX.
table-is-archive = Isto é uma pasta compactada.
    .now = Extraia a pasta e escolha a tabela dentro dela.
table-is-web-page = Isto é uma página da web. Talvez sua sessão tivesse expirado quando você baixou o arquivo.
    .now = Entre no site de novo e baixe o arquivo outra vez.
table-is-link = Isto é só um link para um arquivo na web.
    .now = Abra no navegador e baixe a tabela como CSV ou XLSX.
table-is-calendar = Isto é um calendário.
    .now = Exporte os contatos como CSV ou vCard.
