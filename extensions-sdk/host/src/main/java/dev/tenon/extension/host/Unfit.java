package dev.tenon.extension.host;

import java.util.List;

/** Ends the loading of a jar; never leaves the host. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    Unfit(List<Defect> defects) {
        super(defects.toString(), null, false, false);
        this.defects = List.copyOf(defects);
    }

    Unfit(String code, String where, String message) {
        this(List.of(new Defect(code, where, message)));
    }

    List<Defect> defects() {
        return defects;
    }
}
