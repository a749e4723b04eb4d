package no.sideomside.desktop.lrs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small learning record store on this machine, over real HTTP. It keeps a batch whole or not at
 * all, refuses an id it has, demands what xAPI 1.0.3 demands of a client, and fails when told to.
 */
public final class LoopbackStore implements AutoCloseable {
  /** Something other than keeping a batch. */
  public interface Fault {
    /** Answers in the store's place; whatever is left unanswered is cut off. */
    void answer(LoopbackStore store, HttpExchange exchange, String body) throws IOException;
  }

  /** The user it lets in. */
  public static final String USER = "lag";

  /** The key it lets in. */
  public static final String SECRET = "nøkkel: med kolon";

  static {
    // Java's own small server otherwise holds every answer back for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, JsonObject> kept = new LinkedHashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<Integer> batches = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private String about = "{\"version\":[\"1.0.0\",\"1.0.3\"]}";

  public LoopbackStore() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/xapi/", this::answer);
    server.start();
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/xapi";
  }

  /** The environment of somebody it lets in. */
  public Map<String, String> environment() {
    return Map.of(Key.USER, USER, Key.SECRET, SECRET);
  }

  /** What it says of itself from now on. */
  public synchronized LoopbackStore saying(String text) {
    about = text;
    return this;
  }

  /** Its next batches meet these, one each; those after them are kept. */
  public synchronized LoopbackStore failing(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  /** What it keeps, by id, in the order it came. */
  public synchronized Map<String, JsonObject> kept() {
    return new LinkedHashMap<>(kept);
  }

  /** How many statements each batch it was asked to keep had, those that failed too. */
  public synchronized List<Integer> batches() {
    return List.copyOf(batches);
  }

  /** How many bytes they had. */
  public synchronized List<Integer> weights() {
    return List.copyOf(weights);
  }

  /** What clients did that the specification forbids. */
  public synchronized List<String> broken() {
    return List.copyOf(broken);
  }

  /** The method and path of everything asked. */
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  /** Puts a statement there, as if somebody else had. */
  public synchronized void put(JsonObject statement) {
    kept.put(statement.get("id").getAsString(), statement);
  }

  /** Answers with a status, headers in pairs, and no body. */
  public static Fault status(int status, String... headers) {
    return (store, exchange, body) -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Answers with a body. */
  public static Fault saying(int status, String text) {
    return (store, exchange, body) -> send(exchange, status, text);
  }

  /** Keeps them as ever. */
  public static Fault none() {
    return LoopbackStore::keep;
  }

  /** Keeps them, and is cut off before it can say so. */
  public static Fault cutOff() {
    return (store, exchange, body) -> store.keepAll(body);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/xapi".length());
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      synchronized (this) {
        asked.add(exchange.getRequestMethod() + " " + path);
      }
      demand(exchange, "X-Experience-API-Version", "1.0.3");
      if (path.equals("/about")) {
        send(exchange, 200, about);
      } else if (!letIn(exchange)) {
        exchange.sendResponseHeaders(401, -1);
      } else if (exchange.getRequestMethod().equals("GET")) {
        show(exchange);
      } else {
        take(exchange, body);
      }
    }
  }

  private void take(HttpExchange exchange, String body) throws IOException {
    demand(exchange, "Content-Type", "application/json");
    JsonArray batch = JsonParser.parseString(body).getAsJsonArray();
    Fault fault;
    synchronized (this) {
      batches.add(batch.size());
      weights.add(body.getBytes(StandardCharsets.UTF_8).length);
      fault = faults.poll();
    }
    if (fault != null) {
      fault.answer(this, exchange, body);
    } else {
      keep(exchange, body);
    }
  }

  private void keep(HttpExchange exchange, String body) throws IOException {
    if (!keepAll(body)) {
      exchange.sendResponseHeaders(409, -1);
      return;
    }
    JsonArray ids = new JsonArray();
    for (JsonElement each : JsonParser.parseString(body).getAsJsonArray()) {
      ids.add(each.getAsJsonObject().get("id"));
    }
    send(exchange, 200, ids.toString());
  }

  /** Keeps every statement, or none where it has one of them. */
  private synchronized boolean keepAll(String body) {
    JsonArray batch = JsonParser.parseString(body).getAsJsonArray();
    for (JsonElement each : batch) {
      String id = each.getAsJsonObject().get("id").getAsString();
      if (!UUID.fromString(id).toString().equals(id)) {
        broken.add("an id that is no UUID: " + id);
      }
      if (kept.containsKey(id)) {
        return false;
      }
    }
    batch.forEach(each -> put(each.getAsJsonObject()));
    return true;
  }

  /** As a store shows it: with what it adds, and written in its own way. */
  private void show(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getQuery().replace("statementId=", "");
    JsonObject statement;
    synchronized (this) {
      statement = kept.get(id);
    }
    if (statement == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    JsonObject shown = statement.deepCopy();
    shown.addProperty("stored", "2026-11-22T08:00:00.000Z");
    shown.addProperty("timestamp", shown.get("timestamp").getAsString().replace("Z", ".000+00:00"));
    shown.getAsJsonObject("object").remove("definition");
    send(exchange, 200, shown.toString());
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static boolean letIn(HttpExchange exchange) {
    String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] both = (USER + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
    return given.equals("Basic " + Base64.getEncoder().encodeToString(both));
  }

  private synchronized void demand(HttpExchange exchange, String header, String value) {
    String given = exchange.getRequestHeaders().getFirst(header);
    if (!value.equals(given)) {
      broken.add(exchange.getRequestURI() + ": " + header + " was " + given);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
