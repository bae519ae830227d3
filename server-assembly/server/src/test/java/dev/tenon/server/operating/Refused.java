package dev.tenon.server.operating;

import java.util.Optional;

/**
 * A request that was refused, and what its line in the log must say.
 *
 * @param whose empty where nobody was admitted
 */
record Refused(Reply reply, Optional<Whose> whose) {

    static Refused of(Member member, String module, Reply reply) {
        return new Refused(reply, Optional.of(new Whose(member.tenant(), member.actor(), module)));
    }

    static Refused ofNobody(Reply reply) {
        return new Refused(reply, Optional.empty());
    }

    String message() {
        return reply.text("code") + " at correlation " + reply.correlation();
    }
}
