package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class EventTypeTest {

    @Test
    void itsTextIsReadBack() {
        var type = EventType.parse("invoicing.invoice-posted");
        assertThat(type).isEqualTo(new EventType(new ModuleId("invoicing"), "invoice-posted"));
        assertThat(EventType.parse(type.toString())).isEqualTo(type);
    }

    @Test
    void whatIsNoModuleAndNameInKebabCaseIsRefused() {
        for (var text : List.of(
                "invoice-posted", "invoicing.InvoicePosted", "invoicing.", ".posted", "a.b.c", "a.-b", "a.b-")) {
            assertThatThrownBy(() -> EventType.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anEventOutsideAnEventPackageHasNoType() {
        assertThatThrownBy(() -> EventType.of(Elsewhere.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dev.tenon.<module>.event");
    }

    private record Elsewhere(UUID aggregate, long version) implements PublishedEvent {}
}
