package dev.tenon.tenancy;

/** The ready-made roles of this module set. */
public enum Role {
    /** May do everything in the tenant. */
    OWNER,
    /** Looks after companies and contacts, and sees what is sold to them. */
    SALES,
    /** Keeps the books: everything in Invoicing and Reporting; sees companies and contacts. */
    ACCOUNTANT,
    /** Sees everything, changes nothing. */
    AUDITOR,
    /** Publishes templates for every firm of the installation; given by the operator alone. */
    AUTHOR
}
