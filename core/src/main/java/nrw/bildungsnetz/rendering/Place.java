package nrw.bildungsnetz.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Finding;

/** Describes where a finding is: line and column if known, JSON Pointer, object id. */
final class Place {

  private static final int LONGEST_STEP = 64;

  private Place() {}

  static String of(Finding finding, Wording wording) {
    String pointer = pointer(finding.getPath());
    String where = pointer.isEmpty() ? wording.text("wholeDocument") : pointer;
    return Stream.of(position(finding, wording), Optional.of(where), object(finding, wording))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** Without thousands separators, so that the numbers can be pasted into an editor. */
  private static Optional<String> position(Finding finding, Wording wording) {
    return finding
        .getPosition()
        .map(
            position ->
                wording.text(
                    "position",
                    Map.of("line", position.getLine(), "column", position.getColumn())));
  }

  private static Optional<String> object(Finding finding, Wording wording) {
    return Optional.of(finding.getObjectId())
        .filter(id -> !id.isEmpty())
        .map(id -> wording.text("object", Map.of("id", id)));
  }

  /** Unknown properties may have any name, including harmful or very long ones. */
  private static String pointer(ElementPath path) {
    return path.getSteps().stream()
        .map(step -> step.toString().replace("~", "~0").replace("/", "~1"))
        .map(step -> "/" + HarmlessText.of(step, LONGEST_STEP))
        .collect(Collectors.joining());
  }
}
