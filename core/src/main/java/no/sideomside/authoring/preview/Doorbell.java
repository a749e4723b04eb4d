package no.sideomside.authoring.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rings when something happens in some folders, where the system tells; otherwise it only waits.
 * Folders that go and come back are listened to again.
 */
final class Doorbell implements AutoCloseable {
  private final Map<Path, WatchKey> heard = new HashMap<>();
  private final @Nullable WatchService service = service();

  private static @Nullable WatchService service() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  /**
   * Waits.
   *
   * @param folders to listen to; those of other file systems than the usual are left out
   * @return whether it rang before the time was up
   */
  boolean await(Set<Path> folders, long millis) throws InterruptedException {
    WatchService listening = service;
    if (listening == null) {
      Thread.sleep(millis);
      return false;
    }
    try {
      listenTo(folders, listening);
      WatchKey rung = listening.poll(millis, TimeUnit.MILLISECONDS);
      boolean any = rung != null;
      while (rung != null) {
        rung.pollEvents();
        rung.reset();
        rung = listening.poll();
      }
      return any;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private void listenTo(Set<Path> folders, WatchService listening) {
    Set<Path> left = new HashSet<>(heard.keySet());
    for (Path folder : folders) {
      left.remove(folder);
      WatchKey key = heard.get(folder);
      if ((key == null || !key.isValid())
          && folder.getFileSystem().equals(FileSystems.getDefault())
          && Files.isDirectory(folder)) {
        try {
          heard.put(
              folder,
              folder.register(
                  listening,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | SecurityException e) {
          heard.remove(folder);
        }
      }
    }
    for (Path folder : left) {
      WatchKey key = heard.remove(folder);
      if (key != null) {
        key.cancel();
      }
    }
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        // Nobody listens any more either way.
      }
    }
  }
}
