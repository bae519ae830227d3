package dev.tenon.persistence.memory;

import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.FiscalYear;
import java.util.UUID;

/** Everything that Invoicing keeps of one tenant. */
final class InvoicingMemory {
    private final MemoryTable<Long, Recorded<?>> events;
    private final MemoryTable<String, Counter> counters;
    private final Ledger ledger;
    private final CustomerTable customers;
    private final MemoryTable<UUID, BillingContact> billingContacts;
    private final ImportTable imports;

    InvoicingMemory(UndoLog undo) {
        this.events = new MemoryTable<>(undo);
        this.counters = new MemoryTable<>(undo);
        this.ledger = new Ledger(undo);
        this.customers = new CustomerTable(undo);
        this.billingContacts = new MemoryTable<>(undo);
        this.imports = new ImportTable(undo);
    }

    /** Keeps the event for good, and applies it. */
    void record(Recorded<?> recorded) {
        events.put(events.size() + 1L, recorded);
        ledger.apply(recorded);
    }

    /** Every event in the order in which it was recorded. */
    MemoryTable<Long, Recorded<?>> events() {
        return events;
    }

    Ledger ledger() {
        return ledger;
    }

    CustomerTable customers() {
        return customers;
    }

    MemoryTable<UUID, BillingContact> billingContacts() {
        return billingContacts;
    }

    ImportTable imports() {
        return imports;
    }

    Counter counter(Series series, FiscalYear year) {
        return counters.find(key(series, year)).orElseGet(() -> Counter.fresh(series, year));
    }

    void save(Counter counter) {
        counters.put(key(counter.series(), counter.year()), counter);
    }

    private static String key(Series series, FiscalYear year) {
        return series + " " + year;
    }
}
