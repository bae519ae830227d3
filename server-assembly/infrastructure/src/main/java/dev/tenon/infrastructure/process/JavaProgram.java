package dev.tenon.infrastructure.process;

import dev.tenon.infrastructure.Distributions;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program run as a child, tuned to start quickly and to stay small: the simple compiler and collector, and an
 * archive of its loaded classes that the first run writes and the later ones use.
 *
 * @param main the class or jar it starts with
 */
public record JavaProgram(String main, String classPath, List<String> options, List<String> arguments) {
    public JavaProgram {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /** The command line; the archive of classes goes by this name. */
    public List<String> words(String archive) {
        var file = Distributions.folder().resolve(archive + ".jsa");
        var words = new ArrayList<>(List.of(Programs.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file));
        words.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, main));
        words.addAll(arguments);
        return words;
    }
}
