package dev.tenon.server;

import dev.tenon.core.verticals.VerticalsModule;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Expressions;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Publishes, when the server starts, what comes with it and is not published yet. A fault in it ends the start. */
@ApplicationScoped
public class ShippedTemplates {
    private static final String FOLDER = "dev/tenon/library";

    @Inject
    private TemplateLibrary library;

    @Inject
    private DocumentFormat format;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Expressions expressions;

    @Inject
    private Clock clock;

    void publish() {
        new ShippedLibrary(ShippedTemplates.class.getClassLoader(), FOLDER)
                .publish(document -> VerticalsModule.ship(document, library, format, vocabulary, expressions, clock));
    }
}
