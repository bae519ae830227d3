package dev.tenon.tenancy;

/** The ready-made roles of this module set. */
public enum Role {
    /** May do everything in the tenant. */
    OWNER,
    /** Keeps the books: everything in Invoicing and Reporting. */
    ACCOUNTANT,
    /** Sees everything, changes nothing. */
    AUDITOR
}
