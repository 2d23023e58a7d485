package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import org.immutables.value.Value;

/**
 * A Regionales Bildungsnetzwerk: Land and Kommune, bound by contract, with their bodies,
 * Handlungsfelder and transitions (§ 78a SchulG NRW).
 *
 * <p>The parts are kept in flat lists, in the order their author gave them, and refer to one
 * another by id.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
@SatisfiesRules
@SatisfiesRules(groups = Warnings.class)
@SatisfiesRules(groups = Infos.class)
public interface Network {

  /**
   * Starts a new Network.
   *
   * @return an empty builder
   */
  static NetworkBuilder builder() {
    return new NetworkBuilder();
  }

  /**
   * The id of the network.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * The name of the network.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The AGS of the Kreis or kreisfreie Stadt the network is set up for.
   *
   * @return five digits, the leading zero included
   */
  @AgsKey(length = 5)
  String getAgs();

  /**
   * The kind of territory, as the document states it; the AGS tells it too.
   *
   * @return the kind; empty where not stated
   */
  Optional<KreisKind> getKreisKind();

  /**
   * The Regierungsbezirk, as the document states it; the AGS tells it too.
   *
   * @return the Regierungsbezirk; empty where not stated
   */
  Optional<Regierungsbezirk> getRegierungsbezirk();

  /**
   * The state the network says it is in.
   *
   * @return the status; empty where not stated
   */
  Optional<NetworkStatus> getStatus();

  /**
   * What the network is for.
   *
   * @return a text; empty for none
   */
  Optional<@Prose String> getDescription();

  /**
   * The subjects worked on across the Handlungsfelder.
   *
   * @return names of subjects; empty for none
   */
  Set<@Name String> getTopics();

  /**
   * The institutions that take part.
   *
   * @return organisations; empty where none is stated
   */
  List<@Valid Organisation> getOrganisations();

  /**
   * The contract and further agreements.
   *
   * @return agreements; empty where none is stated
   */
  List<@Valid Agreement> getAgreements();

  /**
   * The bodies.
   *
   * @return committees; empty where none is stated
   */
  List<@Valid Committee> getCommittees();

  /**
   * The seats in the bodies.
   *
   * @return memberships; empty where none is stated
   */
  List<@Valid Membership> getMemberships();

  /**
   * The fields of action, past ones included.
   *
   * @return Handlungsfelder; empty where none is stated
   */
  List<@Valid Handlungsfeld> getHandlungsfelder();

  /**
   * The transitions the network tends.
   *
   * @return transitions; empty where none is stated
   */
  List<@Valid Transition> getTransitions();

  /**
   * The sources of what the document states.
   *
   * @return sources; empty where none is given
   */
  List<@Valid Source> getSources();
}
