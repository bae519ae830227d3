package dev.tenon.rest.entity;

/**
 * Why a file cannot be read from some line on.
 *
 * @param line from 1
 * @param code stable, in lower case with hyphens
 * @param detail what is wrong and what to do, for a person
 */
record MalformedFile(long line, String code, String detail) {

    /** What the caller is told. */
    String told() {
        return "Line " + line + ": " + detail;
    }
}
