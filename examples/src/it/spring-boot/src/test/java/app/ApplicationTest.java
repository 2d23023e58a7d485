package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.core.json.PackageVersion;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {

  @Value("${local.server.port}")
  int port;

  @Test
  void takesDortmundInAndGivesItBackToTheLetter() throws Exception {
    HttpResponse<String> answer = post(dortmund());

    assertThat(answer.statusCode()).isEqualTo(200);
    NetworkJson json = NetworkJson.create();
    assertThat(json.write(json.read(answer.body()).network().orElseThrow())).isEqualTo(dortmund());
  }

  @Test
  void doesNotRejectForWarningsAlone() throws Exception {
    String muenster = network("muenster.json");
    Report report = NetworkJson.create().read(muenster).report();

    assertThat(report.getCounts().of(Severity.WARNING)).isPositive();
    assertThat(post(muenster).statusCode()).isEqualTo(200);
  }

  @Test
  void rejectsABrokenRule() throws Exception {
    String broken = dortmund().replace("\"ARNSBERG\"", "\"MUENSTER\"");

    assertThat(NetworkJson.create().read(broken).readable()).isTrue();
    assertThat(post(broken).statusCode()).isEqualTo(400);
  }

  @Test
  void rejectsABrokenForm() throws Exception {
    String broken = dortmund().replace("\"ags\": \"05913\"", "\"ags\": \"5913\"");

    assertThat(NetworkJson.create().read(broken).readable()).isTrue();
    assertThat(post(broken).statusCode()).isEqualTo(400);
  }

  @Test
  void rejectsAnUnknownPropertyWhichSpringWouldPassOver() throws Exception {
    String broken = dortmund().replaceFirst("\"status\"", "\"state\"");

    assertThat(NetworkJson.create().read(broken).readable()).isFalse();
    assertThat(post(broken).statusCode()).isEqualTo(400);
  }

  @Test
  void runsOnTheJacksonThatSpringBootBrings() {
    assertThat(PackageVersion.VERSION.getMinorVersion()).isEqualTo(1);
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/networks"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String dortmund() throws IOException {
    return network("dortmund.json");
  }

  private static String network(String file) throws IOException {
    return Files.readString(Path.of(System.getProperty("networks"), file));
  }
}
