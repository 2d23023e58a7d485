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

  private static final Path FOLDER = Path.of(ProgramRun.NETWORKS);

  private Fixtures() {}

  static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }

  static Network network(String name) throws IOException {
    return NetworkJson.create().read(file(name)).network().orElseThrow();
  }

  /** The report on a network, or on a register if the name says so. */
  static Report report(String name, LocalDate day) throws IOException {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    NetworkJson json =
        NetworkJson.create().on(Clock.fixed(day.atStartOfDay(zone).toInstant(), zone));
    return name.startsWith("register-")
        ? json.readRegister(file(name)).report()
        : json.read(file(name)).report();
  }
}
