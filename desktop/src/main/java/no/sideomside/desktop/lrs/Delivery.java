package no.sideomside.desktop.lrs;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Gathering;
import no.sideomside.xapi.Ledger;
import no.sideomside.xapi.Statement;

/**
 * Gives attempts to a store in batches, each written down in the ledger once the store has it. One
 * that was killed, refused or cut off in the middle is simply begun again: what the ledger holds is
 * passed over, and what the store has without the ledger knowing it recognises by its id.
 */
public final class Delivery implements Gathering.Listener {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private final Store store;
  private final Ledger ledger;
  private final Batch batch = new Batch();
  private final Set<String> differing = new TreeSet<>();
  private int given;
  private int there;
  private int before;

  private Delivery(Store store, Ledger ledger) {
    this.store = store;
    this.ledger = ledger;
  }

  /**
   * A delivery to a store that answers as one should.
   *
   * @param ledger of this store and {@code key}'s user
   * @throws SentenceException if it does not
   */
  public static Delivery to(Endpoint endpoint, Key key, Ledger ledger, Patience patience)
      throws SentenceException {
    Store store = new Store(endpoint, key, patience, LONGEST_ANSWER);
    store.greet();
    return new Delivery(store, ledger);
  }

  /** What a ledger tells this store by: with another user it may be another store. */
  public static String name(Endpoint endpoint, Key key) {
    return endpoint + "\n" + key.user();
  }

  @Override
  public void tell(String attempt, List<Statement> statements) throws SentenceException {
    if (ledger.has(attempt)) {
      before += statements.size();
      return;
    }
    if (!batch.hasRoomFor(statements)) {
      finish();
    }
    batch.add(attempt, statements);
    if (batch.isOver()) {
      finish();
    }
  }

  /**
   * Gives what is left.
   *
   * @throws SentenceException as {@link #tell}
   */
  public void finish() throws SentenceException {
    if (batch.isEmpty()) {
      return;
    }
    List<String> refused = new ArrayList<>();
    for (List<Statement> part : batch.parts()) {
      refused.addAll(give(part));
    }
    differing.addAll(refused);
    ledger.add(batch.attemptsWithout(refused));
    batch.clear();
  }

  /** Statements the store took now. */
  public int given() {
    return given;
  }

  /** Statements it had already: from an earlier time, or from one that was cut off. */
  public int alreadyThere() {
    return before + there;
  }

  /** Ids under which it keeps something else than we have. */
  public List<String> differing() {
    return List.copyOf(differing);
  }

  /** Returns the ids that the store keeps other statements under. */
  private List<String> give(List<Statement> statements) throws SentenceException {
    Answer answer = store.keep(statements);
    if (answer.status() == 413) {
      return inHalves(statements, answer);
    }
    if (answer.status() == 409) {
      return oneByOne(statements);
    }
    given += statements.size();
    return List.of();
  }

  private List<String> inHalves(List<Statement> statements, Answer answer)
      throws SentenceException {
    int half = statements.size() / 2;
    if (half == 0) {
      throw store.refused(answer);
    }
    List<String> refused = new ArrayList<>(give(statements.subList(0, half)));
    refused.addAll(give(statements.subList(half, statements.size())));
    return refused;
  }

  /** The store has some of them: it keeps a batch whole or not at all. */
  private List<String> oneByOne(List<Statement> statements) throws SentenceException {
    List<String> refused = new ArrayList<>();
    for (Statement statement : statements) {
      JsonObject kept = store.kept(statement.id());
      if (kept == null) {
        Answer answer = store.keep(List.of(statement));
        if (answer.status() == 413) {
          throw store.refused(answer);
        }
        if (answer.status() == 409) {
          // One it has and will not show, since it was voided or the key may not read.
          refused.add(statement.id());
        } else {
          given++;
        }
      } else if (SameStatement.is(statement, kept)) {
        there++;
      } else {
        refused.add(statement.id());
      }
    }
    return refused;
  }
}
