## O que se digita

wrong-email = isto não é um endereço de e-mail.
wrong-password-missing = falta a senha.
wrong-name-missing = falta o nome.
wrong-missing = isto falta.
wrong-spaces = há espaços dentro; é uma palavra só.
wrong-web-address = isto é um endereço da web, não uma chave.
wrong-key-email = isto é um endereço de e-mail, não uma chave.
wrong-token = isto parece um token de API do Leaf.
wrong-too-long = isto é comprido demais.
wrong-redirect-missing = falta o endereço de retorno.
wrong-redirect-not-a-url = isto não é um endereço da web. Ele se parece com http://localhost:8765/callback.
wrong-redirect-scheme = fora deste computador só https:// funciona; http:// é para este computador.
wrong-redirect-https = para este computador o endereço começa com http://, não com https://.
wrong-redirect-no-port = falta a porta, como 8765 em http://localhost:8765/callback.
wrong-redirect-port = a porta { $port } é das que os sistemas distribuem sozinhos. Registre uma abaixo de 49152.
wrong-redirect-extras = um nome de usuário, “?” ou “#” não pode fazer parte dele.
wrong-redirect-not-canonical = navegadores escrevem este endereço de outro jeito (minúsculas, sem pontos no caminho), e o FieldView não o reconheceria.

## Um endereço colado

paste-empty = Nada foi colado.
paste-not-an-address = Isto não é um endereço da web. Copie toda a barra de endereços do navegador.
paste-still-fieldview = Esta ainda é uma página do FieldView. Primeiro o produtor entra e autoriza; depois copie o endereço da página que vem em seguida.
paste-other-address = Este endereço é de outra página. Copie depois que o produtor autorizar o acesso.
paste-no-answer = Não há resposta neste endereço. Copie inteiro, até o fim.
paste-other-attempt = Este endereço é de um link anterior. Abra o link mostrado aqui e use o endereço que vem dele.
paste-damaged = Este endereço está danificado. Copie inteiro mais uma vez.

## O que se perde

lost-nothing = Nada se perdeu.
lost-not-asked = Nada se perdeu: nada foi pedido ao produtor ainda.
lost-nothing-shared = Nada foi compartilhado e nada mudou.
lost-log-in = A entrada do produtor já foi usada; nenhum dado foi compartilhado.
consent-safe = A autorização está segura: não é preciso entrar de novo.

## Chaveiro

keyring-given-up = O chaveiro deste computador não respondeu.
keyring-no-service = Este computador não tem um chaveiro que responda.
keyring-refused = O chaveiro deste computador está bloqueado ou recusou o Stile.
keyring-too-long = Um valor é comprido demais para o chaveiro.
keyring-damaged = Uma entrada do chaveiro está danificada.
keyring-newer = Uma entrada do chaveiro foi escrita por uma versão mais nova do Stile.
keyring-not-yours = Uma entrada do chaveiro pertence a outra coisa.
keyring-mismatch = O chaveiro não devolveu o que o Stile pôs nele.
keyring-failed = O chaveiro deste computador falhou.
keyring-now-update = Atualize o Stile e tente de novo.
keyring-now-check = Confira os valores na configuração.
keyring-now-again = Tente de novo. Ou guarde os segredos na memória só para esta sessão: nada é escrito, e você os digita de novo na próxima vez.
keyring-now-unlock = Desbloqueie o chaveiro e tente de novo. Ou guarde os segredos na memória só para esta sessão: nada é escrito, e você os digita de novo na próxima vez.
keyring-now-unlock-only = Desbloqueie o chaveiro e tente de novo.

## Avisos

notice-settings-damaged = O arquivo de configurações estava danificado. Ele fica ao lado do novo como settings.json.damaged; configure o Stile de novo.
notice-settings-newer = As configurações foram escritas por uma versão mais nova do Stile e ficam como estão. Atualize o Stile.
notice-settings-io = O arquivo de configurações não pode ser usado. O que você definir vale até fechar o Stile.
notice-unfinished-damaged = A lista de conexões não terminadas estava danificada. O que foi possível ler está abaixo; ela fica guardada como unfinished.json.damaged. Produtores que faltam talvez precisem entrar de novo.
notice-unfinished = A lista de conexões não terminadas não pode ser lida, então nenhuma aparece. Ela fica como está; feche o Stile, torne a pasta legível e abra de novo.
notice-consent-kept = A autorização de { $grower } chegou depois que você saiu. Clique em “Terminar” para usá-la.
notice-token-left = Uma autorização ainda está no chaveiro deste computador, porque o chaveiro não respondeu. O Stile tenta de novo quando for aberto.
notice-not-forgotten-both = As entradas do chaveiro e o arquivo de configurações não puderam ser removidos. Desbloqueie o chaveiro e esqueça tudo de novo.
notice-not-forgotten-keyring = As entradas do chaveiro não puderam ser removidas. Desbloqueie o chaveiro e esqueça tudo de novo.
notice-not-forgotten-files = O arquivo de configurações não pôde ser removido. Esqueça tudo de novo.
notice-forgotten = O Stile esqueceu tudo neste computador.
notice-no-practice = A prática não pôde começar neste computador. Nada mudou.
notice-broke = Algo falhou no próprio Stile. Nada se perdeu; tente de novo.
notice-no-browser = Seu sistema não conseguiu abrir isto. Abra você mesmo: dev.fieldview.com, withleaf.io ou um e-mail para developer@climate.com.

warning-clock-ahead =
    { $minutes ->
        [one] O relógio deste computador está { $minutes } minuto adiantado em relação ao do Leaf. Acerte-o: entradas podem falhar por causa disso.
       *[other] O relógio deste computador está { $minutes } minutos adiantado em relação ao do Leaf. Acerte-o: entradas podem falhar por causa disso.
    }
warning-clock-behind =
    { $minutes ->
        [one] O relógio deste computador está { $minutes } minuto atrasado em relação ao do Leaf. Acerte-o: entradas podem falhar por causa disso.
       *[other] O relógio deste computador está { $minutes } minutos atrasado em relação ao do Leaf. Acerte-o: entradas podem falhar por causa disso.
    }
warning-in-memory = O chaveiro não aceitou a autorização. O Stile a mantém na memória e continua agora mesmo: não feche o Stile antes de terminar.
warning-not-noted = O Stile não conseguiu escrever na pasta dele. A conexão continua; mas se este computador parasse agora, o Stile não saberia que há algo a terminar.
warning-second-address = { $what } Por isso o segundo endereço de retorno é usado.

## Um servidor

server-says = { $server } diz: “{ $words }”
sign-in-refused = O Leaf não aceita esta entrada.
    .now = Confira o e-mail e a senha, ou o token, e tente de novo.
api-unauthorized = { $server } não aceita mais a sua entrada.
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
api-web-page = Uma página da web respondeu no lugar de { $server }: talvez a página de entrada desta rede.
    .now = Abra qualquer página no navegador, entre na rede se ela pedir, e tente de novo.
connection-name = { $server } não foi encontrado.
    .now = Veja se este computador está on-line e tente de novo.
connection-refused = { $server } não responde.
    .now = Veja se este computador está on-line e tente de novo.
connection-timeout = { $server } demora demais para responder.
    .now = Veja o sinal e tente de novo.
connection-cut = { $server } não pode ser ouvido: a conexão caiu.
    .now = Veja o sinal e tente de novo.
connection-date = { $server } não consegue provar quem é: o certificado dele venceu, ou o relógio deste computador está errado.
    .now = Acerte a data e a hora deste computador e tente de novo.
connection-certificate = { $server } não consegue provar quem é, então o Stile não falou com ele.
    .now = Tente outra rede. Se a sua empresa inspeciona conexões, o certificado dela precisa estar instalado neste computador.
connection-proxy = { $server } não pode ser alcançado pelo proxy da sua rede.
    .now = Confira o proxy nas configurações do sistema.
connection-other = { $server } não pode ser alcançado.
    .now = Veja se este computador está on-line e tente de novo.
broke = Algo falhou no próprio Stile.
    .now = Tente de novo; se acontecer outra vez, envie o registro do Stile ao suporte da sua empresa.
    .log-in = A entrada do produtor talvez já tenha sido usada.
grower-unknown = O Leaf não conhece mais este produtor.
    .now = Volte aos produtores e clique em “Atualizar”.

## Passo 1

redirect-busy = Outro programa deste computador usa a porta { $port }, aonde chega a resposta do FieldView.
    .now = Feche esse programa e tente de novo. Ou continue sem a porta: você então cola o endereço em que o navegador termina.
redirect-busy-by = O programa “{ $program }” deste computador usa a porta { $port }, aonde chega a resposta do FieldView.
redirect-reserved = Seu sistema reserva a porta { $port } para si, então o Stile não pode usá-la.
    .now = Peça à sua empresa um endereço de retorno com outra porta. Até lá, continue colando o endereço em que o navegador termina.
redirect-no-loopback = Este computador não tem o endereço aonde chega a resposta.
    .now = Continue colando o endereço em que o navegador termina.
redirect-unreachable = O endereço de retorno não leva de volta ao Stile neste computador.
    .now = Um firewall, um proxy ou o arquivo hosts pode estar no caminho. Tente de novo, ou continue colando o endereço em que o navegador termina.
redirect-other = Seu sistema não deixou o Stile esperar a resposta do FieldView.
    .now = Tente de novo, ou continue colando o endereço em que o navegador termina.
url-not-a-url = A resposta do Leaf não é um endereço de entrada. O Stile não o abriu.
    .now = Confira o ID do cliente e o endereço de retorno nos ajustes. Se estiverem certos, envie os detalhes ao suporte do Leaf.
url-scheme = O endereço de entrada do Leaf não é seguro. O Stile não o abriu.
url-host = O endereço de entrada do Leaf leva a { $host }, que não é o FieldView. O Stile não o abriu.
url-disguise = O endereço de entrada do Leaf parece um disfarce. O Stile não o abriu.
url-parameter = O endereço de entrada do Leaf foi feito para outra configuração: o { $name } dele não é o seu. O Stile não o abriu.
url-scopes = O endereço de entrada do Leaf pede ao produtor mais do que você definiu. O Stile não o abriu.

## Passo 2

consent-denied = { $grower } disse não no FieldView.
    .now = Se foi engano, peça de novo. Se não, deixe assim.
consent-timed-out = Dez minutos passaram sem resposta do FieldView.
    .lost = Nada se perdeu. O link antigo não vale mais.
    .now = Peça de novo quando o produtor estiver pronto.
consent-asleep = O tempo da resposta acabou enquanto este computador dormia, ou o relógio dele foi mudado.
consent-refused = O FieldView não deixou o produtor autorizar.
    .now = Peça de novo; se acontecer outra vez, envie os detalhes ao suporte da Climate.
    .scopes = A Climate não liberou todos os acessos para as chaves da sua empresa: peça por e-mail, pelos ajustes.
    .address = O endereço de retorno talvez não esteja registrado exatamente como nos ajustes.
consent-wrong-account = { $account } não é a conta de { $grower }, então não foi vinculada.
    .lost = A autorização dela foi descartada; o Leaf nunca a viu.
    .now = O navegador provavelmente ainda estava com a entrada de outra pessoa. Saia do FieldView no navegador e peça de novo.
consent-wrong-account-unnamed = Esta não é a conta de { $grower }, então não foi vinculada.
exchange-not-reached =
    .lost = A resposta do produtor está segura por alguns minutos: o FieldView ainda não a viu.
    .now = Volte a ficar on-line e tente de novo; se for rápido, não é preciso entrar outra vez.
exchange-lost =
    .now = A resposta se perdeu no caminho, e o FieldView aceita cada entrada só uma vez. Peça de novo quando o sinal estiver melhor.
exchange-code = A entrada do produtor era antiga demais ou já tinha sido usada.
    .now = Peça de novo.
exchange-client = O FieldView não aceita o ID do cliente, o segredo do cliente ou o endereço de retorno da sua empresa.
    .now = Confira os três nos ajustes e peça de novo.
exchange-quota = O número mensal de pedidos da sua empresa ao FieldView acabou.
    .now = Escreva para developer@climate.com com o número do pedido abaixo.
exchange-no-token = O FieldView deixou o produtor entrar, mas não deu uma autorização duradoura.
    .now = A Climate precisa liberar o acesso duradouro para as chaves da sua empresa: escreva para developer@climate.com.
browser-not-started = Nenhum navegador pôde ser aberto. Copie o link e abra você mesmo em um navegador.
browser-slow = O navegador demora a abrir. Se nenhum aparecer, copie o link e abra você mesmo.

## Passo 3

attach-refused = O Leaf não aceitou as credenciais do FieldView.
    .now = Confira o ID do cliente, o segredo do cliente e a chave de API nos ajustes, e tente de novo.
attach-replacing =
    .lost = A conexão antiga foi removida; até isto funcionar, o Leaf não recebe dados deste produtor. A autorização está segura: não é preciso entrar de novo.
attach-already = O Leaf já tem credenciais do FieldView para este produtor.
    .now = Mantenha ou substitua.
attach-keys-refused = O FieldView não aceita a chave de API da sua empresa, então o Leaf não pode usar a autorização.
    .lost = A autorização está segura: não é preciso entrar de novo. O que o produtor tinha antes está intacto.
    .now = Ponha a chave de API certa nos ajustes e depois termine este produtor.
attach-keys-missing = O segredo do cliente ou a chave de API falta neste computador.
    .now = Ponha as chaves do FieldView nos ajustes e depois termine este produtor.
attach-token-gone = A autorização guardada não está mais no chaveiro.
    .lost = O produtor precisa entrar de novo; nada foi vinculado.
    .now = Peça de novo ao produtor.

## Passo 4

confirm-leaf =
    .lost = O Leaf recebeu a autorização, e aqui ela também continua segura.
confirm-absent = O Leaf recebeu a autorização, mas não mostra credenciais do FieldView para este produtor.
    .now = Tente de novo: o Stile entrega a autorização mais uma vez.
confirm-trouble = O Leaf recebeu a autorização, mas tem problemas com ela.
    .lost = A autorização está segura: não é preciso entrar de novo. O Stile a mantém até o Leaf ficar satisfeito.
    .now = Olhe de novo em alguns minutos. Se o Leaf continuar dizendo o mesmo, peça de novo ao produtor: a nova autorização toma o lugar desta.

## Sem janela

start-already-open = O Stile já está aberto. Use a janela que está aí.
start-no-window = O Stile não conseguiu abrir a janela: { $why }.
start-no-window-display = não há conexão com a tela
start-no-window-drawing = nem OpenGL nem outro jeito de desenhar funciona neste computador
start-no-window-system = o sistema não lhe dá threads, ou não há TLS
