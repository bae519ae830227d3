-- The fields of the firms' own: their values stand as JSON with the record. Those that can be filtered and sorted have a row each
-- beside it, whose key is a text that sorts as the value does (CustomKey). The field is named with its entity: contact.region.

alter table crm.company add column custom text not null default '{}';
alter table crm.contact add column custom text not null default '{}';

call app.tenant_table('crm.custom_value', key => 'record_id, field, value_key', columns => $$
    record_id uuid not null,
    field text collate "C" not null,
    value_key text collate "C" not null
$$);
create index on crm.custom_value (tenant_id, field, value_key, record_id);
