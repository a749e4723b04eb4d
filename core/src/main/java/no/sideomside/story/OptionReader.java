package no.sideomside.story;

import java.util.List;

/** Makes the options of a decision of what Ink offers. */
interface OptionReader {
  /** The options, in the order they are offered. */
  List<Option> options(List<Machine.Offered> offered) throws StoryException;
}
