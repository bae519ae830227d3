package dev.tenon.launcher.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.up.Platform;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A tenant as its administrator reaches it over REST: every request is repeated until it is answered. For one thread. */
final class Firm {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(4));

    private final Platform platform;
    private final String tenant;
    private Optional<TenonApi> api = Optional.empty();

    Firm(Platform platform, String tenant) {
        this.platform = platform;
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }

    /** The answer to this. */
    <R> R ask(String what, Function<TenonApi, R> request) {
        return PATIENCE.answer(what + " for " + tenant, () -> request.apply(signedIn()));
    }

    private TenonApi signedIn() {
        var signedIn = api.orElseGet(() ->
                TenonApi.signIn(platform.server(), platform.signIns().of(tenant).orElseThrow()));
        api = Optional.of(signedIn);
        return signedIn;
    }

    JsonNode get(String path) {
        return ask("GET " + path, signedIn -> signedIn.get(path));
    }

    /** Every item of a list whose path has parameters already. */
    List<JsonNode> all(String path) {
        var all = new ArrayList<JsonNode>();
        var page = get(path);
        page.path("items").forEach(all::add);
        while (page.hasNonNull("next")) {
            page = get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(all::add);
        }
        return all;
    }

    /** The amounts of money in these items. */
    static Amounts amounts(
            Iterable<JsonNode> items, Function<JsonNode, JsonNode> money, Function<JsonNode, String> of) {
        var amounts = new Amounts();
        items.forEach(item -> amounts.add(of.apply(item), amount(money.apply(item))));
        return amounts;
    }

    static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
