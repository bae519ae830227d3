package com.example.probe;

import dev.tenon.extension.ExtensionTenant;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what the first call handed to it, and uses it in the second one. */
public final class Keeping extends Probe {
    private Optional<Kept> kept = Optional.empty();

    private record Kept(ExtensionTenant tenant, Customers customers, TenantContext context) {}

    @Override
    void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event) {
        var former = kept;
        kept = Optional.of(new Kept(tenant, tenant.port(Customers.class), tenant.reading()));
        former.ifPresent(first -> {
            throw new IllegalStateException(String.join(" ", answers(first, tenant)));
        });
    }

    private static List<String> answers(Kept first, ExtensionTenant now) {
        var answers = new ArrayList<String>();
        answers.add(answer(() -> first.tenant().reading()));
        answers.add(answer(() -> first.tenant().once("again")));
        answers.add(answer(() -> first.tenant().port(Customers.class)));
        answers.add(answer(() -> first.customers().customers(first.context(), PageRequest.first(1))));
        answers.add(answer(() -> first.customers().customers(now.reading(), PageRequest.first(1))));
        answers.add(answer(() -> now.port(Customers.class).customers(first.context(), PageRequest.first(1))));
        answers.add(answer(() -> now.port(Customers.class)
                .customers(now.reading().because(new Cause.Job("another's")), PageRequest.first(1))));
        answers.add(answer(() -> now.port(Customers.class).customers(now.reading(), PageRequest.first(1))));
        return answers;
    }

    private static String answer(Runnable call) {
        try {
            call.run();
            return "done";
        } catch (Fault fault) {
            return fault.code();
        }
    }
}
