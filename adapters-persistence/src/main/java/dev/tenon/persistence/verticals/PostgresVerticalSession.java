package dev.tenon.persistence.verticals;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.VerticalSession;
import java.util.List;
import java.util.Optional;

/** What one attempt of a work on a firm's configuration is lent. */
final class PostgresVerticalSession implements VerticalSession {
    private static final String CURRENT = """
            select configuration from verticals.step where tenant_id = ? order by revision desc limit 1""";

    private static final String AT = "select configuration from verticals.step where tenant_id = ? and revision = ?";

    private static final String STEPS = """
            select revision, made_at, actor, kind, from_template, to_template, undoes, changes
            from verticals.step where tenant_id = ? order by revision desc""";

    private static final String STEP = """
            select revision, made_at, actor, kind, from_template, to_template, undoes, changes, configuration
            from verticals.step where tenant_id = ? and revision = ?""";

    /** That there is one of this revision is a conflict, by which the work runs again. */
    private static final String APPEND = """
            insert into verticals.step
                (tenant_id, revision, made_at, actor, kind, from_template, to_template, undoes, changes, configuration)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final TenantWork unit;
    private final CustomValues values;

    PostgresVerticalSession(TenantWork unit) {
        this.unit = unit;
        this.values = new CustomValues(unit.sql());
    }

    @Override
    public Configuration configuration() {
        return unit.sql()
                .first(Sql.of(CURRENT, unit.sql().tenant().value()), PostgresVerticalSession::configuration)
                .orElse(Configuration.NONE);
    }

    @Override
    public void append(StepRecord record) {
        var step = record.step();
        unit.sql()
                .later(Sql.of(
                        APPEND,
                        unit.sql().tenant().value(),
                        step.revision(),
                        step.at(),
                        step.actor(),
                        step.kind().name(),
                        name(step.from()),
                        name(step.to()),
                        step.undoes(),
                        step.changes(),
                        PortsJson.write(record.after())));
    }

    @Override
    public List<Step> steps() {
        return unit.sql().list(Sql.of(STEPS, unit.sql().tenant().value()), PostgresVerticalSession::step);
    }

    @Override
    public Optional<StepRecord> step(long revision) {
        return unit.sql()
                .first(
                        Sql.of(STEP, unit.sql().tenant().value(), revision),
                        row -> new StepRecord(step(row), Configuration.NONE, configuration(row)))
                .map(found -> new StepRecord(found.step(), before(revision), found.after()));
    }

    @Override
    public boolean holdsValues(String entity, String field) {
        return values.any(entity, field);
    }

    @Override
    public void audit(AuditEntry entry) {
        unit.audit(entry);
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }

    @Override
    public Due due() {
        return unit.due();
    }

    private Configuration before(long revision) {
        return unit.sql()
                .first(Sql.of(AT, unit.sql().tenant().value(), revision - 1), PostgresVerticalSession::configuration)
                .orElse(Configuration.NONE);
    }

    private static Configuration configuration(Row row) {
        return PortsJson.read(row.text("configuration"), Configuration.class);
    }

    private static Step step(Row row) {
        return new Step(
                row.number("revision"),
                row.instant("made_at"),
                row.text("actor"),
                Step.Kind.valueOf(row.text("kind")),
                row.optionalText("from_template").map(TemplateRef::of),
                row.optionalText("to_template").map(TemplateRef::of),
                row.optionalNumber("undoes"),
                row.integer("changes"));
    }

    private static Optional<String> name(Optional<TemplateRef> template) {
        return template.map(TemplateRef::toString);
    }
}
