package dev.tenon.persistence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.persistence.PostgresFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The database is most of the cost, so its round trips are counted, and each statement is looked at. */
class EntityRoundTripTest {
    private static final int MANY = 500;
    private static final TestIds IDS = new TestIds();
    private static final Instant AT = Instant.parse("2026-11-23T10:15:30Z");

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final EntityStore store = new JpaEntityStore(fixture.transactions(), DeclaredTypes.all());
    private final TenantContext tenant = fixture.tenants().fresh();

    @Test
    void findingOneTakesTwoAndACommit() {
        var company = added(1).getFirst();
        fixture.sql().taken();
        store.within(
                tenant, session -> session.of(Company.TYPE).find(company.id().value()));
        assertThat(fixture.sql().taken()).hasSize(3).last().isEqualTo("commit");
    }

    @Test
    void creatingOneTakesFourAndACommit() {
        var company = company(new Company.Id(IDS.next()), Stamp.first(AT), "Acme");
        fixture.sql().taken();
        create(tenant.because(new Cause.Request("create", Bytes.of((byte) 1))), company);
        var taken = fixture.sql().taken();
        assertThat(taken).hasSize(5).last().isEqualTo("commit");
        assertThat(taken).containsOnlyOnce("commit");
    }

    @Test
    void addingChangingAndRemovingManyGoesInBatches() {
        var companies = added(MANY);
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
        var changed = companies.stream()
                .map(company -> company(company.id(), company.stamp().next(AT), company.name() + " changed"))
                .toList();
        store.within(tenant, session -> {
            session.of(Company.TYPE).findAll(ids(companies));
            changed.forEach(session.of(Company.TYPE)::replace);
            return Done.DONE;
        });
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
        store.within(tenant, session -> {
            session.of(Company.TYPE).findAll(ids(companies));
            changed.forEach(session.of(Company.TYPE)::remove);
            return Done.DONE;
        });
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
    }

    @Test
    void theElementsOfManyListsAreWrittenTogether() {
        var company = added(1).getFirst();
        fixture.sql().taken();
        var contacts = IntStream.range(0, MANY)
                .mapToObj(i -> contact(company, "C-" + i))
                .toList();
        store.within(tenant, session -> {
            contacts.forEach(session.of(Contact.TYPE)::add);
            return Done.DONE;
        });
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
        assertThat(ofCompany(company, MANY).items()).hasSize(MANY);
    }

    @Test
    void theFirmsOwnFieldsOfManyAreWrittenTogether() {
        var contacts = IntStream.range(0, MANY)
                .mapToObj(i -> Contact.TYPE.make(IDS.next(), Stamp.first(AT), own("C-" + i, i)))
                .toList();
        fixture.sql().taken();
        store.within(tenant, session -> {
            contacts.forEach(session.of(Contact.TYPE)::add);
            return Done.DONE;
        });
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
        store.within(tenant, session -> {
            session.of(Contact.TYPE)
                    .findAll(contacts.stream().map(each -> each.id().value()).toList());
            contacts.forEach(each -> session.of(Contact.TYPE)
                    .replace(Contact.TYPE.make(each.id().value(), each.stamp().next(AT), own("C", 7))));
            return Done.DONE;
        });
        assertThat(fixture.sql().taken()).hasSizeLessThan(12);
        assertThat(ownNumbers("custom.n3")).hasSize(MANY).containsOnly(new BigDecimal(7));
    }

    /** Ten values of each. */
    private static FieldValues own(String name, int number) {
        var values = new LinkedHashMap<String, Object>();
        values.put("familyName", name);
        IntStream.range(0, 10).forEach(i -> values.put("custom.n" + i, Optional.of(new BigDecimal(number))));
        return new FieldValues(values);
    }

    private List<BigDecimal> ownNumbers(String name) {
        var query = new EntityQuery(
                List.of(new Filter(name, Operator.LTE, List.of(new BigDecimal(7)))),
                new Sort(name, Sort.Direction.DESCENDING));
        return store
                .within(
                        tenant,
                        session -> session.of(Contact.TYPE)
                                .list(query, PageRequest.first(MANY))
                                .items())
                .stream()
                .map(contact -> (BigDecimal) contact.custom().find("n3").orElseThrow())
                .toList();
    }

    @Test
    void everyStatementOfTheObjectMapperNamesTheTenant() {
        var company = added(1).getFirst();
        var contact = contact(company, "C-1");
        store.within(tenant, session -> {
            session.of(Contact.TYPE).add(contact);
            return Done.DONE;
        });
        ofCompany(company, 1);
        ownNumbers("custom.n3");
        store.within(tenant, session -> {
            var next = Contact.TYPE.make(contact.id().value(), contact.stamp().next(AT), named("Next"));
            session.of(Contact.TYPE).replace(next);
            return Done.DONE;
        });
        var statements = fixture.sql().taken().stream()
                .filter(text -> text.contains("crm."))
                .toList();
        assertThat(statements).anyMatch(text -> text.contains("UPDATE crm.contact"));
        assertThat(statements).anyMatch(text -> text.contains("crm.contact_companies") && text.startsWith("SELECT"));
        assertThat(statements).anyMatch(text -> text.contains("crm.custom_value") && text.startsWith("SELECT"));
        assertThat(statements).allMatch(text -> namesOfTenant(text) >= tablesOf(text));
    }

    /** As the service does: claim, look for another of the reference, add, announce. */
    private void create(TenantContext caused, Company company) {
        store.within(caused, session -> {
            var taken =
                    session.of(Company.TYPE).findByKeys(Company.TYPE.uniques().getFirst(), List.of(List.of("c-1")));
            assertThat(taken).isEmpty();
            session.of(Company.TYPE).add(company);
            session.announce(new CompanyCreated(
                    company.id().value(),
                    1,
                    company.reference(),
                    company.name(),
                    "",
                    "",
                    "",
                    false,
                    CustomValues.NONE));
            return Decision.accept(company);
        });
    }

    private static int namesOfTenant(String statement) {
        return statement.split("tenant_id", -1).length - 1;
    }

    private static int tablesOf(String statement) {
        return statement.split("crm\\.", -1).length - 1;
    }

    private List<Company> added(int count) {
        var companies = IntStream.range(0, count)
                .mapToObj(i -> company(new Company.Id(IDS.next()), Stamp.first(AT), "Company " + i))
                .toList();
        fixture.sql().taken();
        store.within(tenant, session -> {
            companies.forEach(session.of(Company.TYPE)::add);
            return Done.DONE;
        });
        return companies;
    }

    private Page<Contact> ofCompany(Company company, int limit) {
        var filter = new Filter("companies.company", Operator.EQ, List.of(company.id()));
        var query = new EntityQuery(List.of(filter), Sort.BY_ID);
        return store.within(tenant, session -> session.of(Contact.TYPE).list(query, PageRequest.first(limit)));
    }

    private static List<UUID> ids(List<Company> companies) {
        return companies.stream().map(company -> company.id().value()).toList();
    }

    private static Company company(Company.Id id, Stamp stamp, String name) {
        return Company.TYPE.make(id.value(), stamp, FieldValues.of(Map.of("name", name)));
    }

    private static Contact contact(Company company, String name) {
        var values = named(name)
                .with(FieldValues.of(Map.of("companies", List.of(new Affiliation(company.id(), Affiliation.BILLING)))));
        return Contact.TYPE.make(IDS.next(), Stamp.first(AT), values);
    }

    private static FieldValues named(String name) {
        return FieldValues.of(Map.of("familyName", name));
    }
}
