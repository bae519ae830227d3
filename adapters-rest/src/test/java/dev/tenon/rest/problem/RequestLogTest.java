package dev.tenon.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.WorkNote;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeTenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the log is told of a request. */
final class RequestLogTest {
    private final List<WorkNote> told = new ArrayList<>();
    private final UUID correlation = UUID.randomUUID();
    private final Api api = new Api(note -> {
        told.add(note);
        return () -> {};
    });

    @Test
    void theLogIsToldOfTheTenantOnceTheCallerWasAdmitted() {
        api.ask("GET", "/invoicing/invoices", "", Correlation.HEADER, correlation.toString());

        var anna = new Actor.User(FakeTenancy.ANNA);
        assertThat(told)
                .containsExactly(
                        new WorkNote.Arrived(correlation),
                        new WorkNote.Admitted(
                                correlation, FakeTenancy.ACME, anna, Optional.of(new ModuleId("invoicing"))));
    }

    @Test
    void theLogIsToldOfTheModuleWhoseEntitiesAreAskedFor() {
        api.ask("GET", "/crm/companies", "");

        assertThat(module()).contains(new ModuleId("crm"));
    }

    @Test
    void namesThatNoEntitiesHaveAreNotToldToTheLog() {
        api.ask("GET", "/anna/companies", "");
        assertThat(module()).contains(new ModuleId("entity"));

        api.ask("GET", "/crm/anna", "");
        assertThat(module()).contains(new ModuleId("entity"));
    }

    @Test
    void ofACallerWhoIsNotAdmittedTheLogIsToldTheCorrelationAlone() {
        api.send("GET", "/invoicing/invoices", "", Correlation.HEADER, correlation.toString());

        assertThat(told).containsExactly(new WorkNote.Arrived(correlation));
    }

    @Test
    void theCorrelationIsTheOneOfTheAnswer() {
        var answer = api.send("GET", "/invoicing/invoices", "");

        assertThat(told)
                .extracting(WorkNote::correlation)
                .containsExactly(UUID.fromString(answer.header(Correlation.HEADER)));
    }

    private Optional<ModuleId> module() {
        return told.getLast() instanceof WorkNote.Admitted admitted ? admitted.module() : Optional.empty();
    }
}
