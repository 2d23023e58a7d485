package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.json.binding.ValueBindings;
import nrw.bildungsnetz.json.exchange.GeneratorSink;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.RegisterDetector;
import nrw.bildungsnetz.json.schema.Schemas;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.writing.DocumentWriter;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.json.writing.TextPieces;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.LegalTime;
import tools.jackson.core.JsonGenerator;

/**
 * Reads networks, registers of networks and profiles from JSON, checks them, and writes them.
 *
 * <pre>{@code
 * ReadResult<Network> result = NetworkJson.create().read(Path.of("network.json"));
 * String document = NetworkJson.create().write(result.getValue().orElseThrow());
 * }</pre>
 *
 * <p>Reading never throws because of the contents of a document: every format problem and every
 * finding of the rules is returned in one report. The output is canonical: equal values produce
 * equal documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkJson {

  static {
    ValueBindings.open(reader -> ((NetworkJson) reader).checker());
  }

  private final Clock clock;
  private final Limits limits;
  private final RuleSet rules;
  private final boolean compact;

  private NetworkJson(Clock clock, Limits limits, RuleSet rules, boolean compact) {
    this.clock = clock;
    this.limits = limits;
    this.rules = rules;
    this.compact = compact;
  }

  /**
   * Creates a reader with the default limits that checks networks as of today in
   * Nordrhein-Westfalen.
   *
   * @return a reader that uses the system clock and the time zone Europe/Berlin
   */
  public static NetworkJson create() {
    return new NetworkJson(LegalTime.clock(), Limits.DEFAULT, RuleSet.standard(), false);
  }

  /**
   * Sets the clock.
   *
   * @param newClock the clock whose current day networks are checked as of, in its time zone
   * @return a copy with this clock
   */
  public NetworkJson on(Clock newClock) {
    return new NetworkJson(newClock, limits, rules, compact);
  }

  /**
   * Sets the limits on what is read and written.
   *
   * @param newLimits the limits
   * @return a copy with these limits
   */
  public NetworkJson withLimits(Limits newLimits) {
    return new NetworkJson(clock, newLimits, rules, compact);
  }

  /**
   * Sets the rules.
   *
   * @param newRules the rules, for example {@code RuleSet.standard().under(profile)}
   * @return a copy with these rules
   */
  public NetworkJson using(RuleSet newRules) {
    return new NetworkJson(clock, limits, newRules, compact);
  }

  /**
   * Sets the output to a single line: the same tokens, but no whitespace between them and no line
   * terminator, so that callers can join lines themselves (NDJSON).
   *
   * @return a copy with this setting, which does not affect reading
   */
  public NetworkJson compact() {
    return new NetworkJson(clock, limits, rules, true);
  }

  /**
   * Reads and checks a network.
   *
   * @param document the document, in UTF-8
   * @return the network and the report
   */
  public ReadResult<Network> read(byte[] document) {
    return checker().check(DocumentKind.NETWORK, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a network.
   *
   * @param document the document
   * @return the network and the report
   */
  public ReadResult<Network> read(String document) {
    return checker().check(DocumentKind.NETWORK, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a network. The stream is read to its end, or as far as the limits allow, and
   * not closed.
   *
   * @param document the stream, in UTF-8
   * @return the network and the report
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<Network> read(InputStream document) throws IOException {
    return read(document.readNBytes(limits.getDocumentBytes() + 1));
  }

  /**
   * Reads and checks a network.
   *
   * @param document a file, in UTF-8
   * @return the network and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<Network> read(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return read(in);
    }
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document the document, in UTF-8
   * @return the register and the report
   */
  public ReadResult<NetworkRegister> readRegister(byte[] document) {
    return checker().check(DocumentKind.REGISTER, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document the document
   * @return the register and the report
   */
  public ReadResult<NetworkRegister> readRegister(String document) {
    return checker().check(DocumentKind.REGISTER, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a register of networks. The stream is read to its end, or as far as the limits
   * allow, and not closed.
   *
   * @param document the stream, in UTF-8
   * @return the register and the report
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<NetworkRegister> readRegister(InputStream document) throws IOException {
    return readRegister(document.readNBytes(limits.getDocumentBytes() + 1));
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document a file, in UTF-8
   * @return the register and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<NetworkRegister> readRegister(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readRegister(in);
    }
  }

  /**
   * Reads and checks many networks and registers: the lines or elements of files, the files in
   * folders, or the contents of streams.
   *
   * @return a request without sources; add them to it
   */
  public ManyDocuments readMany() {
    return ManyDocuments.none(this::checker);
  }

  /**
   * Reads and checks a profile. It is checked by the rules of this reader, but without the profiles
   * they are under.
   *
   * @param document the document, in UTF-8
   * @return the profile and the report
   */
  public ReadResult<Profile> readProfile(byte[] document) {
    return checker()
        .withoutProfiles()
        .check(DocumentKind.PROFILE, document)
        .result(ReadResult::new);
  }

  /**
   * Reads and checks a profile.
   *
   * @param document the document
   * @return the profile and the report
   */
  public ReadResult<Profile> readProfile(String document) {
    return checker()
        .withoutProfiles()
        .check(DocumentKind.PROFILE, document)
        .result(ReadResult::new);
  }

  /**
   * Reads and checks a profile. The stream is read to its end, or as far as the limits allow, and
   * not closed.
   *
   * @param document the stream, in UTF-8
   * @return the profile and the report
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<Profile> readProfile(InputStream document) throws IOException {
    return readProfile(document.readNBytes(limits.getDocumentBytes() + 1));
  }

  /**
   * Reads and checks a profile.
   *
   * @param document a file, in UTF-8
   * @return the profile and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<Profile> readProfile(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readProfile(in);
    }
  }

  /**
   * Reads and checks a part by itself, for example a committee, as it stands in the document of its
   * network:
   *
   * <pre>{@code
   * ReadResult<Committee> result =
   *     NetworkJson.create().readPart(Committee.class, Path.of("committee.json"));
   * Committee committee = result.getValue().orElseThrow();
   * }</pre>
   *
   * <p>The report tells every problem of the form ({@code J..}, {@code F..}), and what the rules
   * F12 and F13 find in single texts. No other rule of the catalogue runs, since they look at a
   * network as a whole; neither do profiles apply. The findings belong to no network. A part need
   * not state a {@code schemaVersion}; if it does, it is read like a document of that version.
   *
   * @param <T> the type of the part
   * @param type any type of the model that has attributes, for example {@code Committee.class} or
   *     {@code Period.class}; for networks, registers and profiles there are methods of their own
   *     that run all rules
   * @param document the document, in UTF-8
   * @return the part and the report
   * @throws IllegalArgumentException if the type is none of the model
   */
  public <T> ReadResult<T> readPart(Class<T> type, byte[] document) {
    return checker().withoutProfiles().check(kindOfPart(type), document).result(ReadResult::new);
  }

  /**
   * Reads and checks a part by itself, see {@link #readPart(Class, byte[])}.
   *
   * @param <T> the type of the part
   * @param type any type of the model that has attributes
   * @param document the document
   * @return the part and the report
   * @throws IllegalArgumentException if the type is none of the model
   */
  public <T> ReadResult<T> readPart(Class<T> type, String document) {
    return checker().withoutProfiles().check(kindOfPart(type), document).result(ReadResult::new);
  }

  /**
   * Reads and checks a part by itself, see {@link #readPart(Class, byte[])}. The stream is read to
   * its end, or as far as the limits allow, and not closed.
   *
   * @param <T> the type of the part
   * @param type any type of the model that has attributes
   * @param document the stream, in UTF-8
   * @return the part and the report
   * @throws IllegalArgumentException if the type is none of the model
   * @throws IOException if the stream cannot be read
   */
  public <T> ReadResult<T> readPart(Class<T> type, InputStream document) throws IOException {
    return readPart(type, document.readNBytes(limits.getDocumentBytes() + 1));
  }

  /**
   * Reads and checks a part by itself, see {@link #readPart(Class, byte[])}.
   *
   * @param <T> the type of the part
   * @param type any type of the model that has attributes
   * @param document a file, in UTF-8
   * @return the part and the report
   * @throws IllegalArgumentException if the type is none of the model
   * @throws IOException if the file cannot be read
   */
  public <T> ReadResult<T> readPart(Class<T> type, Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readPart(type, in);
    }
  }

  /**
   * Whether a document is a register of networks, to be read with {@link #readRegister(byte[])}.
   *
   * <p>It is one if its root is an object with a property that only registers have: {@code
   * networks}, {@code bezirkskoordinationen}, {@code servicestellen} or {@code claimedTotals}. The
   * first such property decides; the rest of the document is not read.
   *
   * @param document the document, in UTF-8
   * @return true for a register; false for anything else, and if the document ends, is malformed or
   *     exceeds the limits of this reader before such a property
   */
  public boolean isRegister(byte[] document) {
    return document.length <= limits.getDocumentBytes()
        && RegisterDetector.isRegister(DocumentText.of(document), limits.bounds());
  }

  /**
   * Writes a network in the canonical form: properties in a fixed order, sets sorted, no property
   * for what is not stated; indented by two spaces with line feeds as line terminators, unless
   * {@link #compact()}. Extensions come last in each object, unchanged and in their own order.
   *
   * @param network the network
   * @return the document; reading it returns an equal network, and writing that returns the same
   *     document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day is outside the years 1 to 9999, a text contains
   *     an unpaired surrogate, or a number is too large; the message names the place as a JSON
   *     Pointer and shows nothing of the value
   */
  public String write(Network network) {
    return write(DocumentKind.NETWORK, network);
  }

  /**
   * Writes a register in the canonical form, including its networks.
   *
   * @param register the register
   * @return the document; reading it returns an equal register, and writing that returns the same
   *     document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day is outside the years 1 to 9999, a text contains
   *     an unpaired surrogate, or a number is too large; the message names the place as a JSON
   *     Pointer and shows nothing of the value
   */
  public String write(NetworkRegister register) {
    return write(DocumentKind.REGISTER, register);
  }

  /**
   * Writes a profile in the canonical form.
   *
   * @param profile the profile
   * @return the document; reading it returns an equal profile, and writing that returns the same
   *     document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day is outside the years 1 to 9999, a text contains
   *     an unpaired surrogate, or a number is too large; the message names the place as a JSON
   *     Pointer and shows nothing of the value
   */
  public String write(Profile profile) {
    return write(DocumentKind.PROFILE, profile);
  }

  /**
   * Writes a part by itself in the canonical form, as it stands in the document of its network and
   * without a {@code schemaVersion}.
   *
   * @param <T> the type of the part
   * @param type any type of the model that has attributes, for example {@code Committee.class}
   * @param part the part
   * @return the document; reading it with {@link #readPart(Class, String)} returns an equal part
   * @throws IllegalArgumentException if this reader could not read the document, as for {@link
   *     #write(Network)}, or the type is none of the model
   */
  public <T> String writePart(Class<T> type, T part) {
    return write(kindOfPart(type), part);
  }

  /**
   * The JSON Schema (2020-12) of a kind of document, with descriptions in German and English and
   * examples, so that an editor can complete and explain properties. Thread-safe.
   *
   * <p>The schema accepts every document that the reader accepts as far as the format is concerned,
   * and rejects most others. It cannot detect duplicate properties, a whole number written 2.0, too
   * many decimal places, contradictory days, texts that are not normalized, the length of texts
   * with characters outside the Basic Multilingual Plane, malformed UTF-8, trailing content, and
   * exceeded limits. It rejects a document of a newer minor version, which the reader accepts with
   * a notice, because it cannot know what is new there. It rejects properties of an older version
   * that have been renamed since. It does not cover the rules.
   *
   * @param kind the kind of document
   * @return the schema, a JSON document
   */
  public static String schema(SchemaKind kind) {
    return Schemas.read(kind.fileName());
  }

  /**
   * The problems a reader can find in a document, as rules with ids, texts and severities. They
   * complement {@code RuleCatalogue.all()}, whose rules are about what a document states.
   *
   * @return the problems in the order of their ids; unmodifiable
   */
  public static List<Rule> problems() {
    return ReadingRules.ALL;
  }

  /** Captures the builder, which is of no interest. */
  private static <T> DocumentKind<T, ?> kindOfPart(Class<T> type) {
    return DocumentKind.ofPart(type);
  }

  private DocumentChecker checker() {
    return new DocumentChecker(limits.bounds(), rules, LocalDate.now(clock));
  }

  private <T> String write(DocumentKind<T, ?> kind, T value) {
    TextPieces text = new TextPieces(limits.getDocumentBytes());
    try (JsonGenerator generator =
        compact ? JsonGenerators.compact(text) : JsonGenerators.indented(text)) {
      DocumentWriter.write(kind, value, limits.bounds(), new GeneratorSink(generator));
      if (!compact) {
        generator.writeRaw('\n');
      }
    }
    return text.whole();
  }
}
