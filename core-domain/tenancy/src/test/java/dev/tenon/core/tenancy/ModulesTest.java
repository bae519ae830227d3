package dev.tenon.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.Waiting;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryAuditStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryTenancyStore;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.KnownTenants;
import dev.tenon.tenancy.ModuleRefusal;
import dev.tenon.tenancy.ModuleRefusal.AlwaysOn;
import dev.tenon.tenancy.ModuleRefusal.NeededByOthers;
import dev.tenon.tenancy.ModuleRefusal.NeedsOthers;
import dev.tenon.tenancy.ModuleRefusal.OthersSwitch;
import dev.tenon.tenancy.ModuleRefusal.UnknownModule;
import dev.tenon.tenancy.ModuleState;
import dev.tenon.tenancy.ModuleState.Activation;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.event.ModuleActivated;
import dev.tenon.tenancy.event.ModuleDeactivated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private static final ModuleId STOCK = new ModuleId("inventory");
    private static final ModuleId VERTICALS = new ModuleId("verticals");
    private static final ModuleId WORKSPACE = new ModuleId("workspace");
    private static final ModuleId SALES = new ModuleId("invoicing");
    private static final OfferedModules OFFERED = new OfferedModules(Map.of(STOCK, Set.of(), SALES, Set.of(STOCK)));

    private static final Duration SPREAD = Duration.ofSeconds(15);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final EventCodec codec = new RememberingCodec();
    private final MemoryPlatform platform = new MemoryPlatform(codec, new TestIds(), clock);
    private final TenantRegistry registry = new MemoryTenantRegistry();
    private final TestTenants tenants = new TestTenants(registry::add);
    private final List<TenantId> forgotten = new ArrayList<>();
    private final Modules modules = modules(registry);

    @Test
    void everyOfferedModuleIsListedWithWhatItNeeds() {
        assertThat(modules.list(firm(Set.of(STOCK))))
                .containsExactly(
                        new ModuleState(STOCK, Set.of(), Activation.ON),
                        new ModuleState(SALES, Set.of(STOCK), Activation.OFF),
                        new ModuleState(TenancyPermissions.MODULE, Set.of(), Activation.ON),
                        new ModuleState(VERTICALS, Set.of(), Activation.ON),
                        new ModuleState(WORKSPACE, Set.of(), Activation.ON));
    }

    @Test
    void aModuleIsSwitchedOnAndOffAndTheNodeAndTheAuditLogAreTold() {
        var firm = firm(Set.of(STOCK));
        assertThat(modules.activate(firm, SALES))
                .isEqualTo(Decision.accept(new ModuleState(SALES, Set.of(STOCK), Activation.ON)));
        assertThat(on(firm)).containsExactlyInAnyOrder(TenancyPermissions.MODULE, VERTICALS, WORKSPACE, STOCK, SALES);
        assertThat(modules.deactivate(firm, SALES))
                .isEqualTo(Decision.accept(new ModuleState(SALES, Set.of(STOCK), Activation.OFF)));
        assertThat(on(firm)).containsExactlyInAnyOrder(TenancyPermissions.MODULE, VERTICALS, WORKSPACE, STOCK);
        assertThat(forgotten).containsExactly(firm.tenant(), firm.tenant());
        assertThat(audited(firm))
                .containsExactly("tenancy.module.deactivated invoicing", "tenancy.module.activated invoicing");
    }

    @Test
    void theOtherModulesAreToldOfEachSwitchOnceWithTheFirmsVersion() {
        var firm = firm(Set.of(STOCK));
        modules.activate(firm, SALES);
        modules.deactivate(firm, SALES);
        clock.move(SPREAD);
        due().run();

        var told = Waiting.taken(platform.outbox(), firm);
        var id = firm.tenant().value();
        assertThat(told.stream().map(event -> codec.decode(event.event())))
                .containsExactly(new ModuleActivated(id, 2, "invoicing"), new ModuleDeactivated(id, 3, "invoicing"));
        assertThat(told.stream().map(event -> event.envelope().actor())).containsOnly(firm.actor());
    }

    @Test
    void aSwitchThatWasCutOffBeforeItWasToldIsToldLater() {
        var firm = firm(Set.of(STOCK));
        var dying = modules(registry, _ -> {
            throw new IllegalStateException("cut off");
        });
        assertThatThrownBy(() -> dying.activate(firm, SALES)).isInstanceOf(IllegalStateException.class);
        assertThat(on(firm)).contains(SALES);
        assertThat(Waiting.taken(platform.outbox(), firm)).isEmpty();

        clock.move(SPREAD);
        due().run();

        assertThat(Waiting.taken(platform.outbox(), firm).stream().map(event -> codec.decode(event.event())))
                .containsExactly(new ModuleActivated(firm.tenant().value(), 2, "invoicing"));
    }

    @Test
    void switchingToWhatItIsChangesNothing() {
        var firm = firm(Set.of(STOCK));
        modules.activate(firm, STOCK);
        modules.deactivate(firm, SALES);
        assertThat(audited(firm)).isEmpty();
        assertThat(Waiting.taken(platform.outbox(), firm)).isEmpty();
        assertThat(on(firm)).containsExactlyInAnyOrder(TenancyPermissions.MODULE, VERTICALS, WORKSPACE, STOCK);
    }

    @Test
    void aModuleIsNotOnWithoutWhatItNeeds() {
        var firm = firm(Set.of());
        assertThat(refusal(modules.activate(firm, SALES))).isEqualTo(new NeedsOthers(SALES, Set.of(STOCK)));
        modules.activate(firm, STOCK);
        modules.activate(firm, SALES);
        assertThat(refusal(modules.deactivate(firm, STOCK))).isEqualTo(new NeededByOthers(STOCK, Set.of(SALES)));
        assertThat(on(firm)).contains(STOCK, SALES);
    }

    @Test
    void whatIsAlwaysOnIsNeverOffAndWhatIsNotOfferedNeverOn() {
        var firm = firm(Set.of());
        for (var module : List.of(TenancyPermissions.MODULE, VERTICALS, WORKSPACE)) {
            assertThat(refusal(modules.deactivate(firm, module))).isEqualTo(new AlwaysOn(module));
        }
        var unheard = new ModuleId("astrology");
        assertThat(refusal(modules.activate(firm, unheard))).isEqualTo(new UnknownModule(unheard));
        assertThat(audited(firm)).isEmpty();
    }

    @Test
    void whoMayOnlyLookDoesNotSwitch() {
        var reader = tenants.onboard(profile(Set.of(STOCK)), Set.of(TenancyPermissions.READ_PROFILE));
        assertThat(modules.list(reader)).hasSize(5);
        assertThatThrownBy(() -> modules.activate(reader, SALES)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> modules.deactivate(reader, STOCK)).isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aSwitchThatWasOvertakenIsDecidedAnew() {
        var firm = firm(Set.of(STOCK));
        var overtaken = modules(new Overtaking(registry, 1, Set.of(TenancyPermissions.MODULE)));
        assertThat(refusal(overtaken.activate(firm, SALES))).isEqualTo(new NeedsOthers(SALES, Set.of(STOCK)));
    }

    @Test
    void whoIsOvertakenAlwaysIsToldSo() {
        var firm = firm(Set.of(STOCK));
        var overtaken = modules(new Overtaking(registry, 1_000, Set.of(TenancyPermissions.MODULE, STOCK)));
        assertThat(refusal(overtaken.deactivate(firm, STOCK))).isEqualTo(new OthersSwitch());
    }

    @Test
    void anInstallationOffersNothingThatCannotBeSwitchedOn() {
        assertThatThrownBy(() -> new OfferedModules(Map.of(SALES, Set.of(STOCK))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invoicing");
    }

    private Modules modules(TenantRegistry of) {
        return modules(of, forgotten::add);
    }

    private Modules modules(TenantRegistry of, KnownTenants known) {
        return TenancyModule.modules(OFFERED, of, new MemoryTenancyStore(platform), known, clock, SPREAD);
    }

    private InProcessDue due() {
        var handlers =
                TenancyModule.due(registry, new MemoryTenancyStore(platform), (_, _) -> 0, new CountedMonths(), clock);
        return new InProcessDue(platform, new DueHandlers(handlers, tenants.gate(), new TestIds(), WorkLog.SILENT));
    }

    private TenantContext firm(Set<ModuleId> on) {
        return tenants.onboard(profile(on), TenancyPermissions.ALL);
    }

    private static TenantProfile profile(Set<ModuleId> on) {
        var all = new HashSet<>(on);
        all.addAll(OfferedModules.ALWAYS_ON);
        var like = TestTenants.profile(UUID.randomUUID());
        return new TenantProfile(
                like.id(), like.slug(), like.name(), like.zone(), like.baseCurrency(), like.fiscalYearStart(), all);
    }

    private Set<ModuleId> on(TenantContext firm) {
        return registry.find(firm.tenant()).orElseThrow().modules();
    }

    private List<String> audited(TenantContext firm) {
        return TenancyModule.auditLog(new MemoryAuditStore(platform))
                .entries(firm, AuditFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(record ->
                        record.entry().action() + " " + record.entry().subject().id())
                .toList();
    }

    private static ModuleRefusal refusal(Decision<ModuleState, ModuleRefusal> decision) {
        if (decision instanceof Decision.Refused<ModuleState, ModuleRefusal>(var refusal)) {
            return refusal;
        }
        throw new AssertionError(decision);
    }

    /** A registry in which somebody else is faster so many times, and leaves these modules on. */
    private static final class Overtaking implements TenantRegistry {
        private final TenantRegistry registry;
        private final Set<ModuleId> others;
        private int times;

        Overtaking(TenantRegistry registry, int times, Set<ModuleId> others) {
            this.registry = registry;
            this.times = times;
            this.others = others;
        }

        @Override
        public Optional<TenantModules> modules(TenantId tenant) {
            return registry.modules(tenant);
        }

        @Override
        public boolean replaceModules(TenantId tenant, TenantModules known, Set<ModuleId> next) {
            if (times-- > 0) {
                registry.replaceModules(tenant, known, others);
                return false;
            }
            return registry.replaceModules(tenant, known, next);
        }

        @Override
        public Optional<TenantProfile> find(TenantId tenant) {
            return registry.find(tenant);
        }

        @Override
        public Optional<TenantProfile> findBySlug(String slug) {
            return registry.findBySlug(slug);
        }

        @Override
        public boolean add(TenantProfile profile) {
            return registry.add(profile);
        }

        @Override
        public List<TenantProfile> active() {
            return registry.active();
        }
    }
}
