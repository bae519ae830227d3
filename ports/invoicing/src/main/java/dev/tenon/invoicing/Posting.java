package dev.tenon.invoicing;

import dev.tenon.kernel.Money;

/**
 * One side of a journal entry.
 *
 * @param amount above zero is a debit, below zero a credit
 */
public record Posting(Account account, Money amount) {}
