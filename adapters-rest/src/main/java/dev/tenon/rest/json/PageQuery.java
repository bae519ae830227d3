package dev.tenon.rest.json;

import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.PageRequest;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of every list. */
public final class PageQuery {

    /** The most rows of one page. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "The most items wanted, 1 to 500",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    public String limit = "50";

    /** What the former page gave as {@code next}. */
    @QueryParam("cursor")
    @DefaultValue("")
    @Parameter(description = "What the former page gave as next; left out for the first page")
    public String cursor = "";

    /** The page that is asked for. */
    public PageRequest request() {
        int rows = Query.required("limit", limit, Integer.class);
        if (rows < 1 || rows > PageRequest.MOST) {
            throw new ProblemException(Problem.invalid("limit", "must be from 1 to " + PageRequest.MOST));
        }
        return new PageRequest(rows, new Cursor(cursor));
    }
}
