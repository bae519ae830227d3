package com.example.shop;

import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.tenancy.Secret;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The program's database: brought to the newest version, and a data source for each role that the program signs in as. */
record Database(DataSource application, DataSource relay, DataSource control) {

    // snippet: database
    /** Creates what is missing, and signs in. A server of many users puts a pool around each of the data sources. */
    static Database migrated(DatabaseServer server, String name, Secret password) {
        var passwords = Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(Function.identity(), _ -> password)); // one each in earnest
        new Migration(server, new RolePasswords(passwords)).run(name);
        return new Database(
                server.as(DatabaseRole.APP, name, password),
                server.as(DatabaseRole.RELAY, name, password),
                server.as(DatabaseRole.CONTROL, name, password));
    }
    // end
}
