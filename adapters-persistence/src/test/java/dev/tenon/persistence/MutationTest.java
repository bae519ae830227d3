package dev.tenon.persistence;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is made wrong in the schema, one point at a time, is found. Each mutant lives in a transaction that is taken back. */
class MutationTest {
    private static final System.Logger LOG = System.getLogger(MutationTest.class.getName());
    private static final TestDatabase EMPTY = TestDatabase.withoutRows();

    /** And whatever the gate knows to find, some mutant shows. */
    @Test
    void theGateFindsEveryMutant() throws SQLException {
        var mutants = new Mutants(EMPTY).all();
        var survivors = new ArrayList<String>();
        var shown = new TreeMap<String, Set<String>>();
        try (var superuser = EMPTY.superuser().getConnection()) {
            superuser.setAutoCommit(false);
            for (var mutant : mutants) {
                var found = found(superuser, mutant, shown.getOrDefault(mutant.family(), Set.of()));
                shown.computeIfAbsent(mutant.family(), _ -> new TreeSet<>()).addAll(found);
                if (found.isEmpty()) {
                    survivors.add(mutant.toString());
                }
            }
        }
        LOG.log(INFO, "The gate found {0} of {1} mutants", mutants.size() - survivors.size(), mutants.size());
        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(survivors).isEmpty();
        assertThat(shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(CatalogGate.known());
    }

    /** What changes the rows that a table shows or takes is found without the catalog too. */
    @Test
    void theMatrixFindsEveryMutantThatShowsInTheRows() throws SQLException {
        var database = TestDatabase.shared();
        var matrix = Matrix.of(database, TwoTenants.create());
        var survivors = new ArrayList<String>();
        int mutants = 0;
        try (var superuser = database.superuser().getConnection()) {
            superuser.setAutoCommit(false);
            for (var table : database.tenantTables()) {
                var cells = matrix.cells(table).toList();
                for (var mutant : new Mutants(database).ofRows(table)) {
                    mutants++;
                    if (!leaks(superuser, mutant, matrix, cells)) {
                        survivors.add(mutant.toString());
                    }
                }
            }
        }
        LOG.log(INFO, "The matrix found {0} of {1} mutants", mutants - survivors.size(), mutants);
        assertThat(mutants).isGreaterThan(100);
        assertThat(survivors).isEmpty();
    }

    /** Asks first what showed the mutant's like in another table, and everything only if that shows nothing. */
    private static Set<String> found(Connection superuser, Mutant mutant, Set<String> likely) throws SQLException {
        var found = likely.isEmpty() ? likely : among(superuser, mutant, likely);
        return found.isEmpty() ? among(superuser, mutant, CatalogGate.known()) : found;
    }

    /** What the gate finds beyond what had to be prepared. */
    private static Set<String> among(Connection superuser, Mutant mutant, Set<String> known) throws SQLException {
        mutant.prepare(superuser);
        var before = mutant.preparation().isEmpty() ? List.<String>of() : CatalogGate.violations(superuser, known);
        mutant.make(superuser);
        var after = CatalogGate.violations(superuser, known);
        superuser.rollback();
        return after.stream()
                .filter(violation -> !before.contains(violation))
                .map(violation -> violation.substring(violation.lastIndexOf(": ") + 2))
                .collect(Collectors.toSet());
    }

    private static boolean leaks(Connection superuser, Mutant mutant, Matrix matrix, List<Cell> cells)
            throws SQLException {
        mutant.make(superuser);
        try (var statement = superuser.createStatement()) {
            statement.execute("set local role tenon_app");
        }
        var leaks = matrix.leaks(superuser, cells.stream());
        superuser.rollback();
        return leaks;
    }
}
