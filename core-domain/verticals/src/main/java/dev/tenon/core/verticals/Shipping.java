package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.AlreadyPublished;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Puts what comes with the product into the library. Several servers may do so at once. */
record Shipping(Drafts drafts, TemplateLibrary library, Clock clock) {

    Decision<Template, VerticalRefusal> ship(byte[] json) {
        return switch (drafts.read(json)) {
            case Decision.Refused<Document, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Document, VerticalRefusal>(var read) -> ship(read.getFirst());
        };
    }

    private Decision<Template, VerticalRefusal> ship(Document document) {
        return library.find(document.ref()).map(found -> same(found, document)).orElseGet(() -> switch (drafts.draft(
                document)) {
            case Decision.Refused<Draft, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Draft, VerticalRefusal>(var draft) -> add(draft.getFirst());
        });
    }

    private Decision<Template, VerticalRefusal> add(Draft draft) {
        library.add(draft.published(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return same(library.find(draft.document().ref()).orElseThrow(), draft.document());
    }

    private static Decision<Template, VerticalRefusal> same(Template found, Document document) {
        return found.document().equals(document)
                ? Decision.accept(found)
                : Decision.refuse(new AlreadyPublished(document.ref()));
    }
}
