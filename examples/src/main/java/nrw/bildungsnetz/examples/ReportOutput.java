package nrw.bildungsnetz.examples;

import nrw.bildungsnetz.validation.Report;

/** Where the reports of one run go, in the form asked for. */
interface ReportOutput {

  /**
   * Takes in a report on a document: its file and name are for programs, its title for people. The
   * name of one of many documents tells which it is.
   */
  void add(Report report, String file, String name, String title);

  /** Tells that there are no more reports. */
  void end();
}
