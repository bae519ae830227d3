package dev.tenon.workspace;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Stamp;
import java.util.UUID;

/**
 * How somebody looks at a list.
 *
 * @param owner who made it
 * @param entity what is listed, such as {@code crm.company}
 */
public record SavedView(Id id, Stamp stamp, Actor owner, String entity, ViewSettings settings) {

    /** Identifies a view. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Whether the view is there for somebody. */
    public boolean isFor(Actor reader) {
        return owner.equals(reader) || settings.sharing() == Sharing.SHARED;
    }

    /** Its name as names are compared. */
    public String foldedName() {
        return Folding.fold(settings.name());
    }

    /** Whether it takes the name of another one. */
    public boolean hasNameOf(SavedView other) {
        return !id.equals(other.id) && foldedName().equals(other.foldedName());
    }
}
