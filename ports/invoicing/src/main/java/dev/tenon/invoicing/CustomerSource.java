package dev.tenon.invoicing;

import java.util.UUID;

/** Where a customer's name and country come from. */
public sealed interface CustomerSource {

    /** Invoicing keeps them itself. */
    record Own() implements CustomerSource {}

    /**
     * CRM keeps them: the customer follows a company.
     *
     * @param version the company's version that the customer shows
     */
    record Company(UUID company, long version) implements CustomerSource {}

    /**
     * CRM kept them, until the company was deleted there.
     *
     * @param version the company's version that deleted it
     */
    record FormerCompany(UUID company, long version) implements CustomerSource {}
}
