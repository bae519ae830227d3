package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.Invalid;

/** Reads what authors wrote. */
record Drafts(DocumentFormat format, Ancestry ancestry, Soundness soundness) {

    /** The document, as far as it can be read. */
    Decision<Document, VerticalRefusal> read(byte[] json) {
        try {
            return Decision.accept(format.read(json));
        } catch (MalformedDocument malformed) {
            return Decision.refuse(new Invalid(malformed.faults()));
        }
    }

    /** The document, resolved and found valid. */
    Decision<Draft, VerticalRefusal> draft(byte[] json) {
        return switch (read(json)) {
            case Decision.Refused<Document, VerticalRefusal>(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<Document, VerticalRefusal>(var document) -> draft(document.getFirst());
        };
    }

    /** The same of one that was read. */
    Decision<Draft, VerticalRefusal> draft(Document document) {
        return switch (ancestry.resolve(document)) {
            case Decision.Refused<Resolved, Invalid>(var invalid) -> Decision.refuse(invalid);
            case Decision.Accepted<Resolved, Invalid>(var resolved) -> sound(new Draft(document, resolved.getFirst()));
        };
    }

    private Decision<Draft, VerticalRefusal> sound(Draft draft) {
        var faults = soundness.faults(draft.resolved().body());
        return faults.isEmpty() ? Decision.accept(draft) : Decision.refuse(new Invalid(faults));
    }
}
