package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static dev.tenon.core.invoicing.Given.CREDIT_NOTE;
import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.PAYMENT;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.Given.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PermissionsTest {
    private static final PageRequest PAGE = PageRequest.first(10);
    private static final ImportId IMPORT = new ImportId(new UUID(9, 9));

    private final InvoicingModule module = new Bench().module();

    /** Goes through one door as somebody. */
    @FunctionalInterface
    interface Door {
        void pass(InvoicingModule module, TenantContext tenant);
    }

    static Stream<Arguments> doors() {
        return Stream.of(documents(), money(), customers(), books(), imports()).flatMap(doors -> doors);
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                door(
                        "Invoicing.draft",
                        InvoicingPermissions.DRAFT_INVOICES,
                        (m, t) -> m.invoicing().draft(t, order(ADA.id(), 30, line("1", "1")))),
                door(
                        "Invoicing.post",
                        InvoicingPermissions.POST_INVOICES,
                        (m, t) -> m.invoicing().post(t, new PostInvoice(INVOICE, TODAY))),
                door(
                        "Invoicing.discard",
                        InvoicingPermissions.DRAFT_INVOICES,
                        (m, t) -> m.invoicing().discard(t, new DiscardInvoice(INVOICE))),
                door(
                        "Invoicing.credit",
                        InvoicingPermissions.POST_CREDIT_NOTES,
                        (m, t) -> m.invoicing()
                                .credit(
                                        t,
                                        Given.credit(ADA.id(), new CreditTarget.OnAccount(), TODAY, line("1", "1")))),
                door(
                        "Invoicing.markOverdue",
                        InvoicingPermissions.MARK_OVERDUE,
                        (m, t) -> m.invoicing().markOverdue(t, new MarkOverdue(INVOICE))),
                door(
                        "Invoicing.invoice",
                        InvoicingPermissions.READ_DOCUMENTS,
                        (m, t) -> m.invoicing().invoice(t, INVOICE)),
                door(
                        "Invoicing.creditNote",
                        InvoicingPermissions.READ_DOCUMENTS,
                        (m, t) -> m.invoicing().creditNote(t, CREDIT_NOTE)),
                door(
                        "Invoicing.payment",
                        InvoicingPermissions.READ_DOCUMENTS,
                        (m, t) -> m.invoicing().payment(t, PAYMENT)),
                door(
                        "Invoicing.documents",
                        InvoicingPermissions.READ_DOCUMENTS,
                        (m, t) -> m.invoicing().documents(t, DocumentFilter.ALL, PAGE)));
    }

    private static Stream<Arguments> money() {
        var whole = new ReceivePayment(ADA.id(), gbp("1.00"), TODAY, "", List.of());
        var allocated = new ReceivePayment(
                ADA.id(), gbp("1.00"), TODAY, "", List.of(new ReceivePayment.Allocation(INVOICE, gbp("1.00"))));
        return Stream.of(
                door(
                        "Invoicing.receive",
                        InvoicingPermissions.RECEIVE_PAYMENTS,
                        (m, t) -> m.invoicing().receive(t, whole)),
                door(
                        "Invoicing.receive",
                        InvoicingPermissions.ALLOCATE_PAYMENTS,
                        (m, t) -> m.invoicing().receive(t, allocated)),
                door(
                        "Invoicing.allocate",
                        InvoicingPermissions.ALLOCATE_PAYMENTS,
                        (m, t) ->
                                m.invoicing().allocate(t, new AllocatePayment(PAYMENT, INVOICE, gbp("1.00"), TODAY))));
    }

    private static Stream<Arguments> customers() {
        return Stream.of(
                door(
                        "Customers.register",
                        InvoicingPermissions.EDIT_CUSTOMERS,
                        (m, t) -> m.customers().register(t, new RegisterCustomer("C1", "Ada", ""))),
                door(
                        "Customers.change",
                        InvoicingPermissions.EDIT_CUSTOMERS,
                        (m, t) -> m.customers().change(t, new ChangeCustomer(ADA.id(), "Ada", "", 1))),
                door(
                        "Customers.customer",
                        InvoicingPermissions.READ_CUSTOMERS,
                        (m, t) -> m.customers().customer(t, ADA.id())),
                door(
                        "Customers.billingContacts",
                        InvoicingPermissions.READ_CUSTOMERS,
                        (m, t) -> m.customers().billingContacts(t, ADA.id())),
                door(
                        "Customers.customers",
                        InvoicingPermissions.READ_CUSTOMERS,
                        (m, t) -> m.customers().customers(t, PAGE)));
    }

    private static Stream<Arguments> books() {
        return Stream.of(
                door(
                        "Books.aging",
                        InvoicingPermissions.READ_BOOKS,
                        (m, t) -> m.books().aging(t, TODAY)),
                door(
                        "Books.balances",
                        InvoicingPermissions.READ_BOOKS,
                        (m, t) -> m.books().balances(t, TODAY)),
                door(
                        "Books.journal",
                        InvoicingPermissions.READ_BOOKS,
                        (m, t) -> m.books().journal(t, PAGE)),
                door(
                        "Books.compare",
                        InvoicingPermissions.REBUILD_BOOKS,
                        (m, t) -> m.books().compare(t)),
                door(
                        "Books.rebuild",
                        InvoicingPermissions.REBUILD_BOOKS,
                        (m, t) -> m.books().rebuild(t)));
    }

    private static Stream<Arguments> imports() {
        var order = new ReceiveSalesFile("key", "sales", GBP, 30, Map.of());
        return Stream.of(
                door(
                        "SalesImports.receive",
                        InvoicingPermissions.IMPORT_SALES,
                        (m, t) -> m.imports().receive(t, order, SalesRows.file())),
                door(
                        "SalesImports.receive",
                        InvoicingPermissions.POST_INVOICES,
                        (m, t) -> m.imports().receive(t, order, SalesRows.file())),
                door(
                        "SalesImports.receive",
                        InvoicingPermissions.POST_CREDIT_NOTES,
                        (m, t) -> m.imports().receive(t, order, SalesRows.file())),
                door(
                        "SalesImports.run",
                        InvoicingPermissions.IMPORT_SALES,
                        (m, t) -> m.imports().run(t, IMPORT)),
                door(
                        "SalesImports.run",
                        InvoicingPermissions.POST_INVOICES,
                        (m, t) -> m.imports().run(t, IMPORT)),
                door(
                        "SalesImports.run",
                        InvoicingPermissions.POST_CREDIT_NOTES,
                        (m, t) -> m.imports().run(t, IMPORT)),
                door(
                        "SalesImports.status",
                        InvoicingPermissions.IMPORT_SALES,
                        (m, t) -> m.imports().status(t, IMPORT)),
                door(
                        "SalesImports.rows",
                        InvoicingPermissions.IMPORT_SALES,
                        (m, t) -> m.imports().rows(t, IMPORT, RowFilter.ALL, PAGE)),
                door(
                        "SalesImports.unfinished",
                        InvoicingPermissions.IMPORT_SALES,
                        (m, t) -> m.imports().unfinished(t)));
    }

    private static Arguments door(String name, Permission permission, Door door) {
        return arguments(name, permission, door);
    }

    @ParameterizedTest(name = "{0} needs {1}")
    @MethodSource("doors")
    void aDoorIsClosedToWhoLacksItsPermission(String name, Permission permission, Door door) {
        assertThatThrownBy(() -> door.pass(module, Firm.clerkWithout(permission)))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageContaining(permission.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aDoorIsClosedWhereTheModuleIsSwitchedOff(String name, Permission permission, Door door) {
        assertThatThrownBy(() -> door.pass(module, Firm.clerkWithoutModule())).isInstanceOf(ModuleNotActive.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aDoorIsOpenToWhoHoldsEveryPermission(String name, Permission permission, Door door) {
        door.pass(module, Firm.clerk());
    }

    @Test
    void everyDoorOfTheModuleIsTried() {
        var ports = Stream.of(Invoicing.class, Customers.class, Books.class, SalesImports.class);

        assertThat(doors().map(door -> door.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ports.flatMap(PermissionsTest::methods).toList());
    }

    private static Stream<String> methods(Class<?> port) {
        return Arrays.stream(port.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .map(method -> port.getSimpleName() + "." + method);
    }

    @Test
    void aPaymentThatIsNotAllocatedNeedsNoPermissionToAllocate() {
        var bench = new Bench();
        var customer = bench.customer("C1");
        var command = new ReceivePayment(customer.id(), gbp("1.00"), TODAY, "", List.of());

        var decision =
                bench.module().invoicing().receive(Firm.clerkWithout(InvoicingPermissions.ALLOCATE_PAYMENTS), command);

        assertThat(Bench.received(decision).amount()).isEqualTo(gbp("1.00"));
    }
}
