package dev.tenon.launcher;

import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.sales.ProgressBar;
import dev.tenon.launcher.sales.SalesFile;
import dev.tenon.launcher.sales.SalesImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `import sales`: a file of sales into the invoices of a tenant. */
@Command(
        name = "sales",
        description = "Imports a CSV file of sales into the invoices of a tenant. The same file again changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Signs in with what `up` generated for the tenant, or with TENON_EMAIL and TENON_PASSWORD."})
final class ImportSalesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The CSV file, with a line of column names.")
    private Path file = Path.of("");

    @Option(names = "--currency", paramLabel = "CUR", required = true, description = "Of all amounts, such as GBP.")
    private String currency = "";

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", description = "What a column of the file means.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Mixin
    private TenantOption tenant = new TenantOption();

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refused("The file " + file.toAbsolutePath() + " cannot be read. Name a CSV file that exists.");
        }
        var sales = new SalesFile(file, tenant.tenant(), currency, columns);
        new SalesImport(tenant.signIn(), new ProgressBar(System.out)).run(sales);
        return CommandLine.ExitCode.OK;
    }
}
