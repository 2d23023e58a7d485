package nrw.bildungsnetz.json.binding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reports.ReportReader;
import nrw.bildungsnetz.json.reports.ReportWriter;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;

/** The types that a mapper can read and write. Thread-safe. */
public final class ValueBindings {

  /** A mapper does not know what the document of a report was called. */
  private static final String DOCUMENT = "";

  private static volatile @Nullable Function<Object, DocumentChecker> checkers;

  private final Map<Class<?>, ValueBinding<?>> byType = new LinkedHashMap<>();

  private ValueBindings(Supplier<DocumentChecker> checker, Locale locale) {
    Supplier<DocumentChecker> withoutProfiles = () -> checker.get().withoutProfiles();
    for (Class<?> type : DocumentKind.partTypes()) {
      add(ofPart(type, withoutProfiles));
    }
    add(new DocumentBinding<>(Network.class, DocumentKind.NETWORK, checker));
    add(new DocumentBinding<>(NetworkRegister.class, DocumentKind.REGISTER, checker));
    add(new DocumentBinding<>(Profile.class, DocumentKind.PROFILE, withoutProfiles));
    add(
        new CopiedBinding<>(
            Report.class,
            json -> new ReportReader(checker.get().rules()).read(json, (name, report) -> report),
            report -> ReportWriter.write(report, DOCUMENT, locale)));
    add(
        new CopiedBinding<>(
            Finding.class,
            json -> new ReportReader(checker.get().rules()).readFinding(json),
            finding -> ReportWriter.write(finding, locale)));
    Keys.ALL.forEach(this::add);
    add(new CodeListBinding());
    add(new ExtensionsBinding());
  }

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
   * @param locale the language of reports and findings
   * @return the types
   */
  public static ValueBindings of(Object reader, Locale locale) {
    Function<Object, DocumentChecker> checkerOf = Objects.requireNonNull(checkers);
    return new ValueBindings(() -> checkerOf.apply(reader), locale);
  }

  /**
   * Finds the binding of a type, or of the type an implementation implements.
   *
   * @param <T> the type
   * @param type any type
   * @return the binding; null if this library does not handle the type
   */
  @SuppressWarnings("unchecked") // each binding is kept under its own type
  public <T> @Nullable ValueBinding<? super T> find(Class<T> type) {
    ValueBinding<?> found = byType.get(type);
    for (Class<?> implemented : type.getInterfaces()) {
      found = found == null ? byType.get(implemented) : found;
    }
    return (ValueBinding<? super T>) (found == null ? Keys.ofEntry(type) : found);
  }

  private static <T> DocumentBinding<T> ofPart(Class<T> type, Supplier<DocumentChecker> checker) {
    return new DocumentBinding<>(type, DocumentKind.ofPart(type), checker);
  }

  private void add(ValueBinding<?> binding) {
    byType.put(binding.type(), binding);
  }
}
