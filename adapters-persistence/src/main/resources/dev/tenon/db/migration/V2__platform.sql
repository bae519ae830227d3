-- Claims, the journal of what the modules published, and the outbox of what is still to be sent.

-- One row for each cause that had its effect, with the answer that it gets when it comes again.
call app.tenant_table('platform.claim', key => 'cause', rights => 'select, insert', columns => $$
    cause text collate "C" not null,
    request_hash bytea,
    outcome text not null,
    recorded_at timestamptz not null
$$);

create sequence platform.event_sequence;
grant usage on sequence platform.event_sequence to tenon_app;

call app.tenant_table('platform.event_journal', key => 'sequence, recorded_at',
    rights => 'select, insert', storage => 'partition by range (recorded_at)', columns => $$
    sequence bigint not null,
    recorded_at timestamptz not null,
    id uuid not null,
    type text collate "C" not null,
    fingerprint text not null,
    aggregate uuid not null,
    actor text not null,
    correlation uuid not null,
    causation text not null,
    payload bytea not null
$$);
create index event_journal_type on platform.event_journal (tenant_id, type, sequence);

-- Pointers into the journal, removed once sent.
call app.tenant_table('platform.outbox', key => 'sequence', rights => 'insert', columns => $$
    sequence bigint not null,
    recorded_at timestamptz not null
$$, storage => 'with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0)',
    parent => 'platform.event_journal', parent_key => 'sequence, recorded_at');

create policy relay on platform.outbox to tenon_relay using (true);
create policy relay on platform.event_journal to tenon_relay using (true);
grant select, delete on platform.outbox to tenon_relay;
grant select on platform.event_journal to tenon_relay;

-- A partition can be named directly, so it guards its rows itself.
create procedure app.journal_partition(name text, bounds text)
    language plpgsql
    as $$
begin
    execute format('create table platform.%I partition of platform.event_journal %s', name, bounds);
    call app.tenant_rows(format('platform.%I', name)::regclass);
end
$$;

call app.journal_partition('event_journal_rest', 'default');

-- Makes the partitions of the months ahead. A month of which the default partition already holds rows stays there.
create procedure app.journal_months(first date, months integer)
    language plpgsql
    as $$
declare
    month date := date_trunc('month', first)::date;
    name text;
begin
    for i in 1..months loop
        name := 'event_journal_' || to_char(month, 'YYYY_MM');
        begin
            if to_regclass('platform.' || name) is null then
                call app.journal_partition(name, format(
                    'for values from (%L) to (%L)',
                    month || ' 00:00:00Z', (month + interval '1 month')::date || ' 00:00:00Z'));
            end if;
        exception when check_violation then
            raise notice 'The events of % stay in the default partition', to_char(month, 'YYYY-MM');
        end;
        month := (month + interval '1 month')::date;
    end loop;
end
$$;
revoke execute on all procedures in schema app from public;
