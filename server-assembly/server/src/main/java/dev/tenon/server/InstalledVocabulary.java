package dev.tenon.server;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.Role;
import dev.tenon.verticals.VerticalPermissions;
import dev.tenon.verticals.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What documents may refer to: what the modules of this assembly declare, and nothing that is listed twice. */
final class InstalledVocabulary implements Vocabulary {
    private final Set<String> modules;
    private final Map<String, EntityType<?>> entities;
    private final Map<String, Set<String>> events;
    private final Set<String> permissions;

    InstalledVocabulary(
            OfferedModules offered,
            List<EntityType<?>> types,
            EventClasses published,
            Map<Role, Set<Permission>> rights) {
        this.modules = offered.needs().keySet().stream()
                .filter(module -> !OfferedModules.ALWAYS_ON.contains(module))
                .map(ModuleId::name)
                .collect(Collectors.toUnmodifiableSet());
        this.entities =
                types.stream().collect(Collectors.toUnmodifiableMap(EntityType::qualifiedName, Function.identity()));
        this.events = published.classes().stream()
                .collect(Collectors.toUnmodifiableMap(
                        type -> EventType.of(type).toString(), InstalledVocabulary::fieldsOf));
        this.permissions = rights.values().stream()
                .flatMap(Set::stream)
                .filter(permission -> !permission.equals(VerticalPermissions.PUBLISH))
                .map(Permission::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> modules() {
        return modules;
    }

    @Override
    public Set<String> entities() {
        return entities.keySet();
    }

    @Override
    public Set<String> fields(String entity) {
        return Optional.ofNullable(entities.get(entity)).stream()
                .flatMap(type -> type.fields().stream())
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean hasWorkflow(String entity) {
        return Optional.<EntityType<?>>ofNullable(entities.get(entity))
                .flatMap(EntityType::staged)
                .isPresent();
    }

    @Override
    public Optional<Set<String>> dimensions(String measure) {
        return Optional.ofNullable(ReportedFigures.DIMENSIONS.get(measure));
    }

    @Override
    public Optional<Set<String>> eventFields(String event) {
        return Optional.ofNullable(events.get(event));
    }

    @Override
    public Set<String> permissions() {
        return permissions;
    }

    @Override
    public Set<String> settings(String module) {
        return ModuleSettings.BY_MODULE.getOrDefault(module, Set.of());
    }

    /** An author works for the installation, so no firm's rule tells one anything. */
    @Override
    public Set<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.AUTHOR)
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> fieldsOf(Class<? extends PublishedEvent> event) {
        return Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
