package dev.tenon.server.operating;

import dev.tenon.server.TestFirm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What members of two firms did over REST. Every text of a person is marked.
 *
 * @param mark what is in no other text of the world
 * @param posting the request that posted an invoice large enough for the extension to tell of it
 */
record Day(String mark, Member member, Member other, Reply posting, List<Refused> refused) {
    private static final int ROUNDS = 10;
    private static final String AMOUNT = "12345.67";

    static Day worked() {
        var mark = "a" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        var member = Member.of(TestFirm.HARBOUR);
        var day = new Day(mark, member, Member.of(TestFirm.SOUTH), invoiced(member, mark), new ArrayList<>());
        day.isRefused();
        day.takesTurns();
        return day;
    }

    /** What neither the log nor a metric may tell. */
    List<String> secrets() {
        var firm = TestFirm.HARBOUR.onboarding();
        return List.of(
                mark,
                AMOUNT,
                member.token().substring(member.token().lastIndexOf('.') + 1),
                TestFirm.PASSWORD.value(),
                firm.administrator().toString(),
                firm.name());
    }

    private static Reply invoiced(Member member, String mark) {
        var invoice = member.post("/invoicing/invoices", """
                {"customer": "%s", "currency": "GBP", "termsDays": 0, "lines": [{"description": "Sails for %s", "quantity": 1,
                 "unitPrice": {"amount": "%s", "currency": "GBP"}}]}""".formatted(known(member, mark), mark, AMOUNT))
                .with(201);
        var yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        var posting = "{\"postedOn\": \"%s\"}".formatted(yesterday);
        return member.post("/invoicing/invoices/" + invoice.text("id") + "/post", posting)
                .with(200);
    }

    /** A company and a person in CRM, and a customer, whose id it is. */
    private static String known(Member member, String mark) {
        member.post("/crm/companies", """
                {"name": "%1$s Ltd", "reference": "%1$s", "email": "%1$s@mill.example"}""".formatted(mark)).with(201);
        member.post("/crm/contacts", """
                {"familyName": "%1$s", "givenName": "Ottoline", "email": "o@%1$s.example"}""".formatted(mark)).with(201);
        return member.post("/invoicing/customers", """
                {"reference": "H-1", "name": "%s & Daughters", "country": "Norway"}""".formatted(mark))
                .with(201)
                .text("id");
    }

    /** At every door that may see what a person wrote. */
    private void isRefused() {
        var taken = "{\"name\":\"Another\",\"reference\":\"%s\"}".formatted(mark);
        refused.add(Refused.of(member, "crm", member.post("/crm/companies", taken)));
        refused.add(Refused.of(member, "crm", member.get("/crm/contacts?email=o@" + mark + "&familyname=" + mark)));
        refused.add(Refused.of(member, "crm", member.post("/crm/contacts", "{\"familyName\": \"" + mark)));
        refused.add(Refused.of(member, "entity", member.get("/" + mark + "/" + mark)));
        refused.add(Refused.of(member, "invoicing", member.get("/invoicing/customers/" + mark)));
        refused.add(
                Refused.of(member, "invoicing", member.post("/invoicing/invoices", "{\"customer\":\"" + mark + "\"}")));
        refused.add(Refused.ofNobody(Member.signIn(mark + "@mill.example", mark)));
    }

    /** So that the server's threads serve one after the other. */
    private void takesTurns() {
        for (int i = 0; i < ROUNDS; i++) {
            var invoice = "/invoicing/invoices/" + UUID.randomUUID();
            refused.add(Refused.of(member, "invoicing", member.get(invoice)));
            refused.add(Refused.ofNobody(Address.send("GET", Address.API + invoice, "", Map.of())));
            refused.add(Refused.of(other, "crm", other.get("/crm/companies/" + UUID.randomUUID())));
            refused.add(Refused.ofNobody(Address.send("GET", Address.API + invoice, "", Map.of())));
        }
    }
}
