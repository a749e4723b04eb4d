package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayersTest {
  @TempDir Path data;

  private Players players() {
    return new Players(data, new Random(1));
  }

  @Test
  void someoneNewGetsTwoRandomWordsAndKeepsThem() throws Exception {
    Player first = players().player(null, Language.NB);
    assertThat(first.alias()).matches("\\p{L}+ \\p{L}+");
    assertThat(players().player(null, Language.NB)).isEqualTo(first);
  }

  @Test
  void theSameAliasIsTheSamePlayer() throws Exception {
    Player anna = players().player("Furu", Language.NB);
    Player other = players().player("Oter", Language.NB);
    assertThat(other.id()).isNotEqualTo(anna.id());
    assertThat(players().player("Furu", Language.NB)).isEqualTo(anna);
    assertThat(players().player(null, Language.NB)).isEqualTo(anna);
  }

  @Test
  void theSameAliasInAnotherDataFolderIsSomeoneElse(@TempDir Path other) throws Exception {
    Player here = players().player("Furu", Language.NB);
    Player there = new Players(other, new Random(1)).player("Furu", Language.NB);
    assertThat(there.id()).isNotEqualTo(here.id());
  }

  @Test
  void aDamagedFileIsReportedAndLeftAlone() throws Exception {
    Path file = data.resolve("players.json");
    Files.writeString(file, "{\"last\": ");
    assertThatThrownBy(() -> players().player("Furu", Language.NB))
        .isInstanceOf(SentenceException.class);
    assertThat(Files.readString(file)).isEqualTo("{\"last\": ");
  }
}
