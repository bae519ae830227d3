package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import java.math.BigDecimal;

/**
 * Something that was sold.
 *
 * @param unit in which it is counted; empty for pieces
 */
public record WonLine(String description, BigDecimal quantity, String unit, Money unitPrice) {}
