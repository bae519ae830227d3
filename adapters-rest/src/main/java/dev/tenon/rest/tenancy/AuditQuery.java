package dev.tenon.rest.tenancy;

import dev.tenon.kernel.Actor;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.tenancy.AuditFilter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the audit log are asked for; an empty parameter is one left out. */
public final class AuditQuery {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Who. */
    @QueryParam("actor")
    @DefaultValue("")
    @Parameter(description = "Who acted: user:<uuid> or module:<name>")
    public String actor = "";

    /** The subject's type. */
    @QueryParam("subjectType")
    @DefaultValue("")
    @Parameter(description = "What was changed, such as invoice")
    public String subjectType = "";

    /** The subject's id. */
    @QueryParam("subject")
    @DefaultValue("")
    @Parameter(description = "The id of what was changed")
    public String subject = "";

    /** How the action begins. */
    @QueryParam("action")
    @DefaultValue("")
    @Parameter(description = "How the action begins, such as invoicing. or invoicing.invoice.posted")
    public String action = "";

    /** Since when. */
    @QueryParam("from")
    @DefaultValue("")
    @Parameter(description = "Recorded at that time or later")
    public String from = "";

    /** Until when. */
    @QueryParam("to")
    @DefaultValue("")
    @Parameter(description = "Recorded before that time")
    public String to = "";

    AuditFilter filter() {
        return new AuditFilter(
                Query.optional("actor", actor, String.class).map(AuditQuery::actor),
                Query.optional("subjectType", subjectType, String.class),
                Query.optional("subject", subject, String.class),
                Query.optional("action", action, String.class),
                time("from", from),
                time("to", to));
    }

    private static Actor actor(String text) {
        try {
            return Actor.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.invalid("actor", "must be user:<uuid> or module:<name>"), e);
        }
    }

    private static Optional<Instant> time(String name, String text) {
        var time = Query.optional(name, text, Instant.class);
        if (time.filter(at -> at.isBefore(FIRST) || at.isAfter(LAST)).isPresent()) {
            throw new ProblemException(Problem.invalid(name, "must be in the years 1 to 9999"));
        }
        return time;
    }
}
