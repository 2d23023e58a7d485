// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.model.VoteBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Vote}, in the order in which they are written. */
public final class VoteTable extends Accessor<Vote, VoteBuilder> {

  /** The type. */
  public static final ObjectType<Vote, VoteBuilder> TYPE =
      ObjectType.of(
          Vote.class,
          new VoteTable(),
          row("inFavour", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("against", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("abstentions", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("unanimous", OPTIONAL, FLAG));

  private VoteTable() {}

  @Override
  protected VoteBuilder newBuilder() {
    return Vote.builder();
  }

  @Override
  protected Vote build(VoteBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Vote object, int index) {
    return switch (index) {
      case 0 -> object.getInFavour().orElse(null);
      case 1 -> object.getAgainst().orElse(null);
      case 2 -> object.getAbstentions().orElse(null);
      case 3 -> object.isUnanimous() ? true : null;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(VoteBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.inFavour((Integer) value);
      case 1 -> builder.against((Integer) value);
      case 2 -> builder.abstentions((Integer) value);
      case 3 -> builder.unanimous((Boolean) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
