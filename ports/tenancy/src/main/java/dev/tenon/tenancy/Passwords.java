package dev.tenon.tenancy;

/** Driven port: keeps passwords so that a stolen table does not give them away (Argon2id, RFC 9106). */
public interface Passwords {

    /** A salted hash that names its own parameters. */
    Secret hash(Secret password);

    /** Whether the hash was made of the password. Takes its time, also when it was not. */
    boolean matches(Secret password, Secret hash);
}
