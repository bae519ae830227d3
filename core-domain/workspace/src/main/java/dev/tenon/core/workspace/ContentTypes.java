package dev.tenon.core.workspace;

import java.util.Locale;
import java.util.Set;

/** Types of content that no browser runs; everything else is bytes. */
final class ContentTypes {
    private static final String BYTES = "application/octet-stream";

    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/zip",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/gif",
            "image/jpeg",
            "image/png",
            "image/webp",
            "message/rfc822",
            "text/csv",
            "text/plain");

    private ContentTypes() {}

    static String kept(String said) {
        var type = said.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return HARMLESS.contains(type) ? type : BYTES;
    }
}
