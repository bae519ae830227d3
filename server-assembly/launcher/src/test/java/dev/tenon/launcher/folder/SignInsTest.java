package dev.tenon.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {
    @TempDir
    private Path temporary;

    @Test
    void aSignInIsGeneratedOnce() {
        var folder = folder();
        assertThat(SignIns.in(folder)).isEqualTo(SignIns.in(folder));
        assertThat(SignIns.in(folder).all()).extracting(SignIn::tenant).isEqualTo(SignIns.TENANTS);
    }

    @Test
    void aSignInThatDoesNotHoldIsForgottenForGood() {
        var folder = folder();
        var acme = SignIns.in(folder).of("acme");
        SignIns.forget(folder, "globex");
        assertThat(SignIns.in(folder).of("globex")).isEmpty();
        assertThat(SignIns.in(folder).of("acme")).isEqualTo(acme);
    }

    private DataFolder folder() {
        var folder = new DataFolder(temporary);
        folder.prepare();
        return folder;
    }
}
