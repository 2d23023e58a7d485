package nrw.bildungsnetz.model.description;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.constraints.Reference;

/** The getters of a model type, found without its description. */
public final class Getters {

  private static final Set<Class<? extends Annotation>> KEYS =
      Set.of(
          Identifier.class,
          Reference.class,
          AgsKey.class,
          SchulnummerKey.class,
          SchulformKey.class,
          ListKey.class);

  private Getters() {}

  /** The attributes according to Immutables: getters whose value the builder can set. */
  public static List<Method> of(Class<?> type) {
    List<String> settable =
        Arrays.stream(builderOf(type).getMethods()).map(Method::getName).toList();
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && settable.contains(nameOf(method)))
        .toList();
  }

  /** The getter of an attribute. */
  public static Method of(Class<?> type, String attribute) {
    return of(type).stream()
        .filter(getter -> nameOf(getter).equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  /** The attribute a getter returns. */
  public static String nameOf(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * The element that has the annotations of a getter's value, or of each element of a container.
   */
  static AnnotatedElement valueOf(Method getter) {
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
        ? container.getAnnotatedActualTypeArguments()[0]
        : getter;
  }

  /**
   * Whether the texts of an attribute are ids, references or keys of a list; all others are free
   * text.
   */
  public static boolean isKey(Class<?> type, String attribute) {
    return KEYS.stream().anyMatch(valueOf(of(type, attribute))::isAnnotationPresent);
  }

  private static Class<?> builderOf(Class<?> type) {
    try {
      return Class.forName(type.getName() + "Builder");
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(type + " has no builder", e);
    }
  }
}
