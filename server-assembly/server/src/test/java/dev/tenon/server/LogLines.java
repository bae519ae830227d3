package dev.tenon.server;

import java.text.MessageFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a logger of the server says while a test listens. */
final class LogLines extends Handler implements AutoCloseable {
    private static final int MOST_SECONDS = 60;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Logger logger;

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    static LogLines of(String name) {
        var lines = new LogLines(Logger.getLogger(name));
        lines.logger.addHandler(lines);
        return lines;
    }

    /** The next line, as soon as it is there. */
    String next() throws InterruptedException {
        var line = lines.poll(MOST_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("Nothing was logged for " + MOST_SECONDS + " s");
        }
        return line;
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(MessageFormat.format(record.getMessage(), record.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
