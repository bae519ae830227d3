package dev.tenon.rest.security;

import dev.tenon.contract.tenancy.PasswordsContract;
import dev.tenon.tenancy.Passwords;

class Argon2PasswordsContractTest implements PasswordsContract {
    private final Passwords passwords = new Argon2Passwords();

    @Override
    public Passwords passwords() {
        return passwords;
    }
}
