package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.PAYMENT;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.PageRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every door that writes leaves its entries in the audit log, every other one none. A door without a case here fails the build. */
class AuditTest {
    private static final PageRequest PAGE = PageRequest.first(10);
    private static final ImportId IMPORT = new ImportId(new UUID(9, 9));

    /** Prepares, and gives what is to be tried. */
    @FunctionalInterface
    interface Case {
        Runnable on(Bench bench);
    }

    static Stream<Arguments> writes() {
        return Stream.of(documents(), money(), others()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                write(
                        "Invoicing.draft",
                        bench -> {
                            var customer = bench.customer("C1");
                            return () -> bench.drafted(customer, 30, line("1", "10"));
                        },
                        "invoicing.invoice.drafted"),
                write(
                        "Invoicing.post",
                        bench -> {
                            var draft = bench.drafted(bench.customer("C1"), 30, line("1", "10"));
                            var command = new PostInvoice(draft.invoice(), TODAY);
                            return () -> bench.module().invoicing().post(bench.clerk(), command);
                        },
                        "invoicing.invoice.posted"),
                write(
                        "Invoicing.discard",
                        bench -> {
                            var draft = bench.drafted(bench.customer("C1"), 30, line("1", "10"));
                            var command = new DiscardInvoice(draft.invoice());
                            return () -> bench.module().invoicing().discard(bench.clerk(), command);
                        },
                        "invoicing.invoice.discarded"),
                write(
                        "Invoicing.credit",
                        bench -> {
                            var posted = bench.posted(bench.customer("C1"), TODAY, line("1", "10"));
                            var target = new CreditTarget.OfInvoice(posted.invoice());
                            var command = Given.credit(posted.billedTo().customer(), target, TODAY, line("1", "1"));
                            return () -> bench.module().invoicing().credit(bench.clerk(), command);
                        },
                        "invoicing.credit-note.posted",
                        "invoicing.invoice.credited"));
    }

    private static Stream<Arguments> money() {
        return Stream.of(
                write(
                        "Invoicing.receive",
                        bench -> {
                            var customer = bench.customer("C1");
                            var command = new ReceivePayment(customer.id(), gbp("5.00"), TODAY, "", List.of());
                            return () -> bench.module().invoicing().receive(bench.clerk(), command);
                        },
                        "invoicing.payment.received"),
                write(
                        "Invoicing.allocate",
                        bench -> {
                            var customer = bench.customer("C1");
                            var posted = bench.posted(customer, TODAY, line("1", "10"));
                            var payment = new ReceivePayment(customer.id(), gbp("5.00"), TODAY, "", List.of());
                            var received =
                                    Bench.received(bench.module().invoicing().receive(bench.clerk(), payment));
                            var command = new AllocatePayment(received.payment(), posted.invoice(), gbp("5.00"), TODAY);
                            return () -> bench.module().invoicing().allocate(bench.clerk(), command);
                        },
                        "invoicing.payment.allocated",
                        "invoicing.invoice.payment-allocated"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                write(
                        "Invoicing.markOverdue",
                        bench -> {
                            bench.posted(bench.customer("C1"), TODAY, line("1", "10"));
                            return () -> bench.pass(31);
                        },
                        "invoicing.invoice.became-overdue"),
                write("Customers.register", bench -> () -> bench.customer("C1"), "invoicing.customer.added"),
                write(
                        "Customers.change",
                        bench -> {
                            var command =
                                    new ChangeCustomer(bench.customer("C1").id(), "Ada", "", 1);
                            return () -> bench.module().customers().change(bench.clerk(), command);
                        },
                        "invoicing.customer.changed"),
                write(
                        "Books.rebuild",
                        bench -> () -> bench.module().books().rebuild(bench.clerk()),
                        "invoicing.books.rebuilt"),
                write(
                        "SalesImports.receive",
                        bench -> () -> new ImportDesk(bench).receive("key", SalesRows.file()),
                        "invoicing.sales-import.begun",
                        "invoicing.sales-import.received"),
                write(
                        "SalesImports.run",
                        bench -> {
                            var desk = new ImportDesk(bench);
                            var file =
                                    SalesRows.file(SalesRows.row(2, "7", "1", "10"), SalesRows.row(3, "8", "x", "10"));
                            desk.receive("key", file);
                            return desk::run;
                        },
                        "invoicing.customer.added",
                        "invoicing.invoice.drafted",
                        "invoicing.invoice.posted",
                        "invoicing.sales-import.document-refused",
                        "invoicing.sales-import.completed"));
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                read("Invoicing.invoice", b -> b.module().invoicing().invoice(b.clerk(), INVOICE)),
                read("Invoicing.creditNote", b -> b.module().invoicing().creditNote(b.clerk(), Given.CREDIT_NOTE)),
                read("Invoicing.payment", b -> b.module().invoicing().payment(b.clerk(), PAYMENT)),
                read("Invoicing.documents", b -> b.module().invoicing().documents(b.clerk(), DocumentFilter.ALL, PAGE)),
                read("Customers.customer", b -> b.module().customers().customer(b.clerk(), Given.STRANGER)),
                read("Customers.customers", b -> b.module().customers().customers(b.clerk(), PAGE)),
                read(
                        "Customers.billingContacts",
                        b -> b.module().customers().billingContacts(b.clerk(), Given.STRANGER)),
                read("Books.aging", b -> b.module().books().aging(b.clerk(), TODAY)),
                read("Books.balances", b -> b.module().books().balances(b.clerk(), TODAY)),
                read("Books.journal", b -> b.module().books().journal(b.clerk(), PAGE)),
                read("Books.compare", b -> b.module().books().compare(b.clerk())),
                read("SalesImports.status", b -> b.module().imports().status(b.clerk(), IMPORT)),
                read("SalesImports.rows", b -> b.module().imports().rows(b.clerk(), IMPORT, RowFilter.ALL, PAGE)),
                read("SalesImports.unfinished", b -> b.module().imports().unfinished(b.clerk())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void aDoorThatWritesLeavesItsEntries(String name, Case door, List<String> actions) {
        var bench = new Bench();
        var action = door.on(bench);
        int before = bench.audited().size();
        action.run();
        assertThat(bench.audited().stream().skip(before)).containsExactlyElementsOf(actions);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void aDoorThatReadsLeavesNone(String name, Case door) {
        var bench = new Bench();
        door.on(bench).run();
        assertThat(bench.audited()).isEmpty();
    }

    @Test
    void everyDoorOfTheModuleIsTried() {
        var ports = Stream.of(Invoicing.class, Customers.class, Books.class, SalesImports.class);
        assertThat(Stream.concat(writes(), reads()).map(door -> door.get()[0]))
                .containsExactlyInAnyOrderElementsOf(
                        ports.flatMap(AuditTest::methods).toList());
    }

    private static Stream<String> methods(Class<?> port) {
        return Arrays.stream(port.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .map(method -> port.getSimpleName() + "." + method);
    }

    private static Arguments write(String name, Case door, String... actions) {
        return arguments(name, door, List.of(actions));
    }

    private static Arguments read(String name, Consumer<Bench> door) {
        Case reading = bench -> () -> door.accept(bench);
        return arguments(name, reading);
    }
}
