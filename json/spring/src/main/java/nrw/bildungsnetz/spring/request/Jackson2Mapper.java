package nrw.bildungsnetz.spring.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A mapper of Jackson 2. */
final class Jackson2Mapper implements BodyMapper {

  private final ObjectMapper mapper;
  private final DeserializationConfig config;

  private Jackson2Mapper(ObjectMapper mapper) {
    this.mapper = mapper;
    this.config = mapper.getDeserializationConfig();
  }

  static Optional<BodyMapper> of(Object mapper) {
    return mapper instanceof ObjectMapper jackson
        ? Optional.of(new Jackson2Mapper(jackson))
        : Optional.empty();
  }

  @Override
  public BodyType describe(Class<?> type) {
    try {
      BeanDescription bean = config.introspect(config.constructType(type));
      return new BodyType(
          read(bean).findProperties().stream().map(each -> property(bean, each)).toList(),
          bean.findAnySetterAccessor() != null);
    } catch (IllegalArgumentException unreadable) {
      return BodyType.UNKNOWN;
    }
  }

  /** What a body is read into: a builder, if the type has one. */
  private BeanDescription read(BeanDescription bean) {
    Class<?> builder = config.getAnnotationIntrospector().findPOJOBuilder(bean.getClassInfo());
    return builder == null
        ? bean
        : config.introspectForBuilder(config.constructType(builder), bean);
  }

  private BodyProperty property(BeanDescription bean, BeanPropertyDefinition property) {
    String java = property.getInternalName();
    AnnotatedMember member = property.getPrimaryMember();
    NameTransformer unwrapped =
        config.getAnnotationIntrospector().findUnwrappingNameTransformer(member);
    if (unwrapped != null) {
      return BodyProperty.unwrapped(java, unwrapped::transform);
    }
    return isWhole(bean, property.getRawPrimaryType())
        ? BodyProperty.unwrapped(java, name -> name)
        : BodyProperty.named(java, property.getName());
  }

  /** Whether a type is read from a value of another by a delegating creator. */
  private static boolean isWhole(BeanDescription bean, Class<?> type) {
    return Stream.concat(
            bean.getConstructorsWithMode().stream(), bean.getFactoryMethodsWithMode().stream())
        .filter(creator -> creator.metadata == JsonCreator.Mode.DELEGATING)
        .anyMatch(creator -> creator.annotated.getRawParameterType(0) == type);
  }

  @Override
  public String nameOf(Object key) {
    try {
      JsonNode map = mapper.valueToTree(Map.of(key, true));
      return map.isObject() && map.size() == 1 ? map.fieldNames().next() : key.toString();
    } catch (IllegalArgumentException unwritable) {
      return key.toString();
    }
  }
}
