-- Work that the modules have waiting for its time, in the columns that db-scheduler knows. A row belongs to its tenant like any
-- other; the scheduler's role sees all of them and may note how they fare, but neither add one nor give one to another tenant.
call app.tenant_table('platform.due', key => 'task_name, task_instance', columns => $$
    task_name text collate "C" not null,
    task_instance text collate "C" not null check (starts_with(task_instance, tenant_id || '/')),
    task_data bytea not null,
    execution_time timestamptz not null,
    picked boolean not null default false,
    picked_by text,
    last_heartbeat timestamptz,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer not null default 0,
    version bigint not null default 1
$$, storage => 'with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0)');

-- The scheduler asks for every tenant's rows at once: by time, by name, and for those that a lost node had picked.
create index due_time on platform.due (execution_time);
create index due_named on platform.due (task_instance, task_name);
create index due_picked on platform.due (last_heartbeat) where last_heartbeat is not null;

create policy scheduler on platform.due to tenon_scheduler using (true);
grant usage on schema platform to tenon_scheduler;
grant select, delete,
    update (execution_time, picked, picked_by, last_heartbeat, last_success, last_failure, consecutive_failures, version)
    on platform.due to tenon_scheduler;
