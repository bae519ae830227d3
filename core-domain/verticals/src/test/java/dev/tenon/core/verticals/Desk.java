package dev.tenon.core.verticals;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.memory.MemoryAuditStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryTemplateLibrary;
import dev.tenon.persistence.memory.MemoryVerticalStore;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalStore;
import dev.tenon.verticals.Verticals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verticals on the desk: over stores in memory, with firms and an author. */
final class Desk {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final MemoryPlatform platform = new MemoryPlatform(new RememberingCodec(), new TestIds(), clock);
    private final Set<String> held = new HashSet<>();
    private final VerticalStore store =
            new MemoryVerticalStore(platform, (_, entity, field) -> held.contains(entity + "." + field));
    private final TemplateLibrary library = new MemoryTemplateLibrary();
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final TenantContext author = tenants.fresh();
    private final VerticalsModule module =
            VerticalsModule.create(store, library, new PlainFormat(), new Words(), new NamedOnly(), clock);

    TenantContext firm() {
        return tenants.fresh();
    }

    TestTenants tenants() {
        return tenants;
    }

    TenantContext author() {
        return author;
    }

    Verticals verticals() {
        return module.verticals();
    }

    Templates templates() {
        return module.templates();
    }

    /** A template of this content is there, and offered to everybody. */
    void published(TemplateRef ref, Tree.Group content) {
        var draft = new Draft(new Document(ref, Optional.empty(), content), new Resolved(content, Map.of()));
        library.add(draft.published(clock.instant()));
        library.rollOut(ref, 100);
    }

    VerticalStore store() {
        return store;
    }

    /** From now on records of every firm hold values of the field. */
    void hold(String entity, String field) {
        held.add(entity + "." + field);
    }

    /** Publishes a document that is written with single quotes, and offers it to everybody. */
    Template published(String document) {
        var template = accepted(templates().publish(author, bytes(document)));
        return accepted(templates().rollOut(author, template.ref(), 100));
    }

    Configuration configuration(TenantContext firm) {
        return verticals().effective(firm).configuration();
    }

    /** The firm takes a template at the revision that it is at; nothing is in its way. */
    Step adopted(TenantContext firm, String template) {
        return adopted(firm, template, Resolution.NONE);
    }

    Step adopted(TenantContext firm, String template, Resolution resolution) {
        return accepted(verticals().adopt(firm, revision(firm), TemplateRef.of(template), resolution));
    }

    /** The firm edits at the revision that it is at: path and JSON in turn. */
    Step edited(TenantContext firm, String... pathsAndValues) {
        return accepted(verticals().edit(firm, revision(firm), Written.edits(pathsAndValues)));
    }

    Step undone(TenantContext firm, long step) {
        return accepted(verticals().undo(firm, revision(firm), step, Resolution.NONE));
    }

    long revision(TenantContext firm) {
        return configuration(firm).revision();
    }

    /** What the audit log was told, the latest first. */
    List<AuditEntry> told(TenantContext firm) {
        return new MemoryAuditStore(platform)
                        .within(
                                firm.because(Cause.NONE),
                                session -> session.entries(AuditFilter.ALL, PageRequest.first(100))
                                        .items())
                        .stream()
                        .map(AuditRecord::entry)
                        .toList();
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    static <T> List<T> all(Decision<T, VerticalRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<T, VerticalRefusal>(var events) -> events;
            case Decision.Refused<T, VerticalRefusal>(var refusal) -> throw new AssertionError("Refused: " + refusal);
        };
    }

    static <T> T accepted(Decision<T, VerticalRefusal> decision) {
        return all(decision).getFirst();
    }

    static VerticalRefusal refused(Decision<?, VerticalRefusal> decision) {
        return switch (decision) {
            case Decision.Refused<?, VerticalRefusal>(var refusal) -> refusal;
            case Decision.Accepted<?, VerticalRefusal>(var events) -> throw new AssertionError("Accepted: " + events);
        };
    }
}
