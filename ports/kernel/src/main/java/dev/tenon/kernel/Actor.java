package dev.tenon.kernel;

/** Who acts: a person, or a module on behalf of the tenant. */
public sealed interface Actor {

    /** A person who signed in. */
    record User(UserId id) implements Actor {
        @Override
        public String text() {
            return "user:" + id;
        }
    }

    /** A module's service account, which consumes events with a declared set of permissions. */
    record Module(ModuleId module) implements Actor {
        @Override
        public String text() {
            return "module:" + module;
        }
    }

    /** A stable text form, {@code user:<uuid>} or {@code module:<name>}; {@link #parse} reads it back. */
    String text();

    /** Reads what {@link #text()} wrote; anything else is an {@link IllegalArgumentException}. */
    static Actor parse(String text) {
        if (text.startsWith("user:")) {
            return new User(UserId.of(text.substring("user:".length())));
        }
        if (text.startsWith("module:")) {
            return new Module(new ModuleId(text.substring("module:".length())));
        }
        throw new IllegalArgumentException("Not an actor: " + text);
    }
}
