-- What derives from the streams, and the same tables once more for a rebuild. No column but the tenant has a default, so that
-- a rebuilt row can equal the live one.

create schema invoicing_shadow;
grant usage on schema invoicing_shadow to tenon_app;

create procedure app.invoicing_projections(home text)
    language plpgsql
    as $outer$
begin
    call app.tenant_table(home || '.document', key => 'id', columns => $$
        id uuid not null,
        kind text collate "C" not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
        status text collate "C" not null check (status in ('DRAFT', 'DISCARDED', 'POSTED', 'SETTLED')),
        series text collate "C",
        year integer,
        sequence bigint,
        customer_id uuid not null,
        dated_on date not null,
        due_on date,
        currency text collate "C" not null,
        total_minor bigint not null,
        open_minor bigint not null,
        external_source text collate "C",
        external_number text collate "C",
        unique (tenant_id, series, year, sequence),
        unique (tenant_id, external_source, external_number)
    $$, parent => 'invoicing.stream', parent_key => 'id');

    call app.tenant_table(home || '.receivable_entry', key => 'event_id', columns => $$
        event_id uuid not null,
        document_id uuid not null,
        customer_id uuid not null,
        due_on date not null,
        accounting_date date not null,
        recorded_at timestamptz not null,
        currency text collate "C" not null,
        amount_minor bigint not null
    $$, parent => 'invoicing.stream', parent_key => 'document_id');

    call app.tenant_table(home || '.journal_entry', key => 'event_id', columns => $$
        event_id uuid not null,
        stream_id uuid not null,
        accounting_date date not null,
        recorded_at timestamptz not null,
        description text not null
    $$, parent => 'invoicing.stream', parent_key => 'stream_id');

    call app.tenant_table(home || '.posting', key => 'event_id, line', columns => $$
        event_id uuid not null,
        line integer not null,
        account text collate "C" not null,
        accounting_date date not null,
        currency text collate "C" not null,
        amount_minor bigint not null
    $$, parent => home || '.journal_entry', parent_key => 'event_id');
end
$outer$;

call app.invoicing_projections('invoicing');
call app.invoicing_projections('invoicing_shadow');
revoke execute on all procedures in schema app from public;

create index document_dated on invoicing.document (tenant_id, dated_on, id);
create index document_customer on invoicing.document (tenant_id, customer_id, dated_on, id);
create index receivable_entry_dated on invoicing.receivable_entry (tenant_id, accounting_date);
create index journal_entry_recorded on invoicing.journal_entry (tenant_id, recorded_at, event_id);
create index posting_dated on invoicing.posting (tenant_id, accounting_date);

-- How far a rebuild has read each stream.
call app.tenant_table('invoicing_shadow.progress', key => 'stream_id', columns => $$
    stream_id uuid not null,
    version bigint not null
$$, parent => 'invoicing.stream', parent_key => 'stream_id');
