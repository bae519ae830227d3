package dev.tenon.rest.workspace;

import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of a file as headers have it: in UTF-8, with per cent signs for what is not plain. It is no part of an address, since addresses are logged. */
final class FileName {
    static final String HEADER = "File-Name";

    private FileName() {}

    /** The name in the header, which must be given. */
    static String read(String header) {
        if (header.isBlank()) {
            throw new ProblemException(Problem.invalid(HEADER, "is missing"));
        }
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.invalid(HEADER, "must be UTF-8 with per cent signs, such as Offer%20%C3%A4.pdf"), e);
        }
    }

    /** A Content-Disposition that no browser opens by itself (RFC 6266). */
    static String attachment(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
