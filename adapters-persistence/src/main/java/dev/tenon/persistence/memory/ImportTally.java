package dev.tenon.persistence.memory;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.kernel.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Counts up what an import did. */
final class ImportTally {
    private final Map<String, Long> refusals = new TreeMap<>();
    private final Map<DocumentKind, Set<UUID>> posted = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, Money> worth = new EnumMap<>(DocumentKind.class);
    private final BookTables books;
    private final Currency currency;
    private long rowsPosted;
    private long rowsAlreadyPosted;

    ImportTally(BookTables books, Currency currency) {
        this.books = books;
        this.currency = currency;
    }

    void count(RowReport report) {
        switch (report.outcome()) {
            case RowOutcome.Posted(var document) -> posted(document);
            case RowOutcome.AlreadyPosted _ -> rowsAlreadyPosted++;
            case RowOutcome.Refused refused -> refusals.merge(refused.code(), 1L, Long::sum);
        }
    }

    ImportFigures figures(long documents, long documentsDone) {
        return new ImportFigures(
                documents,
                documentsDone,
                documents(DocumentKind.INVOICE),
                worth(DocumentKind.INVOICE),
                documents(DocumentKind.CREDIT_NOTE),
                worth(DocumentKind.CREDIT_NOTE).negated(),
                rowsPosted,
                rowsAlreadyPosted,
                refusals.values().stream().mapToLong(Long::longValue).sum(),
                refusals);
    }

    private void posted(UUID id) {
        rowsPosted++;
        books.find(id)
                .filter(document -> posted.computeIfAbsent(document.kind(), _ -> new HashSet<>())
                        .add(id))
                .ifPresent(document -> worth.merge(document.kind(), document.total(), Money::plus));
    }

    private long documents(DocumentKind kind) {
        return posted.getOrDefault(kind, Set.of()).size();
    }

    private Money worth(DocumentKind kind) {
        return worth.getOrDefault(kind, Money.zero(currency));
    }
}
