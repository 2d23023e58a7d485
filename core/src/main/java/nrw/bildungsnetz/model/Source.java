package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * Where a statement of the document comes from: a public page, a paper of the council, a contract.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Source extends Identified {

  /**
   * Starts a new Source.
   *
   * @return an empty builder
   */
  static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /**
   * The title of the source.
   *
   * @return the title
   */
  @Name
  String getTitle();

  /**
   * Who published it, as an institution.
   *
   * @return the publisher; empty where not stated
   */
  Optional<@Name String> getPublisher();

  /**
   * The web address.
   *
   * @return an address; empty where there is none
   */
  Optional<@Size(max = 2_000) @PlainText @HttpUrl String> getUrl();

  /**
   * The day it was published.
   *
   * @return the day; empty where the source is undated
   */
  Optional<LocalDate> getPublished();

  /**
   * The day it was read.
   *
   * @return the day; empty where not recorded
   */
  Optional<LocalDate> getRetrieved();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default SourceBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Source with(Consumer<SourceBuilder> edit) {
    SourceBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Source", getId());
  }
}
