package dev.tenon.reporting;

import dev.tenon.kernel.Money;
import java.util.UUID;

/**
 * What a customer owes.
 *
 * @param reference the customer's number; empty until the customer's own event arrived
 * @param name the customer's name; empty until then
 */
public record OpenOfCustomer(UUID customer, String reference, String name, Money open) {}
