package org.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.validation.Report;

/** Takes networks by POST and answers with the report: 200 for a valid one, 422 for another. */
public final class NetworkEndpoint {

  private NetworkEndpoint() {}

  /** Starts a server at a free port of this machine; whoever calls it stops it. */
  public static HttpServer start(Clock clock) throws IOException {
    NetworkJson json = NetworkJson.create().on(clock);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/networks",
        exchange -> {
          Report report = json.read(exchange.getRequestBody()).getReport();
          String answer = ReportJson.write(report, "network.json", Locale.GERMAN);
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(report.isValid() ? 200 : 422, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }
}
