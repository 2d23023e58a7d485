package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {

  @Value("${local.server.port}")
  int port;

  @Test
  void takesDortmundInAndGivesItBackToTheLetter() throws Exception {
    HttpResponse<String> answer = post(dortmund());

    assertThat(answer.statusCode()).isEqualTo(200);
    NetworkJson json = NetworkJson.create();
    assertThat(json.write(json.read(answer.body()).getValue().orElseThrow())).isEqualTo(dortmund());
  }

  @Test
  void doesNotRejectForWarningsAlone() throws Exception {
    String muenster = network("muenster.json");
    Report report = NetworkJson.create().read(muenster).getReport();

    assertThat(report.getCounts().of(Severity.WARNING)).isPositive();
    assertThat(post(muenster).statusCode()).isEqualTo(200);
  }

  @Test
  void rejectsABrokenRule() throws Exception {
    String broken = dortmund().replace("\"ARNSBERG\"", "\"MUENSTER\"");

    assertThat(NetworkJson.create().read(broken).isReadable()).isTrue();
    assertThat(findings(post(broken), 422)).contains("N03 /regierungsbezirk");
  }

  @Test
  void rejectsABrokenForm() throws Exception {
    String broken = dortmund().replace("\"ags\": \"05913\"", "\"ags\": \"5913\"");

    assertThat(NetworkJson.create().read(broken).isReadable()).isTrue();
    assertThat(findings(post(broken), 422)).contains("F05 /ags");
  }

  @Test
  void tellsThePlaceInWhatSurroundsANetwork() throws Exception {
    String broken = dortmund().replace("\"ARNSBERG\"", "\"MUENSTER\"");
    String unreadable = dortmund().replaceFirst("\"status\"", "\"state\"");

    assertThat(findings(submit(broken), 422)).contains("N03 /network/regierungsbezirk");
    assertThat(findings(submit(unreadable), 400)).contains("J06 /network/state");
    assertThat(findings(post("/lists", "[" + dortmund() + "," + broken + "]", "de"), 422))
        .contains("N03 /1/regierungsbezirk");
    assertThat(findings(post("/lists", "[" + dortmund() + "," + unreadable + "]", "de"), 400))
        .contains("J06 /1/state");
  }

  /** In a body that cannot be read and in one that violates rules alike. */
  @Test
  void tellsThePlaceByTheNamesInTheBody() throws Exception {
    String broken = dortmund().replace("\"ARNSBERG\"", "\"MUENSTER\"");
    String unreadable = dortmund().replaceFirst("\"status\"", "\"state\"");

    for (String name : List.of("netz", "own_network")) {
      String body = "{\"a/b\": {\"" + name + "\": %s}}";
      assertThat(findings(post("/filings", body.formatted(broken), "de"), 422))
          .contains("N03 /a~1b/" + name + "/regierungsbezirk");
      assertThat(findings(post("/filings", body.formatted(unreadable), "de"), 400))
          .contains("J06 /a~1b/" + name + "/state");
    }
  }

  private HttpResponse<String> submit(String network) throws Exception {
    return post("/submissions", "{\"title\": \"T\", \"network\": " + network + "}", "de");
  }

  @Test
  void rejectsAnUnknownPropertyWhichSpringWouldPassOver() throws Exception {
    String broken = dortmund().replaceFirst("\"status\"", "\"state\"");

    assertThat(NetworkJson.create().read(broken).isReadable()).isFalse();
    assertThat(findings(post(broken), 400)).contains("J06 /state");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnceAndInTheLanguageAskedFor() throws Exception {
    String broken = dortmund().replaceFirst("\"status\"", "\"state\"").replace("05913", "05999");

    HttpResponse<String> german = post(broken, "de");
    assertThat(findings(german, 400)).contains("J06 /state", "N02 /ags");
    assertThat(german.body()).contains("Die Eigenschaft „state“ gibt es hier nicht");
    assertThat(post(broken, "en").body()).contains("There is no property \\\"state\\\" here");
  }

  @Test
  void tellsNoValueToItsCallerOrItsLog(CapturedOutput output) throws Exception {
    String secret = dortmund().replaceFirst("\"name\": \"", "\"name\": \"Geheimnis");
    String invalid = secret.replace("\"ARNSBERG\"", "\"MUENSTER\"");
    String unreadable = secret.replace("\"status\"", "\"state\"");
    String tooLong = dortmund().replaceFirst("\"name\": \"", "$0" + "Geheimnis".repeat(100));

    for (String broken : List.of(invalid, unreadable, tooLong)) {
      HttpResponse<String> answer = post(broken);
      assertThat(answer.statusCode()).isBetween(400, 422);
      assertThat(answer.body()).contains("findings").doesNotContain("Geheimnis");
    }
    assertThat(output).doesNotContain("Geheimnis");
  }

  @Test
  void runsOnTheJacksonThatSpringBootBrings() throws Exception {
    String[] expected = System.getProperty("jackson").split(" ");

    assertThat(Class.forName(expected[0]).getField("VERSION").get(null))
        .asString()
        .startsWith(expected[1] + ".");
  }

  /** The rules and places an answer of a status lists. */
  private static List<String> findings(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    List<Map<String, Object>> findings = JsonPath.read(answer.body(), "$.findings");
    return findings.stream().map(each -> each.get("rule") + " " + each.get("pointer")).toList();
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return post(body, "de");
  }

  private HttpResponse<String> post(String body, String language)
      throws IOException, InterruptedException {
    return post("/networks", body, language);
  }

  private HttpResponse<String> post(String path, String body, String language)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
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
