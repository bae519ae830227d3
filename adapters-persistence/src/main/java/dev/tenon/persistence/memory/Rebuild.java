package dev.tenon.persistence.memory;

import dev.tenon.invoicing.RebuildReport;
import dev.tenon.invoicing.RebuildReport.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Books made anew from the events, and how the live ones compare with them. */
record Rebuild(BookTables books, RebuildReport report) {

    static Rebuild of(InvoicingMemory memory, BookTables live) {
        var ledger = new Ledger(new UndoLog());
        memory.events().values().forEach(ledger::apply);
        var rebuilt = ledger.books();
        var tables = List.of(
                compared("document", live.documents(), rebuilt.documents()),
                compared("receivable_entry", live.receivables(), rebuilt.receivables()),
                compared("journal_entry", live.journal(), rebuilt.journal()));
        return new Rebuild(rebuilt, new RebuildReport(memory.events().size(), tables));
    }

    private static Table compared(String name, MemoryTable<?, ?> live, MemoryTable<?, ?> rebuilt) {
        return new Table(name, live.size(), rebuilt.size(), hash(live), hash(rebuilt));
    }

    /** Over the text of each row, in the order of the keys. */
    private static String hash(MemoryTable<?, ?> table) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            table.all().forEach((key, row) -> sha.update((key + "=" + row + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
