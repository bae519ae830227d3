package dev.tenon.launcher.up;

import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import java.io.IOException;
import java.nio.file.Files;

/** Tells damage that can be seen before a service stumbles over it. */
final class DamagedData {
    private static final String POSTGRES_VERSION = "18";
    private static final String REMEDY =
            " Restore the folder from a backup, or start anew with --fresh, which deletes its data.";

    private DamagedData() {}

    static void requireDatabase(DataFolder folder) {
        var data = folder.postgres();
        var version = data.resolve("PG_VERSION");
        try {
            if (Files.exists(data) && !Files.exists(version)) {
                throw new Refused("The data folder is damaged: " + version + " is missing." + REMEDY);
            }
            if (Files.exists(data) && !Files.readString(version).strip().equals(POSTGRES_VERSION)) {
                throw new Refused("The database in " + data + " was made by PostgreSQL "
                        + Files.readString(version).strip() + ", and this Tenon brings " + POSTGRES_VERSION + "."
                        + REMEDY);
            }
        } catch (IOException e) {
            throw new Refused("The data folder is damaged: " + version + " cannot be read." + REMEDY);
        }
    }

    /** What to add to the message of a service that did not start on data that exists. */
    static String remedy(DataFolder folder) {
        return "\nThe logs are in " + folder.logs() + ". If the data is damaged:" + REMEDY;
    }
}
