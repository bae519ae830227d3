package dev.tenon.invoicing;

/** Registers a customer under a reference that is free. */
public record RegisterCustomer(String reference, String name, String country) {}
