package dev.tenon.crm;

import dev.tenon.kernel.entity.Kind;

/**
 * A probability that somebody gave an opportunity by hand, for one stage of a pipeline.
 *
 * @param probability in a hundred
 */
public record Estimate(String pipeline, String stage, long probability) {

    static final Kind.Group GROUP = Kind.Group.of(Estimate.class)
            .text("pipeline", 100)
            .text("stage", 100)
            .whole("probability", 0, 100)
            .declared();

    /** Whether it is of this stage. */
    public boolean isOf(String otherPipeline, String otherStage) {
        return pipeline.equals(otherPipeline) && stage.equals(otherStage);
    }
}
