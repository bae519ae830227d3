package dev.tenon.kernel.entity;

import dev.tenon.kernel.shape.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a field holds, and within which limits. */
public sealed interface Kind {

    /**
     * A text. A field that is not required may be empty. Texts are compared without regard to case ({@link Folding}).
     *
     * @param most the most characters (code points)
     */
    record Text(int most, TextForm form) implements Kind {}

    /** True or false. */
    record Flag() implements Kind {}

    /** A whole number between the limits, both included. */
    record Whole(long least, long most) implements Kind {}

    /**
     * An exact decimal.
     *
     * @param digits the most digits in all
     * @param scale the most of them after the point
     */
    record Decimal(int digits, int scale) implements Kind {}

    /** An exact amount of money with its currency. */
    record Amount() implements Kind {}

    /** A calendar date. */
    record Date() implements Kind {}

    /** A point in time, in microseconds. */
    record Moment() implements Kind {}

    /**
     * One of an enum's constants, written in lower case with hyphens.
     *
     * @param of the enum
     * @param transitions to which constants each may change; empty: any may become any
     */
    record Choice(Class<? extends Enum<?>> of, Map<Enum<?>, Set<Enum<?>>> transitions) implements Kind {
        public Choice {
            transitions = Map.copyOf(transitions);
        }
    }

    /**
     * One of some choices that are said by the tenant's configuration; a value is the id of one.
     *
     * @param options in their order
     */
    record Option(List<CustomField.Option> options) implements Kind {
        public Option {
            options = List.copyOf(options);
        }

        /** The ids, in their order. */
        public List<String> ids() {
            return options.stream().map(CustomField.Option::id).toList();
        }
    }

    /**
     * The id of another entity.
     *
     * @param target the target's type, such as {@code crm.company}; within the module it must exist
     */
    record Reference(String target) implements Kind {}

    /** Some fields together, as a record of their own. */
    record Group(Class<? extends Record> of, List<Field> parts) implements Kind {
        public Group {
            parts = List.copyOf(parts);
        }

        /** The value of a part of a group of this kind. */
        public Object value(Object group, Field part) {
            return shape().value(group, part.name());
        }

        /** A group of the values of its parts, in their order. */
        public Object make(List<Object> values) {
            return shape().make(values.toArray());
        }

        private RecordShape<?> shape() {
            return RecordShape.of(of);
        }

        /** Begins the declaration of a group. */
        public static GroupDeclaration of(Class<? extends Record> record) {
            return new GroupDeclaration(RecordShape.of(record));
        }
    }

    /**
     * A list, in its order.
     *
     * @param most the most elements
     */
    record Many(Kind element, int most) implements Kind {}
}
