package dev.tenon.launcher.faults;

import java.math.BigDecimal;

/**
 * A payment of an invoice that the generator drew.
 *
 * @param key its idempotency key
 * @param amount more than the invoice where it has to be refused
 */
record DrawnPayment(String tenant, String key, Sale invoice, BigDecimal amount) {

    boolean taken() {
        return amount.compareTo(invoice.total()) <= 0;
    }
}
