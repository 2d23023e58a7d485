package nrw.bildungsnetz.testkit.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.json.MalformedDocument;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.profile.ProfileExamples;
import nrw.bildungsnetz.testkit.CaseKind;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * A case of the corpus before it has a name.
 *
 * @param rule the rule it is about
 * @param violating whether it violates it
 * @param kind what kind of document it is
 * @param day the day as of which it is checked
 * @param shows what it shows
 * @param latin1 the bytes of the document, each as a character
 * @param appliedTo for a profile, the network it is applied to
 * @param findings what is found in it
 */
record CorpusEntry(
    String rule,
    boolean violating,
    CaseKind kind,
    LocalDate day,
    String shows,
    String latin1,
    Optional<Network> appliedTo,
    List<Finding> findings) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** An example of a rule. */
  static CorpusEntry of(RuleCase<?> example) {
    CaseKind kind = kindOf(example.getDocument());
    byte[] document = CorpusFiles.bytes(write(example.getDocument()));
    Optional<Network> appliedTo =
        kind == CaseKind.PROFILE
            ? Optional.of(ProfileExamples.networkOf(example))
            : Optional.empty();
    return new CorpusEntry(
        example.getRuleId(),
        example.isViolating(),
        kind,
        example.getAsOf(),
        example.getName(),
        new String(document, StandardCharsets.ISO_8859_1),
        appliedTo,
        report(example, kind, document).getFindings());
  }

  /** A malformed document, about the rule of the first line of what is due. */
  static CorpusEntry of(MalformedDocument malformed, LocalDate day) {
    String first = malformed.findings().get(0);
    return new CorpusEntry(
        first.substring(0, first.indexOf(' ')),
        true,
        CaseKind.MALFORMED,
        day,
        malformed.name(),
        new String(malformed.bytes(), StandardCharsets.ISO_8859_1),
        Optional.empty(),
        reader(day).read(malformed.bytes()).getReport().getFindings());
  }

  /** The bytes of the document, which may be no UTF-8. */
  byte[] document() {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What the name of the case is looked up by. */
  String key() {
    return String.join(" ", rule, verdict(), kind.name().toLowerCase(Locale.ROOT), shows);
  }

  String verdict() {
    return violating ? "fail" : "pass";
  }

  /** The documents are read again, as everybody reads them. */
  private static Report report(RuleCase<?> example, CaseKind kind, byte[] document) {
    return switch (kind) {
      case REGISTER -> reader(example.getAsOf()).readRegister(document).getReport();
      case PROFILE ->
          NetworkValidator.create()
              .using(RuleSet.standard().under((Profile) example.getDocument()))
              .validate(ProfileExamples.networkOf(example), example.getAsOf());
      default -> reader(example.getAsOf()).read(document).getReport();
    };
  }

  static NetworkJson reader(LocalDate day) {
    return NetworkJson.create()
        .on(Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE));
  }

  private static CaseKind kindOf(Object document) {
    return document instanceof NetworkRegister
        ? CaseKind.REGISTER
        : document instanceof Profile ? CaseKind.PROFILE : CaseKind.NETWORK;
  }

  private static String write(Object document) {
    NetworkJson json = NetworkJson.create();
    if (document instanceof NetworkRegister register) {
      return json.write(register);
    }
    return document instanceof Profile profile
        ? json.write(profile)
        : json.write((Network) document);
  }
}
