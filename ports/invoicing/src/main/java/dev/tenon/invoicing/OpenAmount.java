package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;

/** What a customer owes, or has to its credit, that was or is due on one date. */
public record OpenAmount(CustomerId customer, LocalDate dueOn, Money amount) {}
