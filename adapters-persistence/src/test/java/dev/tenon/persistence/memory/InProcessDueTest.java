package dev.tenon.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.DueContract;
import dev.tenon.contract.DueLog;
import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.invoicing.InvoicingFixture;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.due.DueHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InProcessDueTest implements DueContract<InvoicingSession>, InvoicingFixture {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final InvoicingStore store = new MemoryInvoicingStore(fixture.platform());

    @Test
    void itSaysHowManyWorksItDid() {
        var log = new DueLog();
        registering(tenants().fresh(), due -> {
            due.at(log.work("a"), clock().instant());
            due.at(log.work("b"), clock().instant());
            due.at(log.work("c"), clock().instant().plus(ONE_DAY));
        });
        assertThat(inProcess(log).run()).isEqualTo(2);
        assertThat(inProcess(log).run()).isZero();
    }

    @Test
    void aRunInsideADueWorkDoesNothing() {
        var inner = new ArrayList<InProcessDue>();
        var log = new DueLog((_, _) -> assertThat(inner.getFirst().run()).isZero());
        inner.add(inProcess(log));
        registering(tenants().fresh(), due -> due.at(log.work("a"), clock().instant()));
        assertThat(inner.getFirst().run()).isEqualTo(1);
    }

    private InProcessDue inProcess(DueHandler... handlers) {
        return new InProcessDue(
                fixture.platform(),
                new DueHandlers(List.of(handlers), tenants().gate(), new TestIds(), WorkLog.SILENT));
    }

    @Override
    public RunningDue running(DueHandler... handlers) {
        var inProcess = inProcess(handlers);
        return new RunningDue() {
            @Override
            public void settle() {
                inProcess.run();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public InvoicingStore store() {
        return store;
    }

    @Override
    public Outbox outbox() {
        return fixture.platform().outbox();
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }

    @Override
    public MovableClock clock() {
        return fixture.clock();
    }
}
