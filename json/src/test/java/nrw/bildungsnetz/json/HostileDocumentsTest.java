package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;
import org.junit.jupiter.api.Test;

/**
 * Documents designed to overload the reader: of the maximum size, read on a thread with a small
 * stack.
 */
class HostileDocumentsTest {

  private static final int STACK = 256 * 1_024;

  /** The part of the 10 MiB that remains for the hostile content. */
  private static final int ROOM = 10 * 1_024 * 1_024 - 200;

  @Test
  void brackets() throws Exception {
    assertThat(lines("[".repeat(ROOM))).containsExactly("J04 # 1:1", "J14 # 1:65");
  }

  @Test
  void bracketsInAnUnknownProperty() throws Exception {
    assertThat(lines(Documents.planned("\"budget\": " + "[".repeat(ROOM))))
        .containsExactly("J06 /budget 7:3", "J14 /budget 7:76");
  }

  @Test
  void nestedObjects() throws Exception {
    assertThat(lines("{\"a\":".repeat(ROOM / 5))).containsExactly("J06 /a 1:2", "J14 /a 1:321");
  }

  @Test
  void asDeepAsAllowedAndAsManyTokensAsAllowed() throws Exception {
    String deep = "[".repeat(63) + "0,".repeat(1_990_000) + "0" + "]".repeat(63);

    assertThat(lines(Documents.planned("\"budget\": " + deep))).containsExactly("J06 /budget 7:3");
  }

  @Test
  void moreTokensThanAllowed() throws Exception {
    assertThat(lines(Documents.planned("\"budget\": [" + "0,".repeat(2_000_000) + "0]")))
        .containsExactly("J06 /budget 7:3", "J14 /budget 7:3999988");
  }

  @Test
  void aHugeText() throws Exception {
    assertThat(lines(Documents.planned("\"description\": \"" + "x".repeat(ROOM) + "\"")))
        .containsExactly("J14 /description 7:18");
  }

  @Test
  void aHugeNumber() throws Exception {
    assertThat(
            lines(
                Documents.planned("\"committees\": [{\"foundedYear\": " + "1".repeat(ROOM) + "}]")))
        .containsExactly(
            "J05 /committees/0 7:18",
            "J05 /committees/0 7:18",
            "J05 /committees/0 7:18",
            "J14 /committees/0/foundedYear 7:34");
  }

  @Test
  void aHugeExponentInsteadOfAText() throws Exception {
    assertThat(lines(Documents.planned("\"description\": 1e" + "9".repeat(ROOM))))
        .containsExactly("J04 /description 7:18");
  }

  @Test
  void aHugeName() throws Exception {
    Report report = report(Documents.planned("\"" + "x".repeat(ROOM) + "\": 1"));

    assertThat(report.getFindings()).hasSize(1);
    assertThat(report.getFindings().get(0).getRule()).isEqualTo(ReadingRules.LIMIT);
  }

  @Test
  void blanks() throws Exception {
    assertThat(lines(" ".repeat(ROOM))).containsExactly("J02 # 1:" + (ROOM + 1));
  }

  @Test
  void openingQuotesWithoutEnd() throws Exception {
    assertThat(lines("{\"id\": \"" + "\\\"".repeat(ROOM / 2)))
        .containsExactly("J02 /id 1:" + (9 + ROOM));
  }

  @Test
  void twentyThousandUnknownProperties() throws Exception {
    String properties =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"x" + i + "\":1")
            .collect(Collectors.joining(","));
    Report report = report(Documents.planned(properties));

    assertThat(report.getCounts().of(Category.READING)).isEqualTo(20_000);
    assertThat(report.getFindings()).hasSize(1_000);
  }

  @Test
  void moreElementsThanAllowed() throws Exception {
    String elements = "{},".repeat(100_000) + "{}";
    Report report = report(Documents.planned("\"sources\": [" + elements + "]"));

    assertThat(report.getCounts().of(Category.READING)).isEqualTo(200_001);
    assertThat(report.getRulesSkipped())
        .extracting(SkippedRule::getUnreadable)
        .containsOnly("sources");
  }

  @Test
  void aHugeExponentInsteadOfADecimal() throws Exception {
    assertThat(
            lines(
                Documents.planned(
                    "\"indicators\": [{\"baseline\": {\"value\": 1e" + "9".repeat(ROOM) + "}}]")))
        .containsExactly(
            "J05 /indicators/0 7:18",
            "J05 /indicators/0 7:18",
            "J14 /indicators/0/baseline/value 7:41");
  }

  @Test
  void asManyNetworksAsAllowedEverySecondOfThemLeftOut() throws Exception {
    String kept = Documents.member("n").replace("05911", "05999");
    String networks = ("5," + kept + ",").repeat(50_000);
    String register = Documents.register(networks.substring(0, networks.length() - 1));
    Report report = registerReport(register);

    assertThat(report.getCounts().of(Category.READING)).isEqualTo(50_000);
    assertThat(FindingLines.of(report, "N02"))
        .extracting(line -> line.substring(0, line.lastIndexOf(' ')))
        .contains("J04 /networks/400", "N02 /networks/401/ags");
  }

  @Test
  void moreNetworksThanAllowed() throws Exception {
    String networks = "{},".repeat(100_000) + "{}";
    Report report = registerReport(Documents.register(networks));

    assertThat(report.getCounts().of(Category.READING)).isEqualTo(300_001);
    assertThat(report.getFindings()).hasSize(1_000);
  }

  @Test
  void registersInRegisters() throws Exception {
    assertThat(
            FindingLines.of(registerReport(Documents.register("{\"networks\": [".repeat(1_000)))))
        .containsExactly("J06 /networks/0/networks 6:2", "J14 /networks/0/networks 6:435");
  }

  private static List<String> lines(String document) throws Exception {
    return FindingLines.of(report(document));
  }

  private static Report report(String document) throws InterruptedException, ExecutionException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return onLittleStack(() -> Documents.READER.read(bytes).getReport());
  }

  private static Report registerReport(String document)
      throws InterruptedException, ExecutionException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return onLittleStack(() -> Documents.READER.readRegister(bytes).getReport());
  }

  private static Report onLittleStack(Callable<Report> reading)
      throws InterruptedException, ExecutionException {
    FutureTask<Report> task = new FutureTask<>(reading);
    new Thread(null, task, "little stack", STACK).start();
    return task.get();
  }
}
