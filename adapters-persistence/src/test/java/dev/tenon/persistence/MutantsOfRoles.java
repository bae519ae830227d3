package dev.tenon.persistence;

/** What a superuser can get wrong beside the tables: roles, functions, defaults. One statement a line. */
final class MutantsOfRoles {
    static final String STATEMENTS = """
            alter role tenon_app bypassrls
            alter role tenon_relay bypassrls
            alter role tenon_scheduler bypassrls
            alter role tenon_sealer bypassrls
            alter role tenon_control bypassrls
            alter role tenon_identity bypassrls
            alter role tenon_migrate bypassrls
            alter role tenon_owner bypassrls
            alter role tenon_app superuser
            alter role tenon_backup superuser
            alter role tenon_app replication
            alter role tenon_app createrole
            alter role tenon_app createdb
            alter role tenon_owner login
            grant tenon_owner to tenon_app
            grant tenon_migrate to tenon_relay
            grant tenon_backup to tenon_app
            grant pg_read_all_data to tenon_app
            grant pg_write_all_data to tenon_backup
            grant tenon_control to tenon_app
            alter role tenon_app set app.current_tenant = '00000000-0000-4000-8000-000000000001'
            alter role tenon_app set row_security = off
            alter role tenon_app set session_replication_role = 'replica'
            grant set on parameter session_replication_role to tenon_app
            alter default privileges for role tenon_owner grant truncate on tables to tenon_app
            alter default privileges for role tenon_owner in schema invoicing grant select on tables to tenon_control
            grant create on schema invoicing to tenon_app
            grant create on schema app to public
            grant usage on schema reporting to public
            grant execute on function app.current_tenant() to public
            grant connect on database tenon_without_rows to public
            alter function app.current_tenant() security definer
            alter function app.current_tenant() leakproof
            alter function app.prepare_journal() reset search_path
            alter function app.prepare_journal() set search_path = platform, pg_catalog
            grant execute on function app.prepare_journal() to tenon_app
            grant execute on function app.prepare_journal() to tenon_relay
            alter procedure app.journal_months(date, integer) security definer
            alter function app.current_tenant() owner to tenon_app
            alter schema reporting owner to tenon_app
            create or replace function app.current_tenant() returns uuid language sql stable parallel safe as $$ select nullif(current_setting('app.current_tenant'), '')::uuid $$
            create or replace function app.current_tenant() returns uuid language sql stable parallel safe as $$ select current_setting('app.current_tenant', true)::uuid $$
            create unique index mutant on platform.due (execution_time)
            create index mutant on platform.due (picked_by)
            create table invoicing.mutant (id uuid primary key)
            create schema stray create table mutant (tenant_id uuid primary key)
            alter table invoicing.event disable trigger all
            create foreign data wrapper mutant; create server mutant foreign data wrapper mutant; create foreign table app.mutant (id uuid) server mutant
            alter table reporting.customer add foreign key (tenant_id, id) references invoicing.customer
            alter table invoicing.customer add unique (id, tenant_id); alter table reporting.customer add foreign key (tenant_id, id) references invoicing.customer (id, tenant_id)
            alter table reporting.seen add foreign key (tenant_id) references platform.tenant not valid
            """;

    private MutantsOfRoles() {}
}
