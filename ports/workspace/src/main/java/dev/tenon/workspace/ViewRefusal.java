package dev.tenon.workspace;

import dev.tenon.kernel.Refusal;
import dev.tenon.kernel.entity.FieldFault;
import java.util.List;

/** Why a view was not saved, changed or deleted. */
public sealed interface ViewRefusal extends Refusal {

    /** There is no such view for who asks. */
    record UnknownView(SavedView.Id id) implements ViewRefusal {
        @Override
        public String code() {
            return "unknown-view";
        }

        @Override
        public String detail() {
            return "There is no view " + id;
        }
    }

    /** Somebody changed it in the meantime. */
    record OutdatedView(long version) implements ViewRefusal {
        @Override
        public String code() {
            return "outdated";
        }

        @Override
        public String detail() {
            return "The view was changed by somebody else and is now at version " + version + "; read it again";
        }
    }

    /** It is another person's, who shares it. */
    record AnothersView() implements ViewRefusal {
        @Override
        public String code() {
            return "anothers-view";
        }

        @Override
        public String detail() {
            return "The view is shared by somebody else; save one of your own";
        }
    }

    /** Its owner has another of that name. */
    record NameTaken(String name) implements ViewRefusal {
        @Override
        public String code() {
            return "name-taken";
        }

        @Override
        public String detail() {
            return "There is another view " + name + "; choose another name";
        }
    }

    /** One person keeps only so many of an entity. */
    record TooManyViews(int most) implements ViewRefusal {
        @Override
        public String code() {
            return "too-many-views";
        }

        @Override
        public String detail() {
            return "You have " + most + " views of this entity; delete one first";
        }
    }

    /** What it says cannot be had of the list. */
    record InvalidView(List<FieldFault> faults) implements ViewRefusal {
        public InvalidView {
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
}
