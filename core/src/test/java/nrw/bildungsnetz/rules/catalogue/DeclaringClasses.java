package nrw.bildungsnetz.rules.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;

/** Where each rule of the catalogue is declared: the class with a constant that holds it. */
final class DeclaringClasses {

  private static final Map<String, Class<?>> BY_ID = find();

  private DeclaringClasses() {}

  static Class<?> of(Rule rule) {
    Class<?> declaring = BY_ID.get(rule.getId());
    if (declaring == null) {
      throw new IllegalStateException("No constant holds " + rule.getId());
    }
    return declaring;
  }

  private static Map<String, Class<?>> find() {
    Map<String, Class<?>> byId = new HashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nrw.bildungsnetz.rules")) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)) {
          add(field.reflect(), byId);
        }
      }
    }
    return byId;
  }

  private static void add(Field field, Map<String, Class<?>> byId) {
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      if (value instanceof Rule rule) {
        byId.put(rule.getId(), field.getDeclaringClass());
      } else if (value instanceof NetworkRule || value instanceof RegisterRule) {
        byId.put(value.toString(), field.getDeclaringClass());
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
