// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link AgreementParty}, in the order in which they are written. */
public final class AgreementPartyTable extends Accessor<AgreementParty, AgreementPartyBuilder> {

  /** The type. */
  public static final ObjectType<AgreementParty, AgreementPartyBuilder> TYPE =
      ObjectType.of(
          AgreementParty.class,
          new AgreementPartyTable(),
          row("organisation", REQUIRED, TEXT, "organisations", IDENTIFIER),
          row("side", REQUIRED, code(Side.values())),
          row("representedBy", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("signatories", LIST, SignatoryTable.TYPE),
          row("contributions", LIST, ContributionTable.TYPE));

  private AgreementPartyTable() {}

  @Override
  protected AgreementPartyBuilder newBuilder() {
    return AgreementParty.builder();
  }

  @Override
  protected AgreementParty build(AgreementPartyBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(AgreementParty object, int index) {
    return switch (index) {
      case 0 -> object.getOrganisation();
      case 1 -> object.getSide();
      case 2 -> object.getRepresentedBy().orElse(null);
      case 3 -> object.getSignatories();
      case 4 -> object.getContributions();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(AgreementPartyBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.organisation((String) value);
      case 1 -> builder.side((Side) value);
      case 2 -> builder.representedBy((String) value);
      case 3 -> builder.addSignatory((Signatory) value);
      case 4 -> builder.addContribution((Contribution) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
