// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.validation.engine;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.Waiver;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Profile}, in the order in which they are written. */
public final class ProfileTable extends Accessor<Profile, ProfileBuilder> {

  /** The type. */
  public static final ObjectType<Profile, ProfileBuilder> TYPE =
      ObjectType.of(
          Profile.class,
          new ProfileTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("worstAcceptable", OPTIONAL, code(Severity.values())),
          row("rules", LIST, RuleSettingTable.TYPE),
          row("waivers", LIST, WaiverTable.TYPE),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private ProfileTable() {}

  @Override
  protected ProfileBuilder newBuilder() {
    return Profile.builder();
  }

  @Override
  protected Profile build(ProfileBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Profile object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName().orElse(null);
      case 2 -> object.getDescription().orElse(null);
      case 3 -> object.getWorstAcceptable().orElse(null);
      case 4 -> object.getRules();
      case 5 -> object.getWaivers();
      case 6 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ProfileBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.description((String) value);
      case 3 -> builder.worstAcceptable((Severity) value);
      case 4 -> builder.addRule((RuleSetting) value);
      case 5 -> builder.addWaiver((Waiver) value);
      case 6 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
