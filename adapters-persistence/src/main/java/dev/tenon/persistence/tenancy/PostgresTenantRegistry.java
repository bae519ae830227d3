package dev.tenon.persistence.tenancy;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tenants on PostgreSQL, as the role {@code tenon_control}. */
public final class PostgresTenantRegistry implements TenantRegistry {
    private static final String SELECT = """
            select id, slug, name, zone, base_currency, fiscal_year_start, modules
            from platform.tenant where status = 'active'""";

    private static final String INSERT = """
            insert into platform.tenant (id, slug, name, zone, base_currency, fiscal_year_start, modules)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing""";

    private static final String MODULES =
            "select version, modules from platform.tenant where status = 'active' and id = ?";

    private static final String REPLACE_MODULES = """
            update platform.tenant set modules = ?, version = version + 1
            where id = ? and status = 'active' and version = ?""";

    private final Statements statements;

    /** A registry on a data source that signs in as {@code tenon_control}. */
    public PostgresTenantRegistry(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public Optional<TenantProfile> find(TenantId tenant) {
        return statements.list(SELECT + " and id = ?", PostgresTenantRegistry::read, tenant.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<TenantProfile> findBySlug(String slug) {
        return statements.list(SELECT + " and slug = ?", PostgresTenantRegistry::read, slug).stream()
                .findFirst();
    }

    @Override
    public boolean add(TenantProfile profile) {
        return statements.inTransaction(connection -> Statements.update(
                        connection,
                        INSERT,
                        profile.id().value(),
                        profile.slug(),
                        profile.name(),
                        profile.zone().getId(),
                        profile.baseCurrency().getCurrencyCode(),
                        profile.fiscalYearStart().getValue(),
                        names(profile.modules()))
                == 1);
    }

    @Override
    public Optional<TenantModules> modules(TenantId tenant) {
        return statements
                .list(MODULES, row -> new TenantModules(row.getLong("version"), modules(row)), tenant.value())
                .stream()
                .findFirst();
    }

    @Override
    public boolean replaceModules(TenantId tenant, TenantModules known, Set<ModuleId> modules) {
        return statements.inTransaction(connection ->
                Statements.update(connection, REPLACE_MODULES, names(modules), tenant.value(), known.version()) == 1);
    }

    @Override
    public List<TenantProfile> active() {
        return statements.list(SELECT + " order by slug collate \"C\"", PostgresTenantRegistry::read);
    }

    private static String[] names(Set<ModuleId> modules) {
        return modules.stream().map(ModuleId::name).sorted().toArray(String[]::new);
    }

    private static TenantProfile read(ResultSet row) throws SQLException {
        return new TenantProfile(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                Currency.getInstance(row.getString("base_currency")),
                Month.of(row.getInt("fiscal_year_start")),
                modules(row));
    }

    private static Set<ModuleId> modules(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("modules").getArray())
                .map(ModuleId::new)
                .collect(Collectors.toSet());
    }
}
