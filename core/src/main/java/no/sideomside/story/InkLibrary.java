package no.sideomside.story;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Unpacks the engine's native library once into a folder that lasts, instead of 32 MB into the
 * temporary folder for every run. Where the folder cannot be used, the engine's own way stands.
 */
final class InkLibrary {
  private InkLibrary() {}

  /** Call before the engine is first used; later calls change nothing that is loaded. */
  static void unpackInto(Path cache) {
    JavetLibLoader loader = new JavetLibLoader(JSRuntimeType.V8);
    try {
      Path folder =
          Files.createDirectories(
              cache.toAbsolutePath().resolve("javet-" + JavetLibLoader.LIB_VERSION));
      Path library = folder.resolve(loader.getLibFileName());
      try (InputStream packed =
          JavetLibLoader.class.getResourceAsStream(loader.getResourceFileName())) {
        if (packed == null) {
          return;
        }
        if (!Files.isRegularFile(library)) {
          Path temporary = Files.createTempFile(folder, "unpacking", ".tmp");
          Files.copy(packed, temporary, StandardCopyOption.REPLACE_EXISTING);
          Files.move(temporary, library, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      JavetLibLoader.setLibLoadingListener(
          new IJavetLibLoadingListener() {
            @Override
            public File getLibPath(JSRuntimeType type) {
              return folder.toFile();
            }

            @Override
            public boolean isDeploy(JSRuntimeType type) {
              return false;
            }
          });
    } catch (IOException | JavetException | UnsupportedOperationException e) {
      // Only the saving of time and space is lost: the engine unpacks where it always did.
    }
  }
}
