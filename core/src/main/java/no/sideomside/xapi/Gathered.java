package no.sideomside.xapi;

import java.util.List;
import no.sideomside.text.Sentence;

/**
 * What was found in a folder of attempts.
 *
 * @param attempts how many were told as statements
 * @param statements how many that came to
 * @param live sessions played live in a room, which belong to no player
 * @param unfinished attempts that have not come to an ending
 * @param copies files with an attempt that another file had already
 * @param reflections files of hopes and answers, which are never told
 * @param damaged what could not be read, one sentence a file
 */
public record Gathered(
    int attempts,
    int statements,
    int live,
    int unfinished,
    int copies,
    int reflections,
    List<Sentence> damaged) {
  public Gathered {
    damaged = List.copyOf(damaged);
  }
}
