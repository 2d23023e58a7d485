package nrw.bildungsnetz.examples;

import nrw.bildungsnetz.validation.Report;

/** Where the reports of one run go, in the form asked for. */
interface ReportOutput {

  /** Takes in a report on a document: its name is for programs, its title for people. */
  void add(Report report, String name, String title);

  /** Tells that there are no more reports. */
  void end();
}
