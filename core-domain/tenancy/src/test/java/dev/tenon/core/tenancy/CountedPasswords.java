package dev.tenon.core.tenancy;

import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Secret;

/** Passwords whose hash can be read, and whose work is counted. */
final class CountedPasswords implements Passwords {
    private int hashed;
    private int matched;

    @Override
    public Secret hash(Secret password) {
        hashed++;
        return new Secret("hash of " + password.value());
    }

    @Override
    public boolean matches(Secret password, Secret hash) {
        matched++;
        return hash.value().equals("hash of " + password.value());
    }

    /** How much work there was since this was asked last. */
    Effort effort() {
        var effort = new Effort(hashed, matched);
        hashed = 0;
        matched = 0;
        return effort;
    }

    record Effort(int hashed, int matched) {}
}
