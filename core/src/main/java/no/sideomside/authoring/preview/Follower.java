package no.sideomside.authoring.preview;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Notices that other words stand in one of some files, whichever way an editor has put them there:
 * written over, renamed into place, gone and come back.
 *
 * <p>The system's own bell is heard at once where there is one; where there is none, and on drives
 * that do not ring, the files are glanced at a few times a second.
 */
final class Follower implements AutoCloseable {
  private static final long GLANCE_MILLIS = 100;

  /** An editor writes a file in several goes; this long after the last it is whole. */
  private static final long WHOLE_MILLIS = 5;

  private static final int MOST_GOES = 20;

  private final Runnable changed;
  private final Thread thread;
  private Map<Path, Stamp> known = Map.of();
  private volatile boolean closed;

  /**
   * A follower that follows nothing yet.
   *
   * @param changed told when there is something new to read; on the follower's own thread
   */
  Follower(Runnable changed) {
    this.changed = changed;
    this.thread = new Thread(this::run, "preview-follower");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** From now on these, which were last read when they looked like this. */
  synchronized void follow(Map<Path, Stamp> read) {
    known = Map.copyOf(read);
  }

  private synchronized Map<Path, Stamp> known() {
    return known;
  }

  /** Takes another look of them for the known one, unless others are followed by now. */
  private synchronized boolean replace(Map<Path, Stamp> then, Map<Path, Stamp> seen) {
    boolean stillThese = known.equals(then);
    if (stillThese) {
      known = Map.copyOf(seen);
    }
    return stillThese;
  }

  private void run() {
    try (Doorbell bell = new Doorbell()) {
      Map<Path, Stamp> heard = Map.of();
      while (!closed) {
        Map<Path, Stamp> now = known();
        boolean rung = bell.await(folders(now.keySet()), GLANCE_MILLIS);
        // Between the reading of a file and the first listening to it, nobody would have heard.
        boolean unheard = !now.equals(heard);
        heard = now;
        if (isOther(now, rung || unheard)) {
          settle(now);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Path> folders(Set<Path> files) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : files) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private static boolean isOther(Map<Path, Stamp> then, boolean rung) {
    for (Map.Entry<Path, Stamp> file : then.entrySet()) {
      if (!file.getValue().looksLike(Stamp.glance(file.getKey()))
          || (rung && !file.getValue().saysTheSame(Stamp.look(file.getKey())))) {
        return true;
      }
    }
    return false;
  }

  /** Waits until nobody is writing any more; then tells, if other words have come of it. */
  private void settle(Map<Path, Stamp> then) throws InterruptedException {
    Map<Path, Stamp> seen = Stamp.look(then.keySet());
    for (int i = 0; i < MOST_GOES; i++) {
      Thread.sleep(WHOLE_MILLIS);
      Map<Path, Stamp> next = Stamp.look(then.keySet());
      if (next.equals(seen)) {
        break;
      }
      seen = next;
    }
    boolean other = false;
    for (Map.Entry<Path, Stamp> file : seen.entrySet()) {
      Stamp before = then.get(file.getKey());
      other |= before == null || !before.saysTheSame(file.getValue());
    }
    // What only was touched is not to be looked into again at every glance.
    boolean stillThese = replace(then, seen);
    if (other && stillThese) {
      changed.run();
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
