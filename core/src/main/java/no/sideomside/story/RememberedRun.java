package no.sideomside.story;

import com.bladecoder.ink.runtime.InkPosition;
import com.bladecoder.ink.runtime.WatchedStory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A run in which only what was not played before is played, and the rest remembered. */
final class RememberedRun implements Run {
  /** The only step from where there is nothing to choose. */
  private static final int ON = 0;

  private final CompiledStory story;
  private final Memory memory;
  private @Nullable Machine machine;
  private Memory.@Nullable Came came;

  /** Where the run is; null where that cannot be kept, and the machine stands there. */
  private @Nullable InkPosition position;

  private boolean machineIsHere;

  RememberedRun(CompiledStory story, Memory memory) {
    this.story = story;
    this.memory = memory;
  }

  private record Position(InkPosition position) implements Stand {
    @Override
    public long size() {
      return position.size() + 60;
    }
  }

  private record Written(String json, @Nullable Place last) implements Stand {
    @Override
    public long size() {
      return 2L * json.length() + 500;
    }
  }

  /** Something done with a machine. */
  private interface Step {
    Machine.@Nullable Told made(Machine machine) throws StoryException;
  }

  @Override
  public void begin(@Nullable String knot, Map<String, Object> variables, int variant, long seed)
      throws StoryException {
    boolean top = knot == null && variables.isEmpty();
    Memory.Came before = top ? memory.begun(variant) : null;
    if (before != null) {
      machineIsHere = false;
      arrive(before, before.at());
      return;
    }
    Machine ready = sound();
    machineIsHere = true;
    Memory.Came first =
        made(
            ready,
            running -> {
              running.begin(knot, variables, variant, seed);
              return null;
            });
    if (top && (first.at() != null || first.fault() != null)) {
      memory.begin(variant, first);
    }
    arrive(first, first.at());
  }

  @Override
  public void choose(int index) throws StoryException {
    step(
        index,
        running -> {
          running.choose(index);
          return null;
        });
  }

  @Override
  public Machine.Told next() throws StoryException {
    return Objects.requireNonNull(step(ON, Machine::next).told());
  }

  @Override
  public boolean canContinue() throws StoryException {
    return came().goesOn();
  }

  @Override
  public List<Machine.Offered> choices() throws StoryException {
    return came().offered();
  }

  @Override
  public @Nullable Place last() {
    return position != null ? (Place) position.last() : machine == null ? null : machine.last();
  }

  @Override
  public long newDeadline() {
    return machine == null ? 0 : machine.newDeadline();
  }

  private Memory.Came step(int number, Step step) throws StoryException {
    InkPosition from = position;
    Memory.Came before = from == null ? null : memory.of(from, number);
    if (from != null && before != null) {
      machineIsHere = false;
      return arrive(before, before.change() == null ? null : before.change().from(from));
    }
    Machine running = machine();
    WatchedStory watched = Objects.requireNonNull(running.watched());
    watched.watch();
    Memory.Came now = made(running, step);
    if (from != null) {
      memory.keep(from, number, now, watched);
    }
    return arrive(now, now.at());
  }

  private Memory.Came made(Machine running, Step step) {
    try {
      return Memory.Came.of(running, memory.moves(), step.made(running));
    } catch (StoryException e) {
      return Memory.Came.of(e);
    }
  }

  private Memory.Came arrive(Memory.Came now, @Nullable InkPosition at) throws StoryException {
    came = now;
    position = at;
    return came();
  }

  private Memory.Came came() throws StoryException {
    if (came == null) {
      throw new IllegalStateException("the walk has not begun");
    }
    if (came.fault() != null) {
      throw came.fault();
    }
    return came;
  }

  @Override
  public Stand stand() throws StoryException {
    came();
    return position == null
        ? new Written(machine().state(), machine().last())
        : new Position(position);
  }

  @Override
  public void back(Stand stand) throws StoryException {
    if (stand instanceof Position to) {
      position = to.position();
      machineIsHere = false;
    } else if (stand instanceof Written to) {
      Machine running = sound();
      running.load(running.parsed(to.json()), to.last());
      position = null;
      machineIsHere = true;
    }
    came = new Memory.Came(null, false, List.of(), null, null, null);
  }

  @Override
  public StateKey key(String decision) throws StoryException {
    came();
    if (position == null) {
      return StateKey.of(decision + '\n' + machine().key());
    }
    long[] key = memory.moves().key(position, decision);
    return new StateKey(key[0], key[1]);
  }

  @Override
  public Machine machine() throws StoryException {
    came();
    InkPosition to = position;
    if (to == null || machineIsHere) {
      return Objects.requireNonNull(machine);
    }
    Machine running = sound();
    running.go(memory.moves(), to);
    machineIsHere = true;
    return running;
  }

  private Machine sound() throws StoryException {
    Machine sound = machine == null || machine.isBroken() ? Machine.watched(story) : machine;
    machine = sound;
    return sound;
  }
}
