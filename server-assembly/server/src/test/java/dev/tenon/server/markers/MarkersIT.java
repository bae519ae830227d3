package dev.tenon.server.markers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.messaging.KafkaConnection;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two firms, each with marks in all its texts, against everything that the server lets out: no mark of the other appears, and what is the
 * other's cannot be told from what is not there. The operations are those of the document.
 */
@ExtendWith(ArquillianExtension.class)
class MarkersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Optional<Stage> stage = Optional.empty();

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Path.of(System.getProperty("tenon.server"), "apps/tenon.war").toFile());
    }

    @BeforeAll
    static void twoFirmsMakeOneOfEverything() {
        stage = Optional.of(Stage.set(URI.create("http://localhost:" + System.getProperty("tenon.http.port"))));
    }

    @Test
    void whatIsAFirmsOwnIsThereForIt() {
        assertThat(stage().ofItems()).hasSizeGreaterThan(5);
        tried(stage().ofItems(), Strangers::reachesItsOwn);
    }

    @Test
    void whatIsTheOthersCannotBeToldFromWhatIsNotThere() {
        tried(stage().ofItems(), Strangers::doesNotReach);
    }

    @Test
    void nothingPointsToWhatIsTheOthers() {
        tried(stage().ofBodies(), Strangers::doesNotPoint);
    }

    @Test
    void searchesForWhatIsTheOthersFindNothing() {
        tried(
                stage().lists(),
                (pair, operation) -> operation
                        .in("query")
                        .filter(parameter ->
                                parameter.takesText() && !parameter.name().equals("cursor"))
                        .forEach(parameter -> pair.doesNotFind(operation, parameter)));
    }

    @Test
    void theOthersPageIsNoPageOfOnes() {
        var paged = stage().lists()
                .filter(operation -> operation
                        .in("query")
                        .anyMatch(parameter -> parameter.name().equals("cursor")));
        tried(paged, Strangers::doesNotTurnPages);
    }

    @Test
    void whatNamesNothingShowsOnesOwnAlone() {
        stage().strangers()
                .forEach(pair -> assertThat(pair.shown(stage().ofAll()))
                        .contains(pair.firm().mark().id())
                        .doesNotContain(pair.other().texts()));
    }

    @Test
    void errorsTellNothingOfTheOther() {
        tried(stage().ofBodies().filter(Operation::readsItsBody), Strangers::isRefused);
    }

    @Test
    void aFirmOfAnothersNameIsLikeNone() {
        assertThat(stage().signedInTo("west").withoutChance())
                .isEqualTo(stage().signedInTo("nobody").withoutChance());
    }

    @Test
    void everyMessageIsOfTheFirmWhoseMarkItHolds() {
        var topics =
                new MarkedTopics(KafkaConnection.to(TestInfrastructure.shared().kafka()));
        stage().strangers().forEach(pair -> {
            var mark = pair.firm().mark().id();
            Until.found(PATIENCE, () -> topics.holding(mark));
            var texts = pair.firm().texts();
            assertThat(topics.all())
                    .filteredOn(message -> texts.stream().anyMatch(message.text()::contains))
                    .allSatisfy(message -> assertThat(message.tenant())
                            .as(message.topic())
                            .isEqualTo(pair.firm().id()));
        });
    }

    @Test
    void theLogHoldsNoTextOfAnyFirm() throws IOException {
        var logs = Path.of(System.getProperty("tenon.usr"), "servers", System.getProperty("tenon.server.name"), "logs");
        var read = new StringBuilder();
        try (var files = Files.walk(logs)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                read.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(read).contains("CWWKF0011I");
        stage().strangers()
                .forEach(pair ->
                        assertThat(read).doesNotContain(pair.firm().mark().id()));
    }

    /** Each operation by each firm; all that fail are told. */
    private static void tried(Stream<Operation> operations, BiConsumer<Strangers, Operation> trial) {
        var all = operations.toList();
        SoftAssertions.assertSoftly(softly -> stage().strangers()
                .forEach(pair -> all.forEach(operation -> softly.check(() -> trial.accept(pair, operation)))));
    }

    private static Stage stage() {
        return stage.orElseThrow();
    }
}
