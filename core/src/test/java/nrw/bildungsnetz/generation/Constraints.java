package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/** Translates the annotations of a getter to code that declares the constraints. */
final class Constraints {

  /** Annotations that describe an attribute without constraining its value. */
  private static final Set<String> NO_DEMANDS =
      Set.of(
          "java.lang.Override",
          "jakarta.validation.Valid",
          "nrw.bildungsnetz.model.PersonalData",
          "org.immutables.value.Value.Default",
          "org.immutables.value.Value.NaturalOrder",
          "org.immutables.value.Value.Redacted");

  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private Constraints() {}

  static boolean isNoDemand(String annotation) {
    return NO_DEMANDS.contains(annotation);
  }

  /**
   * Adds the constraints of an annotation; for a composed one, those it is composed of.
   *
   * @throws IllegalArgumentException if the annotation is unknown: some validators would enforce it
   *     and others not
   */
  static void collect(AnnotationMirror annotation, List<String> into) {
    String name = Annotations.nameOf(annotation);
    switch (name) {
      case "nrw.bildungsnetz.model.constraints.NonBlank" -> into.add("NON_BLANK");
      case "nrw.bildungsnetz.model.constraints.Identifier" -> into.add("IDENTIFIER");
      case "nrw.bildungsnetz.model.constraints.HttpUrl" -> into.add("HTTP_URL");
      case "nrw.bildungsnetz.model.constraints.PlainText" ->
          into.add(flag(annotation, "multiline") ? "MULTILINE_TEXT" : "PLAIN_TEXT");
      case "nrw.bildungsnetz.codes.AgsKey" ->
          into.add("agsKey(" + Annotations.valueOf(annotation, "length") + ")");
      case "nrw.bildungsnetz.codes.SchulnummerKey" -> into.add("SCHULNUMMER_KEY");
      case "nrw.bildungsnetz.codes.SchulformKey" -> into.add("SCHULFORM_KEY");
      case "jakarta.validation.constraints.Size" ->
          into.add(call("size", annotation, "min", "max"));
      case "jakarta.validation.constraints.Min" -> into.add(call("min", annotation, "value"));
      case "jakarta.validation.constraints.Max" -> into.add(call("max", annotation, "value"));
      case "jakarta.validation.constraints.Positive" -> into.add("POSITIVE");
      case "jakarta.validation.constraints.Digits" ->
          into.add(call("digits", annotation, "integer", "fraction"));
      default -> collectParts(name, annotation, into);
    }
  }

  private static void collectParts(String name, AnnotationMirror annotation, List<String> into) {
    if (isNoDemand(name)) {
      return;
    }
    var type = annotation.getAnnotationType().asElement();
    // Validators of standard constraints are registered by the provider, so those constraints name
    // none either.
    boolean composed =
        !name.startsWith("jakarta.")
            && Annotations.find(type, CONSTRAINT)
                .map(each -> ((List<?>) Annotations.valueOf(each, "validatedBy")).isEmpty())
                .orElse(false);
    if (!composed) {
      throw new IllegalArgumentException(
          "The annotation @%s is not known; %s says what annotations stand for"
              .formatted(name, Constraints.class.getName()));
    }
    for (AnnotationMirror part : type.getAnnotationMirrors()) {
      String ofPart = Annotations.nameOf(part);
      if (!ofPart.equals(CONSTRAINT) && !ofPart.startsWith("java.lang.annotation.")) {
        collect(part, into);
      }
    }
  }

  private static boolean flag(AnnotationMirror annotation, String member) {
    return (Boolean) Annotations.valueOf(annotation, member);
  }

  private static String call(String method, AnnotationMirror annotation, String... members) {
    return method
        + "("
        + String.join(
            ", ",
            List.of(members).stream()
                .map(member -> Annotations.valueOf(annotation, member).toString())
                .toList())
        + ")";
  }
}
