package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import no.sideomside.data.Keeping;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.ui.Settings;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Reading;
import no.sideomside.ui.widget.Stepper;
import no.sideomside.ui.widget.Switch;
import org.jspecify.annotations.Nullable;

/** How the program looks, moves and speaks. Whatever is changed holds at once and is kept. */
public final class SettingsScreen extends ReturningPage {
  private @Nullable Frame frame;

  /** The settings; {@code back} goes to where one came from. */
  public SettingsScreen(Runnable back) {
    super(back);
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    Texts texts = window.texts();
    Settings settings = window.settings();
    Look look = settings.look();
    Whereabouts where = where();
    where.begin(window);
    Plain plain = new Plain(window, where, 660f);
    plain.title(texts.get("ui.settings.title"), this::goBack);

    plain.heading(texts.get("ui.settings.text"));
    plain.put(language(where, window));
    plain.put(size(where, window)).padTop(8f);
    plain.put(reading(texts, look)).padTop(8f);
    plain.put(speed(texts, look)).padTop(8f).padBottom(12f);
    plain.text(texts.get("ui.settings.sample"), Face.STORY);

    plain.heading(texts.get("ui.settings.picture"));
    plain.put(
        turn(
            "contrast",
            texts.get("ui.settings.contrast"),
            look.highContrast(),
            on -> look(new LookChange(look).contrast(on))));
    plain
        .put(
            turn(
                "motion",
                texts.get("ui.settings.motion"),
                look.reducedMotion(),
                on -> look(new LookChange(look).stillness(on))))
        .padTop(8f);
    plain
        .put(
            turn(
                "full-screen",
                texts.get("ui.settings.full_screen"),
                settings.fullScreen(),
                on -> keep(settings.withFullScreen(on))))
        .padTop(8f)
        .padBottom(16f);
    plain.heading(texts.get("ui.settings.sounds"));
    plain
        .put(
            turn(
                "sound",
                texts.get("ui.settings.sound"),
                settings.sound(),
                on -> keep(settings.withSound(on))))
        .padBottom(16f);
    plain.heading(texts.get("data.page.keeping_heading"));
    plain.put(keeping(texts, settings)).padBottom(8f);
    plain.text(texts.get("data.page.keeping_what"), Face.SMALL);
    plain.text(texts.get("ui.settings.kept"), Face.SMALL);
    Actor page = plain.page();
    where.end("language");
    return page;
  }

  /** Text size in steps of ten hundredths; also asked for at the first start. */
  static Stepper size(Whereabouts where, Frame window) {
    List<String> values = new ArrayList<>();
    for (int size : TextSizes.all()) {
      values.add(window.texts().get("ui.settings.percent", size));
    }
    Settings settings = window.settings();
    IntConsumer changed =
        index -> {
          where.stand("size");
          window.settings(
              settings.with(new LookChange(settings.look()).textSize(TextSizes.at(index))));
        };
    return where.add(
        "size",
        new Stepper(
            window.theme(),
            window.texts().get("ui.settings.size"),
            values,
            TextSizes.index(settings.look().textSize()),
            changed));
  }

  /** The two languages, each in its own words. */
  static Stepper language(Whereabouts where, Frame window) {
    Settings settings = window.settings();
    List<String> values =
        List.of(
            window.texts().get("ui.settings.language_nb"),
            window.texts().get("ui.settings.language_en"));
    IntConsumer changed =
        index -> {
          where.stand("language");
          window.settings(settings.with(index == 0 ? Language.NB : Language.EN));
        };
    return where.add(
        "language",
        new Stepper(
            window.theme(),
            window.texts().get("ui.settings.language"),
            values,
            settings.language() == Language.NB ? 0 : 1,
            changed));
  }

  private Stepper reading(Texts texts, Look look) {
    List<String> values =
        List.of(
            texts.get("ui.settings.reading_usual"),
            texts.get("ui.settings.reading_hyperlegible"),
            texts.get("ui.settings.reading_lexend"),
            texts.get("ui.settings.reading_open_dyslexic"));
    List<Reading> readings = List.of(Reading.values());
    return step(
        "reading",
        texts.get("ui.settings.reading"),
        values,
        readings.indexOf(look.reading()),
        index -> look(new LookChange(look).reading(readings.get(index))));
  }

  private Stepper speed(Texts texts, Look look) {
    List<TextSpeed> speeds = List.of(TextSpeed.values());
    List<String> values =
        List.of(
            texts.get("ui.settings.speed_calm"),
            texts.get("ui.settings.speed_usual"),
            texts.get("ui.settings.speed_fast"),
            texts.get("ui.settings.speed_at_once"));
    return step(
        "speed",
        texts.get("ui.settings.speed"),
        values,
        speeds.indexOf(TextSpeed.of(look.lettersPerSecond())),
        index -> look(new LookChange(look).speed(speeds.get(index).lettersPerSecond())));
  }

  private Stepper keeping(Texts texts, Settings settings) {
    List<String> values = new ArrayList<>();
    for (int days : Keeping.CHOICES) {
      values.add(
          switch (days) {
            case 0 -> texts.get("data.keeping.always");
            case 365 -> texts.get("data.keeping.year");
            default -> texts.get("data.keeping.days", days);
          });
    }
    return step(
        "keeping",
        texts.get("data.page.keeping_for"),
        values,
        Keeping.CHOICES.indexOf(settings.keeping().days()),
        index -> keep(settings.with(new Keeping(Keeping.CHOICES.get(index)))));
  }

  private Stepper step(
      String id, String name, List<String> values, int index, IntConsumer changed) {
    Frame window = Objects.requireNonNull(frame);
    return where()
        .add(
            id,
            new Stepper(
                window.theme(),
                name,
                values,
                index,
                next -> {
                  where().stand(id);
                  changed.accept(next);
                }));
  }

  private Switch turn(String id, String name, boolean on, Consumer<Boolean> turned) {
    Frame window = Objects.requireNonNull(frame);
    String state = window.texts().get(on ? "ui.settings.on" : "ui.settings.off");
    return where()
        .add(
            id,
            new Switch(
                window.theme(),
                name,
                state,
                on,
                to -> {
                  where().stand(id);
                  turned.accept(to);
                }));
  }

  private void look(Look changed) {
    keep(Objects.requireNonNull(frame).settings().with(changed));
  }

  private void keep(Settings changed) {
    Objects.requireNonNull(frame).settings(changed);
  }

  @Override
  public String name() {
    return "settings";
  }
}
