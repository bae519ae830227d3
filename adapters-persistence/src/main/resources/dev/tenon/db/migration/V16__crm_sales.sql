-- CRM: leads, opportunities and activities, as they are declared, and which way records went through the stages of their pipelines.

call app.tenant_table('crm.opportunity', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    name text not null,
    name_key text collate "C" not null,
    reference text not null,
    reference_key text collate "C" not null,
    company uuid not null,
    contact uuid,
    pipeline text not null,
    pipeline_key text collate "C" not null,
    stage text not null,
    stage_key text collate "C" not null,
    outcome text collate "C" not null check (outcome in ('open', 'won', 'lost')),
    in_stage_since timestamptz,
    amount_minor bigint,
    amount_currency text,
    probability bigint,
    estimates text not null,
    closes_on date,
    owner uuid,
    source text not null,
    source_key text collate "C" not null,
    lost_reason text not null,
    lost_reason_key text collate "C" not null,
    lines text not null,
    custom text not null,
    foreign key (tenant_id, company) references crm.company (tenant_id, id),
    foreign key (tenant_id, contact) references crm.contact (tenant_id, id)
$$);
create index on crm.opportunity (tenant_id, created_at, id);
create index on crm.opportunity (tenant_id, changed_at, id);
create index on crm.opportunity (tenant_id, name_key, id);
create index on crm.opportunity (tenant_id, reference_key, id);
create index on crm.opportunity (tenant_id, company, id);
create index on crm.opportunity (tenant_id, contact, id);
create index on crm.opportunity (tenant_id, pipeline_key, id);
create index on crm.opportunity (tenant_id, stage_key, id);
create index on crm.opportunity (tenant_id, outcome, id);
create index on crm.opportunity (tenant_id, in_stage_since, id);
create index on crm.opportunity (tenant_id, probability, id);
create index on crm.opportunity (tenant_id, closes_on, id);
create index on crm.opportunity (tenant_id, owner, id);
create index on crm.opportunity (tenant_id, source_key, id);
create index on crm.opportunity (tenant_id, lost_reason_key, id);

call app.tenant_table('crm.lead', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    family_name text not null,
    family_name_key text collate "C" not null,
    given_name text not null,
    given_name_key text collate "C" not null,
    company_name text not null,
    company_name_key text collate "C" not null,
    tax_number text not null,
    tax_number_key text collate "C" not null,
    email text not null,
    email_key text collate "C" not null,
    phone text not null,
    country text not null,
    country_key text collate "C" not null,
    source text not null,
    source_key text collate "C" not null,
    owner uuid,
    state text collate "C" not null check (state in ('new', 'working', 'converted', 'disqualified')),
    disqualified_because text not null,
    disqualified_because_key text collate "C" not null,
    notes text not null,
    tags text not null,
    company uuid,
    contact uuid,
    opportunity uuid,
    custom text not null,
    foreign key (tenant_id, company) references crm.company (tenant_id, id),
    foreign key (tenant_id, contact) references crm.contact (tenant_id, id),
    foreign key (tenant_id, opportunity) references crm.opportunity (tenant_id, id)
$$);
create index on crm.lead (tenant_id, created_at, id);
create index on crm.lead (tenant_id, changed_at, id);
create index on crm.lead (tenant_id, family_name_key, id);
create index on crm.lead (tenant_id, given_name_key, id);
create index on crm.lead (tenant_id, company_name_key, id);
create index on crm.lead (tenant_id, tax_number_key, id);
create index on crm.lead (tenant_id, email_key, id);
create index on crm.lead (tenant_id, country_key, id);
create index on crm.lead (tenant_id, source_key, id);
create index on crm.lead (tenant_id, owner, id);
create index on crm.lead (tenant_id, state, id);
create index on crm.lead (tenant_id, disqualified_because_key, id);
create index on crm.lead (tenant_id, company, id);
create index on crm.lead (tenant_id, contact, id);
create index on crm.lead (tenant_id, opportunity, id);

-- What an activity is about may be of any module; its id says nothing to the database.
call app.tenant_table('crm.activity', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    kind text collate "C" not null check (kind in ('task', 'call', 'meeting', 'email', 'note')),
    subject text not null,
    subject_key text collate "C" not null,
    text text not null,
    entity text not null,
    record uuid,
    due_at timestamptz,
    done_at timestamptz,
    assignee uuid,
    remind_at timestamptz
$$);
create index on crm.activity (tenant_id, created_at, id);
create index on crm.activity (tenant_id, changed_at, id);
create index on crm.activity (tenant_id, kind, id);
create index on crm.activity (tenant_id, subject_key, id);
create index on crm.activity (tenant_id, record, id);
create index on crm.activity (tenant_id, due_at, id);
create index on crm.activity (tenant_id, done_at, id);
create index on crm.activity (tenant_id, assignee, id);
create index on crm.activity (tenant_id, remind_at, id);

-- It outlives the record, whose time in each stage still counts.
call app.tenant_table('crm.stage_change', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    entity text not null,
    record uuid not null,
    workflow text not null,
    from_stage text not null,
    to_stage text not null,
    actor text not null
$$);
create index on crm.stage_change (tenant_id, created_at, id);
create index on crm.stage_change (tenant_id, changed_at, id);
create index on crm.stage_change (tenant_id, record, id);

-- What happened to a company or an opportunity, here and in other modules: written as it happens, so that it is read from one index.
call app.tenant_table('crm.timeline_entry', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    record uuid not null,
    at timestamptz not null,
    what text collate "C" not null,
    about uuid not null,
    subject text not null,
    detail text not null,
    amount_minor bigint,
    amount_currency text
$$);
create index on crm.timeline_entry (tenant_id, created_at, id);
create index on crm.timeline_entry (tenant_id, changed_at, id);
create index on crm.timeline_entry (tenant_id, record, id);
create index on crm.timeline_entry (tenant_id, record, at, id);
create index on crm.timeline_entry (tenant_id, at, id);
create index on crm.timeline_entry (tenant_id, about, id);

call app.tenant_table('crm.customer_link', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    customer uuid not null,
    company uuid not null
$$);
create index on crm.customer_link (tenant_id, created_at, id);
create index on crm.customer_link (tenant_id, changed_at, id);
create index on crm.customer_link (tenant_id, customer, id);
create index on crm.customer_link (tenant_id, company, id);
