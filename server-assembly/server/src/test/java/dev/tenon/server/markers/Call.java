package dev.tenon.server.markers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request, but for who makes it.
 *
 * @param address path and query
 */
record Call(String verb, String address, Map<String, String> headers, Optional<String> body) {

    Call with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new Call(verb, address, all, body);
    }

    Call saying(String text) {
        return new Call(verb, address, headers, Optional.of(text));
    }

    /** With a parameter in its query. */
    Call asking(String parameter, String value) {
        var sign = address.contains("?") ? "&" : "?";
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Call(verb, address + sign + parameter + "=" + encoded, headers, body);
    }

    /** Whether the request itself says the text, so that its answer may. */
    boolean says(String text) {
        return address.contains(text)
                || headers.values().stream().anyMatch(value -> value.contains(text))
                || body.filter(given -> given.contains(text)).isPresent();
    }

    @Override
    public String toString() {
        return verb + " " + address;
    }
}
