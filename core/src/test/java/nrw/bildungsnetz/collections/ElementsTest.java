package nrw.bildungsnetz.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import org.junit.jupiter.api.Test;

class ElementsTest {

  @Test
  void elementIsTakenAsItIs() {
    assertThat(Elements.nonNull("lernen")).isEqualTo("lernen");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void nullIsRefusedByTheNameOfTheMethod() {
    MeetingBuilder meeting = Meeting.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> meeting.addHandlungsfeld((String) null))
        .withMessage("addHandlungsfeld: an element is null");
  }
}
