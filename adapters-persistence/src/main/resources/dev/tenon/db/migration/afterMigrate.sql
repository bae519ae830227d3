-- At every run: the journal's partitions of this month and the months ahead.
select app.prepare_journal();
