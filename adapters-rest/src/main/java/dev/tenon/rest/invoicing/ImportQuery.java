package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.security.IdempotencyKey;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said with an upload: everything but the file. */
public final class ImportQuery {

    /** The key that names the import for ever. */
    @HeaderParam(IdempotencyKey.HEADER)
    @DefaultValue("")
    @Parameter(required = true, description = "Names the import: the same key, file and settings give the same import")
    public String key = "";

    /** The currency of every price in the file. */
    @QueryParam("currency")
    @DefaultValue("")
    @Parameter(required = true, description = "The currency of every price in the file")
    public String currency = "";

    /** The system whose numbers the file carries. */
    @QueryParam("source")
    @DefaultValue("sales")
    @Parameter(description = "Names the system whose document numbers the file carries")
    public String source = "sales";

    /** Days until an invoice is due. */
    @QueryParam("termsDays")
    @DefaultValue("30")
    @Parameter(description = "Days from an invoice's date until it is due")
    public String termsDays = "30";

    /** Columns and the fields that they hold. */
    @QueryParam("map")
    @Parameter(
            description = "COLUMN=FIELD, once for each column whose name does not tell: document, date, customer,"
                    + " country, item, description, quantity or unitPrice")
    public List<String> map = List.of();

    /** The order for the port. */
    ReceiveSalesFile order() {
        return new ReceiveSalesFile(
                IdempotencyKey.required(key),
                source(),
                Query.required("currency", currency, Currency.class),
                Query.required("termsDays", termsDays, Integer.class),
                mapping());
    }

    private String source() {
        try {
            return new ExternalReference(source, "1").source();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.invalid("source", "must be 1 to 40 lower-case letters, digits and hyphens"), e);
        }
    }

    private Map<String, String> mapping() {
        var mapping = new LinkedHashMap<String, String>();
        for (var entry : map) {
            int sign = entry.lastIndexOf('=');
            if (sign < 1
                    || mapping.put(
                                    entry.substring(0, sign).strip(),
                                    entry.substring(sign + 1).strip())
                            != null) {
                throw new ProblemException(Problem.invalid("map", "must be COLUMN=FIELD, each column once"));
            }
        }
        return mapping;
    }
}
