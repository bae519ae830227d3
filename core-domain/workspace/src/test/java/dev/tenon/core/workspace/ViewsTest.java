package dev.tenon.core.workspace;

import static dev.tenon.core.workspace.Office.READ;
import static dev.tenon.core.workspace.Office.accepted;
import static dev.tenon.core.workspace.Office.refused;
import static dev.tenon.workspace.Sharing.PRIVATE;
import static dev.tenon.workspace.Sharing.SHARED;
import static dev.tenon.workspace.WorkspacePermissions.ADMINISTER_VIEWS;
import static dev.tenon.workspace.WorkspacePermissions.EDIT_VIEWS;
import static dev.tenon.workspace.WorkspacePermissions.READ_VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.Sharing;
import dev.tenon.workspace.ViewRefusal;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.Views;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String TICKETS = "sample.ticket";

    private final Office office = new Office();
    private final Views views = office.views();
    private final TenantContext ada = office.saver();
    private final TenantContext bob = office.saver();

    @Test
    void aSavedViewIsItsMakersAndAtItsFirstVersion() {
        var view = saved(ada, " Mine ", PRIVATE);
        assertThat(view.owner()).isEqualTo(ada.actor());
        assertThat(view.settings().name()).isEqualTo("Mine");
        assertThat(view.stamp().version()).isEqualTo(1);
        assertThat(views.find(ada, view.id())).contains(view);
    }

    @Test
    void anothersPrivateViewIsLikeNone() {
        var view = saved(ada, "Mine", PRIVATE);
        var unknown = new SavedView.Id(new UUID(7, 7));
        assertThat(views.find(bob, view.id())).isEmpty();
        assertThat(names(bob)).isEmpty();
        assertThat(refused(views.change(bob, view.id(), 1, settings("X", SHARED))))
                .isEqualTo(new ViewRefusal.UnknownView(view.id()));
        assertThat(refused(views.delete(bob, view.id(), 1))).isEqualTo(new ViewRefusal.UnknownView(view.id()));
        assertThat(refused(views.delete(bob, unknown, 1))).isEqualTo(new ViewRefusal.UnknownView(unknown));
        var administrator = office.saver(ADMINISTER_VIEWS);
        assertThat(refused(views.delete(administrator, view.id(), 1))).isInstanceOf(ViewRefusal.UnknownView.class);
    }

    @Test
    void aSharedViewIsSeenByAllAndChangedByItsOwnerAndAdministrators() {
        var view = saved(ada, "Ours", SHARED);
        assertThat(names(bob)).containsExactly("Ours");
        assertThat(refused(views.change(bob, view.id(), 1, settings("X", SHARED))))
                .isEqualTo(new ViewRefusal.AnothersView());
        assertThat(refused(views.delete(bob, view.id(), 1))).isEqualTo(new ViewRefusal.AnothersView());
        var administrator = office.saver(ADMINISTER_VIEWS);
        var next = accepted(views.change(administrator, view.id(), 1, settings("Everybody's", SHARED)));
        assertThat(next.owner()).isEqualTo(ada.actor());
        assertThat(accepted(views.delete(administrator, view.id(), 2))).isEqualTo(next);
        assertThat(names(ada)).isEmpty();
    }

    @Test
    void aChangeIsMadeAgainstTheVersionThatWasSeen() {
        var view = saved(ada, "One", PRIVATE);
        var next = accepted(views.change(ada, view.id(), 1, settings("Two", PRIVATE)));
        assertThat(next.stamp().version()).isEqualTo(2);
        assertThat(refused(views.change(ada, view.id(), 1, settings("Three", PRIVATE))))
                .isEqualTo(new ViewRefusal.OutdatedView(2));
        assertThat(refused(views.delete(ada, view.id(), 1))).isEqualTo(new ViewRefusal.OutdatedView(2));
        assertThat(accepted(views.change(ada, view.id(), 2, settings("Two", PRIVATE))))
                .isEqualTo(next);
        assertThat(views.find(ada, view.id())).contains(next);
    }

    @Test
    void anOwnersNamesAreUniqueWithoutRegardToCase() {
        saved(ada, "Late", PRIVATE);
        var other = saved(ada, "Other", PRIVATE);
        assertThat(refused(views.create(ada, TICKETS, settings("LATE", SHARED))))
                .isEqualTo(new ViewRefusal.NameTaken("LATE"));
        assertThat(refused(views.change(ada, other.id(), 1, settings("late", PRIVATE))))
                .isInstanceOf(ViewRefusal.NameTaken.class);
        saved(bob, "Late", PRIVATE);
    }

    @Test
    void oneKeepsSoManyViewsAndNoMore() {
        for (int i = 0; i < Views.MOST_OF_OWNER; i++) {
            saved(ada, "View " + i, PRIVATE);
        }
        assertThat(refused(views.create(ada, TICKETS, settings("One more", PRIVATE))))
                .isEqualTo(new ViewRefusal.TooManyViews(Views.MOST_OF_OWNER));
        saved(bob, "The first", PRIVATE);
    }

    @Test
    void aViewOfWhatIsNotDeclaredIsNotSaved() {
        assertThat(faults(views.create(ada, "sample.nothing", settings("X", PRIVATE))))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("entity", "unknown-entity"));
        assertThat(views.list(ada, "sample.nothing", PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void aViewThatCannotBeHadIsNotKeptEvenAsAChange() {
        var view = saved(ada, "Good", PRIVATE);
        var bad = new ViewSettings(
                "Bad", List.of(), new Sort("remarks", Sort.Direction.ASCENDING), List.of("remarks"), PRIVATE);
        assertThat(faults(views.change(ada, view.id(), 1, bad)))
                .extracting(FieldFault::code)
                .containsExactly("not-sorted");
        assertThat(views.find(ada, view.id())).contains(view);
    }

    @Test
    void whoMayNotReadTheEntityHasNoViewsOfIt() {
        var view = saved(ada, "Ours", SHARED);
        var stranger = office.person(READ_VIEWS, EDIT_VIEWS);
        assertThatThrownBy(() -> views.list(stranger, TICKETS, PageRequest.first(10)))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> views.create(stranger, TICKETS, settings("X", PRIVATE)))
                .isInstanceOf(PermissionDenied.class);
        assertThat(views.find(stranger, view.id())).isEmpty();
        assertThat(refused(views.delete(stranger, view.id(), 1))).isInstanceOf(ViewRefusal.UnknownView.class);
    }

    @Test
    void whoMayOnlyReadViewsSavesNone() {
        var reader = office.person(READ, READ_VIEWS);
        var view = saved(ada, "Ours", SHARED);
        assertThat(names(reader)).containsExactly("Ours");
        assertThatThrownBy(() -> views.create(reader, TICKETS, settings("X", PRIVATE)))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> views.change(reader, view.id(), 1, settings("X", PRIVATE)))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> views.delete(reader, view.id(), 1)).isInstanceOf(PermissionDenied.class);
        var blind = office.person(READ);
        assertThatThrownBy(() -> views.list(blind, TICKETS, PageRequest.first(10)))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> views.find(blind, view.id())).isInstanceOf(PermissionDenied.class);
    }

    private SavedView saved(TenantContext who, String name, Sharing sharing) {
        return accepted(views.create(who, TICKETS, settings(name, sharing)));
    }

    private List<String> names(TenantContext who) {
        return views.list(who, TICKETS, PageRequest.first(100)).items().stream()
                .map(view -> view.settings().name())
                .toList();
    }

    private static List<FieldFault> faults(Decision<SavedView, ViewRefusal> decision) {
        return refused(decision) instanceof ViewRefusal.InvalidView(var faults) ? faults : List.of();
    }

    private static ViewSettings settings(String name, Sharing sharing) {
        return new ViewSettings(name, List.of(), Sort.BY_ID, List.of(), sharing);
    }
}
