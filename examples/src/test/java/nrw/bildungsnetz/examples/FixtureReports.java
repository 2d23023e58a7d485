package nrw.bildungsnetz.examples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.testkit.Fixtures;
import nrw.bildungsnetz.validation.Report;

/** The reports on the real networks and registers, as of a given day. */
final class FixtureReports {

  static final Path FOLDER = Path.of("src/main/resources/networks");

  private FixtureReports() {}

  /** A reader that checks as of a day. */
  static NetworkJson reader(LocalDate day) {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    return NetworkJson.create().on(Clock.fixed(day.atStartOfDay(zone).toInstant(), zone));
  }

  /** The report on a network, or on a register if the name says so. */
  static Report report(String name, LocalDate day) {
    NetworkJson json = reader(day);
    return name.startsWith("register-")
        ? json.readRegister(Fixtures.register(name).getDocument()).getReport()
        : json.read(Fixtures.network(name).getDocument()).getReport();
  }
}
