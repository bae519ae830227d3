package dev.tenon.rest.entity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.ImportRow;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a file as CSV (RFC 4180, separated by commas, UTF-8) that is read while it comes in. The rows end where the file cannot be read any
 * further; {@link #stopped} tells.
 */
final class CsvRows implements Iterator<ImportRow> {
    private static final int MOST_OF_A_CELL = 64 * 1024;
    private static final int MOST_OF_A_ROW = 8 * MOST_OF_A_CELL;

    /** Stands for bytes that are no text: no character has this code. */
    private static final char UNREADABLE = '\uFFFF';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Iterator<CsvRecord> records;
    private final Columns columns;
    private Optional<MalformedFile> stopped = Optional.empty();
    private Optional<ImportRow> next = Optional.empty();
    private long line = 1;

    /** Reads the heading; one that does not fit ends the request. */
    CsvRows(EntityType<?> type, InputStream file) {
        this.records = open(file);
        var heading = read().map(CsvRecord::getFields).orElseThrow(this::noHeading);
        this.columns = Columns.of(type, withoutMark(heading));
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && stopped.isEmpty()) {
            next = read().flatMap(this::row);
        }
        return next.isPresent();
    }

    @Override
    public ImportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The file has no more rows");
        }
        var row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    /** Why the rows ended before the file did; empty when they did not. */
    Optional<MalformedFile> stopped() {
        return stopped;
    }

    private Optional<CsvRecord> read() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var row = records.next();
            line = row.getStartingLineNumber();
            return readable(row);
        } catch (CsvParseException e) {
            return stop(line + 1, "broken-csv", "from here on this is no CSV: " + reason(e));
        } catch (UncheckedIOException _) {
            return stop(line + 1, "cut-off", "the file did not arrive from here on; send it again");
        }
    }

    private Optional<CsvRecord> readable(CsvRecord row) {
        return row.getFields().stream().anyMatch(cell -> cell.indexOf(UNREADABLE) >= 0)
                ? stop(line, "not-utf-8", "a character cannot be read; save the file in UTF-8")
                : Optional.of(row);
    }

    private Optional<ImportRow> row(CsvRecord row) {
        return row.getFieldCount() == columns.width()
                ? Optional.of(columns.row(line, row.getFields()))
                : stop(
                        line,
                        "wrong-width",
                        "the row has " + row.getFieldCount() + " cells, but the heading has " + columns.width()
                                + "; put a cell that holds a comma in quotes");
    }

    private <T> Optional<T> stop(long at, String code, String detail) {
        stopped = Optional.of(new MalformedFile(at, code, detail));
        return Optional.empty();
    }

    private RuntimeException noHeading() {
        return stopped.map(malformed -> Columns.refused(malformed.code(), malformed.detail()))
                .orElseGet(() -> Columns.refused("no-heading", "the file is empty; its first line names the fields"));
    }

    private static String reason(CsvParseException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static List<String> withoutMark(List<String> heading) {
        var columns = new ArrayList<>(heading);
        columns.replaceAll(column -> column.startsWith(BYTE_ORDER_MARK) ? column.substring(1) : column);
        return columns;
    }

    private static Iterator<CsvRecord> open(InputStream file) {
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(MOST_OF_A_CELL)
                .maxRecordSize(MOST_OF_A_ROW)
                .build();
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * MOST_OF_A_CELL)
                .build(handler, text(file))
                .iterator();
    }

    /** Unreadable bytes do not end the text, so that the row can be named in which they are. */
    private static Reader text(InputStream file) {
        return new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE)));
    }
}
