package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestTenants;
import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.workspace.WorkspaceModule;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.workspace.PostgresBlobStore;
import dev.tenon.persistence.workspace.PostgresWorkspaceStore;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Uses the agreements of {@code docs/adding-an-entity.md} over REST, on the database server that it is told. No class here knows that there are
 * agreements; their names stand in addresses and bodies only.
 */
public final class AgreementsOverRest implements Consumer<Map<String, String>> {
    private static final String DATABASE = "tenon_added";
    private static final String LIST = "/crm/agreements";
    private static final ModuleId CRM = new ModuleId("crm");
    private static final Shape REGIONS = new Shape(
            List.of(new CustomField(
                    "region",
                    Map.of("en", "Region"),
                    new CustomField.Type.Text(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(CustomField.Use.INDEXED))),
            List.of());
    private static final Shapes SHAPES = (_, entity) -> entity.equals("crm.agreement") ? REGIONS : Shape.PLAIN;

    @Override
    public void accept(Map<String, String> postgres) {
        var password = new Secret("a password of the test");
        var server = migrated(postgres, password);
        var clock = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
        var transactions = new TenantTransactions(
                server.as(DatabaseRole.APP, DATABASE, password),
                new RememberingCodec(),
                UuidCreator::getTimeOrderedEpoch,
                clock,
                () -> {});
        var store = new JpaEntityStore(transactions, AssemblyTypes.kept());
        var catalog = CrmModule.create(store, UuidCreator::getTimeOrderedEpoch, clock, SHAPES)
                .entities();
        var workspace = WorkspaceModule.create(
                new PostgresWorkspaceStore(transactions),
                new PostgresBlobStore(transactions),
                catalog,
                UuidCreator::getTimeOrderedEpoch,
                clock);
        var api = new EntitiesApi(catalog, workspace.views());
        var registry = new PostgresTenantRegistry(server.as(DatabaseRole.CONTROL, DATABASE, password));
        var tenants = new TestTenants(registry::add);
        use(api, owner(tenants), owner(tenants));
    }

    private static void use(EntitiesApi api, TenantContext tenant, TenantContext other) {
        var company = api.ask(tenant, "POST", "/crm/companies", "{\"name\": \"Acme\"}")
                .json()
                .getString("id");
        var id = created(api, tenant, company);
        refused(api, tenant, company);
        listed(api, tenant, company);
        changed(api, tenant, id);
        ownFields(api, tenant, id);
        described(api, tenant);
        inAndOut(api, tenant);
        assertThat(api.ask(other, "GET", LIST, "").each("title")).isEmpty();
        assertThat(api.ask(other, "GET", LIST + "/" + id, "").status()).isEqualTo(404);
    }

    private static String created(EntitiesApi api, TenantContext tenant, String company) {
        for (var title : new String[] {"Support", "Delivery"}) {
            var second = api.ask(tenant, "POST", LIST, agreement(title, "", company, "2027-01-01", "2027-12-31"));
            assertThat(second.status()).as(second.text()).isEqualTo(201);
        }
        return api.ask(tenant, "POST", LIST, agreement("Maintenance", "A-1", company, "2026-12-01", "2026-12-31"))
                .json()
                .getString("id");
    }

    private static void refused(EntitiesApi api, TenantContext tenant, String company) {
        var backwards = api.ask(tenant, "POST", LIST, agreement("Backwards", "", company, "2026-12-01", "2026-11-30"));
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.text()).contains("ends-before-start");
        var taken = api.ask(tenant, "POST", LIST, agreement("Again", "a-1", company, "2026-12-01", "2026-12-31"));
        assertThat(taken.text()).contains("not-unique");
        var dangling = agreement("Of nobody", "", UUID.randomUUID().toString(), "2026-12-01", "2026-12-31");
        assertThat(api.ask(tenant, "POST", LIST, dangling).text()).contains("unknown-reference");
        var inUse = api.ask(tenant, "DELETE", "/crm/companies/" + company, "", "If-Match", "\"1\"");
        assertThat(inUse.text()).contains("in-use");
    }

    private static void listed(EntitiesApi api, TenantContext tenant, String company) {
        var sorted = api.ask(tenant, "GET", LIST + "?company=" + company + "&sort=title", "");
        assertThat(sorted.each("title")).containsExactly("Delivery", "Maintenance", "Support");
        assertThat(api.ask(tenant, "GET", LIST + "?startsOn.lt=2027-01-01", "").each("title"))
                .containsExactly("Maintenance");
        assertThat(api.ask(tenant, "GET", LIST + "?title.prefix=su&state=draft", "")
                        .each("title"))
                .containsExactly("Support");
    }

    private static void changed(EntitiesApi api, TenantContext tenant, String id) {
        var signed = "{\"state\": \"signed\"}";
        var path = LIST + "/" + id;
        assertThat(api.ask(tenant, "PATCH", path, signed).status()).isEqualTo(428);
        assertThat(api.ask(tenant, "PATCH", path, signed, "If-Match", "\"1\"")
                        .json()
                        .getString("state"))
                .isEqualTo("signed");
        assertThat(api.ask(tenant, "PATCH", path, signed, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(api.ask(tenant, "PATCH", path, "{\"state\": \"draft\"}", "If-Match", "\"2\"")
                        .text())
                .contains("transition-refused");
    }

    private static void ownFields(EntitiesApi api, TenantContext tenant, String id) {
        var north =
                api.ask(tenant, "PATCH", LIST + "/" + id, "{\"custom\": {\"region\": \"North\"}}", "If-Match", "\"2\"");
        assertThat(north.json().getJsonObject("custom").getString("region")).isEqualTo("North");
        assertThat(api.ask(tenant, "GET", LIST + "?custom.region=north", "").each("title"))
                .containsExactly("Maintenance");
        assertThat(api.ask(tenant, "GET", LIST + "?sort=-custom.region", "").each("title"))
                .startsWith("Maintenance")
                .hasSize(3);
        assertThat(api.ask(tenant, "PATCH", LIST + "/" + id, "{\"custom\": {\"size\": 1}}", "If-Match", "\"3\"")
                        .text())
                .contains("custom.size");
    }

    private static void described(EntitiesApi api, TenantContext tenant) {
        var meta = api.ask(tenant, "GET", "/meta/crm/agreements", "").json();
        assertThat(meta.getJsonArray("fields")).hasSize(7);
        assertThat(meta.getJsonObject("may").getBoolean("delete")).isTrue();
    }

    private static void inAndOut(EntitiesApi api, TenantContext tenant) {
        var file = api.ask(tenant, "GET", LIST + "/export", "").text();
        assertThat(file.lines()).hasSize(4);
        var more = file.replace("A-1", "A-2");
        var report = api.ask(tenant, "POST", LIST + "/import", more, "Content-Type", "text/csv");
        assertThat(report.status()).as(report.text()).isEqualTo(200);
        assertThat(report.json().getInt("refused")).as(report.text()).isZero();
        assertThat(api.ask(tenant, "GET", LIST + "?reference.in=A-1,A-2", "").each("reference"))
                .containsExactly("A-1", "A-2");
    }

    private static String agreement(String title, String reference, String company, String start, String end) {
        return """
                {"title": "%s", "reference": "%s", "company": "%s", "startsOn": "%s", "endsOn": "%s"}""".formatted(title, reference, company, start, end);
    }

    /** Somebody who may do what an owner may; nothing here gives the permissions of agreements. */
    private static TenantContext owner(TestTenants tenants) {
        var id = UUID.randomUUID();
        var profile = new TenantProfile(
                new TenantId(id),
                "t-" + id,
                "Test",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(CRM));
        return tenants.onboard(
                profile, RolePermissions.over(new AssemblyTypes().types()).getOrDefault(Role.OWNER, Set.of()));
    }

    private static DatabaseServer migrated(Map<String, String> postgres, Secret password) {
        var server = new DatabaseServer(
                postgres.getOrDefault("host", ""),
                Integer.parseInt(postgres.getOrDefault("port", "")),
                postgres.getOrDefault("user", ""),
                new Secret(postgres.getOrDefault("password", "")));
        var passwords =
                Arrays.stream(DatabaseRole.values()).collect(Collectors.toMap(Function.identity(), _ -> password));
        new Migration(server, new RolePasswords(passwords)).run(DATABASE);
        return server;
    }
}
