package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An opportunity came to another stage.
 *
 * @param pipeline the pipeline in which it is now
 * @param fromPipeline the pipeline in which it was
 * @param since when it had come to the former stage
 */
public record OpportunityStageChanged(
        UUID opportunity,
        long version,
        Optional<UUID> owner,
        String fromPipeline,
        String fromStage,
        String pipeline,
        String stage,
        Optional<Money> amount,
        long probability,
        Instant since,
        Instant at)
        implements OpportunityEvent {}
