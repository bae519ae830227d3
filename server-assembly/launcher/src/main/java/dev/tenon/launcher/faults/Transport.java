package dev.tenon.launcher.faults;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.deadletter.DeadLetterDesk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lays what the database published beside what is on the topics and what arrived. */
final class Transport {
    private final BackDoor books;
    private final KafkaConnection kafka;

    Transport(BackDoor books, KafkaConnection kafka) {
        this.books = books;
        this.kafka = kafka;
    }

    /** What the topics hold, and how much of it twice. */
    Delivery look() {
        var journal = Set.copyOf(books.journal());
        var topics = new TopicLog(kafka).ids();
        var onTopics = Set.copyOf(topics);
        var checks = List.of(
                Check.of("events of the journal that are on no topic", 0, without(journal, onTopics)),
                Check.of("events on a topic that nothing published", 0, without(onTopics, Set.copyOf(books.journal()))),
                Check.of("events that wait for a prerequisite", 0, books.parked()),
                Check.of("dead letters", 0, new DeadLetterDesk(kafka).list().size()));
        return new Delivery(
                journal.size(),
                topics.size() - onTopics.size(),
                Stream.concat(checks.stream(), books.held().stream()).toList());
    }

    private static int without(Set<String> these, Set<String> those) {
        var rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest.size();
    }

    /**
     * What came of it.
     *
     * @param repeated how many messages are there once more, as a relay that died made them
     */
    record Delivery(int events, int repeated, List<Check> checks) {
        Delivery {
            checks = List.copyOf(checks);
        }
    }
}
