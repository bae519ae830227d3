package dev.tenon.sample.event;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;

/** A record in an event. */
public record Part(String name, Quantity quantity, Money price) {}
