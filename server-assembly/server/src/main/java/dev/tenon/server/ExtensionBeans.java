package dev.tenon.server;

import dev.tenon.extension.host.ExtensionHost;
import dev.tenon.extension.host.GrantsFile;
import dev.tenon.extension.host.Installation;
import dev.tenon.extension.host.OfferedPorts;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.reporting.Reporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The extensions of this installation: those in the folder that {@code TENON_EXTENSIONS} names, or none. */
@ApplicationScoped
public class ExtensionBeans {

    @Produces
    @Singleton
    OfferedPorts offered(Invoicing invoicing, Customers customers, Books books, Reporting reporting) {
        return OfferedPorts.none()
                .and(Invoicing.class, invoicing)
                .and(Customers.class, customers)
                .and(Books.class, books)
                .and(Reporting.class, reporting);
    }

    @Produces
    @Singleton
    ExtensionHost host(
            @ConfigProperty(name = "tenon.extensions") Optional<Path> folder, EventClasses events, OfferedPorts ports) {
        return folder.map(path -> ExtensionHost.open(
                        path, Installation.of(events.classes(), ports, GrantsFile.read(path.resolve(GrantsFile.NAME)))))
                .orElseGet(ExtensionHost::empty);
    }

    void close(@Disposes ExtensionHost host) {
        host.close();
    }
}
