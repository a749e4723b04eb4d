package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.ReportText;
import no.sideomside.authoring.check.Watch;

/**
 * Tells a check in the terminal while it goes on: what is found on standard output, and which
 * scenario it is at on the error stream, as whole lines with time to read each.
 */
final class CheckTold implements Watch {
  private static final long READING_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Workplace workplace;
  private final ReportText text;
  private final boolean all;
  private final LongSupplier nanoTime;
  private boolean any;
  private long last;

  /**
   * Nothing told yet.
   *
   * @param all whether details are told too
   * @param nanoTime what time it is, in nanoseconds from any beginning
   */
  CheckTold(Workplace workplace, boolean all, LongSupplier nanoTime) {
    this.workplace = workplace;
    this.text = new ReportText(workplace.texts());
    this.all = all;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void begins(Path scenario, int number, int of) {
    long now = nanoTime.getAsLong();
    if (!any || now - last >= READING_NANOS) {
      any = true;
      last = now;
      String name = String.valueOf(scenario.toAbsolutePath().normalize().getFileName());
      workplace
          .console()
          .err()
          .println(workplace.texts().get("desktop.check.begins", name, number, of));
    }
  }

  @Override
  public void tells(List<Finding> findings) {
    findings.stream()
        .filter(finding -> all || !finding.rule().isDetail())
        .forEach(finding -> workplace.console().say(text.line(finding)));
  }
}
