package dev.tenon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogGateTest {
    private static final TestDatabase DATABASE = TestDatabase.withoutRows();

    @Test
    void everyTableKeepsTenantsApart() throws SQLException {
        assertThat(violationsAfter("select 1")).isEmpty();
    }

    /** Each breach is made, must be caught, and is taken back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table invoicing.customer no force row level security | does not enable and force row-level security
            alter table platform.event_journal_rest disable row level security | does not enable and force row-level security
            drop policy tenant on invoicing.event | has other policies than reach and tenant
            alter policy tenant on invoicing.event using (true) | has other policies than reach and tenant
            create policy another on invoicing.event to tenon_app using (true) | has other policies than reach and tenant
            create policy relay on invoicing.event to tenon_relay using (true) | has a policy of the relay that it should not have
            create policy sealer on invoicing.event to tenon_sealer using (true) | has a policy of the sealer that it should not have
            create table invoicing.bare (id uuid primary key) | has no tenant_id
            create index on invoicing.document (dated_on) | has an index that the tenant does not lead
            create unique index on invoicing.customer (id) | has an index that the tenant does not lead
            alter table reporting.seen drop constraint seen_pkey | has no primary key
            alter table reporting.seen drop constraint seen_tenant_id_fkey | does not reach the tenant by its foreign keys
            alter table invoicing.posting drop constraint posting_tenant_id_event_id_fkey | does not reach the tenant by its foreign keys
            alter table reporting.customer add foreign key (tenant_id, id) references invoicing.customer not valid | has a foreign key into another module
            create materialized view reporting.all_of_it as select * from reporting.seen | is a materialized view
            create view reporting.some_of_it as select * from reporting.seen | is a view with its owner's rights
            grant truncate on reporting.seen to tenon_app | may be truncated by somebody who signs in
            alter function app.current_tenant() security definer | runs with its owner's rights
            grant select on platform.tenant to tenon_app | is open to the application though it belongs to no tenant
            alter table reporting.seen owner to postgres | is not owned by tenon_owner
            alter role tenon_app bypassrls | is a role that passes by row-level security
            """)
    void aBreachIsCaught(String breach, String finding) throws SQLException {
        assertThat(violationsAfter(breach)).anyMatch(violation -> violation.endsWith(": " + finding));
    }

    private static List<String> violationsAfter(String change) throws SQLException {
        try (var connection = DATABASE.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            var violations = CatalogGate.violations(connection);
            connection.rollback();
            return violations;
        }
    }
}
