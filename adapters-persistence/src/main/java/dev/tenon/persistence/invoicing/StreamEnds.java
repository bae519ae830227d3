package dev.tenon.persistence.invoicing;

import dev.tenon.kernel.CorruptStream;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.List;
import java.util.function.Function;

/**
 * Compares the ends of the streams with the audit log, which points to every event: a stream's own chain does not show that its last events were
 * cut off, or that all of it is gone.
 */
final class StreamEnds {
    private static final String CUT = """
            select count(*) as streams
            from (
                select subject_id, max(subject_version) as version from platform.audit_entry
                where tenant_id = ? and subject_type = any (?) and subject_version > 0
                group by subject_id) a
            left join invoicing.stream s on s.tenant_id = ? and s.id = a.subject_id::uuid
            where coalesce(s.version, 0) < a.version""";

    private static final List<String> KINDS =
            List.of(StreamKind.INVOICE.name(), StreamKind.CREDIT_NOTE.name(), StreamKind.PAYMENT.name());

    private final TenantSql sql;

    StreamEnds(TenantSql sql) {
        this.sql = sql;
    }

    /** Asked while appends are held. */
    void mustBeAudited() {
        var tenant = sql.tenant().value();
        var kinds = Column.texts(KINDS, Function.identity());
        long cut = sql.first(Sql.of(CUT, tenant, kinds, tenant), row -> row.number("streams"))
                .orElse(0L);
        if (cut > 0) {
            throw new CorruptStream(cut + " streams end before the last event that the audit log points to");
        }
    }
}
