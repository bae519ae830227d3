package dev.tenon.launcher;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.SignIn;
import java.net.URI;
import java.util.Locale;

/** How far a tenant's figures are behind what was published, in words. */
record Lag(SignIn signIn, String words) {
    static Lag at(URI server, SignIn signIn) {
        return new Lag(signIn, words(server, signIn));
    }

    private static String words(URI server, SignIn signIn) {
        try {
            var freshness = TenonApi.signIn(server, signIn).get("/api/v1/reporting/freshness");
            return String.format(
                    Locale.ROOT,
                    "%,d events counted, %,d wait, the oldest for %.1f s",
                    freshness.path("eventsSeen").asLong(),
                    freshness.path("eventsWaiting").asLong(),
                    freshness.path("lagMillis").asLong() / 1000.0);
        } catch (Refused e) {
            return "figures unknown: " + e.getMessage();
        }
    }
}
