package dev.tenon.launcher;

import picocli.CommandLine.Command;

/** `import`: brings in data of another system. */
@Command(
        name = "import",
        description = "Brings in data of another system, through the public API.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        subcommands = ImportSalesCommand.class)
final class ImportCommand {}
