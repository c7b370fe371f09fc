## Idioma e números

language-name = Português (Brasil)
thousands = .
date-time = { $day } de { month-name } de { $year }, { $time }
month-name =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
list-and = { $first } e { $last }

## Em toda parte

practice-badge = Prática
this-run-badge = Segredos só para esta sessão
leave-practice = Sair da prática
try-again = Tentar de novo
keep-for-this-run = Guardar segredos só nesta sessão
dismiss = OK
cancel = Cancelar
back = Voltar
continue = Continuar
please-check = Confira: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits = O Stile espera o chaveiro do sistema. Talvez ele esteja pedindo a senha em outra janela.
give-up = Não esperar
closing = A autorização está sendo guardada; o Stile fecha sozinho em um instante.
link-copied = Link copiado. Vale uma vez, para este produtor, até o tempo acabar.
asked-to-wait = O servidor está ocupado e pediu uma pausa. Continua em { $time }.

## Exibição

display = Exibição
display-language = Idioma
display-language-system = Como o sistema
display-colours = Cores
display-colours-system = Como o sistema
display-colours-light = Claras
display-colours-dark = Escuras
display-contrast = Contraste
display-contrast-system = Como o sistema
display-contrast-normal = Normal
display-contrast-high = Alto
display-size = Tamanho
display-percent = { $percent } %

## Detalhes para o suporte

details = Detalhes para o suporte
details-copy = Copiar os detalhes
details-version = Stile { $version }
details-time = Hora: { $time }
details-server = Servidor: { $server }
details-not-reached = Não alcançado: { $cause }
details-lost = Resposta perdida: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, ilegível: { $what }
details-code = Código: { $code }
details-request = Número do pedido: { $id }
details-reason = Motivo: { $reason }

## Início e boas-vindas

starting = Lendo o que está guardado neste computador…
keyring-trouble-title = O Stile não consegue ler seus segredos
welcome-title = Boas-vindas ao Stile
welcome-intro = O Stile conecta a conta Climate FieldView de um produtor ao Leaf. O produtor entra no FieldView pelo seu navegador e autoriza; o Stile faz o resto e avisa quando termina.
welcome-picture = Um desenho: degraus que passam por cima de uma cerca e levam a um campo.
welcome-need = Você precisa, uma vez para a sua empresa
welcome-need-leaf = uma conta no Leaf (e-mail e senha, ou um token de API)
welcome-need-keys = as chaves do FieldView dadas pela Climate: ID do cliente, segredo do cliente e chave de API
welcome-need-address = o endereço de retorno que a Climate registrou para elas
welcome-get-leaf = Pedir uma conta no Leaf
welcome-get-keys = Registrar-se na Climate como desenvolvedor
welcome-practice = Só quer olhar? A prática roda só neste computador, com produtores inventados. Não precisa de conta nem de rede, e não guarda nada.
welcome-try = Testar com dados de prática
welcome-set-up = Configurar o Stile

## Configuração

setup-page = Configuração, página { $page } de { $pages }
setup-signing-in = Entrando…
setup-saving = Salvando…
setup-finish = Salvar e terminar
sent-to = Enviado só para { $servers }.

leaf-title = Sua conta no Leaf
leaf-intro = O Stile entra no Leaf pela sua empresa. A senha é usada uma vez e não é guardada.
leaf-kept = Você já entrou. Deixe os campos vazios para continuar assim.
leaf-by-password = E-mail e senha
leaf-by-token = Token de API
leaf-email = E-mail
leaf-email-hint = voce@empresa.example
leaf-password = Senha
leaf-token = Token de API
leaf-token-help = Da sua conta no Leaf, ou do desenvolvedor da sua empresa: uma palavra comprida. { $sent }
leaf-none = Ainda não tem conta? Peça ao Leaf
leaf-again = Entre no Leaf de novo
leaf-sign-in = Entrar

keys-title = Suas chaves do FieldView
keys-intro = A Climate deu três valores à sua empresa por e-mail. Um conjunto serve para todos os produtores. Você pode colar o e-mail inteiro em qualquer um dos campos.
keys-kept = O segredo e a chave de API estão no chaveiro. Deixe os campos vazios para mantê-los.
keys-split = Os três valores foram achados no que você colou e postos em seus lugares.
keys-client-id = ID do cliente
keys-client-id-help = clientId no e-mail da Climate: uma palavra, não é segredo.
keys-client-secret = Segredo do cliente
keys-client-secret-help = clientSecret no e-mail da Climate. Fica no chaveiro do sistema. { $sent }
keys-api-key = Chave de API
keys-api-key-help = apiKey no e-mail da Climate, muitas vezes o mais comprido dos três. Fica no chaveiro do sistema. { $sent }
keys-none = Ainda sem chaves? Registre-se na Climate como desenvolvedor

redirect-title = Para onde vem a resposta do FieldView
redirect-intro = Depois que o produtor autoriza o acesso, o navegador vai para este endereço. A Climate precisa tê-lo registrado para as suas chaves, exatamente como está escrito aqui.
redirect-first = Endereço de retorno
redirect-first-help = Um endereço deste computador com uma porta abaixo de 49152, ou a página https da sua empresa.
redirect-second = Segundo endereço de retorno (opcional)
redirect-second-help = Também registrado; usado quando a porta do primeiro está ocupada.
redirect-elsewhere = Este endereço não fica neste computador, então você vai colar o endereço em que o navegador termina.
redirect-write = Permissão para escrever (opcional)
redirect-write-help = Ler é sempre pedido. Para escrever, a Climate precisa permitir às suas chaves.
redirect-write-warning = Os produtores não conseguem entrar se a Climate não tiver permitido estes acessos.
redirect-mail-title = Ainda não registrado?
redirect-mail-help = O Stile pode escrever o e-mail que pede à Climate os acessos e este endereço.
redirect-mail = Escrever o e-mail à Climate
redirect-pkce = Provar cada entrada com PKCE (só se a Climate disser que suas chaves aceitam)
settings-not-saved = Não foi possível salvar as configurações.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Libere espaço no disco ou confira as permissões da pasta, e tente de novo.

scope-fields-write = Criar talhões (fields:write)
scope-rx-write = Enviar prescrições (rx:write)
scope-soil-write = Enviar amostras de solo (soil:write)
scope-imagery-write = Enviar imagens (imagery:write)

## Produtores

growers-title = Produtores
growers-settings = Ajustes
growers-settings-leaf = Conta no Leaf…
growers-settings-keys = Chaves do FieldView…
growers-settings-redirect = Endereço de retorno…
growers-settings-forget = Esquecer tudo neste computador…
growers-search = Buscar
growers-search-hint = nome, e-mail ou referência
growers-add = Adicionar produtor
growers-refresh = Atualizar
growers-none = Ainda não há produtores. Adicione o primeiro.
growers-no-match = Nenhum produtor combina com a busca.
growers-failed-empty = Nada se perdeu.
growers-failed-some = Nada se perdeu: os produtores abaixo podem ser usados.
growers-reading = Lendo produtores: { $known }
growers-reading-of = Lendo produtores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } produtores
growers-count =
    { $known ->
        [one] { $known } produtor
       *[other] { $known } produtores
    }
growers-token-ended = Sua entrada no Leaf terminou. Entre de novo nos ajustes.
growers-token-ends = Sua entrada no Leaf termina em { $time }. Entre de novo antes disso.

grower-connect = Conectar
    .name = Conectar { $grower }
grower-reconnect = Reconectar
    .name = Reconectar { $grower }
grower-finish = Terminar
    .name = Terminar de conectar { $grower }
grower-discard = Descartar…
    .name = Descartar a autorização de { $grower }
grower-unfinished = Falta terminar { $grower }
held-in-memory = O Stile tem a autorização só na memória: termine antes de fechar o Stile.
held-expired = A autorização está no seu chaveiro, mas o FieldView encerra autorizações depois de 30 dias, e esta parece mais antiga. Tente terminar; se o Leaf recusar, descarte e peça outra.
held-safe = A autorização está segura no seu chaveiro. Não é preciso entrar de novo.

state-none = FieldView não conectado
state-good = FieldView conectado
state-missing = FieldView conectado, faltam { $missing } de { $all } permissões
state-trouble = FieldView precisa de atenção
state-trouble-word = FieldView precisa de atenção: { $word }

new-grower-adding = Adicionando…
new-grower-add = Adicionar este produtor
new-grower-name = Nome
new-grower-email = E-mail
new-grower-email-help = De preferência o que ele usa no FieldView: assim o Stile conhece a conta.
new-grower-phone = Telefone (opcional)
new-grower-address = Endereço (opcional)
new-grower-reference = Sua própria referência (opcional)
new-grower-reference-help = Um número de cliente, por exemplo.
new-grower-maybe = O Leaf pode ter adicionado o produtor mesmo assim: volte e clique em “Atualizar” antes de adicionar de novo.
typed-kept = Nada se perdeu: o que você digitou continua aqui.

## Perguntas

forget-title = Esquecer tudo neste computador?
forget-text = Isto remove deste computador a entrada, as chaves, as autorizações não terminadas e as configurações. Produtores conectados continuam conectados no Leaf.
forget-yes = Esquecer tudo
close-title = Fechar e perder uma autorização?
close-text = O Stile tem a autorização de { $growers } só na memória. Termine primeiro; se fechar, será preciso entrar de novo no FieldView.
close-yes = Fechar mesmo assim
discard-title = Descartar esta autorização?
discard-text = { $grower } autorizou, e o Leaf ainda não tem a autorização. Se você descartar, será preciso entrar de novo no FieldView.
discard-yes = Descartar

## Os quatro passos

connect-title = Conectar { $grower }
connected-title = Conexão pronta: { $grower }
step-prepare = Preparar o link
step-consent = Autorização
step-attach = Vincular ao Leaf
step-confirm = Confirmar
step-waiting = a fazer
step-running = em curso
step-done = pronto
step-needs-you = é com você
step-failed = falhou
step-spoken = Passo { $number } de { $all }, { $step }: { $state }
steps-of = Passo { $number } de { $all }, { $step }

leave-back = Voltar aos produtores
leave-here = Deixar assim
leave-later = Decidir depois
choose-replace = Substituir
choose-keep = Manter como está
choose-keep-old = Manter a antiga
choose-paste = Continuar colando
choose-open-again = Abrir o navegador de novo
choose-ask-again = Pedir de novo
choose-ask-grower = Pedir de novo ao produtor
choose-right-account = Sim, vincular
choose-wrong-account = Não, conta errada
choose-look-again = Olhar de novo
choose-next = Conectar o próximo

prepare-checking = Vendo se está tudo no lugar…
prepare-asking = Pedindo ao Leaf o endereço de entrada do FieldView…
consent-opening = Preparando o link…
consent-exchanging = O produtor respondeu. Pedindo ao FieldView que confirme…
consent-storing = Guardando a autorização em segurança…
attach-running = Entregando a autorização ao Leaf…
confirm-running = Perguntando ao Leaf se está com ela…
sign-in-prepare = O Leaf não aceita mais a sua entrada. Nada foi pedido ao produtor ainda.
sign-in-attach = O Leaf não aceita mais a sua entrada. A autorização está segura: não é preciso entrar de novo no FieldView.
sign-in-confirm = O Leaf não aceita mais a sua entrada. O Leaf já tem a autorização; só falta olhar.

already-title = O Leaf já tem uma conexão FieldView para { $grower }
already-since = Desde { $time }
already-replace = Ao substituir, o Leaf remove a conexão antiga com o histórico dela e põe a nova no lugar. Talhões e dados ficam.
already-keep = Manter a antiga descarta a autorização que acabou de ser dada.

account-title = Esta é a conta FieldView de { $grower }?
doubt-unnamed = O FieldView não disse de quem é a conta. Vincule só se { $grower } acabou de entrar.
doubt-no-email = O FieldView não deu um e-mail para comparar. Vincule só se for a conta de { $grower }.
doubt-grower-without-email = O Leaf não tem um e-mail de { $grower } para comparar. Vincule só se for a conta de { $grower }.
doubt-other-email = O e-mail não é o que o Leaf tem de { $grower }. Navegadores costumam continuar com a entrada do produtor anterior; por isso o Stile ainda não vinculou.
doubt-shared-email = O e-mail é o que o Leaf tem de { $grower }, mas outro produtor pode ter o mesmo. Vincule só se for a conta de { $grower }.

waiting-title = Agora é a vez do produtor, no navegador
waiting-time-left = Tempo restante: { $time }
waiting-log-in = { $grower } entra no FieldView. Se houver outra pessoa lá, saia da conta primeiro.
waiting-allow = O produtor lê o que é pedido e autoriza.
waiting-listening = O Stile continua sozinho.
waiting-pasting = Copie o endereço em que o navegador termina e cole abaixo.
waiting-picture = Um esboço das páginas do FieldView: primeiro a entrada com e-mail e senha, depois a lista do que é pedido, com um botão para autorizar.
waiting-asking = Pedindo ao seu navegador que abra…
waiting-asked = Pedimos ao seu navegador que abrisse. Nada apareceu? Abra de novo ou copie o link.
waiting-copy = Copiar o link
waiting-leads-to = Ele leva a { $host }.
waiting-paste-field = Endereço do navegador
waiting-paste-help = Toda a barra de endereços, depois que o produtor autorizou o acesso. É usado uma vez e não é guardado.
waiting-paste-use = Usar este endereço
waiting-paste-open = O navegador mostra um erro? Cole o endereço dele
waiting-tls = Seu navegador insiste em https para o endereço de retorno, o que não funciona neste computador. Cole o endereço que ele mostra.
waiting-turned-away =
    { $count ->
        [one] { $count } pedido que não era a resposta do FieldView foi recusado.
       *[other] { $count } pedidos que não eram a resposta do FieldView foram recusados.
    }

## Conectado

connected-status = O que o Leaf diz
connected-status-none = nada
connected-account = Conta FieldView
connected-account-none = o FieldView não disse
connected-since = Conectado desde
connected-since-none = o Leaf não diz
connected-permissions = Permissões
permissions-unlisted = o Leaf não lista
permissions-read = { $granted } de { $all } para ler
permissions-read-write = { $granted } de { $all } para ler, { $granted-write } de { $all-write } para escrever
connected-missing = Falta: { $data } não vão chegar ao Leaf. Peça à Climate que permita, e depois reconecte.
missing-harvest = dados de colheita (asHarvested:read)
missing-planting = dados de plantio (asPlanted:read)
missing-application = dados de aplicações (asApplied:read)
missing-fields = talhões e contornos (fields:read)
missing-owners = os donos dos dados (resourceOwners:read)
missing-farms = fazendas e organizações (farmOrganizations:read)
connected-dropped = O Stile não tem mais a autorização: daqui em diante o Leaf a mantém em dia.
connected-not-dropped = O Stile ainda não conseguiu remover a cópia dele da autorização; tenta de novo quando for aberto.
connected-dropping = Removendo a cópia da autorização que o Stile tem…
connected-next-title = O que acontece agora
connected-next = O Leaf busca sozinho os talhões, os contornos e as operações. Os primeiros dados podem levar de minutos a horas. Você pode fechar o Stile.
connected-operations = Operações de campo no Leaf
connected-machines = Arquivos de máquina no Leaf
