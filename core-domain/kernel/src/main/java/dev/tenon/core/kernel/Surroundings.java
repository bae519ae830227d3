package dev.tenon.core.kernel;

import dev.tenon.kernel.Ids;
import dev.tenon.kernel.shape.Shapes;
import java.time.Clock;

/** What the entities of one module share. It joins ports and is no value. */
final class Surroundings {
    private final Ids ids;
    private final Clock clock;
    private final Shapes shapes;
    private final Siblings siblings;

    Surroundings(Ids ids, Clock clock, Shapes shapes, Siblings siblings) {
        this.ids = ids;
        this.clock = clock;
        this.shapes = shapes;
        this.siblings = siblings;
    }

    Ids ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }

    Shapes shapes() {
        return shapes;
    }

    Siblings siblings() {
        return siblings;
    }
}
