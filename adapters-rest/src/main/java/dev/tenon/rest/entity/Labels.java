package dev.tenon.rest.entity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people call something, by language. */
final class Labels {
    private static final String ENGLISH = "en";

    private Labels() {}

    /** The English one, else that of the first language, else the other text. */
    static String one(Map<String, String> byLanguage, String otherwise) {
        return Optional.ofNullable(byLanguage.get(ENGLISH))
                .or(() -> new TreeMap<>(byLanguage).values().stream().findFirst())
                .orElse(otherwise);
    }

    /** All of them; none where there are none. */
    static Optional<Map<String, String>> all(Map<String, String> byLanguage) {
        return Optional.<Map<String, String>>of(new TreeMap<>(byLanguage)).filter(labels -> !labels.isEmpty());
    }
}
