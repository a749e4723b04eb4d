package no.sideomside.desktop.lrs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One question and one answer over HTTP. It is never sent on: a key goes only where it was meant
 * to.
 */
final class Wire {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int LONGEST = 4 << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration patience;

  /**
   * A wire.
   *
   * @param patience how long a whole answer may take
   */
  Wire(Duration patience) {
    this.patience = patience;
  }

  Answer get(URI uri, @Nullable Key key) throws IOException, InterruptedException {
    return ask(request(uri, key).GET());
  }

  Answer post(URI uri, Key key, String json) throws IOException, InterruptedException {
    return ask(
        request(uri, key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder request(URI uri, @Nullable Key key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("X-Experience-API-Version", "1.0.3")
            .header("Accept", "application/json");
    return key == null ? request : request.header("Authorization", key.header());
  }

  private Answer ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request.build(), text());
    try {
      HttpResponse<String> come = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          come.statusCode(),
          come.body(),
          come.headers().firstValue("Retry-After").orElse(null),
          come.headers().firstValue("Location").orElse(null));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new HttpTimeoutException("no answer in " + patience);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IOException(e.getCause());
    }
  }

  /** As much of the body as anyone needs; the rest is let go. */
  private static BodyHandler<String> text() {
    return head -> {
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      return BodySubscribers.mapping(
          BodySubscribers.ofByteArrayConsumer(
              chunk ->
                  chunk.ifPresent(
                      bytes ->
                          kept.write(bytes, 0, Math.min(bytes.length, LONGEST - kept.size())))),
          done -> kept.toString(StandardCharsets.UTF_8));
    };
  }
}
