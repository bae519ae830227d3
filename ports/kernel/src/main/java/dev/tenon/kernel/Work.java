package dev.tenon.kernel;

/**
 * What is done with a lent session. It may be run more than once, each time in a transaction of its own. Where the cause is
 * claimed, its result is stored and must be {@link Decision}, a record of the ports, or nothing ({@link Done}).
 */
@FunctionalInterface
public interface Work<S, R> {

    /** Does the work. The session ends with it. */
    R in(S session);
}
