package dev.tenon.reporting;

import dev.tenon.kernel.Money;
import java.time.LocalDate;

/** What is open that was or is due on one date. */
public record OpenOnDate(LocalDate dueOn, Money amount) {}
