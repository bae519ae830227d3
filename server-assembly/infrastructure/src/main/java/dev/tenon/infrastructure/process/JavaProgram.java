package dev.tenon.infrastructure.process;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java program run as a child, tuned to start quickly and to stay small: the simple compiler and collector.
 *
 * @param main the class it starts with
 */
public record JavaProgram(String main, String classPath, List<String> options, List<String> arguments) {
    /** Unchanging lists. */
    public JavaProgram {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /** The command line. */
    public List<String> words() {
        var words = new ArrayList<>(List.of(Programs.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, main));
        words.addAll(arguments);
        return words;
    }

    /**
     * The same program with an archive of its loaded classes, which the first run writes and the later ones use. For
     * programs that start again and again with one class path.
     */
    public JavaProgram archivedAs(String name) {
        var archived = new ArrayList<>(options);
        archived.addAll(List.of("-XX:+AutoCreateSharedArchive", "-Xlog:disable"));
        archived.add("-XX:SharedArchiveFile=" + new ClassArchive(name, classPath).file());
        return new JavaProgram(main, classPath, archived, arguments);
    }
}
