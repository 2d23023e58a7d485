package nrw.bildungsnetz.json;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * What a document holds at its root, the rules over it, and what reading it yields.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param <R> the result of reading
 * @param type the attributes of the root, beside the schema version
 * @param rules runs the rules
 * @param skip skips them, for a document that could not be read to its end
 * @param results makes the result
 */
record DocumentKind<T, B, R>(
    JsonType<T, B> type, Rules<T> rules, Consumer<RuleRun> skip, Results<T, R> results) {

  static final DocumentKind<Network, NetworkBuilder, ReadResult> NETWORK =
      new DocumentKind<>(
          JsonType.of(NetworkTable.TYPE), RuleRun::checkRules, RuleRun::skipRules, ReadResult::new);

  static final DocumentKind<NetworkRegister, NetworkRegisterBuilder, RegisterReadResult> REGISTER =
      new DocumentKind<>(
          JsonType.of(NetworkRegisterTable.TYPE),
          RuleRun::checkRules,
          RuleRun::skipRegisterRules,
          RegisterReadResult::new);

  static final DocumentKind<Profile, ProfileBuilder, ProfileReadResult> PROFILE =
      new DocumentKind<>(
          JsonType.of(ProfileTable.TYPE),
          (run, profile, unreadable) -> run.checkProfile(profile),
          run -> {},
          ProfileReadResult::new);

  /** Runs the rules over what was read, but for those that read what could not be read. */
  @FunctionalInterface
  interface Rules<T> {
    void check(
        RuleRun run, T value, Function<ElementPath, ? extends Collection<String>> unreadable);
  }

  /** Makes a result of what was read and found. */
  @FunctionalInterface
  interface Results<T, R> {
    R of(Optional<T> value, boolean readable, Report report);
  }
}
