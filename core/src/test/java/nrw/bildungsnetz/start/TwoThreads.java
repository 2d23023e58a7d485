package nrw.bildungsnetz.start;

import java.net.URL;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A program in which two threads each initialize a different class first. When the first thread
 * requests the other class, it is paused until the other thread has run ahead: if each class needs
 * the other initialized, the threads deadlock reliably rather than by chance.
 *
 * @param first the class that the first thread initializes
 * @param second the class that the other thread initializes
 */
public record TwoThreads(String first, String second) {

  /** How long the other thread may run ahead; long enough if it is blocked by the first one. */
  private static final int AHEAD_MILLISECONDS = 50;

  TwoThreads turned() {
    return new TwoThreads(/* first= */ second, /* second= */ first);
  }

  /** Whether both threads terminate. */
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
    // Deadlocked threads must not keep the test JVM alive.
    thread.setDaemon(true);
    return thread;
  }

  private static void start(FreshClasses classes, String name) {
    try {
      classes.start(name);
    } catch (ClassNotFoundException | LinkageError e) {
      // Reported where the class is initialized on its own.
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
