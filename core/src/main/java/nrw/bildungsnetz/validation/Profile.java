package nrw.bildungsnetz.validation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.style.ModelStyle;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * How an office wants networks to be judged: which rules run, how much their findings weigh, by
 * which numbers they measure, and what is accepted for the time being.
 *
 * <pre>{@code
 * Profile strict =
 *     Profile.builder().id("kreis-olpe").worstAcceptable(Severity.INFO).build();
 * RuleSet rules = RuleSet.standard().under(strict);
 * }</pre>
 *
 * <p>Profiles are layered: see {@link RuleSet#under(Profile...)}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@ModelStyle
@Value.Immutable
public interface Profile extends Identified {

  /**
   * Starts a new profile.
   *
   * @return an empty builder
   */
  static ProfileBuilder builder() {
    return new ProfileBuilder();
  }

  /**
   * What the profile is called.
   *
   * @return the name; empty if it has none
   */
  Optional<@Name String> getName();

  /**
   * What the profile is for.
   *
   * @return a description; empty if not stated
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The heaviest severity that findings may have in an acceptable network.
   *
   * @return the severity; empty to leave it unchanged. Without a profile, warnings are acceptable
   *     and errors are not.
   */
  Optional<Severity> getWorstAcceptable();

  /**
   * What is set for single rules.
   *
   * @return the settings; all other rules remain unchanged
   */
  List<@Valid RuleSetting> getRules();

  /**
   * What is accepted for the time being.
   *
   * @return the waivers
   */
  List<@Valid Waiver> getWaivers();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ProfileBuilder toBuilder() {
    return ValidationCopies.of(this);
  }

  /**
   * Returns a copy with some attributes changed.
   *
   * @param edit sets the attributes to change
   * @return the copy
   */
  default Profile with(Consumer<ProfileBuilder> edit) {
    ProfileBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Profile", getId());
  }
}
