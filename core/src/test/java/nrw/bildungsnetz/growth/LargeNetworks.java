package nrw.bildungsnetz.growth;

import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Networks of any size, for those who cannot see the description of the model. */
public final class LargeNetworks {

  private final GrowthCase<Network> kind;

  private LargeNetworks(GrowthCase<Network> kind) {
    this.kind = kind;
  }

  /** Networks with one large list, for each list and shape; and those of which all are large. */
  public static List<LargeNetworks> ofEachList() {
    return GrowthCase.of(NetworkTable.TYPE).stream()
        .filter(each -> !each.path().contains("."))
        .map(LargeNetworks::new)
        .toList();
  }

  /** A register in which every part of the model occurs, with every attribute. */
  public static NetworkRegister registerWithEverything() {
    return new GrowthCase<>(NetworkRegisterTable.TYPE, "", Shape.CHAIN).document(2);
  }

  /** The large list; empty if all are. */
  public String list() {
    return kind.list();
  }

  /** The size to begin with. */
  public int size() {
    return kind.size();
  }

  public Network ofSize(int size) {
    return kind.document(size);
  }

  @Override
  public String toString() {
    return kind.toString();
  }
}
