package com.example.shop;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.tenancy.Secret;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Sells once at each start, and prints the revenue of the month. */
public final class Sell {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private Sell() {}

    /** Host, port, superuser and password of a PostgreSQL server, and the name of the database, which is made when missing. */
    public static void main(String[] arguments) {
        // snippet: sell
        var server = new DatabaseServer(
                arguments[0], Integer.parseInt(arguments[1]), arguments[2], new Secret(arguments[3]));
        var shop = Shop.on(Database.migrated(server, arguments[4], new Secret(arguments[5])));
        sell(shop);
        shop.delivery().deliver(); // to Reporting; also what an earlier run left behind
        var month = YearMonth.from(DAY);
        shop.reporting()
                .reporting()
                .revenue(shop.tenant(), month, month)
                .rows()
                .items()
                .forEach(figure -> System.out.println(figure.month() + ": " + figure.revenue()));
        // end
    }

    /** Three boards at 19.90. */
    static void sell(Shop shop) {
        var lines = List.of(Line.of("OAK", "Oak board", Quantity.pieces("3"), UnitPrice.of("19.90", "EUR")));
        var draft = first(shop.invoicing()
                .invoicing()
                .draft(
                        shop.tenant(),
                        new DraftInvoice(customer(shop), Currency.getInstance("EUR"), lines, 30, Optional.empty())));
        first(shop.invoicing().invoicing().post(shop.tenant(), new PostInvoice(draft.invoice(), DAY)));
    }

    private static CustomerId customer(Shop shop) {
        var customers = shop.invoicing().customers();
        return customers.customers(shop.tenant(), PageRequest.first(1)).items().stream()
                .findFirst()
                .map(Customer::id)
                .orElseGet(() -> first(customers.register(
                                shop.tenant(), new RegisterCustomer("C-1", "First Customer", "France")))
                        .id());
    }

    private static <E, R> E first(Decision<E, R> decision) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var facts) -> facts.getFirst();
            case Decision.Refused<E, R>(var refusal) -> throw new IllegalStateException("Refused: " + refusal);
        };
    }
}
