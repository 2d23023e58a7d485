package nrw.bildungsnetz.rendering;

import nrw.bildungsnetz.rules.Severity;

/**
 * Whether a report for a terminal shows severities in colour.
 *
 * @since 0.1.0
 */
public enum Colours {
  /** No colours, for files, pipes and screen readers. */
  NONE,
  /** ANSI colours. The text also states the severity, so no information depends on colour. */
  ANSI;

  String paint(Severity severity, String label) {
    return this == NONE ? label : "\u001B[1;" + codeOf(severity) + "m" + label + "\u001B[0m";
  }

  private static int codeOf(Severity severity) {
    return switch (severity) {
      case ERROR -> 31;
      case WARNING -> 33;
      case INFO -> 36;
    };
  }
}
