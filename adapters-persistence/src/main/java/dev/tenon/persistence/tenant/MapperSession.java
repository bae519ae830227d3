package dev.tenon.persistence.tenant;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Keeps the object mapper from repeating statements on its own: the whole work is repeated, or nothing. */
public final class MapperSession implements SessionCustomizer {
    /** Made by the object mapper. */
    public MapperSession() {}

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
        session.getLogin().setConnectionHealthValidatedOnError(false);
    }
}
