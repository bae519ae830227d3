package dev.tenon.launcher.faults;

import java.util.Locale;

/** A check in words: what holds in one line, what does not with both sides from where they part. */
final class Verdict {
    private static final int SHOWN = 160;
    private static final int BEFORE = 30;

    private Verdict() {}

    static String line(Check check) {
        if (check.holds()) {
            return "  ok    " + check.what();
        }
        int from = Math.max(0, parting(check.expected(), check.found()) - BEFORE);
        return String.format(
                Locale.ROOT,
                "  WRONG %s%n          expected %s%n          found    %s",
                check.what(),
                part(check.expected(), from),
                part(check.found(), from));
    }

    private static int parting(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String part(String text, int from) {
        int to = Math.min(text.length(), from + SHOWN);
        return (from > 0 ? "... " : "") + text.substring(Math.min(from, to), to) + (to < text.length() ? " ..." : "");
    }
}
