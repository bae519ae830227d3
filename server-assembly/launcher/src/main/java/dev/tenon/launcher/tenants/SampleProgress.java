package dev.tenon.launcher.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Remembers whether the samples are there, and the day on which they begin, so that a start that was interrupted goes on with the same
 * ones.
 *
 * @param file holds the first day, and a word once they are there
 */
record SampleProgress(Path file) {
    private static final String FINISHED = "finished";
    private static final int DAYS_BACK = 120;

    boolean finished() {
        return Files.exists(file) && read().equals(FINISHED);
    }

    LocalDate firstDay() {
        if (!Files.exists(file)) {
            write(LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_BACK).toString());
        }
        return LocalDate.parse(read());
    }

    void finish() {
        write(FINISHED);
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
