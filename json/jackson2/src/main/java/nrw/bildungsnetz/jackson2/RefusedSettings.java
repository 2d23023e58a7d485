package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an application has set for a type or a property and would have no effect. */
final class RefusedSettings {

  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(
          JsonFilter.class,
          JsonIdentityInfo.class,
          JsonIdentityReference.class,
          JsonIncludeProperties.class,
          JsonUnwrapped.class);

  private RefusedSettings() {}

  /** What would have no effect; null if there is nothing. */
  static @Nullable String in(
      MapperConfig<?> config, Class<?> type, @Nullable BeanProperty property) {
    if (config.findMixInClassFor(type) != null) {
      return "A mix-in for " + type.getSimpleName();
    } else if (config.findConfigOverride(type) != null) {
      return "A configuration override for " + type.getSimpleName();
    }
    return property == null ? null : in(property);
  }

  private static @Nullable String in(BeanProperty property) {
    JsonIgnoreProperties ignored = property.getAnnotation(JsonIgnoreProperties.class);
    if (ignored != null && ignored.value().length > 0) {
      return on(JsonIgnoreProperties.class, property);
    }
    JsonFormat format = property.getAnnotation(JsonFormat.class);
    if (format != null && format.shape() != JsonFormat.Shape.ANY) {
      return on(JsonFormat.class, property);
    }
    for (Class<? extends Annotation> each : ANNOTATIONS) {
      if (property.getAnnotation(each) != null) {
        return on(each, property);
      }
    }
    return null;
  }

  private static String on(Class<? extends Annotation> annotation, BeanProperty property) {
    return "@" + annotation.getSimpleName() + " on the property " + property.getName();
  }
}
