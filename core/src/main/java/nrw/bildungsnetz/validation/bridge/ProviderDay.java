package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.time.LocalDate;
import nrw.bildungsnetz.validation.engine.LegalTime;

/**
 * The day on which a validation provider looks at networks. The clock a provider has by default
 * tells the time of the machine, whose zone is often UTC: by it a contract would still be in force
 * an hour or two after its last day has ended. The day of the Land counts there, as it does for
 * everything else. An application that sets a clock of its own has chosen the zone with it.
 */
final class ProviderDay {

  private static final ClassValue<Boolean> BY_DEFAULT =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isDefault(type);
        }
      };

  private ProviderDay() {}

  /** The day a provider's clock shows. */
  static LocalDate today(ClockProvider provider) {
    return LocalDate.now(
        BY_DEFAULT.get(provider.getClass())
            ? provider.getClock().withZone(LegalTime.ZONE)
            : provider.getClock());
  }

  /** Where no provider can be asked, the clock counts as one that somebody chose. */
  private static boolean isDefault(Class<?> type) {
    try {
      return Validation.byDefaultProvider().configure().getDefaultClockProvider().getClass()
          == type;
    } catch (ValidationException e) {
      return false;
    }
  }
}
