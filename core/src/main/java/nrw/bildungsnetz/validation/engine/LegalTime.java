package nrw.bildungsnetz.validation.engine;

import java.time.Clock;
import java.time.ZoneId;

/** The time by which days begin in Nordrhein-Westfalen, wherever the machine stands. */
public final class LegalTime {

  /** The zone of the Land. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private LegalTime() {}

  /**
   * The clock that is used where nobody says otherwise.
   *
   * @return the system clock in the zone of the Land
   */
  public static Clock clock() {
    return Clock.system(ZONE);
  }
}
