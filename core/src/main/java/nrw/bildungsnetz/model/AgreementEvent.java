package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * Something that happened to an agreement.
 *
 * <p>Sources disagree about dates, so an agreement may have several events of the same kind, each
 * with its source.
 *
 * <p>Source: pages of the Bezirksregierungen Düsseldorf and Münster; Rhein-Kreis Neuss (two dates
 * of signing), Münster (2008, taken up again in 2022), Kreis Heinsberg (actual start later than
 * agreed).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "kind")
@Value.Immutable
public interface AgreementEvent extends Dated, Sourced, Summarized {

  /**
   * Starts a new AgreementEvent.
   *
   * @return an empty builder
   */
  static AgreementEventBuilder builder() {
    return new AgreementEventBuilder();
  }

  /**
   * What happened.
   *
   * @return the kind
   */
  AgreementEventKind getKind();

  /**
   * Whether the event was only announced, and no source tells that it happened. Such an event does
   * not affect the state of the agreement.
   *
   * @return true for a plan; false for what happened
   */
  @Value.Default
  default boolean isPlanned() {
    return false;
  }

  /**
   * What it was about, where the kind alone does not tell.
   *
   * @return a short text; empty for none
   */
  @Value.Redacted
  Optional<@Name String> getSubject();

  /**
   * Who decided, for a decision of the council.
   *
   * @return the body; empty where not stated
   */
  Optional<PoliticalBody> getDecidedBy();

  /**
   * How it voted.
   *
   * @return the vote; empty where not stated
   */
  Optional<@Valid Vote> getVote();

  /**
   * How many times the matter was on the agenda before it was decided.
   *
   * @return the number; empty where not stated
   */
  Optional<@Positive Integer> getReadings();

  /**
   * The organisations that were present, such as the Bezirksregierung at the signing.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getAttendees();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default AgreementEventBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default AgreementEvent with(Consumer<AgreementEventBuilder> edit) {
    AgreementEventBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("AgreementEvent", getKind());
  }
}
