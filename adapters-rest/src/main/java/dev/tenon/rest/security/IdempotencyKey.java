package dev.tenon.rest.security;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The client's idempotency key and what it stands for. */
public final class IdempotencyKey {

    /** The request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    /** The key, where it is given. */
    public static Optional<String> optional(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(header).matches()) {
            throw new ProblemException(
                    Problem.invalid(HEADER, "must be 1 to 200 visible ASCII characters without spaces"));
        }
        return Optional.of(header);
    }

    /** The key, which must be given. */
    public static String required(@Nullable String header) {
        return optional(header)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        400,
                        "idempotency-key-required",
                        "Send an Idempotency-Key header of your choice, a new one for each new request, so that"
                                + " sending it twice does it once")));
    }

    static Cause cause(@Nullable Keyed keyed, ContainerRequestContext request) throws IOException {
        if (keyed == null) {
            return Cause.NONE;
        }
        var header = request.getHeaderString(HEADER);
        var key = keyed.value() == Keyed.Need.REQUIRED ? Optional.of(required(header)) : optional(header);
        return key.isPresent() ? new Cause.Request(key.orElseThrow(), hash(request)) : Cause.NONE;
    }

    /** Over method, path with query, and body, which the request then holds again. */
    private static Bytes hash(ContainerRequestContext request) throws IOException {
        var address = request.getUriInfo().getRequestUri();
        var query = Optional.ofNullable(address.getRawQuery()).map("?"::concat).orElse("");
        var head = request.getMethod() + " " + address.getRawPath() + query + "\n";
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return hash(head.getBytes(StandardCharsets.UTF_8), body);
    }

    private static Bytes hash(byte[] head, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head);
            return Bytes.of(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
