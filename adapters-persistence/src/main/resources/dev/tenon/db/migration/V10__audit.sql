-- Who changed what, when and why. Entries are appended with the change itself and chained by the sealer soon after.

-- One table, not one per month: a chain is verified from its beginning, so that no month can be dropped before the tenant is.
call app.tenant_table('platform.audit_entry', key => 'recorded_at, id', rights => 'select, insert', columns => $$
    recorded_at timestamptz not null,
    id uuid not null,
    actor text collate "C" not null,
    cause text not null,
    correlation uuid not null,
    action text collate "C" not null,
    subject_type text collate "C" not null,
    subject_id text collate "C" not null,
    subject_version bigint not null,
    changes bytea not null
$$);
create index audit_entry_subject on platform.audit_entry (tenant_id, subject_id, recorded_at, id);

-- What is not sealed yet. A list of its own, since an entry may be committed long after a later one was sealed.
call app.tenant_table('platform.audit_waiting', key => 'recorded_at, id', rights => 'select, insert', columns => $$
    recorded_at timestamptz not null,
    id uuid not null
$$, storage => 'with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0)',
    parent => 'platform.audit_entry', parent_key => 'recorded_at, id');

-- Each seal names its entries, in the order in which they are hashed, and holds the hash of the seal before it.
call app.tenant_table('platform.audit_seal', key => 'number', rights => 'select', columns => $$
    number bigint not null check (number > 0),
    sealed_at timestamptz not null,
    entry_times timestamptz[] not null,
    entry_ids uuid[] not null,
    previous_hash bytea not null,
    hash bytea not null,
    signature bytea not null
$$);

grant usage on schema platform to tenon_sealer;
create policy sealer on platform.audit_entry to tenon_sealer using (true);
create policy sealer on platform.audit_waiting to tenon_sealer using (true);
create policy sealer on platform.audit_seal to tenon_sealer using (true) with check (true);
grant select on platform.audit_entry to tenon_sealer;
grant select, delete on platform.audit_waiting to tenon_sealer;
grant select, insert on platform.audit_seal to tenon_sealer;
