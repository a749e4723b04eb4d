package no.sideomside.authoring.panel;

import java.nio.file.Path;
import no.sideomside.text.Sentence;

/**
 * Why a sheet cannot be used.
 *
 * @param file the sheet
 * @param line counted from 1
 * @param sentence what is wrong and what to do
 */
public record SheetFault(Path file, int line, Sentence sentence) {}
