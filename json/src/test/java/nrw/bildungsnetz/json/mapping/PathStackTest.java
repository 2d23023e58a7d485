package nrw.bildungsnetz.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

class PathStackTest {

  private static final JsonType<?, ?> REGISTER = JsonType.of(NetworkRegisterTable.TYPE);
  private static final JsonType<?, ?> NETWORK = JsonType.of(NetworkTable.TYPE);
  private static final JsonType<?, ?> AGREEMENT = inside(NETWORK, "agreements");
  private static final JsonType<?, ?> EVENT = inside(AGREEMENT, "events");

  private final PathStack path = new PathStack();

  @Test
  void beginsAtTheRoot() {
    assertThat(path.path().toJsonPointer()).isEmpty();
    assertThat(path.depth()).isZero();
  }

  @Test
  void spellsOutAttributesAndElements() {
    enterDate();

    assertThat(path.path().toJsonPointer()).isEqualTo("/networks/3/agreements/12/events/0/date");
    assertThat(path.path(2).toJsonPointer()).isEqualTo("/networks/3");
    assertThat(path.depth()).isEqualTo(7);
  }

  @Test
  void namesAttributesWithoutElements() {
    enterDate();

    assertThat(path.attributes(0)).isEqualTo("networks.agreements.events.date");
    assertThat(path.attributes(2)).isEqualTo("agreements.events.date");
  }

  @Test
  void tellsPropertiesAsTheDocumentCallsThem() {
    enter(REGISTER, "networks");
    path.moveTo("netze");

    assertThat(path.path().toJsonPointer()).isEqualTo("/netze");
    assertThat(path.attributes(0)).isEqualTo("netze");
  }

  @Test
  void goesBackToTheWhole() {
    enterDate();
    path.moveBack();
    assertThat(path.path().toJsonPointer()).isEqualTo("/networks/3/agreements/12/events/0");

    path.leave();
    path.moveBack();
    assertThat(path.path().toJsonPointer()).isEqualTo("/networks/3/agreements/12/events");

    path.leave();
    path.leave();
    assertThat(path.path().toJsonPointer()).isEqualTo("/networks/3/agreements/12");
    assertThat(path.attributes(2)).isEqualTo("agreements");
  }

  @Test
  void growsAsDeepAsItHasTo() {
    for (int i = 0; i < 40; i++) {
      path.moveTo(path.enter(null), i);
    }

    assertThat(path.path().getSteps()).hasSize(40).endsWith(38, 39);
  }

  private void enterDate() {
    enter(REGISTER, "networks");
    path.moveTo(path.enter(null), 3);
    enter(NETWORK, "agreements");
    path.moveTo(path.enter(null), 12);
    enter(AGREEMENT, "events");
    path.moveTo(path.enter(null), 0);
    enter(EVENT, "date");
  }

  private void enter(JsonType<?, ?> type, String attribute) {
    path.moveTo(path.enter(type), type.names().indexOf(attribute));
  }

  private static JsonType<?, ?> inside(JsonType<?, ?> type, String attribute) {
    int index = type.names().indexOf(attribute);
    return JsonType.of((ObjectType<?, ?>) type.attribute(index).type());
  }
}
