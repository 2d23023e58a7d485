package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * Something the network has published, such as a Bildungsbericht.
 *
 * <p>Source: Dortmund, second Bildungsbericht (2014); Kreis Borken, Bilanz 2009 to 2013.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "kind")
@Value.Immutable
public interface Publication extends Identified, Dated, Sourced {

  /**
   * Starts a new Publication.
   *
   * @return an empty builder
   */
  static PublicationBuilder builder() {
    return new PublicationBuilder();
  }

  /**
   * The title.
   *
   * @return the title
   */
  @Name
  String getTitle();

  /**
   * What kind of publication it is.
   *
   * @return the kind
   */
  PublicationKind getKind();

  /**
   * The organisations that published it.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getPublishers();

  /**
   * The web address.
   *
   * @return an address; empty where there is none
   */
  Optional<@Size(max = 2_000) @PlainText @HttpUrl String> getUrl();

  /**
   * After how many years it is to be written anew.
   *
   * @return years; empty where not stated
   */
  Optional<@Positive Integer> getReviewAfterYears();

  /**
   * What it is about.
   *
   * @return names of subjects; empty where the title says it all
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTopics();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default PublicationBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Publication with(Consumer<PublicationBuilder> edit) {
    PublicationBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Publication", getId(), getKind());
  }
}
