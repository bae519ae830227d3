package dev.tenon.bench.replay;

import java.util.regex.Pattern;

/** The idempotency keys of captured operations, which a replay knows again and makes anew. */
public final class CapturedKey {
    static final Pattern PATTERN = Pattern.compile("captured-[a-z]+-[a-z]+");

    private CapturedKey() {}

    /**
     * A key.
     *
     * @param step what is done, in small letters
     * @param operation which time, in small letters
     */
    public static String of(String step, String operation) {
        return "captured-" + step + "-" + operation;
    }
}
