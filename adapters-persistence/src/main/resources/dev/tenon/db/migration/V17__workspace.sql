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

-- Contents of files in chunks. What is put is there at once, whatever becomes of the work that wanted it.
call app.tenant_table('workspace.blob', key => 'id', columns => $$
    id uuid not null,
    put_at timestamptz not null
$$);

call app.tenant_table('workspace.blob_chunk', key => 'blob, number',
        parent => 'workspace.blob', parent_key => 'blob', columns => $$
    blob uuid not null,
    number integer not null check (number >= 0),
    bytes bytea not null check (length(bytes) between 1 and 262144)
$$);
-- Most files are compressed already.
alter table workspace.blob_chunk alter column bytes set storage external;

-- Where the content of a SHA-256 is: once for a tenant, as long as a file has it. The blob may be in another store than this database.
call app.tenant_table('workspace.content', key => 'hash', columns => $$
    hash bytea not null check (length(hash) = 32),
    blob uuid not null,
    unique (tenant_id, blob)
$$);

call app.tenant_table('workspace.file', key => 'id',
        parent => 'workspace.content', parent_key => 'hash', columns => $$
    id uuid not null,
    entity text collate "C" not null,
    record uuid not null,
    name text not null,
    content_type text not null,
    hash bytea not null,
    size bigint not null check (size >= 0),
    attached_by text not null,
    attached_at timestamptz not null
$$);
create index on workspace.file (tenant_id, entity, record, id);
create index on workspace.file (tenant_id, hash);

-- Every firm has a workspace.
update platform.tenant set modules = array_append(modules, 'workspace'), version = version + 1
where not 'workspace' = any (modules);
