package dev.tenon.server;

import dev.tenon.archunit.DatabaseDoor;
import dev.tenon.archunit.DatabaseDoor.Reason;
import dev.tenon.archunit.House;
import dev.tenon.archunit.TenonRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house rules, over everything that this assembly joins. */
class ArchitectureTest {
    /** Who may touch the database, below {@code dev.tenon}, and why. */
    private static final Map<String, Reason> DOORS = Map.ofEntries(
            Map.entry("persistence.tenant.TenantTransactions", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.BoundConnection", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.BoundDataSource", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.Entities", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.TenantEntities", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.Statements", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.tenant.RowSecurity", Reason.TENANT_TRANSACTION),
            Map.entry("persistence.event.PostgresOutbox", Reason.RELAY),
            Map.entry("persistence.event.WaitingRows", Reason.RELAY),
            Map.entry("persistence.audit.AuditSealing", Reason.SEALER),
            Map.entry("persistence.audit.Seals", Reason.SEALER),
            Map.entry("persistence.audit.WaitingEntries", Reason.SEALER),
            Map.entry("persistence.event.RelayTurn", Reason.RELAY),
            Map.entry("persistence.event.PostgresEventFigures", Reason.RELAY),
            Map.entry("persistence.event.PostgresJournalMonths", Reason.SCHEDULER),
            Map.entry("persistence.due.PostgresDue", Reason.SCHEDULER),
            Map.entry("persistence.due.PostgresDueFigures", Reason.SCHEDULER),
            Map.entry("persistence.tenancy.PostgresTenantRegistry", Reason.SIGN_IN),
            Map.entry("persistence.tenancy.PostgresIdentities", Reason.SIGN_IN),
            Map.entry("persistence.tenancy.Statements", Reason.SIGN_IN),
            Map.entry("persistence.verticals.PostgresTemplateLibrary", Reason.INSTALLATION),
            Map.entry("persistence.migration.Migration", Reason.MIGRATION),
            Map.entry("persistence.migration.Roles", Reason.MIGRATION),
            Map.entry("persistence.migration.DatabaseServer", Reason.MIGRATION),
            Map.entry("infrastructure.postgres.PostgresAddress", Reason.MIGRATION),
            Map.entry("server.AuditBeans", Reason.WIRING),
            Map.entry("server.PersistenceBeans", Reason.WIRING));

    @Test
    void theHouseIsBuiltAsItsRulesSay() {
        var house = House.tenon();
        var doors = DOORS.entrySet().stream()
                .map(door -> new DatabaseDoor(house.root() + "." + door.getKey(), door.getValue()))
                .toArray(DatabaseDoor[]::new);
        TenonRules.of(house, doors).check(house.production());
    }
}
