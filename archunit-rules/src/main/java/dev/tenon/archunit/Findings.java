package dev.tenon.archunit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that is kept when nothing is found. */
final class Findings<T> extends ArchCondition<T> {
    private final Function<T, Stream<String>> find;

    private Findings(String description, Function<T, Stream<String>> find) {
        super(description);
        this.find = find;
    }

    /** A condition whose violations are the texts that are found about an item. */
    static <T> ArchCondition<T> none(String description, Function<T, Stream<String>> find) {
        return new Findings<>(description, find);
    }

    @Override
    public void check(T item, ConditionEvents events) {
        find.apply(item).distinct().forEach(text -> events.add(SimpleConditionEvent.violated(item, text)));
    }
}
