-- Sales files: the rows as they came, the documents that they make, and what became of them.

call app.tenant_table('invoicing.import', key => 'id', rights => 'select, insert, update', columns => $$
    id uuid not null,
    key text collate "C" not null,
    source text collate "C" not null,
    currency text collate "C" not null,
    terms_days integer not null,
    mapping text not null,
    state text collate "C" not null check (state in ('RECEIVING', 'RUNNING', 'COMPLETED')),
    attempt integer not null,
    started_by uuid not null,
    started_at timestamptz not null,
    rows bigint not null,
    digest bytea not null,
    unique (tenant_id, key)
$$);
create index import_state on invoicing.import (tenant_id, state, started_at);

call app.tenant_table('invoicing.import_row', key => 'import_id, line', columns => $$
    import_id uuid not null,
    line bigint not null,
    document text collate "C" not null,
    date text collate "C" not null,
    customer text not null,
    country text not null,
    item text not null,
    description text not null,
    quantity text not null,
    unit_price text not null,
    outcome text collate "C" check (outcome in ('POSTED', 'ALREADY_POSTED', 'REFUSED')),
    posted_document uuid,
    code text collate "C",
    detail text
$$, parent => 'invoicing.import', parent_key => 'import_id', storage => 'with (fillfactor = 70)');
create index import_row_document on invoicing.import_row (tenant_id, import_id, document, line);
create index import_row_refused on invoicing.import_row (tenant_id, import_id, code, line) where outcome = 'REFUSED';

call app.tenant_table('invoicing.import_document', key => 'import_id, number', columns => $$
    import_id uuid not null,
    number text collate "C" not null,
    position bigint not null,
    first_line bigint not null,
    rows bigint not null,
    done boolean not null,
    posted_document uuid,
    rows_posted bigint not null,
    rows_already_posted bigint not null,
    rows_refused bigint not null
$$, parent => 'invoicing.import', parent_key => 'import_id', storage => 'with (fillfactor = 80)');
create index import_document_waiting on invoicing.import_document (tenant_id, import_id, position) where not done;
