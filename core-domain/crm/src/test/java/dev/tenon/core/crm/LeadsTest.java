package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.fields;
import static dev.tenon.core.crm.Desk.made;
import static dev.tenon.core.crm.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.ConvertLead.Existing;
import dev.tenon.crm.ConvertLead.Into;
import dev.tenon.crm.ConvertLead.Matching;
import dev.tenon.crm.ConvertLead.Named;
import dev.tenon.crm.ConvertLead.Prospect;
import dev.tenon.crm.DisqualifyLead;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.event.LeadConverted;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityRefusal.Outdated;
import dev.tenon.kernel.entity.EntityRefusal.TransitionRefused;
import dev.tenon.kernel.entity.EntityRefusal.Unknown;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shapes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How leads end. */
class LeadsTest {
    private static final Optional<Prospect> DEAL =
            Optional.of(new Prospect("", Optional.of(Money.of("900", "GBP")), Optional.empty()));

    private final Desk desk = new Desk();

    @Test
    void aLeadBecomesACompanyAContactAndAnOpportunity() {
        var converted = made(convert(lead("companyName", "Acme", "source", "Fair"), new Matching(), DEAL));
        assertThat(converted.state()).isEqualTo(Lead.State.CONVERTED);
        var company = only(Company.TYPE);
        var contact = only(Contact.TYPE);
        var opportunity = only(Opportunity.TYPE);
        assertThat(converted.company()).contains(company.id());
        assertThat(converted.contact()).contains(contact.id());
        assertThat(converted.opportunity()).contains(opportunity.id());
        assertThat(company.name()).isEqualTo("Acme");
        assertThat(contact.companies()).containsExactly(new Affiliation(company.id(), ""));
        assertThat(opportunity)
                .extracting(Opportunity::name, Opportunity::company, Opportunity::stage, Opportunity::source)
                .containsExactly("Acme", company.id(), "talk", "Fair");
        assertThat(desk.module().opportunities().stages(desk.clerk(), opportunity.id()))
                .hasSize(1);
        assertThat(desk.announced())
                .filteredOn(LeadConverted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        LeadConverted.class,
                        event -> assertThat(event.opportunity())
                                .contains(opportunity.id().value()));
    }

    @Test
    void withoutAnOpportunityItIsTheirsToBegin() {
        assertThat(made(convert(lead("companyName", "Acme"), new Matching(), Optional.empty()))
                        .opportunity())
                .isEmpty();
        assertThat(all(Opportunity.TYPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taxNumber", "email", "name"})
    void aCompanyThatIsKnownIsTakenAndNotDoubled(String by) {
        var known = desk.company(
                by.equals("name") ? "ACME  ltd" : "Other",
                "taxNumber",
                by.equals("taxNumber") ? "gb-1" : "",
                "email",
                by.equals("email") ? "ADA@example.org" : "");
        var lead = lead("companyName", "Acme Ltd", "taxNumber", "GB-1", "email", "ada@Example.org");
        assertThat(made(convert(lead, new Matching(), DEAL)).company()).contains(known.id());
        assertThat(all(Company.TYPE)).hasSize(1);
    }

    @Test
    void whereSeveralCompaniesCouldBeMeantTheCallerChooses() {
        var one = desk.company("Acme");
        var other = desk.company("ACME");
        var lead = lead("companyName", "acme");
        var refused = refusal(convert(lead, new Matching(), DEAL));
        assertThat(faults(refused)).containsExactly(tuple("company", "ambiguous"));
        assertThat(((EntityRefusal.Invalid) refused).faults().getFirst().detail())
                .contains(one.id().value().toString(), other.id().value().toString());
        assertThat(made(convert(lead, new Existing(other.id()), DEAL)).company())
                .contains(other.id());
        assertThat(all(Company.TYPE)).hasSize(2);
    }

    @Test
    void aCompanyThatIsNamedIsNewWhateverThereIs() {
        var known = desk.company("Acme");
        assertThat(made(convert(lead("companyName", "Acme"), new Named("Acme"), DEAL))
                        .company())
                .isPresent()
                .isNotEqualTo(Optional.of(known.id()));
    }

    @Test
    void aPersonOfTheSameAddressIsTakenAndBelongsToTheCompanyToo() {
        var former = desk.company("Former");
        var ada = made(desk.contacts()
                .create(
                        desk.clerk(),
                        fields(
                                "familyName",
                                "Lovelace",
                                "email",
                                "ADA@example.org",
                                "companies",
                                List.of(new Affiliation(former.id(), "Billing")))));
        var converted = made(convert(lead("companyName", "Acme", "email", "ada@example.org"), new Matching(), DEAL));
        assertThat(converted.contact()).contains(ada.id());
        assertThat(only(Contact.TYPE).companies())
                .containsExactly(
                        new Affiliation(former.id(), "Billing"),
                        new Affiliation(converted.company().orElseThrow(), ""));
    }

    @Test
    void withoutAnAddressAPersonIsKnownByNameAtTheCompany() {
        var acme = desk.company("Acme");
        var first = made(convert(lead("companyName", "Acme"), new Matching(), DEAL));
        var again = made(convert(lead("companyName", "Acme"), new Matching(), DEAL));
        assertThat(again.contact()).isEqualTo(first.contact());
        var elsewhere = made(convert(lead("companyName", "Other"), new Matching(), DEAL));
        assertThat(elsewhere.contact()).isNotEqualTo(first.contact());
        assertThat(first.company()).contains(acme.id());
    }

    @Test
    void whenOneStepIsRefusedNothingIsMade() {
        var bare = new Desk(Shapes.NONE);
        var lead =
                made(bare.of(Lead.TYPE).create(bare.clerk(), fields("familyName", "Lovelace", "companyName", "Acme")));
        bare.announced();
        var command = new ConvertLead(lead.id(), 1, new Matching(), DEAL);
        var refused = bare.module().leads().convert(bare.clerk(), command);
        assertThat(faults(refusal(refused))).containsExactly(tuple("pipeline", "no-workflow"));
        assertThat(bare.companies()
                        .list(bare.clerk(), EntityQuery.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(bare.announced()).isEmpty();
    }

    @Test
    void aRefusalIsAnsweredAgainAsItWas() {
        var one = desk.company("Acme");
        desk.company("Acme");
        var command = new ConvertLead(lead("companyName", "Acme").id(), 1, new Matching(), DEAL);
        var again = desk.clerk().because(new Cause.Request("key", Bytes.of(new byte[32])));
        var refused = desk.module().leads().convert(again, command);
        made(desk.companies().delete(desk.clerk(), one.id().value(), 1));
        assertThat(desk.module().leads().convert(again, command)).isEqualTo(refused);
        assertThat(refusal(refused)).isInstanceOf(EntityRefusal.Invalid.class);
    }

    @Test
    void aLeadIsConvertedOnceAndInTheVersionThatOneSaw() {
        var lead = lead("companyName", "Acme");
        var converted = made(convert(lead, new Matching(), DEAL));
        assertThat(refusal(convert(lead, new Matching(), DEAL))).isEqualTo(new Outdated("lead", 2));
        assertThat(refusal(convert(converted, new Matching(), DEAL)))
                .isEqualTo(new TransitionRefused("state", "converted", "converted"));
        var nobody = new ConvertLead(new Lead.Id(new UUID(9, 9)), 1, new Matching(), DEAL);
        assertThat(refusal(desk.module().leads().convert(desk.clerk(), nobody))).isInstanceOf(Unknown.class);
        assertThat(all(Opportunity.TYPE)).hasSize(1);
    }

    @Test
    void aLeadWithoutACompanyIsAskedForOne() {
        assertThat(faults(refusal(convert(lead(), new Matching(), DEAL))))
                .containsExactly(tuple("company", "required"));
    }

    @Test
    void nobodyConvertsByHand() {
        var lead = lead("companyName", "Acme");
        var refused =
                desk.of(Lead.TYPE).update(desk.clerk(), lead.id().value(), 1, fields("state", Lead.State.CONVERTED));
        assertThat(faults(refusal(refused))).containsExactly(tuple("state", "not-converted"));
    }

    @Test
    void aLeadIsDisqualifiedForAReasonAndCanBeTakenUpAgain() {
        var lead = lead();
        var leads = desk.module().leads();
        assertThat(faults(refusal(leads.disqualify(desk.clerk(), new DisqualifyLead(lead.id(), 1, " ")))))
                .containsExactly(tuple("disqualifiedBecause", "required"));
        var given = made(leads.disqualify(desk.clerk(), new DisqualifyLead(lead.id(), 1, "No money")));
        assertThat(given.disqualifiedBecause()).isEqualTo("No money");
        assertThat(made(desk.of(Lead.TYPE)
                                .update(desk.clerk(), lead.id().value(), 2, fields("state", Lead.State.WORKING)))
                        .state())
                .isEqualTo(Lead.State.WORKING);
    }

    @Test
    void whoMayNotEditWhatIsMadeDoesNotConvert() {
        var command = new ConvertLead(lead("companyName", "Acme").id(), 1, new Matching(), DEAL);
        for (var type : List.of(Lead.TYPE, Company.TYPE, Contact.TYPE, Opportunity.TYPE)) {
            var denied = desk.clerkWithout(type.permission(Action.EDIT));
            assertThatThrownBy(() -> desk.module().leads().convert(denied, command))
                    .isInstanceOf(PermissionDenied.class);
        }
    }

    private Lead lead(Object... values) {
        return made(desk.of(Lead.TYPE)
                .create(
                        desk.clerk(),
                        fields("familyName", "Lovelace", "givenName", "Ada").with(fields(values))));
    }

    private Decision<Lead, EntityRefusal> convert(Lead lead, Into company, Optional<Prospect> opportunity) {
        var command = new ConvertLead(lead.id(), lead.stamp().version(), company, opportunity);
        return desk.module().leads().convert(desk.clerk(), command);
    }

    private <E extends Record & Entity> E only(EntityType<E> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).getFirst();
    }

    private <E extends Record & Entity> List<E> all(EntityType<E> type) {
        return desk.of(type)
                .list(desk.clerk(), EntityQuery.ALL, PageRequest.first(10))
                .items();
    }

    private static List<Tuple> faults(EntityRefusal refusal) {
        return ((EntityRefusal.Invalid) refusal)
                .faults().stream()
                        .map(fault -> tuple(fault.path(), fault.code()))
                        .toList();
    }
}
