package dev.tenon.kernel.entity;

/** How a text is written. */
public enum TextForm {
    /** One line. */
    LINE,
    /** Any number of lines. */
    LINES,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number: digits, spaces and {@code + ( ) - / .}; an extension after {@code x}. */
    PHONE,
    /** An address in the web, {@code http} or {@code https}. */
    WEB,
    /** A country: ISO 3166-1 alpha-2, in upper case. */
    COUNTRY
}
