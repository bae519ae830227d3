package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.BillingContactRepository;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people to whom invoices go: a row each, and one for each customer whose invoices they get. */
final class PostgresBillingContacts implements BillingContactRepository {
    private static final String SELECT = """
            select c.contact_id, c.version, c.name, c.email,
                   coalesce((select string_agg(b.customer_id::text, ' ') from invoicing.billed_to b
                             where b.tenant_id = c.tenant_id and b.contact_id = c.contact_id), '') customers
            from invoicing.billing_contact c
            """;
    private static final String FIND = SELECT + "where c.tenant_id = ? and c.contact_id = ?";
    private static final String OF = SELECT + """
            join invoicing.billed_to t on t.tenant_id = c.tenant_id and t.contact_id = c.contact_id
            where t.tenant_id = ? and t.customer_id = ?
            order by c.name, c.contact_id""";
    private static final String KEEP = """
            insert into invoicing.billing_contact (tenant_id, contact_id, version, name, email) values (?, ?, ?, ?, ?)
            on conflict (tenant_id, contact_id) do update
                set version = excluded.version, name = excluded.name, email = excluded.email
                where billing_contact.version < excluded.version""";
    private static final String FORGET = "delete from invoicing.billed_to where tenant_id = ? and contact_id = ?";
    private static final String BILL = """
            insert into invoicing.billed_to (tenant_id, contact_id, customer_id)
            select ?, ?, customer from unnest(?::uuid[]) customer""";

    private final TenantWork unit;

    PostgresBillingContacts(TenantWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<BillingContact> find(UUID contact) {
        return unit.sql().first(Sql.of(FIND, tenant(), contact), PostgresBillingContacts::contact);
    }

    @Override
    public void keep(BillingContact contact) {
        unit.audit(InvoicingAudit.kept(contact));
        unit.sql()
                .later(Sql.of(KEEP, tenant(), contact.contact(), contact.version(), contact.name(), contact.email())
                        .changing(1));
        unit.sql().later(Sql.of(FORGET, tenant(), contact.contact()));
        unit.sql()
                .later(Sql.of(
                        BILL,
                        tenant(),
                        contact.contact(),
                        Column.uuids(List.copyOf(contact.customers()), CustomerId::value)));
    }

    @Override
    public List<BillingContact> of(CustomerId customer) {
        return unit.sql().list(Sql.of(OF, tenant(), customer.value()), PostgresBillingContacts::contact);
    }

    private UUID tenant() {
        return unit.tenant().tenant().value();
    }

    private static BillingContact contact(Row row) {
        var customers = Arrays.stream(row.text("customers").split(" "))
                .filter(id -> !id.isEmpty())
                .map(CustomerId::of)
                .collect(Collectors.toUnmodifiableSet());
        return new BillingContact(
                row.uuid("contact_id"), row.number("version"), row.text("name"), row.text("email"), customers);
    }
}
