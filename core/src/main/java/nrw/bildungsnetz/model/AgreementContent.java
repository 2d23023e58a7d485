package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * What an agreement fixes: Handlungsfelder and organisation (§ 78a Abs. 3 SchulG NRW).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface AgreementContent extends Summarized {

  /**
   * Starts a new AgreementContent.
   *
   * @return an empty builder
   */
  static AgreementContentBuilder builder() {
    return new AgreementContentBuilder();
  }

  /**
   * The Handlungsfelder the agreement names.
   *
   * @return ids of Handlungsfelder; empty where it names none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The bodies the agreement provides for.
   *
   * @return types of committees; empty where it provides for none
   */
  @Value.NaturalOrder
  SortedSet<CommitteeType> getCommittees();

  /**
   * Whether the agreement asks for as many seats of the Land as of the Kommune in the
   * Lenkungskreis.
   *
   * @return true for parity (paritätisch); false if not stated
   */
  @Value.Default
  default boolean isParity() {
    return false;
  }

  /**
   * How the seats of the Lenkungskreis are shared out.
   *
   * @return quotas; empty where not stated
   */
  List<@Valid SeatQuota> getSeatQuotas();

  /**
   * Whether the bodies decide by consensus alone.
   *
   * @return true where the agreement says so; false if not stated
   */
  @Value.Default
  default boolean isConsensus() {
    return false;
  }

  /**
   * Whether what is not agreed on stays with the body it belonged to before.
   *
   * @return true where the agreement says so; false if not stated
   */
  @Value.Default
  default boolean isSubsidiarity() {
    return false;
  }

  /**
   * The clauses a source tells of.
   *
   * @return clauses; empty where not stated
   */
  List<@Valid Clause> getClauses();

  /**
   * How long the agreement is to last.
   *
   * @return the term; empty where not stated
   */
  Optional<AgreementTerm> getTerm();

  /**
   * After how many years the work is to be reviewed.
   *
   * @return years; empty where not stated
   */
  Optional<@Positive Integer> getReviewAfterYears();

  /**
   * How far it follows the Mustervertrag of the ministry.
   *
   * @return the use made of it; empty where not stated
   */
  Optional<MustervertragUse> getMustervertrag();

  /**
   * Whether this is all that the agreement fixes.
   *
   * @return true if nothing is omitted; false if content may be missing or nothing is stated
   */
  @Value.Default
  default boolean isComplete() {
    return false;
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default AgreementContentBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default AgreementContent with(Consumer<AgreementContentBuilder> edit) {
    AgreementContentBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("AgreementContent", getCommittees());
  }
}
