package dev.tenon.extension.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.probe.Keeping;
import com.example.probe.Reaching;
import com.example.probe.Unlinked;
import com.example.probe.Writing;
import dev.tenon.invoicing.Customer;
import dev.tenon.kernel.PermissionDenied;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an extension may do at run time, tried by extensions that go too far. */
class ExtensionHostTest {
    private static final String MANIFEST = """
            {"id": "probe", "version": "1.0.0", "name": "Probe", "tenon": "[1.0.0,2.0.0)",
             "permissions": [%s], "events": ["invoicing.invoice-posted"], "entryPoint": "%s"}""";

    private final ProbedFirm firm = new ProbedFirm();

    @TempDir
    Path folder;

    @Test
    void theGateTheStoresTheCoreAndTheServersLibrariesAreNotToBeFound() throws IOException {
        try (var host = hostOf(Reaching.class, "")) {
            firm.post();
            assertThatThrownBy(() -> firm.deliver(host)).hasMessage("Reached []");
        }
        assertThat(Reaching.HIDDEN)
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name))
                        .as("the server has it")
                        .doesNotThrowAnyException());
    }

    @Test
    void whatWasHandedToACallEndsWithIt() throws IOException {
        try (var host = hostOf(Keeping.class, "\"invoicing.customer.read\"", Keeping.class.getDeclaredClasses())) {
            firm.post();
            firm.deliver(host);
            firm.post();
            assertThatThrownBy(() -> firm.deliver(host))
                    .hasMessage("extension-call-ended extension-call-ended extension-call-ended extension-call-ended"
                            + " extension-call-ended foreign-context foreign-context done");
        }
    }

    @Test
    void aPermissionThatTheManifestDoesNotDeclareIsDeniedThoughItWasGranted() throws IOException {
        try (var host = hostOf(Writing.class, "\"invoicing.customer.read\"")) {
            firm.post();
            assertThatThrownBy(() -> firm.deliver(host)).isInstanceOf(PermissionDenied.class);
        }
        assertThat(firm.customers()).isEmpty();
    }

    @Test
    void anEventOnWhichItFailedComesAgainAndTheClaimedChangeIsMadeOnce() throws IOException {
        try (var host = hostOf(Writing.class, "\"invoicing.customer.edit\"")) {
            firm.post();
            assertThatThrownBy(() -> firm.deliver(host)).hasMessage("Not yet");
            firm.deliver(host);
        }
        assertThat(firm.customers()).extracting(Customer::name).containsExactly("Registered at call 1");
    }

    @Test
    void aClassThatIsMissingWhenItIsUsedIsAFaultOfTheExtension() throws IOException {
        try (var host = hostOf(Unlinked.class, "")) {
            firm.post();
            assertThatThrownBy(() -> firm.deliver(host))
                    .isInstanceOf(ExtensionFailed.class)
                    .hasMessageContaining("LeftOut");
        }
    }

    @Test
    void whatIsUnloadedHearsNothingAndItsJarIsClosed() throws IOException {
        try (var host = hostOf(Reaching.class, "")) {
            var subscriber = (HostedSubscriber) host.subscribers().getFirst();
            assertThat(subscriber.extension().loader().findResource("META-INF/tenon-extension.json"))
                    .isNotNull();
            host.unload(ProbedFirm.PROBE);
            firm.post();
            firm.deliver(host);
            assertThat(host.loaded()).isEmpty();
            assertThat(subscriber.extension().loader().findResource("META-INF/tenon-extension.json"))
                    .isNull();
        }
    }

    private ExtensionHost hostOf(Class<?> probe, String permissions, Class<?>... others) throws IOException {
        JarMaker.describedBy(MANIFEST.formatted(permissions, probe.getName()))
                .with(Stream.concat(Stream.of(probe, probe.getSuperclass()), Stream.of(others))
                        .toArray(Class<?>[]::new))
                .into(folder.resolve("probe.jar"));
        var host = firm.host(folder);
        assertThat(host.refused()).isEmpty();
        return host;
    }
}
