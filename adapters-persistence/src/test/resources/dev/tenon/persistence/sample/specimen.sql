-- The tables of the contract's own entity, which has a field of every kind.

set role tenon_owner;
create schema sample;
grant usage on schema sample to tenon_app;

call app.tenant_table('sample.specimen', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    title text not null,
    title_key text collate "C" not null,
    code text not null,
    code_key text collate "C" not null,
    nickname text,
    nickname_key text collate "C" not null,
    remarks text not null,
    living boolean not null,
    tame boolean,
    legs bigint not null,
    teeth bigint,
    weight bigint not null,
    length bigint,
    price_minor bigint not null,
    price_currency text not null,
    rent_minor bigint,
    rent_currency text,
    found date not null,
    died date,
    seen timestamptz not null,
    shown timestamptz,
    colour text collate "C" not null,
    spots text collate "C",
    keeper uuid not null,
    finder uuid,
    cage text not null,
    grave text,
    words text not null,
    notes text not null,
    bonds text not null,
    trail text not null,
    custom text not null
$$);
create unique index on sample.specimen (tenant_id, code_key) where code_key <> '';
create unique index on sample.specimen (tenant_id, nickname_key, teeth) where nickname_key <> '';
create index on sample.specimen (tenant_id, created_at, id);
create index on sample.specimen (tenant_id, changed_at, id);
create index on sample.specimen (tenant_id, title_key, id);
create index on sample.specimen (tenant_id, code_key, id);
create index on sample.specimen (tenant_id, nickname_key, id);
create index on sample.specimen (tenant_id, living, id);
create index on sample.specimen (tenant_id, tame, id);
create index on sample.specimen (tenant_id, legs, id);
create index on sample.specimen (tenant_id, teeth, id);
create index on sample.specimen (tenant_id, weight, id);
create index on sample.specimen (tenant_id, length, id);
create index on sample.specimen (tenant_id, found, id);
create index on sample.specimen (tenant_id, died, id);
create index on sample.specimen (tenant_id, seen, id);
create index on sample.specimen (tenant_id, shown, id);
create index on sample.specimen (tenant_id, colour, id);
create index on sample.specimen (tenant_id, spots, id);
create index on sample.specimen (tenant_id, keeper, id);
create index on sample.specimen (tenant_id, finder, id);

call app.tenant_table('sample.specimen_words', key => 'entity_id, place', columns => $$
    entity_id uuid not null,
    place integer not null,
    value_key text collate "C" not null
$$, parent => 'sample.specimen', parent_key => 'entity_id');
create index on sample.specimen_words (tenant_id, value_key, entity_id);

call app.tenant_table('sample.specimen_bonds', key => 'entity_id, place', columns => $$
    entity_id uuid not null,
    place integer not null,
    mate uuid not null,
    sort_key text collate "C" not null,
    strength bigint not null,
    colour text collate "C" not null,
    foreign key (tenant_id, mate) references sample.specimen (tenant_id, id)
$$, parent => 'sample.specimen', parent_key => 'entity_id');
create index on sample.specimen_bonds (tenant_id, mate, entity_id);
create index on sample.specimen_bonds (tenant_id, sort_key, entity_id);
create index on sample.specimen_bonds (tenant_id, strength, entity_id);
create index on sample.specimen_bonds (tenant_id, colour, entity_id);

call app.tenant_table('sample.custom_value', key => 'record_id, field, value_key', columns => $$
    record_id uuid not null,
    field text collate "C" not null,
    value_key text collate "C" not null
$$);
create index on sample.custom_value (tenant_id, field, value_key, record_id);
reset role;
