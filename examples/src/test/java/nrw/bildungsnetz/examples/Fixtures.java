package nrw.bildungsnetz.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Report;

/** The real networks and registers, as of a given day. */
final class Fixtures {

  private static final Path FOLDER = Path.of("src/main/resources/networks");

  private Fixtures() {}

  static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }

  static Network network(String name) throws IOException {
    return NetworkJson.create().read(file(name)).getValue().orElseThrow();
  }

  /** A reader that checks as of a day. */
  static NetworkJson reader(LocalDate day) {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    return NetworkJson.create().on(Clock.fixed(day.atStartOfDay(zone).toInstant(), zone));
  }

  /** The report on a network, or on a register if the name says so. */
  static Report report(String name, LocalDate day) throws IOException {
    NetworkJson json = reader(day);
    return name.startsWith("register-")
        ? json.readRegister(file(name)).getReport()
        : json.read(file(name)).getReport();
  }
}
