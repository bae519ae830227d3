package dev.tenon.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tenon.rest.TenonApplication;
import dev.tenon.rest.security.Keyed;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

class EndpointTest {

    @Test
    void everyOperationSaysWhatItIsFor() {
        assertThat(Endpoint.all())
                .hasSizeGreaterThan(25)
                .allSatisfy(endpoint -> assertThat(
                                endpoint.method().getAnnotation(Operation.class).summary())
                        .as(endpoint.verb() + " " + endpoint.path())
                        .isNotBlank());
    }

    @Test
    void everyResourceAndProviderIsPartOfTheApplication() {
        var declared = new ClassFileImporter()
                .importPackages("dev.tenon.rest").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());

        assertThat(new TenonApplication()
                        .getClasses().stream().map(Class::getName).collect(Collectors.toSet()))
                .isEqualTo(declared);
    }

    @Test
    void onlySignInIsOpenToEverybody() {
        assertThat(Endpoint.all().stream().filter(Endpoint::open).map(Endpoint::path))
                .containsExactlyInAnyOrder("/auth/token", "/auth/jwks");
    }

    @Test
    void whateverBooksNeedsAKey() {
        assertThat(Endpoint.all().stream()
                        .filter(endpoint -> endpoint.method().isAnnotationPresent(Keyed.class)
                                && endpoint.method().getAnnotation(Keyed.class).value() == Keyed.Need.REQUIRED)
                        .map(Endpoint::path))
                .containsExactlyInAnyOrder(
                        "/invoicing/invoices",
                        "/invoicing/invoices/{id}/post",
                        "/invoicing/credit-notes",
                        "/invoicing/payments",
                        "/invoicing/payments/{id}/allocations");
    }
}
