-- What every later migration stands on: the tenant of the transaction, and tables that show nothing but its rows.

create function app.current_tenant() returns uuid
    language sql stable parallel safe
    as $$ select current_setting('app.current_tenant')::uuid $$;

comment on function app.current_tenant() is
    'The tenant that the transaction is bound to. Not bound, it is an error: never soften it.';

-- Shows and takes rows of the transaction's tenant only, whoever asks.
create procedure app.tenant_rows(name regclass)
    language plpgsql
    as $$
begin
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy reach on %s to tenon_app using (true) with check (true)', name);
    execute format(
        'create policy tenant on %s as restrictive to tenon_app
             using (tenant_id = (select app.current_tenant()))
             with check (tenant_id = (select app.current_tenant()))', name);
end
$$;

-- Creates a table whose rows belong to tenants. The tenant leads its primary key.
--   name     with its schema
--   key      the columns of the primary key that follow the tenant
--   columns  column definitions and further constraints; every unique and foreign key in them begins with tenant_id
--   parent   the table of the same module through which it reaches the tenant; without one it references the tenant itself
--   parent_key  the columns that hold the parent's key, without the tenant
--   rights   what the application may do
--   storage  what follows the column list
create procedure app.tenant_table(
        name text, key text, columns text,
        parent text default null, parent_key text default null,
        rights text default 'select, insert, update, delete',
        storage text default '')
    language plpgsql
    as $$
declare
    ends_at text := case when parent is null
        then 'foreign key (tenant_id) references platform.tenant (id)'
        else format('foreign key (tenant_id, %s) references %s', parent_key, parent) end;
begin
    execute format(
        'create table %s (tenant_id uuid not null default app.current_tenant(), %s, primary key (tenant_id, %s), %s) %s',
        name, columns, key, ends_at, storage);
    call app.tenant_rows(name::regclass);
    execute format('grant %s on %s to tenon_app', rights, name);
end
$$;

create schema platform;
grant usage on schema app, platform to tenon_app, tenon_relay, tenon_control, tenon_identity;
revoke execute on all functions in schema app from public;
revoke execute on all procedures in schema app from public;
grant execute on function app.current_tenant() to tenon_app;

-- The only table that modules share. The application cannot read it; keys that point to it are checked by its owner.
create table platform.tenant (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
    name text not null,
    zone text not null,
    base_currency text not null check (base_currency ~ '^[A-Z]{3}$'),
    fiscal_year_start integer not null check (fiscal_year_start between 1 and 12),
    modules text[] not null,
    status text not null default 'active' check (status in ('active', 'closed')),
    created_at timestamptz not null default now()
);
grant select, insert, update on platform.tenant to tenon_control;
