package dev.tenon.kernel.entity;

import dev.tenon.kernel.Refusal;
import java.util.List;

/** Why an entity was not created, changed or deleted. */
public sealed interface EntityRefusal extends Refusal {

    /** There is no such entity in this tenant. */
    record Unknown(String entity, String id) implements EntityRefusal {
        @Override
        public String code() {
            return "unknown-" + entity;
        }

        @Override
        public String detail() {
            return "There is no " + entity + " " + id;
        }
    }

    /** Somebody changed it in the meantime. */
    record Outdated(String entity, long version) implements EntityRefusal {
        @Override
        public String code() {
            return "outdated";
        }

        @Override
        public String detail() {
            return "The " + entity + " was changed by somebody else and is now at version " + version
                    + "; read it again";
        }
    }

    /** Some values are not what the fields hold. */
    record Invalid(List<FieldFault> faults) implements EntityRefusal {
        public Invalid {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "invalid";
        }

        @Override
        public String detail() {
            return "Some values cannot be taken; see the list of them";
        }
    }

    /** Another entity has these values. */
    record NotUnique(String entity, List<String> fields) implements EntityRefusal {
        public NotUnique {
            fields = List.copyOf(fields);
        }

        @Override
        public String code() {
            return "not-unique";
        }

        @Override
        public String detail() {
            return "Another " + entity + " has the same " + String.join(" and ", fields);
        }
    }

    /** Its state cannot become the other one. */
    record TransitionRefused(String field, String from, String to) implements EntityRefusal {
        @Override
        public String code() {
            return "transition-refused";
        }

        @Override
        public String detail() {
            return "What is " + from + " cannot become " + to;
        }
    }

    /** Others refer to it. */
    record InUse(String entity, String by) implements EntityRefusal {
        @Override
        public String code() {
            return "in-use";
        }

        @Override
        public String detail() {
            return "The " + entity + " is referred to by a " + by + "; change that first";
        }
    }

    /** One of several changes that happen together or not at all cannot be made. */
    record BulkRefused(List<At> refused) implements EntityRefusal {

        /**
         * The change that cannot be made.
         *
         * @param index its place in the request, from 0
         */
        public record At(int index, EntityRefusal refusal) {}

        public BulkRefused {
            refused = List.copyOf(refused);
        }

        @Override
        public String code() {
            return "bulk-refused";
        }

        @Override
        public String detail() {
            return refused.size() + " of the changes cannot be made, so none was made";
        }
    }
}
