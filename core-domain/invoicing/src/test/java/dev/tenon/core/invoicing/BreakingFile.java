package dev.tenon.core.invoicing;

import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import java.util.List;
import java.util.function.Consumer;

/** An upload that breaks off behind its rows. */
record BreakingFile(List<SalesRow> rows) implements SalesFile {

    @Override
    public void forEachRow(Consumer<SalesRow> action) {
        rows.forEach(action);
        throw new MalformedSalesFile("The file breaks off");
    }

    @Override
    public Bytes digest() {
        throw new AssertionError("A file that broke off has no digest");
    }
}
