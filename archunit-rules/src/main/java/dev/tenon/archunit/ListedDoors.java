package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.tenon.archunit.DatabaseDoor.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A class that touches the database is listed, where its reason is allowed; and no listed one is there for nothing. */
final class ListedDoors extends ArchCondition<JavaClass> {
    private static final Set<String> OPENING =
            Set.of("getConnection", "createEntityManager", "getXAConnection", "getPooledConnection");

    private final House house;
    private final List<DatabaseDoor> doors;
    private final List<DatabaseDoor> unused = new ArrayList<>();

    ListedDoors(House house, List<DatabaseDoor> doors) {
        super("be listed with a reason");
        this.house = house;
        this.doors = doors;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        unused.clear();
        unused.addAll(doors);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var door = door(type);
        door.ifPresent(unused::remove);
        problems(type, door).forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
    }

    @Override
    public void finish(ConditionEvents events) {
        unused.forEach(door -> events.add(SimpleConditionEvent.violated(
                door, door.className() + " is listed for " + door.reason() + " but touches no database")));
    }

    private Optional<DatabaseDoor> door(JavaClass type) {
        var outermost = outermost(type).getName();
        return doors.stream().filter(it -> it.className().equals(outermost)).findFirst();
    }

    private Stream<String> problems(JavaClass type, Optional<DatabaseDoor> door) {
        if (door.isEmpty()) {
            return Stream.of(type.getDescription() + " touches the database and is not listed in "
                    + type.getSourceCodeLocation());
        }
        var reason = door.get().reason();
        var misplaced = isAllowedAt(reason, type)
                ? Stream.<String>empty()
                : Stream.of(type.getDescription() + " is listed for " + reason + ", which is not allowed there");
        return Stream.concat(misplaced, reason == Reason.WIRING ? openings(type) : Stream.empty());
    }

    private boolean isAllowedAt(Reason reason, JavaClass type) {
        boolean inPersistence = house.at(Layer.ADAPTER, "persistence", type);
        return switch (reason) {
            case TENANT_TRANSACTION, RELAY, SEALER, SCHEDULER, SIGN_IN, INSTALLATION -> inPersistence;
            case MIGRATION, WIRING -> inPersistence || house.on(Layer.ASSEMBLY, type);
        };
    }

    private static Stream<String> openings(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(it -> OPENING.contains(it.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .map(it -> it + ", though it is listed for " + Reason.WIRING);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ListedDoors::outermost).orElse(type);
    }
}
