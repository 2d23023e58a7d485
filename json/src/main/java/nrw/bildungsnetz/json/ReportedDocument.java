package nrw.bildungsnetz.json;

import nrw.bildungsnetz.validation.Report;

/**
 * A document and the report on it. Immutable and safe for use by many threads.
 *
 * @param document how the document is called, for example its file name
 * @param report the report
 */
public record ReportedDocument(String document, Report report) {}
