package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a house, each with its reason.
 *
 * {@snippet :
 * TenonRules.of(House.tenon(), new DatabaseDoor("dev.tenon.persistence.tenant.TenantTransactions", TENANT_TRANSACTION))
 *         .check(House.tenon().production());
 * }
 */
public final class TenonRules {
    private final House house;
    private final List<DatabaseDoor> doors;

    private TenonRules(House house, List<DatabaseDoor> doors) {
        this.house = house;
        this.doors = doors;
    }

    /** The rules of a house in which these classes may touch the database. */
    public static TenonRules of(House house, DatabaseDoor... doors) {
        return new TenonRules(house, List.of(doors));
    }

    /** Checks a whole house: a rule that finds nothing to check, or a floor that is missing, is a failure too. */
    public void check(JavaClasses classes) {
        report(Stream.concat(new Completeness(house).missing(classes), violations(classes, false)));
    }

    /** Checks a part of a house: rules that find nothing to check are kept. */
    public void checkPart(JavaClasses classes) {
        report(violations(classes, true));
    }

    /** Every rule. */
    public List<ArchRule> all() {
        return List.of(
                noFieldHoldsALentRepository(),
                repositoriesAreReachableOnlyInsideWithin(),
                onlyTheGateMakesATenantContext(),
                onlyListedClassesTouchTheDatabase(),
                drivingPortsTakeTheTenantFirst(),
                drivingPortsCheckAPermission(),
                coreImportsOnlyJavaPortsAndJSpecify(),
                coreReachesAnotherModuleOnlyThroughItsEvents(),
                portsImportOnlyJavaTheKernelAndTheirOwnModule(),
                eventsSpeakOnlyTheKernelsWords(),
                adaptersKnowOnlyPortsAndThemselves(),
                onlyTheAssemblyKnowsTheCore(),
                theExtensionApiKnowsOnlyPorts(),
                theExtensionHostKnowsOnlyPortsAndTheApi(),
                coreAndPortsAskNothingOfTheirSurroundings(),
                commandsEventsStatesAndRefusalsAreRecords(),
                recordsAreImmutable(),
                packagesAreNullMarked(),
                packagesAreFreeOfCycles());
    }

    /** No field, record component or captured variable holds a session or a repository. */
    public ArchRule noFieldHoldsALentRepository() {
        return new LendingRules(house).noFieldHoldsALentRepository();
    }

    /** A session is used only by a lambda or by a method that is handed it, and never given back. */
    public ArchRule repositoriesAreReachableOnlyInsideWithin() {
        return new LendingRules(house).repositoriesAreReachableOnlyInsideWithin();
    }

    /** Only TenantGate, and a context itself, make a TenantContext. */
    public ArchRule onlyTheGateMakesATenantContext() {
        return GateRules.onlyTheGateMakesATenantContext();
    }

    /** EntityManager, DataSource and Connection are touched by the listed classes only. */
    public ArchRule onlyListedClassesTouchTheDatabase() {
        return new DatabaseRules(house, doors).onlyListedClassesTouchTheDatabase();
    }

    /** Every driving-port method takes the TenantContext first, except {@code @BeforeTenant}. */
    public ArchRule drivingPortsTakeTheTenantFirst() {
        return new DrivingPortRules(house).drivingPortsTakeTheTenantFirst();
    }

    /** Every implementation of such a method calls {@code TenantContext.require} before its work. */
    public ArchRule drivingPortsCheckAPermission() {
        return new DrivingPortRules(house).drivingPortsCheckAPermission();
    }

    /** The core has no library. */
    public ArchRule coreImportsOnlyJavaPortsAndJSpecify() {
        return new DependencyRules(house).coreImportsOnlyJavaPortsAndJSpecify();
    }

    /** No module calls another. */
    public ArchRule coreReachesAnotherModuleOnlyThroughItsEvents() {
        return new DependencyRules(house).coreReachesAnotherModuleOnlyThroughItsEvents();
    }

    /** The ports of one module know neither another module nor a library. */
    public ArchRule portsImportOnlyJavaTheKernelAndTheirOwnModule() {
        return new DependencyRules(house).portsImportOnlyJavaTheKernelAndTheirOwnModule();
    }

    /** A published event can be read without its module. */
    public ArchRule eventsSpeakOnlyTheKernelsWords() {
        return new DependencyRules(house).eventsSpeakOnlyTheKernelsWords();
    }

    /** Adapters know neither core, nor each other, nor the assembly. */
    public ArchRule adaptersKnowOnlyPortsAndThemselves() {
        return new DependencyRules(house).adaptersKnowOnlyPortsAndThemselves();
    }

    /** Nothing but server and launcher depends on the core. */
    public ArchRule onlyTheAssemblyKnowsTheCore() {
        return new DependencyRules(house).onlyTheAssemblyKnowsTheCore();
    }

    /** What extensions are written against brings nothing else along. */
    public ArchRule theExtensionApiKnowsOnlyPorts() {
        return new DependencyRules(house).theExtensionApiKnowsOnlyPorts();
    }

    /** The host of extensions knows neither core nor adapters. */
    public ArchRule theExtensionHostKnowsOnlyPortsAndTheApi() {
        return new DependencyRules(house).theExtensionHostKnowsOnlyPortsAndTheApi();
    }

    /** No clock, chance, or default locale, zone or charset in core and ports. */
    public ArchRule coreAndPortsAskNothingOfTheirSurroundings() {
        return new PurityRules(house).coreAndPortsAskNothingOfTheirSurroundings();
    }

    /** Commands, events, states and refusals are records, enums or sealed interfaces. */
    public ArchRule commandsEventsStatesAndRefusalsAreRecords() {
        return new ImmutabilityRules(house).commandsEventsStatesAndRefusalsAreRecords();
    }

    /** Records of the ports hold immutable things only, and copies of collections. */
    public ArchRule recordsAreImmutable() {
        return new ImmutabilityRules(house).recordsAreImmutable();
    }

    /** Every package has a package-info with {@code @NullMarked}. */
    public ArchRule packagesAreNullMarked() {
        return new PackageRules(house).packagesAreNullMarked();
    }

    /** No cycles between packages. */
    public ArchRule packagesAreFreeOfCycles() {
        return new PackageRules(house).packagesAreFreeOfCycles();
    }

    private Stream<String> violations(JavaClasses classes, boolean mayBeEmpty) {
        return all().stream().map(rule -> rule.allowEmptyShould(mayBeEmpty)).flatMap(rule -> Verdict.of(rule, classes));
    }

    private static void report(Stream<String> violations) {
        var texts = violations.toList();
        if (!texts.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator() + System.lineSeparator(), texts));
        }
    }
}
