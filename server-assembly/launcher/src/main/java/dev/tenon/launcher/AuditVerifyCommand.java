package dev.tenon.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `audit verify`: whether anybody changed the audit log behind the platform's back. Ends with 0 only when nobody did. */
@Command(
        name = "verify",
        description = "Verifies a tenant's audit log against its seals and what was published of them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Signs in with what `up` generated for the tenant, or with TENON_EMAIL and TENON_PASSWORD."})
final class AuditVerifyCommand implements Callable<Integer> {
    private static final int TAMPERED = 1;

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Override
    public Integer call() {
        var outcome = tenant.signIn().get("/api/v1/audit/verify");
        System.out.println(words(outcome));
        outcome.path("findings").forEach(AuditVerifyCommand::print);
        return outcome.path("intact").asBoolean() ? CommandLine.ExitCode.OK : TAMPERED;
    }

    static String words(JsonNode outcome) {
        return String.format(
                Locale.ROOT,
                "%s: %,d entries in %,d seals, %,d wait to be sealed",
                outcome.path("intact").asBoolean() ? "Intact" : "NOT INTACT",
                outcome.path("entries").asLong(),
                outcome.path("seals").asLong(),
                outcome.path("waiting").asLong());
    }

    private static void print(JsonNode finding) {
        System.out.println("  " + finding.path("code").asText() + ": "
                + finding.path("detail").asText());
    }
}
