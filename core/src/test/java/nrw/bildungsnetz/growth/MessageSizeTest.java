package nrw.bildungsnetz.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However large a document is: no message and no argument of a message grows with it. */
class MessageSizeTest {

  private static final int MOST_ELEMENTS = 10;

  /** Ten parts, each with an id and a name of 64 characters, and a long sentence. */
  private static final int LONGEST_MESSAGE = 2_000;

  /** An ellipsis follows a text that was cut. */
  private static final int LONGEST_TEXT = 65;

  private static final int PARTS = 14;

  private static final NetworkValidator VALIDATOR = NetworkValidator.create();

  @Test
  @Tag("everyExample")
  void ofExamplesWhosePartsStandThereManyTimes() {
    Multiplied many = new Multiplied(PARTS);
    Set<String> shortened = new TreeSet<>();
    for (RuleCase<Network> example : RuleExamples.violating()) {
      Network network = many.document(NetworkTable.TYPE, example.getDocument());
      check(VALIDATOR.validate(network, example.getAsOf()), shortened);
    }
    // The test is worth nothing where no rule had too much to tell.
    assertThat(shortened).contains("W08", "M07").hasSizeGreaterThan(20);
  }

  @Test
  void ofEachCollectionWithManyElements() {
    Set<String> shortened = new TreeSet<>();
    for (GrowthCase<Network> each : GrowthCase.of(NetworkTable.TYPE)) {
      check(VALIDATOR.validate(each.document(PARTS), SampleNetworks.AS_OF), shortened);
    }
    for (GrowthCase<NetworkRegister> each : GrowthCase.of(NetworkRegisterTable.TYPE)) {
      check(VALIDATOR.validate(each.document(PARTS), SampleNetworks.AS_OF), shortened);
    }
    assertThat(shortened).contains("C15", "G04", "R03", "K12", "T04");
  }

  private static void check(Report report, Set<String> shortened) {
    Set<String> shown = new TreeSet<>();
    for (Finding finding : report.getFindings()) {
      String id = finding.getRule().getId();
      finding
          .getArguments()
          .forEach((name, argument) -> assertThat(isTooLarge(argument)).as(id + name).isFalse());
      finding.getNames().values().forEach(names -> assertThat(names.size()).isLessThan(11));
      boolean isShortened =
          finding.getArguments().keySet().stream().anyMatch(each -> each.endsWith(".further"));
      // Rendering takes most of the time; findings of a rule are alike.
      if (shown.add(id + isShortened)) {
        checkTexts(finding);
      }
      if (isShortened) {
        shortened.add(id);
      }
    }
  }

  private static void checkTexts(Finding finding) {
    String id = finding.getRule().getId();
    for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      assertThat(finding.getMessage(language)).as(id).hasSizeLessThan(LONGEST_MESSAGE);
      assertThat(finding.getRemedy(language)).as(id).hasSizeLessThan(LONGEST_MESSAGE);
    }
  }

  private static boolean isTooLarge(Object argument) {
    if (argument instanceof Collection<?> several) {
      return several.size() > MOST_ELEMENTS
          || several.stream().anyMatch(MessageSizeTest::isTooLarge);
    }
    return argument.toString().length() > LONGEST_TEXT;
  }
}
