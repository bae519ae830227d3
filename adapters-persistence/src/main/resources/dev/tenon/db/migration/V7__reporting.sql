-- Reporting: figures kept by deltas, and which events they hold.

create schema reporting;
grant usage on schema reporting to tenon_app;

call app.tenant_table('reporting.measure_cell', key => 'measure, day, currency', columns => $$
    measure text collate "C" not null,
    day date not null,
    currency text collate "C" not null,
    amount_minor bigint not null
$$, storage => 'with (fillfactor = 80)');

call app.tenant_table('reporting.open_item', key => 'document, day, currency', columns => $$
    document uuid not null,
    day date not null,
    currency text collate "C" not null,
    customer uuid not null,
    due_on date not null,
    amount_minor bigint not null
$$);
create index open_item_day on reporting.open_item (tenant_id, day);

call app.tenant_table('reporting.customer', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    reference text not null,
    name text not null
$$);

call app.tenant_table('reporting.customer_open', key => 'customer, currency', columns => $$
    customer uuid not null,
    currency text collate "C" not null,
    amount_minor bigint not null
$$, storage => 'with (fillfactor = 80)');

-- Events that the figures hold, above the settled mark of their type.
call app.tenant_table('reporting.seen', key => 'type, sequence', columns => $$
    type text collate "C" not null,
    sequence bigint not null,
    recorded_at timestamptz not null
$$);

-- Per type: the figures hold every event up to settled. The next mark becomes settled once no transaction that could still
-- write below it is running.
call app.tenant_table('reporting.progress', key => 'type', columns => $$
    type text collate "C" not null,
    settled bigint not null,
    events bigint not null,
    newest timestamptz not null,
    next_settled bigint not null,
    next_settled_after text not null
$$);
