package dev.tenon.launcher;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.infrastructure.postgres.PostgresServer;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.Secrets;
import dev.tenon.launcher.up.Existing;
import dev.tenon.launcher.up.Platform;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.tenancy.Secret;
import javax.sql.DataSource;
import picocli.CommandLine.Mixin;

/** The database that an operator's command asks: the one that `TENON_DB_URL` names, or the one that runs on `--data`. */
final class DatabaseOption {
    @Mixin
    private DataOption data = new DataOption();

    /** It, signed in to as a role, with the password that the environment names or the folder keeps. */
    DataSource as(DatabaseRole role) {
        var address = address();
        var server = new DatabaseServer(address.host(), address.port(), address.user(), new Secret(address.password()));
        var secrets = Secrets.in(data.folder(), System.getenv());
        return server.as(role, Platform.DATABASE, new Secret(secrets.password(role)));
    }

    private PostgresAddress address() {
        return Existing.in(System.getenv())
                .database()
                .or(() -> data.running(PostgresServer.NAME)
                        .map(address -> PostgresAddress.of("jdbc:postgresql://" + address)))
                .orElseThrow(() -> new Refused("No database runs on "
                        + data.folder().root() + ". Start it with ./tenon up, or name one with TENON_DB_URL."));
    }
}
