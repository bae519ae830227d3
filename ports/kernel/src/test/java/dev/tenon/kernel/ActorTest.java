package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ActorTest {

    @Test
    void itsTextIsReadBack() {
        for (var actor :
                List.of(new Actor.User(new UserId(UUID.randomUUID())), new Actor.Module(new ModuleId("crm")))) {
            assertThat(Actor.parse(actor.text())).isEqualTo(actor);
        }
    }

    @Test
    void whatIsNoActorIsRefused() {
        for (var text : List.of("", "user:", "user:ada", "module:CRM", "root")) {
            assertThatThrownBy(() -> Actor.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPermissionNamesModuleEntityAndAction() {
        assertThat(new Permission("invoicing.credit-note.post").module()).isEqualTo(new ModuleId("invoicing"));
        for (var name : List.of("invoicing", "invoicing.post", "Invoicing.invoice.post", "a.b.c.d", "a..b")) {
            assertThatThrownBy(() -> new Permission(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void causesOfDifferentKindsNeverHaveTheSameText() {
        var message = UUID.randomUUID();
        assertThat(List.of(
                        Cause.NONE.text(),
                        new Cause.Request("a", Bytes.EMPTY).text(),
                        new Cause.Job("a").text(),
                        new Cause.Message(new ModuleId("crm"), message).text(),
                        new Cause.Message(new ModuleId("hr"), message).text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aKeyHasOneToTwoHundredCharacters() {
        assertThat(new Cause.Request("x".repeat(200), Bytes.EMPTY).key()).hasSize(200);
        assertThatThrownBy(() -> new Cause.Request(" ", Bytes.EMPTY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cause.Request("x".repeat(201), Bytes.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesAreTheirOwn() {
        var array = new byte[] {1, 2};
        var bytes = Bytes.of(array);
        array[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes).isEqualTo(Bytes.ofHex("0102")).hasToString("0102");
    }
}
