package nrw.bildungsnetz.json.mappers;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.Ags;
import nrw.bildungsnetz.codes.Regionalschluessel;
import nrw.bildungsnetz.codes.Schulform;
import nrw.bildungsnetz.codes.Schuljahr;
import nrw.bildungsnetz.codes.Schulnummer;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.jspecify.annotations.Nullable;

/** What an application sends and receives that holds values of this library. */
public final class Forms {

  private Forms() {}

  /** A network among other things. */
  public static class Plain {
    public @Nullable String sender;
    public @Nullable Network network;
    public @Nullable List<Committee> committees;
  }

  /** Official keys. */
  public static class Keys {
    public @Nullable Ags ags;
    public @Nullable Regionalschluessel regionalschluessel;
    public @Nullable Schulnummer schulnummer;
    public @Nullable Schuljahr schuljahr;
    public @Nullable Schulform schulform;
    public @Nullable Map<Ags, String> names;
  }

  /** The name of the type in a property. */
  public static class ByProperty {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
      @JsonSubTypes.Type(value = Network.class, name = "network"),
      @JsonSubTypes.Type(value = NetworkRegister.class, name = "register"),
      @JsonSubTypes.Type(value = Ags.class, name = "ags")
    })
    public @Nullable Object subject;
  }

  /** The name of the class around the value. */
  public static class ByWrapper {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    public @Nullable Object subject;
  }

  /** The name of the type beside the value. */
  public static class ByNeighbour {
    @JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
        property = "type")
    @JsonSubTypes({
      @JsonSubTypes.Type(value = Network.class, name = "network"),
      @JsonSubTypes.Type(value = Committee.class, name = "committee")
    })
    public @Nullable Object subject;
  }

  /** Anything. */
  public static class Anything {
    public @Nullable Object subject;
  }

  /** With an annotation that would have no effect. */
  public static class Ignoring {
    @JsonIgnoreProperties("committees")
    public @Nullable Network network;
  }

  /** With an annotation that would have no effect on elements. */
  public static class IgnoringInElements {
    @JsonIgnoreProperties("name")
    public @Nullable List<Network> networks;
  }

  /** With an annotation that would have no effect. */
  public static class Including {
    @JsonIncludeProperties("name")
    public @Nullable Network network;
  }

  /** With an annotation that would have no effect. */
  public static class Unwrapping {
    @JsonUnwrapped public @Nullable Network network;
  }

  /** With an annotation that would have no effect. */
  public static class Filtering {
    @JsonFilter("some")
    public @Nullable Network network;
  }

  /** With an annotation that would have no effect. */
  public static class Formatting {
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public @Nullable Network network;
  }

  /** With an annotation that only concerns properties nobody knows. */
  public static class IgnoringUnknown {
    @JsonIgnoreProperties(ignoreUnknown = true)
    public @Nullable Network network;
  }

  /** Updates a network that is there. */
  public static class Merging {
    @JsonMerge public @Nullable Network network;
  }

  /** Shown to some. */
  public static class Viewed {
    @JsonView(Inside.class)
    public @Nullable Network network;

    @JsonView(Outside.class)
    public @Nullable Committee committee;
  }

  /** A view. */
  public interface Inside {}

  /** Another view. */
  public interface Outside {}

  /** Tries to hide something. */
  @JsonIgnoreProperties("committees")
  public interface MixIn {}
}
