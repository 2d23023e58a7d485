package nrw.bildungsnetz.validation;

/**
 * Something that carries a report, for example the exception of a mapper that could not read a
 * document. With it, an application can show the findings without depending on the mapper.
 */
public interface HasReport {

  /**
   * The report.
   *
   * @return every finding, including those on the form of the document
   */
  Report getReport();
}
