package nrw.bildungsnetz.testkit;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * A real network or register, as public pages describe it. Immutable and thread-safe.
 *
 * @param <T> {@link Network} or {@link NetworkRegister}
 * @since 0.1.0
 */
public final class Fixture<T> {

  private final String name;
  private final Function<byte[], ReadResult<T>> reader;

  private Fixture(String name, Function<byte[], ReadResult<T>> reader) {
    this.name = name;
    this.reader = reader;
  }

  static Fixture<Network> network(String name) {
    return new Fixture<>(name, NetworkJson.create()::read);
  }

  static Fixture<NetworkRegister> register(String name) {
    return new Fixture<>(name, NetworkJson.create()::readRegister);
  }

  /** {@return the name, for example {@code dortmund} or {@code register-nrw}} */
  public String getName() {
    return name;
  }

  /** {@return the JSON document} */
  public String getDocument() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** {@return the network or register, read anew} */
  public T getValue() {
    return reader.apply(bytes()).getValue().orElseThrow();
  }

  /**
   * Opens the JSON document.
   *
   * @return a stream of UTF-8, which the caller closes
   */
  public InputStream openStream() {
    return KitResources.open(file());
  }

  /** {@return the name, as test reports show it} */
  @Override
  public String toString() {
    return name;
  }

  private byte[] bytes() {
    return KitResources.read(file());
  }

  private String file() {
    return "networks/" + name + ".json";
  }
}
