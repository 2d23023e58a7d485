package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;

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
  public @Nullable PropertyName findRootName(AnnotatedClass type) {
    ValueBinding<?> binding = bindings.find(type.getRawType());
    return binding == null ? null : PropertyName.construct(binding.type().getSimpleName());
  }
}
