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
this-run-badge = Segredos só até fechar o Stile
leave-practice = Sair da prática
practice-company = Empresa: { $company }
practice-company-mixed = todo tipo de produtor e de problema
practice-company-large = dez mil produtores, configurada com um arquivo
practice-company-new = ainda sem produtores no Leaf; adicione-os ou importe uma tabela
practice-company-not-enabled = a Climate não liberou tudo, então nenhum produtor consegue autorizar
practice-company-anew = Cada empresa recomeça quando você a escolhe.
try-again = Tentar novamente
keep-for-this-run = Manter segredos até fechar o Stile
start-afresh-ask = Usar novos itens do cofre…
start-afresh = Usar novos itens
dismiss = OK
cancel = Cancelar
secret-show = Mostrar o que foi digitado: { $field }
back = Voltar
continue = Continuar
please-check = Confira: { $reason }
key-enter = Enter
key-escape = Esc
keyring-waits =
    { $system ->
        [windows] Aguardando o Gerenciador de Credenciais do Windows, que guarda senhas.
        [macos] Aguardando o cofre de senhas deste Mac (Acesso às Chaves). Talvez ele esteja pedindo a senha em outra janela.
       *[other] Aguardando o cofre de senhas do sistema. Talvez ele esteja pedindo a própria senha em outra janela.
    }
give-up = Parar de esperar
closing = Salvando a autorização do produtor. O Stile fecha em instantes.
link-copied = Link copiado. Funciona uma única vez, só para este produtor, até o tempo acabar.
asked-to-wait = O servidor está ocupado. O Stile continua em { $time }.
# $server is Leaf or FieldView.
takes-longer = O { $server } está demorando mais que o normal para responder. O Stile continua aguardando.
takes-longer-exchange = O produtor não precisa fazer nada. Deixe o Stile aberto para que a resposta não se perca.

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
details-copy = Copiar detalhes
copy-text = Copiar o texto
copied = Copiado.
details-version = Stile { $version }
details-time = Hora: { $time }
details-server = Servidor: { $server }
details-not-asked = Não enviado: { $why }
details-not-reached = Sem contato: { $cause }
details-lost = Resposta perdida: { $cause }
details-status = Status: { $status }
details-unreadable = Status: { $status }, ilegível: { $what }
details-code = Código: { $code }
details-request = ID da solicitação: { $id }
details-reason = Motivo: { $reason }

## Início e boas-vindas

starting = Carregando os dados salvos…
keyring-trouble-title = O Stile não consegue ler os segredos
welcome-title = Boas-vindas ao Stile
welcome-intro = O Stile conecta a conta Climate FieldView de um produtor ao Leaf. O produtor entra no FieldView pelo seu navegador e permite o acesso. O Stile faz o resto e avisa quando terminar.
welcome-picture = Desenho de uma escadinha por cima de uma cerca: quatro degraus que levam para a lavoura.
welcome-file-title = Um arquivo da sua empresa
welcome-hand-title = Não tem um arquivo? Para configurar o Stile à mão, você precisa de
welcome-need-leaf = uma conta no Leaf (e-mail e senha, ou um token de API)
welcome-need-keys = chaves do aplicativo para o FieldView, da Climate: ID do cliente, segredo do cliente e chave de API
welcome-need-address = o endereço de retorno que a Climate registrou para essas chaves
welcome-get-leaf = Pedir uma conta no Leaf
welcome-get-keys = Cadastrar-se na Climate como desenvolvedor
welcome-practice = Só quer conhecer? A prática usa produtores fictícios e roda só neste computador. Não precisa de conta nem de internet e só salva um log e a aparência da janela.
welcome-try = Testar com dados de prática
welcome-by-file = Minha empresa me deu um arquivo
welcome-by-hand = Configurar à mão
welcome-file = Sua empresa mandou um arquivo de configuração (.stile)? Abra-o aqui ou arraste-o para esta janela.
welcome-file-here = Sua empresa mandou um arquivo de configuração (.stile)? Abra-o aqui.
welcome-choose-file = Escolher o arquivo…

## Configuração

setup-page = Configuração, página { $page } de { $pages }
setup-signing-in = Entrando…
setup-saving = Salvando…
setup-finish = Salvar e concluir
sent-to = Enviado só para { $servers }.

leaf-title = Sua conta no Leaf
leaf-intro = O Stile entra no Leaf em nome da sua empresa. Sua senha é usada uma vez e não é salva.
leaf-kept = Você está conectado ao Leaf. Deixe os campos vazios para continuar assim.
leaf-by-password = E-mail e senha
leaf-by-token = Token de API
leaf-email = E-mail
leaf-email-hint = voce@empresa.example
leaf-password = Senha
leaf-token = Token de API
leaf-token-help = Uma palavra longa, da sua conta no Leaf ou do desenvolvedor da sua empresa. { $sent }
leaf-none = Ainda não tem conta? Peça uma ao Leaf
leaf-none-company = Ainda não tem conta? Peça uma a { $company }.
leaf-only = O arquivo de configuração de { $company } já fez o resto: entre na sua conta e pode começar.
leaf-again = Entrar no Leaf de novo
leaf-sign-in = Entrar

keys-title = Suas chaves do aplicativo para o FieldView
keys-intro = A Climate enviou três valores à sua empresa por e-mail. Eles servem para todos os produtores. Você pode colar o e-mail inteiro em qualquer um dos campos.
keys-kept = O segredo do cliente e a chave de API estão no cofre de senhas. Deixe os campos vazios para mantê-los.
keys-kept-for-this-run = O segredo do cliente e a chave de API são mantidos até você fechar o Stile. Deixe os campos vazios para mantê-los.
keys-secrets = O segredo do cliente e a chave de API são salvos no cofre de senhas do sistema.
keys-secrets-for-this-run = O segredo do cliente e a chave de API são mantidos até você fechar o Stile.
keys-sent = Eles são enviados só para { $servers }.
# In the empty field of a secret.
secret-kept = Está no cofre de senhas; digite para substituir
secret-kept-for-this-run = Fica até você fechar o Stile; digite para substituir
keys-split = O Stile encontrou os três valores no texto colado e preencheu os campos.
keys-client-id = ID do cliente
keys-client-id-help = clientId no e-mail da Climate: uma só palavra; não é segredo.
keys-client-secret = Segredo do cliente
keys-client-secret-help = clientSecret no e-mail da Climate.
keys-api-key = Chave de API
keys-api-key-help = apiKey no e-mail da Climate, geralmente o mais longo dos três.
keys-none = Ainda sem chaves? Cadastre-se na Climate como desenvolvedor

redirect-title = Seu endereço de retorno
redirect-intro = Depois que o produtor permite o acesso, o navegador vai para este endereço. A Climate precisa ter registrado o endereço para as suas chaves, exatamente como está aqui.
redirect-first = Endereço de retorno
redirect-first-help = Exatamente como a Climate registrou. O melhor é um endereço deste computador com uma porta de 1024 a 49151.
redirect-second = Segundo endereço de retorno (opcional)
redirect-second-help = Também registrado na Climate. O Stile usa este quando não consegue escutar no primeiro.
redirect-elsewhere = Este endereço não fica neste computador, então você terá que colar o endereço final do navegador.
redirect-open-page = Este endereço não fica neste computador e, com http://, outras pessoas na rede podem ler a resposta. Você terá que colar o endereço final do navegador.
redirect-https-here = Os navegadores não confiam em https neste computador, então o Stile não consegue receber a resposta ali. O navegador vai dizer que não consegue abrir a página; você terá que colar o endereço que ele mostra.
redirect-own-scheme = Os navegadores não abrem nem mostram este tipo de endereço: a cada vez você terá que procurar a resposta nas ferramentas de desenvolvedor do navegador. É melhor que a Climate registre também um endereço como { $usual }.
redirect-low-port = Alguns sistemas não deixam o Stile usar a porta { $port }. Neles, você terá que colar o endereço final do navegador.
redirect-high-port = Às vezes o Windows reserva portas como a { $port }. Nesse caso, você terá que colar o endereço final do navegador.
redirect-write = Permissões de escrita (opcional)
redirect-write-help = O Stile sempre pede acesso de leitura. A Climate precisa liberar a escrita para as suas chaves.
redirect-write-warning = Os produtores não conseguem entrar se a Climate não tiver liberado estas permissões.
redirect-mail-title = Ainda não registrado?
redirect-mail-help = O Stile pode escrever o e-mail que pede à Climate as permissões e este endereço.
redirect-mail = Escrever o e-mail para a Climate
redirect-pkce = Usar PKCE em cada login (só se a Climate disser que suas chaves aceitam)
fields-setting = Talhões de novas conexões
fields-setting-help = O Leaf mostra primeiro os talhões de um produtor como prévia. Ele só busca os limites e os arquivos de máquinas dos talhões ativados.
fields-setting-ask = Eu ativo os talhões, produtor por produtor
fields-setting-all = Ativar automaticamente todos os novos talhões enquanto o Stile estiver aberto
settings-not-saved = Não foi possível salvar os ajustes.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Libere espaço no disco ou confira as permissões da pasta e tente novamente.
settings-newer = Uma versão mais nova do Stile salvou os ajustes, então os seus não foram salvos.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Atualize o Stile e abra-o novamente.

scope-fields-write = Criar talhões (fields:write)
scope-rx-write = Enviar prescrições (rx:write)
scope-soil-write = Enviar amostras de solo (soil:write)
scope-imagery-write = Enviar imagens (imagery:write)

## Arquivos de configuração

growers-settings-open-file = Abrir um arquivo de configuração…
growers-settings-make-file = Criar um arquivo de configuração para a equipe…
open-title = Abrir um arquivo de configuração
open-looking = Verificando o arquivo…
open-running = Abrindo o arquivo. Aguarde um instante…
open-passphrase = Frase secreta
open-passphrase-help = A pessoa que enviou o arquivo sabe qual é. Não é a sua senha do Leaf.
open-wrong-passphrase = esta frase secreta não abre o arquivo.
open-wrong-passphrase-see = O olho ao lado do campo mostra o que você digitou, para que possa corrigir. Enquanto o texto estiver selecionado, o que você digitar substitui tudo.
open-go-on = Abrir
open-other = Escolher outro arquivo
open-servers-title = Este arquivo usa outros servidores
open-servers-leaf = Leaf, onde você entra: { $host }
open-servers-fieldview = FieldView, onde os produtores entram: { $host }
open-servers-data = Dados do FieldView: { $host }
open-servers-trust = Sua senha do Leaf e as autorizações dos produtores iriam para esses servidores. Continue só se a sua empresa tiver orientado.
open-servers-forget = O Stile esquece então o que salvou neste computador para os servidores atuais: seu login, as chaves do aplicativo, a lista do dia e as contas conhecidas. Para concluir as conexões iniciadas lá, abra novamente um arquivo para esses servidores.
open-use-servers = Usar estes servidores
make-title = Criar um arquivo de configuração para a equipe
make-intro = Um único arquivo configura o Stile nos computadores dos seus colegas. Eles abrem o arquivo, digitam a frase secreta e entram no Leaf com a própria conta.
make-in-practice = Você está praticando: o arquivo leva chaves fictícias e “Prática” no nome. Ninguém pode trabalhar com ele.
# The name in a file that is made in practice, and the file’s own.
make-practice-company = Prática - { $company }
make-company = Nome da empresa
make-contact = Contato para a equipe (opcional)
make-contact-help = Um nome, um telefone, um e-mail. O Stile mostra isto sempre que pede à equipe que fale com você.
make-passphrase = Frase secreta
make-passphrase-help = Anote agora: o Stile não salva a frase. Passe-a à equipe separada do arquivo, por telefone, por exemplo.
make-weak = fácil demais de adivinhar; use a que o Stile sugere ou quatro palavras sem relação entre si.
make-language = Idioma: { $language }
make-logo = Escolher um logotipo…
make-logo-help = Opcional: um PNG de no máximo 1024 × 1024 pixels e 256 KB.
make-logo-chosen = Logotipo escolhido.
make-logo-address = Endereço do logotipo na web (opcional)
make-logo-address-help = Para a página aberta por um link do Leaf: um endereço https que qualquer pessoa possa abrir.
make-logo-address-wrong = isto não é um endereço https que qualquer pessoa possa abrir.
make-holds = O que o arquivo contém
make-holds-keys = suas chaves do aplicativo para o FieldView, criptografadas com a frase secreta
make-holds-address = o endereço de retorno, as permissões de escrita, o idioma, o endereço do logotipo e se os novos talhões são ativados automaticamente
make-holds-servers = os servidores: { $hosts }
make-holds-not = nenhuma senha nem token do Leaf
make-go-on = Criar o arquivo
make-running = Criando o arquivo…
make-passphrase-told = Se o Stile sugeriu a frase, maiúsculas, hífens e espaços não fazem diferença ao digitar.
make-passphrase-copy = Copiar a frase secreta
make-passphrase-other = Sugerir outra
make-passphrase-copied = A frase secreta está na área de transferência. O Stile a remove depois de dois minutos.
made-title = O arquivo de configuração está pronto
made-place = Ele está aqui: { $path }
made-next = Envie o arquivo à equipe e passe a frase secreta por outro meio. Ela aparece aqui pela última vez.
made-in-practice = Este arquivo é só para experimentar: ele tem chaves fictícias, e ninguém pode trabalhar com ele. Você pode excluí-lo.
made-done = Concluído
set-by-company = Definido pelo arquivo de configuração de { $company }. Um arquivo mais novo substitui estes valores.

## Settings

settings-save = Salvar
settings-in-practice = Durante a prática, o que você mudar aqui vale só até sair dela.
settings-signed-in = Você entrou como { $account }
settings-signed-in-unnamed = Você entrou com um token de API que não informa a conta
settings-signed-out = Você não entrou no Leaf
settings-client = ID do cliente: { $client }
settings-by-company = O que { $company } configurou
settings-check = Verificar a configuração
settings-files = Arquivos de configuração
settings-practice = Prática
settings-practice-help = A prática usa produtores fictícios e roda só neste computador. Os seus próprios produtores ficam como estão, e você volta a eles ao sair.
settings-help = Ajuda
settings-help-text = Se algo não funcionar, envie os “Detalhes para o suporte” e o log do dia a quem cuida do Stile na sua empresa. Eles não contêm senhas, chaves nem autorizações.
settings-help-company = Se algo não funcionar, fale com { $company }: o arquivo de configuração vem de lá. Envie também os “Detalhes para o suporte” e o log do dia. Eles não contêm senhas, chaves nem autorizações.
contact = Contato: { $contact }
contact-copy = Copiar o contato
contact-mail = Escrever para { $company }
settings-help-leaf = Documentação do Leaf
settings-computer = Este computador
settings-folder = Ajustes e listas:
    .name = Abrir a pasta de ajustes e listas
settings-logs = Log:
    .name = Abrir a pasta do log
settings-open-folder = Abrir a pasta
settings-drop-title = Sair sem salvar?
settings-drop-text = O que você digitou nesta página será perdido.
settings-drop-yes = Sair sem salvar
change-sign-in = Entrar no Leaf de novo
change-client-id = Alterar o ID do cliente
change-client-secret = Alterar o segredo do cliente
change-api-key = Alterar a chave de API
change-redirect = Alterar o endereço de retorno
change-second-redirect = Alterar o segundo endereço de retorno

## Check of the set-up

check-title = A configuração funciona?
check-offer = A configuração está salva. O Stile pode verificá-la antes do primeiro produtor: leva alguns segundos, e nenhum produtor é consultado.
check-running = Verificando…
check-good = Tudo funciona.
check-failed =
    { $count ->
        [one] { $count } item ainda não funciona.
       *[other] { $count } itens ainda não funcionam.
    }
check-again = Verificar de novo
check-pass-over = Pular a verificação
check-go-on = Ir para os produtores
check-go-on-anyway = Continuar mesmo assim
labelled = { $label }: { $text }
check-sign-in = Login no Leaf
check-client = ID e segredo do cliente
check-second-redirect = Segundo endereço de retorno
# The same four in the words of staff whom a company’s file has set up.
check-client-company = Acesso ao FieldView
check-api-key-company = Acesso aos dados do FieldView
check-redirect-company-name = Retorno do navegador
check-second-redirect-company = Segundo retorno do navegador
check-keyring =
    { $system ->
        [windows] Gerenciador de Credenciais do Windows
        [macos] Cofre de senhas deste Mac (Acesso às Chaves)
       *[other] Cofre de senhas deste computador
    }
check-clock = Relógio deste computador
check-waiting = aguardando verificação
check-part-running = verificando…
check-works = funciona
check-pasted = não fica neste computador: você cola o endereço do navegador a cada vez
check-unknown = não se sabe, porque o Leaf não informou a hora
check-part-failed = não funciona
check-lost = Nada se perdeu: tudo o que você configurou continua como está.

## Things to try in practice

tasks-title = Para experimentar ({ $done } de { $all } feitas)
tasks-brief = Tarefas: { $done }/{ $all }
task-done = Feito: { $task }
task-connect = Conecte um produtor: entre como ele e permita o acesso.
task-refusal = Conecte um produtor que diz não: escolha “Deny” no navegador.
task-wrong-account = Receba uma conta errada: entre como outra pessoa e depois diga ao Stile que não é a conta certa.
task-link = Chegue a um produtor que não está aqui: abra a página dele e crie um link.

## Um arquivo cujo caminho é digitado

files-all = Todos os arquivos
path-title-set-up = Onde está o arquivo de configuração?
path-title-table = Onde está a tabela?
path-title-logo = Onde está o logotipo?
path-text = Este computador não tem uma janela para escolher arquivos. Digite ou cole o caminho do arquivo.
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
filter = Mostrar: { $shown }
filter-all = Todos
filter-not-connected = Não conectados
filter-link = Link enviado
filter-attention = Precisam de atenção
filter-away = FieldView indisponível
filter-connected = Conectados
growers-add = Adicionar produtor
growers-refresh = Atualizar
growers-save = Salvar como tabela
growers-more = Mais
growers-import = Adicionar produtores de uma tabela…
growers-check-all = Verificar todos
growers-plan = Planejar o dia
order = Ordenar: { $order }
order-leaf = Ordem do Leaf
order-name = Nome
order-reference = Referência própria
order-state = Status
order-account = Conta
order-newest = Conexão mais recente primeiro
order-by = Ordenar por { $column }
grower-fields =
    { $count ->
        [0] ainda sem talhões
        [one] { $count } talhão
       *[other] { $count } talhões
    }
grower-fields-on = Talhões ativados: { $on } de { $count }
choose-title = Quem você quer conectar hoje?
choose-all-shown = Selecionar todos os exibidos
choose-none-shown = Desmarcar todos os exibidos
choose-plan =
    { $count ->
        [one] Planejar com { $count } produtor
       *[other] Planejar com { $count } produtores
    }
checking = Conexões verificadas: { $done } de { $all }.
checking-stop = Parar
checking-show = Mostrar o que precisa de atenção
checked =
    { $told ->
        [one] { $told } conexão verificada. OK: { $good }. Precisam de atenção: { $trouble }.
       *[other] { $told } conexões verificadas. OK: { $good }. Precisam de atenção: { $trouble }.
    }
checked-away =
    { $count ->
        [one] O FieldView está temporariamente indisponível para { $count } produtor. Basta esperar.
       *[other] O FieldView está temporariamente indisponível para { $count } produtores. Basta esperar.
    }
checked-previews =
    { $count ->
        [one] { $count } produtor tem talhões em prévia. Os dados só chegam depois que você ativa os talhões.
       *[other] { $count } produtores têm talhões em prévia. Os dados só chegam depois que você ativa os talhões.
    }
checked-not-counted =
    { $count ->
        [one] Os talhões de { $count } produtor não foram contados.
       *[other] Os talhões de { $count } produtores não foram contados.
    }
checked-not-told =
    { $count ->
        [one] O Leaf não respondeu sobre { $count } produtor.
       *[other] O Leaf não respondeu sobre { $count } produtores.
    }
checked-left =
    { $count ->
        [one] { $count } produtor não foi verificado.
       *[other] { $count } produtores não foram verificados.
    }
table-reference = Referência própria
table-state = Status do FieldView
table-fields = Talhões
table-previews = Talhões em prévia
table-event = Último evento
growers-none = Ainda não há produtores. Adicione o primeiro.
growers-no-match = Nenhum produtor encontrado nesta busca.
growers-no-match-yet = Nenhum por enquanto. Nem todas as conexões foram verificadas: clique em “Verificar todos”.
growers-failed-empty = Nada se perdeu.
growers-failed-some = Nada se perdeu: você pode trabalhar com os produtores abaixo.
growers-reading = Carregando produtores: { $known }
growers-reading-of = Carregando produtores: { $known } de { $total }
growers-shown-of = { $shown } de { $known } produtores
growers-stop-reading = Parar de carregar
growers-stopped = { $shown } de { $known } produtores; o carregamento foi interrompido
growers-count =
    { $known ->
        [one] { $known } produtor
       *[other] { $known } produtores
    }
growers-token-ended = Seu login no Leaf expirou. Entre novamente nos ajustes.
growers-token-ends = Seu login no Leaf expira em { $time }. Entre novamente antes disso.

grower-connect = Conectar
    .name = Conectar { $grower }
grower-reconnect = Reconectar
    .name = Reconectar { $grower }
grower-open =
    .name = { $grower }: detalhes
grower-menu =
    .name = { $grower }: mais
grower-menu-link = Enviar um link…
grower-menu-map = Mapa dos talhões
grower-menu-history = Histórico
grower-edit = Editar…
grower-finish = Concluir
    .name = Concluir a conexão de { $grower }
grower-discard = Descartar…
    .name = Descartar a autorização de { $grower }
grower-unfinished = { $grower }: conexão não concluída
held-in-memory = A autorização do produtor está só na memória do Stile. Conclua antes de fechar o Stile.
held-expired = A autorização do produtor está neste computador, mas o FieldView encerra autorizações depois de 30 dias, e esta parece mais antiga. Tente concluir. Se o Leaf recusar, descarte-a e peça outra ao produtor.
held-safe = A autorização do produtor está segura neste computador. Não é preciso fazer login novamente.

state-none = FieldView não conectado
state-unknown = Verificando o status do FieldView…
state-not-asked = não verificado
state-good = FieldView conectado
state-missing = FieldView conectado, permissões faltando: { $missing } de { $all }
state-trouble = FieldView precisa de atenção
state-ended = O FieldView não aceita mais a autorização
state-limited = A autorização não cobre o suficiente
state-trouble-word = FieldView precisa de atenção: { $word }
state-away = FieldView temporariamente indisponível
row-link-unused = link até { $until }, ainda não usado
row-link-used = link até { $until }, usado em { $time }

## Produtores de uma tabela

import-title = Adicionar produtores de uma tabela
import-reading = Lendo a tabela…
import-code-page = Codificação do texto: { $name }
code-page =
    { $name ->
        [UTF-8] Unicode (UTF-8)
        [UTF-16LE] Unicode (UTF-16)
        [UTF-16BE] Unicode (UTF-16, big-endian)
        [windows-1252] Europa Ocidental (Windows-1252)
        [macintosh] Europa Ocidental (Mac)
        [IBM850] Europa Ocidental (DOS)
        [ISO-8859-15] Europa Ocidental (ISO 8859-15)
        [windows-1250] Europa Central (Windows-1250)
        [ISO-8859-2] Europa Central (ISO 8859-2)
        [IBM852] Europa Central (DOS)
        [x-mac-ce] Europa Central (Mac)
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
import-heads = Cabeçalho: { $row }
import-no-heads = nenhum
import-passed-over =
    { $count ->
        [one] { $count } linha acima do cabeçalho foi ignorada.
       *[other] { $count } linhas acima do cabeçalho foram ignoradas.
    }
import-origin = Esta é uma exportação do { $program }.
import-of-fields = Esta é uma lista de talhões exportada do FieldView ou da John Deere. O Leaf precisa de um e-mail para cada produtor.
import-of-contacts = São contatos de um celular ou de uma agenda (vCard).
import-twice-encoded = Algumas letras deste arquivo estão corrompidas: “{ $found }” deveria ser “{ $meant }”.
import-mend = Corrigir estas letras
reason-cells = escolhida pelos valores ({ $percent }% combinam)
reason-head = escolhida pelo nome ({ $percent }% combinam)
reason-head-alone = escolhida pelo nome
import-spoiled =
    { $count ->
        [one] “{ $column }”: um programa de planilhas alterou { $count } valor desta coluna, como em { $example }. O original não está mais no arquivo: digite-o novamente, em uma coluna formatada como texto.
       *[other] “{ $column }”: um programa de planilhas alterou { $count } valores desta coluna, como em { $example }. Os originais não estão mais no arquivo: digite-os novamente, em uma coluna formatada como texto.
    }
import-shares =
    { $count ->
        [one] { $count } linha tem o e-mail de outro produtor, como acontece em famílias. É um produtor diferente?
       *[other] { $count } linhas têm o e-mail de outro produtor, como acontece em famílias. São produtores diferentes?
    }
import-shares-add = Sim, adicionar também
import-shares-leave = Não, deixar de fora
import-columns = Associe as colunas. Nome e e-mail são obrigatórios.
import-column = { $meaning }: { $column }
import-no-column = nenhuma
import-column-number = Coluna { $number }
import-phone = Telefone
import-first-name = Primeiro nome
import-company = Empresa, se faltar o nome
import-vcard-company = Empresa
import-address = Endereço
import-house-number = Número da casa
import-address-line = Complemento
import-district = Bairro
import-postcode = CEP
import-town = Cidade
import-state = Estado
import-wait-for-list = A lista de produtores ainda está carregando. O Stile saberá quem já está nela quando terminar.
import-counts =
    { $all ->
        [one] { $all } linha. Novas: { $new }, já na lista: { $known }, duplicadas: { $twice }, a corrigir: { $wrong }
       *[other] { $all } linhas. Novas: { $new }, já na lista: { $known }, duplicadas: { $twice }, a corrigir: { $wrong }
    }
import-start =
    { $count ->
        [one] Adicionar { $count } produtor
       *[other] Adicionar { $count } produtores
    }
import-running = Adicionando: { $done } de { $all }
import-over = Adicionados: { $added }. Recusados pelo Leaf: { $failed }. Não enviados: { $left }. Deixados de fora: { $out }.
import-again = Você pode abrir a mesma tabela novamente: produtores que já estão na lista não são adicionados duas vezes.
import-save = Salvar o resultado como tabela
import-row = Linha { $number }
import-added = adicionado
fate-new = novo
fate-shares-row = mesmo e-mail da linha { $row }
fate-shares-grower = mesmo e-mail de { $grower }, que já está na lista
fate-namesake-row = novo, mas a linha { $row } tem o mesmo nome
fate-namesake-grower = novo, mas { $grower }, na lista, tem o mesmo nome
fate-several-emails = há mais de um endereço de e-mail.
fate-unreadable = { $column }: um caractere não pode ser lido.
fate-spoiled = { $column }: um programa de planilhas alterou este valor.
fate-open-quote = há aspas abertas que nunca são fechadas.
fate-more-cells = esta linha tem mais células do que colunas: uma vírgula ou um ponto e vírgula pode fazer parte de uma célula.
fate-hidden = esta linha está oculta. Reexiba-a na pasta de trabalho para adicionar este produtor.
fate-same-email = já na lista: { $grower } tem este e-mail
fate-same-reference = já na lista: { $grower } tem esta referência
fate-email-twice = mesmo e-mail da linha { $row }
fate-reference-twice = mesma referência da linha { $row }

## O trabalho do dia

day-title = Hoje
day-title-of = Lista de { $date }
day-done-of = A lista de { $date } está concluída
day-earlier = Esta lista não é de hoje. Continue com ela, ou exclua-a e planeje um novo dia.
day-earlier-done = Ao planejar um novo dia, esta lista será excluída. Salve-a antes como tabela, se precisar dela.
day-link = Enviar um link em vez disso
day-done = A lista do dia está concluída
day-counts =
    { $all ->
        [one] { $all } produtor. Conectados: { $connected }, em aberto: { $open }, recusaram: { $refused }, hoje não: { $skipped }
       *[other] { $all } produtores. Conectados: { $connected }, em aberto: { $open }, recusaram: { $refused }, hoje não: { $skipped }
    }
day-postpone = Adiar…
day-skip = Pular hoje…
day-refuse = Registrar recusa…
day-note = Anotação (opcional)
day-note-keep = Salvar
day-all = Lista do dia
day-all-earlier = A lista completa
day-again = Reabrir
    .name = Reabrir: { $grower }
day-take = Conectar agora
    .name = Conectar { $grower } agora
choose-another = Escolher outro
day-save = Salvar a lista como tabela
day-clear = Excluir a lista
day-clear-title = Excluir a lista?
day-clear-text = A lista, com resultados e anotações, é excluída deste computador. Salve-a antes como tabela, se precisar dela.
day-clear-yes = Excluir
outcome-open = em aberto
outcome-postponed = mais tarde hoje
outcome-skipped = hoje não
outcome-refused = recusou
outcome-connected = conectado
table-outcome = Resultado
table-noted = Anotado em
table-planned = Planejado em
table-note = Anotação
choose-next-of-day = Conectar o próximo: { $grower }

## Um produtor

grower-page-looking = Verificando a conexão…
grower-page-failed = Nada se perdeu e nada mudou.
grower-page-reconnect = Clique em “Reconectar”: o produtor entra novamente no FieldView, e o Leaf recebe uma nova autorização.
grower-page-finish = Clique em “Concluir”: a autorização do produtor já está aqui.
grower-page-permission = A autorização cobre menos do que o Leaf precisa. Peça à Climate que libere o que falta para as suas chaves do aplicativo. Depois clique em “Reconectar” e peça ao produtor que entre novamente.
away-wait = A autorização está em ordem. O Leaf tenta novamente de forma automática: verifique mais tarde.
grower-page-disconnect = Desconectar…
grower-page-disconnecting = Desconectando…
grower-page-disconnected = O Leaf confirma que o FieldView está desconectado.
grower-page-still-connected = O Leaf ainda não confirmou a desconexão: atualize antes de contar com ela.
grower-page-events = Histórico dos últimos 30 dias
event-limited-permission = A autorização cobre menos do que o Leaf precisa. Peça à Climate que libere o que falta para as suas chaves do aplicativo. Depois o produtor precisa autorizar novamente.
event-unauthenticated = O FieldView não aceita mais a autorização: o produtor a cancelou, ou ela foi usada em outro lugar. O produtor precisa autorizar novamente.
event-worked = O FieldView respondeu normalmente.
event-key-refused = O FieldView não aceita a chave de API da empresa. Confira as chaves do aplicativo nos ajustes.
event-busy = O FieldView recebeu solicitações demais. O Leaf tenta novamente de forma automática.
event-away = O FieldView estava indisponível. O Leaf tenta novamente de forma automática.
event-other = O FieldView recusou uma solicitação (status { $status }).
data-title = Os dados do produtor no Leaf
data-asking = Verificando o que chegou ao Leaf…
data-none = O Leaf ainda não mostra nenhum talhão deste produtor.
data-synced = Última consulta do Leaf ao FieldView: { $time }.
outlook-rules-unknown = Os primeiros talhões podem levar minutos ou horas. O Leaf não informou se eles chegam automaticamente ou se precisam ser ativados.
outlook-previews-first = O Leaf mostra primeiro os talhões do produtor, o que pode levar minutos ou horas. Os limites e os arquivos de máquinas só chegam para os talhões ativados.
outlook-comes-by-itself = O Leaf busca automaticamente os talhões, os limites e os arquivos de máquinas. Os primeiros podem levar minutos ou horas.
outlook-previewed =
    { $count ->
        [one] { $count } talhão está só em prévia: os limites e os arquivos de máquinas chegam quando você o ativa.
       *[other] { $count } talhões estão só em prévia: os limites e os arquivos de máquinas chegam quando você os ativa.
    }
outlook-waiting =
    { $count ->
        [one] { $count } talhão está ativado e chega quando o Leaf consultar o FieldView de novo.
       *[other] { $count } talhões estão ativados e chegam quando o Leaf consultar o FieldView de novo.
    }
outlook-daily = O Leaf consulta o FieldView pelo menos uma vez por dia.
outlook-not-well = Nenhum dado novo chega até a conexão voltar a funcionar.
outlook-all-on = Todos os talhões estão ativados: os novos dados chegam automaticamente.
outlook-only-when-asked = O Leaf só consulta o FieldView quando solicitado: clique em “Buscar dados agora”.
data-counted = Fazendas: { $farms }. Talhões: { $fields }.
data-arrived =
    { $fields ->
        [one] Fazendas: { $farms }. Talhões: { $fields }, { $area }.
       *[other] Fazendas: { $farms }. Talhões: { $fields }, { $area }.
    }
data-failed = O Leaf não respondeu. O Stile pergunta novamente de forma automática.
data-sync = Buscar dados agora
data-sync-running = Consultando o Leaf…
data-sync-asked = O Leaf está consultando o FieldView.
data-sync-failed = O Leaf não aceitou a solicitação. Nada se perdeu: tente novamente mais tarde.
field-unnamed = Talhão sem nome
fields-switch-all =
    { $count ->
        [one] Ativar { $count } talhão
       *[other] Ativar todos os { $count } talhões
    }
fields-choose = Selecionar talhões…
fields-switch-chosen =
    { $count ->
        [one] Ativar { $count } talhão selecionado
       *[other] Ativar { $count } talhões selecionados
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
switching-by-itself = Enquanto está aberto, o Stile ativa automaticamente os novos talhões deste produtor. Até agora: { $done }.
switching-again = O Leaf não aceitou da última vez. O Stile tenta novamente de forma automática.
switching-waits = O Leaf está ocupado. O Stile continua às { $time }.
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
switching-lost = Nada se perdeu: os talhões ativados continuam ativados, e você pode tentar novamente com os outros.
rules-title = Como o Leaf busca estes talhões
rules-previews = O Leaf mostra os talhões em prévia até serem ativados.
rules-only-when-asked = O Leaf só consulta o FieldView quando solicitado.
rules-set-for-grower = Está definido assim para este produtor.
rules-set-for-account = Está definido assim para todos os produtores da conta no Leaf.
rules-set-by-leaf = É o padrão do Leaf.
rules-for-one = Alterar para este produtor…
rules-for-all = Alterar para todos os produtores…
rules-changing = Alterando a configuração do Leaf…
rules-lost = A configuração do Leaf talvez não tenha mudado. O Stile está verificando.
rules-fetch-title = O Leaf deve buscar todos os talhões?
rules-fetch-text = Isto altera a configuração do Leaf (customDataSync desligado): os talhões que o FieldView mostra chegam com limites e arquivos de máquinas, sem precisar ser ativados. Os que estão em prévia agora talvez ainda precisem ser ativados.
rules-look-title = O Leaf deve consultar o FieldView automaticamente?
rules-look-text = Isto altera a configuração do Leaf (fieldsAutoSync ligado): o Leaf procura novos talhões e dados pelo menos uma vez por dia, sem que seja solicitado.
rules-whom-one = Isso vale só para { $grower }.
rules-whom-all = Isso vale para todos os produtores da sua conta no Leaf sem um ajuste próprio, inclusive os que seus colegas conectam.
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
map-in = Ampliar
map-out = Reduzir
map-all = Todos os talhões
map-save = Salvar como imagem
links-title = O produtor não está aqui? Envie um link
links-intro = Com um link do Leaf, o produtor autoriza no próprio celular ou computador. O Leaf vincula a autorização automaticamente.
links-keys = Para usar links, o Leaf precisa guardar as suas chaves do aplicativo para o FieldView (ID do cliente, segredo do cliente, chave de API). Você as envia uma única vez.
links-keys-yes = Enviar as chaves ao Leaf
links-keys-there = O Leaf já tem as chaves do aplicativo da sua empresa, de outro computador. Use-as, ou substitua-as se mudaram desde então.
links-keys-others = O Leaf já tem chaves com o nome do Stile, mas de outro cliente: { $client }. Os links só funcionam depois que você substituir essas chaves pelas suas.
links-keys-use = Usar estas chaves
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
links-refresh = Verificar se foi usado
links-running = Consultando o Leaf…
links-failed = Nada se perdeu.
links-until = Link válido até { $time }
links-no-end = o Leaf encerrar
links-used =
    { $count ->
        [one] Usado { $count } vez, a última em { $time }
       *[other] Usado { $count } vezes, a última em { $time }
    }
links-unused = Ainda não foi usado
links-used-up = Este link foi usado tantas vezes quanto o Leaf permite. Crie outro.
links-uses-left =
    { $count ->
        [one] Pode ser usado mais { $count } vez.
       *[other] Pode ser usado mais { $count } vezes.
    }
links-show-code = Mostrar código QR
links-hide-code = Voltar
links-code = Um código QR que abre o link no celular do produtor
links-mail = Escrever um e-mail
links-mail-subject = Conexão da sua conta FieldView
links-copied = Link copiado. Cole-o em uma mensagem para o produtor.
links-off = { $company } ainda não ativou os links. Peça que a sua empresa faça isso e mande um novo arquivo de configuração: com ele você poderá enviar links.
link-letter-language = Idioma do e-mail: { $language }
link-letter-copy = Copiar o e-mail
link-letter-copied = E-mail copiado, com o link. Cole-o onde você escreve para o produtor.
link-letter-hello = Olá, { $grower },
link-letter-please = conecte a sua conta do Climate FieldView com este link:
link-letter-until = O link funciona até { $time }.
link-letter-asks = O FieldView pedirá que você entre na conta e permita a leitura dos seus talhões e dos seus dados de plantio, colheita e aplicação.
link-letter-writes = Ele também pedirá que nos permita o seguinte: { $data }.
link-letter-end = Você pode encerrar este acesso a qualquer momento, no FieldView ou nos avisando.
link-letter-signed =
    Atenciosamente
    { $company }
link-letter-unsigned = Atenciosamente
link-keys-title = Links para produtores que não estão presentes
link-keys-on = O Leaf tem as chaves do aplicativo para os links. Quem abrir este arquivo pode enviar links na hora.
link-keys-off = Para os links, o Leaf precisa guardar as suas chaves do aplicativo para o FieldView. Enquanto ele não as tiver, quem abrir este arquivo não pode enviar links.
links-note-sent = Marcar o link como enviado
links-end = Encerrar este link
end-yes = Encerrar
links-end-title = Encerrar este link?
links-end-text = Depois disso, ninguém poderá usá-lo. Você pode criar outro.
disconnect-title = Desconectar { $grower }?
disconnect-text = O Leaf deixa de receber dados do FieldView de { $grower } e exclui o histórico desta conexão. Para conectar novamente, { $grower } terá que entrar novamente no FieldView.
disconnect-yes = Desconectar

new-grower-adding = Adicionando…
new-grower-add = Adicionar este produtor
new-grower-by-link = Adicionar e criar um link
new-grower-same = { $grower } já tem este e-mail ou esta referência. Confira antes a lista: um produtor duplicado só pode ser conectado uma vez.
new-grower-add-anyway = Adicionar mesmo assim
new-grower-name = Nome
new-grower-email = E-mail
new-grower-email-help = De preferência o que o produtor usa no FieldView: assim o Stile reconhece a conta.
new-grower-phone = Telefone (opcional)
new-grower-address = Endereço (opcional)
new-grower-reference = Sua referência (opcional)
new-grower-reference-help = Um código de cliente, por exemplo.
new-grower-maybe = O Leaf pode ter adicionado o produtor mesmo assim. Volte e clique em “Atualizar” antes de adicionar novamente.
edit-grower-title = Editar os dados de { $grower }
edit-grower-reading = Buscando no Leaf os dados deste produtor…
edit-grower-save = Salvar
edit-grower-save-anyway = Salvar mesmo assim
edit-grower-saving = Salvando…
edit-grower-not-taken = O Leaf aceitou a alteração, mas ainda mostra outra coisa.
    .lost = Nada se perdeu: o que você digitou continua aqui.
    .now = Salve de novo. Se acontecer outra vez, altere os dados deste produtor nas páginas do Leaf.
delete-grower-heading = Excluir este produtor
delete-grower-note = Este produtor deixa de existir no Leaf. Logo antes de excluir, o Stile pergunta mais uma vez ao Leaf se há algo conectado.
delete-grower-connected-note = Só um produtor sem nenhuma conexão pode ser excluído. Desconecte-o primeiro.
delete-grower-unfinished-note = A autorização deste produtor ainda não foi usada. Primeiro conclua a conexão ou descarte a autorização.
delete-grower = Excluir do Leaf…
delete-grower-running = Excluindo…
delete-grower-unsure = O Leaf não confirmou que o produtor foi excluído. Atualize a lista antes de contar com isso.
delete-grower-connected = Este produtor tem uma conexão no Leaf, por isso nada foi excluído.
    .lost = Nada se perdeu e nada mudou.
    .now = Para excluí-lo, desconecte-o primeiro.
delete-grower-title = Excluir { $grower } do Leaf?
delete-grower-text = { $grower } deixa de existir no Leaf, também para as outras pessoas que usam esta conta do Leaf. Isso não pode ser desfeito: seria preciso adicionar o produtor de novo.
delete-grower-yes = Excluir
typed-kept = Nada se perdeu: o que você digitou continua aqui.

## Perguntas

forget-title = Esquecer tudo neste computador?
forget-text = Isto exclui deste computador o login no Leaf, as chaves do aplicativo, as autorizações não concluídas, a lista do dia, as contas lembradas e os ajustes. Produtores conectados continuam conectados no Leaf.
forget-yes = Esquecer tudo
afresh-title = Usar novos itens do cofre de senhas?
afresh-text = O Stile salva os segredos com novos nomes e não usa mais os itens antigos. Ele copia o que ainda consegue ler. O resto você informa novamente: o login no Leaf e as chaves do aplicativo ou o arquivo de configuração da sua empresa. Os produtores conectados continuam conectados.
afresh-consents = As autorizações de { $growers } estão nos itens antigos. As que não puderem ser lidas ficam lá sem uso, e o produtor precisa entrar novamente no FieldView.
close-title = Fechar e perder uma autorização?
close-text = A autorização de { $growers } está só na memória do Stile. Conclua primeiro: se você fechar agora, o produtor terá que entrar novamente no FieldView.
close-yes = Fechar mesmo assim
close-waiting-title = O navegador ainda pode responder. Fechar o Stile mesmo assim?
close-waiting-text = Se você fechar agora, o Stile não receberá a resposta do FieldView e nada será compartilhado. Para ser conectado depois, o produtor terá que entrar novamente no FieldView.
discard-title = Descartar esta autorização?
discard-text = { $grower } autorizou, mas o Leaf ainda não tem a autorização. Se você a descartar, o produtor terá que entrar novamente no FieldView.
discard-yes = Descartar

## Os quatro passos

connect-title = Conectar { $grower }
connected-title = Conexão pronta: { $grower }
step-prepare = Preparar o link
step-consent = Autorização
step-attach = Vincular ao Leaf
step-confirm = Confirmar
step-waiting = não iniciado
step-running = em andamento
step-done = concluído
step-needs-you = aguarda você
step-failed = falhou
step-spoken = Passo { $number } de { $all }, { $step }: { $state }
steps-of = Passo { $number } de { $all }, { $step }

leave-back = Voltar aos produtores
leave-here = Não conectar
leave-later = Decidir depois
leave-waiting-title = O navegador ainda pode responder. Sair mesmo assim?
leave-waiting-text = Se você sair, o Stile não aceitará a resposta do FieldView e nada será compartilhado. Para ser conectado depois, o produtor terá que entrar novamente no FieldView.
leave-waiting-no = Continuar esperando
leave-waiting-yes = Sair
choose-replace = Substituir
choose-keep = Manter
choose-keep-old = Manter a antiga
choose-paste = Colar o endereço
choose-open-again = Abrir o navegador de novo
choose-ask-again = Pedir de novo
choose-ask-privately = Pedir de novo em janela anônima
choose-ask-grower = Pedir de novo ao produtor
choose-right-account = Sim, vincular
choose-wrong-account = Não, conta errada
choose-look-again = Atualizar
choose-next = Conectar o próximo

prepare-checking = Verificando se está tudo pronto…
prepare-asking = Pedindo ao Leaf o endereço de login do FieldView…
choose-template = Usar o endereço do próprio FieldView
choose-scopes = Continuar com essas permissões
scopes-title = O FieldView vai pedir permissões que o Stile não conhece
scopes-more = O endereço de login do Leaf também pede ao produtor: { $scopes }. Essas permissões são só de leitura. O Stile não perguntará sobre elas novamente.
consent-opening = Preparando o link…
consent-exchanging = O produtor respondeu. Confirmando com o FieldView…
consent-storing = Salvando a autorização do produtor…
attach-running = Enviando a autorização ao Leaf…
confirm-running = Verificando se o Leaf tem a autorização…
sign-in-prepare = O Leaf não aceita mais o seu login. Nada foi pedido ao produtor ainda.
    .missing = Você não entrou no Leaf neste computador. Nada foi pedido ao produtor ainda.
sign-in-attach = O Leaf não aceita mais o seu login. A autorização do produtor está segura: não é preciso fazer login novamente no FieldView.
    .missing = Você não entrou no Leaf neste computador. A autorização do produtor está segura: não é preciso fazer login novamente no FieldView.
sign-in-confirm = O Leaf não aceita mais o seu login. O Leaf tem a autorização; falta só a verificação final.
    .missing = Você não entrou no Leaf neste computador. O Leaf tem a autorização; falta só a verificação final.

already-title = { $grower } já tem uma conexão FieldView no Leaf
already-since = Desde { $time }
already-replace = Ao substituir, a conexão antiga e o histórico dela são excluídos no Leaf, e a nova é vinculada. Os talhões e os dados ficam.
already-keep = Se você mantiver a antiga, a nova autorização é descartada.

account-title = Esta é a conta FieldView de { $grower }?
account-fields =
    { $count ->
        [one] { $count } talhão: { $names }
       *[other] { $count } talhões: { $names }
    }
account-fields-more = Mais de { $count } talhões: { $names }
account-no-fields = Esta conta não tem talhões. O FieldView só dá ao Leaf os talhões do próprio produtor: a conta de um consultor, que só tem talhões compartilhados, não traz dados.
doubt-connected-to-another = Esta conta já está conectada a { $other }. O navegador provavelmente ainda estava na conta de { $other }. Nesse caso, clique em “Não, conta errada”: depois o Stile pode pedir de novo a { $grower } em uma janela anônima.
doubt-not-as-before = { $grower } estava conectado com outra conta: { $before }. Vincule esta só se a mudança for intencional.
doubt-unnamed = O FieldView não informou de quem é esta conta. Vincule só se { $grower } acabou de entrar.
doubt-no-email = O FieldView não informou um e-mail para comparar. Vincule só se esta for a conta de { $grower }.
doubt-grower-without-email = O Leaf não tem um e-mail de { $grower } para comparar. Vincule só se esta for a conta de { $grower }.
doubt-other-email = O e-mail desta conta não é o que o Leaf tem de { $grower }. O navegador muitas vezes continua na conta do produtor anterior; por isso o Stile ainda não vinculou.
doubt-shared-email = O e-mail desta conta é o que o Leaf tem de { $grower }, mas outro produtor pode ter o mesmo. Vincule só se esta for a conta de { $grower }.

waiting-title = Agora é a vez do produtor, no navegador
waiting-time-left = Tempo restante: { $time }
waiting-log-in = { $grower } entra no FieldView. Se a conta de outra pessoa estiver aberta lá, saia dela primeiro.
waiting-allow = O produtor lê o que é solicitado e permite.
waiting-listening = O Stile continua automaticamente.
waiting-pasting = Copie o endereço final do navegador e cole abaixo.
waiting-pasting-here = O navegador diz então que não consegue abrir a página. Isso é esperado. Copie o endereço que ele mostra e cole abaixo.
waiting-own-before = Antes que o produtor permita o acesso, pressione F12 no navegador e escolha “Rede”: os navegadores não mostram este endereço de retorno em nenhum outro lugar.
waiting-own-after = Na lista aberta com F12, escolha a entrada que apareceu depois do clique. Copie o valor de “Location” e cole abaixo.
waiting-picture = Esboço das páginas do FieldView: primeiro o login com e-mail e senha, depois a lista do que é pedido, com um botão para autorizar.
waiting-asking = Abrindo o navegador…
waiting-asked = O navegador deve abrir. Se não abrir, abra-o novamente ou copie o link.
waiting-copy = Copiar o link
waiting-private = Abrir em janela anônima
waiting-leads-to = O link abre { $host }.
waiting-paste-field = Endereço do navegador
waiting-paste-help = O endereço completo, depois que o produtor permitir o acesso. É usado uma vez e não é salvo.
waiting-paste-use = Usar este endereço
waiting-paste-open = O navegador mostra um erro? Cole o endereço
waiting-invalid-open = O navegador mostra “Invalid client”?
waiting-invalid = O FieldView mostra esta página, e não envia resposta, quando não conhece o ID do cliente ou o endereço de retorno da sua empresa. Esperar não adianta: clique em “Cancelar”, compare os dois nos ajustes com o que a Climate registrou e conecte novamente.
waiting-tls = Seu navegador exige https no endereço de retorno, e isso não funciona neste computador. Cole aqui o endereço que ele mostra.
shared-title = O que é compartilhado
shared-what = O Leaf lê fazendas, talhões com seus limites e dados de plantio, aplicação e colheita. Ele nunca vê a senha do FieldView.
shared-write = Ele também pode fazer o seguinte: { $scopes }.
shared-with = Os dados vão para { $company }, por meio do Leaf.
shared-with-yours = Os dados vão para a sua empresa, por meio do Leaf.
shared-end = O produtor pode encerrar isso no FieldView a qualquer momento, e a sua empresa, no Stile.
leaflet-open = Folheto para o produtor
leaflet-save = Salvar como arquivo
leaflet-company = a empresa que entregou este folheto a você
leaflet-reads = Os dados são apenas lidos. Nada muda na sua conta.
leaflet-writes = Alguns dados também podem ser gravados na sua conta. O FieldView mostra quais antes de você permitir.
leaflet-text =
    Compartilhar seus dados do FieldView

    Quem pede: { $company }
    Quem repassa: Leaf (withleaf.io), um serviço que entrega dados agrícolas a empresas

    O que é compartilhado
    - suas fazendas, seus talhões e os limites deles
    - dados de plantio, aplicação e colheita
    - os nomes da conta e de suas organizações
    { $rights }

    Como funciona
    1. Você entra na página do próprio FieldView. Ninguém mais vê a sua senha.
    2. O FieldView mostra o que é pedido. Você permite ou recusa.

    Como encerrar
    - no FieldView, a qualquer momento
    - ou avise a empresa acima: ela também pode encerrar a conexão
    A partir daí, nenhum dado novo é compartilhado. Pergunte à empresa o que acontece com os dados que ela já tem.
waiting-turned-away =
    { $count ->
        [one] { $count } solicitação que não era a resposta do FieldView foi recusada.
       *[other] { $count } solicitações que não eram a resposta do FieldView foram recusadas.
    }

## Conectado

connected-status = Status no Leaf
connected-status-none = não informado
connected-account = Conta FieldView
connected-account-none = não informada pelo FieldView
connected-since = Conexão desde
connected-since-none = não informado pelo Leaf
connected-permissions = Permissões
permissions-unlisted = não informadas pelo Leaf
permissions-read = Leitura: { $granted } de { $all }
permissions-read-write = Leitura: { $granted } de { $all }, escrita: { $granted-write } de { $all-write }
connected-missing = Falta: { $data }. Peça à Climate que libere e depois reconecte.
missing-harvest = dados de colheita (asHarvested:read)
missing-planting = dados de plantio (asPlanted:read)
missing-application = dados de aplicações (asApplied:read)
missing-fields = talhões e limites (fields:read)
missing-owners = os donos dos dados (resourceOwners:read)
missing-farms = fazendas e organizações (farmOrganizations:read)
connected-dropped = O Stile excluiu a cópia da autorização. A partir de agora, o Leaf a mantém válida.
connected-not-dropped = O Stile ainda não conseguiu excluir a cópia da autorização. Ele tenta novamente na próxima vez que abrir.
connected-dropping = Excluindo a cópia da autorização…
connected-operations = Operações de campo no Leaf
connected-machines = Arquivos de máquinas no Leaf
