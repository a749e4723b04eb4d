package no.sideomside.authoring.check;

import java.nio.file.Path;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.CompiledStory;
import no.sideomside.story.Heading;
import org.jspecify.annotations.Nullable;

/**
 * One story in one language, ready to be asked about.
 *
 * @param file its main file
 * @param story the compiled story
 * @param heading what stands at its top, as far as it could be read
 * @param rubric what it is scored with
 * @param panel what a panel has said of it
 * @param manuscript how it is written
 * @param decisions its decisions, weighed
 * @param played what playing it showed, or null where it cannot be played
 * @param ours whether it ships with the program, and more is asked of it
 * @param options what the check works with
 */
record Subject(
    Path file,
    CompiledStory story,
    Heading heading,
    RubricFolder rubric,
    Panel panel,
    Manuscript manuscript,
    Decisions decisions,
    @Nullable Played played,
    boolean ours,
    CheckOptions options) {}
