package dev.tenon.extension.host;

/**
 * What is wrong with an extension.
 *
 * @param code a stable code in lower case with hyphens, such as {@code field-missing}
 * @param where the file in the jar and, within JSON, the path: {@code META-INF/tenon-extension.json $.events[1]}
 * @param message for people: what was wrong and what is expected
 */
public record Defect(String code, String where, String message) {
    @Override
    public String toString() {
        return code + " at " + where + ": " + message;
    }
}
