package dev.tenon.kernel;

/**
 * Driven port: the event journal is kept by months, which are made before they come. What happens in a month that nobody made is kept with the
 * rest, and stays there: no event is lost, and that month can never be let go of by itself.
 */
public interface JournalMonths {

    /** Makes the month that is now and the three that follow, where they are not there. */
    void prepare();

    /** How many months after this one are there, up to the first that is not; at most 12. */
    int ahead();
}
