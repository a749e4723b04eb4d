package no.sideomside.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sideomside.attempt.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision is called where people read. */
class FirstWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jonas|Vet ikke.|Jonas: Vet ikke",
        "Jonas|Hva sier man?|Jonas: Hva sier man?",
        "Jonas|Alle fire gangene. Jeg har stått i skuret. Jeg visste ikke hva man gjør."
            + "|Jonas: Alle fire gangene. Jeg har stått i skuret",
        "|Klokka er 12.41. Sindre er fire meter unna og har kommet til hjørnet."
            + "|Klokka er 12.41. Sindre er fire meter unna og har kommet …",
        "|Nå står han med hetta oppe og armen langt nede i ei kasse merket SMÅTT OG ELEKTRISK."
            + "|Nå står han med hetta oppe og armen langt nede i ei kasse …",
        "|Hun ser på deg og sier ikke noe på lenge og så, over ett par, sier hun det likevel."
            + "|Hun ser på deg og sier ikke noe på lenge og så, over ett …",
        "Leif|Nei …|Leif: Nei …",
        "|Ordetsomaldrivilslutteogsomikkeharnoenmellomromoverhodetigjennomheledenlangelinja"
            + "|Ordetsomaldrivilslutteogsomikkeharnoenmellomromoverhodetig …",
      })
  void itIsTheFirstOfTheLastThatWasSaid(String who, String line, String words) {
    assertThat(FirstWords.of(List.of(new Said(null, "Før."), new Said(who, line))))
        .isEqualTo(words)
        .hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void whereNothingWasSaidThereIsNone() {
    assertThat(FirstWords.of(List.of())).isEmpty();
  }
}
