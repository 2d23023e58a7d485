package nrw.bildungsnetz.spring;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes bodies in that call something otherwise than Java does. */
@RestController
class BodyController {

  record Annotated(@JsonProperty("netz") @Valid Network network) {}

  static class WithField {

    @JsonProperty("netz")
    @Valid
    @Nullable Network network;
  }

  static class WithGetter {

    private @Nullable Network network;

    @Valid
    public @Nullable Network getNetwork() {
      return network;
    }

    @JsonProperty("netz")
    public void setNetwork(Network network) {
      this.network = network;
    }
  }

  /** Jackson calls the property {@code xnetz}, Jakarta Validation {@code XNetz}. */
  static class WithCapitals {

    private @Nullable Network network;

    @Valid
    public @Nullable Network getXNetz() {
      return network;
    }

    public void setXNetz(Network network) {
      this.network = network;
    }
  }

  @JsonDeserialize(builder = WithBuilder.Builder.class)
  static class WithBuilder {

    @Valid @Nullable Network network;

    static class Builder {

      private final WithBuilder built = new WithBuilder();

      @JsonProperty("netz")
      public Builder withNetwork(Network network) {
        built.network = network;
        return this;
      }

      public WithBuilder build() {
        return built;
      }
    }
  }

  record Plain(@Valid Network ownNetwork, @NotBlank String ownTitle) {}

  @JsonNaming(KebabCaseStrategy.class)
  record Kebab(@Valid Network ownNetwork) {}

  enum Office {
    @JsonProperty("amt")
    SCHULAMT
  }

  record Several(
      @JsonProperty("liste") List<@Valid Annotated> list,
      @JsonProperty("nach_ort") Map<String, @Valid Annotated> byPlace,
      @JsonProperty("nach_amt") Map<Office, List<@Valid Annotated>> byOffice) {}

  static class WithArray {

    @JsonProperty("reihe")
    public @Valid Annotated @Nullable [] array;
  }

  static class Outer {

    @JsonUnwrapped(prefix = "a_")
    public @Valid @Nullable Middle middle;
  }

  static class Middle {

    @JsonUnwrapped(prefix = "b_", suffix = "_c")
    public @Valid @Nullable Annotated inner;

    public @Nullable List<@Valid Annotated> list;
  }

  static class Open {

    @JsonAnySetter public Map<String, @Valid Network> others = new LinkedHashMap<>();
  }

  record Whole(List<@Valid Network> networks) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Whole {}
  }

  @PostMapping("/annotated")
  void take(@Valid @RequestBody Annotated body) {}

  @PostMapping("/annotated-list")
  void takeList(@RequestBody List<@Valid Annotated> body) {}

  @PostMapping("/field")
  void take(@Valid @RequestBody WithField body) {}

  @PostMapping("/getter")
  void take(@Valid @RequestBody WithGetter body) {}

  @PostMapping("/capitals")
  void take(@Valid @RequestBody WithCapitals body) {}

  @PostMapping("/builder")
  void take(@Valid @RequestBody WithBuilder body) {}

  @PostMapping("/plain")
  void take(@Valid @RequestBody Plain body) {}

  @PostMapping("/kebab")
  void take(@Valid @RequestBody Kebab body) {}

  @PostMapping("/several")
  void take(@Valid @RequestBody Several body) {}

  @PostMapping("/array")
  void take(@Valid @RequestBody WithArray body) {}

  @PostMapping("/outer")
  void take(@Valid @RequestBody Outer body) {}

  @PostMapping("/open")
  void take(@Valid @RequestBody Open body) {}

  @PostMapping("/whole")
  void take(@Valid @RequestBody Whole body) {}
}
