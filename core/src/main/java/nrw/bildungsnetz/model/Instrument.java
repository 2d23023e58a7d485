package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A means by which partners shape a transition, for example a strategy, a programme or a form.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Instrument {

  /**
   * Starts a new Instrument.
   *
   * @return an empty builder
   */
  static InstrumentBuilder builder() {
    return new InstrumentBuilder();
  }

  /**
   * The name of the instrument.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The year since which it is in use.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getSinceYear();

  /**
   * The organisation that pays for it.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getFunder();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();
}
