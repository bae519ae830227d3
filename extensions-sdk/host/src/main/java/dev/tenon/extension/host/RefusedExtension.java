package dev.tenon.extension.host;

import java.util.List;

/**
 * A jar that is not loaded, and why. The others and the server go on without it.
 *
 * @param jar the file's name
 * @param defects at least one
 */
public record RefusedExtension(String jar, List<Defect> defects) {
    public RefusedExtension {
        defects = List.copyOf(defects);
    }
}
