package nrw.bildungsnetz.jackson;

import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names a wrapped root after the interface of a value, since the implementation is private. */
final class RootNames extends NopAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValueBindings bindings;

  RootNames(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
    ValueBinding<?> binding = bindings.find(type.getRawType());
    return binding == null ? null : PropertyName.construct(binding.type().getSimpleName());
  }
}
