package dev.tenon.launcher.folder;

/**
 * How the first administrator of a tenant signs in.
 *
 * @param tenant the tenant's short name
 */
public record SignIn(String tenant, String email, String password) {
    static SignIn generate(String tenant) {
        return new SignIn(tenant, "admin@" + tenant + ".example", Secrets.newPassword());
    }
}
