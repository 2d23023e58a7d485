package nrw.bildungsnetz.json;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import nrw.bildungsnetz.json.documents.RawPlace;
import nrw.bildungsnetz.json.documents.ResultFactory;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one of many documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DocumentResult {

  private final DocumentPlace place;
  private final Optional<Network> network;
  private final Optional<NetworkRegister> register;
  private final boolean readable;
  private final Optional<Report> report;
  private final Optional<IOException> failure;

  private DocumentResult(
      DocumentPlace place,
      Optional<Network> network,
      Optional<NetworkRegister> register,
      boolean readable,
      Optional<Report> report,
      Optional<IOException> failure) {
    this.place = place;
    this.network = network;
    this.register = register;
    this.readable = readable;
    this.report = report;
    this.failure = failure;
  }

  /** {@return the location of the document} */
  public DocumentPlace getPlace() {
    return place;
  }

  /**
   * {@return what could be read of a network; empty for a register, if a required attribute is
   * missing, and if nothing could be read}
   */
  public Optional<Network> getNetwork() {
    return network;
  }

  /**
   * {@return what could be read of a register; empty under the same conditions as {@code network}}
   */
  public Optional<NetworkRegister> getRegister() {
    return register;
  }

  /** {@return whether the document could be read completely} */
  public boolean isReadable() {
    return readable;
  }

  /**
   * {@return every problem of the document and every finding of the rules, with positions in the
   * source; empty if the source itself could not be read}
   */
  public Optional<Report> getReport() {
    return report;
  }

  /**
   * {@return why the source could not be read, or not to its end; empty otherwise, whatever it
   * contains}
   */
  public Optional<IOException> getFailure() {
    return failure;
  }

  /**
   * Whether the document conforms: its source could be read, the document was read to its end, and
   * no finding has severity ERROR.
   *
   * @return true if it does; then the network or register is present and complete
   */
  public boolean isValid() {
    return report.map(Report::isValid).orElse(false);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DocumentResult other
        && place.equals(other.place)
        && network.equals(other.network)
        && register.equals(other.register)
        && readable == other.readable
        && report.equals(other.report)
        && failure.equals(other.failure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, network, register, readable, report, failure);
  }

  @Override
  public String toString() {
    return "DocumentResult[place="
        + place
        + ", network="
        + network
        + ", register="
        + register
        + ", readable="
        + readable
        + ", report="
        + report
        + ", failure="
        + failure
        + "]";
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
