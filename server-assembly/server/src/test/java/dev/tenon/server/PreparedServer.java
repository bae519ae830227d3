package dev.tenon.server;

import com.example.watch.BigInvoiceWatch;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.extension.host.GrantsFile;
import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.kernel.Ids;
import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.persistence.migration.Migration;
import dev.tenon.persistence.migration.RolePasswords;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.rest.security.Argon2Passwords;
import dev.tenon.rest.security.SignedTokens;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.TenantRegistry;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before Arquillian starts the server: services of the shared fixture, a migrated database with two firms, keys, and a server folder whose
 * variables name all of it. It does so only where the build says where the server is ({@code tenon.usr}).
 */
public final class PreparedServer implements LauncherSessionListener {
    private static final String DATABASE = "tenon_server";
    private static final Secret DATABASE_PASSWORD = new Secret("a password of the test");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = System.getProperty("tenon.usr");
        if (folder != null) {
            try {
                prepare(Path.of(folder).resolve("servers"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void prepare(Path servers) throws IOException {
        forget(servers);
        int port = Ports.free(1).getFirst();
        System.setProperty("tenon.http.port", Integer.toString(port));
        // of a name of its own: Arquillian starts none beside another of the machine that has its name
        System.setProperty("tenon.server.name", "tenon-" + port);
        var server = servers.resolve("tenon-" + port);
        Files.createDirectories(server.resolve("lib"));
        copy(Path.of("src/main/liberty/config/platform.xml"), server.resolve("platform.xml"));
        copy(Path.of("src/test/liberty/server.xml"), server.resolve("server.xml"));
        var built = Path.of(System.getProperty("tenon.server"));
        try (var drivers = Files.list(built.resolve("lib"))) {
            drivers.forEach(driver -> copy(driver, server.resolve("lib").resolve(driver.getFileName())));
        }
        TokenKey.generate().write(server.resolve("token-key.jwk"), server.resolve("token-keys.jwks"));
        var database = database();
        var registry = new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL, DATABASE, DATABASE_PASSWORD));
        onboard(database, registry, TokenKey.read(server.resolve("token-key.jwk")));
        install(server.resolve("extensions"), registry);
        var common = Files.readString(Path.of("src/main/liberty/config/bootstrap.properties"));
        Files.writeString(server.resolve("bootstrap.properties"), common + properties(server, database, port));
    }

    /** The server of a former run: its log, and an address where by now somebody else's may answer. */
    private static void forget(Path servers) throws IOException {
        if (Files.exists(servers)) {
            try (var files = Files.walk(servers)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static DatabaseServer database() {
        var address = TestInfrastructure.shared().postgres();
        var server = new DatabaseServer(address.host(), address.port(), address.user(), new Secret(address.password()));
        var passwords = Arrays.stream(DatabaseRole.values())
                .collect(Collectors.toMap(Function.identity(), _ -> DATABASE_PASSWORD));
        new Migration(server, new RolePasswords(passwords)).run(DATABASE);
        return server;
    }

    private static void onboard(DatabaseServer database, TenantRegistry registry, TokenKey key) {
        Ids ids = UuidCreator::getTimeOrderedEpoch;
        var identities = new PostgresIdentities(database.as(DatabaseRole.IDENTITY, DATABASE, DATABASE_PASSWORD));
        var tenancy = TenancyModule.create(
                        registry, identities, new Argon2Passwords(), new SignedTokens(key, Clock.systemUTC(), ids), ids)
                .tenancy();
        Arrays.stream(TestFirm.values()).map(TestFirm::onboarding).forEach(tenancy::onboard);
        List.of(TestFirm.NORTH, TestFirm.HARBOUR).forEach(firm -> appoint(registry, identities, firm));
    }

    /** Its administrator publishes templates too, as the operator says. */
    private static void appoint(TenantRegistry registry, Identities identities, TestFirm firm) {
        var author = identities.find(firm.signIn().email()).orElseThrow().id();
        var tenant = registry.findBySlug(firm.slug()).orElseThrow().id();
        identities.join(author, tenant, Set.of(Role.OWNER, Role.AUTHOR));
    }

    /** The sample extension, which some firms enable and others do not. */
    private static void install(Path extensions, TenantRegistry registry) throws IOException {
        Files.createDirectories(extensions);
        var jar = BigInvoiceWatch.class.getProtectionDomain().getCodeSource().getLocation();
        copy(Path.of(jar.getPath()), extensions.resolve("big-invoice-watch.jar"));
        var grants = Stream.of(TestFirm.NORTH, TestFirm.HARBOUR)
                .map(firm -> registry.findBySlug(firm.slug()).orElseThrow().id())
                .map("\"%s\": [\"invoicing.customer.read\"]"::formatted)
                .collect(Collectors.joining(", "));
        Files.writeString(extensions.resolve(GrantsFile.NAME), "{\"big-invoice-watch\": {%s}}".formatted(grants));
    }

    /** Each as a variable of the server's configuration and as a property of MicroProfile Config. */
    private static String properties(Path server, DatabaseServer database, int port) {
        var settings = new TreeMap<>(Map.of(
                "TENON_HTTP_PORT", Integer.toString(port),
                "TENON_DB_URL", "jdbc:postgresql://" + database.host() + ":" + database.port() + "/" + DATABASE,
                "TENON_KAFKA", TestInfrastructure.shared().kafka(),
                "TENON_REGISTRY", TestInfrastructure.shared().registry().toString(),
                "TENON_JWT_KEY",
                        server.resolve("token-key.jwk").toAbsolutePath().toString(),
                "TENON_JWT_JWKS",
                        server.resolve("token-keys.jwks").toAbsolutePath().toString(),
                "TENON_ENVELOPE_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "TENON_KEYSTORE_PASSWORD", DATABASE_PASSWORD.value()));
        settings.put("TENON_SEAL_KEY", SealKey.generate().text());
        settings.put(
                "TENON_AUDIT_HEADS",
                server.resolve("audit-heads").toAbsolutePath().toString());
        settings.put(
                "TENON_EXTENSIONS",
                server.resolve("extensions").toAbsolutePath().toString());
        for (var role : DatabaseRole.values()) {
            settings.put("TENON_DB_" + role + "_PASSWORD", DATABASE_PASSWORD.value());
        }
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n" + property(entry.getKey()) + "="
                        + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
