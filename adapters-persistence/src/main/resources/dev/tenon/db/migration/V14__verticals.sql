-- How each firm's system is shaped, and the templates of the installation.

create schema verticals;
grant usage on schema verticals to tenon_app;

-- Each step with the configuration that it made. The latest is what holds; what was before a step is what the one before it made.
call app.tenant_table('verticals.step', key => 'revision', rights => 'select, insert', columns => $$
    revision bigint not null check (revision > 0),
    made_at timestamptz not null,
    actor text not null,
    kind text not null check (kind in ('ADOPTED', 'EDITED', 'UNDONE')),
    from_template text,
    to_template text,
    undoes bigint,
    changes integer not null check (changes >= 0),
    configuration text not null
$$);

-- What is published never changes, but to how many it is offered and whether it was withdrawn.
create table platform.template (
    id text collate "C" not null check (id ~ '^[a-z][a-z0-9-]{0,59}$'),
    version text collate "C" not null check (version ~ '^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$'),
    content text not null,
    published_at timestamptz not null,
    share integer not null check (share between 0 and 100),
    withdrawn_at timestamptz,
    primary key (id, version)
);
grant select, insert, update on platform.template to tenon_control;

-- Every firm has a configuration.
update platform.tenant set modules = array_append(modules, 'verticals'), version = version + 1
where not 'verticals' = any (modules);
