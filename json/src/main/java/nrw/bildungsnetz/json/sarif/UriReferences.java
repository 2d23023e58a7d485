package nrw.bildungsnetz.json.sarif;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.json.reports.RunTexts;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the paths of documents as URIs: relative ones to the base of the run, all others with a
 * scheme.
 *
 * @param style tells the base
 */
record UriReferences(SarifStyle style) {

  /** The name GitHub and editors use for the folder of the sources. */
  private static final String BASE_ID = "SRCROOT";

  /** Writes the properties of an artifact location. */
  void write(String path, JsonGenerator json) {
    String reference = UriReference.of(path);
    Optional<URI> base = style.base();
    if (reference.startsWith("../") && base.isPresent()) {
      reference = UriReference.file(base.get().resolve(reference));
    }
    json.writeStringProperty("uri", reference);
    if (!UriReference.isAbsolute(reference)) {
      json.writeStringProperty("uriBaseId", BASE_ID);
    }
  }

  void writeBase(JsonGenerator json) {
    json.writeName("originalUriBaseIds");
    json.writeStartObject();
    json.writeName(BASE_ID);
    json.writeStartObject();
    style.base().ifPresent(base -> json.writeStringProperty("uri", UriReference.file(base)));
    SarifText.write("description", RunTexts.TEXTS.render("base", style.locale(), Map.of()), json);
    json.writeEndObject();
    json.writeEndObject();
  }
}
