package dev.tenon.rest.invoicing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sales file as CSV (RFC 4180, separated by commas) that is read while it comes in, one row at a time. Everything is handed
 * over as it stands, but a customer's number that was written as a decimal ({@code 17850.0}) loses its zeros.
 */
final class CsvSalesFile implements SalesFile {

    private static final int MOST_OF_A_FIELD = 32 * 1024;
    private static final int MOST_OF_A_ROW = 8 * MOST_OF_A_FIELD;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final DigestInputStream bytes;
    private final Charset charset;
    private final Map<String, String> mapping;
    private long line = 1;

    CsvSalesFile(InputStream body, Charset charset, Map<String, String> mapping) {
        this.bytes = new DigestInputStream(body, sha256());
        this.charset = charset;
        this.mapping = mapping;
    }

    @Override
    public void forEachRow(Consumer<SalesRow> action) {
        var records = open();
        var heading = next(records).orElseThrow(() -> malformed("the file is empty; its first line names the columns"));
        var columns = new SalesColumns(heading.getFields(), mapping);
        for (var row = next(records); row.isPresent(); row = next(records)) {
            action.accept(sane(columns.row(line, cells(row.orElseThrow(), columns))));
        }
    }

    @Override
    public Bytes digest() {
        return Bytes.of(bytes.getMessageDigest().digest());
    }

    private Optional<CsvRecord> next(Iterator<CsvRecord> records) {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var row = records.next();
            line = row.getStartingLineNumber();
            return Optional.of(row);
        } catch (CsvParseException e) {
            throw new MalformedSalesFile(after() + "is no CSV: " + reason(e), e);
        } catch (UncheckedIOException e) {
            throw new MalformedSalesFile(after() + "did not arrive; send the file again", e);
        }
    }

    private List<String> cells(CsvRecord row, SalesColumns columns) {
        if (row.getFieldCount() > columns.width()) {
            throw malformed("the row has " + row.getFieldCount() + " columns, but the heading has " + columns.width()
                    + "; put a field that holds a comma in quotes");
        }
        if (row.getFields().stream().anyMatch(CsvSalesFile::unreadable)) {
            throw malformed("a character cannot be read as " + charset + "; save the file in that encoding");
        }
        return row.getFields();
    }

    private SalesRow sane(SalesRow row) {
        if (Math.max(row.document().length(), row.customer().length()) > SalesColumns.MOST_OF_A_NUMBER) {
            throw malformed("the number of a document or customer has more than " + SalesColumns.MOST_OF_A_NUMBER
                    + " characters; look for a quote that is missing");
        }
        return row;
    }

    private static boolean unreadable(String cell) {
        return cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0;
    }

    private MalformedSalesFile malformed(String problem) {
        return new MalformedSalesFile("Line " + line + ": " + problem);
    }

    private String after() {
        return "What follows line " + line + " ";
    }

    private static String reason(CsvParseException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private Iterator<CsvRecord> open() {
        var handler = CsvRecordHandler.builder()
                .maxFieldSize(MOST_OF_A_FIELD)
                .maxRecordSize(MOST_OF_A_ROW)
                .build();
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * MOST_OF_A_FIELD)
                .build(handler, new InputStreamReader(withoutMark(), charset))
                .iterator();
    }

    private InputStream withoutMark() {
        var input = new BufferedInputStream(bytes);
        try {
            input.mark(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(input.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
                input.reset();
            }
            return input;
        } catch (IOException e) {
            throw new MalformedSalesFile("The file did not arrive; send it again", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
