package nrw.bildungsnetz.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the arguments, in the language of the run; the parser itself speaks English.
 *
 * @param texts the texts
 */
record UsageErrors(ProgramTexts texts) {

  String message(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    } else if (fault instanceof MissingParameterException missing) {
      String labels =
          missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "));
      return texts.usage(
          "missing", Map.of("option", name(missing.getMissing().get(0)), "expected", labels));
    } else if (fault instanceof OverwrittenOptionException twice) {
      return texts.usage("twice", Map.of("option", name(twice.getOverwritten())));
    }
    return wrongValue(fault.getArgSpec(), fault.getValue());
  }

  private String unknown(UnmatchedArgumentException unmatched) {
    String arguments = String.join(" ", unmatched.getUnmatched());
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty()
        ? texts.usage("unknown", Map.of("option", arguments))
        : texts.usage("unknown", Map.of("option", arguments, "near", String.join(", ", near)));
  }

  private String wrongValue(@Nullable ArgSpec argument, @Nullable String value) {
    if (argument == null) {
      return texts.usage("other", Map.of());
    } else if (argument.arity().max() == 0) {
      return texts.usage("noValue", Map.of("option", name(argument)));
    }
    String key = name(argument).replace("--", "expected.");
    return texts.usage(
        "wrongValue",
        Map.of(
            "option",
            name(argument),
            "value",
            Objects.toString(value, ""),
            "expected",
            texts.findUsage(key).orElse(argument.paramLabel())));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
