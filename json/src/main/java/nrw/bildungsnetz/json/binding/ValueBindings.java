package nrw.bildungsnetz.json.binding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Profile;
import org.jspecify.annotations.Nullable;

/** The types that a mapper can read and write. */
public final class ValueBindings {

  private static volatile @Nullable Function<Object, DocumentChecker> checkers;

  private ValueBindings() {}

  /**
   * Lets this package at what readers are made of. Their public API does not show it, and their
   * class, on which nothing here depends, says it when it is loaded.
   *
   * @param checkerOf what a reader of this library checks documents with, as of today
   */
  public static void open(Function<Object, DocumentChecker> checkerOf) {
    checkers = checkerOf;
  }

  /**
   * Every type a mapper can read and write.
   *
   * @param reader a {@code NetworkJson}, whose clock, rules and limits apply, except for the limit
   *     on the bytes of a document
   * @return the types
   */
  public static List<ValueBinding<?>> of(Object reader) {
    Function<Object, DocumentChecker> checkerOf = Objects.requireNonNull(checkers);
    Supplier<DocumentChecker> checker = () -> checkerOf.apply(reader);
    return List.of(
        new ValueBinding<>(Network.class, DocumentKind.NETWORK, checker),
        new ValueBinding<>(NetworkRegister.class, DocumentKind.REGISTER, checker),
        new ValueBinding<>(
            Profile.class, DocumentKind.PROFILE, () -> checker.get().withoutProfiles()));
  }
}
