package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.sideomside.story.Compilation;
import no.sideomside.story.InkCompiler;

/** The real compiler, and what it was asked for. */
final class Counting implements InkCompiler {
  final List<Path> asked = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Compilation compile(Path mainFile) {
    asked.add(mainFile);
    return Trial.COMPILER.compile(mainFile);
  }

  @Override
  public void close() {}
}
