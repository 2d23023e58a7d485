package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A post of the Bildungsbüro or another body: who pays for it, what it is for, and who fills it.
 *
 * <p>Under the standard contract, the Kommune contributes at least one post and the Land one
 * released teacher.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke (municipal staff
 * and released teachers); pages of Kreis Heinsberg and Köln (vacancies, fixed terms).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Post extends Identified, Sourced {

  /**
   * Starts a new Post.
   *
   * @return an empty builder
   */
  static PostBuilder builder() {
    return new PostBuilder();
  }

  /**
   * The body the post belongs to.
   *
   * @return the id of a committee
   */
  @Reference(to = "committees")
  String getCommittee();

  /**
   * What the post is for.
   *
   * @return the function
   */
  PostFunction getFunction();

  /**
   * How the post is called.
   *
   * @return the name; empty where not stated
   */
  Optional<@Name String> getName();

  /**
   * Which side pays for it.
   *
   * @return the side; empty where not stated
   */
  Optional<Side> getPaidBy();

  /**
   * The organisation that pays for it.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getFunder();

  /**
   * The organisation whose staff it is, where it is not the body itself.
   *
   * @return the id of an organisation; empty for the body
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * How many full-time posts it is.
   *
   * @return a share or number of full-time posts, such as 0.5 or 1.5; empty where not stated
   */
  Optional<@Positive @Digits(integer = 4, fraction = 4) BigDecimal> getFte();

  /**
   * How many persons share it.
   *
   * @return the number; empty where not stated
   */
  Optional<@Positive Integer> getHeadcount();

  /**
   * Whether it is held by a teacher of the Land released for this work.
   *
   * @return true for a released teacher; false otherwise or where nothing is said
   */
  @Value.Default
  default boolean isReleasedTeacher() {
    return false;
  }

  /**
   * Whether the post is limited in time.
   *
   * @return true for a fixed term; false otherwise or where nothing is said
   */
  @Value.Default
  default boolean isFixedTerm() {
    return false;
  }

  /**
   * The programme the post belongs to, where it is not one of the network itself.
   *
   * @return the id of a programme; empty for a post of the network
   */
  Optional<@Reference(to = "programmes") String> getProgramme();

  /**
   * Who fills it, past holders included.
   *
   * @return holders; empty where not stated
   */
  List<@Valid PostHolder> getHolders();

  /**
   * The days on which it was vacant.
   *
   * @return periods; empty where no source tells of a vacancy
   */
  List<@Valid Period> getVacancies();

  /**
   * The days on which the post exists.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default PostBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Post with(Consumer<PostBuilder> edit) {
    PostBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Post", getId(), getFunction());
  }
}
