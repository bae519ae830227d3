package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/adding-an-entity.md} says, and nothing else: its files are compiled before what is there, the migration is run on
 * a database, and the entity is used over REST.
 */
class AddingAnEntityTest {
    /** Record, migration, row, rules, their test, and the line in the module's list. */
    private static final int MOST_FILES = 6;

    private static final AddedEntity ADDED = AddedEntity.ofTheGuide();

    @TempDir
    private static Path folder;

    private static Path classes;

    @BeforeAll
    static void build() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        ADDED.buildInto(classes);
    }

    @Test
    void itTakesSixFiles() {
        assertThat(ADDED.files()).hasSizeLessThanOrEqualTo(MOST_FILES);
    }

    @Test
    void theGuideShowsEachOfTheFiles() throws IOException {
        var guide = Files.readString(AddedEntity.ROOT.resolve("docs/adding-an-entity.md"));
        assertThat(ADDED.files())
                .allSatisfy(file -> assertThat(guide).contains("<!-- snippet: docs/examples/adding-an-entity/" + file));
    }

    @Test
    void theRulesKeepTheirTest() throws ReflectiveOperationException, IOException {
        inside("dev.tenon.server.TestsInside", Map.of("test", "dev.tenon.core.crm.AgreementRulesTest"));
    }

    @Test
    void itIsUsedOverRest() throws ReflectiveOperationException, IOException {
        var postgres = TestInfrastructure.shared().postgres();
        inside(
                "dev.tenon.server.AgreementsOverRest",
                Map.of(
                        "host", postgres.host(),
                        "port", Integer.toString(postgres.port()),
                        "user", postgres.user(),
                        "password", postgres.password()));
    }

    /** Runs a class in a loader of its own, where the added classes are; the two share nothing but the classes of Java. */
    @SuppressWarnings("unchecked") // the classes of these names are so
    private static void inside(String name, Map<String, String> told) throws ReflectiveOperationException, IOException {
        var thread = Thread.currentThread();
        var outside = thread.getContextClassLoader();
        try (var loader = AddedEntity.before(classes)) {
            thread.setContextClassLoader(loader);
            var made = loader.loadClass(name).getDeclaredConstructor().newInstance();
            ((Consumer<Map<String, String>>) made).accept(told);
        } finally {
            thread.setContextClassLoader(outside);
        }
    }
}
