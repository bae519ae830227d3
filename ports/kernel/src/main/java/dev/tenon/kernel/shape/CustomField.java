package dev.tenon.kernel.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a tenant's own. Its values stand beside the built-in ones as {@code custom.<key>}.
 *
 * @param key unique in its entity, in camel case
 * @param labels what a person calls it, by language
 * @param required whether a record must have a value when it is made or changed
 * @param initial the value of a record that is made without one, as it is written in JSON
 * @param validation a condition over {@code value} and {@code record} that must hold
 */
public record CustomField(
        String key,
        Map<String, String> labels,
        Type type,
        boolean required,
        Optional<String> initial,
        Optional<String> validation,
        Set<Use> uses) {
    public CustomField {
        labels = Map.copyOf(labels);
        uses = Set.copyOf(uses);
    }

    /** What else the field is good for. */
    public enum Use {
        /** Lists are filtered and sorted by it. */
        INDEXED,
        /** Measures are told apart by it. */
        DIMENSION,
        /** It was taken away: its values are kept and shown, and nothing is written any more. */
        ARCHIVED
    }

    /** What it holds. */
    public sealed interface Type {

        /** One line of at most 500 characters. */
        record Text() implements Type {}

        /** Several lines, at most 10,000 characters; neither filtered nor sorted. */
        record LongText() implements Type {}

        /** An exact number of at most six decimals and twelve digits before them. */
        record Numeral(Optional<BigDecimal> least, Optional<BigDecimal> most) implements Type {}

        /** An amount with its currency; neither filtered nor sorted. */
        record Amount() implements Type {}

        /** A calendar date. */
        record Date() implements Type {}

        /** True or false. */
        record Flag() implements Type {}

        /** One of the choices. */
        record Choice(List<Option> options) implements Type {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /** Some of the choices. */
        record Choices(List<Option> options) implements Type {
            public Choices {
                options = List.copyOf(options);
            }
        }

        /** A record of another entity, such as {@code crm.contact}. */
        record Reference(String entity) implements Type {}
    }

    /** A choice, in the order of the list that it is in. */
    public record Option(String id, Map<String, String> labels) {
        public Option {
            labels = Map.copyOf(labels);
        }
    }
}
