package dev.tenon.verticals;

import dev.tenon.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Why a template was not published or a firm's configuration not changed. */
public sealed interface VerticalRefusal extends Refusal {

    /** There is no such template, or it was withdrawn. */
    record UnknownTemplate(TemplateRef template) implements VerticalRefusal {
        @Override
        public String code() {
            return "unknown-template";
        }

        @Override
        public String detail() {
            return "There is no template " + template + " that could be taken";
        }
    }

    /** This version was published with another content. */
    record AlreadyPublished(TemplateRef template) implements VerticalRefusal {
        @Override
        public String code() {
            return "already-published";
        }

        @Override
        public String detail() {
            return template + " is published and never changes; publish a later version";
        }
    }

    /** The document, or what a step would lead to, is not valid. */
    record Invalid(List<DocumentFault> faults) implements VerticalRefusal {
        public Invalid {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "invalid-document";
        }

        @Override
        public String detail() {
            return "The document is not valid; see the list of faults with their paths";
        }
    }

    /** Both sides changed the same places; somebody must say who is right. */
    record Unsettled(List<Conflict> conflicts) implements VerticalRefusal {
        public Unsettled {
            conflicts = List.copyOf(conflicts);
        }

        @Override
        public String code() {
            return "unsettled-conflicts";
        }

        @Override
        public String detail() {
            return conflicts.size() + " places were changed by both sides; say for each who is right";
        }
    }

    /** The configuration was changed in the meantime. */
    record Outdated(long revision) implements VerticalRefusal {
        @Override
        public String code() {
            return "outdated";
        }

        @Override
        public String detail() {
            return "The configuration was changed by somebody else and is now at revision " + revision
                    + "; look at it again";
        }
    }

    /** There is no such step, or it was undone. */
    record NothingToUndo(long revision) implements VerticalRefusal {
        @Override
        public String code() {
            return "nothing-to-undo";
        }

        @Override
        public String detail() {
            return "There is no step " + revision + " that could be taken back";
        }
    }

    /** Records of the firm hold values that the change would make unreadable. */
    record HoldsData(TreePath path, Optional<String> entity) implements VerticalRefusal {
        @Override
        public String code() {
            return "field-holds-data";
        }

        @Override
        public String detail() {
            return "Records hold values of " + path + ", so its type stays; add another field instead";
        }
    }
}
