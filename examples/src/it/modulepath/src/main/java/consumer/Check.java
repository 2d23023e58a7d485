package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nrw.bildungsnetz.json.NetworkJson;

class Check {
  public static void main(String[] files) throws IOException {
    var result = NetworkJson.create().read(Path.of(files[0]));
    result.getReport().getFindings().forEach(f -> System.out.println(f.getMessage(Locale.GERMAN)));
    System.exit(result.isValid() ? 0 : 1);
  }
}
