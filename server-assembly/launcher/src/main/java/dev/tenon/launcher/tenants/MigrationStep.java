package dev.tenon.launcher.tenants;

import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Step;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.tenancy.Secret;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the roles and brings the database to the newest version. */
public final class MigrationStep implements Step {

    @Override
    public String title() {
        return "Migration";
    }

    @Override
    public void run(Platform platform) {
        var passwords = Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        role -> new Secret(platform.secrets().password(role))));
        new Migration(platform.databaseServer(), new RolePasswords(passwords)).run(Platform.DATABASE);
    }
}
