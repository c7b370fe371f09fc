## O que se digita

wrong-email = isto não é um endereço de e-mail.
wrong-email-missing = falta o e-mail.
wrong-password-missing = falta a senha.
wrong-name-missing = falta o nome.
wrong-missing = falta preencher este campo.
wrong-spaces = há espaços no meio; é uma palavra só.
wrong-web-address = isto é um endereço da web, não uma chave.
wrong-key-email = isto é um endereço de e-mail, não uma chave.
wrong-token = isto parece um token de API do Leaf.
wrong-too-long = está comprido demais.
wrong-redirect-missing = falta o endereço de retorno.
wrong-redirect-not-a-url = isto não é um endereço da web. O certo se parece com http://localhost:8765/callback.
wrong-redirect-scheme = nenhum navegador é enviado a um endereço deste tipo.
wrong-redirect-no-port = não existe a porta 0. Uma porta é um número como 8765 em http://localhost:8765/callback.
wrong-redirect-fragment = o endereço não pode ter “#” nem o que vem depois.

## Um endereço colado

paste-empty = Nada foi colado.
paste-not-an-address = Isto não é um endereço da web. Copie toda a barra de endereços do navegador.
paste-still-fieldview = Esta ainda é uma página do FieldView. Primeiro o produtor entra e autoriza; depois copie o endereço da página seguinte.
paste-other-address = Este endereço é de outra página. Copie depois que o produtor autorizar o acesso.
paste-no-answer = Não há resposta neste endereço. Copie tudo, até o fim.
paste-other-attempt = Este endereço é de um link anterior. Abra o link mostrado aqui e use o endereço que vier dele.
paste-damaged = Este endereço está danificado. Copie tudo mais uma vez.

## O que se perde

lost-nothing = Nada se perdeu.
lost-not-asked = Nada se perdeu: nada foi pedido ao produtor ainda.
lost-nothing-shared = Nada foi compartilhado e nada mudou.
lost-log-in = O login do produtor já foi usado e não vale mais; nenhum dado foi compartilhado.
consent-safe = A autorização do produtor está segura: não é preciso fazer login de novo.

## Cofre de senhas

keyring-given-up = O cofre de senhas deste computador não respondeu.
keyring-no-service = Nenhum cofre de senhas responde neste computador.
keyring-refused = O cofre de senhas deste computador está bloqueado ou recusou o Stile.
keyring-no-collection = Este computador ainda não tem um cofre de senhas para guardar segredos: o serviço responde, mas nenhum cofre foi criado.
keyring-too-long = Um valor é comprido demais para o cofre de senhas.
keyring-damaged = Um item do cofre de senhas está danificado.
keyring-newer = Um item do cofre de senhas foi gravado por uma versão mais nova do Stile.
keyring-not-yours = Um item do cofre de senhas não é o que deveria estar ali.
keyring-mismatch = O cofre de senhas não devolveu o que o Stile pôs nele.
keyring-failed = O cofre de senhas deste computador falhou.
keyring-now-update = Atualize o Stile e tente de novo. Ou comece do zero: o que a versão mais nova guardou fica como está.
keyring-now-update-only = Atualize o Stile e tente de novo.
keyring-now-begin = Inicie um cofre de senhas, como o do GNOME, o KWallet ou o KeePassXC, e tente de novo. Ou guarde os segredos na memória só nesta sessão: nada é gravado, e você os digita de novo na próxima vez.
keyring-now-begin-only = Inicie o cofre de senhas e tente de novo.
keyring-now-make = Tente de novo e escolha uma senha quando for pedida. Se nada pedir, crie um cofre em “Senhas e chaves” ou no KWalletManager e deixe-o como padrão. Ou guarde os segredos na memória só nesta sessão: nada é gravado, e você os digita de novo na próxima vez.
keyring-now-check = Confira os valores na configuração.
keyring-now-again = Tente de novo. Se não adiantar, comece do zero. Ou guarde os segredos na memória só nesta sessão: nada é gravado, e você os digita de novo na próxima vez.
keyring-now-unlock = Desbloqueie o cofre de senhas e tente de novo. Se não der mais para desbloquear, comece do zero. Ou guarde os segredos na memória só nesta sessão: nada é gravado, e você os digita de novo na próxima vez.
keyring-now-unlock-only = Desbloqueie o cofre de senhas e tente de novo.

## Avisos

notice-settings-damaged = O arquivo de ajustes estava danificado. Ele fica guardado ao lado do novo como settings.json.damaged; configure o Stile de novo.
notice-settings-newer = Os ajustes foram gravados por uma versão mais nova do Stile e ficam como estão. Atualize o Stile.
notice-settings-io = O arquivo de ajustes não pode ser usado. O que você definir vale até fechar o Stile.
notice-unfinished-damaged = A lista de conexões não concluídas estava danificada. O que deu para ler está abaixo; ela fica guardada como unfinished.json.damaged. Os produtores que faltam talvez precisem entrar de novo no FieldView.
notice-unfinished = Não dá para ler a lista de conexões não concluídas, então nenhuma aparece. Ela fica como está; feche o Stile, libere a leitura da pasta dele e abra de novo.
notice-unfinished-newer = A lista de conexões não concluídas foi gravada por uma versão mais nova do Stile, então nenhuma aparece. Ela fica como está; atualize o Stile.
notice-consents-newer = As autorizações de { $growers } foram guardadas por uma versão mais nova do Stile, então não aparecem. Elas ficam como estão; atualize o Stile.
notice-list-damaged = O arquivo { $file } estava danificado. O que deu para ler está em uso; o arquivo danificado fica guardado ao lado, com “.damaged” no fim do nome.
notice-list-newer = O arquivo { $file } foi gravado por uma versão mais nova do Stile. Ele fica como está e nada de novo entra nele; atualize o Stile.
notice-list-io = Não dá para ler o arquivo { $file }. Ele fica como está e nada de novo entra nele; feche o Stile, libere a leitura da pasta dele e abra de novo.
notice-exchanging = A autorização de { $grower } ainda está a caminho do FieldView, o que pode levar um minuto. Ela será oferecida aqui assim que chegar; até lá não é preciso pedir de novo a { $grower }.
notice-consent-kept = A autorização de { $grower } chegou depois que você saiu. Clique em “Concluir” para usá-la.
notice-token-left = A autorização de um produtor ainda está no cofre de senhas deste computador, porque o cofre de senhas não respondeu. O Stile tenta de novo na próxima vez que abrir.
    .broke = A autorização de um produtor ainda está no cofre de senhas deste computador, porque algo falhou no próprio Stile. O Stile tenta de novo na próxima vez que abrir.
notice-not-forgotten-both = Não foi possível remover os itens do cofre de senhas nem o arquivo de ajustes. Desbloqueie o cofre de senhas e peça de novo para esquecer tudo.
notice-not-forgotten-keyring = Não foi possível remover os itens do cofre de senhas. Desbloqueie o cofre de senhas e peça de novo para esquecer tudo.
notice-not-forgotten-files = Não foi possível remover o arquivo de ajustes. Peça de novo para esquecer tudo.
notice-forgotten = Pronto: o Stile esqueceu tudo neste computador.
notice-afresh = O Stile agora guarda os segredos com nomes novos no cofre de senhas e não olha mais os itens antigos.
notice-not-afresh = O Stile não conseguiu anotar os nomes novos na pasta dele e continua com os itens antigos. Nada mudou. Libere espaço no disco ou confira as permissões da pasta.
notice-no-practice = Não foi possível começar a prática neste computador. Nada mudou.
notice-table-saved = A tabela foi salva: { $path }
notice-table-not-saved = Não foi possível salvar a tabela. Libere espaço no disco ou confira as permissões da sua pasta de downloads.
notice-picture-saved = A imagem foi salva: { $path }
notice-file-made = O arquivo de configuração foi criado: { $path }
notice-disconnecting = Este produtor ainda está sendo desconectado. Espere o Leaf confirmar e depois conecte.
notice-other-account = Outra conta do Leaf está conectada agora, e estes são os produtores dela. O que pertence a { $account } (a lista do dia, as contas do FieldView conhecidas, o que foi começado) fica guardado: faça login de novo como { $account } para ter tudo de volta.
notice-other-account-unfinished =
    { $count ->
        [one] { $count } produtor por concluir também espera lá.
       *[other] { $count } produtores por concluir também esperam lá.
    }
notice-file-later = Termine isto ou saia primeiro e depois abra o arquivo a partir da lista de produtores.
notice-leave-practice = Um arquivo de configuração é para o trabalho de verdade. Saia da prática primeiro e depois abra o arquivo.
notice-save-as-csv = Salve esta tabela como CSV na sua planilha e depois abra esse arquivo.
notice-grower-added = { $grower } agora está na lista.
notice-deleting = Este produtor ainda está sendo excluído no Leaf. Aguarde a resposta do Leaf.
notice-grower-changed = O Leaf já tem as alterações de { $grower }.
notice-grower-deleted = { $grower } foi excluído no Leaf.
notice-broke = Algo falhou no próprio Stile. Nada se perdeu; tente de novo.
notice-no-browser = Seu sistema não conseguiu abrir isto. Abra por conta própria: dev.fieldview.com, withleaf.io ou um e-mail para developer@climate.com.

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
warning-in-memory = O cofre de senhas não aceitou a autorização do produtor. O Stile a mantém na memória e continua já: não feche o Stile antes de concluir.
warning-not-noted = O Stile não conseguiu gravar na pasta dele. A conexão continua; mas, se este computador parar agora, o Stile não vai saber que falta concluir algo.
warning-not-noted-newer = A lista de conexões não concluídas foi gravada por uma versão mais nova do Stile e fica como está. A conexão continua; mas, se este computador parar agora, o Stile não vai saber que falta concluir algo. Atualize o Stile.
warning-second-address = { $what } Por isso o Stile usa o segundo endereço de retorno.

## Um servidor

server-says = { $server } diz: “{ $words }”
sign-in-refused = O Leaf não aceita este login.
    .now = Confira o e-mail e a senha, ou o token, e tente de novo.
sign-in-other-account = Esta é { $other }, outra conta do Leaf. A conexão na tela foi começada como { $needed }.
    .lost = Nada foi enviado, e o consentimento, se houver, espera por { $needed }.
    .now = Faça login aqui como { $needed }. Para trabalhar como { $other }, saia primeiro desta conexão e faça login em Ajustes → Conta no Leaf.
sign-in-consents-at-stake = Com outra conta do Leaf, o consentimento de um produtor que só esta execução do Stile guarda seria perdido.
    .lost = Até agora nada se perdeu: { $needed } continua conectada.
    .now = Conclua os produtores por concluir, ou descarte-os, e faça login de novo depois.
api-unauthorized = { $server } não aceita mais o seu login.
    .now = Entre de novo.
api-forbidden = { $server } não permite isto para a sua conta.
    .now = Fale com quem cuida da conta da sua empresa.
api-not-found = { $server } não conhece este endereço.
    .now = Se acontecer de novo, envie os detalhes ao suporte da sua empresa.
api-too-many = { $server } pede uma pausa: pedidos demais.
    .now = Espere alguns minutos e tente de novo.
api-out-of-order = { $server } está fora do ar.
    .now = Espere alguns minutos e tente de novo.
api-refused = { $server } recusou o pedido.
    .now = Se acontecer de novo, envie os detalhes ao suporte da sua empresa.
api-unreadable = { $server } respondeu algo que o Stile não entende.
    .now = Tente de novo; se acontecer outra vez, envie os detalhes ao suporte da sua empresa.
api-too-long = { $server } tem nesta lista mais do que o Stile lê: { $most } itens.
    .now = Você pode usar o que é mostrado; se faltar algo, envie os detalhes ao suporte da sua empresa.
api-web-page = Uma página da web respondeu no lugar de { $server }: talvez a página de login desta rede.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente de novo.
connection-name = { $server } não foi encontrado.
    .now = Veja se este computador está conectado à internet e tente de novo.
connection-refused = { $server } não responde.
    .now = Veja se este computador está conectado à internet e tente de novo.
connection-timeout = { $server } demora demais para responder.
    .now = Veja como está o sinal e tente de novo.
connection-cut = A conexão com { $server } caiu no meio.
    .now = Veja como está o sinal e tente de novo.
connection-date = { $server } não consegue provar quem é: o certificado venceu, ou o relógio deste computador está errado.
    .now = Se a data e a hora deste computador estiverem certas, abra qualquer página no navegador e faça login na rede se ela pedir. Se não estiverem, acerte-as. Depois tente de novo.
connection-no-certificates = Faltam neste computador os certificados com que { $server } provaria quem é, então o Stile não falou com ele.
    .now = Peça que instalem os certificados do sistema (no Linux, o pacote “ca-certificates”) ou que corrijam SSL_CERT_FILE. Depois abra o Stile de novo.
connection-certificate = { $server } não consegue provar quem é, então o Stile não falou com ele.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente de novo. Se não adiantar e a sua empresa inspecionar conexões, o certificado dela precisa estar instalado neste computador.
connection-other-server = Outra coisa respondeu no lugar de { $server }, então o Stile não falou com ela: talvez a página de login desta rede.
    .now = Abra qualquer página no navegador, faça login na rede se ela pedir e tente de novo. Se não adiantar, tente outra rede.
connection-proxy = Não foi possível chegar a { $server } pelo proxy da sua rede.
    .now = Confira o proxy nas configurações do sistema.
connection-proxy-script = Não foi possível chegar diretamente a { $server }, e o sistema deixa a escolha do proxy para um script (PAC), que o Stile não consegue executar.
    .now = Peça o endereço do proxy a quem cuida da sua rede e coloque-o nas configurações do sistema ou em HTTPS_PROXY. Ou tente outra rede.
connection-other = Não foi possível chegar a { $server }.
    .now = Veja se este computador está conectado à internet e tente de novo.
not-asked-leaf-token = Nada foi pedido ao Leaf: você não entrou na sua conta neste computador.
    .now = Entre no Leaf.
not-asked-app-keys = Nada foi pedido a { $server }: falta o segredo do cliente ou a chave de API neste computador.
    .now = Ponha as chaves do aplicativo nos ajustes e tente de novo.
not-asked-code = Nada foi pedido ao FieldView: a resposta do navegador não está mais aqui.
    .now = Peça de novo ao produtor.
not-asked-unsendable = Nada foi pedido a { $server }: um token ou uma chave tem caracteres que não podem ser enviados.
    .now = Copie o valor de novo de onde você o tem e ponha nos ajustes.
broke = Algo falhou no próprio Stile.
    .now = Tente de novo; se acontecer outra vez, envie o arquivo de log do Stile ao suporte da sua empresa.
    .log-in = O login do produtor talvez não valha mais.
grower-unknown = O Leaf não conhece mais este produtor.
    .now = Volte aos produtores e clique em “Atualizar”.
prepare-no-link = O Leaf não deu o endereço de login do FieldView, embora conheça este produtor.
    .now = Tente de novo. Se continuar assim, o Stile pode montar o endereço como o FieldView documenta: o produtor vê a mesma página de login.

## Passo 1

redirect-busy = Outro programa deste computador usa a porta { $port }, por onde chega a resposta do FieldView.
    .now = Feche esse programa e tente de novo. Ou continue sem a porta: aí você cola o endereço em que o navegador parar.
redirect-busy-by = O programa “{ $program }” deste computador usa a porta { $port }, por onde chega a resposta do FieldView.
redirect-reserved = O sistema reserva a porta { $port } para si, e o Stile não pode usá-la.
    .now = Peça à sua empresa um endereço de retorno com outra porta. Até lá, continue colando o endereço em que o navegador parar.
redirect-no-loopback = Este computador não tem o endereço para onde volta a resposta.
    .now = Continue colando o endereço em que o navegador parar.
redirect-unreachable = O endereço de retorno não leva de volta ao Stile neste computador.
    .now = Talvez um firewall, um proxy ou o arquivo hosts esteja atrapalhando. Tente de novo, ou continue colando o endereço em que o navegador parar.
redirect-earlier-attempt = Uma tentativa anterior do Stile ainda não liberou a porta.
    .now = Espere alguns segundos e tente de novo. Ou continue colando o endereço em que o navegador parar.
redirect-no-randomness = O sistema não deu números aleatórios ao Stile, e sem eles nenhum link é seguro.
    .now = Tente de novo; se acontecer outra vez, reinicie este computador.
redirect-other = O sistema não deixou o Stile esperar a resposta do FieldView.
    .now = Tente de novo, ou continue colando o endereço em que o navegador parar.
url-not-a-url = A resposta do Leaf não é um endereço de login. O Stile não o abriu.
    .now = Confira o ID do cliente e o endereço de retorno nos ajustes. Se estiverem certos, envie os detalhes ao suporte do Leaf.
url-scheme = O endereço de login que o Leaf deu não é seguro. O Stile não o abriu.
url-host = O endereço de login que o Leaf deu leva a { $host }, que não é o FieldView. O Stile não o abriu.
url-disguise = O endereço de login que o Leaf deu parece disfarçado. O Stile não o abriu.
url-parameter = O endereço de login que o Leaf deu foi feito para outros ajustes: o { $name } dele não é o seu. O Stile não o abriu.
url-scopes = O endereço de login que o Leaf deu pede ao produtor mais do que você definiu. O Stile não o abriu.

## Passo 2

consent-denied = { $grower } disse não no FieldView.
    .now = Se foi engano, peça de novo. Se não foi, pare por aqui.
consent-timed-out = Passaram dez minutos sem resposta do FieldView.
    .lost = Nada se perdeu. O link antigo não vale mais.
    .now = Peça de novo quando o produtor estiver pronto.
consent-asleep = O tempo para a resposta acabou com o computador suspenso, ou o relógio dele foi mudado.
consent-refused = O FieldView não deixou o produtor autorizar.
    .now = Peça de novo; se acontecer outra vez, envie os detalhes ao suporte da Climate.
    .scopes = A Climate não liberou todos os acessos para as chaves da sua empresa: peça por e-mail, pelos ajustes.
    .address = O endereço de retorno talvez não esteja registrado exatamente como nos ajustes.
    .company = Avise { $company }: a Climate precisa liberar as permissões e o endereço de retorno para as chaves da empresa.
consent-wrong-account = { $account } não é a conta de { $grower }, então não foi vinculada.
    .lost = A autorização dessa conta foi descartada; o Leaf nunca a viu.
    .now = O navegador provavelmente ainda estava com o login de outra pessoa: em uma janela anônima não há nenhum. Ou saia do FieldView no navegador e peça de novo.
consent-wrong-account-unnamed = Esta não é a conta de { $grower }, então não foi vinculada.
exchange-not-reached =
    .lost = A resposta do produtor está segura por alguns minutos: o FieldView ainda não a viu.
    .now = Volte a ter internet e tente de novo; se for rápido, não é preciso fazer login de novo.
exchange-lost =
    .now = A resposta se perdeu no caminho, e o FieldView aceita cada login só uma vez. Peça de novo quando o sinal estiver melhor.
exchange-code = O login do produtor era antigo demais ou já tinha sido usado.
    .now = Peça de novo.
exchange-address = O FieldView diz que o endereço de redirecionamento da sua empresa não é o registrado.
    .now = Outro login terminaria do mesmo jeito. Compare letra por letra o endereço de redirecionamento das configurações com o que a Climate registrou.
exchange-scope = A Climate não habilitou todas as permissões para as chaves da sua empresa.
    .now = Peça-as com o e-mail das configurações; depois peça de novo ao produtor.
exchange-client = O FieldView não aceita o ID do cliente, o segredo do cliente ou o endereço de retorno da sua empresa.
    .now = Confira os três nos ajustes e peça de novo.
exchange-quota = A cota mensal de pedidos da sua empresa ao FieldView acabou.
    .now = Escreva para developer@climate.com com o ID do pedido abaixo.
exchange-no-token = O produtor entrou no FieldView, mas o FieldView não deu uma autorização duradoura.
    .now = A Climate precisa liberar o acesso duradouro para as chaves da sua empresa: escreva para developer@climate.com.
browser-not-started = Não foi possível abrir nenhum navegador. Copie o link e abra em um navegador.
browser-no-private = O Stile não achou um navegador em que possa abrir uma janela anônima. Feche todas as janelas anônimas, porque elas compartilham o login; abra uma nova por conta própria e cole nela o link copiado.
browser-slow = O navegador está demorando a abrir. Se não aparecer, copie o link e abra em um navegador.

## Passo 3

attach-refused = O Leaf não aceitou as credenciais do FieldView.
    .now = Confira o ID do cliente, o segredo do cliente e a chave de API nos ajustes, e tente de novo.
attach-replacing =
    .lost = A conexão antiga foi removida; até isto dar certo, o Leaf não recebe dados deste produtor. A autorização do produtor está segura: não é preciso fazer login de novo.
attach-already = O Leaf já tem credenciais do FieldView para este produtor.
    .now = Mantenha ou substitua.
attach-keys-refused = O FieldView não aceita a chave de API da sua empresa, então o Leaf não pode usar a autorização.
    .lost = A autorização do produtor está segura: não é preciso fazer login de novo. O que o produtor tinha antes não mudou.
    .now = Ponha a chave de API certa nos ajustes e depois conclua a conexão deste produtor.
attach-scope-missing = O FieldView diz que falta uma permissão à autorização, por isso o Leaf não pode usá-la.
    .lost = A autorização do produtor está segura. O que ele tinha antes continua intacto.
    .now = A Climate precisa habilitar a permissão para as chaves do aplicativo: peça com o e-mail das configurações. Depois conecte este produtor de novo.
attach-consent-ended = O FieldView encerrou esta autorização: ela foi usada em outro lugar, ou o produtor a cancelou.
    .lost = O produtor precisa entrar de novo; nada foi vinculado.
    .now = Peça de novo ao produtor.
attach-keys-missing = Falta o segredo do cliente ou a chave de API neste computador.
    .now = Ponha as chaves do aplicativo nos ajustes e depois conclua a conexão deste produtor.
keys-of-company = Estes dados vêm do arquivo de configuração de { $company }: peça lá um mais novo, abra-o e tente de novo.
attach-token-gone = A autorização guardada não está mais no cofre de senhas.
    .lost = O produtor precisa entrar de novo; nada foi vinculado.
    .now = Peça de novo ao produtor.

attach-other-client = Esta autorização foi dada a outro cliente do FieldView ({ $client }), e não àquele cujas chaves estão configuradas agora.
    .lost = Nada foi enviado ao Leaf, e a autorização continua guardada.
    .now = Peça de novo ao produtor para o cliente atual, ou volte e configure as chaves anteriores outra vez.

attach-other-account = Este produtor pertence a outra conta do Leaf, e não à que está conectada.
    .lost = Nada foi enviado ao Leaf, e a autorização continua guardada.
    .now = Volte, entre no Leaf com a conta à qual este produtor pertence e conclua a conexão lá.

## Passo 4

confirm-leaf =
    .lost = O Leaf recebeu a autorização, e ela continua segura aqui também.
confirm-absent = O Leaf recebeu a autorização, mas não mostra credenciais do FieldView para este produtor.
    .now = Tente de novo: o Stile entrega a autorização mais uma vez.
confirm-trouble = O Leaf recebeu a autorização, mas algo não vai bem com ela.
    .lost = A autorização do produtor está segura: não é preciso fazer login de novo. O Stile a guarda até estar tudo certo no Leaf.
    .now = Confira de novo em alguns minutos. Se o Leaf continuar dizendo o mesmo, peça de novo ao produtor: a nova autorização toma o lugar desta.

## Sem janela

start-already-open = O Stile já está aberto. Use a janela que está aí.
start-out-of-reach = O Stile já está aberto, mas não responde. Procure a janela dele, ou feche-o e abra o Stile de novo.
start-no-window = O Stile não conseguiu abrir a janela: { $why }.
start-no-window-display = não há conexão com a tela
start-no-window-drawing = nem OpenGL nem outro jeito de desenhar funciona neste computador
start-no-window-system = o sistema não dá threads ao Stile, ou não há TLS

## Arquivos de configuração

file-nothing-changed = Nada mudou.
file-no-file = Isto não é um arquivo que se possa ler, mas uma pasta ou um dispositivo.
    .now = Escolha o próprio arquivo.
file-io = Não foi possível ler ou gravar o arquivo.
    .now = Veja se ele ainda está no lugar, se pode ser lido e se há espaço no disco. Depois tente de novo.
file-foreign = Este não é um arquivo de configuração do Stile.
    .now = Se a sua empresa mandou este arquivo, peça de novo: ele pode ter sido alterado no caminho.
file-wrong-passphrase = Esta frase secreta não abre o arquivo.
    .now = Pergunte a quem mandou o arquivo.
file-damaged = O arquivo está danificado ou incompleto.
    .now = Peça o arquivo de novo: ele pode ter sido cortado no caminho.
file-newer = Este arquivo foi criado por uma versão mais nova do Stile.
    .now = Atualize o Stile e abra o arquivo de novo.
file-other-age = Este arquivo está criptografado de uma forma que este Stile não conhece: não é a versão 1 do formato age.
    .now = Atualize o Stile ou peça um arquivo feito com “Criar um arquivo de configuração para a equipe”.
file-for-key = Este arquivo está criptografado para a chave de alguém, por isso nenhuma frase secreta o abre.
    .now = Peça um arquivo com frase secreta, feito com “Criar um arquivo de configuração para a equipe”.
file-consents-in-memory = Este arquivo é para outros servidores, e há autorizações de produtores só na memória.
    .now = Conclua antes esses produtores e abra o arquivo de novo.
file-logo = Esta imagem não serve como logo.
    .now = Escolha um PNG de no máximo 1024 por 1024 pixels e 256 KB.
file-other-servers = O Stile não tem esta configuração para os servidores que você aceitou.
    .lost = O arquivo está em ordem, e nada dele foi usado.
    .now = Abra o arquivo de novo e veja os servidores que ele indica.
file-forgotten = O Stile está esquecendo tudo neste computador e por isso não usou o arquivo.
    .now = Espere até terminar e abra o arquivo de novo.
file-keys-missing = Falta o segredo do cliente ou a chave de API neste computador, então não há o que pôr no arquivo.
    .now = Ponha as chaves do aplicativo nos ajustes e crie o arquivo de novo.
table-too-large = Este arquivo é grande demais para uma lista de produtores.
    .now = Escolha uma tabela com uma linha para cada produtor, sem imagens nem outras planilhas.
table-no-rows = Não há tabela neste arquivo, ou ela não tem linhas.
    .now = Escolha uma tabela que tenha uma linha para cada produtor abaixo dos nomes das colunas.
table-no-text = Este arquivo não é uma tabela que o Stile consiga ler.
    .now = Abra-o no seu programa de planilhas e salve-o como CSV ou XLSX.
table-protected = Uma senha protege esta tabela.
    .now = Abra-a no seu programa de planilhas, salve-a sem senha e exclua essa cópia depois.
