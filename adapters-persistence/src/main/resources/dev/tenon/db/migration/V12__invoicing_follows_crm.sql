-- A customer may follow a company of CRM: which one, at which version, and whether it is gone there.
alter table invoicing.customer add column crm_company uuid;
alter table invoicing.customer add column crm_version bigint;
alter table invoicing.customer add column crm_deleted boolean not null default false;
alter table invoicing.customer alter column crm_deleted drop default;
alter table invoicing.customer add constraint customer_follows
    check ((crm_company is null) = (crm_version is null) and (crm_company is not null or not crm_deleted));
alter table invoicing.customer add constraint customer_crm_company unique (tenant_id, crm_company);

-- The people to whom invoices go: copies of contacts of CRM.
call app.tenant_table('invoicing.billing_contact', key => 'contact_id', rights => 'select, insert, update', columns => $$
    contact_id uuid not null,
    version bigint not null,
    name text not null,
    email text not null
$$);

call app.tenant_table('invoicing.billed_to', key => 'contact_id, customer_id', rights => 'select, insert, delete', columns => $$
    contact_id uuid not null,
    customer_id uuid not null,
    foreign key (tenant_id, customer_id) references invoicing.customer (tenant_id, id)
$$, parent => 'invoicing.billing_contact', parent_key => 'contact_id');

create index billed_to_customer on invoicing.billed_to (tenant_id, customer_id);
