-- Invoicing: streams are the truth; document, receivable_entry, journal_entry and posting derive from them.

create schema invoicing;
grant usage on schema invoicing to tenon_app;

-- The head of each stream: its row is the stream's lock, its hash that of the newest event.
call app.tenant_table('invoicing.stream', key => 'id', rights => 'select, insert, update', columns => $$
    id uuid not null,
    kind text not null check (kind in ('invoice', 'credit-note', 'payment')),
    version bigint not null check (version > 0),
    hash bytea not null
$$, storage => 'with (fillfactor = 80)');

-- The payload is kept byte by byte as it was hashed.
call app.tenant_table('invoicing.event', key => 'stream_id, version', rights => 'select, insert', columns => $$
    stream_id uuid not null,
    version bigint not null check (version > 0),
    id uuid not null,
    type text not null,
    schema_version integer not null,
    recorded_at timestamptz not null,
    actor text not null,
    causation text not null,
    correlation uuid not null,
    payload bytea not null,
    previous_hash bytea not null,
    hash bytea not null
$$, parent => 'invoicing.stream', parent_key => 'stream_id');

-- The last number given. Locked last by whoever posts; a rebuild does not touch it.
call app.tenant_table('invoicing.counter', key => 'series, year', rights => 'select, insert, update', columns => $$
    series text collate "C" not null,
    year integer not null,
    last bigint not null,
    last_posted_on date not null
$$, storage => 'with (fillfactor = 50)');

call app.tenant_table('invoicing.customer', key => 'id', rights => 'select, insert, update', columns => $$
    id uuid not null,
    reference text collate "C" not null,
    name text not null,
    country text not null,
    version bigint not null,
    unique (tenant_id, reference)
$$);
