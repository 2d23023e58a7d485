package app;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes networks in and gives them back. */
@SpringBootApplication
@RestController
public class Application {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** A network as a part of something larger. */
  public record Submission(String title, @Valid Network network) {}

  @PostMapping("/submissions")
  String take(@Valid @RequestBody Submission submission) {
    return submission.title();
  }

  /** Networks under names that Java does not have. */
  public record Filing(@JsonProperty("netz") @Valid Network network, @Valid Network ownNetwork) {}

  @PostMapping("/filings")
  int take(@RequestBody Map<String, @Valid Filing> filings) {
    return filings.size();
  }

  @PostMapping("/lists")
  int take(@RequestBody List<@Valid Network> networks) {
    return networks.size();
  }

  @PostMapping("/networks")
  Network take(@Valid @RequestBody Network network) {
    return network;
  }
}
