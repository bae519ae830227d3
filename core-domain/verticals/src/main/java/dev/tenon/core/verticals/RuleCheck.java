package dev.tenon.core.verticals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks the notification rules and the roles of a document. */
record RuleCheck(Terms terms, Faults faults) {
    private static final Set<String> CHANNELS = Set.of("in-app", "email");

    void rule(Place rule) {
        faults.require(rule, "event", "text");
        rule.at("event").text().ifPresent(event -> event(rule, event));
        faults.requireSome(rule.at("recipients"));
        faults.referEach(rule.at("recipients"), terms.recipients(), "recipient");
        faults.requireSome(rule.at("channels"));
        faults.referEach(rule.at("channels"), CHANNELS, "channel");
    }

    private void event(Place rule, String event) {
        terms.vocabulary()
                .eventFields(event)
                .ifPresentOrElse(
                        fields -> faults.condition(
                                rule.at("condition"), Map.of("event", List.copyOf(new TreeSet<>(fields)))),
                        () -> faults.unknown(rule.at("event"), event, "event"));
    }

    void role(Place role) {
        faults.require(role, "label");
        faults.referEach(role.at("permissions"), terms.vocabulary().permissions(), "permission");
    }
}
