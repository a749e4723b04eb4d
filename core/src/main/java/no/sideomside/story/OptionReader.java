package no.sideomside.story;

import java.util.List;

/** Makes the options of a decision of what Ink offers. */
interface OptionReader {
  /**
   * The options, in the order they are offered.
   *
   * @param machine the story that offers them; goes on from where it is
   */
  List<Option> options(Machine machine, List<Machine.Offered> offered) throws StoryException;
}
