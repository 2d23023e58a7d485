package nrw.bildungsnetz.rendering;

import nrw.bildungsnetz.rules.Severity;

/** Whether a report for a terminal shows severities in colour. */
public enum Colours {
  /** No colours, for files, pipes and screen readers. */
  NONE {
    @Override
    String paint(Severity severity, String label) {
      return label;
    }
  },
  /** The colours of ANSI terminals. The words say the same, so nothing is lost without them. */
  ANSI {
    @Override
    String paint(Severity severity, String label) {
      int colour =
          switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case INFO -> 36;
          };
      return "\u001B[1;" + colour + "m" + label + "\u001B[0m";
    }
  };

  abstract String paint(Severity severity, String label);
}
