package nrw.bildungsnetz.json.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingBuilder;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.FindingIdentity;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;
import nrw.bildungsnetz.validation.Waiver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a report from JSON. Thread-safe. */
public final class ReportReader {

  private static final int DEEPEST = 16;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(20).build())
          .build();

  private final RuleSet rules;

  /**
   * Creates a reader.
   *
   * @param rules the rules that findings may be of, beside those of the reader of documents
   */
  public ReportReader(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Reads a report.
   *
   * @param <R> the result
   * @param text the document
   * @param result takes the name of the document, and the report
   * @return the result
   * @throws WrongReport if the document is no report; the message tells where and what was expected
   */
  public <R> R read(String text, BiFunction<String, Report, R> result) {
    ReportNode root = parse(text);
    return result.apply(root.get("document").asText(), report(root));
  }

  /**
   * Reads a finding.
   *
   * @param text the JSON of the finding, as it stands in a report
   * @return the finding
   * @throws WrongReport if it is no finding; the message tells where and what was expected
   */
  public Finding readFinding(String text) {
    return finding(parse(text));
  }

  private static ReportNode parse(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new WrongReport("The text is empty: expected a report as JSON");
      }
      ReportNode root = ReportNode.read(parser, ElementPath.root());
      if (parser.nextToken() != null) {
        throw new WrongReport("Something follows the report: expected one JSON object");
      }
      return root;
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      throw new WrongReport(
          "No JSON, or too large for a report"
              + (place == null
                  ? ""
                  : ", in line " + place.getLineNr() + ", column " + place.getColumnNr()));
    }
  }

  private Report report(ReportNode root) {
    List<Finding> findings = root.get("findings").elements().stream().map(this::finding).toList();
    FindingCounts counts = counts(root);
    if (counts.getTotal() != root.get("total").asNumber(findings.size(), Long.MAX_VALUE)) {
      throw root.get("total").wrong("the sum of the categories");
    }
    return Report.builder()
        .ruleSetVersion(root.get("ruleSetVersion").asText())
        .asOf(root.get("asOf").parse("a day", LocalDate::parse))
        .worstAcceptable(root.get("worstAcceptable").code(Severity.class))
        .profiles(texts(root.get("profiles")))
        .rulesRun(texts(root.get("rulesRun")))
        .rulesSkipped(
            root.get("rulesSkipped").elements().stream().map(ReportReader::skipped).toList())
        .findings(findings)
        .counts(counts)
        .build();
  }

  private static List<String> texts(ReportNode array) {
    return array.elements().stream().map(ReportNode::asText).toList();
  }

  private static FindingCounts counts(ReportNode root) {
    Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
    root.get("categories")
        .members()
        .forEach(
            (name, counts) -> all.put(constant(name, counts, Category.class), bySeverity(counts)));
    return new FindingCounts(
        all, bySeverity(root.get("waived")), root.get("breaches").asNumber(0, Long.MAX_VALUE));
  }

  private static Map<Severity, Long> bySeverity(ReportNode counts) {
    Map<Severity, Long> numbers = new EnumMap<>(Severity.class);
    counts
        .members()
        .forEach(
            (name, number) ->
                numbers.put(
                    constant(name, number, Severity.class), number.asNumber(0, Long.MAX_VALUE)));
    return numbers;
  }

  private static <E extends Enum<E>> E constant(String name, ReportNode at, Class<E> type) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw at.wrong("no property of this name");
    }
  }

  private static SkippedRule skipped(ReportNode skipped) {
    String rule = skipped.get("rule").asText();
    return switch (skipped.get("reason").code(SkipReason.class)) {
      case SWITCHED_OFF -> SkippedRule.switchedOff(rule);
      case UNREADABLE -> SkippedRule.unreadable(rule, skipped.textOrEmpty("unreadable"));
      case NOT_READ_TO_END -> SkippedRule.notReadToEnd(rule);
    };
  }

  private Finding finding(ReportNode node) {
    Rule rule = rule(node.get("rule"));
    FindingIdentity identity = node.get("fingerprint").parse("a fingerprint", FindingIdentity::of);
    String print = identity.getFingerprint();
    FindingBuilder finding =
        Finding.builder()
            .rule(rule)
            .severity(node.get("severity").code(Severity.class))
            .path(node.get("pointer").asPath())
            .objectId(node.textOrEmpty("object"))
            .networkId(node.textOrEmpty("network"))
            .ordinal(
                node.get("fingerprint")
                    .parse(
                        "a fingerprint",
                        text -> Integer.parseInt(print.substring(print.indexOf(':') + 1))));
    if (node.has("line")) {
      finding.position(
          Position.of(
              (int) node.get("line").asNumber(1, Integer.MAX_VALUE),
              (int) node.get("column").asNumber(1, Integer.MAX_VALUE)));
    }
    ArgumentsJson.read(node, finding);
    if (node.has("waiver")) {
      finding.waiver(waiver(node, rule));
    }
    Finding read = finding.build();
    if (!read.getIdentity().equals(identity)) {
      throw node.get("fingerprint").wrong("the fingerprint of this finding");
    }
    return read;
  }

  /** A report as JSON does not tell why a waiver was granted and by whom. */
  private static Waiver waiver(ReportNode finding, Rule rule) {
    return Waiver.builder()
        .rule(rule.getId())
        .network(Optional.of(finding.textOrEmpty("network")).filter(id -> !id.isEmpty()))
        .list(finding.get("list").asText())
        .object(finding.textOrEmpty("object"))
        .reason("–")
        .grantedBy("–")
        .until(finding.get("waiver").get("until").parse("a day", LocalDate::parse))
        .build();
  }

  private Rule rule(ReportNode id) {
    return id.parse(
        "the id of a rule of the catalogue, of the reader or of the given rules",
        text ->
            rules
                .find(text)
                .or(() -> ReadingRules.ALL.stream().filter(r -> r.getId().equals(text)).findFirst())
                .orElseThrow());
  }
}
