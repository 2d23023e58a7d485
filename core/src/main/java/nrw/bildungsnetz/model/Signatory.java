package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * Who signed an agreement for a party, as a rule by office alone.
 *
 * <p>Source: contracts of Kreis Coesfeld, Rhein-Kreis Neuss, Remscheid and Kreis Unna, according to
 * their pages.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Signatory extends Summarized {

  /**
   * Starts a new Signatory.
   *
   * @return an empty builder
   */
  static SignatoryBuilder builder() {
    return new SignatoryBuilder();
  }

  /**
   * The office that signed.
   *
   * @return the office
   */
  SignatoryOffice getOffice();

  /**
   * The office as the source names it.
   *
   * @return the name of the office; empty where the office says it all
   */
  @Value.Redacted
  Optional<@Name String> getOfficeName();

  /**
   * The organisation whose office it is, where it is not the party itself.
   *
   * @return the id of an organisation; empty for the party itself
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * Whether all holders of the office signed, such as all Bürgermeister of a Kreis.
   *
   * @return true for all; false for one
   */
  @Value.Default
  default boolean isCollective() {
    return false;
  }

  /**
   * The name of the person who signed; personal data, and the office is enough.
   *
   * @return a name; empty where the office alone is stated
   */
  @Value.Redacted
  @PersonalData
  Optional<@Name String> getPerson();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default SignatoryBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Signatory with(Consumer<SignatoryBuilder> edit) {
    SignatoryBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Signatory", getOffice());
  }
}
