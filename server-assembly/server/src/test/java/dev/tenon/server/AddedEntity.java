package dev.tenon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The files that {@code docs/adding-an-entity.md} shows, each at its place in the source tree: new ones as they are, a change of one that is there
 * already as a difference.
 */
record AddedEntity(Path folder) {
    static final Path ROOT = Path.of("../..");
    private static final String DIFFERENCE = ".diff";

    static AddedEntity ofTheGuide() {
        return new AddedEntity(ROOT.resolve("docs/examples/adding-an-entity"));
    }

    /** Relative to the root of the source tree. */
    List<Path> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles the sources, changed ones included, and puts the migration beside them. */
    void buildInto(Path classes) throws IOException {
        var sources = Files.createDirectories(classes.resolveSibling("sources"));
        for (var file : files()) {
            var name = file.getFileName().toString();
            if (name.endsWith(DIFFERENCE)) {
                var changed = file.resolveSibling(name.substring(0, name.length() - DIFFERENCE.length()));
                write(sources.resolve(changed), changed(Files.readString(ROOT.resolve(changed)), read(file)));
            } else if (name.endsWith(".java")) {
                write(sources.resolve(file), read(file));
            } else {
                write(classes.resolve(belowResources(file)), read(file));
            }
        }
        compile(sources, classes);
    }

    /** A loader in which these classes stand before all others of this process, none of which it shares. */
    static URLClassLoader before(Path classes) {
        var path = Stream.concat(
                Stream.of(classes), Arrays.stream(classPath().split(":")).map(Path::of));
        return new URLClassLoader(
                "added", path.map(AddedEntity::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath());
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new AssertionError("What the guide shows does not compile; see above");
            }
        }
    }

    /** Each part of the difference says what stands there now, and what is added. */
    static String changed(String source, String difference) {
        var result = source;
        for (var part : difference.split("@@\n")) {
            var now = lines(part, " ");
            var next = lines(part, " +");
            if (result.indexOf(now) < 0 || result.indexOf(now) != result.lastIndexOf(now)) {
                throw new AssertionError("Not once in the source:\n" + now);
            }
            result = result.replace(now, next);
        }
        return result;
    }

    private static String lines(String part, String kinds) {
        return part.lines()
                .filter(line -> kinds.indexOf(line.charAt(0)) >= 0)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private static Path belowResources(Path file) {
        var text = file.toString();
        var folder = "src/main/resources/";
        return Path.of(text.substring(text.indexOf(folder) + folder.length()));
    }

    private String read(Path file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    }
}
