package nrw.bildungsnetz.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The language of help and usage errors. In German they stand beside the options. */
final class Languages {

  private Languages() {}

  /** Help is shown before options are taken, so its language is looked for among the arguments. */
  static Locale of(String... args) {
    String all = " " + String.join(" ", args).toLowerCase(Locale.ROOT) + " ";
    return all.contains(" --lang en ") || all.contains(" --lang=en ")
        ? Locale.ENGLISH
        : Locale.GERMAN;
  }

  static boolean isEnglish(Locale locale) {
    return locale.equals(Locale.ENGLISH);
  }

  /** Gives the command its English texts, and the values of its options their English names. */
  static void translate(CommandLine commandLine) {
    ResourceBundle help = englishHelp();
    CommandSpec spec = commandLine.getCommandSpec();
    for (OptionSpec option : List.copyOf(spec.options())) {
      String key = option.longestName().substring(2) + ".value";
      if (help.containsKey(key)) {
        spec.remove(option);
        spec.add(OptionSpec.builder(option).paramLabel(help.getString(key)).build());
      }
    }
    for (PositionalParamSpec files : List.copyOf(spec.positionalParameters())) {
      spec.remove(files);
      spec.add(
          PositionalParamSpec.builder(files).paramLabel(help.getString("files.value")).build());
    }
    commandLine.setResourceBundle(help);
  }

  private static ResourceBundle englishHelp() {
    try (InputStream file = Languages.class.getResourceAsStream("help_en.properties")) {
      return new PropertyResourceBundle(
          new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
