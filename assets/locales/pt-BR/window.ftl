## Idioma e números

language-name = Português (Brasil)
thousands = .
decimal-mark = ,
area = { $hectares } ha ({ $acres } acres)
length-unit = metres
length-metres = { $length } m
length-kilometres = { $length } km
length-feet = { $length } ft
length-miles = { $length } mi
date-time = { $day } de { month-name } de { $year }, { $time }
date = { $day } de { month-name } de { $year }
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
title-practice = Stile: Prática
this-run-badge = Segredos só nesta sessão
leave-practice = Sair da prática
practice-company = Empresa: { $company }
practice-company-mixed = produtores e problemas de todo tipo
practice-company-large = dez mil produtores, configurada por um arquivo
practice-company-new = o Leaf ainda não conhece nenhum produtor: adicione ou importe uma tabela
practice-company-not-enabled = a Climate não liberou tudo: nenhum produtor consegue autorizar
practice-company-anew = Cada uma começa do zero quando é escolhida.
try-again = Tentar de novo
keep-for-this-run = Guardar segredos só nesta sessão
start-afresh-ask = Começar do zero…
start-afresh = Começar do zero
dismiss = OK
cancel = Cancelar
back = Voltar
continue = Continuar
please-check = Confira: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits = Esperando o cofre de senhas do sistema. Talvez ele esteja pedindo a senha em outra janela.
give-up = Não esperar
closing = A autorização do produtor está sendo guardada; o Stile fecha sozinho em um instante.
link-copied = Link copiado. Funciona uma só vez, para este produtor, até o tempo acabar.
asked-to-wait = O servidor está ocupado e pediu uma pausa. Continua em { $time }.

## Exibição

display = Exibição
display-language = Idioma
display-language-system = Igual ao sistema
display-colours = Cores
display-colours-system = Igual ao sistema
display-colours-light = Claras
display-colours-dark = Escuras
display-contrast = Contraste
display-contrast-system = Igual ao sistema
display-contrast-normal = Normal
display-contrast-high = Alto
display-size = Tamanho
display-percent = { $percent }%

## Detalhes para o suporte

details = Detalhes para o suporte
details-copy = Copiar os detalhes
details-version = Stile { $version }
details-time = Hora: { $time }
details-server = Servidor: { $server }
details-not-asked = Sem pedido: { $why }
details-not-reached = Sem contato: { $cause }
details-lost = Resposta perdida: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, ilegível: { $what }
details-code = Código: { $code }
details-request = ID do pedido: { $id }
details-reason = Motivo: { $reason }

## Início e boas-vindas

starting = Lendo o que está guardado neste computador…
keyring-trouble-title = O Stile não consegue ler os segredos
welcome-title = Boas-vindas ao Stile
welcome-intro = O Stile conecta a conta Climate FieldView do produtor ao Leaf. O produtor entra no FieldView pelo seu navegador e autoriza; o Stile faz o resto e avisa quando terminar.
welcome-picture = Desenho de uma escadinha por cima de uma cerca: quatro degraus que levam para a lavoura.
welcome-need = Você precisa ter, uma vez por empresa
welcome-need-leaf = uma conta no Leaf (e-mail e senha, ou um token de API)
welcome-need-keys = chaves do aplicativo para o FieldView, da Climate: ID do cliente, segredo do cliente e chave de API
welcome-need-address = o endereço de retorno que a Climate registrou para elas
welcome-get-leaf = Pedir uma conta no Leaf
welcome-get-keys = Cadastrar-se na Climate como desenvolvedor
welcome-practice = Só quer conhecer? A prática roda só neste computador, com produtores inventados. Não precisa de conta nem de internet, e não guarda nada.
welcome-try = Testar com dados de prática
welcome-set-up = Configurar o Stile
welcome-set-up-file = Configurar com um arquivo
welcome-file = Sua empresa mandou um arquivo de configuração (.stile)? Abra-o aqui ou arraste-o para esta janela.
welcome-file-here = Sua empresa mandou um arquivo de configuração (.stile)? Abra-o aqui.

## Configuração

setup-page = Configuração, página { $page } de { $pages }
setup-signing-in = Entrando…
setup-saving = Salvando…
setup-finish = Salvar e concluir
sent-to = Enviado só para { $servers }.

leaf-title = Sua conta no Leaf
leaf-intro = O Stile entra no Leaf em nome da sua empresa. A senha é usada uma só vez e não fica guardada.
leaf-kept = Você já entrou no Leaf. Deixe os campos vazios para continuar assim.
leaf-by-password = E-mail e senha
leaf-by-token = Token de API
leaf-email = E-mail
leaf-email-hint = voce@empresa.example
leaf-password = Senha
leaf-token = Token de API
leaf-token-help = Vem da sua conta no Leaf ou de quem desenvolve para a sua empresa: uma só palavra, bem comprida. { $sent }
leaf-none = Ainda não tem conta? Peça uma ao Leaf
leaf-again = Entrar no Leaf de novo
leaf-sign-in = Entrar

keys-title = Suas chaves do aplicativo para o FieldView
keys-intro = A Climate mandou três valores para a sua empresa por e-mail. Os mesmos três servem para todos os produtores. Você pode colar o e-mail inteiro em qualquer um dos campos.
keys-kept = O segredo e a chave de API estão no cofre de senhas. Deixe os campos vazios para mantê-los.
keys-kept-for-this-run = O segredo e a chave de API ficam guardados até o Stile ser fechado. Deixe os campos vazios para mantê-los.
keys-in-keyring = Fica no cofre de senhas do sistema.
keys-for-this-run = Fica guardado até o Stile ser fechado.
keys-split = Os três valores estavam no que você colou e já foram para os campos certos.
keys-client-id = ID do cliente
keys-client-id-help = clientId no e-mail da Climate: uma só palavra; não é segredo.
keys-client-secret = Segredo do cliente
keys-client-secret-help = clientSecret no e-mail da Climate. { $kept } { $sent }
keys-api-key = Chave de API
keys-api-key-help = apiKey no e-mail da Climate, quase sempre o mais comprido dos três. { $kept } { $sent }
keys-none = Ainda sem chaves? Cadastre-se na Climate como desenvolvedor

redirect-title = Para onde volta a resposta do FieldView
redirect-intro = Depois que o produtor autoriza o acesso, o navegador vai para este endereço. A Climate precisa ter registrado o endereço para as suas chaves, exatamente como está aqui.
redirect-first = Endereço de retorno
redirect-first-help = Letra por letra, como a Climate o registrou. O melhor é um deste computador com uma porta de 1024 a 49151.
redirect-second = Segundo endereço de retorno (opcional)
redirect-second-help = Também registrado na Climate; é usado quando o Stile não consegue esperar a resposta no primeiro.
redirect-elsewhere = Este endereço não fica neste computador, por isso você vai colar o endereço em que o navegador parar.
redirect-open-page = Este endereço não fica neste computador, e com http:// outros podem ler a resposta no caminho. Você vai colar o endereço em que o navegador parar.
redirect-https-here = Nenhum navegador confia em https neste computador, por isso o Stile não pode responder ali: o navegador vai dizer que não consegue abrir a página, e você vai colar o endereço que ele mostra.
redirect-own-scheme = Os navegadores não abrem nem mostram um endereço assim: a cada vez será preciso procurar a resposta nas ferramentas de desenvolvedor do navegador. É melhor que a Climate registre também um como { $usual }.
redirect-low-port = Alguns sistemas não deixam o Stile usar a porta { $port }. Neles, você vai colar o endereço em que o navegador parar.
redirect-high-port = O Windows guarda para si, em alguns dias, portas como a { $port }. Nesses dias, você vai colar o endereço em que o navegador parar.
redirect-write = Permissão de escrita (opcional)
redirect-write-help = A leitura é sempre pedida. Para a escrita, a Climate precisa dar permissão às suas chaves.
redirect-write-warning = Nenhum produtor consegue entrar se a Climate não tiver liberado estes acessos.
redirect-mail-title = Ainda não registrado?
redirect-mail-help = O Stile pode escrever o e-mail que pede à Climate os acessos e o registro deste endereço.
redirect-mail = Escrever o e-mail para a Climate
redirect-pkce = Comprovar cada login com PKCE (só se a Climate disser que suas chaves aceitam)
fields-setting = Talhões de uma nova conexão
fields-setting-help = O Leaf mostra primeiro os talhões de um produtor como prévia: os limites e os arquivos de máquinas só chegam depois que o talhão é ativado.
fields-setting-ask = Perguntar: eu ativo os talhões, produtor por produtor
fields-setting-all = Ativar todos os talhões à medida que chegarem, enquanto o Stile estiver aberto
settings-not-saved = Não foi possível salvar os ajustes.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Libere espaço no disco ou confira as permissões da pasta e tente de novo.
settings-newer = Os ajustes foram gravados por uma versão mais nova do Stile, então não foram salvos.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Atualize o Stile e abra de novo.

scope-fields-write = Criar talhões (fields:write)
scope-rx-write = Enviar prescrições (rx:write)
scope-soil-write = Enviar amostras de solo (soil:write)
scope-imagery-write = Enviar imagens (imagery:write)

## Arquivos de configuração

growers-settings-open-file = Abrir um arquivo de configuração…
growers-settings-make-file = Criar um arquivo de configuração para a equipe…
open-title = Abrir um arquivo de configuração
open-looking = Lendo o arquivo…
open-running = Abrindo. Leva um instante…
open-passphrase = Frase secreta
open-passphrase-help = Quem mandou o arquivo sabe qual é. Não é a sua senha do Leaf.
open-wrong-passphrase = esta frase secreta não abre o arquivo
open-go-on = Abrir
open-other = Escolher outro arquivo
open-servers-title = Este arquivo leva a outros servidores
open-servers-leaf = Leaf, onde você entra: { $host }
open-servers-fieldview = FieldView, onde os produtores entram: { $host }
open-servers-data = Dados do FieldView: { $host }
open-servers-trust = Sua senha do Leaf e as autorizações dos produtores iriam para lá. Continue só se a sua empresa tiver pedido.
open-servers-forget = O que o Stile sabe dos servidores atuais (seu login, as chaves, a lista do dia, as contas) é então esquecido neste computador. Os produtores por concluir lá poderão ser concluídos quando você voltar com um arquivo para aqueles servidores.
open-use-servers = Usar estes servidores
make-title = Criar um arquivo de configuração para a equipe
make-intro = Um só arquivo configura o Stile nos computadores dos seus colegas. Eles abrem o arquivo, digitam a frase secreta e eles mesmos entram no Leaf.
make-company = Nome da sua empresa
make-passphrase = Frase secreta
make-passphrase-help = Anote agora: o Stile não a guarda. Passe a frase à equipe por um caminho diferente do arquivo, por telefone, por exemplo.
make-weak = fácil demais de adivinhar; use a que foi sugerida ou quatro palavras sem relação entre si
make-language = Idioma: { $language }
make-logo = Escolher um logo…
make-logo-help = Opcional: um PNG de no máximo 1024 por 1024 pixels e 256 KB.
make-logo-chosen = Logo escolhido.
make-logo-address = Endereço do logo na web (opcional)
make-logo-address-help = Para a página à qual leva um link do Leaf: um endereço https que qualquer pessoa possa abrir.
make-logo-address-wrong = isto não é um endereço https que qualquer pessoa possa abrir.
make-holds = O que vai no arquivo
make-holds-keys = suas chaves do aplicativo para o FieldView, criptografadas com a frase secreta
make-holds-address = o endereço de retorno, as permissões de escrita, o idioma, o endereço do logo e se os talhões são ativados à medida que chegam
make-holds-servers = os servidores: { $hosts }
make-holds-not = nunca a senha nem o token do Leaf de ninguém
make-go-on = Criar o arquivo
make-running = Criando…
set-by-company = Definido pelo arquivo de configuração de { $company }. Para trocar, abra um arquivo mais novo.

## Um arquivo cujo caminho é digitado

files-all = Todos os arquivos
path-title-set-up = Onde está o arquivo de configuração?
path-title-table = Onde está a tabela?
path-title-logo = Onde está o logotipo?
path-text = Este computador não tem uma janela para escolher um arquivo. Digite o caminho do arquivo ou cole-o.
path-field = Caminho do arquivo
path-yes = Abrir

## Produtores

growers-title = Produtores
growers-account = Conta do Leaf: { $account }
growers-settings = Ajustes
growers-settings-leaf = Conta no Leaf…
growers-settings-keys = Chaves do aplicativo…
growers-settings-redirect = Endereço de retorno…
growers-settings-forget = Esquecer tudo neste computador…
growers-search = Buscar
growers-search-hint = nome, e-mail ou referência
filter-all = Todos
filter-not-connected = Não conectados
filter-attention = Precisam de atenção
filter-away = FieldView fora do ar
filter-connected = Conectados
growers-add = Adicionar produtor
growers-refresh = Atualizar
growers-save = Salvar como tabela
growers-more = Mais
growers-import = Adicionar produtores de uma tabela…
growers-check-all = Conferir todos
growers-plan = Planejar um dia
order = Ordem: { $order }
order-leaf = como no Leaf
order-name = por nome
order-reference = por referência própria
order-state = por situação
order-account = por conta
order-newest = conexão mais recente primeiro
order-by = Ordenar por: { $column }
grower-fields =
    { $count ->
        [0] ainda sem talhões
        [one] { $count } talhão
       *[other] { $count } talhões
    }
grower-fields-on = Talhões ativados: { $on } de { $count }
choose-title = Quem vai ser conectado hoje?
choose-all-shown = Escolher todos os exibidos
choose-none-shown = Não escolher nenhum dos mostrados
choose-plan =
    { $count ->
        [one] Planejar com { $count } produtor
       *[other] Planejar com { $count } produtores
    }
checking = Conexões conferidas: { $done } de { $all }.
checking-stop = Parar
checking-show = Mostrar o que precisa de atenção
checked =
    { $told ->
        [one] { $told } conexão conferida. Em ordem: { $good }. Precisam de atenção: { $trouble }.
       *[other] { $told } conexões conferidas. Em ordem: { $good }. Precisam de atenção: { $trouble }.
    }
checked-away =
    { $count ->
        [one] Em { $count }, o FieldView está fora do ar no momento: basta esperar.
       *[other] Em { $count }, o FieldView está fora do ar no momento: basta esperar.
    }
checked-previews =
    { $count ->
        [one] { $count } produtor tem talhões em prévia: nada desses talhões chega até que sejam ativados.
       *[other] { $count } produtores têm talhões em prévia: nada desses talhões chega até que sejam ativados.
    }
checked-not-counted =
    { $count ->
        [one] Os talhões de { $count } produtor não foram contados.
       *[other] Os talhões de { $count } produtores não foram contados.
    }
checked-not-told =
    { $count ->
        [one] O Leaf não respondeu sobre { $count }.
       *[other] O Leaf não respondeu sobre { $count }.
    }
checked-left =
    { $count ->
        [one] Faltou conferir { $count }.
       *[other] Faltou conferir { $count }.
    }
table-reference = Referência própria
table-state = Situação do FieldView
table-fields = Talhões
table-previews = Talhões em prévia
table-event = O que aconteceu por último
growers-none = Ainda não há produtores. Adicione o primeiro.
growers-no-match = Nenhum produtor encontrado nesta busca.
growers-no-match-yet = Ninguém por enquanto. O Leaf ainda não disse de todos como estão: “Conferir todos” pergunta.
growers-failed-empty = Nada se perdeu.
growers-failed-some = Nada se perdeu: você pode trabalhar com os produtores abaixo.
growers-reading = Carregando produtores: { $known }
growers-reading-of = Carregando produtores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } produtores
growers-stop-reading = Parar a leitura
growers-stopped = { $shown } de { $known } produtores; a lista não foi lida até o fim
growers-count =
    { $known ->
        [one] { $known } produtor
       *[other] { $known } produtores
    }
growers-token-ended = Seu login no Leaf venceu. Entre de novo pelos ajustes.
growers-token-ends = Seu login no Leaf vale até { $time }. Entre de novo antes disso.

grower-connect = Conectar
    .name = Conectar { $grower }
grower-reconnect = Reconectar
    .name = Reconectar { $grower }
grower-open =
    .name = { $grower }: detalhes
grower-finish = Concluir
    .name = Concluir a conexão de { $grower }
grower-discard = Descartar…
    .name = Descartar a autorização de { $grower }
grower-unfinished = Falta concluir: { $grower }
held-in-memory = O Stile tem a autorização do produtor só na memória: conclua antes de fechar o Stile.
held-expired = A autorização do produtor está no seu cofre de senhas, mas o FieldView encerra autorizações depois de 30 dias, e esta parece mais antiga. Tente concluir; se o Leaf recusar, descarte e peça outra.
held-safe = A autorização do produtor está segura no seu cofre de senhas. Não é preciso fazer login de novo.

state-none = FieldView não conectado
state-unknown = Perguntando ao Leaf sobre o FieldView…
state-not-asked = não perguntado
state-good = FieldView conectado
state-missing = FieldView conectado, sem { $missing } das { $all } permissões
state-trouble = FieldView precisa de atenção
state-trouble-word = FieldView precisa de atenção: { $word }
state-away = O FieldView está fora do ar no momento: aguarde

## Produtores de uma tabela

import-title = Adicionar produtores de uma tabela
import-reading = Lendo a tabela…
import-code-page = Letras: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Europa Ocidental (Windows-1252)
        [macintosh] Europa Ocidental (Mac)
        [windows-1250] Europa Central (Windows-1250)
        [ISO-8859-2] Europa Central (ISO 8859-2)
        [windows-1251] Cirílico (Windows-1251)
        [KOI8-U] Cirílico (KOI8-U)
        [IBM866] Cirílico (DOS)
        [x-mac-cyrillic] Cirílico (Mac)
        [windows-1253] Grego (Windows-1253)
        [windows-1254] Turco (Windows-1254)
        [windows-1255] Hebraico (Windows-1255)
        [windows-1256] Árabe (Windows-1256)
        [windows-1257] Báltico (Windows-1257)
        [windows-1258] Vietnamita (Windows-1258)
        [windows-874] Tailandês (Windows-874)
        [Shift_JIS] Japonês (Shift JIS)
        [gb18030] Chinês simplificado (GB 18030)
        [Big5] Chinês tradicional (Big5)
        [EUC-KR] Coreano (EUC-KR)
       *[other] { $name }
    }
import-sheet = Planilha: { $name }
import-heads = Nomes das colunas: { $row }
import-no-heads = nenhum
import-passed-over =
    { $count ->
        [one] { $count } linha acima dos nomes das colunas foi ignorada.
       *[other] { $count } linhas acima dos nomes das colunas foram ignoradas.
    }
import-origin = Esta é uma exportação do { $program }.
import-of-fields = Esta é uma lista de talhões, como o FieldView e a John Deere a exportam. O Leaf precisa de um e-mail para cada produtor.
reason-cells = pelas células ({ $percent } % combinam)
reason-head = pelo nome ({ $percent } % combinam)
reason-head-alone = pelo nome
import-spoiled =
    { $count ->
        [one] “{ $column }”: um programa de planilhas estragou { $count } valor desta coluna, por exemplo para 4,00123E+15. Ele não está mais no arquivo: digite-o de novo, em uma coluna formatada como texto.
       *[other] “{ $column }”: um programa de planilhas estragou { $count } valores desta coluna, por exemplo para 4,00123E+15. Eles não estão mais no arquivo: digite-os de novo, em uma coluna formatada como texto.
    }
import-shares =
    { $count ->
        [one] { $count } linha tem o e-mail de outro produtor, como acontece em famílias. É um produtor diferente?
       *[other] { $count } linhas têm o e-mail de outro produtor, como acontece em famílias. São produtores diferentes?
    }
import-shares-add = Sim, adicionar também
import-shares-leave = Não, deixar de fora
import-columns = O que há em cada coluna? Nome e e-mail são necessários.
import-column = { $meaning }: { $column }
import-no-column = nenhuma
import-column-number = Coluna { $number }
import-phone = Telefone
import-first-name = Primeiro nome
import-address = Endereço
import-wait-for-list = A lista de produtores ainda está sendo carregada: só com ela completa dá para saber quem já está lá.
import-counts =
    { $all ->
        [one] { $all } linha. Novos: { $new }, já existem: { $known }, repetidos: { $twice }, a corrigir: { $wrong }
       *[other] { $all } linhas. Novos: { $new }, já existem: { $known }, repetidos: { $twice }, a corrigir: { $wrong }
    }
import-start =
    { $count ->
        [one] Adicionar { $count } produtor
       *[other] Adicionar { $count } produtores
    }
import-running = Adicionando: { $done } de { $all }
import-over = Adicionados: { $added }. Não aceitos pelo Leaf: { $failed }. Não enviados: { $left }. Deixados de fora: { $out }.
import-again = Você pode abrir a mesma tabela de novo: quem já existe não é adicionado outra vez.
import-save = Salvar o resultado como tabela
import-row = Linha { $number }
import-added = adicionado
fate-new = novo
fate-shares-row = tem o e-mail da linha { $row }
fate-shares-grower = tem o e-mail de { $grower }, que já existe
fate-several-emails = há mais de um endereço de e-mail.
fate-unreadable = { $column }: não é possível ler uma letra.
fate-spoiled = { $column }: um programa de planilhas estragou este valor.
fate-open-quote = uma aspa é aberta aqui e não é fechada.
fate-more-cells = esta linha tem mais células do que colunas: uma das vírgulas ou dos pontos e vírgulas pode fazer parte de uma célula.
fate-same-email = já existe: { $grower } tem este e-mail
fate-same-reference = já existe: { $grower } tem esta referência
fate-email-twice = o mesmo e-mail da linha { $row }
fate-reference-twice = a mesma referência da linha { $row }

## O trabalho do dia

day-title = Hoje
day-done = A lista do dia está concluída
day-counts =
    { $all ->
        [one] { $all } produtor. Conectados: { $connected }, em aberto: { $open }, disseram não: { $refused }, hoje não: { $skipped }
       *[other] { $all } produtores. Conectados: { $connected }, em aberto: { $open }, disseram não: { $refused }, hoje não: { $skipped }
    }
day-postpone = Hoje, mais tarde…
day-skip = Hoje não…
day-refuse = Disse não…
day-note = Anotação (opcional)
day-note-keep = Anotar
day-all = Todos do dia
day-again = Reabrir
    .name = Reabrir: { $grower }
day-save = Salvar o dia como tabela
day-clear = Encerrar o dia
day-clear-title = Encerrar o dia?
day-clear-text = A lista, com resultados e notas, sai deste computador. Salve-a antes como tabela, se precisar dela.
outcome-open = em aberto
outcome-postponed = hoje, mais tarde
outcome-skipped = hoje não
outcome-refused = disse não
outcome-connected = conectado
table-outcome = Resultado
table-note = Anotação
choose-next-of-day = Conectar o próximo: { $grower }

## Um produtor

grower-page-looking = Perguntando ao Leaf como está a conexão…
grower-page-failed = Nada se perdeu e nada mudou.
grower-page-reconnect = Clique em “Reconectar”: o produtor entra mais uma vez no FieldView, e o Leaf recebe uma nova autorização.
grower-page-finish = Clique em “Concluir”: a autorização do produtor já está aqui.
grower-page-permission = A autorização cobre menos do que o Leaf precisa. Peça à Climate que habilite o que falta para as chaves do aplicativo; depois clique em “Reconectar”, e o produtor entra mais uma vez.
away-wait = A autorização está em ordem. O Leaf tenta de novo sozinho: olhe outra vez mais tarde.
grower-page-disconnect = Desconectar…
grower-page-disconnecting = Desconectando…
grower-page-disconnected = O Leaf confirmou que o FieldView não está mais vinculado.
grower-page-still-connected = O Leaf não confirmou a desconexão: confira de novo antes de contar com ela.
grower-page-events = O que aconteceu nos últimos 30 dias
event-limited-permission = A autorização cobre menos do que o Leaf precisa. Peça à Climate que libere o que falta para as suas chaves do aplicativo; depois o produtor autoriza de novo.
event-unauthenticated = O FieldView não aceita mais a autorização: o produtor a cancelou, ou ela foi usada em outro lugar. O produtor precisa autorizar de novo.
event-worked = O FieldView respondeu como deve.
event-key-refused = O FieldView não aceita a chave de API da empresa. Confira as chaves do aplicativo nas configurações.
event-busy = O FieldView recebeu consultas demais. O Leaf tenta de novo sozinho.
event-away = O FieldView estava com problemas. O Leaf tenta de novo sozinho.
event-other = O FieldView recusou uma solicitação (status { $status }).
data-title = Os dados do produtor no Leaf
data-asking = Perguntando ao Leaf o que já chegou…
data-none = O Leaf ainda não mostra nenhum talhão deste produtor.
data-synced = Última consulta do Leaf ao FieldView: { $time }.
outlook-rules-unknown = Os primeiros talhões podem levar de minutos a horas. O Leaf não informou se eles chegam sozinhos ou se precisam ser ativados.
outlook-previews-first = O Leaf mostra primeiro os talhões do produtor, o que pode levar de minutos a horas. Os limites e os arquivos de máquinas só chegam para os talhões ativados.
outlook-comes-by-itself = O Leaf busca sozinho os talhões, os limites e os arquivos de máquinas. Os primeiros podem levar de minutos a horas.
outlook-previewed =
    { $count ->
        [one] { $count } talhão está só em prévia: os limites e os arquivos de máquinas dele só chegam depois que ele for ativado.
       *[other] { $count } talhões estão só em prévia: os limites e os arquivos de máquinas deles só chegam depois que eles forem ativados.
    }
outlook-waiting =
    { $count ->
        [one] { $count } talhão está ativado e chega quando o Leaf consultar o FieldView de novo.
       *[other] { $count } talhões estão ativados e chegam quando o Leaf consultar o FieldView de novo.
    }
outlook-daily = O Leaf consulta o FieldView pelo menos uma vez por dia.
outlook-not-well = Nada de novo chega até a conexão voltar a ficar em ordem.
outlook-all-on = Todos os talhões estão ativados: o que houver de novo neles chega sozinho.
outlook-only-when-asked = O Leaf só consulta o FieldView quando alguém pede: clique em “Pedir ao Leaf que busque agora”.
data-counted = Fazendas: { $farms }. Talhões: { $fields }.
data-arrived =
    { $fields ->
        [one] Fazendas: { $farms }. Talhões: { $fields }, { $area }.
       *[other] Fazendas: { $farms }. Talhões: { $fields }, { $area }.
    }
data-failed = O Leaf não respondeu. O Stile pergunta de novo sozinho.
data-sync = Pedir ao Leaf que busque agora
data-sync-running = Pedindo…
data-sync-asked = O Leaf está consultando o FieldView.
data-sync-failed = O Leaf não aceitou o pedido. Nada se perdeu: tente de novo mais tarde.
field-unnamed = Talhão sem nome
fields-switch-all =
    { $count ->
        [one] Ativar { $count } talhão
       *[other] Ativar todos os { $count } talhões
    }
fields-choose = Escolher talhões…
fields-switch-chosen =
    { $count ->
        [one] Ativar o talhão escolhido
       *[other] Ativar os talhões escolhidos: { $count }
    }
fields-search = Buscar talhões
fields-farm-all = Todas as fazendas
fields-farm = Fazenda { $farm }
fields-no-match = Nenhum talhão encontrado nesta busca.
fields-not-on-map = Os talhões em prévia não estão no mapa: o Leaf não tem os limites deles.
fields-undrawable =
    { $count ->
        [one] O limite de { $count } talhão não pode ser desenhado, por isso o talhão não está no mapa. Nada se perdeu: verifique o limite dele no FieldView.
       *[other] Os limites de { $count } talhões não podem ser desenhados, por isso esses talhões não estão no mapa. Nada se perdeu: verifique os limites deles no FieldView.
    }
fields-on = Talhões ativados: { $on }, em prévia: { $preview }.
field-preview = em prévia
field-waiting = ativado, chega na próxima consulta
field-failed = em prévia, não foi possível ativar
field-undrawable = este limite não pode ser desenhado
field-put-right = o limite foi corrigido
switching = Ativando talhões: { $done } de { $all }
switching-by-itself = Enquanto estiver aberto, o Stile ativa os talhões deste produtor à medida que chegam. Até agora: { $done }.
switching-again = Da última vez o Leaf não aceitou. O Stile tenta de novo sozinho.
switching-waits = O Leaf está ocupado e pediu uma pausa. Continua às { $time }.
switching-done =
    { $count ->
        [one] { $count } talhão foi ativado.
       *[other] { $count } talhões foram ativados.
    }
switching-stopped = Parado. Talhões ativados: { $done } de { $all }.
switching-failed =
    { $count ->
        [one] Não foi possível ativar { $count } talhão de { $all }.
       *[other] Não foi possível ativar { $count } talhões de { $all }.
    }
switching-lost = Nada se perdeu: o que está ativado continua ativado, e você pode tentar de novo com os outros.
rules-title = Como o Leaf busca estes talhões
rules-previews = O Leaf mostra os talhões em prévia até serem ativados.
rules-only-when-asked = O Leaf só consulta o FieldView quando alguém pede.
rules-set-for-grower = Está definido assim para este produtor.
rules-set-for-account = Está definido assim para todos os produtores da conta no Leaf.
rules-set-by-leaf = É o padrão do Leaf.
rules-for-one = Alterar para este produtor…
rules-for-all = Alterar para todos os produtores…
rules-changing = Alterando a configuração do Leaf…
rules-lost = A configuração do Leaf talvez continue igual: o Stile pergunta como ela está.
rules-fetch-title = O Leaf deve buscar todos os talhões?
rules-fetch-text = A configuração do Leaf é alterada (customDataSync desligado): os talhões que o FieldView mostra chegam com limites e arquivos de máquinas, sem que precisem ser ativados. Os que estão em prévia agora talvez ainda precisem ser ativados.
rules-look-title = O Leaf deve consultar o FieldView sozinho?
rules-look-text = A configuração do Leaf é alterada (fieldsAutoSync ligado): o Leaf procura talhões e dados novos pelo menos uma vez por dia, sem ninguém pedir.
rules-whom-one = Isso vale só para { $grower }.
rules-whom-all = Isso vale para todos os produtores da sua conta no Leaf que não têm um ajuste próprio, inclusive os que outras pessoas da sua empresa conectam.
rules-yes = Alterar
map-name =
    { $count ->
        [one] Mapa de { $count } talhão
       *[other] Mapa de { $count } talhões
    }
map-caption =
    { $fields ->
        [one] { $grower }: { $fields } talhão, { $area }
       *[other] { $grower }: { $fields } talhões, { $area }
    }
map-north = N
map-about = O norte fica em cima. A barra no canto mede { $length }. Os talhões são:
picture-facts =
    { $fields ->
        [one] { $fields } talhão · { $area } · { $date }
       *[other] { $fields } talhões · { $area } · { $date }
    }
map-in = Aproximar
map-out = Afastar
map-all = Todos os talhões
map-save = Salvar como imagem
links-title = O produtor não está aqui? Envie um link
links-intro = Com um link do Leaf, o produtor dá a autorização por conta própria, no celular ou no computador dele. O Leaf a vincula sozinho.
links-keys = Para usar links, o Leaf precisa guardar as suas chaves do aplicativo para o FieldView (ID do cliente, segredo do cliente, chave de API). Só é preciso fazer isso uma vez.
links-keys-yes = Dar as chaves ao Leaf
links-keys-there = O Leaf já tem as chaves do aplicativo da sua empresa, de outro computador. Continue com elas, ou substitua-as se mudaram desde então.
links-keys-others = O Leaf já tem, com o nome do Stile, chaves de outro cliente: { $client }. Os links só funcionam depois que elas forem substituídas pelas suas.
links-keys-use = Continuar com elas
links-keys-replace = Substituir
links-keys-remove = Remover as chaves do Leaf…
links-keys-remove-title = Remover do Leaf as chaves do aplicativo?
links-keys-remove-text = Os links enviados deixam de funcionar até o Leaf ter as chaves de novo. Os produtores conectados continuam conectados.
links-keys-remove-yes = Remover
links-make =
    { $days ->
        [one] Criar um link para { $days } dia
       *[other] Criar um link para { $days } dias
    }
links-refresh = Ver se já foi usado
links-running = Pedindo ao Leaf…
links-failed = Nada se perdeu.
links-until = Link válido até { $time }
links-no-end = o Leaf encerrar
links-used =
    { $count ->
        [one] Usado { $count } vez, a última em { $time }
       *[other] Usado { $count } vezes, a última em { $time }
    }
links-unused = Ainda não foi usado
links-used-up = Ele não serve mais, porque foi usado tantas vezes quanto o Leaf permite. Crie outro.
links-uses-left =
    { $count ->
        [one] Pode ser usado mais { $count } vez.
       *[other] Pode ser usado mais { $count } vezes.
    }
links-show-code = Mostrar como código para o celular
links-hide-code = Ocultar o código
links-code = Um código para a câmera do celular do produtor, que abre o link
links-mail = Escrever um e-mail
links-mail-subject = Conexão da sua conta FieldView
links-mail-body =
    Olá, { $grower },

    abra este link, entre no FieldView e autorize o acesso aos seus dados:

    { $link }

    Agradecemos desde já.
links-copied = Link copiado: cole onde você costuma escrever para o produtor.
links-end = Encerrar este link
end-yes = Encerrar
links-end-title = Encerrar este link?
links-end-text = Quem o tiver não poderá mais usá-lo. Você pode criar outro.
disconnect-title = Desconectar { $grower }?
disconnect-text = A partir daí, o Leaf não recebe mais dados novos do FieldView de { $grower } e apaga o histórico desta conexão. Para conectar de novo, { $grower } terá que entrar mais uma vez no FieldView.
disconnect-yes = Desconectar

new-grower-adding = Adicionando…
new-grower-add = Adicionar este produtor
new-grower-by-link = Adicionar com um link para enviar
new-grower-same = { $grower } já tem este e-mail ou esta referência. Veja antes na lista: um produtor repetido só pode ser conectado uma vez.
new-grower-add-anyway = Adicionar mesmo assim
new-grower-name = Nome
new-grower-email = E-mail
new-grower-email-help = De preferência o que o produtor usa no FieldView: assim o Stile reconhece a conta.
new-grower-phone = Telefone (opcional)
new-grower-address = Endereço (opcional)
new-grower-reference = Sua referência (opcional)
new-grower-reference-help = Um código de cliente, por exemplo.
new-grower-maybe = O Leaf pode ter adicionado o produtor mesmo assim: volte e clique em “Atualizar” antes de adicionar de novo.
typed-kept = Nada se perdeu: o que você digitou continua aqui.

## Perguntas

forget-title = Esquecer tudo neste computador?
forget-text = Isto remove deste computador o login no Leaf, as chaves do aplicativo, as autorizações não concluídas, a lista do dia, as contas lembradas e os ajustes. Produtores conectados continuam conectados no Leaf.
forget-yes = Esquecer tudo
afresh-title = Começar do zero no cofre de senhas?
afresh-text = O Stile guarda os segredos com nomes novos e não olha mais os itens antigos. O que ainda der para ler vai junto. O resto você informa de novo: o acesso ao Leaf e as chaves ou o arquivo de configuração da sua empresa. Os produtores conectados continuam conectados.
afresh-consents = As autorizações de { $growers } estão nos itens antigos. As que não puderem ser lidas ficam lá sem uso, e o produtor precisa entrar de novo no FieldView.
close-title = Fechar e perder uma autorização?
close-text = O Stile tem a autorização de { $growers } só na memória. Conclua primeiro; depois de fechar, o produtor terá que entrar de novo no FieldView.
close-yes = Fechar mesmo assim
discard-title = Descartar esta autorização?
discard-text = { $grower } já autorizou, mas o Leaf ainda não tem a autorização. Se você descartar, o produtor terá que entrar de novo no FieldView.
discard-yes = Descartar

## Os quatro passos

connect-title = Conectar { $grower }
connected-title = Conexão pronta: { $grower }
step-prepare = Preparar o link
step-consent = Autorização
step-attach = Vincular ao Leaf
step-confirm = Confirmar
step-waiting = a fazer
step-running = em andamento
step-done = pronto
step-needs-you = é com você
step-failed = falhou
step-spoken = Passo { $number } de { $all }, { $step }: { $state }
steps-of = Passo { $number } de { $all }, { $step }

leave-back = Voltar aos produtores
leave-here = Parar por aqui
leave-later = Decidir depois
choose-replace = Substituir
choose-keep = Manter como está
choose-keep-old = Manter a antiga
choose-paste = Colar o endereço
choose-open-again = Abrir o navegador de novo
choose-ask-again = Pedir de novo
choose-ask-privately = Pedir de novo em janela anônima
choose-ask-grower = Pedir de novo ao produtor
choose-right-account = Sim, vincular
choose-wrong-account = Não, conta errada
choose-look-again = Conferir de novo
choose-next = Conectar o próximo

prepare-checking = Vendo se está tudo pronto…
prepare-asking = Pedindo ao Leaf o endereço de login do FieldView…
choose-template = Usar o endereço do próprio FieldView
choose-scopes = Continuar com essas permissões
scopes-title = O FieldView vai pedir mais do que o Stile conhece
scopes-more = O endereço de login do Leaf também pede ao produtor: { $scopes }. Essas permissões só leem. O Stile não pergunta sobre elas de novo.
consent-opening = Preparando o link…
consent-exchanging = O produtor respondeu. Pedindo ao FieldView que confirme…
consent-storing = Guardando a autorização do produtor em segurança…
attach-running = Entregando a autorização ao Leaf…
confirm-running = Perguntando ao Leaf se a autorização chegou…
sign-in-prepare = O Leaf não aceita mais o seu login. Nada foi pedido ao produtor ainda.
    .missing = Você não entrou no Leaf neste computador. Nada foi pedido ao produtor ainda.
sign-in-attach = O Leaf não aceita mais o seu login. A autorização do produtor está segura: não é preciso fazer login de novo no FieldView.
    .missing = Você não entrou no Leaf neste computador. A autorização do produtor está segura: não é preciso fazer login de novo no FieldView.
sign-in-confirm = O Leaf não aceita mais o seu login. O Leaf já recebeu a autorização; só falta conferir.
    .missing = Você não entrou no Leaf neste computador. O Leaf já recebeu a autorização; só falta conferir.

already-title = O Leaf já tem uma conexão FieldView para { $grower }
already-since = Desde { $time }
already-replace = Se você substituir, o Leaf apaga a conexão antiga e o histórico de eventos dela, e a nova é vinculada no lugar. Os talhões e os dados ficam.
already-keep = Se você mantiver a antiga, a autorização que acabou de ser dada é descartada.

account-title = Esta é a conta FieldView de { $grower }?
account-fields =
    { $count ->
        [one] { $count } talhão: { $names }
       *[other] { $count } talhões: { $names }
    }
account-fields-more = Mais de { $count } talhões: { $names }
account-no-fields = Não há talhões nesta conta. O FieldView só entrega os talhões do próprio produtor: o login de um consultor com quem eles são apenas compartilhados não traz nada.
doubt-other-growers = Esta conta já está conectada a { $other }. O navegador provavelmente ainda estava na conta de { $other }: saia do FieldView nele e peça de novo a { $grower }.
doubt-not-as-before = Até agora { $grower } estava com outra conta: { $before }. Vincule esta só se for isso mesmo.
doubt-unnamed = O FieldView não disse de quem é a conta. Vincule só se foi { $grower } quem entrou agora há pouco.
doubt-no-email = O FieldView não informou um e-mail para comparar. Vincule só se esta for a conta de { $grower }.
doubt-grower-without-email = O Leaf não tem um e-mail de { $grower } para comparar. Vincule só se esta for a conta de { $grower }.
doubt-other-email = O e-mail desta conta não é o que o Leaf tem de { $grower }. O navegador muitas vezes continua na conta do produtor anterior; por isso o Stile ainda não vinculou.
doubt-shared-email = O e-mail desta conta é o que o Leaf tem de { $grower }, mas outro produtor pode ter o mesmo. Vincule só se esta for a conta de { $grower }.

waiting-title = Agora é a vez do produtor, no navegador
waiting-time-left = Tempo restante: { $time }
waiting-log-in = { $grower } entra no FieldView. Se a conta de outra pessoa estiver aberta lá, saia dela primeiro.
waiting-allow = O produtor lê o que é pedido e autoriza.
waiting-listening = O Stile continua sozinho.
waiting-pasting = Copie o endereço em que o navegador parar e cole abaixo.
waiting-pasting-here = O navegador diz então que não consegue abrir a página, e é assim mesmo. Copie o endereço que ele mostra e cole abaixo.
waiting-own-before = Antes de autorizar o acesso, pressione F12 no navegador e escolha “Rede”: os navegadores não mostram este endereço de retorno em nenhum outro lugar.
waiting-own-after = Na lista que se abriu com F12, escolha a entrada que chegou com o clique. Copie o que está em “Location” e cole abaixo.
waiting-picture = Esboço das páginas do FieldView: primeiro o login com e-mail e senha, depois a lista do que é pedido, com um botão para autorizar.
waiting-asking = Pedindo ao navegador que abra…
waiting-asked = O Stile pediu ao navegador que abrisse. Não apareceu nada? Abra de novo ou copie o link.
waiting-copy = Copiar o link
waiting-private = Abrir em janela anônima
waiting-leads-to = O link leva a { $host }.
waiting-paste-field = Endereço do navegador
waiting-paste-help = Tudo o que está na barra de endereços, depois que o produtor autorizar o acesso. É usado uma só vez e não fica guardado.
waiting-paste-use = Usar este endereço
waiting-paste-open = O navegador mostra um erro? Cole o endereço
waiting-invalid-open = O navegador mostra “Invalid client”?
waiting-invalid = O FieldView mostra essa página vazia, e nada mais volta dela, quando não conhece o ID do cliente ou o endereço de redirecionamento da sua empresa. Esperar não adianta: clique em “Cancelar”, compare os dois nas configurações com o que a Climate registrou e conecte de novo.
waiting-tls = Seu navegador exige https no endereço de retorno, e isso não funciona neste computador. Cole aqui o endereço que ele mostra.
waiting-turned-away =
    { $count ->
        [one] { $count } pedido que não era a resposta do FieldView foi recusado.
       *[other] { $count } pedidos que não eram a resposta do FieldView foram recusados.
    }

## Conectado

connected-status = O que o Leaf diz
connected-status-none = nada
connected-account = Conta FieldView
connected-account-none = o FieldView não informou
connected-since = Conexão desde
connected-since-none = o Leaf não informa
connected-permissions = Permissões
permissions-unlisted = o Leaf não informa
permissions-read = { $granted } de { $all } para leitura
permissions-read-write = { $granted } de { $all } para leitura, { $granted-write } de { $all-write } para escrita
connected-missing = Falta: { $data }. Peça à Climate que libere e depois reconecte.
missing-harvest = dados de colheita (asHarvested:read)
missing-planting = dados de plantio (asPlanted:read)
missing-application = dados de aplicações (asApplied:read)
missing-fields = talhões e limites (fields:read)
missing-owners = os donos dos dados (resourceOwners:read)
missing-farms = fazendas e organizações (farmOrganizations:read)
connected-dropped = O Stile não guarda mais a autorização do produtor: a partir de agora o Leaf a mantém em dia.
connected-not-dropped = O Stile ainda não conseguiu apagar a própria cópia da autorização; ele tenta de novo na próxima vez que abrir.
connected-dropping = Apagando a cópia da autorização que o Stile tem…
connected-operations = Operações de campo no Leaf
connected-machines = Arquivos de máquinas no Leaf
