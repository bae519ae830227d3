package dev.tenon.rest.fake;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Figures;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.ReceivablesByAge;
import dev.tenon.reporting.Reconciliation;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Figures of one invoice of 12.50 GBP; one event waits. */
public final class FakeReporting implements Reporting {

    private static final Money AMOUNT = Money.of("12.50", "GBP");

    @Override
    public void record(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        throw new UnsupportedOperationException("Nobody records over HTTP");
    }

    @Override
    public Figures<RevenueOfMonth> revenue(TenantContext tenant, YearMonth from, YearMonth to) {
        return figures(new RevenueOfMonth(to, AMOUNT));
    }

    @Override
    public Figures<ReceivablesByAge> receivables(TenantContext tenant, LocalDate asOf) {
        var buckets = List.of(new ReceivablesByAge.Bucket("current", AMOUNT));
        return figures(new ReceivablesByAge(buckets, AMOUNT));
    }

    @Override
    public Figures<OpenOfCustomer> openByCustomer(TenantContext tenant, PageRequest page) {
        return figures(new OpenOfCustomer(new UUID(0, 7), "C-1", "Customer One", AMOUNT));
    }

    @Override
    public Freshness freshness(TenantContext tenant) {
        return new Freshness(3, Optional.empty(), 1, Duration.ofMillis(250));
    }

    @Override
    public Reconciliation reconcile(TenantContext tenant) {
        return new Reconciliation(3, 4, List.of(new Reconciliation.Difference("revenue/2026-11-30/GBP", 1, 2)));
    }

    @Override
    public Reconciliation rebuild(TenantContext tenant) {
        return new Reconciliation(3, 4, List.of(new Reconciliation.Difference("open/2026-11-30/GBP", 1, 2)));
    }

    private <T> Figures<T> figures(T row) {
        return new Figures<>(
                new Page<>(List.of(row), Optional.empty()),
                new Freshness(3, Optional.empty(), 1, Duration.ofMillis(250)));
    }
}
