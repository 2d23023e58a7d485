package nrw.bildungsnetz.json.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.engine.ProfileTable;
import nrw.bildungsnetz.validation.engine.RuleRun;

/**
 * A kind of document: the type of its root, and the rules for it.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param type the attributes of the root, except for the schema version
 * @param rules runs the rules
 * @param skip skips them, for a document that could not be read to its end
 */
public record DocumentKind<T, B>(JsonType<T, B> type, Rules<T> rules, Consumer<RuleRun> skip) {

  public static final DocumentKind<Network, NetworkBuilder> NETWORK =
      new DocumentKind<>(JsonType.of(NetworkTable.TYPE), RuleRun::checkRules, RuleRun::skipRules);

  public static final DocumentKind<NetworkRegister, NetworkRegisterBuilder> REGISTER =
      new DocumentKind<>(
          JsonType.of(NetworkRegisterTable.TYPE), RuleRun::checkRules, RuleRun::skipRegisterRules);

  public static final DocumentKind<Profile, ProfileBuilder> PROFILE =
      new DocumentKind<>(
          JsonType.of(ProfileTable.TYPE),
          (run, profile, unreadable) -> run.checkProfile(profile),
          run -> {});

  /** Runs the rules over what was read, except for those that read an unreadable attribute. */
  @FunctionalInterface
  public interface Rules<T> {

    void check(
        RuleRun run, T value, Function<ElementPath, ? extends Collection<String>> unreadable);
  }

  /** Creates a result from what was read and found. */
  @FunctionalInterface
  public interface Results<T, R> {

    R of(Optional<T> value, boolean readable, Report report);
  }
}
