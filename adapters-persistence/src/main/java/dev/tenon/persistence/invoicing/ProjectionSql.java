package dev.tenon.persistence.invoicing;

/** The statements that write the projection tables of one schema. */
final class ProjectionSql {
    private final String documents;
    private final String receivables;
    private final String entries;
    private final String postings;

    ProjectionSql(String schema) {
        this.documents = """
                insert into %s.document as d (tenant_id, id, kind, status, series, year, sequence, customer_id, dated_on,
                    due_on, currency, total_minor, open_minor, external_source, external_number)
                select ?, n.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::integer[], ?::bigint[], ?::uuid[],
                    ?::date[], ?::date[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[]) n
                on conflict (tenant_id, id) do update set status = excluded.status, series = excluded.series,
                    year = excluded.year, sequence = excluded.sequence, dated_on = excluded.dated_on,
                    due_on = excluded.due_on, total_minor = excluded.total_minor, open_minor = excluded.open_minor""".formatted(schema);
        this.receivables = """
                insert into %s.receivable_entry (tenant_id, event_id, document_id, customer_id, due_on, accounting_date,
                    recorded_at, currency, amount_minor)
                select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[], ?::timestamptz[],
                    ?::text[], ?::bigint[]) n""".formatted(schema);
        this.entries = """
                insert into %s.journal_entry (tenant_id, event_id, stream_id, accounting_date, recorded_at, description)
                select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::date[], ?::timestamptz[], ?::text[]) n""".formatted(schema);
        this.postings = """
                insert into %s.posting (tenant_id, event_id, line, account, accounting_date, currency, amount_minor)
                select ?, n.* from unnest(?::uuid[], ?::integer[], ?::text[], ?::date[], ?::text[], ?::bigint[]) n""".formatted(schema);
    }

    String documents() {
        return documents;
    }

    String receivables() {
        return receivables;
    }

    String entries() {
        return entries;
    }

    String postings() {
        return postings;
    }
}
