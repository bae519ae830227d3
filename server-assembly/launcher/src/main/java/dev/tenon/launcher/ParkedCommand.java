package dev.tenon.launcher;

import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.persistence.event.PostgresEventFigures;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `parked`: what waits for a prerequisite. It asks the database, whose operator whoever has its passwords is. */
@Command(
        name = "parked",
        description = "Shows the events that wait for what they need.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true)
final class ParkedCommand {

    @Command(
            name = "list",
            description = "Lists them, the longest first: which event, whose, who waits for what, since when.",
            mixinStandardHelpOptions = true)
    void list(@Mixin DatabaseOption database) {
        var figures = new PostgresEventFigures(database.as(DatabaseRole.RELAY));
        var registry = new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL));
        try {
            new ParkedList(figures, registry).lines().forEach(System.out::println);
        } catch (StoreUnavailable e) {
            throw new Refused(e.getMessage() + ". Is it up, and are these its passwords?");
        }
    }
}
