package nrw.bildungsnetz.json.sarif;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How a log is written.
 *
 * @param locale the language of all texts
 * @param base the folder to which the paths of documents are relative; empty if it is not told
 * @param forGitHub whether the log stays below what GitHub accepts
 */
public record SarifStyle(Locale locale, Optional<URI> base, boolean forGitHub) {

  boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }
}
