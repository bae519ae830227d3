call app.tenant_table('crm.agreement', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    title text not null,
    title_key text collate "C" not null,
    reference text not null,
    reference_key text collate "C" not null,
    company uuid not null,
    starts_on date not null,
    ends_on date,
    state text collate "C" not null check (state in ('draft', 'signed', 'ended')),
    custom text not null,
    foreign key (tenant_id, company) references crm.company (tenant_id, id)
$$);
create unique index on crm.agreement (tenant_id, reference_key) where reference_key <> '';
create index on crm.agreement (tenant_id, created_at, id);
create index on crm.agreement (tenant_id, changed_at, id);
create index on crm.agreement (tenant_id, title_key, id);
create index on crm.agreement (tenant_id, reference_key, id);
create index on crm.agreement (tenant_id, company, id);
create index on crm.agreement (tenant_id, starts_on, id);
create index on crm.agreement (tenant_id, ends_on, id);
create index on crm.agreement (tenant_id, state, id);
