package nrw.bildungsnetz.validation;

import nrw.bildungsnetz.model.ElementPath;

/**
 * Something that carries a report, for example the exception of a mapper that could not read a
 * document. With it, an application can show the findings without depending on the mapper.
 *
 * @since 0.1.0
 */
public interface HasReport {

  /**
   * The report.
   *
   * @return every finding, including those on the form of the document
   */
  Report getReport();

  /**
   * Where the document stands in a larger one that it is a part of, as the property of a DTO or an
   * element of a list. The paths of the report begin there.
   *
   * @return the path; the root if the document stands alone
   */
  default ElementPath getPlace() {
    return ElementPath.root();
  }
}
