package dev.tenon.launcher;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventFigures.Parked;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a prerequisite, in words. */
record ParkedList(EventFigures figures, TenantRegistry registry) {
    static final int MOST = 100;

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    List<String> lines() {
        var longest = figures.parkedBefore(EVER, MOST).stream().map(this::words);
        return Stream.concat(longest, Stream.of(sum(figures.parked().count()))).toList();
    }

    private static String sum(long count) {
        if (count == 0) {
            return "Nothing is parked.";
        }
        return count + " parked" + (count > MOST ? ", the first " + MOST + " above" : "");
    }

    private String words(Parked event) {
        return event.type() + " " + event.event() + "\n  since " + event.since() + ", tenant " + name(event.tenant())
                + "\n  " + event.consumer() + " waits for " + event.missing();
    }

    /** A closed tenant has its id only. */
    private String name(TenantId tenant) {
        return registry.find(tenant).map(TenantProfile::slug).orElse(tenant.toString());
    }
}
