package com.example.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the program as its reader would: a Java of its own, with its own class path and nothing more. */
class InvoicesTest {
    private static final Path TARGET = Path.of("target");

    @Test
    void whatIsStillOwedIsPrintedByAge() throws IOException, InterruptedException {
        var sold = new BigDecimal("19.90")
                .multiply(BigDecimal.valueOf(3))
                .add(new BigDecimal("2.55").multiply(BigDecimal.valueOf(12)));
        var open = sold.subtract(new BigDecimal("40.00")).toPlainString();
        assertThat(run())
                .as("due on 1 October, 45 days before 15 November")
                .containsExactly(
                        "current: 0.00 EUR",
                        "1-30: 0.00 EUR",
                        "31-60: " + open + " EUR",
                        "61-90: 0.00 EUR",
                        "90+: 0.00 EUR",
                        "total: " + open + " EUR");
    }

    @Test
    void noJarOfTheProgramHoldsAnythingOfJakarta() throws IOException {
        for (var jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                assertThat(file.stream())
                        .as(jar.toString())
                        .noneMatch(entry -> entry.getName().startsWith("jakarta/"));
            }
        }
    }

    @Test
    void theProgramDragsNoDatabaseAndNoBroker() throws IOException {
        assertThat(jars()).as("the class path was written").hasSizeGreaterThan(5);
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .noneMatch(name -> Stream.of("kafka", "flyway", "postgresql", "eclipselink", "persistence.jpa")
                        .anyMatch(name::contains));
    }

    private static List<String> run() throws IOException, InterruptedException {
        var classPath = TARGET.resolve("classes") + ":" + classPath();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", classPath, Invoices.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }

    private static List<Path> jars() throws IOException {
        return Arrays.stream(classPath().split(":"))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static String classPath() throws IOException {
        return Files.readString(TARGET.resolve("runtime-class-path")).strip();
    }
}
