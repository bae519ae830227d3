-- CRM: companies and contacts, as they are declared. A text that is filtered, sorted or unique has its folded form beside it;
-- an empty one says that there is no value.

create schema crm;
grant usage on schema crm to tenon_app;

call app.tenant_table('crm.company', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    name text not null,
    name_key text collate "C" not null,
    reference text not null,
    reference_key text collate "C" not null,
    tax_number text not null,
    tax_number_key text collate "C" not null,
    email text not null,
    email_key text collate "C" not null,
    phone text not null,
    website text not null,
    country text not null,
    country_key text collate "C" not null,
    source text not null,
    source_key text collate "C" not null,
    owner uuid,
    standing text collate "C" not null check (standing in ('active', 'archived')),
    tags text not null,
    addresses text not null
$$);
create unique index on crm.company (tenant_id, reference_key) where reference_key <> '';
create index on crm.company (tenant_id, created_at, id);
create index on crm.company (tenant_id, changed_at, id);
create index on crm.company (tenant_id, name_key, id);
create index on crm.company (tenant_id, reference_key, id);
create index on crm.company (tenant_id, tax_number_key, id);
create index on crm.company (tenant_id, email_key, id);
create index on crm.company (tenant_id, country_key, id);
create index on crm.company (tenant_id, source_key, id);
create index on crm.company (tenant_id, owner, id);
create index on crm.company (tenant_id, standing, id);

call app.tenant_table('crm.contact', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    family_name text not null,
    family_name_key text collate "C" not null,
    given_name text not null,
    given_name_key text collate "C" not null,
    reference text not null,
    reference_key text collate "C" not null,
    email text not null,
    email_key text collate "C" not null,
    phone text not null,
    job_title text not null,
    source text not null,
    source_key text collate "C" not null,
    owner uuid,
    standing text collate "C" not null check (standing in ('active', 'archived')),
    may_email boolean not null,
    may_call boolean not null,
    tags text not null,
    companies text not null,
    addresses text not null
$$);
create unique index on crm.contact (tenant_id, reference_key) where reference_key <> '';
create index on crm.contact (tenant_id, created_at, id);
create index on crm.contact (tenant_id, changed_at, id);
create index on crm.contact (tenant_id, family_name_key, id);
create index on crm.contact (tenant_id, given_name_key, id);
create index on crm.contact (tenant_id, reference_key, id);
create index on crm.contact (tenant_id, email_key, id);
create index on crm.contact (tenant_id, source_key, id);
create index on crm.contact (tenant_id, owner, id);
create index on crm.contact (tenant_id, standing, id);

-- What of a contact's companies is filtered; the whole list stands with the contact. It keeps a company from being deleted.
call app.tenant_table('crm.contact_companies', key => 'entity_id, place', columns => $$
    entity_id uuid not null,
    place integer not null,
    company uuid not null,
    foreign key (tenant_id, company) references crm.company (tenant_id, id)
$$, parent => 'crm.contact', parent_key => 'entity_id');
create index on crm.contact_companies (tenant_id, company, entity_id);
