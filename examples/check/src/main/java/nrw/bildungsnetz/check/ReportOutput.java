package nrw.bildungsnetz.check;

import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.validation.Report;

/** Prints the reports of one run in the requested format. */
interface ReportOutput {

  /**
   * Adds the report on a document. File and name are for programs, the title is for people. If
   * there are many documents, the name identifies this one.
   */
  void add(Report report, String file, String name, String title);

  /** Adds that a file, folder or stream could not be checked. */
  void addFailure(String file, String title, FailureReason reason);

  /** Called after the last report, with the number of files that were passed over. */
  void end(long passedOver);
}
