package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;

/** Allocates a part of a payment to an invoice of the same customer. */
public record AllocatePayment(PaymentId payment, InvoiceId invoice, Money amount, LocalDate on) {}
