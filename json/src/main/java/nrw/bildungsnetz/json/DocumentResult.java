package nrw.bildungsnetz.json;

import java.io.IOException;
import java.util.Optional;
import nrw.bildungsnetz.json.documents.RawPlace;
import nrw.bildungsnetz.json.documents.ResultFactory;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;

/**
 * The result of reading one of many documents. Immutable and thread-safe.
 *
 * @param place the location of the document
 * @param network what could be read of a network; empty for a register, if a required attribute is
 *     missing, and if nothing could be read
 * @param register what could be read of a register; empty under the same conditions as {@code
 *     network}
 * @param readable whether the document could be read completely
 * @param report every problem of the document and every finding of the rules, with positions in the
 *     source; empty if the source itself could not be read
 * @param failure why the source could not be read, or not to its end; empty otherwise, whatever it
 *     contains
 */
public record DocumentResult(
    DocumentPlace place,
    Optional<Network> network,
    Optional<NetworkRegister> register,
    boolean readable,
    Optional<Report> report,
    Optional<IOException> failure) {

  /**
   * Whether the document conforms: its source could be read, the document was read to its end, and
   * no finding has severity ERROR.
   *
   * @return true if it does; then the network or register is present and complete
   */
  public boolean isValid() {
    return report.map(Report::isValid).orElse(false);
  }

  static final class Factory implements ResultFactory<DocumentResult> {

    @Override
    public DocumentResult ofNetwork(
        RawPlace place, Optional<Network> network, boolean readable, Report report) {
      return new DocumentResult(
          DocumentPlace.of(place),
          network,
          Optional.empty(),
          readable,
          Optional.of(report),
          Optional.empty());
    }

    @Override
    public DocumentResult ofRegister(
        RawPlace place, Optional<NetworkRegister> register, boolean readable, Report report) {
      return new DocumentResult(
          DocumentPlace.of(place),
          Optional.empty(),
          register,
          readable,
          Optional.of(report),
          Optional.empty());
    }

    @Override
    public DocumentResult unreadable(RawPlace place, IOException failure) {
      return new DocumentResult(
          DocumentPlace.of(place),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.of(failure));
    }
  }
}
