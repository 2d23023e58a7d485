package nrw.bildungsnetz.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.json.documents.SourceFiles;
import nrw.bildungsnetz.json.reports.RunTexts;

/**
 * Why a file, folder or stream could not be checked, or not to its end.
 *
 * @since 0.1.0
 */
public enum FailureReason {
  /** There is no such file or folder, or no longer. */
  NOT_FOUND,
  /** The folder holds no document. */
  NO_DOCUMENT,
  /** The permission to read is missing. */
  ACCESS_DENIED,
  /** Reading failed, at the beginning or on the way. */
  READING_FAILED,
  /** The profile has errors, so nothing was checked under it. */
  UNUSABLE_PROFILE;

  /**
   * The reason that an exception states.
   *
   * @param failure what {@link DocumentResult#getFailure()} returned
   * @return the reason; {@link #READING_FAILED} for every exception that is no other
   */
  public static FailureReason of(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return SourceFiles.NO_DOCUMENT.equals(missing.getReason()) ? NO_DOCUMENT : NOT_FOUND;
    } else if (failure instanceof FileNotFoundException) {
      return NOT_FOUND;
    }
    return failure instanceof AccessDeniedException ? ACCESS_DENIED : READING_FAILED;
  }

  /**
   * The reason as a sentence.
   *
   * @param locale English for a locale whose language is English, German for every other
   * @return the sentence, which does not name the file
   */
  public String getText(Locale locale) {
    return RunTexts.TEXTS.render("FailureReason." + this, locale, Map.of());
  }
}
