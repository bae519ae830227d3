package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The database is touched by a short list of classes. */
final class DatabaseRules {
    private static final Set<String> DATABASE = Set.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityManagerFactory",
            "jakarta.persistence.Persistence",
            "javax.sql.CommonDataSource",
            "java.sql.Connection",
            "java.sql.Driver",
            "java.sql.DriverManager");

    private final House house;
    private final List<DatabaseDoor> doors;

    DatabaseRules(House house, List<DatabaseDoor> doors) {
        this.house = house;
        this.doors = List.copyOf(doors);
    }

    ArchRule onlyListedClassesTouchTheDatabase() {
        return classes()
                .that(describe("touch EntityManager, DataSource or Connection", this::touches))
                .should(new ListedDoors(house, doors))
                .because("row-level security holds only where the tenant transaction bound the tenant; whoever opens a"
                        + " connection past it is listed, with the reason");
    }

    private boolean touches(JavaClass type) {
        return house.holds(type)
                && !house.on(Layer.PROOF, type)
                && type.getDirectDependenciesFromSelf().stream().anyMatch(it -> isDatabase(it.getTargetClass()));
    }

    private static boolean isDatabase(JavaClass type) {
        return DATABASE.stream().anyMatch(type.getBaseComponentType()::isAssignableTo);
    }
}
