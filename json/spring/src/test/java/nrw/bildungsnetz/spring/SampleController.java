package nrw.bildungsnetz.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes networks in, in every form an application could. */
@RestController
class SampleController {

  record Submission(@NotBlank String title, @Valid Network network) {}

  record Submissions(Map<String, List<@Valid Network>> byOffice, Optional<@Valid Network> own) {}

  record Titled(@NotBlank String title) {}

  @PostMapping("/network")
  String take(@Valid @RequestBody Network network) {
    return network.getId();
  }

  @PostMapping("/register")
  String take(@Valid @RequestBody NetworkRegister register) {
    return register.getId();
  }

  @PostMapping("/submission")
  String take(@Valid @RequestBody Submission submission) {
    return submission.title();
  }

  @PostMapping("/submissions")
  String take(@Valid @RequestBody Submissions submissions) {
    return submissions.toString();
  }

  @PostMapping("/list")
  String take(@RequestBody List<@Valid Network> networks) {
    return networks.toString();
  }

  @PostMapping("/titled")
  String take(@Valid @RequestBody Titled titled) {
    return titled.title();
  }

  @PostMapping("/failing")
  String fail(@RequestBody Network network) {
    throw new IllegalStateException(network.getId());
  }
}
