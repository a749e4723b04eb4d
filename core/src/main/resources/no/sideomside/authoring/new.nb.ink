// Dette er en hel, liten fortelling. Spill den først, og bytt den så ut med din egen, linje for linje.
// Alt som står etter to skråstreker, er til deg som skriver. Den som spiller, ser det aldri.
// Sjekk ofte: kommandoen check sier hva som er galt, på hvilken linje og hva du kan gjøre.

// Øverst står det som gjelder hele fortellingen. Id-en er den samme som navnet på mappa.
# id: $id
# title: $title
# language: nb
# version: 1
# author: Skriv navnet på dere som har laget den
# minutes: 1
// Prinsippene fortellingen trener. Hvert av dem bør være på spill i minst tre beslutninger, hva en enn velger.
// De ni heter relasjon, haap, identitet, mening, egenmakt, hverdag, utholdenhet, trygghet og samarbeid.
// Spørsmålet hvert av dem stiller, står i veiledningen.
# trains: relasjon egenmakt
# content_note: Om å ha lyst til noe og grue seg til det. Ingen fare for noen.
// Alle som snakker, på hver sin linje: en id uten mellomrom, og navnet slik det skal vises.
# cast: arvid = Arvid
# credit: Øvingsfortelling. Personer og steder er oppdiktet.
# scene: kafe

// Det fortellingen husker. Her teller vi hvor rolig Arvid er.
VAR ro = 0

-> kafeen

=== kafeen ===
// En knute er et sted i fortellingen. Vanlig tekst er fortellerens. Den som sier noe, står med navn og kolon,
// og da er hele linja tale. Det fortelleren har å si om det, står på neste linje.
Arvid sitter ved vinduet, der han ser bussholdeplassen. Badebuksa har han i en pose fra Rema. Jakka har han på. # mood: arvid wary
Arvid: Det blir nok ikke i dag.
// Den siste linja før valgene har # decision og en id. Linjene med # ask og # could_ask vises først etterpå:
// et spørsmål å ta med til veiledningen, og noe en kunne ha sagt.
Det er tre uker siden han sa at han ville prøve svømmehallen igjen. Bussen går 11.10. # decision: jakka
Når er et nei et nei, og når er det et spørsmål? # ask
«Vil du at jeg skal mase litt, eller skal jeg la være?» # could_ask
// Hele valget står i klammer: teksten, en id som ingen andre valg har, og hva det gjør med prinsippene.
// +2 er det valget først og fremst gjør, +1 er litt, og minus er imot. Høyst tre prinsipper på ett valg.
// Gi poeng for det en gjør, aldri for hvordan det går.
*   [«Da lar vi det ligge. Jeg henter en kaffe til oss.» # id: kaffe # egenmakt: +1 # haap: -1]
    // Rett under valget står det debriefen skal si: grunnen med kilden sin, en mulig tanke, og hva du gjorde.
    // «ours inferred» betyr at dere har sluttet dere til det selv. Skriv det når det er sant.
    Han sa nei, og du hørte det. Men det var også han som pakket, og det spurte du ikke om. # why # source: ours inferred
    Kanskje tenkte Arvid: Det gikk lett. Litt for lett. # thought: arvid
    Du lot turen ligge og hentet kaffe. # recap
    ~ ro += 1
    Han rører lenge i kaffen. Så ser han på klokka over disken. «Vi kan jo gå bort og se på den,» sier han.
*   [«Hva var det du gledet deg til da du pakket i går?» # id: pakket # relasjon: +1 # haap: +1]
    Du spurte fordi du lurte, og du holdt fast ved det han selv ville. På fagmøtet kom vi fram til at et slikt spørsmål kan åpne mer enn en oppmuntring. # why # source: fagmote-1 local
    Kanskje tenkte Arvid: At hun husker det. # thought: arvid
    Du spurte hva han hadde gledet seg til. # recap
    ~ ro += 1
    Arvid: Lyden. Den er helt spesiell under vann. # mood: arvid neutral
    Han knepper opp den øverste knappen i jakka. Etter en stund reiser han seg.
*   [Legg busskortet hans på bordet. «Den går om ti minutter.» # id: kortet # trygghet: +1 # egenmakt: -1]
    Han fikk vite hva som kom og når. Men kortet på bordet sa også at du hadde bestemt deg. # why # source: ours inferred
    Kanskje tenkte Arvid: Ja vel, da er det avgjort. # thought: arvid
    Du la fram busskortet og sa når bussen gikk. # recap
    Han tar kortet og går foran deg ut. Posen har han i den andre hånda.
// Streken samler trådene igjen, og -> fører videre til neste knute. Uten den går bare det siste valget videre.
-   -> holdeplassen

=== holdeplassen ===
Bussen kommer to minutter for sent. Den er full av skoleunger med ryggsekker. Arvid blir stående med én fot på fortauskanten. # decision: kanten
Hvor lenge kan du stå stille sammen med noen? # ask
«Skal jeg gå først, sist eller ved siden av?» # could_ask
// Hold valgene omtrent like lange, og la det beste stå på ulike steder. Ellers røper formen svaret.
*   [Gå om bord først og hold av et sete til ham. # id: sete # hverdag: +1 # egenmakt: -1]
    Praktisk hjelp som gjør turen lettere. Men nå var det du som hadde bestemt at dere skulle være med. # why # source: ours inferred
    Kanskje tenkte Arvid: Nå må jeg, ellers sitter hun der alene. # thought: arvid
    Du gikk på og holdt av et sete. # recap
    Han kommer på sist av alle, og setter seg uten å se på noen.
*   [Bli stående ved siden av ham til han rører seg. # id: bli # egenmakt: +2]
    Det var han som skulle avgjøre om foten kom etter, og det lot du ham gjøre. # why # source: ours inferred
    Kanskje tenkte Arvid: Hun dytter ikke. # thought: arvid
    Du ventet sammen med ham. # recap
    ~ ro += 1
    Sjåføren ser på dere i speilet. Så løfter Arvid den andre foten også.
*   [«Jeg blir alltid kvalm bakerst. Hvor sitter du?» # id: kvalm # relasjon: +2]
    Du ga litt av deg selv, og spurte om noe bare han visste. Da ble dere to som skulle ta buss. # why # source: ours inferred
    Kanskje tenkte Arvid: Hun også, altså. # thought: arvid
    Du fortalte at du blir kvalm bakerst. # recap
    ~ ro += 1
    Arvid: Midt på. Ved døra. # mood: arvid neutral
    Og dit går han.
-   -> hallen

=== hallen ===
Det lukter klor helt ut på trappa. Arvid stanser foran glassdøra og bytter hånd på posen.
// # pause er et spørsmål den som spiller får etter å ha valgt, før noen svarer. Linjene med # hope er svar å velge blant.
Arvid: Blir du med inn, eller? # decision: doera # mood: arvid tense
Hva håper du at Arvid merker nå? # pause
At det er hans tur. # hope
At han ikke er alene. # hope
Hvem blir det lettere for, når du er med? # ask
«Hvordan ser den beste utgaven av dette ut, for deg?» # could_ask
*   [«Jeg har med badetøy. Jeg bader gjerne sammen med deg.» # id: bade # relasjon: +2]
    Du var ved siden av, ikke på kanten. Det er en annen måte å være sammen på. # why # source: ours inferred
    Kanskje tenkte Arvid: Skal hun også gå rundt i badedrakt? # thought: arvid
    Du tilbød deg å bade sammen med ham. # recap
    ~ ro += 1
    Arvid: Du får ta den andre banen, da. # mood: arvid warm
// Noen ganger kan to kloke kolleger mene det motsatte om samme valg. Da gir dere ikke poeng for det prinsippet:
// skriv # discuss, og ett argument for og ett imot.
*   [«Dette får du til. Jeg sitter i kafeen til du er ferdig.» # id: kafe # relasjon: -1 # discuss: egenmakt]
    Du var i nærheten, men gikk fra ham akkurat da han spurte. # why # source: ours inferred
    Å stole på at han klarer det, er å gi ham turen tilbake. # for: egenmakt
    Han spurte om selskap, og svaret var at han måtte klare seg selv. # against: egenmakt
    Kanskje tenkte Arvid: Det var ikke det jeg spurte om. # thought: arvid
    Du sa at du ventet i kafeen. # recap
    Han nikker og ser inn gjennom glasset.
*   [«Hva er best for deg, at jeg blir med inn, eller ikke?» # id: best # egenmakt: +2]
    Han fikk et ekte valg, og begge svarene gikk an. # why # source: ours inferred
    Kanskje tenkte Arvid: Må jeg bestemme det også? # thought: arvid
    Du spurte hva som var best for ham. # recap
    ~ ro += 1
    Arvid: Bli med til skapene. Så går jeg resten. # mood: arvid neutral
-   -> slutten

=== slutten ===
// Det fortellingen husker, kan føre til ulike slutter. Skriv -> etter betingelsen.
{ro >= 2: -> vannet}
-> trappa

=== vannet ===
Etter en halv time sitter han på kanten med vått hår. Han sier ikke noe om hvordan det var.
// Hver slutt har # ending på den siste linja, med en id og en tittel. Etter den kommer -> END.
// En fortelling uten slutt kan ikke spilles, så la denne stå til du har skrevet din egen.
På bussen hjem spør han når hallen åpner på torsdager. # ending: vannet = Under vann # colour: +1
-> END

=== trappa ===
Dere kom så langt som til trappa. Der satt dere til neste buss, med posen mellom dere.
Arvid: Jeg så i hvert fall døra. # ending: trappa = Ved døra
-> END
