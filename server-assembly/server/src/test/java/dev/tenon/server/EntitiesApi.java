package dev.tenon.server;

import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.rest.entity.BulkResource;
import dev.tenon.rest.entity.EntitiesResource;
import dev.tenon.rest.entity.ExportResource;
import dev.tenon.rest.entity.ImportResource;
import dev.tenon.rest.entity.MetaResource;
import dev.tenon.rest.json.JsonByDefault;
import dev.tenon.rest.json.JsonRecords;
import dev.tenon.rest.problem.Correlation;
import dev.tenon.rest.problem.Problems;
import dev.tenon.rest.problem.RequestLog;
import dev.tenon.rest.security.Caller;
import dev.tenon.workspace.Views;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/** The resources of declared entities in a JAX-RS implementation, without a server and without sign-in. */
final class EntitiesApi {
    private static final List<Class<?>> PARTS = List.of(
            Correlation.class,
            Problems.class,
            JsonByDefault.class,
            JsonRecords.class,
            MetaResource.class,
            EntitiesResource.class,
            BulkResource.class,
            ImportResource.class,
            ExportResource.class);

    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
    private final Caller caller = new Caller();
    private final Map<Class<?>, Object> beans;

    EntitiesApi(EntityCatalog catalog, Views views) {
        this.beans = Map.of(
                EntityCatalog.class,
                catalog,
                Views.class,
                views,
                Caller.class,
                caller,
                Ids.class,
                (Ids) UUID::randomUUID,
                RequestLog.class,
                new RequestLog());
        PARTS.forEach(this::register);
    }

    /** Asks as the member of the tenant. */
    Answer ask(TenantContext tenant, String method, String path, String body, String... headers) {
        caller.admitted(tenant);
        try {
            var request = MockHttpRequest.create(method, path);
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.setInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            var response = new MockHttpResponse();
            dispatcher.invoke(request, response);
            return new Answer(response.getStatus(), new String(response.getOutput(), StandardCharsets.UTF_8));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void register(Class<?> type) {
        if (type.isAnnotationPresent(Path.class)) {
            dispatcher.getRegistry().addSingletonResource(made(type));
        } else {
            dispatcher.getProviderFactory().registerProviderInstance(made(type));
        }
    }

    private Object made(Class<?> type) {
        try {
            var made = type.getDeclaredConstructor().newInstance();
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, Objects.requireNonNull(beans.get(field.getType())));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** What came back. */
    record Answer(int status, String text) {

        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }

        /** The values of a field of each item of a list. */
        List<String> each(String field) {
            return json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(item -> item.getString(field))
                    .toList();
        }
    }
}
