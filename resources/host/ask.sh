# Asking another host's answerer, and reading what it says: one line of words name=value.

# What is said on the wire is only ever compared, and only if it looks harmless.
# take_words PREFIX LINE: sets PREFIX_name for the names known here.
take_words()
{
    for _word in $2; do
        _value=${_word#*=}
        case $_value in *[!A-Za-z0-9._:,-]*) continue ;; esac
        case ${_word%%=*} in
        self | running | recovery | open | standby | timeline | sysid | fenced | fences | lock | guard | serves | since | up | fresh | phase)
            eval "$1_${_word%%=*}=\$_value" ;;
        esac
    done
}

# ask NODE QUESTION: the answer in ANSWER. 0 answered, 69 silent, 70 connection refused (the host is there).
ask()
{
    address_of "$1"
    ANSWER=
    if [ -n "${BATON_ASK:-}" ]; then
        ANSWER=$("$BATON_ASK" "$1" "$2")
        return $?
    fi
    [ -n "$ADDRESS" ] || return 69
    # shellcheck disable=SC2016 # for bash, which gets the values as its arguments
    _said=$(timeout 1 bash -c 'exec 3<>"/dev/tcp/$0/$1" && printf "%s\n" "$2" >&3 && IFS= read -r line <&3 && printf "=%s\n" "$line"' \
        "$ADDRESS" "$ANSWER_PORT" "$2" 2>&1)
    case $_said in
    =*) ANSWER=${_said#=} ;;
    *refused*) return 70 ;;
    *) return 69 ;;
    esac
}

verb_ask()
{
    case ${1:-} in a | b | proxy) ;; *) die 2 "ask NODE VERB [WORD]" ;; esac
    _node=$1
    shift
    ask "$_node" "$*"
    case $? in
    0) ;;
    70) die 70 "$_node is there, but its answerer is not" ;;
    *) die 69 "$_node does not answer" ;;
    esac
    printf '%s\n' "$ANSWER"
}
