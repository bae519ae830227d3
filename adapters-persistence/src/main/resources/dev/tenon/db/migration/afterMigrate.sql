-- At every run: the journal's partitions of this month and the months ahead.
call app.journal_months(current_date, 4);
