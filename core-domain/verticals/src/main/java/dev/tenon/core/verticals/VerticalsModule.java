package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Expressions;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalStore;
import dev.tenon.verticals.Verticals;
import dev.tenon.verticals.Vocabulary;
import java.time.Clock;

/** Verticals, ready to use. */
public record VerticalsModule(Verticals verticals, Templates templates) {

    /**
     * Joins the module to its driven ports. The library is asked while a work of the store runs, so it must not be on the store's own transactions.
     */
    public static VerticalsModule create(
            VerticalStore store,
            TemplateLibrary library,
            DocumentFormat format,
            Vocabulary vocabulary,
            Expressions expressions,
            Clock clock) {
        var soundness = new Soundness(format, new References(vocabulary, expressions));
        var desk = new StepDesk(soundness, clock);
        var planner = new Planner(library);
        var drafts = new Drafts(format, new Ancestry(library), soundness);
        return new VerticalsModule(
                new VerticalsService(store, library, new Wishes(planner), desk),
                new TemplatesService(store, drafts, new Shelf(store, library, clock), planner, desk));
    }

    /**
     * Publishes a document that comes with the product, when a server starts: in no firm's name. What is published already stays as it is, and one of
     * the same version with another content is refused.
     */
    public static Decision<Template, VerticalRefusal> ship(
            byte[] document,
            TemplateLibrary library,
            DocumentFormat format,
            Vocabulary vocabulary,
            Expressions expressions,
            Clock clock) {
        var soundness = new Soundness(format, new References(vocabulary, expressions));
        return new Shipping(new Drafts(format, new Ancestry(library), soundness), library, clock).ship(document);
    }

    /** How the tenants shaped the entities, read from the store at each question; to be asked outside a session. */
    public static Shapes shapes(VerticalStore store) {
        return new ConfiguredShapes(store);
    }

    /** What the configuration says of the entity, such as {@code crm.company}. */
    public static Shape shape(Configuration configuration, String entity) {
        return Shaping.of(configuration, entity);
    }
}
