package dev.tenon.persistence.verticals;

import dev.tenon.contract.verticals.TemplateLibraryContract;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.verticals.TemplateLibrary;

final class PostgresTemplateLibraryTest implements TemplateLibraryContract {
    @Override
    public TemplateLibrary library() {
        return new PostgresTemplateLibrary(TestDatabase.shared().as(DatabaseRole.CONTROL));
    }
}
