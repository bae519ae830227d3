package dev.tenon.core.workspace;

import dev.tenon.workspace.AttachedFile;
import java.text.Normalizer;

/** Names of files as they are kept: no folder, no character that is not seen, and never empty. */
final class FileNames {
    private static final String NAMELESS = "file";

    private FileNames() {}

    static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = last.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(FileNames::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var cleaned = Normalizer.normalize(seen.strip().replaceFirst("^[. ]+", ""), Normalizer.Form.NFC);
        return cleaned.isEmpty() ? NAMELESS : shortened(cleaned);
    }

    /** Formats are left out too: they could turn a name around and hide what it ends with. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** What it ends with stays, since that says what it is. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= AttachedFile.LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = AttachedFile.LONGEST_NAME - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + ending;
    }
}
