package dev.tenon.bench.hotpath;

import java.util.regex.Pattern;

/** The idempotency keys of captured operations, which a replay knows again. */
final class Key {
    static final Pattern CAPTURED = Pattern.compile("captured-(?:draft|post)-[a-z]+");

    private Key() {}

    static String draft(String name) {
        return "captured-draft-" + name;
    }

    static String post(String name) {
        return "captured-post-" + name;
    }
}
