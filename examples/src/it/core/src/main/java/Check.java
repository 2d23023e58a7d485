import java.time.LocalDate;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;

class Check {
  public static void main(String[] keys) {
    var network = Network.builder().id("netz").name("Netz").ags(keys[0]).build();
    var report = NetworkValidator.create().validate(network, LocalDate.of(2026, 8, 1));
    report.getFindings().forEach(f -> System.out.println(f.getMessage(Locale.GERMAN)));
    System.exit(report.isValid() ? 0 : 1);
  }
}
