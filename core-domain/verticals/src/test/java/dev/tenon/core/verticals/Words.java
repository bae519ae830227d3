package dev.tenon.core.verticals;

import dev.tenon.verticals.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the installation of the tests has. */
record Words() implements Vocabulary {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "crm.company", Set.of("name", "industry"),
            "crm.contact", Set.of("name", "email"),
            "crm.opportunity", Set.of("name", "amount", "expectedClose"));

    @Override
    public Set<String> modules() {
        return Set.of("crm", "invoicing");
    }

    @Override
    public Set<String> entities() {
        return FIELDS.keySet();
    }

    @Override
    public Set<String> fields(String entity) {
        return FIELDS.getOrDefault(entity, Set.of());
    }

    @Override
    public boolean hasWorkflow(String entity) {
        return entity.equals("crm.opportunity");
    }

    @Override
    public Optional<Set<String>> dimensions(String measure) {
        return switch (measure) {
            case "crm.won" -> Optional.of(Set.of("month", "owner"));
            case "invoicing.revenue" -> Optional.of(Set.of("month", "customer"));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Set<String>> eventFields(String event) {
        return event.equals("crm.opportunity-won") ? Optional.of(Set.of("name", "amount")) : Optional.empty();
    }

    @Override
    public Set<String> roles() {
        return Set.of("owner", "sales");
    }

    @Override
    public Set<String> permissions() {
        return Set.of("crm.company.read", "crm.company.edit");
    }

    @Override
    public Set<String> settings(String module) {
        return module.equals("crm") ? Set.of("visibility") : Set.of();
    }
}
