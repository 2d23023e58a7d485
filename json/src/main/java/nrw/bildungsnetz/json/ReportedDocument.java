package nrw.bildungsnetz.json;

import nrw.bildungsnetz.validation.Report;

/**
 * A document and its report. Immutable and thread-safe.
 *
 * @param document the name of the document, for example its file name
 * @param report the report
 */
public record ReportedDocument(String document, Report report) {}
