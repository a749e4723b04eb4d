package no.sideomside.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run in which everything is played each time. */
final class PlayedRun implements Run {
  private final CompiledStory story;
  private @Nullable Machine machine;

  PlayedRun(CompiledStory story) {
    this.story = story;
  }

  private static final class State implements Stand {
    private final String json;
    private final @Nullable Place last;
    private @Nullable Map<String, Object> parsed;

    private State(String json, @Nullable Place last) {
      this.json = json;
      this.last = last;
    }

    @Override
    public long size() {
      return 2L * json.length() + 500;
    }
  }

  @Override
  public void begin(@Nullable String knot, Map<String, Object> variables, int variant, long seed)
      throws StoryException {
    Machine ready = sound();
    ready.begin(knot, variables, variant, seed);
  }

  @Override
  public void choose(int index) throws StoryException {
    machine().choose(index);
  }

  @Override
  public Stand stand() throws StoryException {
    return new State(machine().state(), machine().last());
  }

  @Override
  public void back(Stand stand) throws StoryException {
    State to = (State) stand;
    Machine running = sound();
    Map<String, Object> parsed = to.parsed == null ? running.parsed(to.json) : to.parsed;
    to.parsed = parsed;
    running.load(parsed, to.last);
  }

  @Override
  public StateKey key(String decision) throws StoryException {
    return StateKey.of(decision + '\n' + machine().key());
  }

  @Override
  public Machine machine() {
    if (machine == null) {
      throw new IllegalStateException("the walk has not begun");
    }
    return machine;
  }

  private Machine sound() throws StoryException {
    Machine sound = machine == null || machine.isBroken() ? new Machine(story) : machine;
    machine = sound;
    return sound;
  }

  @Override
  public long newDeadline() {
    return machine().newDeadline();
  }

  @Override
  public boolean canContinue() throws StoryException {
    return machine().canContinue();
  }

  @Override
  public Machine.Told next() throws StoryException {
    return machine().next();
  }

  @Override
  public List<Machine.Offered> choices() throws StoryException {
    return machine().choices();
  }

  @Override
  public @Nullable Place last() {
    return machine().last();
  }
}
