package dev.tenon.tenancy;

import java.util.List;

/**
 * What a verification of the audit log found.
 *
 * @param seals how many seals there are
 * @param entries how many entries they seal
 * @param waiting how many entries wait to be sealed, which takes seconds
 * @param findings what is wrong, by seal; none when nobody tampered
 */
public record AuditVerification(long seals, long entries, long waiting, List<AuditFinding> findings) {
    public AuditVerification {
        findings = List.copyOf(findings);
    }

    /** Nothing was changed behind the platform's back. */
    public boolean intact() {
        return findings.isEmpty();
    }
}
