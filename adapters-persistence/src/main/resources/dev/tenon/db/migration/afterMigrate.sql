-- At every run: the journal's partitions of this month and the months ahead, made by one run at a time.
do $$
begin
    perform pg_advisory_xact_lock(hashtextextended('tenon journal months', 0));
    call app.journal_months(current_date, 4);
end
$$;
