package nrw.bildungsnetz.rules.staff;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the head of the Bildungsbüro. */
public final class OfficeHeadExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  private OfficeHeadExamples() {}

  public static List<RuleCase<Network>> all() {
    Network noHead = Edits.post("leitung", p -> p.function(PostFunction.KOORDINATION));
    return List.of(
        conforming("S05", "a head who once was acting", SampleNetworks.valid()),
        conforming("S05", "acting until yesterday", acting("leitung", YESTERDAY)),
        conforming("S05", "vacant until yesterday", vacant(SampleNetworks.valid(), YESTERDAY)),
        conforming("S05", "somebody else is acting", acting("lehrkraft", TODAY)),
        conforming("S05", "no post for a head", noHead),
        conforming("S05", "suspended", acting("leitung", TODAY).with(n -> n.status(SUSPENDED))),
        conforming("S11", "one of three", SampleNetworks.valid()),
        conforming("S11", "acting", acting("leitung", TODAY)),
        conforming("S11", "no posts of the network itself", ofProgramme()),
        conforming("S11", "suspended", noHead.with(n -> n.status(SUSPENDED))),
        violating("S05", "acting", acting("leitung", TODAY), "/posts/0/holders/0"),
        violating("S05", "vacant", vacant(SampleNetworks.valid(), TODAY), "/posts/0/vacancies")
            .beside("S13"),
        violating(
                "S05",
                "acting and vacant",
                vacant(acting("leitung", TODAY), TODAY),
                "/posts/0/holders/0")
            .beside("S13"),
        violating("S11", "no post for a head", noHead, "/posts"));
  }

  private static Network acting(String post, LocalDate until) {
    PostHolder holder = PostHolder.builder().acting(true).period(until(until)).build();
    return Edits.post(post, p -> p.holders(List.of(holder)));
  }

  private static Network vacant(Network network, LocalDate until) {
    return network.with(
        n ->
            n.posts(
                network.getPosts().stream()
                    .map(post -> post.with(p -> p.vacancies(List.of(until(until)))))
                    .toList()));
  }

  private static Network ofProgramme() {
    return Edits.network(n -> n.posts(SampleNetworks.valid().getPosts().subList(2, 3)));
  }

  private static Period until(LocalDate end) {
    return Period.builder().start(LocalDate.of(2025, 8, 1)).end(end).build();
  }
}
