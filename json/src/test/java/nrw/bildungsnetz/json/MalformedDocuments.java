package nrw.bildungsnetz.json;

import java.util.List;
import java.util.stream.Stream;

/** The table of malformed documents, by subject. */
public final class MalformedDocuments {

  public static final List<MalformedDocument> ALL =
      Stream.of(
              MissingProperties.ROWS,
              WrongKinds.ROWS,
              WrongValues.ROWS,
              WrongDecimals.ROWS,
              Contradictions.ROWS,
              WrongProperties.ROWS,
              WrongExtensions.ROWS,
              TruncatedDocuments.ROWS,
              BrokenSyntax.ROWS,
              BrokenText.ROWS,
              SchemaVersions.ROWS,
              OversizedDocuments.ROWS)
          .flatMap(List::stream)
          .toList();

  private MalformedDocuments() {}
}
