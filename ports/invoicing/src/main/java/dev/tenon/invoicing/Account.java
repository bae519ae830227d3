package dev.tenon.invoicing;

/** The accounts of the general ledger that Invoicing posts to; the codes are those of a small default chart. */
public enum Account {
    /** Money at the bank (asset). */
    BANK("1200"),
    /** What customers owe (asset). */
    RECEIVABLES("1100"),
    /** What customers paid ahead (liability). */
    CUSTOMER_ADVANCES("2100"),
    /** Sales (income). */
    REVENUE("4000");

    private final String code;

    Account(String code) {
        this.code = code;
    }

    /** The account's code. */
    public String code() {
        return code;
    }
}
