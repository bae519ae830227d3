package dev.tenon.persistence.memory;

import java.time.LocalDate;

/**
 * A stream as its events made it.
 *
 * @param version how many events it has
 * @param bornOn the day of its first event, in UTC
 */
record Folded<S>(long version, S state, LocalDate bornOn) {}
