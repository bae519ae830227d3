package dev.tenon.launcher;

import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.tenants.Authors;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.tenancy.EmailAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `author`: lets a member of a tenant publish templates. It asks the database, whose operator whoever has its passwords is. */
@Command(
        name = "author",
        description = "Lets a member of a tenant publish templates for every tenant.",
        mixinStandardHelpOptions = true)
final class AuthorCommand implements Runnable {
    @Option(names = "--tenant", paramLabel = "SLUG", required = true, description = "The tenant's short name.")
    private String tenant = "";

    @Option(names = "--email", paramLabel = "EMAIL", required = true, description = "How the member signs in.")
    private String email = "";

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public void run() {
        var authors = new Authors(
                new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL)),
                new PostgresIdentities(database.as(DatabaseRole.IDENTITY)));
        try {
            authors.appoint(tenant, address());
            System.out.println(email + " publishes templates from now on, within ten seconds on every server.");
        } catch (StoreUnavailable e) {
            throw new Refused(e.getMessage() + ". Is it up, and are these its passwords?");
        }
    }

    private EmailAddress address() {
        try {
            return new EmailAddress(email);
        } catch (IllegalArgumentException e) {
            throw new Refused(email + " is no e-mail address");
        }
    }
}
