package dev.tenon.server.operating;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code /metrics} said at one moment. */
record Scrape(List<Sample> samples) {
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    record Sample(String name, Map<String, String> labels, double value) {

        private static Sample of(String line) {
            var parts = SAMPLE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("No sample: " + line);
            }
            var labels = parts.group(2) == null ? "" : parts.group(2);
            return new Sample(
                    parts.group(1),
                    LABEL.matcher(labels)
                            .results()
                            .collect(Collectors.toMap(label -> label.group(1), label -> label.group(2))),
                    Double.parseDouble(parts.group(3)));
        }

        String label(String name) {
            return labels.getOrDefault(name, "");
        }
    }

    static Scrape now() {
        var answer = Address.get("/metrics").with(200);
        return new Scrape(answer.body()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Sample::of)
                .toList());
    }

    /** The first that fits, or the last when none did for a while. */
    static Scrape once(Predicate<Scrape> fits) {
        var end = Instant.now().plus(PATIENCE);
        var scrape = now();
        while (!fits.test(scrape) && Instant.now().isBefore(end)) {
            scrape = now();
        }
        return scrape;
    }

    /** The only sample of that name. */
    double figure(String name) {
        return only(name, all(name).toList());
    }

    /** The sample of a channel. */
    double figure(String name, String channel) {
        return only(
                name + " of " + channel,
                all(name)
                        .filter(sample -> sample.label("channel").equals(channel))
                        .toList());
    }

    /** How many requests were counted. */
    double requests(String method, String route, int status) {
        return all("http_server_request_duration_seconds_count")
                .filter(sample -> sample.label("http_route").equals(Address.API + route))
                .filter(sample -> sample.label("http_request_method").equals(method))
                .filter(sample -> sample.label("http_response_status_code").equals(Integer.toString(status)))
                .mapToDouble(Sample::value)
                .sum();
    }

    private Stream<Sample> all(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name));
    }

    private static double only(String what, List<Sample> found) {
        if (found.size() != 1) {
            throw new AssertionError("Not one sample of " + what + ": " + found);
        }
        return found.getFirst().value();
    }
}
