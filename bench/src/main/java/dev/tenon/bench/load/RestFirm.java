package dev.tenon.bench.load;

import dev.tenon.bench.stage.Firm;
import java.net.URI;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** A firm that uses the public REST API over one connection. For one thread. */
public final class RestFirm implements AutoCloseable {
    /** The usual answer to a new thing begins with its id. */
    private static final String ID = "\"id\":\"";

    private static final String JSON = "Content-Type: application/json\r\n";

    private final LeanHttp http;
    private final Firm firm;
    private final Bodies bodies;
    private final String run;
    private String authorization = "";
    private String customer = "";
    private long made;

    /**
     * A firm on this server.
     *
     * @param run a word that no other client uses in its keys
     */
    public RestFirm(URI server, Firm firm, String run, Random random) {
        this.http = new LeanHttp(server);
        this.firm = firm;
        this.run = run;
        this.bodies = new Bodies(random);
    }

    /** Uses this access token from now on. */
    public void token(String token) {
        authorization = "Authorization: Bearer " + token + "\r\n";
    }

    /** Whose it is. */
    public Firm firm() {
        return firm;
    }

    /** The customer of every invoice; made when there is none. */
    public String customer() {
        if (customer.isEmpty()) {
            var body = "{\"reference\":\"" + run + "\",\"name\":\"Northwind Traders\",\"country\":\"United Kingdom\"}";
            customer = id(post("/api/v1/invoicing/customers", run + "-customer", body));
        }
        return customer;
    }

    /** Drafts an invoice of five lines under a key and gives its id. */
    public UUID draft(String key) {
        return UUID.fromString(id(post("/api/v1/invoicing/invoices", key, bodies.next(customer()))));
    }

    /** Posts a draft under a key. */
    public void post(UUID draft, String key, LocalDate day) {
        post("/api/v1/invoicing/invoices/" + draft + "/post", key, "{\"postedOn\":\"" + day + "\"}");
    }

    /** Drafts an invoice and posts it; gives its id. */
    public UUID draftAndPost(LocalDate day) {
        long number = made++;
        var draft = draft(run + "-d" + number);
        post(draft, run + "-p" + number, day);
        return draft;
    }

    /** Sends JSON under a key, which the server must accept. */
    public String post(String path, String key, String body) {
        return http.send("POST", path, authorization + JSON + "Idempotency-Key: " + key + "\r\n", body)
                .accepted();
    }

    /** Sends a file of comma-separated values under a key; gives the id of what the server made of it. */
    public String upload(String path, String key, String file) {
        var headers = authorization + "Idempotency-Key: " + key + "\r\nContent-Type: text/csv\r\n";
        return id(http.send("POST", path, headers, file).accepted());
    }

    /** What lies at a path. */
    public String get(String path) {
        return http.send("GET", path, authorization, "").accepted();
    }

    private static String id(String json) {
        int from = json.indexOf(ID) + ID.length();
        return json.substring(from, json.indexOf('"', from));
    }

    @Override
    public void close() {
        http.close();
    }
}
