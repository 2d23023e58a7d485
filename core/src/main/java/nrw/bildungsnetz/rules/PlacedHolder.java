package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.stream.IntStream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostHolder;

/** A holder with the post and its place there. */
record PlacedHolder(Placed<Post> post, int index, PostHolder holder) {

  static List<PlacedHolder> of(Placed<Post> post) {
    List<PostHolder> holders = post.value().getHolders();
    return IntStream.range(0, holders.size())
        .mapToObj(index -> new PlacedHolder(post, index, holders.get(index)))
        .toList();
  }

  String postId() {
    return post.value().getId();
  }

  Period period() {
    return holder.getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }

  ElementPath path() {
    return post.path("holders").element(index);
  }
}
