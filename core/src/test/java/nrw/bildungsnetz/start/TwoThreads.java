package nrw.bildungsnetz.start;

import java.net.URL;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A program in which one thread begins with one class and another thread with another. Where the
 * first thread comes to ask for the other class, it stops until the other thread has run ahead: if
 * both classes need each other alive, both threads wait for ever, and not only by chance.
 *
 * @param first the name of the class of the first thread
 * @param second the name of the class of the other thread
 */
public record TwoThreads(String first, String second) {

  /** How long the other thread is let run ahead; long enough where it is held up by the first. */
  private static final int AHEAD_MILLISECONDS = 50;

  TwoThreads turned() {
    return new TwoThreads(/* first= */ second, /* second= */ first);
  }

  /** Whether both threads come to an end. */
  boolean comeToLife(Collection<URL> places, int patienceSeconds) throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch ahead = new CountDownLatch(1);
    AtomicReference<Thread> one = new AtomicReference<>();
    FreshClasses classes =
        new FreshClasses(
            places,
            name -> {
              if (name.equals(second) && Thread.currentThread().equals(one.get())) {
                asked.countDown();
                await(ahead, AHEAD_MILLISECONDS);
              }
            });
    one.set(
        thread(
            () -> {
              start(classes, first);
              asked.countDown();
            }));
    Thread other =
        thread(
            () -> {
              await(asked, TimeUnit.SECONDS.toMillis(patienceSeconds));
              start(classes, second);
              ahead.countDown();
            });
    one.get().start();
    other.start();
    one.get().join(TimeUnit.SECONDS.toMillis(patienceSeconds));
    other.join(TimeUnit.SECONDS.toMillis(patienceSeconds));
    return !one.get().isAlive() && !other.isAlive();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task);
    // Threads that wait for ever must not keep the tests from ending.
    thread.setDaemon(true);
    return thread;
  }

  private static void start(FreshClasses classes, String name) {
    try {
      classes.start(name);
    } catch (ClassNotFoundException | LinkageError e) {
      // Told of where the class is started alone.
    }
  }

  private static void await(CountDownLatch latch, long milliseconds) {
    try {
      latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
