package dev.tenon.contract.verticals;

import dev.tenon.contract.StoreFixture;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.VerticalSession;
import dev.tenon.verticals.VerticalStore;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the contracts of the store of configurations are given. */
public interface VerticalFixture extends StoreFixture<VerticalSession> {
    /** Some template. */
    TemplateRef TAKEN = TemplateRef.of("wholesale-distribution@1.0.0");

    @Override
    VerticalStore store();

    /** The audit log that the store tells. */
    AuditStore audit();

    /** A tree of every kind, with names and texts that are not easily written. */
    static Tree.Group content() {
        return new Tree.Group(new TreeMap<>(Map.of(
                "a/b~c \"d\" ü",
                new Tree.Text("Löwe \"&\" Söhne €\n\\"),
                "",
                new Tree.Text(""),
                "numbers",
                new Tree.Listing(new TreeMap<>(Map.of(
                        "large",
                        new Tree.Numeral(new BigDecimal("123456789012345678901234567890")),
                        "small",
                        new Tree.Numeral(new BigDecimal("-0.000001")),
                        "none",
                        new Tree.Numeral(BigDecimal.ZERO)))),
                "flag",
                new Tree.Flag(true),
                "nobody",
                Tree.Listing.EMPTY,
                "nothing",
                Tree.Group.EMPTY)));
    }

    /** The step after this configuration, to one of this body. */
    default StepRecord step(TenantContext tenant, Configuration before, Tree.Group body) {
        var after = new Configuration(before.revision() + 1, Optional.of(TAKEN), Edits.NONE, body, Tree.Listing.EMPTY);
        return step(tenant, before, after);
    }

    /** The step that makes the one configuration of the other. */
    default StepRecord step(TenantContext tenant, Configuration before, Configuration after) {
        return new StepRecord(
                new Step(
                        after.revision(),
                        clock().instant().truncatedTo(ChronoUnit.MICROS),
                        tenant.actor().text(),
                        Step.Kind.EDITED,
                        before.template(),
                        after.template(),
                        Optional.empty(),
                        3),
                before,
                after);
    }

    /** Makes a step in a work of its own. */
    default StepRecord stepping(TenantContext tenant, Tree.Group body) {
        return store().within(tenant, session -> {
            var record = step(tenant, session.configuration(), body);
            session.append(record);
            return record;
        });
    }

    /** Runs a work that reads. */
    default <R> R reading(TenantContext tenant, Function<VerticalSession, R> action) {
        return store().within(tenant, action::apply);
    }

    @Override
    default void mark(VerticalSession session, String mark) {
        var before = session.configuration();
        var marks = new TreeMap<>(before.body().below());
        marks.put(mark, new Tree.Flag(true));
        var after = new Configuration(
                before.revision() + 1, before.template(), before.edits(), new Tree.Group(marks), before.archived());
        session.append(new StepRecord(
                new Step(
                        after.revision(),
                        clock().instant().truncatedTo(ChronoUnit.MICROS),
                        "nobody",
                        Step.Kind.EDITED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1),
                before,
                after));
    }

    @Override
    default boolean isMarked(VerticalSession session, String mark) {
        return session.configuration().body().below().containsKey(mark);
    }
}
