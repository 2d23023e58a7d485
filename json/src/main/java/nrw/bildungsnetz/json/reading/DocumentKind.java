package nrw.bildungsnetz.json.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.engine.ProfileTable;
import nrw.bildungsnetz.validation.engine.RuleRun;

/**
 * A kind of document: the type of its root, and the rules for it. A part of a network by itself is
 * one as well; it is written as it is in the document of its network, so it need not state a schema
 * version.
 *
 * @param <T> the model type
 * @param <B> its builder
 * @param type the attributes of the root, except for the schema version
 * @param rules runs the rules
 * @param skip skips them, for a document that could not be read to its end
 * @param part whether the root is a part by itself, rather than a whole document
 */
public record DocumentKind<T, B>(
    JsonType<T, B> type, Rules<T> rules, Consumer<RuleRun> skip, boolean part) {

  public static final DocumentKind<Network, NetworkBuilder> NETWORK =
      new DocumentKind<>(
          JsonType.of(NetworkTable.TYPE), RuleRun::checkRules, RuleRun::skipRules, false);

  public static final DocumentKind<NetworkRegister, NetworkRegisterBuilder> REGISTER =
      new DocumentKind<>(
          JsonType.of(NetworkRegisterTable.TYPE),
          RuleRun::checkRules,
          RuleRun::skipRegisterRules,
          false);

  public static final DocumentKind<Profile, ProfileBuilder> PROFILE =
      new DocumentKind<>(
          JsonType.of(ProfileTable.TYPE),
          (run, profile, unreadable) -> run.checkProfile(profile),
          run -> {},
          false);

  /**
   * The kind of a part by itself.
   *
   * @param <T> the model type
   * @param type the type of the part, for example {@code Committee}; any type of the model that has
   *     attributes, or its implementation
   * @return the kind
   * @throws IllegalArgumentException if the type is none of the model
   */
  public static <T> DocumentKind<T, ?> ofPart(Class<T> type) {
    return ofPart(PartTypes.of(type));
  }

  private static <T, B> DocumentKind<T, B> ofPart(ObjectType<T, B> type) {
    return new DocumentKind<>(
        JsonType.of(type),
        (run, value, unreadable) -> run.checkPart(type, value, unreadable),
        run -> run.skipPart(type),
        true);
  }

  /**
   * The types a part by itself can have: all that the model describes.
   *
   * @return the interfaces of the model
   */
  public static Set<Class<?>> partTypes() {
    return PartTypes.all();
  }

  /** Whether findings name the root as their network. */
  boolean isNetworkOrMore() {
    return !part
        || type.equals(NETWORK.type)
        || type.equals(REGISTER.type)
        || type.equals(PROFILE.type);
  }

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
