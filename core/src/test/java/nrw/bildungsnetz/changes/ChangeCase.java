package nrw.bildungsnetz.changes;

import java.util.function.Consumer;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;

/**
 * Two states of a network with one change between them.
 *
 * @param kind the kind of the change
 * @param before the earlier state
 * @param after the later state
 * @param german the expected text in German
 * @param english the expected text in English
 */
record ChangeCase(ChangeKind kind, Network before, Network after, String german, String english) {

  static ChangeCase change(
      ChangeKind kind,
      Consumer<NetworkBuilder> before,
      Consumer<NetworkBuilder> after,
      String german,
      String english) {
    return new ChangeCase(kind, network(before), network(after), german, english);
  }

  static ChangeCase added(
      ChangeKind kind, Consumer<NetworkBuilder> after, String german, String english) {
    return change(kind, network -> {}, after, german, english);
  }

  static ChangeCase removed(
      ChangeKind kind, Consumer<NetworkBuilder> before, String german, String english) {
    return change(kind, before, network -> {}, german, english);
  }

  private static Network network(Consumer<NetworkBuilder> edit) {
    return Network.builder().id("olpe").name("Olpe").ags("05966").build().with(edit);
  }

  @Override
  public String toString() {
    return kind + ": " + english;
  }
}
