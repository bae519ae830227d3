-- What sign-in needs before a tenant is known. The application has no right to any of it.

create schema identity;
grant usage on schema identity to tenon_identity;

create table identity.user (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    created_at timestamptz not null default now()
);

create table identity.credential (
    user_id uuid primary key references identity.user (id),
    password_hash text not null,
    changed_at timestamptz not null default now()
);

create table identity.membership (
    user_id uuid not null references identity.user (id),
    tenant_id uuid not null references platform.tenant (id),
    roles text[] not null,
    status text not null default 'active' check (status in ('active', 'ended')),
    primary key (user_id, tenant_id)
);

grant select, insert, update on identity.user, identity.credential, identity.membership to tenon_identity;
