package no.sideomside.data;

import java.util.List;

/**
 * What an employer should have thought through before anything of their employees' is gathered: one
 * page, in the player's program, so that both read the same. The law stands as it was checked on 21
 * November 2026.
 */
public final class EmployerPage {
  /** What stands over the page. */
  public static final String TITLE = "data.employer.title";

  /** The sections, in order: keys of a heading and of what is under it. */
  public static final List<Section> SECTIONS =
      List.of(
          new Section("data.employer.short_heading", "data.employer.short"),
          new Section("data.employer.kept_heading", "data.employer.kept"),
          new Section("data.employer.responsible_heading", "data.employer.responsible"),
          new Section("data.employer.basis_heading", "data.employer.basis"),
          new Section("data.employer.control_heading", "data.employer.control"),
          new Section("data.employer.assess_heading", "data.employer.assess"),
          new Section("data.employer.never_heading", "data.employer.never"),
          new Section("data.employer.long_heading", "data.employer.long"),
          new Section("data.employer.send_heading", "data.employer.send"),
          new Section("data.employer.checked_heading", "data.employer.checked"));

  private EmployerPage() {}

  /**
   * A part of the page.
   *
   * @param heading its key
   * @param text its key
   */
  public record Section(String heading, String text) {}
}
