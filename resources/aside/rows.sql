do $baton$
declare
    node text[] := string_to_array(current_setting('baton.number'), '/');
    rel oid := pg_filenode_relation(node[1]::oid, node[3]::oid)::oid;
    fresh text := current_setting('baton.fresh');
    changed text := current_setting('baton.changed');
    blocks int8[] := current_setting('baton.blocks');
    writers text := current_setting('baton.writers');
    pages tid[];
    place text := '/proc/self/fd/7/';
    kind "char";
    home text;
    name text;
    file text;
    files text[] := '{null,null}';
    conditions text[];
    found int8[] := '{0,0}';
    rows int8;
    size int8;
    room int8 := current_setting('baton.room')::int8;
    columns text;
    generated bool;
    why text := 'gone';
begin
    select k.relkind, s.nspname, k.relname into kind, home, name
    from pg_class k join pg_namespace s on s.oid = k.relnamespace where k.oid = rel;
    if name is not null then
        if kind <> 'r' or home in ('pg_catalog', 'information_schema') then
            return;
        end if;
        why := null;
        select string_agg(case when @GENERATED@ then null else quote_ident(attname) end, ', ' order by attnum), bool_or(@GENERATED@)
        into columns, generated from pg_attribute where attrelid = rel and attnum > 0 and not attisdropped;
        file := regexp_replace(concat_ws('.', current_database(), home, name), '[^A-Za-z0-9_.]', '_', 'g');
        if file <> concat_ws('.', current_database(), home, name) or length(file) > 200 then
            file := left(file, 180) || '.' || rel;
        end if;
        pages := array(select format('(%s,%s)', b, o)::tid from unnest(blocks) b, generate_series(1, current_setting('block_size')::int / 28) o);
        conditions := array[format('ctid = any(%L::tid[]) or (ctid = any(%L::tid[]) and xmin::text = any(%L))', fresh, pages, writers),
                            format('ctid = any(%L::tid[])', changed)];
        begin
            for i in 1..2 loop
                execute format('select count(*), coalesce(sum(octet_length((t.*)::text)), 0) from only %I.%I t where ', home, name) || conditions[i]
                into rows, size;
                found[i] := rows;
                room := room - size;
            end loop;
            if room < 0 then
                why := 'large';
            else
                perform set_config('baton.room', room::text, false);
                for i in 1..2 loop
                    if found[i] > 0 then
                        files[i] := file || case i when 1 then '.csv' else '.changed.csv' end;
                        execute format('copy (select %s from only %I.%I where %s) to %L with (format csv, header, encoding ''UTF8'')',
                                       columns, home, name, conditions[i], place || files[i]);
                    end if;
                end loop;
            end if;
        exception when others then
            why := sqlerrm;
            files := '{null,null}';
        end;
    end if;
    execute format('copy (select %L) to %L',
                   json_build_object('number', current_setting('baton.number'), 'database', current_database(), 'schema', home, 'table', name,
                                     'inserted', found[1], 'updated', found[2], 'deleted', current_setting('baton.deleted')::int8,
                                     'file', files[1], 'changedFile', files[2], 'columns', case when generated then columns end, 'why', why),
                   place || current_setting('baton.said'));
end $baton$
