package dev.tenon.kernel;

/** A business "no". Implementations are records in a sealed hierarchy per module. */
public interface Refusal {

    /** A stable code in lower case with hyphens, such as {@code exceeds-open-amount}. */
    String code();

    /** What was wrong and what to do, for a person. */
    String detail();
}
