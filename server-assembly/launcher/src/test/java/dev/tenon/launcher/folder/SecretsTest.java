package dev.tenon.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.migration.DatabaseRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path temporary;

    private DataFolder folder = new DataFolder(Path.of(""));

    @BeforeEach
    void prepare() {
        folder = new DataFolder(temporary);
        folder.prepare();
    }

    @Test
    void aPasswordIsGeneratedOnceAndDiffersFromRoleToRole() {
        var password = Secrets.in(folder, Map.of()).password(DatabaseRole.APP);
        var later = Secrets.in(folder, Map.of());
        assertThat(later.password(DatabaseRole.APP)).isEqualTo(password).hasSizeGreaterThanOrEqualTo(24);
        assertThat(later.password(DatabaseRole.RELAY)).isNotEqualTo(password);
    }

    @Test
    void theEnvironmentGoesFirstAndIsNotKept() {
        var named = Secrets.in(folder, Map.of("TENON_DB_APP_PASSWORD", "theirs"));
        assertThat(named.password(DatabaseRole.APP)).isEqualTo("theirs");
        assertThat(folder.secrets()).isEmptyDirectory();
    }

    @Test
    void onlyTheOwnerReadsSecretsAndSignIns() throws IOException {
        Secrets.in(folder, Map.of()).envelopeKey();
        SignIns.in(folder);
        assertThat(permissions(folder.secrets())).isEqualTo("rwx------");
        assertThat(permissions(folder.secrets().resolve("envelope-key"))).isEqualTo("rw-------");
        assertThat(permissions(folder.signIns())).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void theEnvelopeKeyHas32Bytes() {
        var key = Secrets.in(folder, Map.of()).envelopeKey();
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void theSealKeyStaysAndCanBeRead() {
        var key = Secrets.in(folder, Map.of()).sealKey();
        assertThat(Secrets.in(folder, Map.of()).sealKey()).isEqualTo(key);
        assertThat(SealKey.parse(key).text()).isEqualTo(key);
    }

    @Test
    void thePublishedKeyIsTheOtherHalfAndHoldsNothingPrivate() throws IOException, ParseException {
        var secrets = Secrets.in(folder, Map.of());
        var key = RSAKey.parse(Files.readString(secrets.tokenKey()));
        var published = JWKSet.load(secrets.publishedTokenKeys().toFile());
        assertThat(key.isPrivate()).isTrue();
        assertThat(published.getKeys()).containsExactly(key.toPublicJWK());
    }

    @Test
    void everyTenantHasASignInThatStays() {
        var signIns = SignIns.in(folder);
        assertThat(signIns.all()).extracting(SignIn::tenant).containsExactly("acme", "globex", "wholesale");
        assertThat(SignIns.in(folder)).isEqualTo(signIns);
    }
}
