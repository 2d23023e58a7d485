package nrw.bildungsnetz.rules.staff;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;

/** A post holder with the post and the position in its list of holders. */
record LocatedHolder(Located<Post> post, int index, PostHolder holder) {

  static List<LocatedHolder> of(Located<Post> post) {
    List<PostHolder> holders = post.getValue().getHolders();
    if (holders.isEmpty()) {
      return List.of();
    }
    List<LocatedHolder> placed = new ArrayList<>(holders.size());
    for (int i = 0; i < holders.size(); i++) {
      placed.add(new LocatedHolder(post, i, holders.get(i)));
    }
    return placed;
  }

  String postId() {
    return post.getValue().getId();
  }

  Period period() {
    return holder.getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }

  ElementPath path() {
    return post.getPath("holders").element(index);
  }
}
