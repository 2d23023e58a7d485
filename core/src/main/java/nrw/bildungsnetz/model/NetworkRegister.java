package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A register of many networks, with the offices of the Bezirksregierungen that support them.
 *
 * <pre>{@code
 * NetworkRegister register =
 *     NetworkRegister.builder().id("nrw").name("Netzwerke in NRW").addNetwork(network).build();
 * }</pre>
 *
 * <p>Each network is self-contained: it refers to its own organisations and sources. Statements of
 * the register itself refer to those of the register.
 *
 * <p>Source: pages of the Bezirksregierungen Düsseldorf and Arnsberg.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
@SatisfiesRules
@SatisfiesRules(groups = Warnings.class)
@SatisfiesRules(groups = Infos.class)
public interface NetworkRegister extends Identified {

  /**
   * Starts a new NetworkRegister.
   *
   * @return an empty builder
   */
  static NetworkRegisterBuilder builder() {
    return new NetworkRegisterBuilder();
  }

  /**
   * The name of the register.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The day for which the register is meant to be right (its "Stand").
   *
   * @return the day; empty where not stated
   */
  Optional<LocalDate> getAsOf();

  /**
   * What the register is for.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The institutions the register itself refers to.
   *
   * @return organisations; empty where none is stated
   */
  List<@Valid Organisation> getOrganisations();

  /**
   * The Bezirkskoordinationen of the Regierungsbezirke.
   *
   * @return Bezirkskoordinationen; empty where none is stated
   */
  List<@Valid Bezirkskoordination> getBezirkskoordinationen();

  /**
   * The Servicestellen of the Bezirksregierungen.
   *
   * @return Servicestellen; empty where none is stated
   */
  List<@Valid Servicestelle> getServicestellen();

  /**
   * How many networks sources say there are; the number changes with time.
   *
   * @return totals; empty where none is stated
   */
  List<@Valid ClaimedTotal> getClaimedTotals();

  /**
   * The networks, each of them whole by itself.
   *
   * @return networks; empty where none is stated
   */
  List<@Valid Network> getNetworks();

  /**
   * What was published about the networks as a whole.
   *
   * @return publications; empty where none is stated
   */
  List<@Valid Publication> getPublications();

  /**
   * The sources of what the register itself states.
   *
   * @return sources; empty where none is given
   */
  List<@Valid Source> getSources();

  /**
   * The networks of a Regierungsbezirk, determined by AGS.
   *
   * @param regierungsbezirk the Regierungsbezirk
   * @return networks in register order
   */
  default List<Network> networksIn(Regierungsbezirk regierungsbezirk) {
    return getNetworks().stream()
        .filter(
            network ->
                Regierungsbezirk.ofAgs(network.getAgs())
                    .filter(regierungsbezirk::equals)
                    .isPresent())
        .toList();
  }

  /**
   * The networks that are active on a day, see {@link Network#statusOn}.
   *
   * @param date the day
   * @return networks in register order
   */
  default List<Network> activeOn(LocalDate date) {
    return getNetworks().stream()
        .filter(network -> network.statusOn(date).equals(Optional.of(NetworkStatus.ACTIVE)))
        .toList();
  }

  /**
   * A copy without personal data and extensions, including those of its networks.
   *
   * @return the register without any attribute marked {@link PersonalData}
   */
  default NetworkRegister redacted() {
    return Redaction.of(this);
  }

  /**
   * Finds a part by its id, in whatever list it stands, but not inside its networks. Ids are unique
   * in their list only; if several lists have a part with the id, the first in the order of the
   * attributes is found.
   *
   * @param id the id
   * @return the part; empty for an unknown id
   */
  default Optional<Identified> find(String id) {
    return PartsById.OF_REGISTER.find(this, id);
  }

  /**
   * Finds a part of a type by its id, but not inside its networks.
   *
   * @param <P> the type
   * @param type the type, for example {@code Servicestelle.class}
   * @param id the id
   * @return the part, the first where several share the id; empty for an unknown id, and for a type
   *     of which a register has no list
   */
  default <P extends Identified> Optional<P> find(Class<P> type, String id) {
    return PartsById.OF_REGISTER.find(this, type, id);
  }

  /**
   * A copy in which one part is changed, at the same place in its list. What refers to the part is
   * not changed.
   *
   * @param <P> the type of the part
   * @param type the type, for example {@code Servicestelle.class}
   * @param id the id of the part, the first where several share it
   * @param edit returns the part that takes its place
   * @return the copy
   * @throws IllegalArgumentException if there is no such part
   */
  default <P extends Identified> NetworkRegister withPart(
      Class<P> type, String id, UnaryOperator<P> edit) {
    return with(copy -> PartsById.OF_REGISTER.replace(this, copy, type, id, edit));
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default NetworkRegisterBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default NetworkRegister with(Consumer<NetworkRegisterBuilder> edit) {
    NetworkRegisterBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("NetworkRegister", getId());
  }
}
