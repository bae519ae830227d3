package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.fields;
import static dev.tenon.core.crm.Desk.made;
import static dev.tenon.core.crm.Desk.refusal;
import static dev.tenon.core.crm.Desk.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Activity;
import dev.tenon.crm.Company;
import dev.tenon.crm.NextActivity;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.Opportunity.Outcome;
import dev.tenon.crm.OpportunityLine;
import dev.tenon.crm.event.OpportunityChanged;
import dev.tenon.crm.event.OpportunityCreated;
import dev.tenon.crm.event.OpportunityDeleted;
import dev.tenon.crm.event.OpportunityLost;
import dev.tenon.crm.event.OpportunityStageChanged;
import dev.tenon.crm.event.OpportunityWon;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityRefusal.TransitionRefused;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.kernel.shape.Stay;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** How opportunities move through the stages that a firm has given them. */
class OpportunitiesTest {
    private static final Optional<Money> AMOUNT = Optional.of(Money.of("1200", "GBP"));
    private static final Optional<LocalDate> SOON = Optional.of(LocalDate.of(2026, 12, 24));

    private final Desk desk = new Desk();
    private final Company acme = desk.company("Acme");

    @Test
    void aNewOneComesToTheFirstStageOfTheFirstPipeline() {
        var made = desk.opportunity(acme);
        assertThat(made)
                .extracting(Opportunity::pipeline, Opportunity::stage, Opportunity::probability, Opportunity::outcome)
                .containsExactly("sales", "talk", Optional.of(20L), Outcome.OPEN);
        assertThat(made.inStageSince()).contains(made.stamp().createdAt());
        assertThat(desk.opportunity(acme, "pipeline", "renewals").stage()).isEqualTo("asked");
    }

    @Test
    void aFirmWithoutAPipelineIsTold() {
        var bare = new Desk(Shapes.NONE);
        var company = bare.company("Acme");
        var refused = bare.of(Opportunity.TYPE).create(bare.clerk(), values("Deal", "company", company.id()));
        assertThat(faults(refusal(refused))).containsExactly(tuple("pipeline", "no-workflow"));
    }

    @Test
    void aStageMustBeOfItsPipelineAndThePipelineOneOfTheFirm() {
        var made = desk.opportunity(acme);
        assertThat(faults(refusal(desk.change(made, "stage", "asked"))))
                .containsExactly(tuple("stage", "unknown-stage"));
        assertThat(faults(refusal(desk.change(made, "pipeline", "none", "stage", "talk"))))
                .containsExactly(tuple("pipeline", "unknown-workflow"));
    }

    @Test
    void itGoesOnlyWhereItsStageLeads() {
        var made = desk.opportunity(acme, "amount", AMOUNT, "closesOn", SOON);
        assertThat(refusal(desk.change(made, "stage", "won"))).isEqualTo(new TransitionRefused("stage", "talk", "won"));
        assertThat(desk.changed(made, "stage", "offer").stage()).isEqualTo("offer");
    }

    @Test
    void whatAStageRequiresMustBeThereAndStay() {
        var made = desk.opportunity(acme);
        assertThat(faults(refusal(desk.change(made, "stage", "offer"))))
                .containsExactly(tuple("amount", "required-by-stage"), tuple("closesOn", "required-by-stage"));
        var offered = desk.changed(made, "stage", "offer", "amount", AMOUNT, "closesOn", SOON);
        assertThat(faults(refusal(desk.change(offered, "closesOn", Optional.empty()))))
                .containsExactly(tuple("closesOn", "required-by-stage"));
        assertThat(desk.changed(offered, "name", "Other").name()).isEqualTo("Other");
    }

    @Test
    void inAnotherPipelineItsStageIsNamed() {
        var won = won();
        assertThat(faults(refusal(desk.change(won, "pipeline", "renewals"))))
                .as("a stage of the same id is no answer")
                .containsExactly(tuple("stage", "required"));
        assertThat(desk.changed(won, "pipeline", "renewals", "stage", "won").pipeline())
                .isEqualTo("renewals");
    }

    @Test
    void theProbabilityFollowsTheStageUnlessItIsGivenByHandThere() {
        var guessed = desk.changed(offered(), "probability", Optional.of(65L));
        assertThat(guessed.probability()).contains(65L);
        var won = desk.changed(guessed, "stage", "won");
        assertThat(won.probability()).contains(100L);
        var reopened = desk.changed(won, "stage", "offer");
        assertThat(reopened.probability()).as("it comes back with the stage").contains(65L);
        assertThat(desk.changed(reopened, "probability", Optional.empty()).probability())
                .contains(50L);
    }

    @Test
    void whatFollowsFromTheStageIsNotTakenFromACaller() {
        var made = desk.opportunity(acme, "outcome", Outcome.WON);
        assertThat(made.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(desk.changed(made, "outcome", Outcome.WON).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aLostOneHasAReason() {
        var made = desk.opportunity(acme);
        assertThat(faults(refusal(desk.change(made, "stage", "lost"))))
                .containsExactly(tuple("lostReason", "required"));
        assertThat(desk.changed(made, "stage", "lost", "lostReason", "Price").outcome())
                .isEqualTo(Outcome.LOST);
    }

    @Test
    void itsLinesCanBeOffered() {
        var refused = desk.change(
                desk.opportunity(acme, "amount", AMOUNT),
                "lines",
                List.of(
                        line("1", "2.50", "GBP"),
                        line("0", "2.50", "GBP"),
                        line("1", "-1", "GBP"),
                        line("1", "2", "EUR")));
        assertThat(faults(refusal(refused)))
                .containsExactly(
                        tuple("lines[1].quantity", "too-small"),
                        tuple("lines[2].unitPrice", "too-small"),
                        tuple("lines[3].unitPrice", "other-currency"));
    }

    @Test
    void eachStageIsKeptWithItsTimeAlsoWhenItIsTakenUpAgain() {
        var made = desk.opportunity(acme, "amount", AMOUNT, "closesOn", SOON);
        desk.pass(Duration.ofDays(2));
        var offered = desk.changed(made, "stage", "offer");
        desk.pass(Duration.ofDays(3));
        var renamed = desk.changed(offered, "name", "Other");
        var won = desk.changed(renamed, "stage", "won");
        desk.changed(won, "stage", "offer");
        var stays = desk.module().opportunities().stages(desk.clerk(), made.id());
        assertThat(stays).extracting(Stay::stage).containsExactly("talk", "offer", "won", "offer");
        assertThat(stays.get(0).until()).contains(made.stamp().createdAt().plus(Duration.ofDays(2)));
        assertThat(stays.get(1).until()).contains(made.stamp().createdAt().plus(Duration.ofDays(5)));
        assertThat(stays.get(3).until()).isEmpty();
        assertThat(stays).extracting(Stay::movedBy).containsOnly(desk.clerk().actor());
    }

    @Test
    void aRefusedMoveIsNotKept() {
        var made = desk.opportunity(acme);
        var changes = List.<Change>of(
                new Change.Update(made.id().value(), 1, fields("stage", "lost", "lostReason", "Price")),
                new Change.Create(values("")));
        assertThat(refusal(desk.of(Opportunity.TYPE).bulk(desk.clerk(), changes)))
                .isInstanceOf(EntityRefusal.BulkRefused.class);
        assertThat(desk.module().opportunities().stages(desk.clerk(), made.id()))
                .hasSize(1);
    }

    @Test
    void aStageAsksForItsTask() {
        var won = won();
        assertThat(activities()).singleElement().satisfies(task -> {
            assertThat(task.subject()).isEqualTo(Pipelines.TASK);
            assertThat(task.kind()).isEqualTo(Activity.Kind.TASK);
            assertThat(task.entity()).isEqualTo("crm.opportunity");
            assertThat(task.record()).contains(new RecordId(won.id().value()));
            assertThat(task.dueAt()).contains(won.stamp().changedAt().plus(Duration.ofDays(3)));
        });
        desk.changed(won, "name", "Other");
        assertThat(activities()).as("once for each coming").hasSize(1);
    }

    @Test
    void theNextActivityIsTheOneThatIsDueFirstAndLateWhenItsTimeHasPassed() {
        var won = won();
        var opportunities = desk.module().opportunities();
        assertThat(opportunities.nextActivity(desk.clerk(), won.id()).map(NextActivity::late))
                .contains(false);
        desk.pass(Duration.ofDays(4));
        assertThat(opportunities.nextActivity(desk.clerk(), won.id()).map(NextActivity::late))
                .contains(true);
        var task = activities().getFirst();
        made(desk.of(Activity.TYPE)
                .update(
                        desk.clerk(),
                        task.id().value(),
                        1,
                        fields("doneAt", Optional.of(won.stamp().changedAt()))));
        assertThat(opportunities.nextActivity(desk.clerk(), won.id())).isEmpty();
    }

    @Test
    void theOthersAreToldOfEachStepAndOfTheEnd() {
        var offered = offered();
        desk.announced();
        var won = desk.changed(offered, "stage", "won");
        assertThat(desk.announced())
                .satisfiesExactly(
                        changed -> assertThat(changed).isInstanceOf(OpportunityChanged.class),
                        moved -> assertThat(moved)
                                .isInstanceOfSatisfying(
                                        OpportunityStageChanged.class,
                                        event -> assertThat(List.of(event.fromStage(), event.stage()))
                                                .containsExactly("offer", "won")),
                        ended -> assertThat(ended)
                                .isInstanceOfSatisfying(
                                        OpportunityWon.class,
                                        event -> assertThat(event.amount()).isEqualTo(AMOUNT)));
        var reopened = desk.changed(won, "stage", "offer");
        desk.changed(reopened, "stage", "lost", "lostReason", "Price");
        assertThat(desk.announced())
                .filteredOn(OpportunityLost.class::isInstance)
                .hasSize(1);
        made(desk.of(Opportunity.TYPE)
                .delete(desk.clerk(), won.id().value(), reopened.stamp().version() + 1));
        assertThat(desk.announced())
                .singleElement()
                .isEqualTo(new OpportunityDeleted(
                        won.id().value(), reopened.stamp().version() + 2));
    }

    @Test
    void aNewOneIsToldOfAsItIs() {
        desk.announced();
        var made = desk.opportunity(acme);
        assertThat(desk.announced())
                .singleElement()
                .isInstanceOfSatisfying(
                        OpportunityCreated.class,
                        event -> assertThat(event.probability())
                                .isEqualTo(made.probability().orElseThrow()));
    }

    @Test
    void whoMayNotReadIsNotToldOfStages() {
        var denied = desk.clerkWithout(Opportunity.TYPE.permission(Action.READ));
        var id = desk.opportunity(acme).id();
        assertThatThrownBy(() -> desk.module().opportunities().stages(denied, id))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> desk.module().opportunities().nextActivity(denied, id))
                .isInstanceOf(PermissionDenied.class);
    }

    private Opportunity offered() {
        return desk.changed(desk.opportunity(acme, "amount", AMOUNT, "closesOn", SOON), "stage", "offer");
    }

    private Opportunity won() {
        return desk.changed(offered(), "stage", "won");
    }

    private List<Activity> activities() {
        return desk.of(Activity.TYPE)
                .list(desk.clerk(), EntityQuery.ALL, PageRequest.first(10))
                .items();
    }

    private static OpportunityLine line(String quantity, String price, String currency) {
        return new OpportunityLine("Oak", new BigDecimal(quantity), "", Money.of(price, currency));
    }

    private static List<Tuple> faults(EntityRefusal refusal) {
        return ((EntityRefusal.Invalid) refusal)
                .faults().stream()
                        .map(fault -> tuple(fault.path(), fault.code()))
                        .toList();
    }
}
