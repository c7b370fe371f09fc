complete -c stile -l practice-growers -d 'How many growers to practise with, up to 10,000' -r
complete -c stile -l leaf-url -d 'Leaf\'s address' -r
complete -c stile -l fieldview-url -d 'FieldView\'s address for log-ins' -r
complete -c stile -l fieldview-data-url -d 'FieldView\'s address for data' -r
complete -c stile -l config-dir -d 'Keep settings and logs in this folder, and its secrets apart from those of other folders' -r -F
complete -c stile -l log-level -d 'How much to write to the log' -r -f -a "off\t'No log'
error\t'Errors'
warn\t'Errors and warnings'
info\t'Also what Stile does'
debug\t'Also how it does it'
trace\t'Everything, each frame too'"
complete -c stile -l practice -d 'Practise with made-up growers: no account, no network, and only a log saved'
complete -c stile -s h -l help -d 'Print help (see more with \'--help\')'
complete -c stile -s V -l version -d 'Print version'
