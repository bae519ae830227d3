-- What people lay around the records of any declared entity.

create schema workspace;
grant usage on schema workspace to tenon_app;

call app.tenant_table('workspace.saved_view', key => 'id', columns => $$
    id uuid not null,
    version bigint not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    owner text collate "C" not null,
    entity text collate "C" not null,
    name_key text collate "C" not null,
    sharing text collate "C" not null check (sharing in ('PRIVATE', 'SHARED')),
    settings text not null,
    unique (tenant_id, owner, entity, name_key)
$$);
create index on workspace.saved_view (tenant_id, entity, name_key, id);

-- Every firm has a workspace.
update platform.tenant set modules = array_append(modules, 'workspace'), version = version + 1
where not 'workspace' = any (modules);
