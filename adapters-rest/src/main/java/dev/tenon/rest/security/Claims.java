package dev.tenon.rest.security;

import java.time.Duration;

/** What an access token says, and for whom it is. The server's MicroProfile JWT configuration names the same issuer and audience. */
public final class Claims {

    /** Who issues the tokens. */
    public static final String ISSUER = "https://tenon.example";

    /** For whom they are. */
    public static final String AUDIENCE = "tenon";

    /** The claim that holds the tenant's id. */
    public static final String TENANT = "tenant";

    /** How long a token is good for. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private Claims() {}
}
