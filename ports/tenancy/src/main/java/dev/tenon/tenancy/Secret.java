package dev.tenon.tenancy;

/** A text that must not be shown: it prints as stars. */
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
