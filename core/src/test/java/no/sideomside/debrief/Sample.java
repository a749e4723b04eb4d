package no.sideomside.debrief;

import static no.sideomside.debrief.Built.both;
import static no.sideomside.debrief.Built.decision;
import static no.sideomside.debrief.Built.option;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Reflections;
import no.sideomside.attempt.Said;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.rubric.Source;
import no.sideomside.rubric.Wording;
import no.sideomside.rubric.Work;

/** A car ride made by hand, as a real one might look: some of everything a debrief can hold. */
final class Sample {
  private Sample() {}

  static Debrief debrief() {
    return Debrief.of(attempt(), reflections(), folder());
  }

  static RubricFolder folder() {
    Work painting =
        new Work(
            "000",
            both(
                "Almvik, Sagsveen, Olsø, Westerlund og Norvoll",
                "Almvik, Sagsveen, Olsø, Westerlund and Norvoll"),
            both("2010 eller senere", "2010 or later"),
            both("Malende liv", "Painting Lives"));
    Work leamy =
        new Work(
            "leamy2011",
            both(
                "Leamy, Bird, Le Boutillier, Williams og Slade",
                "Leamy, Bird, Le Boutillier, Williams and Slade"),
            Wording.alike("2011"),
            both("Et rammeverk for bedring", "A conceptual framework for recovery"));
    LawCard silence =
        new LawCard(
            "taushetsplikt",
            both("Taushetsplikt overfor andre tjenester", "Confidentiality towards other services"),
            both(
                "NAV får vite noe om Jonas når han sier ja, eller når en lov åpner for det. Et ja"
                    + " kan være muntlig. Det skal stå i journalen.",
                "NAV (the labour and welfare office) may be told about Jonas when he says yes, or"
                    + " when a law allows it. A yes may be spoken. It goes into the record."),
            both("helsepersonelloven §§ 21 og 22", "Health Personnel Act §§ 21 and 22"),
            LocalDate.of(2026, 11, 21),
            true);
    LawCard record =
        new LawCard(
            "journal-innsyn",
            both("Journal og innsyn", "Record and access"),
            both(
                "Du har plikt til å føre journal. Jonas har rett til å lese det som står der.",
                "You must keep a record. Jonas has the right to read what it says."),
            both(
                "helsepersonelloven § 39, pasient- og brukerrettighetsloven § 5-1",
                "Health Personnel Act § 39, Patient and User Rights Act § 5-1"),
            LocalDate.of(2026, 11, 21),
            false);
    return Built.shipped(
        Map.of(
            "000-P2",
            new Source("000-P2", painting, both("Side om side.", "Side by side.")),
            "000-P6",
            new Source("000-P6", painting, both("Spør fordi du lurer.", "Ask because you wonder.")),
            "leamy2011",
            new Source("leamy2011", leamy, both("CHIME.", "CHIME."))),
        Map.of(silence.id(), silence, record.id(), record));
  }

  static Reflections reflections() {
    return new Reflections(
        "a1",
        List.of(
            new Reflections.Hope(2, "stillheten", "At han får sitte i fred."),
            new Reflections.Hope(6, "skranken", "At han ikke står der alene.")),
        List.of(
            new Reflections.Answer(
                "Hvem tar du dette med, og når?", "Solveig. I bilen i morgen.")));
  }

  static Attempt attempt() {
    Attempt attempt =
        Built.attempt(
            "hjem",
            new Closing(
                List.of(new Said("Jonas", "Du kan slippe meg av her.")), false, "Av ved broen"),
            decision(
                    "hentingen",
                    option("broen")
                        .text("Hent ham under broen, som han ba om.")
                        .score("egenmakt", 1)
                        .score("hverdag", 1)
                        .why(
                            "Han har sagt nei til besøk hjemme. Stedet er hans, og da er det lettere"
                                + " å komme.")
                        .source("000-P2", "staff")
                        .recap("Du hentet Jonas under broen, der han ville bli hentet."),
                    option("kontoret")
                        .text("Be ham komme til kontoret, det er tørt der.")
                        .score("hverdag", -1)
                        .why("Kontoret er vårt sted.")
                        .source("ours", "inferred"))
                .said(null, "Regnet står på skrå. Jonas har hetta oppe.")
                .ask("Hvor henter vi folk fordi det passer oss?"),
            decision(
                    "skjemaet",
                    option("si-det")
                        .text("«Det ligger et skjema bak der. Kari vil ha det til fredag.»")
                        .score("trygghet", 2)
                        .score("mening", -1)
                        .why(
                            "Han får vite hva som venter, og det er åpent gjort. Men dagsordenen er"
                                + " Karis, og den kom før hans egen.")
                        .source("ours", "inferred")
                        .recap("Du fortalte om skjemaet før dere hadde kjørt ut på veien.")
                        .thought("Jonas", "Kanskje tenkte Jonas: Der var det. Jeg lurte på når."),
                    option("vent")
                        .text("La skjemaet ligge til dere er på vei hjem.")
                        .score("mening", 1)
                        .score("trygghet", -1)
                        .why(
                            "Turen får handle om det han skal. Prisen er at han sitter foran et"
                                + " skjema han ikke vet om.")
                        .source("leamy2011", "literature")
                        .source("ours", "inferred"),
                    option("les")
                        .text("Gi ham skjemaet og spør hva han tenker om det.")
                        .score("egenmakt", 1)
                        .why("Han får det i hånda.")
                        .source("ours", "inferred"))
                .said(null, "Skjemaet ligger i baksetet. Hjørnet stikker opp av mappa.")
                .said("Jonas", "Er det langt?")
                .said(null, "Det er tjuefem minutter. Han vet det.")
                .ask("Hvem sin frist kjører vi på?")
                .couldAsk("«Vil du høre hva Kari har bedt meg om, nå eller på vei hjem?»"),
            decision(
                    "stillheten",
                    option("stille")
                        .text("La det være stille.")
                        .score("relasjon", 2)
                        .score("egenmakt", 1)
                        .score("mening", -1)
                        .why("I bilen må ingen levere noe. Stillhet er også å være sammen.")
                        .source("000-P2", "staff")
                        .thought(
                            "Jonas", "Kanskje tenkte Jonas: Hun spør ikke. Det er første gang.")
                        .recap("Du lot det være stille forbi bensinstasjonen."),
                    option("radio")
                        .text("Skru på radioen og spør om det er greit.")
                        .score("relasjon", 1)
                        .why("Lyd kan gi rom.")
                        .source("ours", "inferred"),
                    option("plan")
                        .text("«Har du tenkt på hva du vil si på NAV?»")
                        .score("mening", 1)
                        .score("relasjon", -1)
                        .why("Det er hans ærend, men han kommer seg ikke unna spørsmålet.")
                        .source("000-P2", "staff")
                        .source("ours", "inferred"))
                .said(
                    null, "Han setter seg inn. Du kjører. Etter rundkjøringen har ingen sagt noe.")
                .pause("Hva håper du at Jonas merker nå?")
                .couldAsk("«Er det greit at det er stille, eller vil du ha på noe?»")
                .ask("Hva gjør stillhet med deg når du sitter ved rattet?"),
            decision("inn", option("inn").text("Gå inn.").free().recap("Dere gikk inn.")),
            decision(
                    "ditt-skjema",
                    option("dele")
                        .text("Fortell at du selv har sittet fast i et skjema.")
                        .score("relasjon", 1)
                        .contested(
                            "identitet",
                            "Du blir et menneske med egne skjemaer, og han blir ikke den eneste.",
                            "Det er hans time i køen, og nå handler den om deg.")
                        .why("Å gi litt av seg selv kan gjøre det lettere å snakke.")
                        .source("000-P6", "user")
                        .recap("Du fortalte om skjemaet du selv ga opp i fjor."),
                    option("spor")
                        .text("Spør hva han pleier å gjøre når det blir for mye papir.")
                        .score("egenmakt", 1)
                        .score("identitet", 1)
                        .why("Han er den som vet hva han pleier.")
                        .source("000-P6", "user"))
                .noneFirst()
                .said("Jonas", "Har du gjort sånt selv, eller?")
                .ask("Hvor går grensen mellom å dele og å lesse av?"),
            decision(
                    "telefonen",
                    option("ta-den")
                        .text("Ta telefonen, det kan være vakta.")
                        .score("relasjon", -1)
                        .panel("relasjon", -1, 7, 1)
                        .why("Han hører at noen andre kommer først.")
                        .source("ours", "inferred")
                        .recap("Du tok telefonen mens dere sto i køen."),
                    option("la-den-ringe")
                        .text("La den ringe, og si hvem det er.")
                        .score("relasjon", 1)
                        .score("samarbeid", -1)
                        .why("Oppmerksomheten blir der den var. Kollegaen må vente på svar.")
                        .source("ours", "inferred"))
                .said(null, "Telefonen din dirrer i lomma. Det er tre foran dere i køen.")
                .ask("Hvem kan vente på oss, og hvem lar vi vente?"),
            decision(
                    "skranken",
                    option("snakke")
                        .text("Svar for ham: han har ikke hatt telefon siden august.")
                        .score("hverdag", 1)
                        .score("egenmakt", -2)
                        .limit("taushetsplikt")
                        .why(
                            "Det ble lettere å stå der. Men du sa noe han ikke hadde sagt ja til, og"
                                + " stemmen ved skranken var din.")
                        .source("leamy2011", "literature")
                        .source("ours", "inferred")
                        .thought("Jonas", "Kanskje tenkte Jonas: Ok. Da slipper jeg å være her.")
                        .law("journal-innsyn")
                        .recap(
                            "Du svarte for Jonas da hun bak skranken spurte hvor han hadde vært."),
                    option("vente")
                        .text("Vent. La det ta den tiden det tar.")
                        .score("egenmakt", 1)
                        .score("hverdag", -1)
                        .why("Ordet er hans så lenge ingen tar det. Det kan også bli for lenge.")
                        .source("ours", "inferred"),
                    option("tilby")
                        .text("«Skal jeg si noe om telefonen, eller vil du?»")
                        .score("egenmakt", 2)
                        .score("hverdag", 1)
                        .why("Han får hjelpen og beholder ordet. Nei er et mulig svar.")
                        .source("000-P2", "staff"))
                .said("Damen bak skranken", "Og hvorfor har vi ikke hørt noe?")
                .said(null, "Jonas ser ned i gulvet. Det er en klistremerkerest der.")
                .said("Damen bak skranken", "Hvem er du, da?")
                .pause("Hva håper du at Jonas merker nå?")
                .couldAsk("«Hvem av oss skal snakke når vi kommer fram?»")
                .ask("Når er det en lettelse at noen tar ordet, og når er det et tap?"),
            decision(
                    "veien-hjem",
                    option("unnskyld")
                        .text("«Det der skulle du fått si selv. Unnskyld.»")
                        .score("relasjon", 2)
                        .score("egenmakt", 1)
                        .why("Feilen blir nevnt av den som gjorde den, og ingen må trøste.")
                        .source("000-P6", "user")
                        .recap("Du sa unnskyld i bilen, før dere var ute av parkeringen."),
                    option("kaffe")
                        .text("Kjør innom og kjøp kaffe til dere begge.")
                        .score("hverdag", 1)
                        .score("relasjon", 1)
                        .why("Noe vanlig etter noe vondt.")
                        .source("ours", "inferred"),
                    option("oppsummere")
                        .text("Gå gjennom hva dere fikk til, punkt for punkt.")
                        .score("haap", 1)
                        .score("relasjon", -1)
                        .why("Det som holdt, blir sagt. Men det andre blir ikke nevnt.")
                        .source("ours", "inferred"))
                .said(null, "Dørene smeller. Ingen av dere har tatt på beltet ennå.")
                .ask("Hvem er det som tåler en unnskyldning her, og hvem trenger den?"));
    return new Attempt(
        attempt.schema(),
        attempt.id(),
        attempt.player(),
        attempt.alias(),
        attempt.scenario(),
        attempt.version(),
        attempt.title(),
        attempt.language(),
        attempt.storySha256(),
        folder().rubric().sha256(),
        Mode.PRACTICE,
        attempt.seed(),
        attempt.variant(),
        null,
        List.of(
            "Skrevet uten egen erfaring med å få besøk av et team. En som har det, skal lese og"
                + " rette."),
        Instant.parse("2026-11-23T12:10:00Z"),
        attempt.endedAt(),
        attempt.ending(),
        attempt.closing(),
        attempt.decisions(),
        null);
  }
}
