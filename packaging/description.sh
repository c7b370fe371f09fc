# Sourced by .ci/package: what every system's package says of Stile, once. `fill` puts it into the
# templates beside this file. Name, version, licence and summary are those of Cargo.toml.

from_manifest() {
    sed -n "s/^$1 = \"\(.*\)\"$/\1/p" Cargo.toml | head -n 1
}
name=$(from_manifest name)
title=Stile
version=${STILE_VERSION:-$(from_manifest version)}
# Debian orders what comes before a release by a tilde; Windows and macOS know only three numbers.
deb_version=$(printf '%s' "$version" | sed 's/-/~/')
three_numbers=${version%%-*}
licence=$(from_manifest license)
publisher="The Stile authors"

# What systems know Stile and its files by for good: a changed one would be another program beside it.
# The account names whom the identifiers belong to, and gives packages an address to write to.
account=stileauthors
id=io.github.$account.$title
contact="$account@users.noreply.github.com"
home_page=${STILE_HOME_PAGE:-https://github.com/$account/$name}
mime_type=application/x-stile
windows_type=Stile.SetUpFile
upgrade_for_user=2C0B4A0E-52E7-4E25-9C55-7B0A9A7A5D31
upgrade_for_machine=8E9D6C43-0B7E-4B5A-A3C6-1D0F5D2B9E74
oldest_macos=11.0

# One line each, in the program's languages.
summary="Connect a grower's Climate FieldView account to Leaf"
summary_de="Das Climate-FieldView-Konto eines Betriebs mit Leaf verbinden"
summary_es="Conectar con Leaf la cuenta de Climate FieldView de un productor"
summary_fr="Relier le compte Climate FieldView d’un agriculteur à Leaf"
summary_pt_BR="Conectar a conta Climate FieldView do produtor ao Leaf"
file_type="Stile set-up file"
file_type_de="Stile-Einrichtungsdatei"
file_type_es="Archivo de configuración de Stile"
file_type_fr="Fichier de configuration de Stile"
file_type_pt_BR="Arquivo de configuração do Stile"

# When the source was last changed, so that the same source gives the same package. One that was
# downloaded without its history has the time at which it was unpacked.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r Cargo.toml +%s)}
export SOURCE_DATE_EPOCH
# By GNU's date or by that of macOS.
day=$(TZ=UTC date -d "@$SOURCE_DATE_EPOCH" +%F 2>/dev/null || TZ=UTC date -r "$SOURCE_DATE_EPOCH" +%F)

# The template with each @word@ replaced by the variable of that name.
fill() {
    local text word value named='@([a-z][a-zA-Z_]*)@'
    text=$(cat "$1")
    # A newer bash would put what was found in the place of each `&`.
    shopt -u patsub_replacement 2>/dev/null || true
    while [[ $text =~ $named ]]; do
        word=${BASH_REMATCH[1]}
        [ -n "${!word+set}" ] || { echo "$1: nothing is called $word" >&2; return 1; }
        value=${!word}
        text=${text//"@$word@"/$value}
    done
    printf '%s\n' "$text"
}
