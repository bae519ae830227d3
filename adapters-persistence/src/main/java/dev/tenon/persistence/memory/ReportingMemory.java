package dev.tenon.persistence.memory;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Money;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.FigureKey;
import dev.tenon.reporting.Measure;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The figures of one tenant. */
final class ReportingMemory {
    private final Sums<MeasureCell> measures;
    private final Sums<OpenItem> openItems;
    private final Sums<Owing> owing;
    private final MemoryTable<UUID, Delta.OfCustomer> customers;
    private final MemoryTable<UUID, EventEnvelope> seen;

    ReportingMemory(UndoLog undo) {
        this.measures = new Sums<>(undo);
        this.openItems = new Sums<>(undo);
        this.owing = new Sums<>(undo);
        this.customers = new MemoryTable<>(undo);
        this.seen = new MemoryTable<>(undo);
    }

    void add(Delta delta) {
        switch (delta) {
            case Delta.OfMeasure of -> measures.add(new MeasureCell(of.measure(), of.day()), of.amount());
            case Delta.OfOpenItem of -> {
                openItems.add(new OpenItem(of.document(), of.dueOn(), of.day()), of.amount());
                owing.add(new Owing(of.customer()), of.amount());
            }
            case Delta.OfCustomer of -> learn(of);
        }
    }

    void clear() {
        measures.clear();
        openItems.clear();
        owing.clear();
        customers.clear();
    }

    Sums<MeasureCell> measures() {
        return measures;
    }

    Sums<OpenItem> openItems() {
        return openItems;
    }

    Sums<Owing> owing() {
        return owing;
    }

    MemoryTable<UUID, Delta.OfCustomer> customers() {
        return customers;
    }

    MemoryTable<UUID, EventEnvelope> seen() {
        return seen;
    }

    /** Every figure that is not zero, by its name. */
    SortedMap<FigureKey, Long> named() {
        var named = new TreeMap<FigureKey, Long>();
        measures.forEach(
                (cell, sum) -> merge(named, FigureKey.ofMeasure(cell.measure(), cell.day(), sum.currency()), sum));
        openItems.forEach(
                (item, sum) -> merge(named, FigureKey.ofOpenItem(item.document(), item.day(), sum.currency()), sum));
        owing.forEach((customer, sum) -> merge(named, FigureKey.ofCustomer(customer.customer(), sum.currency()), sum));
        named.values().removeIf(minor -> minor == 0);
        return named;
    }

    private void learn(Delta.OfCustomer customer) {
        var known = customers.find(customer.customer());
        if (known.isEmpty() || known.orElseThrow().version() < customer.version()) {
            customers.put(customer.customer(), customer);
        }
    }

    private static void merge(Map<FigureKey, Long> named, FigureKey key, Money sum) {
        named.merge(key, sum.minor(), Math::addExact);
    }

    /** A measure of a day. */
    record MeasureCell(Measure measure, LocalDate day) {}

    /** What is open of a document: when it is due, and on which day that changed. */
    record OpenItem(UUID document, LocalDate dueOn, LocalDate day) {}

    /** Who owes. */
    record Owing(UUID customer) {}
}
