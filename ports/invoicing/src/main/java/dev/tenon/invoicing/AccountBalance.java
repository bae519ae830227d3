package dev.tenon.invoicing;

import dev.tenon.kernel.Money;

/**
 * The balance of an account in one currency.
 *
 * @param balance debits minus credits
 */
public record AccountBalance(Account account, Money balance) {}
