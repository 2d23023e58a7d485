// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkRegisterBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link NetworkRegister}, in the order in which they are written. */
public final class NetworkRegisterTable extends Accessor<NetworkRegister, NetworkRegisterBuilder> {

  /** The type. */
  public static final ObjectType<NetworkRegister, NetworkRegisterBuilder> TYPE =
      ObjectType.of(
          NetworkRegister.class,
          new NetworkRegisterTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("asOf", OPTIONAL, DAY),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("organisations", LIST, OrganisationTable.TYPE),
          row("bezirkskoordinationen", LIST, BezirkskoordinationTable.TYPE),
          row("servicestellen", LIST, ServicestelleTable.TYPE),
          row("claimedTotals", LIST, ClaimedTotalTable.TYPE),
          row("networks", LIST, NetworkTable.TYPE),
          row("publications", LIST, PublicationTable.TYPE),
          row("sources", LIST, SourceTable.TYPE),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private NetworkRegisterTable() {}

  @Override
  protected NetworkRegisterBuilder newBuilder() {
    return NetworkRegister.builder();
  }

  @Override
  protected NetworkRegister build(NetworkRegisterBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(NetworkRegister object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getAsOf().orElse(null);
      case 3 -> object.getDescription().orElse(null);
      case 4 -> object.getOrganisations();
      case 5 -> object.getBezirkskoordinationen();
      case 6 -> object.getServicestellen();
      case 7 -> object.getClaimedTotals();
      case 8 -> object.getNetworks();
      case 9 -> object.getPublications();
      case 10 -> object.getSources();
      case 11 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(NetworkRegisterBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.asOf((LocalDate) value);
      case 3 -> builder.description((String) value);
      case 4 -> builder.addOrganisation((Organisation) value);
      case 5 -> builder.addBezirkskoordination((Bezirkskoordination) value);
      case 6 -> builder.addServicestelle((Servicestelle) value);
      case 7 -> builder.addClaimedTotal((ClaimedTotal) value);
      case 8 -> builder.addNetwork((Network) value);
      case 9 -> builder.addPublication((Publication) value);
      case 10 -> builder.addSource((Source) value);
      case 11 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
