package dev.tenon.rest.reporting;

import dev.tenon.reporting.Reporting;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.reporting.ReportJson.FreshnessView;
import dev.tenon.rest.reporting.ReportJson.MonthView;
import dev.tenon.rest.reporting.ReportJson.OpenView;
import dev.tenon.rest.reporting.ReportJson.ReceivablesView;
import dev.tenon.rest.reporting.ReportJson.ReconciliationView;
import dev.tenon.rest.reporting.ReportJson.Report;
import dev.tenon.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of the firm. */
@Path("/reporting")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
public class ReportingResource {

    private static final int USUAL_MONTHS = 12;

    @Inject
    Reporting reporting;

    @Inject
    Caller caller;

    /** Revenue per month and currency. */
    @GET
    @Path("/revenue")
    @Operation(summary = "Get revenue by month", description = "Both months included; the last twelve when left out.")
    public Report<MonthView> revenue(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        var last = Query.optional("to", to, YearMonth.class).orElseGet(() -> YearMonth.from(caller.today()));
        var first = Query.optional("from", from, YearMonth.class).orElseGet(() -> last.minusMonths(USUAL_MONTHS - 1L));
        if (first.isAfter(last)) {
            throw new ProblemException(Problem.invalid("from", "must not be after to"));
        }
        return Report.of(reporting.revenue(caller.tenant(), first, last), MonthView::of);
    }

    /** Receivables by age. */
    @GET
    @Path("/receivables")
    @Operation(summary = "Get receivables by age", description = "As of today in the firm's time zone, or of a date.")
    public Report<ReceivablesView> receivables(@QueryParam("asOf") @DefaultValue("") String asOf) {
        var date = Query.optional("asOf", asOf, LocalDate.class).orElseGet(caller::today);
        return Report.of(reporting.receivables(caller.tenant(), date), ReceivablesView::of);
    }

    /** What each customer owes. */
    @GET
    @Path("/customers/open")
    @Operation(summary = "List what each customer owes now, the most first")
    public Report<OpenView> openByCustomer(@BeanParam PageQuery page) {
        return Report.of(reporting.openByCustomer(caller.tenant(), page.request()), OpenView::of);
    }

    /** How fresh the figures are. */
    @GET
    @Path("/freshness")
    @Operation(summary = "Get how far the figures are behind")
    public FreshnessView freshness() {
        return FreshnessView.of(reporting.freshness(caller.tenant()));
    }

    /** Compares the figures with the event journal. */
    @POST
    @Path("/reconcile")
    @Operation(summary = "Compare every figure with the event journal", description = "Changes nothing.")
    public ReconciliationView reconcile() {
        var tenant = caller.tenant();
        return ReconciliationView.of(reporting.reconcile(tenant), reporting.freshness(tenant));
    }

    /** Puts the figures right. */
    @POST
    @Path("/rebuild")
    @Operation(
            summary = "Compute every figure anew from the event journal",
            description = "Gives what was put right. Events that arrive meanwhile wait.")
    public ReconciliationView rebuild() {
        var tenant = caller.tenant();
        return ReconciliationView.of(reporting.rebuild(tenant), reporting.freshness(tenant));
    }
}
