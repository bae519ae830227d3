package dev.tenon.rest.entity;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.ImportedRow;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What becomes of every row, as CSV. It waits in a temporary file until the whole upload was read: who sends a large file reads no answer before.
 */
final class OutcomesCsv implements Consumer<ImportedRow>, StreamingOutput, AutoCloseable {
    private final FileChannel file;
    private final CsvWriter csv;

    OutcomesCsv() {
        try {
            file = FileChannel.open(Files.createTempFile("tenon-import", ".csv"), READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv = CsvWriter.builder().build(Channels.newOutputStream(file), StandardCharsets.UTF_8);
        csv.writeRecord("line", "outcome", "id", "code", "detail");
    }

    @Override
    public void accept(ImportedRow row) {
        switch (row) {
            case ImportedRow.Created(var line, var id) -> taken(line, "created", id);
            case ImportedRow.Changed(var line, var id) -> taken(line, "changed", id);
            case ImportedRow.Unchanged(var line, var id) -> taken(line, "unchanged", id);
            case ImportedRow.Refused(var line, var faults) -> refused(line, "refused", codes(faults), details(faults));
        }
    }

    /** The line at which reading stopped. */
    void stopped(MalformedFile at) {
        refused(at.line(), "stopped", at.code(), at.detail());
    }

    @Override
    public void write(OutputStream output) throws IOException {
        try (this) {
            csv.flush();
            file.position(0);
            Channels.newInputStream(file).transferTo(output);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void taken(long line, String outcome, UUID id) {
        csv.writeRecord(Long.toString(line), outcome, id.toString(), "", "");
    }

    private void refused(long line, String outcome, String code, String detail) {
        csv.writeRecord(Long.toString(line), outcome, "", code, Guarded.written(detail));
    }

    private static String codes(List<FieldFault> faults) {
        return faults.stream().map(FieldFault::code).collect(Collectors.joining(" "));
    }

    private static String details(List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> fault.path().isEmpty() ? fault.detail() : fault.path() + ": " + fault.detail())
                .collect(Collectors.joining("; "));
    }
}
