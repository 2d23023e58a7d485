package org.example;

import static nrw.bildungsnetz.testkit.assertions.BildungsnetzAssertions.assertThat;

import java.net.URI;
import java.net.http.*;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.junit.RuleCaseSource;
import org.junit.jupiter.params.ParameterizedTest;

class NetworkEndpointTest {
  @ParameterizedTest
  @RuleCaseSource(rules = {"G05", "N03"})
  void findsWhatIsDue(CorpusCase each) throws Exception {
    var server = NetworkEndpoint.start(each.getClock());
    var uri = URI.create("http:/" + server.getAddress() + "/networks");
    var body = HttpRequest.BodyPublishers.ofString(each.getDocument());
    var post = HttpRequest.newBuilder(uri).POST(body).build();
    var answer = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
    server.stop(0);
    assertThat(ReportJson.read(answer.body()).getReport()).hasOnlyFindings(each.getFindings());
  }
}
