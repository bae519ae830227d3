package dev.tenon.kernel.shape;

import dev.tenon.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a record was in a stage.
 *
 * @param until when it left; empty while it is there
 * @param movedBy who brought it there
 */
public record Stay(String workflow, String stage, Instant since, Optional<Instant> until, Actor movedBy) {}
