package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class TenantGateTest {
    private static final ModuleId REPORTING = new ModuleId("reporting");
    private static final Permission POST = new Permission("invoicing.invoice.post");
    private static final Permission RECORD = new Permission("reporting.fact.record");
    private static final TenantId FIRM = new TenantId(new UUID(1, 1));
    private static final TenantId CLOSED = new TenantId(new UUID(2, 2));
    private static final UserId ADA = new UserId(new UUID(3, 3));
    private static final UserId STRANGER = new UserId(new UUID(4, 4));
    private static final UUID CORRELATION = new UUID(5, 5);

    private final Map<UserId, Set<Permission>> members = new HashMap<>(Map.of(ADA, Set.of(POST)));
    private final EnvelopeSeal seal = new EnvelopeSeal(Bytes.of(new byte[32]));
    private final TenantGate gate = new TenantGate(new OneFirm(members), seal);

    @Test
    void aMemberIsAdmittedWithItsPermissions() {
        var cause = new Cause.Request("key", Bytes.EMPTY);
        var tenant = gate.admitUser(new VerifiedToken(FIRM, ADA), CORRELATION, cause);
        assertThat(tenant.tenant()).isEqualTo(FIRM);
        assertThat(tenant.actor()).isEqualTo(new Actor.User(ADA));
        assertThat(tenant.permissions()).containsExactly(POST);
        assertThat(tenant.correlation()).isEqualTo(CORRELATION);
        assertThat(tenant.cause()).isEqualTo(cause);
        assertThat(tenant.fiscalYear(LocalDate.of(2011, 3, 31))).isEqualTo(new FiscalYear(2010));
    }

    @Test
    void aTenantThatIsNotActiveAdmitsNobody() {
        assertNotAdmitted(() -> gate.admitUser(new VerifiedToken(CLOSED, ADA), CORRELATION, Cause.NONE));
        assertNotAdmitted(() -> gate.admitJob(CLOSED, ADA, CORRELATION, new Cause.Job("job")));
        assertNotAdmitted(() -> gate.admitMessage(message(CLOSED), REPORTING, Set.of(RECORD)));
    }

    @Test
    void whoIsNoMemberIsNotAdmitted() {
        assertNotAdmitted(() -> gate.admitUser(new VerifiedToken(FIRM, STRANGER), CORRELATION, Cause.NONE));
        assertNotAdmitted(() -> gate.admitJob(FIRM, STRANGER, CORRELATION, new Cause.Job("job")));
    }

    @Test
    void aRightThatWasTakenAwayIsGoneAtTheNextAdmission() {
        members.put(ADA, Set.of());
        var tenant = gate.admitJob(FIRM, ADA, CORRELATION, new Cause.Job("job"));
        assertThatThrownBy(() -> tenant.require(POST)).isInstanceOf(PermissionDenied.class);
        members.remove(ADA);
        assertNotAdmitted(() -> gate.admitJob(FIRM, ADA, CORRELATION, new Cause.Job("job")));
    }

    @Test
    void aSealedMessageAdmitsItsConsumerWithWhatItDeclared() {
        var message = message(FIRM);
        var tenant = gate.admitMessage(message, REPORTING, Set.of(RECORD));
        assertThat(tenant.actor()).isEqualTo(new Actor.Module(REPORTING));
        assertThat(tenant.permissions()).containsExactly(RECORD);
        assertThat(tenant.cause())
                .isEqualTo(new Cause.Message(REPORTING, message.envelope().id()));
        assertThat(tenant.correlation()).isEqualTo(message.envelope().correlation());
    }

    @Test
    void aMessageWhoseSealDoesNotFitIsNotAdmitted() {
        var message = message(FIRM);
        var forged = new SealedMessage(message.envelope(), message.event(), Bytes.of(new byte[32]));
        assertNotAdmitted(() -> gate.admitMessage(forged, REPORTING, Set.of(RECORD)));
    }

    @Test
    void aPermissionOfAModuleThatIsOffIsOfNoUse() {
        var crm = new Permission("crm.company.read");
        members.put(ADA, Set.of(crm, POST));
        var tenant = gate.admitUser(new VerifiedToken(FIRM, ADA), CORRELATION, Cause.NONE);
        assertThat(tenant.may(POST)).isTrue();
        assertThat(tenant.may(crm)).isFalse();
        assertThatThrownBy(() -> tenant.require(crm)).isInstanceOf(ModuleNotActive.class);
    }

    @Test
    void aPermissionThatIsNotHeldIsDenied() {
        var tenant = gate.admitUser(new VerifiedToken(FIRM, ADA), CORRELATION, Cause.NONE);
        assertThatThrownBy(() -> tenant.require(RECORD)).isInstanceOf(PermissionDenied.class);
        assertThat(tenant.may(RECORD)).isFalse();
    }

    @Test
    void anotherCauseChangesNothingElse() {
        var tenant = gate.admitUser(new VerifiedToken(FIRM, ADA), CORRELATION, Cause.NONE);
        var next = tenant.because(new Cause.Job("step-2"));
        assertThat(next.cause().text()).isEqualTo("job:step-2");
        assertThat(next.tenant()).isEqualTo(tenant.tenant());
        assertThat(next.actor()).isEqualTo(tenant.actor());
        assertThat(next.permissions()).isEqualTo(tenant.permissions());
        assertThat(next.correlation()).isEqualTo(tenant.correlation());
    }

    @Test
    void aLimitTakesPermissionsAwayAndGivesNone() {
        var tenant = gate.admitUser(new VerifiedToken(FIRM, ADA), CORRELATION, Cause.NONE);
        assertThat(tenant.limitedTo(Set.of(POST, RECORD)).permissions()).containsExactly(POST);
        assertThat(tenant.limitedTo(Set.of(RECORD)).permissions()).isEmpty();
        assertThat(tenant.limitedTo(Set.of()).limitedTo(Set.of(POST)).permissions())
                .isEmpty();
        assertThat(tenant.limitedTo(Set.of()).tenant()).isEqualTo(FIRM);
    }

    private SealedMessage message(TenantId tenant) {
        var type = EventType.parse("invoicing.invoice-posted");
        var id = new UUID(6, 6);
        var envelope =
                new EventEnvelope(id, tenant, type, 1, id, Instant.EPOCH, new Actor.User(ADA), new UUID(7, 7), "none");
        return seal.seal(envelope, new EncodedEvent(type, "00", Bytes.EMPTY));
    }

    private static void assertNotAdmitted(Runnable admission) {
        assertThatThrownBy(admission::run).isInstanceOf(NotAdmitted.class);
    }

    private record OneFirm(Map<UserId, Set<Permission>> members) implements TenantDirectory {
        @Override
        public Optional<TenantProfile> profile(TenantId tenant) {
            return Optional.of(new TenantProfile(
                            FIRM,
                            "firm",
                            "Firm",
                            ZoneId.of("Europe/London"),
                            Currency.getInstance("GBP"),
                            Month.APRIL,
                            Set.of(new ModuleId("invoicing"), REPORTING)))
                    .filter(profile -> profile.id().equals(tenant));
        }

        @Override
        public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
            return Optional.ofNullable(members.get(user));
        }
    }
}
