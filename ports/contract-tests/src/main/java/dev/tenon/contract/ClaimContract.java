package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.IdempotencyKeyReused;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.RequestInFlight;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One cause has one effect, and every repetition the first outcome.
 *
 * @param <S> the session that the store lends
 */
public interface ClaimContract<S extends Session> extends StoreFixture<S> {

    @Test
    default void anAcceptedRequestRunsOnceAndGivesItsFirstOutcomeAgain() {
        var tenant = tenants().fresh().because(request("accepted", "body"));
        var first = deciding(tenant, Decision.accept(customer("C-1"), customer("C-2")));
        var second = deciding(tenant, Decision.accept(customer("C-3")));
        assertThat(second).isEqualTo(first);
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(1);
    }

    @Test
    default void aRefusedRequestRunsOnceAndGivesItsFirstOutcomeAgain() {
        var tenant = tenants().fresh().because(request("refused", "body"));
        var first = deciding(tenant, Decision.refuse(new CustomerRefusal.ReferenceTaken("C-1")));
        var second = deciding(tenant, Decision.accept(customer("C-3")));
        assertThat(second).isEqualTo(first);
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(1);
    }

    @Test
    default void aRequestThatFailedRunsAgain() {
        var tenant = tenants().fresh().because(request("failed", "body"));
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    mark(session, "first");
                    throw new TenantStoreContract.Broken();
                }))
                .isInstanceOf(TenantStoreContract.Broken.class);
        var accepted = Decision.<Customer, CustomerRefusal>accept(customer("C-1"));
        assertThat(deciding(tenant, accepted)).isEqualTo(accepted);
    }

    @Test
    default void aKeyThatComesBackWithAnotherRequestIsRefused() {
        var tenant = tenants().fresh();
        marking(tenant.because(request("key", "one body")), "one");
        assertThatThrownBy(() -> marking(tenant.because(request("key", "another body")), "other"))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(isMarked(tenant, "other")).isFalse();
    }

    @Test
    default void anotherTenantsKeyIsFree() {
        marking(tenants().fresh().because(request("key", "one body")), "mark");
        var other = tenants().fresh();
        marking(other.because(request("key", "another body")), "mark");
        assertThat(isMarked(other, "mark")).isTrue();
    }

    @Test
    default void aMessageIsTakenOnce() {
        var tenant = tenants().fresh().because(new Cause.Message(new ModuleId("reporting"), UUID.randomUUID()));
        announcing(tenant, event());
        announcing(tenant, event());
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(1);
    }

    @Test
    default void aMessageThatWasTakenDoesNotWaitWhenItComesAgain() {
        var event = new Cause.Message(new ModuleId("reporting"), UUID.randomUUID());
        var tenant = tenants().fresh().because(event);
        store().within(tenant, _ -> Consumption.TAKEN);
        var envelope = new EventEnvelope(
                event.event(),
                tenant.tenant(),
                EventType.of(CustomerChanged.class),
                1,
                UUID.randomUUID(),
                Instant.EPOCH,
                tenant.actor(),
                tenant.correlation(),
                event.text());
        var again = store().<Consumption>within(tenant, _ -> Consumption.waiting("what never comes", envelope));
        assertThat(again).isEqualTo(Consumption.TAKEN);
    }

    @Test
    default void eachConsumerTakesAMessageForItself() {
        var tenant = tenants().fresh();
        var message = UUID.randomUUID();
        announcing(tenant.because(new Cause.Message(new ModuleId("reporting"), message)), event());
        announcing(tenant.because(new Cause.Message(new ModuleId("projects"), message)), event());
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(2);
    }

    @Test
    default void aStepOfAJobIsDoneOnce() {
        var tenant = tenants().fresh();
        announcing(tenant.because(new Cause.Job("import-1/536365")), event());
        announcing(tenant.because(new Cause.Job("import-1/536365")), event());
        announcing(tenant.because(new Cause.Job("import-1/536366")), event());
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(2);
    }

    @Test
    default void withoutACauseEachWorkRuns() {
        var tenant = tenants().fresh();
        announcing(tenant, event());
        announcing(tenant, event());
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(2);
    }

    @Test
    default void aRequestThatIsBeingWorkedOnIsInFlight() {
        var tenant = tenants().fresh().because(request("slow", "body"));
        store().within(tenant, session -> {
            assertThat(isMarked(session, "first")).isFalse(); // who has asked nothing yet may be overtaken
            assertThatThrownBy(() -> AtOnce.elsewhere(() -> marking(tenant, "twin")))
                    .isInstanceOf(RequestInFlight.class);
            mark(session, "first");
            return Done.DONE;
        });
        assertThat(marking(tenant, "again")).isEqualTo(Done.DONE);
        assertThat(isMarked(tenant.because(Cause.NONE), "first")).isTrue();
        assertThat(isMarked(tenant.because(Cause.NONE), "again")).isFalse();
    }

    @Test
    default void aMessageThatArrivesManyTimesAtOnceHasOneEffect() {
        var tenant = tenants().fresh().because(new Cause.Message(new ModuleId("reporting"), UUID.randomUUID()));
        assertThat(AtOnce.run(6, () -> announcing(tenant, event()))).containsOnly(Done.DONE);
        assertThat(Waiting.taken(outbox(), tenant)).hasSize(1);
    }

    private Decision<Customer, CustomerRefusal> deciding(
            TenantContext tenant, Decision<Customer, CustomerRefusal> decision) {
        return store().within(tenant, session -> {
            session.announce(event());
            return decision;
        });
    }

    private static Customer customer(String reference) {
        return new Customer(new CustomerId(UUID.randomUUID()), reference, "Ada \"A\" Löwe €", "", 1);
    }

    private static Cause.Request request(String key, String body) {
        return new Cause.Request(key, Bytes.of(body.getBytes(StandardCharsets.UTF_8)));
    }
}
