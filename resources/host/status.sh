# Everything of ours on this host in one line, for people and scripts. Changes nothing.

verb_status()
{
    { IFS= read -r _version <"$LIB/version"; } 2>/dev/null || _version=
    printf '{"self":"%s","version":%s,"lock":%s,"marks":%s,"deadman":%s' \
        "$SELF" "$(json "$_version")" "$(print_lock)" "$(print_marks)" "$(print_timers)"
    if [ "$SELF" = proxy ]; then
        printf ',"record":%s,"gate":%s}\n' "$(print_record)" "$(print_gate || echo null)"
    else
        printf ',"guard":%s}\n' "$(print_guard)"
    fi
}
