package dev.tenon.launcher;

import dev.tenon.launcher.folder.Refused;
import dev.tenon.messaging.deadletter.BuriedLetter;
import dev.tenon.messaging.deadletter.DeadLetterDesk;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `dead-letters`: what no module could take. It talks to the broker, whose operator whoever reaches it is. */
@Command(
        name = "dead-letters",
        description = "Shows the messages that a module could not take, and replays or drops them.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true)
final class DeadLettersCommand {

    @Command(name = "list", description = "Lists them, the oldest first.", mixinStandardHelpOptions = true)
    void list(@Mixin KafkaOption kafka) {
        var letters = new DeadLetterDesk(kafka.connection()).list();
        letters.stream().map(DeadLettersCommand::words).forEach(System.out::println);
        System.out.println(letters.isEmpty() ? "There are no dead letters." : letters.size() + " dead letters");
    }

    @Command(
            name = "replay",
            description = "Delivers one again, by the same door as the first time.",
            mixinStandardHelpOptions = true)
    void replay(@Mixin KafkaOption kafka, @Parameters(paramLabel = "ID") String id) {
        var letter = found(id, new DeadLetterDesk(kafka.connection()).replay(id));
        System.out.println("Sent once more for " + letter.consumer() + ": " + letter.id());
    }

    @Command(name = "drop", description = "Gives one up.", mixinStandardHelpOptions = true)
    void drop(
            @Mixin KafkaOption kafka,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", paramLabel = "WHY", required = true, description = "Why.") String reason) {
        var letter = found(id, new DeadLetterDesk(kafka.connection()).drop(id, reason));
        System.out.println("Dropped: " + words(letter));
    }

    private static BuriedLetter found(String id, Optional<BuriedLetter> letter) {
        return letter.orElseThrow(() ->
                new Refused("There is no dead letter " + id + ". `dead-letters list` names those that are there."));
    }

    private static String words(BuriedLetter letter) {
        var tenant = letter.tenant().isEmpty() ? "no tenant" : "tenant " + letter.tenant() + " as it claims";
        return letter.id() + "\n  since " + letter.since() + ", " + tenant + "\n  " + letter.code() + ": "
                + letter.reason();
    }
}
