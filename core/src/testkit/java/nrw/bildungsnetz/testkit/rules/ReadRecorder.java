package nrw.bildungsnetz.testkit.rules;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterFacts;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Thresholds;
import org.jspecify.annotations.Nullable;

/** Records which attributes of a network or register are read, as paths like committees.type. */
final class ReadRecorder {

  private static final Object[] NO_ARGUMENTS = {};

  private final Set<String> paths = new TreeSet<>();

  private ReadRecorder() {}

  /** The attributes that a rule reads from a network. */
  static Set<String> readsOf(NetworkRule rule, Network network, LocalDate asOf) {
    ReadRecorder recorder = new ReadRecorder();
    Network watched = (Network) recorder.watch(Network.class, network, "");
    NetworkFacts facts = new NetworkFacts(watched, asOf);
    rule.check(facts, Thresholds.STANDARD, (path, id, arguments) -> {});
    return recorder.paths;
  }

  /** The attributes that a rule reads from a register. */
  static Set<String> readsOf(RegisterRule rule, NetworkRegister register, LocalDate asOf) {
    ReadRecorder recorder = new ReadRecorder();
    NetworkRegister watched = (NetworkRegister) recorder.watch(NetworkRegister.class, register, "");
    rule.check(new RegisterFacts(watched, asOf), (path, id, arguments) -> {});
    return recorder.paths;
  }

  private Object watch(Class<?> type, Object delegate, String prefix) {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            answer(proxy, delegate, prefix, method, arguments == null ? NO_ARGUMENTS : arguments);
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private @Nullable Object answer(
      Object proxy, Object delegate, String prefix, Method method, Object[] arguments)
      throws Throwable {
    String attribute = attributeOf(method);
    if (attribute.isEmpty()) {
      // Default methods run on the proxy, so that the attributes they read are recorded.
      return method.isDefault()
          ? InvocationHandler.invokeDefault(proxy, method, arguments)
          : call(delegate, method, arguments);
    }
    paths.add(prefix + attribute);
    return wrap(call(delegate, method, arguments), prefix + attribute + ".");
  }

  private static String attributeOf(Method method) {
    int start = method.getName().startsWith("get") ? 3 : 2;
    boolean getter = method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*");
    return getter
        ? method.getName().substring(start, start + 1).toLowerCase(Locale.ROOT)
            + method.getName().substring(start + 1)
        : "";
  }

  private static Object call(Object delegate, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private Object wrap(Object value, String prefix) {
    if (value instanceof Optional<?> optional) {
      return optional.map(each -> wrap(each, prefix));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(each -> wrap(each, prefix)).toList();
    }
    Class<?> modelType = modelTypeOf(value);
    return modelType == null ? value : watch(modelType, value, prefix);
  }

  private static @Nullable Class<?> modelTypeOf(Object value) {
    if (value instanceof Collection<?> || value instanceof Enum<?>) {
      return null;
    }
    for (Class<?> type : value.getClass().getInterfaces()) {
      if (type.getPackage() == Network.class.getPackage()) {
        return type;
      }
    }
    return null;
  }
}
