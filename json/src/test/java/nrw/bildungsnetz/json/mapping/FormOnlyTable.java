package nrw.bildungsnetz.json.mapping;

import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.Row;
import org.jspecify.annotations.Nullable;

/** The table of a type of which only the description counts: nothing is built or read. */
final class FormOnlyTable<T> extends Accessor<T, Object> {

  private FormOnlyTable() {}

  /** A new type, prepared anew, with the attributes that the rows describe. */
  static <T> JsonType<T, Object> typeOf(Class<T> javaType, Row... rows) {
    return JsonType.of(ObjectType.of(javaType, new FormOnlyTable<>(), rows));
  }

  @Override
  protected Object newBuilder() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected T build(Object builder) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected @Nullable Object get(T object, int index) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void set(Object builder, int index, Object value) {
    throw new UnsupportedOperationException();
  }
}
