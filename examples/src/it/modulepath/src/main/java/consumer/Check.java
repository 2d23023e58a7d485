package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import tools.jackson.databind.json.JsonMapper;

class Check {
  public static void main(String[] files) throws IOException {
    var mapper = JsonMapper.builder().findAndAddModules().build();
    var network = mapper.readValue(Files.readString(Path.of(files[0])), Network.class);
    var report = NetworkValidator.create().validate(network, LocalDate.of(2026, 8, 1));
    report.getFindings().forEach(f -> System.out.println(f.getMessage(Locale.GERMAN)));
    System.exit(report.isValid() ? 0 : 1);
  }
}
