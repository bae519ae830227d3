package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.fields;
import static dev.tenon.core.crm.Desk.made;
import static dev.tenon.core.crm.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Activity;
import dev.tenon.crm.event.ActivityCompleted;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.RecordId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is to be done, and what was. */
class ActivitiesTest {
    private static final Optional<RecordId> RECORD = Optional.of(new RecordId(new UUID(3, 3)));
    private static final Optional<Instant> DONE = Optional.of(Instant.parse("2026-11-23T09:00:00Z"));

    private final Desk desk = new Desk();

    @Test
    void anActivityIsAboutARecordOfSomeEntityOrNone() {
        assertThat(activity("entity", "inventory.item", "record", RECORD).record())
                .isEqualTo(RECORD);
        assertThat(activity().record()).isEmpty();
        assertFault("entity", "not-an-entity", "record", RECORD);
        assertFault("entity", "not-an-entity", "record", RECORD, "entity", "Company!");
    }

    @Test
    void aRecordOfTheModuleIsThereWhenItIsNamedAndMayBeGoneLater() {
        assertFault("record", "unknown-reference", "entity", "crm.company", "record", RECORD);
        var acme = desk.company("Acme");
        var call = activity(
                "entity",
                "crm.company",
                "record",
                Optional.of(new RecordId(acme.id().value())));
        made(desk.companies().delete(desk.clerk(), acme.id().value(), 1));

        made(desk.of(Activity.TYPE).update(desk.clerk(), call.id().value(), 1, fields("text", "It went well")));
    }

    @Test
    void theOthersAreToldOnceThatItIsDone() {
        var call = activity("kind", Activity.Kind.CALL, "entity", "inventory.item", "record", RECORD);
        assertThat(desk.announced()).isEmpty();
        made(desk.of(Activity.TYPE).update(desk.clerk(), call.id().value(), 1, fields("doneAt", DONE)));
        made(desk.of(Activity.TYPE).update(desk.clerk(), call.id().value(), 2, fields("text", "It went well")));
        assertThat(desk.announced())
                .containsExactly(new ActivityCompleted(
                        call.id().value(),
                        2,
                        "call",
                        "Ring up",
                        "inventory.item",
                        RECORD.map(RecordId::value),
                        Optional.empty(),
                        Optional.empty(),
                        DONE.orElseThrow()));
    }

    @Test
    void whatWasDoneAlreadyIsToldWhenItIsEntered() {
        activity("doneAt", DONE);
        assertThat(desk.announced()).singleElement().isInstanceOf(ActivityCompleted.class);
    }

    private Activity activity(Object... values) {
        return made(desk.of(Activity.TYPE)
                .create(desk.clerk(), fields("subject", "Ring up").with(fields(values))));
    }

    private void assertFault(String path, String code, Object... values) {
        var refused = desk.of(Activity.TYPE)
                .create(desk.clerk(), fields("subject", "Ring up").with(fields(values)));
        assertThat(((EntityRefusal.Invalid) refusal(refused)).faults())
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple(path, code));
    }
}
