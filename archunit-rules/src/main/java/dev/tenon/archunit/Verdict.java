package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What a rule says of some classes. */
final class Verdict {
    private Verdict() {}

    /** The report of the rule; empty when it is kept. */
    static Stream<String> of(ArchRule rule, JavaClasses classes) {
        try {
            rule.check(classes);
            return Stream.empty();
        } catch (AssertionError broken) {
            return Stream.of(String.valueOf(broken.getMessage()));
        }
    }
}
