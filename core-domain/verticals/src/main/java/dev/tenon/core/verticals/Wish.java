package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalSession;

/** What somebody wants done, to be planned for the configuration that holds by then. */
@FunctionalInterface
interface Wish {

    /** The plan, of which nothing has happened. */
    Decision<Plan, VerticalRefusal> plan(VerticalSession session, Configuration now);
}
