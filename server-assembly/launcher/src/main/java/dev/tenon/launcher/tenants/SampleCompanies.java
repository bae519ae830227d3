package dev.tenon.launcher.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.crm.Affiliation;
import dev.tenon.launcher.api.TenonApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The companies that a sample firm deals with, those first that it has sold to, and the people there: one who gets the invoices, and at
 * some a buyer. The same firm gives the same ones, and each request has a key of its own, so that doing it again changes nothing.
 */
final class SampleCompanies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMPANIES = 12;
    private static final int SHARE_WITH_BUYER = 3;
    private static final List<String> NAMES =
            words("Alder Birchwood Cedar Fernhill Hawthorn Juniper Larkfield Maple Oakridge Rowan Sycamore Willow");
    private static final List<String> TRADES =
            words("Builders Foods Interiors Logistics Stationery Supplies Tools Trading");
    private static final List<String> GIVEN_NAMES =
            words("Amelia Ben Clara Daniel Elena Felix Grace Henry Ida Jonas Lena Marcus Nora Oscar Paula Victor");
    private static final List<String> FAMILY_NAMES = words(
            "Adler Bennett Carter Dietrich Ellis Fischer Grant Hughes Keller Lambert Morgan Novak Palmer Reed Schuster Turner");
    private static final List<String> SOURCES = List.of("Recommendation", "Trade fair", "Website");

    private final TenonApi api;
    private final Firm firm;
    private final Random random;

    SampleCompanies(TenonApi api, Firm firm) {
        this.api = api;
        this.firm = firm;
        this.random = new Random(firm.slug().hashCode());
    }

    void generate() {
        var names = names();
        var companies = create(
                "companies",
                IntStream.range(0, names.size())
                        .mapToObj(each -> company(names.get(each), each + 1))
                        .toList());
        var contacts = new ArrayList<ObjectNode>();
        for (var company : companies) {
            contacts.add(contact(company, Affiliation.BILLING, "Accountant"));
            if (random.nextInt(SHARE_WITH_BUYER) == 0) {
                contacts.add(contact(company, "Purchasing", "Buyer"));
            }
        }
        create("contacts", contacts);
    }

    /** Who is billed already keeps its number. */
    private List<String> names() {
        var names = new ArrayList<>(firm.customers());
        var others = new ArrayList<>(NAMES);
        Collections.shuffle(others, random);
        others.stream()
                .limit(COMPANIES - (long) names.size())
                .forEach(name ->
                        names.add(name + " " + any(TRADES) + " " + firm.market().legalForm()));
        return names;
    }

    private ObjectNode company(String name, int number) {
        var domain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "") + ".example";
        var company = JSON.createObjectNode()
                .put("name", name)
                .put("reference", SampleSales.reference(number))
                .put("email", "office@" + domain)
                .put("website", "https://www." + domain)
                .put("country", firm.market().country())
                .put("source", any(SOURCES));
        company.putArray("addresses")
                .addObject()
                .put("label", "Billing")
                .put("city", any(firm.market().cities()))
                .put("country", firm.market().country());
        return company;
    }

    private ObjectNode contact(JsonNode company, String role, String jobTitle) {
        var given = any(GIVEN_NAMES);
        var family = any(FAMILY_NAMES);
        var office = company.path("email").asText();
        var contact = JSON.createObjectNode()
                .put("givenName", given)
                .put("familyName", family)
                .put("email", (given + "." + family).toLowerCase(Locale.ROOT) + office.substring(office.indexOf('@')))
                .put("jobTitle", jobTitle)
                .put("mayEmail", true);
        contact.putArray("companies")
                .addObject()
                .put("company", company.path("id").asText())
                .put("role", role);
        return contact;
    }

    /** Makes them together, and gives them as they are. */
    private JsonNode create(String plural, List<ObjectNode> all) {
        var body = JSON.createObjectNode();
        all.forEach(values -> change(body.withArray("changes"), values));
        return api.post("/api/v1/crm/" + plural + "/bulk", "sample-" + plural, body)
                .path("items");
    }

    private static void change(ArrayNode changes, ObjectNode values) {
        changes.addObject().put("op", "create").set("values", values);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
