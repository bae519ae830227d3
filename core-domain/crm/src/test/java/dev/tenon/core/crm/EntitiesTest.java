package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.made;
import static dev.tenon.core.crm.Desk.refusal;
import static dev.tenon.core.crm.Desk.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Address;
import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Standing;
import dev.tenon.crm.event.CompanyChanged;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.CompanyDeleted;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityRefusal.BulkRefused;
import dev.tenon.kernel.entity.EntityRefusal.InUse;
import dev.tenon.kernel.entity.EntityRefusal.Invalid;
import dev.tenon.kernel.entity.EntityRefusal.NotUnique;
import dev.tenon.kernel.entity.EntityRefusal.Outdated;
import dev.tenon.kernel.entity.EntityRefusal.Unknown;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the driving port of every declared entity promises, by companies and contacts. */
class EntitiesTest {
    private final Desk desk = new Desk();

    @Test
    void valuesAreKeptWithoutBlanksAroundThem() {
        var company = desk.company("  Acme  Ltd ", "country", " gb", "email", " Office@Acme.example ");
        assertThat(company.name()).isEqualTo("Acme  Ltd");
        assertThat(company.country()).isEqualTo("GB");
        assertThat(company.email()).isEqualTo("Office@Acme.example");
        assertThat(company.stamp().version()).isEqualTo(1);
    }

    @Test
    void eachWrongValueIsNamedByItsPathAndCode() {
        var address = new Address("Office", "", "", "York", "", "XX");
        var refused = desk.companies()
                .create(
                        desk.clerk(),
                        values(
                                " ",
                                "email",
                                "no address",
                                "phone",
                                "call me",
                                "website",
                                "ftp://x",
                                "country",
                                "??",
                                "taxNumber",
                                "9".repeat(41),
                                "addresses",
                                List.of(address),
                                "shoeSize",
                                "43"));
        assertThat(faults(refusal(refused)))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("name", "required"),
                        tuple("email", "not-an-email"),
                        tuple("phone", "not-a-phone"),
                        tuple("website", "not-a-web-address"),
                        tuple("country", "unknown-country"),
                        tuple("taxNumber", "too-long"),
                        tuple("addresses[0].country", "unknown-country"),
                        tuple("shoeSize", "unknown-field"));
    }

    @Test
    void whatIsRequiredMustBeGiven() {
        assertThat(faults(refusal(desk.companies().create(desk.clerk(), FieldValues.NONE))))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("name", "required"));
    }

    @Test
    void aReferenceInAListMustExist() {
        var nobody = new Affiliation(new Company.Id(new UUID(9, 9)), "");
        var refused = desk.contacts()
                .create(desk.clerk(), FieldValues.of(Map.of("familyName", "Lovelace", "companies", List.of(nobody))));
        assertThat(faults(refusal(refused)))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("companies[0].company", "unknown-reference"));
    }

    @Test
    void whatIsReferredToIsNotDeleted() {
        var company = desk.company("Acme");
        var contact = desk.contactOf(company);
        assertThat(refusal(desk.companies().delete(desk.clerk(), id(company), 1)))
                .isEqualTo(new InUse("company", "contact"));
        made(desk.contacts().delete(desk.clerk(), contact.id().value(), 1));
        made(desk.companies().delete(desk.clerk(), id(company), 1));
        assertThat(desk.companies().find(desk.clerk(), id(company))).isEmpty();
    }

    @Test
    void uniqueTextsAreComparedFoldedAndEmptyOnesNot() {
        desk.company("One", "reference", "C-1");
        desk.company("Two");
        desk.company("Three");
        assertThat(refusal(desk.companies().create(desk.clerk(), values("Four", "reference", " c-1"))))
                .isEqualTo(new NotUnique("company", List.of("reference")));
    }

    @Test
    void aChangeThatChangesNothingGivesTheSameVersion() {
        var company = desk.company("Acme");
        desk.announced();
        assertThat(made(desk.companies().update(desk.clerk(), id(company), 1, values(" Acme "))))
                .isEqualTo(company);
        assertThat(desk.announced()).isEmpty();
    }

    @Test
    void aChangeKeepsTheFieldsThatItDoesNotName() {
        var company = desk.company("Acme", "country", "GB");
        var changed = made(desk.companies().update(desk.clerk(), id(company), 1, values("Acme Ltd")));
        assertThat(changed.country()).isEqualTo("GB");
        assertThat(changed.stamp().version()).isEqualTo(2);
        assertThat(desk.companies().find(desk.clerk(), id(company))).contains(changed);
    }

    @Test
    void aChangeAgainstAnOldVersionIsRefused() {
        var company = desk.company("Acme");
        made(desk.companies().update(desk.clerk(), id(company), 1, values("Acme Ltd")));
        assertThat(refusal(desk.companies().update(desk.clerk(), id(company), 1, values("Other"))))
                .isEqualTo(new Outdated("company", 2));
        assertThat(refusal(desk.companies().delete(desk.clerk(), new UUID(9, 9), 1)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void archivingCanBeTakenBack() {
        var company = desk.company("Acme");
        var archived = made(desk.companies()
                .update(desk.clerk(), id(company), 1, FieldValues.of(Map.of("standing", Standing.ARCHIVED))));
        assertThat(archived.standing()).isEqualTo(Standing.ARCHIVED);
        made(desk.companies()
                .update(desk.clerk(), id(company), 2, FieldValues.of(Map.of("standing", Standing.ACTIVE))));
    }

    @Test
    void theOthersAreToldOfEachVersion() {
        var company = desk.company("Acme");
        made(desk.companies().update(desk.clerk(), id(company), 1, values("Acme Ltd")));
        made(desk.companies().delete(desk.clerk(), id(company), 2));
        assertThat(desk.announced())
                .satisfiesExactly(
                        created -> assertThat(created).isInstanceOf(CompanyCreated.class),
                        changed -> assertThat(changed).isInstanceOf(CompanyChanged.class),
                        deleted -> assertThat(deleted).isInstanceOf(CompanyDeleted.class));
    }

    @Test
    void severalChangesSeeEachOther() {
        var former = desk.company("Former", "reference", "C-1");
        var changes = List.<Change>of(
                new Change.Delete(id(former), 1), new Change.Create(values("Next", "reference", "C-1")));
        assertThat(refusal(desk.companies().bulk(desk.clerk(), List.of(changes.getLast()))))
                .isInstanceOf(BulkRefused.class);
        made(desk.companies().bulk(desk.clerk(), changes));
        assertThat(names(Sort.BY_ID)).containsExactly("Next");
    }

    @Test
    void severalChangesHappenTogetherOrNotAtAll() {
        var changes = List.<Change>of(
                new Change.Create(values("One")), //
                new Change.Create(values("")),
                new Change.Create(values("Three", "country", "??")));
        desk.announced();
        assertThat(refusal(desk.companies().bulk(desk.clerk(), changes)))
                .isInstanceOfSatisfying(
                        BulkRefused.class,
                        refused -> assertThat(refused.refused())
                                .extracting(BulkRefused.At::index)
                                .containsExactly(1, 2));
        assertThat(names(Sort.BY_ID)).isEmpty();
        assertThat(desk.announced()).isEmpty();
    }

    @Test
    void severalChangesThatAreAskedForAgainAreAnsweredAgainAndNotMadeAgain() {
        var again = desk.clerk().because(new Cause.Request("key", Bytes.of(new byte[32])));
        var changes = List.<Change>of(new Change.Create(values("Once")));
        var first = desk.companies().bulk(again, changes);
        assertThat(desk.companies().bulk(again, changes)).isEqualTo(first);
        assertThat(names(Sort.BY_ID)).containsExactly("Once");
    }

    @Test
    void aListIsFilteredAndSortedFolded() {
        desk.company("beta", "country", "GB");
        desk.company("Alpha", "country", "GB");
        desk.company("Gamma", "country", "DE");
        var query = new EntityQuery(
                List.of(new Filter("country", Operator.EQ, List.of("gb"))), new Sort("name", Sort.Direction.ASCENDING));
        assertThat(desk.companies()
                        .list(desk.clerk(), query, PageRequest.first(10))
                        .items())
                .extracting(Company::name)
                .containsExactly("Alpha", "beta");
    }

    @Test
    void whatNoIndexServesIsABadQuery() {
        var unsorted = new EntityQuery(List.of(), new Sort("phone", Sort.Direction.ASCENDING));
        var unfiltered = new EntityQuery(List.of(new Filter("phone", Operator.EQ, List.of("1"))), Sort.BY_ID);
        var uncompared = new EntityQuery(List.of(new Filter("name", Operator.GT, List.of("a"))), Sort.BY_ID);
        for (var query : List.of(unsorted, unfiltered, uncompared)) {
            assertThatThrownBy(() -> desk.companies().list(desk.clerk(), query, PageRequest.first(1)))
                    .isInstanceOf(BadQuery.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void eachActionNeedsItsPermission(Action action) {
        var clerk = desk.clerkWithout(Company.TYPE.permission(action));
        var query = new EntityQuery(List.of(), Sort.BY_ID);
        assertThatThrownBy(() -> {
                    switch (action) {
                        case READ -> desk.companies().export(clerk, query, _ -> {});
                        case EDIT ->
                            desk.companies()
                                    .importRows(clerk, List.<ImportRow>of().iterator(), _ -> {});
                        case DELETE -> desk.companies().bulk(clerk, List.of(new Change.Delete(new UUID(9, 9), 1)));
                    }
                })
                .isInstanceOf(PermissionDenied.class);
    }

    private List<String> names(Sort sort) {
        return desk
                .companies()
                .list(desk.clerk(), new EntityQuery(List.of(), sort), PageRequest.first(100))
                .items()
                .stream()
                .map(Company::name)
                .toList();
    }

    private static List<FieldFault> faults(EntityRefusal refusal) {
        return refusal instanceof Invalid invalid ? invalid.faults() : List.of();
    }

    private static UUID id(Company company) {
        return company.id().value();
    }
}
