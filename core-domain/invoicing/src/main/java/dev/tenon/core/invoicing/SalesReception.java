package dev.tenon.core.invoicing;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.ImportSuperseded;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Takes one file in, some rows at a time, so that a file of any size passes through little memory. */
final class SalesReception {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final InvoicingStore store;
    private final TenantContext tenant;
    private final Clock clock;
    private final Ids ids;

    SalesReception(InvoicingStore store, TenantContext tenant, Clock clock, Ids ids) {
        this.store = store;
        this.tenant = tenant;
        this.clock = clock;
        this.ids = ids;
    }

    Decision<SalesImport, ImportRefusal> receive(ReceiveSalesFile command, SalesFile file) {
        var sales = store.within(tenant, session -> open(session, command));
        if (!sales.order().equals(command)) {
            return Decision.refuse(new ImportRefusal.KeyReused(command.key()));
        }
        return switch (sales.state()) {
            case RECEIVING -> Decision.accept(take(sales, file));
            case RUNNING, COMPLETED -> recognise(sales, file);
        };
    }

    /** A new import, or the one that the key names; an interrupted one begins again with no rows. */
    private SalesImport open(InvoicingSession session, ReceiveSalesFile command) {
        var known = session.imports().findByKey(command.key());
        if (known.isEmpty()) {
            var begun = SalesImport.begun(new ImportId(ids.next()), command, starter(), clock.instant());
            session.imports().add(begun);
            return begun;
        }
        return known.filter(sales -> sales.state() == ImportState.RECEIVING)
                .filter(sales -> sales.order().equals(command))
                .map(sales -> restart(session, sales))
                .orElseGet(known::orElseThrow);
    }

    private static SalesImport restart(InvoicingSession session, SalesImport sales) {
        session.imports().clear(sales.id());
        session.imports().replace(sales.restarted());
        return sales.restarted();
    }

    private SalesImport take(SalesImport sales, SalesFile file) {
        var batch = new ArrayList<SalesRow>(ROWS_AT_A_TIME);
        long[] rows = {0};
        file.forEachRow(row -> {
            rows[0]++;
            batch.add(row);
            if (batch.size() == ROWS_AT_A_TIME) {
                stage(sales, List.copyOf(batch));
                batch.clear();
            }
        });
        stage(sales, List.copyOf(batch));
        return finish(sales, sales.received(rows[0], file.digest()));
    }

    private void stage(SalesImport sales, List<SalesRow> rows) {
        if (!rows.isEmpty()) {
            store.within(tenant, session -> {
                requireCurrent(session, sales);
                session.imports().stage(sales.id(), rows);
                return Done.DONE;
            });
        }
    }

    private SalesImport finish(SalesImport sales, SalesImport received) {
        return store.within(tenant, session -> {
            requireCurrent(session, sales);
            session.imports().arrange(sales.id());
            session.imports().replace(received);
            return received;
        });
    }

    private static void requireCurrent(InvoicingSession session, SalesImport sales) {
        boolean current = session.imports()
                .find(sales.id())
                .filter(stored -> stored.state() == ImportState.RECEIVING)
                .filter(stored -> stored.attempt() == sales.attempt())
                .isPresent();
        if (!current) {
            throw new ImportSuperseded(sales.id());
        }
    }

    /** The file was here before; it is read only to see that it is the same one. */
    private static Decision<SalesImport, ImportRefusal> recognise(SalesImport sales, SalesFile file) {
        file.forEachRow(row -> {});
        return file.digest().equals(sales.digest())
                ? Decision.accept(sales)
                : Decision.refuse(new ImportRefusal.KeyReused(sales.order().key()));
    }

    private UserId starter() {
        return switch (tenant.actor()) {
            case Actor.User(var user) -> user;
            case Actor.Module _ -> throw new NotAdmitted("An import is started by a user");
        };
    }
}
