package dev.tenon.rest.fake;

import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Jobs;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.reporting.Reporting;
import dev.tenon.rest.TenonApplication;
import dev.tenon.rest.problem.RequestLog;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.SignedTokens;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.Views;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/** The whole API in the real JAX-RS implementation, without a server, over fake ports. */
public final class Api {

    /** One key for all tests: making one takes a while. */
    public static final TokenKey KEY = TokenKey.generate();

    public final FakeInvoicing invoicing = new FakeInvoicing();
    public final FakeImports imports = new FakeImports();
    public final FakeFiles files = new FakeFiles();
    public final SignedTokens tokens = new SignedTokens(KEY, Clock.systemUTC(), UUID::randomUUID);

    private final EntityCatalog catalog = FakeEntities.catalog();
    private final FakeTenancy tenancy = new FakeTenancy(tokens);
    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
    private final Map<Class<?>, Object> beans = Map.ofEntries(
            Map.entry(Invoicing.class, invoicing),
            Map.entry(Customers.class, new FakeCustomers()),
            Map.entry(Books.class, new FakeBooks()),
            Map.entry(SalesImports.class, imports),
            Map.entry(Jobs.class, imports),
            Map.entry(Reporting.class, new FakeReporting()),
            Map.entry(AuditLog.class, new FakeAuditLog()),
            Map.entry(EntityCatalog.class, catalog),
            Map.entry(Tenancy.class, tenancy),
            Map.entry(TenantGate.class, tenancy.gate()),
            Map.entry(TokenKey.class, KEY),
            Map.entry(Views.class, new FakeViews()),
            Map.entry(Files.class, files),
            Map.entry(Modules.class, new FakeModules()));
    private final Caller caller = new Caller();
    private final RequestLog log;

    public Api() {
        this(WorkLog.SILENT);
    }

    /** The API of a server that logs there. */
    public Api(WorkLog server) {
        log = (RequestLog) make(RequestLog.class, _ -> server);
        dispatcher.getProviderFactory().registerProviderInstance(new TokenFilter());
        new TenonApplication().getClasses().stream().map(this::make).forEach(this::register);
    }

    /** The declared entities of that name in the plural. */
    public FakeEntities<?> entities(String plural) {
        return (FakeEntities<?>) catalog.all().stream()
                .filter(entry -> entry.type().plural().equals(plural))
                .map(EntityCatalog.Entry::entities)
                .findFirst()
                .orElseThrow();
    }

    /** Asks as Anna of Acme. */
    public Answer ask(String method, String path, String body, String... headers) {
        return ask(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Asks as Anna of Acme. */
    public Answer ask(String method, String path, byte[] body, String... headers) {
        var token =
                tokens.issue(FakeTenancy.ANNA, FakeTenancy.ACME).accessToken().value();
        return send(method, path, body, with(headers, "Authorization", "Bearer " + token));
    }

    /** Asks as nobody. */
    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private Answer send(String method, String path, byte[] body, String... headers) {
        try {
            var request = MockHttpRequest.create(method, path);
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            var typed = Arrays.asList(headers).contains("Content-Type");
            if (body.length > 0 && !typed) {
                request.header("Content-Type", "application/json");
            }
            request.setInputStream(new ByteArrayInputStream(body));
            var response = new MockHttpResponse();
            dispatcher.invoke(request, response);
            return new Answer(response);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Object make(Class<?> type) {
        return make(type, this::bean);
    }

    private static Object make(Class<?> type, Function<Class<?>, Object> beans) {
        try {
            var made = type.getDeclaredConstructor().newInstance();
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(made, beans.apply(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object bean(Class<?> type) {
        if (type == Caller.class) {
            return caller;
        }
        if (type == RequestLog.class) {
            return log;
        }
        return type == Ids.class ? (Ids) UUID::randomUUID : Objects.requireNonNull(beans.get(type));
    }

    private void register(Object made) {
        if (made.getClass().isAnnotationPresent(Path.class)) {
            dispatcher.getRegistry().addSingletonResource(made);
        } else {
            dispatcher.getProviderFactory().registerProviderInstance(made);
        }
    }

    private static String[] with(String[] headers, String... more) {
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    /** What came back. */
    public record Answer(MockHttpResponse response) {

        public int status() {
            return response.getStatus();
        }

        public String text() {
            return new String(response.getOutput(), StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new ByteArrayInputStream(response.getOutput()))) {
                return reader.readObject();
            }
        }

        public String header(String name) {
            return String.valueOf(response.getOutputHeaders().getFirst(name));
        }

        /** The codes of the fields that are wrong, by field. */
        public Map<String, String> wrong() {
            return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(error -> error.getString("field"), error -> error.getString("code", "")));
        }

        /** The problem's code. */
        public String code() {
            return json().getString("code");
        }

        /** The field that the first error names. */
        public String wrongField() {
            return json().getJsonArray("errors").getJsonObject(0).getString("field");
        }
    }
}
