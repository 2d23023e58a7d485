package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * Somebody who fills a post, or a part of it, for a time.
 *
 * <p>Source: page of Kreis Heinsberg (a post shared by two halves).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface PostHolder {

  /**
   * Starts a new PostHolder.
   *
   * @return an empty builder
   */
  static PostHolderBuilder builder() {
    return new PostHolderBuilder();
  }

  /**
   * Who employs the holder.
   *
   * @return the side; empty where not stated
   */
  Optional<Side> getEmployer();

  /**
   * How much of a full-time post the holder works.
   *
   * @return a share of a full-time post, such as 0.5; more than 1 is reported as a finding; empty
   *     where not stated
   */
  Optional<@Positive @Digits(integer = 4, fraction = 4) BigDecimal> getFte();

  /**
   * Whether the holder fills the post only until it is filled for good (kommissarisch).
   *
   * @return true for an acting holder; false otherwise or where nothing is said
   */
  @Value.Default
  default boolean isActing() {
    return false;
  }

  /**
   * The name of the person; personal data, and never needed.
   *
   * @return a name; empty where none is stated
   */
  @Value.Redacted
  @PersonalData
  Optional<@Name String> getPerson();

  /**
   * The days on which the holder fills the post.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default PostHolderBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default PostHolder with(Consumer<PostHolderBuilder> edit) {
    PostHolderBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }
}
