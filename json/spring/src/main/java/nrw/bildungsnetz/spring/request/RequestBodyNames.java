package nrw.bildungsnetz.spring.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ClassUtils;

/**
 * What the properties of Java types and the keys of maps are called in the body of a request. Not
 * thread-safe: each request asks for its own.
 */
public final class RequestBodyNames {

  private static final boolean JACKSON_2 = isPresent("com.fasterxml.jackson.databind.ObjectMapper");
  private static final boolean JACKSON_3 = isPresent("tools.jackson.databind.ObjectMapper");

  private final BodyMapper mapper;
  private final Map<Class<?>, BodyType> types = new HashMap<>();

  private RequestBodyNames(BodyMapper mapper) {
    this.mapper = mapper;
  }

  /** The names in Java. */
  public static RequestBodyNames asInJava() {
    return new RequestBodyNames(BodyMapper.UNKNOWN);
  }

  /**
   * The names by which one of some converters reads networks.
   *
   * @param converters in the order in which Spring asks them
   * @return the names of the first that reads networks from JSON; those in Java if it does not tell
   *     its mapper
   */
  public static RequestBodyNames readBy(Stream<HttpMessageConverter<?>> converters) {
    return converters
        .filter(each -> each.canRead(Network.class, MediaType.APPLICATION_JSON))
        .findFirst()
        .map(each -> new RequestBodyNames(mapper(each)))
        .orElseGet(RequestBodyNames::asInJava);
  }

  /** By the name of its getter: no Spring has the converters of Jackson 2 and of 3 for good. */
  private static BodyMapper mapper(HttpMessageConverter<?> converter) {
    BeanWrapper properties = PropertyAccessorFactory.forBeanPropertyAccess(converter);
    return Stream.of("mapper", "objectMapper")
        .filter(properties::isReadableProperty)
        .flatMap(name -> Stream.ofNullable(properties.getPropertyValue(name)))
        .flatMap(each -> mapper(each).stream())
        .findFirst()
        .orElse(BodyMapper.UNKNOWN);
  }

  private static Optional<BodyMapper> mapper(Object jackson) {
    Optional<BodyMapper> mapper = JACKSON_3 ? Jackson3Mapper.of(jackson) : Optional.empty();
    return mapper.isEmpty() && JACKSON_2 ? Jackson2Mapper.of(jackson) : mapper;
  }

  private static boolean isPresent(String type) {
    return ClassUtils.isPresent(type, RequestBodyNames.class.getClassLoader());
  }

  BodyType ofType(Class<?> type) {
    return types.computeIfAbsent(type, mapper::describe);
  }

  String ofKey(Object key) {
    return key instanceof String name ? name : mapper.nameOf(key);
  }
}
