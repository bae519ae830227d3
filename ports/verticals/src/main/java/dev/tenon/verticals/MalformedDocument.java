package dev.tenon.verticals;

import java.util.List;

/** A document that cannot be read. */
public final class MalformedDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentFault> faults;

    /** With at least one fault. */
    public MalformedDocument(List<DocumentFault> faults) {
        super(faults.getFirst().path() + ": " + faults.getFirst().detail());
        this.faults = List.copyOf(faults);
    }

    /** What is wrong with it. */
    public List<DocumentFault> faults() {
        return faults;
    }
}
