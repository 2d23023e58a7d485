package nrw.bildungsnetz.spring.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.util.NameTransformer;

/** A mapper of Jackson 3. */
final class Jackson3Mapper implements BodyMapper {

  private final ObjectMapper mapper;
  private final DeserializationConfig config;

  private Jackson3Mapper(ObjectMapper mapper) {
    this.mapper = mapper;
    this.config = mapper.deserializationConfig();
  }

  static Optional<BodyMapper> of(Object mapper) {
    return mapper instanceof ObjectMapper jackson
        ? Optional.of(new Jackson3Mapper(jackson))
        : Optional.empty();
  }

  @Override
  public BodyType describe(Class<?> type) {
    try {
      BeanDescription bean = introspect(config.constructType(type));
      return new BodyType(
          read(bean).findProperties().stream().map(each -> property(bean, each)).toList(),
          bean.findAnySetterAccessor() != null);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return BodyType.UNKNOWN;
    }
  }

  private BeanDescription introspect(JavaType type) {
    ClassIntrospector introspector = config.classIntrospectorInstance();
    return introspector.introspectForDeserialization(
        type, introspector.introspectClassAnnotations(type));
  }

  /** What a body is read into: a builder, if the type has one. */
  private BeanDescription read(BeanDescription bean) {
    Class<?> builder =
        config.getAnnotationIntrospector().findPOJOBuilder(config, bean.getClassInfo());
    return builder == null
        ? bean
        : config
            .classIntrospectorInstance()
            .introspectForDeserializationWithBuilder(config.constructType(builder), bean);
  }

  private BodyProperty property(BeanDescription bean, BeanPropertyDefinition property) {
    String java = property.getInternalName();
    AnnotatedMember member = property.getPrimaryMember();
    NameTransformer unwrapped =
        config.getAnnotationIntrospector().findUnwrappingNameTransformer(config, member);
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
      return map.isObject() && map.size() == 1
          ? map.propertyNames().iterator().next()
          : key.toString();
    } catch (JacksonException | IllegalArgumentException unwritable) {
      return key.toString();
    }
  }
}
