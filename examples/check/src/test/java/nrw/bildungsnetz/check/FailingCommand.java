package nrw.bildungsnetz.check;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A command that fails with an error. */
@Command(name = "failing")
record FailingCommand(Error error) implements Callable<Integer> {

  @Override
  public Integer call() {
    throw error;
  }
}
