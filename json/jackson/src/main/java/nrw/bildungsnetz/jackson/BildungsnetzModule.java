package nrw.bildungsnetz.jackson;

import java.util.Locale;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.binding.ValueBindings;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a Jackson 3 mapper read and write {@link Network}, {@link NetworkRegister} and {@link
 * Profile}, every part of them by itself, {@link Report} and {@link Finding} as {@code ReportJson}
 * does, and official keys and entries of official lists as text. Of a code list all entries are
 * written; what is read is the list of that name and version here. Discovered by {@code
 * findAndAddModules()} and by Spring Boot; a module that is created with settings and added takes
 * the place of the discovered one, whichever comes first.
 *
 * <p>The module delegates to the reader and writer of {@link NetworkJson}. Settings of the mapper
 * such as ignoring unknown properties do not weaken them: no deserialization, serialization or
 * mapper feature applies, and no naming strategy. What counts as JSON is up to the mapper's parser
 * and generator: if the parser is configured to accept comments or single quotes, this module never
 * sees them. The same goes for trailing tokens, for root value wrapping, and for {@code null},
 * which a mapper reads as null without calling the module. Other formats of Jackson, such as YAML,
 * CBOR and Smile, hold the same values.
 *
 * <p>What would have no effect is refused with an exception that says what to do: updating a value
 * in place, and annotations, mix-ins and overrides that would change a value's properties. The name
 * of a type that a mapper adds to a value is that of the interface.
 *
 * <p>A value that cannot be read completely results in a {@link NetworkReadException}; text before
 * or after it results in another Jackson exception without a report. A value that can be read is
 * returned regardless of what the rules say: use {@code @Valid} or a {@link
 * nrw.bildungsnetz.NetworkValidator} to check it.
 *
 * <p>Decimal numbers keep every digit. A mapper that first reads a document into a tree rounds them
 * before this module sees them, unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is enabled; a tree has no
 * positions either, and neither a tree nor a binary format preserves how numbers in extensions were
 * written.
 *
 * @since 0.1.0
 */
public final class BildungsnetzModule extends JacksonModule {

  private final ValueBindings bindings;
  private final boolean given;

  /** Creates a module with the default limits that writes reports in German. */
  public BildungsnetzModule() {
    this(NetworkJson.create(), Locale.GERMAN, false);
  }

  /**
   * Creates a module that reads and writes like the given reader, except for the limit on the bytes
   * of a document, which is up to the mapper. It writes reports in German.
   *
   * @param json the reader, with its clock, rules and limits
   */
  public BildungsnetzModule(NetworkJson json) {
    this(json, Locale.GERMAN);
  }

  /**
   * Creates a module that reads and writes like the given reader, except for the limit on the bytes
   * of a document, which is up to the mapper.
   *
   * @param json the reader, with its clock, rules and limits
   * @param locale the language of reports and findings: English for a locale whose language is
   *     English, German for every other
   */
  public BildungsnetzModule(NetworkJson json, Locale locale) {
    this(json, locale, true);
  }

  private BildungsnetzModule(NetworkJson json, Locale locale, boolean given) {
    this.bindings = ValueBindings.of(json, locale);
    this.given = given;
  }

  @Override
  public String getModuleName() {
    return "bildungsnetz";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** The discovered module and one with settings can both be registered. */
  @Override
  public Object getRegistrationId() {
    return BildungsnetzModule.class.getName() + (given ? "/given" : "");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new BoundSerializers(bindings));
    context.addDeserializers(new BoundDeserializers(bindings));
    context.addKeyDeserializers(new BoundKeys(bindings));
    context.insertAnnotationIntrospector(new RootNames(bindings));
    if (given) {
      context.addSerializerModifier(new GivenSerializers(bindings));
      context.addDeserializerModifier(new GivenDeserializers(bindings));
    }
  }
}
