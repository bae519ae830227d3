package dev.tenon.server;

import dev.tenon.core.verticals.VerticalsModule;
import dev.tenon.documents.CelExpressions;
import dev.tenon.documents.JsonDocumentFormat;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.verticals.PostgresVerticalStore;
import dev.tenon.persistence.verticals.RememberedShapes;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Expressions;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.Templates;
import dev.tenon.verticals.Verticals;
import dev.tenon.verticals.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Templates and configurations: the module, its driven ports, and what others see of it as shapes. */
@ApplicationScoped
public class VerticalBeans {

    @Produces
    @Singleton
    DocumentFormat format() {
        return new JsonDocumentFormat();
    }

    @Produces
    @Singleton
    Expressions expressions() {
        return new CelExpressions();
    }

    @Produces
    @Singleton
    Vocabulary vocabulary(OfferedModules offered, EventClasses events) {
        var types = new AssemblyTypes().types();
        return new InstalledVocabulary(offered, types, events, RolePermissions.over(types));
    }

    /** Both the store and what is remembered of it: a step made here is seen here at once. */
    @Produces
    @Singleton
    @Typed(RememberedShapes.class)
    RememberedShapes remembered(TenantTransactions transactions) {
        return new RememberedShapes(new PostgresVerticalStore(transactions), VerticalsModule::shape);
    }

    @Produces
    @Singleton
    Shapes shapes(RememberedShapes remembered, Expressions expressions) {
        return remembered.with(expressions::holds);
    }

    @Produces
    @Singleton
    VerticalsModule module(
            RememberedShapes store,
            TemplateLibrary library,
            DocumentFormat format,
            Vocabulary vocabulary,
            Expressions expressions,
            Clock clock) {
        return VerticalsModule.create(store, library, format, vocabulary, expressions, clock);
    }

    @Produces
    @Singleton
    Verticals verticals(VerticalsModule module) {
        return module.verticals();
    }

    @Produces
    @Singleton
    Templates templates(VerticalsModule module) {
        return module.templates();
    }
}
