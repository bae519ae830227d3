-- Events whose prerequisite has not arrived at a consumer, as the journal has them: they stay when the journal lets go of them.
call app.tenant_table('platform.parked_event', key => 'consumer, id', columns => $$
    consumer text collate "C" not null,
    id uuid not null,
    missing text collate "C" not null,
    parked_at timestamptz not null,
    sequence bigint not null,
    recorded_at timestamptz not null,
    type text collate "C" not null,
    fingerprint text not null,
    aggregate uuid not null,
    actor text not null,
    correlation uuid not null,
    causation text not null,
    payload bytea not null
$$);
create index parked_event_missing on platform.parked_event (tenant_id, consumer, missing, sequence);

-- An operator sees what waits, of all tenants.
create policy relay on platform.parked_event to tenon_relay using (true);
grant select on platform.parked_event to tenon_relay;

-- Answers to requests are forgotten after a time.
grant delete on platform.claim to tenon_app;
