package dev.tenon.rest.problem;

import java.util.regex.Pattern;

/** The version that a change is made against, from the If-Match header. */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * The version. A header that is missing ends the request with 428, one that is none of our entity tags with 412.
     *
     * @param what names the entity, such as {@code customer}
     * @param outdated the code of a change that comes too late
     */
    public static long version(String header, String what, String outdated) {
        var tag = ETAG.matcher(header);
        if (tag.matches()) {
            return Long.parseLong(tag.group(1));
        }
        throw new ProblemException(
                header.isEmpty()
                        ? Problem.of(
                                428, "if-match-required", "Send the ETag of the " + what + " in an If-Match header")
                        : Problem.of(412, outdated, "If-Match holds no ETag of this " + what + "; read it again"));
    }
}
