package nrw.bildungsnetz.json.reports;

import java.io.Serial;
import nrw.bildungsnetz.model.ElementPath;

/** Thrown where a report as JSON is not as expected. */
public final class WrongReport extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  WrongReport(ElementPath path, String expected) {
    super("At \"" + path + "\": expected " + expected);
  }

  WrongReport(String problem) {
    super(problem);
  }
}
