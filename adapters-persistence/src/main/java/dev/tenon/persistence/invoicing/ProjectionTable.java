package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A table that derives from the streams, with a live and a shadow copy.
 *
 * @param key the columns that order it within a tenant
 */
record ProjectionTable(String name, String columns, String key) {
    /** Parents before children. */
    static final List<ProjectionTable> ALL = List.of(
            new ProjectionTable(
                    "document",
                    "id, kind, status, series, year, sequence, customer_id, dated_on, due_on, currency, total_minor,"
                            + " open_minor, external_source, external_number",
                    "id"),
            new ProjectionTable(
                    "receivable_entry",
                    "event_id, document_id, customer_id, due_on, accounting_date, recorded_at, currency, amount_minor",
                    "event_id"),
            new ProjectionTable(
                    "journal_entry", "event_id, stream_id, accounting_date, recorded_at, description", "event_id"),
            new ProjectionTable(
                    "posting", "event_id, line, account, accounting_date, currency, amount_minor", "event_id, line"));

    RebuildReport.Table compare(TenantSql sql) {
        var live = fingerprint(sql, "invoicing");
        var rebuilt = fingerprint(sql, "invoicing_shadow");
        return new RebuildReport.Table(name, live.rows(), rebuilt.rows(), live.hash(), rebuilt.hash());
    }

    Sql delete(String schema, TenantId tenant) {
        return Sql.of("delete from " + schema + "." + name + " where tenant_id = ?", tenant.value());
    }

    /** From the shadow to the live table. */
    Sql copy(TenantId tenant) {
        return Sql.of(
                "insert into invoicing." + name + " (tenant_id, " + columns + ") select tenant_id, " + columns
                        + " from invoicing_shadow." + name + " where tenant_id = ?",
                tenant.value());
    }

    /** Row by row, so that a table of any size takes little memory. */
    private Fingerprint fingerprint(TenantSql sql, String schema) {
        var text = "select row (" + columns + ")::text as copy from " + schema + "." + name
                + " where tenant_id = ? order by " + key;
        var sha = sha256();
        long[] rows = {0};
        sql.forEach(Sql.of(text, sql.tenant().value()), row -> {
            sha.update((row.text("copy") + "\n").getBytes(StandardCharsets.UTF_8));
            rows[0]++;
        });
        return new Fingerprint(rows[0], HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private record Fingerprint(long rows, String hash) {}
}
