package dev.tenon.contract.workspace;

import static dev.tenon.contract.workspace.WorkspaceFixture.renamed;
import static dev.tenon.contract.workspace.WorkspaceFixture.view;
import static dev.tenon.workspace.Sharing.PRIVATE;
import static dev.tenon.workspace.Sharing.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRefusal;
import dev.tenon.workspace.WorkspaceSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Saved views are kept as they are, and shown to those for whom they are there. */
public interface ViewContract extends WorkspaceFixture {

    @Test
    default void aViewIsReadAsItWasSaved() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Ärger, \"north\"", PRIVATE);
        doing(tenant, session -> session.views().add(view));
        assertThat(found(tenant, view)).contains(view);
    }

    @Test
    default void anotherTenantsViewIsUnknown() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Mine", SHARED);
        doing(tenant, session -> session.views().add(view));
        var other = tenants().fresh();
        assertThat(found(other, view)).isEmpty();
        assertThat(names(other, ADA)).isEmpty();
        doing(other, session -> session.views().add(view));
        assertThat(found(other, view)).contains(view);
    }

    @Test
    default void theNextVersionReplacesTheFormer() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Before", PRIVATE);
        var next = renamed(view, "After");
        doing(tenant, session -> session.views().add(view));
        doing(tenant, session -> session.views().replace(next));
        assertThat(found(tenant, view)).contains(next);
        assertThat(names(tenant, ADA)).containsExactly("After");
    }

    @Test
    default void aRemovedViewIsGone() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Short-lived", PRIVATE);
        doing(tenant, session -> session.views().add(view));
        doing(tenant, session -> session.views().remove(view));
        assertThat(found(tenant, view)).isEmpty();
        assertThat(names(tenant, ADA)).isEmpty();
    }

    @Test
    default void aPersonIsShownTheOwnAndTheSharedByName() {
        var tenant = tenants().fresh();
        Stream.of(
                        view(ADA, "zebra", PRIVATE),
                        view(ADA, "Apple", SHARED),
                        view(BOB, "mango", SHARED),
                        view(BOB, "Secret", PRIVATE))
                .forEach(view -> doing(tenant, session -> session.views().add(view)));
        assertThat(names(tenant, ADA)).containsExactly("Apple", "mango", "zebra");
        assertThat(names(tenant, BOB)).containsExactly("Apple", "mango", "Secret");
        var ofBob = reading(tenant, session -> session.views().ofOwner(ENTITY, BOB));
        assertThat(ofBob).extracting(found -> found.settings().name()).containsExactlyInAnyOrder("mango", "Secret");
    }

    @Test
    default void viewsOfAnotherEntityAreNotListed() {
        var tenant = tenants().fresh();
        doing(tenant, session -> session.views().add(view(ADA, "Companies", SHARED)));
        var page = reading(tenant, session -> session.views().list("crm.contact", ADA, PageRequest.first(10)));
        assertThat(page.items()).isEmpty();
    }

    @Test
    default void pagesHoldEveryViewOnceThoughNamesAreTheSame() {
        var tenant = tenants().fresh();
        var all = new ArrayList<SavedView>();
        for (int i = 0; i < 7; i++) {
            all.add(view(ADA, "view " + i, SHARED));
            all.add(view(BOB, "View " + i, SHARED));
        }
        doing(tenant, session -> all.forEach(session.views()::add));
        var seen = new ArrayList<SavedView>();
        var cursor = Optional.of(Cursor.START);
        while (cursor.isPresent()) {
            var page = page(tenant, cursor.orElseThrow());
            seen.addAll(page.items());
            cursor = page.next();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen).extracting(SavedView::foldedName).isSorted();
    }

    @Test
    default void anotherListsCursorIsRefused() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> page(tenant, new Cursor("bm90aGluZw"))).isInstanceOf(BadCursor.class);
    }

    @Test
    default void aVersionThatAnotherMadeRunsTheWorkAgain() {
        var tenant = tenants().fresh();
        var view = view(ADA, "0", PRIVATE);
        doing(tenant, session -> session.views().add(view));
        AtOnce.run(4, () -> {
            doing(tenant, session -> {
                var now = session.views().find(view.id()).orElseThrow();
                var count = Integer.parseInt(now.settings().name()) + 1;
                session.views().replace(renamed(now, Integer.toString(count)));
            });
            return 0;
        });
        assertThat(found(tenant, view).orElseThrow().settings().name()).isEqualTo("4");
    }

    @Test
    default void ofOneOwnersNamesAtOnceOneIsKept() {
        var tenant = tenants().fresh();
        AtOnce.run(4, () -> {
            doing(tenant, session -> {
                var view = view(ADA, "Same", PRIVATE);
                if (session.views().ofOwner(ENTITY, ADA).stream().noneMatch(view::hasNameOf)) {
                    session.views().add(view);
                }
            });
            return 0;
        });
        assertThat(names(tenant, ADA)).containsExactly("Same");
    }

    @Test
    default void anAnswerThatIsKeptIsGivenAgainAsItWas() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Once", SHARED);
        var keyed = tenant.because(new Cause.Request("once", Bytes.of((byte) 1)));
        Work<WorkspaceSession, Decision<SavedView, ViewRefusal>> work = session -> {
            session.views().add(view);
            return Decision.accept(view);
        };
        assertThat(store().within(keyed, work)).isEqualTo(Decision.accept(view));
        assertThat(store().within(keyed, work)).isEqualTo(Decision.accept(view));
        assertThat(names(tenant, ADA)).containsExactly("Once");
    }

    @Test
    default void aRefusalThatIsKeptIsGivenAgainAsItWas() {
        var tenant = tenants().fresh();
        var refusals = List.of(
                new ViewRefusal.UnknownView(new SavedView.Id(UUID.randomUUID())),
                new ViewRefusal.OutdatedView(7),
                new ViewRefusal.AnothersView(),
                new ViewRefusal.NameTaken("Same"),
                new ViewRefusal.TooManyViews(7),
                new ViewRefusal.InvalidView(List.of(new FieldFault("name", "required", "must be given"))));
        for (var refusal : refusals) {
            var keyed = tenant.because(new Cause.Request(refusal.code(), Bytes.of((byte) 1)));
            Work<WorkspaceSession, Decision<SavedView, ViewRefusal>> refusing = _ -> Decision.refuse(refusal);
            assertThat(store().within(keyed, refusing)).isEqualTo(Decision.refuse(refusal));
            Work<WorkspaceSession, Decision<SavedView, ViewRefusal>> accepting = _ -> Decision.accept();
            assertThat(store().within(keyed, accepting)).isEqualTo(Decision.refuse(refusal));
        }
    }

    @Test
    default void theAuditLogTellsWhatBecameOfAViewWithoutItsNameAndValues() {
        var tenant = tenants().fresh();
        var view = view(ADA, "Ms Private", PRIVATE);
        doing(tenant, session -> session.views().add(view));
        var entry = told(tenant).entry();
        assertThat(entry.action()).isEqualTo("workspace.view.created");
        assertThat(entry.subject().id()).isEqualTo(view.id().toString());
        assertThat(entry.changes())
                .contains(new FieldChange("settings.name", Optional.empty(), Optional.of(FieldChange.MASK)))
                .contains(new FieldChange("entity", Optional.empty(), Optional.of(ENTITY)));
        assertThat(entry.toString()).doesNotContain("Private", "north");
        doing(tenant, session -> session.views().replace(renamed(view, "Mr Secret")));
        assertThat(told(tenant).entry().action()).isEqualTo("workspace.view.changed");
        assertThat(told(tenant).entry().toString()).doesNotContain("Secret");
        doing(tenant, session -> session.views().remove(renamed(view, "Mr Secret")));
        assertThat(told(tenant).entry().action()).isEqualTo("workspace.view.deleted");
    }

    private Optional<SavedView> found(TenantContext tenant, SavedView view) {
        return reading(tenant, session -> session.views().find(view.id()));
    }

    private List<String> names(TenantContext tenant, Actor reader) {
        return reading(tenant, session -> session.views().list(ENTITY, reader, PageRequest.first(50))).items().stream()
                .map(view -> view.settings().name())
                .toList();
    }

    private Page<SavedView> page(TenantContext tenant, Cursor cursor) {
        return reading(tenant, session -> session.views().list(ENTITY, ADA, new PageRequest(3, cursor)));
    }
}
