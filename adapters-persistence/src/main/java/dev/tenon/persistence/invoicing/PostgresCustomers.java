package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRepository;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers, with constant SQL: every invoice reads one. */
final class PostgresCustomers implements CustomerRepository {
    private static final String SELECT =
            "select " + CustomerRow.COLUMNS + " from invoicing.customer where tenant_id = ? and ";
    private static final String FIND = SELECT + "id = ?";
    private static final String BY_REFERENCE = SELECT + "reference = ?";
    private static final String BY_COMPANY = SELECT + "crm_company = ?";
    private static final String LIST = SELECT + "reference > ? order by reference limit ?";

    private static final String ADD = """
            insert into invoicing.customer (tenant_id, id, reference, name, country, crm_company, crm_version,
                crm_deleted, version)
            values (?, ?, ?, ?, ?, ?::uuid, ?::bigint, ?, ?)""";

    private static final String REPLACE = """
            update invoicing.customer set name = ?, country = ?, crm_company = ?::uuid, crm_version = ?::bigint,
                crm_deleted = ?, version = ?
            where tenant_id = ? and id = ? and version = ?""";

    private static final Keyset PAGES = new Keyset("customers", 1);

    private final TenantWork unit;

    PostgresCustomers(TenantWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return first(FIND, id.value());
    }

    @Override
    public Optional<Customer> findByReference(String reference) {
        return first(BY_REFERENCE, reference);
    }

    @Override
    public Optional<Customer> findByCompany(UUID company) {
        return first(BY_COMPANY, company);
    }

    @Override
    public void add(Customer customer) {
        var row = CustomerRow.of(customer);
        unit.sql()
                .later(Sql.of(
                        ADD,
                        tenant(),
                        customer.id().value(),
                        customer.reference(),
                        customer.name(),
                        customer.country(),
                        row.company(),
                        row.known(),
                        row.deleted(),
                        customer.version()));
        unit.audit(InvoicingAudit.added(customer));
    }

    @Override
    public void replace(Customer customer) {
        var former = find(customer.id())
                .filter(found -> found.version() + 1 == customer.version())
                .orElseThrow(() -> new Conflict("Customer " + customer.id() + " was changed by somebody else"));
        unit.sql().later(replacing(former, customer, CustomerRow.of(customer)));
        unit.audit(InvoicingAudit.replaced(former, customer));
    }

    @Override
    public Page<Customer> list(PageRequest page) {
        var after = PAGES.after(page, List::getFirst).orElse("");
        var rows = unit.sql().list(Sql.of(LIST, tenant(), after, page.limit() + 1), CustomerRow::read);
        return PAGES.page(rows, page, customer -> List.of(customer.reference()));
    }

    private Sql replacing(Customer former, Customer next, CustomerRow row) {
        return Sql.of(
                        REPLACE,
                        next.name(),
                        next.country(),
                        row.company(),
                        row.known(),
                        row.deleted(),
                        next.version(),
                        tenant(),
                        next.id().value(),
                        former.version())
                .changing(1);
    }

    private Optional<Customer> first(String query, Object key) {
        return unit.sql().first(Sql.of(query, tenant(), key), CustomerRow::read);
    }

    private UUID tenant() {
        return unit.sql().tenant().value();
    }
}
