package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import no.sideomside.story.InkCompiler;
import org.jspecify.annotations.Nullable;

/**
 * What a check works with.
 *
 * @param compiler what compiles, and gives outlines
 * @param defaultRubric the rubric folder of stories that have none at or above them, or null
 * @param shipped ids of the scenarios that ship with the program: where their own source is
 *     checked, it must be there in both languages and have a possible thought at each decision
 * @param scenes names of the scenes there are pictures for, or null where nobody knows
 * @param sounds names of the sounds there are, or null where nobody knows
 * @param today the day by which law cards grow old
 */
public record CheckOptions(
    InkCompiler compiler,
    @Nullable Path defaultRubric,
    Set<String> shipped,
    @Nullable Set<String> scenes,
    @Nullable Set<String> sounds,
    LocalDate today) {}
