-- Each change of a tenant has a version, by which who hears of two knows the later one.
alter table platform.tenant add column version bigint not null default 1;

-- The journal's partitions of this month and three months ahead, made as the owner by whoever does the housekeeping; one run at a time,
-- and none that holds up the events for longer than the pause that they are used to.
create function app.prepare_journal() returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '2s'
    as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('tenon journal months', 0));
    call app.journal_months((now() at time zone 'UTC')::date, 4);
end
$$;
revoke execute on function app.prepare_journal() from public;
grant usage on schema app to tenon_scheduler;
grant execute on function app.prepare_journal() to tenon_scheduler;
