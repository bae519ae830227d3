package dev.tenon.launcher;

import picocli.CommandLine.Command;

/** `audit`: the audit log of a tenant. */
@Command(
        name = "audit",
        description = "Looks after the audit log of a tenant, through the public API.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
