package nrw.bildungsnetz.testkit.generator;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.constraints.Reference;
import org.jspecify.annotations.Nullable;

/** Follows every reference by reflection, independently of how the library does it. */
final class ReferenceOracle {

  private final Map<String, Set<Object>> idsByList = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  /** How many references were followed. */
  private int followed;

  private static final Map<Class<?>, List<Getter>> GETTERS = new ConcurrentHashMap<>();

  /** A getter, and what its value refers to. */
  private record Getter(Method method, @Nullable Reference reference) {}

  static ReferenceOracle over(Network network) {
    ReferenceOracle oracle = new ReferenceOracle();
    for (Getter list : getters(Network.class)) {
      oracle.collectIds(list.method(), elements(call(list, network)));
    }
    oracle.visit(network);
    return oracle;
  }

  /** Dangling references, and ids that are used by two parts of a list. */
  List<String> complaints() {
    return complaints;
  }

  int followed() {
    return followed;
  }

  private void collectIds(Method list, Collection<?> elements) {
    Set<Object> ids = new HashSet<>();
    for (Object element : elements) {
      if (element instanceof Identified part && !ids.add(part.getId())) {
        complaints.add(list.getName() + " has twice " + part.getId());
      }
    }
    idsByList.put(list.getName(), ids);
  }

  private void visit(Object part) {
    for (Getter getter : getters(part.getClass().getInterfaces()[0])) {
      Reference reference = getter.reference();
      for (Object value : elements(call(getter, part))) {
        if (reference != null) {
          follow(reference, value, part);
        } else if (isPart(value)) {
          visit(value);
        }
      }
    }
  }

  private void follow(Reference reference, Object id, Object part) {
    String list = reference.to();
    String getter = "get" + Character.toUpperCase(list.charAt(0)) + list.substring(1);
    followed++;
    if (!idsByList.getOrDefault(getter, Set.of()).contains(id)) {
      complaints.add(part + " refers to " + id + " of " + list);
    }
  }

  private static @Nullable Reference reference(AnnotatedType type) {
    AnnotatedElement of =
        type instanceof AnnotatedParameterizedType generic
            ? generic.getAnnotatedActualTypeArguments()[0]
            : type;
    return of.getAnnotation(Reference.class);
  }

  private static boolean isPart(Object value) {
    Class<?>[] interfaces = value.getClass().getInterfaces();
    return interfaces.length == 1 && interfaces[0].getPackage().equals(Network.class.getPackage());
  }

  private static Collection<?> elements(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return value instanceof Collection<?> collection ? collection : List.of(value);
  }

  private static List<Getter> getters(Class<?> type) {
    return GETTERS.computeIfAbsent(type, ReferenceOracle::findGetters);
  }

  private static List<Getter> findGetters(Class<?> type) {
    List<Getter> getters = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean getter = method.getName().startsWith("get") && method.getParameterCount() == 0;
      if (getter && !Modifier.isStatic(method.getModifiers())) {
        getters.add(new Getter(method, reference(method.getAnnotatedReturnType())));
      }
    }
    return getters;
  }

  private static Object call(Getter getter, Object part) {
    try {
      return getter.method().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
