package dev.tenon.launcher.up;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Stands where Open Liberty stands: a program `bin/server` that answers at /health/ready. */
final class FakeServer {
    private FakeServer() {}

    static Installation installIn(Path folder) throws IOException {
        var liberty = Files.createDirectories(folder.resolve("wlp/bin"));
        var program = Files.writeString(liberty.resolve("server"), """
                #!/bin/sh
                exec "$JAVA_HOME/bin/java" -cp "%s" %s "$TENON_HTTP_PORT"
                """.formatted(
                        System.getProperty("java.class.path"), FakeServer.class.getName()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var server = Files.createDirectories(folder.resolve("tenon"));
        Files.writeString(server.resolve("server.xml"), "<server/>");
        return new Installation(folder.resolve("wlp"), server);
    }

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
