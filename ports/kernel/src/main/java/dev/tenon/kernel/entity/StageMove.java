package dev.tenon.kernel.entity;

/**
 * That a record came to a stage, at {@link Stamp#createdAt}. A module whose entities have workflows keeps these as a declared type of its own, whose
 * fields are these in this order. They are written with the move and never changed.
 */
public interface StageMove extends Entity {

    /** The record's type, such as {@code crm.opportunity}. */
    String entity();

    /** The record. */
    RecordId record();

    /** The workflow in which it stands from then on. */
    String workflow();

    /** The stage that it left; empty for a new record. */
    String fromStage();

    /** The stage to which it came. */
    String toStage();

    /** Who moved it, as {@link dev.tenon.kernel.Actor#text} writes it. */
    String actor();
}
