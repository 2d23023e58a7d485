package nrw.bildungsnetz.json.sarif;

import nrw.bildungsnetz.validation.Report;

/**
 * A document and its report.
 *
 * @param path the path of the document
 * @param report the report
 */
public record SarifDocument(String path, Report report) {}
