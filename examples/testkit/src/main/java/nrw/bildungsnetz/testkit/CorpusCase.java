package nrw.bildungsnetz.testkit;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Profile;

/**
 * A case of the corpus: one JSON document, and all findings that are due in it on a day. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * CorpusCase broken = Fixtures.violating("G05");
 * String document = broken.getDocument();
 * String pointer = broken.getDue().get(0).getPointer();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CorpusCase {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final String name;
  private final String rule;
  private final boolean violating;
  private final CaseKind kind;
  private final LocalDate day;
  private final String description;
  private final Optional<String> network;
  private final List<DueFinding> findings;

  CorpusCase(
      String name,
      String rule,
      boolean violating,
      CaseKind kind,
      LocalDate day,
      String description,
      Optional<String> network,
      List<DueFinding> findings) {
    this.name = name;
    this.rule = rule;
    this.violating = violating;
    this.kind = kind;
    this.day = day;
    this.description = description;
    this.network = network;
    this.findings = List.copyOf(findings);
  }

  /** {@return the name, which never changes, for example {@code G05-fail-a}} */
  public String getName() {
    return name;
  }

  /** {@return the id of the rule it is about, for example {@code G05}} */
  public String getRule() {
    return rule;
  }

  /** {@return whether it violates the rule} */
  public boolean isViolating() {
    return violating;
  }

  /** {@return what kind of document it is} */
  public CaseKind getKind() {
    return kind;
  }

  /** {@return the day as of which it is checked} */
  public LocalDate getDay() {
    return day;
  }

  /** {@return a clock that stands still at noon of that day, in Nordrhein-Westfalen} */
  public Clock getClock() {
    return Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
  }

  /** {@return what it shows, in English} */
  public String getDescription() {
    return description;
  }

  /** {@return all findings that are due, ordered as in a report} */
  public List<DueFinding> getFindings() {
    return findings;
  }

  /** {@return those of the rule it is about; empty if it conforms} */
  public List<DueFinding> getDue() {
    return findings.stream().filter(each -> each.getRule().equals(rule)).toList();
  }

  /** {@return the JSON document; where a malformed one is no UTF-8, with replacement characters} */
  public String getDocument() {
    return new String(getBytes(), StandardCharsets.UTF_8);
  }

  /** {@return the bytes of the JSON document} */
  public byte[] getBytes() {
    return KitResources.read(file(name));
  }

  /**
   * Opens the JSON document.
   *
   * @return a stream, which the caller closes
   */
  public InputStream openStream() {
    return KitResources.open(file(name));
  }

  /**
   * The network, read anew; for a profile, the one it is applied to.
   *
   * @return the network
   * @throws IllegalStateException for a register or a malformed document
   */
  public Network getNetwork() {
    if (kind == CaseKind.PROFILE) {
      byte[] applied = KitResources.read(file(network.orElseThrow()));
      return NetworkJson.create().read(applied).getValue().orElseThrow();
    }
    expect(CaseKind.NETWORK);
    return NetworkJson.create().read(getBytes()).getValue().orElseThrow();
  }

  /**
   * The register, read anew.
   *
   * @return the register
   * @throws IllegalStateException for a document of another kind
   */
  public NetworkRegister getRegister() {
    expect(CaseKind.REGISTER);
    return NetworkJson.create().readRegister(getBytes()).getValue().orElseThrow();
  }

  /**
   * The profile, read anew.
   *
   * @return the profile
   * @throws IllegalStateException for a document of another kind
   */
  public Profile getProfile() {
    expect(CaseKind.PROFILE);
    return NetworkJson.create().readProfile(getBytes()).getValue().orElseThrow();
  }

  /** {@return name and description, as test reports show them} */
  @Override
  public String toString() {
    return name + " (" + description + ")";
  }

  private void expect(CaseKind expected) {
    if (kind != expected) {
      throw new IllegalStateException(name + " is of kind " + kind + ", not " + expected);
    }
  }

  private static String file(String name) {
    return "corpus/" + name + ".json";
  }
}
