package nrw.bildungsnetz.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What an application answered. */
record Answer(int status, String contentType, String body) {

  JsonNode json() {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  /** Rules and places of the findings of a problem with a status. */
  List<String> findings(int expected) {
    return each(expected, "findings", "rule");
  }

  /** Messages and places of what else was violated. */
  List<String> others(int expected) {
    return each(expected, "others", "message");
  }

  List<String> messages() {
    List<String> messages = new ArrayList<>();
    json().get("findings").forEach(each -> messages.add(each.get("message").asText()));
    return messages;
  }

  private List<String> each(int expected, String list, String name) {
    assertThat(status).as(body).isEqualTo(expected);
    assertThat(contentType).startsWith("application/problem+json");
    List<String> found = new ArrayList<>();
    json()
        .get(list)
        .forEach(e -> found.add(e.get(name).asText() + " " + e.get("pointer").asText()));
    return found;
  }
}
