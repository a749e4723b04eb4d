# id: regningene
# title: Regningene
# language: nb
# version: 1
# author: Side om side
# minutes: 17
# trains: hverdag identitet egenmakt samarbeid
# content_note: Om gjeld, skam og brev som ingen har åpnet. Ingen vold. Døden nevnes én gang, og i ettertanken står et spørsmål om selvmord.
# cast: wenche = Wenche
# cast: solveig = Solveig
# cast: kari = Kari
# cast: torill = Torill
# cast: even = Even
# credit: Skrevet uten egen erfaring med å være den som får besøk. En med slik erfaring skal lese og rette før teksten brukes.
# credit: Personer, steder og hendelser er oppdiktet. Det faglige grunnlaget er studiene som står ved hvert valg.
# credit: Reglene om strøm, husleie, NAV-vedtak, BankID, taushetsplikt, journal og fullmakt skal leses av en jurist før teksten brukes.
# scene: wenche-gang

VAR tillit = 0
VAR eier = 0
VAR tatt = 0
VAR permer = false
VAR hun_ringer = false
VAR torill = 0
VAR notat = 0
VAR slutt = 0
VAR egen = false
VAR grenser = false
VAR beklaget = false
VAR strom = false
VAR avtalt_bank = false
VAR tastet = false
VAR navrettet = false
VAR selv = false
VAR navsagt = false
VAR skjema = false
VAR husleie = false
VAR papir = false
VAR rune = false
VAR brun = 0

-> dora

=== dora ===
Tirsdag, klokka ett. Det lukter kaffe allerede i første etasje, og i tredje går døra opp før du har ringt på. # scene: wenche-gang
NAV har sendt et skjema og bedt Ambulant team Solvik om «en oversikt over økonomien» til Wenche. Hun åpner visst ikke post, skriver de. Kari skal ha oversikten med seg i et møte på torsdag, og Wenche vet ikke noe om det.
Fastlegen meldte henne til teamet i fjor, etter en høst da hun ikke gikk ut. Hun som fulgte henne opp, sluttet ved jul, og siden har ingen vært her. På telefonen sa Wenche at du kunne jo komme på kaffe.
Hun er femtito og har forkle på, med et håndkle over skulderen. Bak henne henger det bilder i to rader fra list til karm, bortsett fra tre steder der det bare er spiker.
Wenche: Tretti sekunder for tidlig. Du er den nye. Bra, de nye er som regel sultne. Sko av eller på, det er ikke noe museum. # mood: wenche neutral # decision: dora
Hva tar vi med oss inn døra som den som bor der, ikke har bedt om? # ask
«Hvordan vil du ha det når du har folk på besøk?» # could_ask
*   [«Før vi setter oss: NAV har spurt oss om økonomien din. Det bør du vite.» # id: navsa # trygghet: +2]
    Du sa hvem som hadde bestilt besøket, før hun rakk å lure. Ansatte mener at slik klarhet bygger tillit. # why # source: 004-P14 staff
    Kanskje tenkte Wenche: Ja vel. Så det var ikke kaffen, altså. # thought: wenche
    Du sa i gangen at NAV hadde spurt om økonomien hennes. # recap
    Hva NAV kan få vite, og hvem som bestemmer det. # law: taushet-nav
    ~ navsagt = true
    Wenche: NAV. # mood: wenche tense
    Hun bretter håndkleet på langs. «Da får de vente til det er skjenket.»
*   [Ta av deg skoene: «Jeg kjente lukta ved postkassene, og jeg er sulten.» # id: skoa # relasjon: +2]
    Hun hadde gjort i stand til gjest, og du ble en og sa det. En bruker forteller at hun med kaffe og sjokolade på bordet møter hjelperen som den hun er, og ansatte mener man kan by på seg selv. # why # source: 000-P4 user # source: 004-P15 staff
    Kanskje tenkte Wenche: Nede ved postkassene. Så du har vært der. # thought: wenche
    Du tok av deg skoene og sa at du kjente kaffelukta. # recap
    ~ tillit += 1
    Wenche: Det er meningen. De i første får lukta gratis. Kom. # mood: wenche warm
*   [«Jeg har god tid i dag. Hvor vil du ha meg, og hva skal jeg ikke røre?» # id: plassering # egenmakt: +2]
    Hun fikk bestemme i sitt eget hjem, både hvor du skulle sitte og hva du skulle la være i fred. Brukere vil beholde styringen selv. # why # source: 001-P29 user
    Kanskje tenkte Wenche: Ikke røre? Hva har de sagt om meg? # thought: wenche
    Du spurte hvor hun ville ha deg. # recap
    ~ tillit += 1
    Wenche: Du kan røre kaffen. Resten rører jeg. Og så sitter du der. Nei, der. Den andre stolen har jeg gitt bort, den bare står her til han kommer og henter den. # mood: wenche neutral
*   [Stopp ved bildet med den store gryta: «Er det du som står med øsa?» # id: gryta # identitet: +2]
    På veggen hang det hun ville vise fram, og du så etter. Ansatte forteller at bilder i et hjem gir noe å spørre om som ikke er sykdom. # why # source: 001-V35 staff
    Kanskje tenkte Wenche: Der stoppet du. De fleste går rett forbi. # thought: wenche
    Du spurte om bildet med gryta. # recap
    ~ tillit += 1
    Wenche: Ja. Førti liter rommer den. Han ved siden av er fabrikksjefen, han fikk holde lokket. # mood: wenche warm # colour: +1
-   -> kaffen

=== kaffen ===
Det står to kopper på voksduken, fløte i mugge og ei skål med sjokolade, lagt i ring. I hylla over benken står det to tallerkener. Resten gikk på loppemarked, sier hun, for hvem trenger tolv av noe. Du får plassen med ryggen mot skapet. # scene: wenche-kjokken # sound: kjokken
Wenche skjenker med venstre hånd. På den høyre er to fingre stive, og kanna er stor. Litt havner på tefatet.
Wenche: Sitt, sitt. Jeg sitter aldri når det er folk. # mood: wenche neutral # decision: kaffen
Hva gjør det med oss å bli servert på jobb? # ask
«Er det noe her du helst vil at jeg lar deg gjøre selv?» # could_ask
*   [Ta to biter med en gang, og spør hva som ble servert på tirsdager. # id: biter # relasjon: +1 # identitet: +1]
    Du tok imot, og du spurte den som kunne svare. En bruker legger merke til om hjelperen spør fordi han lurer, og ansatte vil vite mer om folk enn det som gjelder helsa. # why # source: 000-P6 user # source: 000-P24 staff
    Kanskje tenkte Wenche: To. Godt. En som sier nei takk, er det ikke noe å gjøre med. # thought: wenche
    Du forsynte deg og spurte om menyen. # recap
    ~ tillit += 1
    Wenche: Fiskegrateng. Mandagen var fredagen om igjen, men det hengte vi ikke opp noe om. Onsdager var det kjøttkaker, og da kom de fra lageret ti minutter for tidlig og sa at klokka deres gikk slik. # mood: wenche warm # colour: +1
*   [«La meg ta kanna, så får du sitte litt du også.» Rekk ut hånda. # id: kanna # identitet: -1 # egenmakt: -1]
    Kanna var vertens, og du tok over uten at hun hadde bedt om det. En bruker forteller at hun hjemme viser den hun er, med kaffe på bordet. Ansatte er på vakt mot å gjøre for folk det de gjør selv. # why # source: 000-P4 user # source: 004-P4 staff
    Kanskje tenkte Wenche: Søler jeg så mye? # thought: wenche
    Du tilbød deg å ta kanna. # recap
    ~ tillit -= 1
    Hun holder igjen først. Så slipper hun.
    Wenche: Ja, da er det du som serverer. # mood: wenche wary
    Nå vet ingen av dere hvem som skal sette seg.
*   [Reis deg, ta med koppen og still deg ved benken der hun står. # id: benken # relasjon: +2]
    Ingen satt, og ingen ble servert ovenfra. En ansatt forteller at det er lettere å ta ting opp når man er side om side. # why # source: 000-P2 staff
    Kanskje tenkte Wenche: På den sida står kjøkkenhjelpa. Greit nok. # thought: wenche
    Du stilte deg ved siden av henne ved benken. # recap
    ~ tillit += 1
    Wenche: Ja, det kan du jo. # mood: wenche neutral
    Hun flytter ei fjøl så du får plass til hofta. Dere drikker den første koppen stående, og hun forteller hvem som bor i hvilket vindu på andre sida av gata.
*   [«NAV har sendt et skjema med meg. Vil du se det nå eller etter kaffen?» # id: skjema # egenmakt: +1 # trygghet: +1]
    Hun fikk vite hva du hadde med deg og hvem det var fra, og rekkefølgen var hennes. Ansatte mener at slik klarhet bygger tillit, og brukere vil beholde styringen selv. # why # source: 004-P14 staff # source: 001-P29 user
    Kanskje tenkte Wenche: Etter kaffen. Og det er mye i kanna. # thought: wenche
    Du fortalte om skjemaet fra NAV og lot henne velge når. # recap
    ~ navsagt = true
    ~ skjema = true
    Wenche: Etter kaffen. # mood: wenche wary
    Hun skyver skåla helt inntil koppen din.
-   -> bildene

=== bildene ===
Bildene fortsetter inn på kjøkkenet. På det største sitter hundre og ti mennesker ved langbord, med hvite frakker og papirluer. Under står det: «Solvik Meieri, siste torsdag». # scene: wenche-kjokken
Wenche: Nitten år. Den dagen fikk alle suppe, også de som var sagt opp. Særlig de. # colour: +1
Hun peker rundt på bildet med teskjea.
Wenche: Han der åpnet jeg posten for. Og hun. Og de fire fra Gdańsk. Brevet under servietten, så jeg så det når jeg ryddet, og så tok jeg det med brødkniven bak disken. Noen kunne ikke lese. Noen leste altfor godt. # mood: wenche warm # colour: +1 # decision: bildene
Når bruker vi det vi får vite om noen, og når lar vi det bare være sant? # ask
«Vil du fortelle mer om dem, eller var det nok for i dag?» # could_ask
*   [«Hva savner du mest fra den tida, når du står her hjemme?» # id: savn # mening: +1]
    Du spurte hva som har betydd noe for henne. Ansatte stiller det spørsmålet tidlig og fortsetter å stille det. Her gjaldt det tida som var, og hva hun vil nå, spurte du ikke om. # why # source: 004-P1 staff
    Kanskje tenkte Wenche: Det var et stort spørsmål til en kopp kaffe. # thought: wenche
    Du spurte hva hun savnet mest. # recap
    ~ tillit += 1
    Wenche: Lyden. # mood: wenche sad
    Hun tenker etter. «Hundre og ti som legger fra seg skjea sånn omtrent samtidig.» # colour: +1
*   [«NAV sier at du ikke åpner post. Men her åpnet du for alle?» # id: konvolutt # relasjon: -1 # trygghet: +1 # discuss: identitet]
    Du sa hva du hadde hørt og hvem du hadde det fra, og ansatte mener at slik åpenhet bygger tillit. Men hun fortalte om folk hun var glad i, og du holdt det opp mot det NAV hadde sagt. Om NAV hadde lov til å fortelle deg det, vet du ikke. # why # source: 004-P14 staff # source: ours inferred
    Du så henne som den som åpnet brev for de andre, og satte det opp mot det NAV sier om henne. # for: identitet
    Det hun hadde vært god på, ble noe å ta henne på, og hun ble hun som ikke åpner post. # against: identitet
    Kanskje tenkte Wenche: Der var det noen som hadde snakket. # thought: wenche
    Du sa hva NAV hadde fortalt om posten hennes. # recap
    ~ navsagt = true
    ~ tillit -= 1
    Wenche: Sier NAV det? # mood: wenche wary
    «Det står i skjemaet de sendte oss, det om økonomien din», sier du. Hun pusser en flekk på glasset over bildet.
    Wenche: De snakker nok, de. Bare ikke til meg. # mood: wenche wary
*   [«Det var god hjelp. Trenger du noen som åpner post for deg nå?» # id: hvem # egenmakt: +1 # hverdag: +1 # discuss: identitet]
    Hjelp med posten kunne hun ha bruk for, og en bruker forteller at hjelpen begynte med regningene. Du tilbød den og ventet på svar, og hun kunne si nei. Brukere vil beholde styringen selv. # why # source: 000-P8 user # source: 001-P29 user
    Du hørte hvem hun hadde vært for andre, og spurte henne som en som vet hva slik hjelp er verdt. # for: identitet
    Hun viste fram det hun kunne. Spørsmålet gjorde det om til det hun ikke får til. # against: identitet
    Kanskje tenkte Wenche: Nå gikk det litt fort i svingene. # thought: wenche
    Du spurte om hun trengte noen til å åpne posten. # recap
    ~ tillit -= 1
    Wenche: Nei, det … Det er jo så mye reklame nå for tida. # mood: wenche tense
    Hun tørker av voksduken, også der det er rent.
*   [«Hva het de, alle sammen? Begynn med ham du pekte på.» # id: navnene # relasjon: +1 # identitet: +1]
    Du lot henne være den som kjente dem alle, og fagfolk forteller at bilder i et hjem er noe å spørre om. Du spurte fordi du ville vite det. En bruker merker forskjell på det og et spørsmål fra en bok. # why # source: 001-V35 staff # source: 000-P6 user
    Kanskje tenkte Wenche: Alle? Dem kan jeg i søvne. # thought: wenche
    Du spurte hva de på bildet het. # recap
    ~ tillit += 1
    Wenche: Roar, to egg. Aud, ikke salt. Marek, Marek, lille Marek, og Zofia som egentlig var ingeniør. Han bak søyla er Terje. Han har jeg ikke hørt noe fra siden. # mood: wenche warm # colour: +1
-   -> skapet

=== skapet ===
Telefonen hennes lyser opp på voksduken. «SISTE VARSEL. Solvik Nett stenger strømmen fredag kl. 10.00.» Hun legger en serviett over. # scene: wenche-kjokken # sound: stille
Wenche: Du må ha kjeks til. Jeg har kjeks. # mood: wenche tense
Hun strekker seg forbi deg mens hun fremdeles ser på servietten, og åpner feil skap. En bærepose velter ut og tømmer seg over gulvet, vinduskonvolutter helt bort til komfyren. Bak den står det en til, like full.
Wenche: Reklame. Det er bare reklame. # mood: wenche tense # decision: skapet
Hva gjør vi når vi får se det noen har gjemt? # ask
«Hvordan vil du ha det nå: Skal jeg se det, eller skal jeg ikke ha sett det?» # could_ask
Hva håper du at Wenche merker nå? # pause
At jeg har sett verre, og at jeg fremdeles er gjest. # hope
At det er hun som bestemmer hva jeg har sett. # hope
At vi kan rekke noe før fredag. # hope
*   [«Jeg så meldingen, og jeg ser posene. Jeg vil ikke late som noe annet.» # id: saa # trygghet: +1 # discuss: relasjon]
    Du sa hva du hadde sett, og da slapp hun å gjette. Ansatte mener at det åpne bygger tillit. # why # source: 004-P14 staff
    Du lot ikke som ingenting, og da kunne dere være to om det. # for: relasjon
    Hun hadde dekket til gjest, og gjesten satte ord på det hun skammet seg over. # against: relasjon
    Kanskje tenkte Wenche: Da var det gjort. Jeg har gruet meg i to år til det. # thought: wenche
    Du sa at du hadde sett både meldingen og posene. # recap
    Hun blir stående med en konvolutt i hånda.
    Wenche: Nei vel. # mood: wenche sad
    Hun puster ut gjennom nesa og legger den på benken.
*   [Gå ned på kne ved siden av henne og samle sammen, uten å lese på dem. # id: kne # relasjon: +2 # hverdag: +1]
    Du var der nede sammen med henne, tok i det som måtte gjøres, og leste ikke. Teamet i en av studiene erfarte at slik hjelp bygger tillit. En ansatt mener at det er lettere når ingen ser ned på den andre. # why # source: 002-P2 staff # source: 000-P2 staff
    Kanskje tenkte Wenche: Du leser ikke på dem. Det må være vanskelig. # thought: wenche
    Du hjalp henne å samle konvoluttene uten å lese på dem. # recap
    ~ tillit += 2
    Dere stabler hver deres haug. Hun bruker venstre. To ligger under komfyren, og de er hennes å ta.
    Wenche: Du har gått på knærne før. De fleste blir stående og spørre om de skal hjelpe til. # mood: wenche neutral
*   [Bli sittende med ryggen til, og spør om det er den kjeksen med havre. # id: ryggen # egenmakt: +1]
    Hun fikk avgjøre om du hadde sett det. Hjelperne til Petter, en mann i en av studiene, trakk seg unna når han ville klare noe alene. # why # source: 001-P14 staff
    Kanskje tenkte Wenche: Takk. Og du hørte det jo. # thought: wenche
    Du ble sittende og spurte om kjeksen. # recap
    ~ tillit += 1
    ~ eier = MIN(eier + 1, 3)
    Det rasler lenge bak deg.
    Wenche: Havre, ja. Og en med sitron. # mood: wenche neutral
    Når kjeksfatet kommer, er hun rød i ansiktet, og det ligger en konvolutt igjen under stolen din.
*   [«Jeg har to purringer på kjøleskapet. Jeg later som om de er tegninger.» # id: tegninger # relasjon: +2]
    Du ga litt av deg selv og tok brodden av det. Ansatte mener man godt kan by på seg selv, og de er uenige om hvor grensa går. # why # source: 004-P15 staff # source: 004-S11 staff
    Kanskje tenkte Wenche: To. Stakkars deg. Her er det fire hundre. # thought: wenche
    Du fortalte om purringene dine. # recap
    ~ egen = true
    ~ tillit += 1
    Wenche: Tegninger! # mood: wenche warm
    Hun må støtte seg til skapdøra. «Ta dem med neste gang, så åpner jeg dem for deg.» Mens hun sier det, skyver hun sine egne inn i posen med foten.
-   -> posene

=== posene ===
Det går et kvarter i kjeks. Hun begynner på tre historier om han i andre. # scene: wenche-kjokken # sound: kjokken
{ tillit >= 2:
    Midt i den tredje tier hun, henter begge posene og løfter dem opp på bordet, mellom fløten og sjokoladen.
- else:
    Du blir sittende. Midt i den tredje tier hun, setter den ene posen på bordet, hardt, og lar den andre stå på gulvet ved stolen din.
}
Wenche: Vær så god. Dagens. # mood: wenche tense
Wenche: Husleia er 25 200, for tre måneder. Strømmen er 11 340 med gebyr. Resten ligger på telefonen, i noe Torill satte opp for meg, og det kommer jeg ikke inn i. Jeg trenger ikke åpne dem for å kunne tallene. # colour: +1
Du ser på konvoluttene. Ingen av dem med vindu er åpnet. Et par har riksvåpen, og du spør om det ligger noe fra huseieren eller namsmannen der.
Wenche: Huseieren, ja. Namsmannen har ikke skrevet ennå, den konvolutten vet jeg hvordan ser ut. # mood: wenche tense
Klokka er ti over to, og det er tre dager til fredag. # decision: posene
Når hastverket er ekte: Hva gjør vi for at det fremdeles er personens sak? # ask
«Hva av dette ville det vært best å slippe å tenke på i kveld?» # could_ask
*   [«Kan jeg ta med begge og åpne dem? Da er alt sortert neste tirsdag.» # id: begge # hverdag: +2 # discuss: egenmakt]
    Med tre dager igjen er rask hjelp mye verdt. En bruker forteller at hjelpen begynte nettopp med regningene, og et team erfarte at synlig hjelp med det som haster, bygger tillit. # why # source: 000-P8 user # source: 002-P2 staff
    Du spurte først, og hun kunne ha sagt nei til den ene eller begge. # for: egenmakt
    Alt sammen skulle ut av huset og sorteres på et kontor der hun ikke var med. # against: egenmakt
    Kanskje tenkte Wenche: Da er de ute av huset. Og så er det du som vet. # thought: wenche
    Du spurte om du kunne ta med begge posene og åpne dem. # recap
    ~ permer = true
    ~ tatt = MIN(tatt + 1, 3)
    ~ tillit += 1
    Wenche: Begge to? # mood: wenche wary
    Hun slipper den ene hanken, og så den andre.
    Wenche: Ja, åpne dem. Men de kommer tilbake hit. # mood: wenche neutral
    Du skriver en lapp: to poser, dato, navnet ditt og nummeret. Den henger hun på kjøleskapet. Noen få brev plukker hun opp igjen og legger ved skåla, og øverst ligger ett med lyn på.
*   [Hold den ene posen åpen: «Vil du ta opp én selv, eller skal de ligge?» # id: trekk # egenmakt: +2]
    Hun fikk velge, og nei var et svar hun kunne gi. Ansatte vil legge til rette for mestring og våge å slippe taket, og brukere vil beholde styringen selv. # why # source: 004-P4 staff # source: 001-P29 user
    Kanskje tenkte Wenche: Jeg håper det ikke er en stygg en. # thought: wenche
    Du spurte om hun ville ta opp en konvolutt selv. # recap
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Hun lukker øynene og kjører venstrehånda helt ned.
    Wenche: Denne. # mood: wenche neutral
    To til henger fast i den. Når hun rister på posen, dukker det opp en med et lyn på.
*   [Finn nummeret til gjeldsrådgiveren, og spør om dere skal ringe nå. # id: gjeld # samarbeid: +2]
    Du hentet inn en som kan mer enn du, og gjorde det sammen med henne. I en av studiene var teamet losen som visste hvem som tilbød hva. # why # source: 002-P32 staff
    Kanskje tenkte Wenche: Enda en dame med skjema. Men hun kan vel faget. # thought: wenche
    Du foreslo gjeldsrådgiveren, og dere ringte etter time. # recap
    Gjeldsrådgiveren sitter i NAV-bygget, og det sier du først.
    Wenche: Ring, da. Men du venter i køen. # mood: wenche wary
    Første ledige time er om sytten dager. Haster det med strøm eller husleie, er det vakta på NAV, sier hun som svarer.
    Wenche: Timen kan jeg ta. Ikke vakta. # mood: wenche tense
    Hun skriver den opp på kalenderen, under vaskelista. Så roter hun fram en bunke, og øverst ligger en konvolutt med lyn på.
*   [«Strøm og husleie haster. Skal vi finne de to og la resten ligge?» # id: deneene # hverdag: +2 # egenmakt: +1]
    Dere tok det som hastet, og resten var fortsatt hennes. En bruker forteller at regninger og husleie var det første noen hjalp med. En av studiene råder til få tiltak om gangen. At det også gjelder brev, er vår slutning. # why # source: 000-P8 user # source: 002-P11 staff # source: ours inferred
    Kanskje tenkte Wenche: To. Ja. To går det an å se på. # thought: wenche
    Du foreslo at dere bare fant brevene om strømmen og husleia. # recap
    Hva som haster når husleia er ubetalt. # law: husleie-varsel
    ~ husleie = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Wenche: Strømmen har lyn på seg, den er lett å finne. # mood: wenche neutral
    Det fra huseieren er en purring. Nederst har han skrevet med penn: «Ring meg.» Hun leser det to ganger og henger det på kjøleskapet. Da hun finner den med lyn, følger det med noen til.
-   -> egnebrev

=== egnebrev ===
Tre av dem er grå, med vindu, og helt like. Avsenderen er Ambulant team Solvik. # scene: wenche-kjokken
Wenche: De er visst fra deg. # mood: wenche wary
Hun tar brødkniven og skjærer opp den nyeste. Den er fjorten dager gammel. «Siden vi ikke har hørt fra deg, vurderer vi å avslutte saken.» Wenche leser den ferdig og legger den foran deg. # decision: egnebrev
Hvilke brev sender vi selv, og til hvem? # ask
«Hvordan vil du at vi skal gi beskjed til deg?» # could_ask
*   [Ring Kari fra bordet og be henne trekke brevet mens Wenche hører på. # id: ringkari # utholdenhet: +2 # samarbeid: +1]
    Teamet var på vei ut døra, og du snudde det der og da. Ansatte mener at de må holde kontakten når noen blir stille. Du tok det med lederen din mens Wenche hørte på, og ansatte vil at alle skal være informert. # why # source: 004-P26 staff # source: 003-P26 staff
    Kanskje tenkte Wenche: Skal sjefen også sitte ved bordet nå? # thought: wenche
    Du ringte Kari og fikk brevet trukket. # recap
    ~ beklaget = true
    Kari: Har vi sendt det? Å, nei. Det er malen. Det skulle ikke vært sendt, unnskyld. Jeg trekker det, og så ser jeg etter hvem andre som har fått det.
    Wenche: Takk. # mood: wenche neutral
*   [Legg dem nederst og ta fram den med lyn på. Klokka går mot halv tre. # id: nederst # relasjon: -1 # hverdag: +1]
    Du brukte tida på det som hastet, og det kom henne til gode. Men teamet hadde gjort noe dumt, og hun hadde lagt det foran deg. Ansvaret for å ta det opp lå hos deg. # why # source: 002-P2 staff # source: 004-P11 literature
    Kanskje tenkte Wenche: Nei vel. Da var ikke den noe å snakke om. # thought: wenche
    Du la brevene fra teamet nederst og gikk videre. # recap
    ~ tillit -= 2
    Wenche: Nei, nei. Strømmen først. # mood: wenche wary
    Brevet bretter hun likevel sammen i fire og stikker ned i forklelomma.
*   [«Jeg leser dem høyt, om du vil. Så sier du hva vi burde ha skrevet.» # id: lesehoyt # egenmakt: +1 # samarbeid: +1]
    Teamets egne brev kom på bordet, og ansatte vil tenke over om det er de selv som står i veien. Hun kunne si nei til høytlesingen, og hun fikk si hva dere burde ha skrevet. Ansatte vil la personens stemme lede. # why # source: 004-P36 staff # source: 004-P5 staff
    Kanskje tenkte Wenche: Les sakte. Sånn som de snakker. # thought: wenche
    Du leste teamets egne brev høyt. # recap
    ~ beklaget = true
    ~ tillit += 2
    Det første går bra. Ved det andre begynner hun å le, og ved det tredje slutter hun.
    Wenche: «Henvendelser.» Det ordet måtte jeg alltid forklare. # mood: wenche neutral
    «Det betyr at vi hadde ringt, og at du ikke tok den.»
    Wenche: Det kunne dere ha skrevet. # mood: wenche neutral
*   [«Vi skrev at vi ville avslutte. Vi skulle ha kommet hit. Unnskyld.» # id: unnskyld # relasjon: +2]
    Du sa unnskyld uten å forklare det bort. Ansvaret for relasjonen ligger hos den som er på jobb, og i en av studiene hadde andre skrevet og ringt uten å få svar før noen dro hjem til folk. # why # source: 004-P11 literature # source: 002-I1 staff
    Kanskje tenkte Wenche: Det hadde jeg ikke ventet. Jeg vet ikke helt hva jeg skal si. # thought: wenche
    Du sa unnskyld for brevene. # recap
    ~ beklaget = true
    ~ tillit += 2
    Wenche: Ja, dere kunne ha ringt på. # mood: wenche neutral
    Hun legger dem i kurven for papir, alle tre.
-   -> ringe

=== ringe ===
Det med lyn på er tre og en halv uke gammelt og fort lest. 11 340 innen fredag, eller ring kundesenteret før halv fire. # scene: wenche-kjokken
Wenche: Jeg kan ikke ringe og være hun som ikke har betalt. I nitten år skyldte jeg ikke så mye som en liter fløte. # mood: wenche sad
Hun legger sin egen telefon foran deg.
Wenche: Si at du er meg. De hører ikke forskjell. # decision: ringe
Hva gjør vi når noen ber oss om å være dem? # ask
«Hva er det verste som kan bli sagt i den samtalen?» # could_ask
*   [«Som meg selv, ja. Er det greit at jeg prater og du retter på meg?» # id: jegprater # hverdag: +2 # egenmakt: +1 # trygghet: +1]
    Du tok samtalen på deg, men som deg selv, og spurte først. En bruker forteller at noen tok telefonene, og at det hjalp. Ansatte vil være tydelige på grensene og la personens stemme lede. # why # source: 000-P10 user # source: 004-P14 staff # source: 004-P5 staff
    Kanskje tenkte Wenche: Rette på, det kan jeg. # thought: wenche
    Du spurte om du kunne føre samtalen. # recap
    ~ tillit += 1
    Wenche: Ja. Men ikke si at jeg har det vanskelig. # mood: wenche neutral
    Du slår nummeret. Wenche setter seg, for første gang siden du kom.
*   [Skriv tre stikkord på en serviett og skyv den bort til telefonen. # id: stikkord # relasjon: -1 # discuss: egenmakt]
    Hun hadde nettopp fortalt deg hvorfor hun ikke kunne ringe, og fikk en serviett til svar. En bruker merker om den som kommer, hører etter. # why # source: 000-P6 user # source: ours inferred
    Du regnet med at hun kunne, ga henne noe å holde i og slapp taket. # for: egenmakt
    Hun hadde sagt nei og bedt om hjelp, og du la telefonen tilbake hos henne. # against: egenmakt
    Kanskje tenkte Wenche: Sa jeg ikke noe nå? # thought: wenche
    Du ga henne stikkord og lot henne ringe selv. # recap
    ~ hun_ringer = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    KUNDENUMMER. AVDRAG. DATO. Hun leser dem to ganger.
    Wenche: Du hørte vel ikke hva jeg sa. # mood: wenche tense
    Men hun ringer, stående, med servietten i den dårlige hånda.
*   [«Før noen ringer: Hva får de vite, og hva blir her ved bordet?» # id: grense # egenmakt: +2 # trygghet: +1]
    Hun bestemte hva som skulle ut av kjøkkenet før noen hadde løftet telefonen, og da visste hun også hva som kom til å bli sagt. Teamet i en av studiene spurte på samme måte før de tok kontakt med andre. # why # source: 002-P16 staff # source: taushet-kraft law
    Kanskje tenkte Wenche: Kan man bestemme det? # thought: wenche
    Du spurte hva nettselskapet kunne få vite. # recap
    Hva du kan si til et nettselskap, og hvem som bestemmer det. # law: taushet-kraft
    ~ grenser = true
    ~ tillit += 1
    Wenche: Navnet og tallet. Hånda kan de få. Ikke NAV, ikke dere og ikke Torill. # mood: wenche neutral
    Hun slår nummeret og legger telefonen på høyttaler midt mellom koppene.
*   [«Hvem var det som ringte i kantina når en leverandør rotet?» # id: kantina # identitet: +2]
    Du snakket til den som hadde gjort dette før. Brukere legger vekt på at noen venter noe av dem, og ansatte vil bygge på det folk mestrer. # why # source: 000-P13 literature # source: 004-P3 staff
    Kanskje tenkte Wenche: Det var et stygt triks. Og sant. # thought: wenche
    Du spurte hvem som pleide å ringe i kantina. # recap
    ~ hun_ringer = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Wenche: Det er ikke det samme. # mood: wenche wary
    Hun retter på forkleet. «Det var jeg, det. Jeg ringte før de hadde fått rygget ut av gården.» Så tar hun telefonen fra deg. # colour: +1
-   -> even

=== even ===
Even: Solvik Nett, du snakker med Even. # scene: wenche-kjokken # mood: even neutral
{ grenser:
    Wenche sier navnet og beløpet, slik hun bestemte. Du sier ingenting.
}
{ hun_ringer:
    Wenche sier navn, kundenummer og beløp. Den stemmen har du ikke hørt før. Den er laget for et rom med vifter.
}
{ not hun_ringer and not grenser:
    Du sier fornavnet ditt, og at du er her fordi hun har bedt deg. Wenche sier fødselsdatoen sin. Det er mindre stemme i den enn i resten av henne.
}
Even: Ja, der har vi deg. Den skal stenges fredag, ja. Det står at hele beløpet må inn. Eller så … Jeg begynte på mandag, så jeg må bare lese litt. # mood: even tense
{ grenser:
    Even: Er det noe jeg skal skrive under merknad? # mood: even neutral
    Wenche: Skriv at hånda ikke virker. Resten er privat. # mood: wenche neutral
}
Wenche ser på deg. Det gjør hun lenge. # mood: wenche tense # decision: even
Hvem snakker vi egentlig til når det er tre i samtalen? # ask
«Hva har du igjen å leve av når husleia er trukket fra?» # could_ask
*   [«Tre tusen nå og resten utover våren, Even. Går det an å si det slik?» # id: tretusen # egenmakt: -2 # hverdag: +1]
    Et konkret forslag på fem sekunder, og strømmen var nærmere reddet. Men det var hennes penger, og hun hadde ikke sagt noe tall. Det blir fort sånn at hjelperen fører saken og personen hører på. # why # source: 002-P2 staff # source: 004-P5 staff # source: 002-P33 inferred
    Kanskje tenkte Wenche: Tre tusen. Og hva skal jeg spise, da? # thought: wenche
    Du foreslo et beløp på vegne av henne. # recap
    Hva NAV-kontoret kan hjelpe med når det ikke er penger til mat. # law: nav-nodhjelp
    ~ tatt = MIN(tatt + 1, 3)
    ~ tillit -= 2
    Even: Tre tusen. Det kan jeg taste inn. # mood: even neutral
    Wenche åpner munnen. Det klapper i tastene hos Even. Hva hun får utbetalt, har ingen spurt om. # mood: wenche wary
*   [«Jeg er også ny på slikt, Even. Hva pleier de andre å prøve?» # id: nyijobben # hverdag: +1 # samarbeid: +1]
    Du gjorde Even til en som var med, og spurte etter det som kunne stoppe stengingen. I en av studiene sier ansatte at det ikke holder å kjenne systemet. Man må også kjenne noen i det. # why # source: 003-P32 staff # source: 002-P2 staff
    Kanskje tenkte Wenche: Han er jo bare guttungen. # thought: wenche
    Du spurte Even hva kollegene hans pleide å gjøre. # recap
    ~ tillit += 1
    Even: De andre? De deler opp i fire, hvis jeg skal være helt ærlig. Det blir 2 835. # mood: even warm
    Wenche: Det har jeg ikke alle månedene. # mood: wenche neutral
    Even: Seks, da? 1 890? # mood: even neutral
    Hun regner på duken med fingeren. «Seks går.»
*   [Skriv «Hva kan du betale?» på en serviett, og snu den mot Wenche. # id: serviett # egenmakt: +2]
    Spørsmålet gikk til den som hadde pengene, og du ble sittende stille imens. Ansatte vil gjøre ting sammen med folk uten å styre. # why # source: 004-P5 staff # source: 001-P29 user
    Kanskje tenkte Wenche: Jeg vet ikke hva jeg kan. Jeg må si noe. # thought: wenche
    Du spurte Wenche skriftlig hva hun kunne betale. # recap
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Hun skriver 2 500, stryker det og skriver 2 000. Så sier hun det høyt.
    Even: I måneden? Det … ja, vet du hva. Det går. # mood: even warm
    Wenche: Da sier vi det. # mood: wenche neutral # colour: +1
*   [«Det skal varsles fire uker før, og det finnes unntak. Er det sjekket?» # id: loven # trygghet: +2]
    Du kjente regelen og sa den slik at hun kunne høre at den fins, og bruke den. En behandler i en av studiene tok også opp rettigheter på eget initiativ. # why # source: strom-stenging law # source: 003-P29 staff
    Kanskje tenkte Wenche: Har jeg rett på noe? Si det en gang til. # thought: wenche
    Du spurte om reglene for stenging var fulgt. # recap
    Når strømmen kan stenges, og når den ikke kan det. # law: strom-stenging
    ~ tillit += 1
    Even: Fredag er det fire uker siden varselet, så det stemmer. Er det fare for liv eller helse, stenger vi ikke uansett. Er det det? # mood: even tense
    Wenche: Nei. Det er bare hånda. # mood: wenche neutral
    «Da er det en avtale som stopper den. Vi kan dele på seks», sier Even.
-   -> bankid

=== bankid ===
Avtalen må godkjennes med BankID, sier Even, det er det de bruker. Er det ikke gjort før halv fire, går saken tilbake i bunken, og han vet ikke om den som tar den siden, vil dele opp. Så er han borte, og klokka er tolv over tre. # scene: wenche-kjokken
Wenche henter ei teboks øverst i hylla. I den ligger en gammel telefon. Under sukkerskåla ligger lappen med koden. På skjermen står det at hun har to forsøk igjen, og tommelen skjelver så skjermen slukner.
Wenche: Halvparten av det jeg skylder, ligger der inne. Jeg har ikke vært der siden jul. Og jeg orker ikke én ting til i dag. # mood: wenche sad
Hun legger telefonen og lappen foran deg.
Wenche: Bare gjør det. Jeg ser en annen vei. # mood: wenche tense # decision: bankid
Hva er det vi sier nei til når vi sier nei til dette? # ask
«Hva er det tyngste med den, er det fingrene eller det som står der?» # could_ask
Hva håper du at Wenche merker nå? # pause
At jeg ser hvor sliten hun er. # hope
At den telefonen er hennes, også når den er vanskelig. # hope
At det er jeg som tar støyten hvis det går galt. # hope
*   [«Den kan bare du bruke. I morgen kl. 9 kjører jeg deg i banken.» # id: banken # hverdag: +2 # utholdenhet: +1 # trygghet: +1 # discuss: egenmakt]
    Du sa hva du ikke kan gjøre, og når du kom igjen, og det var et ærend av den sorten teamet i en av studiene tok. Brukere opplever det som omsorg når noen kommer igjen og holder det de har sagt. # why # source: bankid-personlig law # source: 002-P2 staff # source: 001-P17 user
    Det som bare hun kan bruke, ble liggende hos henne. Du tok veien dit på deg. # for: egenmakt
    Hun hadde bedt om noe annet. Turen og klokka ble sagt, og hun ble ikke spurt. # against: egenmakt
    Kanskje tenkte Wenche: I morgen er jeg en annen. # thought: wenche
    Du sa nei og avtalte å kjøre henne i banken dagen etter. # recap
    Hvorfor BankID ikke kan lånes bort. # law: bankid-personlig
    Når strømmen kan stenges, og når den ikke kan det. # law: strom-stenging
    ~ avtalt_bank = true
    { tillit >= 5:
        ~ strom = true
        ~ eier = MIN(eier + 1, 3)
    }
    Wenche: Klokka ni. # mood: wenche wary
    Dere ringer kundesenteret igjen. Wenche sier fødselsdatoen sin, og du spør om saken kan ligge åpen til i morgen. Det er en som heter Unni, og hun sukker, men hun gjør det. Fredagen står.
*   [Tast koden, trykk «Godkjenn», og legg telefonen tilbake i teboksen. # id: tast # hverdag: +1 # limit: bankid-personlig # discuss: egenmakt]
    Hjelpen var akkurat den hun ba om, og en bruker forteller at det hjalp at noen tok telefoner og søknader. Den rakk til én godkjenning, og resten av det som ligger der inne, ble liggende. At BankID er personlig, er en grense for deg og står for seg selv. # why # source: 000-P10 user # source: bankid-personlig law
    Hun bestemte det. Hun var tom, hun ba tydelig om det, og det var hennes å be om. # for: egenmakt
    Du trådte inn i navnet hennes. Neste gang er hun enda lenger unna å kunne gjøre det selv. # against: egenmakt
    Kanskje tenkte Wenche: Så lett var det. Da er det vel bare meg det er noe med. # thought: wenche
    Du brukte koden hennes og godkjente avtalen. # recap
    Hvorfor BankID ikke kan lånes bort. # law: bankid-personlig
    ~ tastet = true
    ~ strom = true
    ~ tatt = MIN(tatt + 1, 3)
    Det tar fjorten sekunder.
    Wenche: Var det ikke mer? # mood: wenche sad
    Hun setter lokket på boksen og blir stående med hånda oppå. Du kan koden hennes nå.
*   [«Det får jeg ikke lov til. Jeg leser for deg og ser i taket imens.» # id: taket # egenmakt: +1 # hverdag: +1 # trygghet: +1]
    Du sa hvor grensa gikk, og hjalp helt fram til den. Ansatte mener at tydelige grenser bygger tillit, og de vil legge til rette for at folk får det til selv. # why # source: bankid-personlig law # source: 004-P14 staff # source: 004-P4 staff
    Kanskje tenkte Wenche: Du kunne bare ha gjort det. Ingen hadde fått vite det. # thought: wenche
    Du leste høyt for henne mens hun tastet selv. # recap
    Hvorfor BankID ikke kan lånes bort. # law: bankid-personlig
    ~ strom = true
    ~ eier = MIN(eier + 1, 3)
    Det er fire flekker i taket, og de er over komfyren. Første gang piper det feil.
    Wenche: Fanden! # mood: wenche tense
    Andre gang tar hun pekefingeren på venstre hånd. Klokka er 15.26 når det står «Godkjent».
    Hun setter seg på pallen ved døra og sier ingenting. Det går noen minutter. Kaffen hennes er kald, og hun heller den ikke ut. # mood: wenche sad
*   [Ring Even igjen og be ham gjøre et unntak: at hun får avtalen på papir. # id: papir # egenmakt: -1 # hverdag: +1 # samarbeid: +1]
    Du prøvde å få selskapet til å passe til henne, slik en evaluering mener det må være, og du talte saken hennes, som ansatte gjør. Men teamet i en av studiene spurte før de tok kontakt med andre, og her ringte du uten å spørre. # why # source: 002-P24 literature # source: 004-P34 staff # source: 002-P16 staff
    Kanskje tenkte Wenche: På papir. I en konvolutt, altså. # thought: wenche
    Du ringte og ba om å få avtalen på papir. # recap
    Når strømmen kan stenges, og når den ikke kan det. # law: strom-stenging
    ~ papir = true
    ~ strom = true
    Even: Papir? Det går an, tror jeg. Da kommer den i posten, og så signerer du og sender tilbake. Jeg setter stengingen på vent i ti dager. Da må den være her. # mood: even neutral
    Wenche: Er det vindu på? # mood: wenche wary
    «Det er vel det», sier Even.
-   -> soster

=== soster ===
Kvart på fire ringer den andre telefonen. TORILL, står det. # scene: wenche-kjokken
Wenche: Søstera mi. Hver dag. Om jeg har spist. # mood: wenche neutral
Hun trykker feil, og søsteren er i rommet.
Torill: Har du spist? Er de der ennå, de fra kommunen? Hallo? # mood: torill tense
Torill: Hør her, du som sitter der. Hun sier ingenting til meg. Hvor ille er det? Jeg kan betale hele greia i kveld hvis noen bare sier et tall. # mood: torill tense
Wenche har lagt håndflata over brevet med lyn på. # mood: wenche tense # decision: soster
Hvordan tar vi vare på den som ringer, når vi ikke kan svare? # ask
«Er det noe du vil at Torill skal få vite, og hvem skal si det?» # could_ask
*   [Skyv telefonen mot Wenche, og ta med deg koppen ut til bildene. # id: utigangen # egenmakt: +2 # samarbeid: -1]
    Det var deres samtale, og du gjorde den til det. Brukere vil beholde styringen selv. Torill hadde spurt deg, og fikk høre en stol bli skjøvet inn. # why # source: 001-P29 user # source: 002-P17 staff
    Kanskje tenkte Wenche: Ikke gå. Jo, gå. # thought: wenche
    Du lot søstrene snakke alene. # recap
    ~ torill = 3
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Fra gangen hører du at Wenche sier nei tre ganger, rolig, som til en selger.
    Wenche: Men du kan komme på suppe. # mood: wenche neutral
*   [«Tallene kan hun utenat. Det er henne du må spørre, ikke meg.» # id: utenat # identitet: +1 # egenmakt: +1 # samarbeid: -1 # limit: parorende-lytte]
    Du snakket om henne som en som har oversikt, og lot henne svare for sitt eget. Men Torill var redd og ble vist bort. At Torill også fikk vite at det finnes tall, hadde ikke Wenche sagt ja til, og det er en grense for deg som står for seg selv. # why # source: 000-P13 literature # source: 001-P29 user # source: 002-P17 staff # source: parorende-lytte law
    Kanskje tenkte Wenche: Takk for den. Nå må jeg jo si det. # thought: wenche
    Du sa til Torill at Wenche selv kunne tallene. # recap
    Hva du kan si til en pårørende, og hva som trenger et ja. # law: parorende-lytte
    ~ torill = 4
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    Torill: Kan hun? Wenche, kan du det? # mood: torill neutral
    Wenche: 25 200 pluss 11 340. Og de er mine. # mood: wenche tense
    Torill: Men Wenche. Det er jo bare penger. # mood: torill sad
    Wenche: Ja, det er det det er. Og nå har jeg sagt det, og jeg har spist. # mood: wenche tense
*   [«Jeg kan ikke svare på det. Men hvordan har du det oppi dette?» # id: torill-hvordan # samarbeid: +2]
    Du holdt på det som var Wenches, og tok imot den som ringte. Man kan alltid lytte til en pårørende. # why # source: parorende-lytte law # source: 002-P17 staff
    Kanskje tenkte Wenche: Hvordan hun har det? Det har jeg visst ikke spurt om. # thought: wenche
    Du spurte Torill hvordan hun selv hadde det. # recap
    Hva du alltid kan gjøre når en pårørende ringer. # law: parorende-lytte
    ~ torill = 2
    ~ tillit += 1
    Torill: Jeg? Jeg våkner klokka fire og lurer på om hun har lys. # mood: torill sad
    Wenche har sluttet å gni på duken.
    Wenche: Jeg har lys, Torill. # mood: wenche sad
*   [«Hvis Wenche vil, kan vi tre møtes en dag. Hun velger temaet.» # id: vitre # samarbeid: +1 # discuss: egenmakt]
    Du så to som hørte sammen, og ville ha søsteren med. Ansatte vil ha familien med på en naturlig måte. # why # source: 001-P41 staff
    Du sa at det hang på hennes vilje, og at temaet var hennes å velge. # for: egenmakt
    Du sa det til Torill før du hadde spurt Wenche. Når en søster hører på, er det ikke lett å svare nei. # against: egenmakt
    Kanskje tenkte Wenche: Hvis jeg vil, ja. Og hvem skal si at jeg ikke vil? # thought: wenche
    Du foreslo at dere tre kunne møtes. # recap
    ~ torill = 1
    ~ tillit -= 1
    Torill: Jeg kan lørdag! # mood: torill warm
    Wenche: Vi får se. # mood: wenche wary
    Hun ser på kalenderen, der det står vaskeliste på lørdag.
-   { skjema:
        Skjemaet ligger i veska ennå. «La det ligge», sier hun.
    }
    Da du går, får du fem sjokoladebiter med deg i matpapir. # scene: wenche-gang
    { not navsagt:
        ~ tillit -= 1
        I døra sier du det du har latt ligge til nå: at NAV har bedt teamet om en oversikt over økonomien, og at de ikke får noe uten et ja fra henne.
        Wenche: Det kunne du ha sagt før kaffen. # mood: wenche wary
        Hun blir stående litt med hånda på dørkarmen.
    }
    Wenche: Tirsdag, da. Da er det grateng. # mood: wenche neutral
    -> kontoret

=== kontoret ===
Onsdag, litt over ti. Det er åtte på kontoret og seks stoler. # scene: teamets-kontor # sound: ventilasjon
{ permer:
    Posene står i det låste skapet ditt. I morges lette du først fram brevet fra huseieren. «Ring meg», har han skrevet nederst med penn, og du ringte og leste det for henne. Nå er det gule lapper og to ringpermer.
    ~ husleie = true
}
{ avtalt_bank:
    { strom:
        Du har vært i banken alt. Wenche sto på trappa ti på ni, i kåpe. Hun fikk en kodebrikke med store taster og godkjente avtalen før hun fikk satt seg.
    - else:
        Du har vært på trappa hennes kl. 9. Det lyste på kjøkkenet, og ingen kom ned. Du ringte på én gang og la en lapp i postkassa: nummeret ditt, nummeret til Solvik Nett og fristen.
    }
}
Kari: NAV purrer på oversikten. Du satt der i tre timer. Jeg trenger bare noe å si i morgen. # mood: kari tense
{ permer:
    Solveig: Jeg ordnet hele posten til en mann en gang. To kvelder, bord og gulv. Han sov for første gang på en måned. Siden åpnet han ikke et brev. Jeg vet ennå ikke om jeg angrer. # mood: solveig neutral
- else:
    Solveig: Fikk du noe å spise? # mood: solveig warm
}
{ tastet:
    Du forteller om BankID-en, for det var det tyngste.
    Kari: Det tar du og jeg etterpå. I dag. # mood: kari neutral
}
Journalen er åpen på skjermen din. # decision: notat
Hva skriver vi ned etter et besøk, og hvem skriver vi det for? # ask
«Hvordan ville du ha sagt det, hvis det var du som skulle skrive om i dag?» # could_ask
*   [Gå på bakrommet med Kari, ring Wenche og spør hva NAV kan få. # id: ringwenche # mening: +2 # relasjon: -1 # egenmakt: +1]
    Spørsmålet gikk til den det gjaldt, og hun avgjorde hva NAV fikk. Ansatte går gjennom en bestilling med personen før de følger den. Men hun ble ringt opp uforberedt, med lederen din på den andre siden, og det gjør noe med hvordan dere har det sammen. # why # source: taushet-nav law # source: 004-P9 staff # source: 002-P16 staff # source: ours inferred
    Kanskje tenkte Wenche: To stykker, for å spørre om én ting. # thought: wenche
    Du ringte og spurte hva NAV kunne få vite. # recap
    Hva NAV kan få vite, og hvem som bestemmer det. # law: taushet-nav
    ~ notat = 4
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    Wenche: Hvem er det du har med deg? # mood: wenche wary
    «Kari. Hun leder teamet.»
    Wenche: Si til NAV at jeg kommer selv når jeg har noe å vise. # mood: wenche tense
    Kari skriver det ned ord for ord.
    { not strom:
        «Og banken?» spør du. Det blir stille i telefonen. «Ikke i dag», sier hun.
    }
*   [«Hvem har vakt fredag? Jeg skriver beløp og frister i journalen nå.» # id: tall # utholdenhet: +1 # samarbeid: +1]
    Nå sto du ikke alene med fristen, og noen kunne være der på fredag. En ansatt forteller at man sier fra til andre i teamet før man går hjem. # why # source: 000-P21 staff
    Kanskje tenkte Wenche: Står det noe annet der enn det jeg skylder? # thought: wenche
    Du skrev beløp og frister i journalen og fant ut hvem som hadde vakt. # recap
    Plikten til å føre journal og retten til å lese sin egen. # law: journal-innsyn
    ~ notat = 1
    Kari: Rune. Ring henne og si at det er han som kommer innom fredag. # mood: kari neutral
    «Dette er til oss. NAV får det ikke før hun har sagt ja.»
    Notatet er på elleve linjer. Tallene tar ni av dem.
*   [Skriv kort det hun sa, la tallene ligge, og la NAV vente på et ja. # id: hennesord # identitet: +1 # egenmakt: +1 # samarbeid: -1]
    Den som leser notatet, møter Wenche og ikke bare gjelda hennes, og NAV måtte vente til hun hadde sagt ja. En informant minner om at det som står i papirene, kan ta feil av folk. Men den som har vakt fredag, finner ikke fristen. # why # source: 002-I17 staff # source: 002-P16 staff # source: journal-innsyn law
    Kanskje tenkte Wenche: Hva står det, nøyaktig? # thought: wenche
    Du skrev med hennes ord, uten tall, og lot NAV vente. # recap
    Plikten til å føre journal og retten til å lese sin egen. # law: journal-innsyn
    ~ notat = 3
    ~ tillit += 1
    «Atten år i kantina. Vet hva hun skylder. Vil selv bestemme hvem som får vite det.» Kari leser over skulderen din.
    Kari: Hva skal jeg med det på et møte? # mood: kari tense
    Solveig: Ingenting. Det er ikke til møtet. # mood: solveig neutral
*   [«Solveig, spør meg ut om i går. Begynn med det jeg hoppet over.» # id: spormeg # samarbeid: +2]
    Du lot en kollega komme til der du selv ikke så. Ansatte forteller at slike spørsmål gjør at de går inn på en annen måte neste gang. # why # source: 004-P36 staff # source: 004-S59 staff
    Kanskje tenkte Kari: Og hva skal jeg si i morgen, da? # thought: kari
    Du ba Solveig spørre deg ut om besøket. # recap
    Plikten til å føre journal og retten til å lese sin egen. # law: journal-innsyn
    ~ notat = 2
    Det tar tjue minutter. Hun spør hvem som holdt kanna, hvem som fant på tallene, og hvorfor stolen din sto der den sto.
    Solveig: Hva vil hun med resten? # mood: solveig neutral
    Du vet hva hun sa om strømmen og om søsteren. Hva hun vil med leiligheten, har du ikke spurt om. Notatet skriver du etter lunsj, av det du husker.
    { not strom:
        «Og fredag?» sier Solveig. «Jeg la en lapp», sier du.
    }
    Kari: Jeg sier til NAV at vi ikke har noe ennå. # mood: kari neutral
-   { not strom and notat == 1:
        ~ rune = true
        ~ strom = true
    }
    { not strom:
        Fredag kl. 10.07 slukner kjøkkenvinduet i tredje etasje.
    }
    -> tilbake

=== tilbake ===
Tirsdag igjen, litt over ett. Sola står inn på kjøkkenet og viser alle strykene etter kluten. # scene: wenche-kjokken-2
~ selv = eier >= 3 and tillit >= 2 and ((not permer and not tastet) or tillit >= 5)
~ tillit = MAX(MIN(tillit, 9), -4)
{ strom:
    Det lukter grateng, og kjøleskapet går. # sound: kjokken
- else:
    Det er kaldt. Kaffen koker på et stormkjøkken ute på balkongen. # sound: stille
    Wenche: Jeg måtte bruke opp fryseren. Jeg fikk låne ovnen til Åse i andre, så det ble grateng til hele oppgangen. # mood: wenche neutral # colour: +1
    Lappen din ligger på benken. I går gikk hun til banken, til fots, og godkjente avtalen selv. Strømmen kommer i morgen, og gebyret for å koble på er lagt på regninga.
    «Jeg burde ha kommet en gang til», sier du.
    Wenche: Jeg hørte at du ringte på. # mood: wenche neutral
}
{ papir and selv:
    Avtalen fra Solvik Nett ligger åpnet på radioen, og hun har skrevet under med venstre. Den må være framme fredag. Du kan ta den med forbi kontoret deres.
}
{ papir and not selv:
    Avtalen fra Solvik Nett ligger på radioen, i vindu, uåpnet. Den må være framme fredag. Du leser den høyt, hun skriver under med venstre, og du tar den med forbi kontoret deres.
}
{ strom and not papir:
    På kalenderen har hun skrevet av avtalen med Solvik Nett, med avdrag og alt.
}
{ tastet:
    Teboksen står tom øverst i hylla. «Jeg har byttet kode», sier hun. «Det er ikke noe med deg.»
}
{ husleie:
    Huseieren har hun ringt. «Han trodde jeg var reist», sier hun. Han venter til første april.
}
{ egen:
    Wenche: Har du med purringene dine? # mood: wenche warm
    «Nei, dem betalte jeg», sier du.
    Wenche: Det sier de alle. # mood: wenche neutral
}
{ rune:
    Wenche: Fredag kvart på ni sto det en Rune nede og hadde bil. Så satt vi der i banken, vi to som ikke kjente hverandre, og jeg fikk en brikke å taste på. # mood: wenche neutral
}
{ notat == 1 and not rune:
    Wenche: Det var en Rune her på fredag og spurte om lyset virket. Det gjorde det. Han fikk tre biter. # mood: wenche neutral
}
{ notat == 3:
    Du viser henne notatet på skjermen. Hun leser det to ganger og sier nitten, ikke atten. Du skriver en rettelse under.
}
{ notat == 4:
    Wenche: Sa hun det til NAV, hun lederen din? At jeg kommer selv? # mood: wenche wary
    Det gjorde hun. Wenche noterer det på kalenderen, uten dato.
}
{ torill == 1 and strom:
    Wenche: Torill var her på lørdag. Hun satt der du sitter og gråt litt, og så vasket hun ovnen min. # mood: wenche wary
}
{ torill == 1 and not strom:
    Wenche: Torill skulle komme på lørdag. Jeg sa at jeg var forkjølet. # mood: wenche wary
}
{ torill == 2 and strom:
    Wenche: Torill sov til sju på søndag. Hun ringte for å si det. # mood: wenche warm
}
{ torill == 2 and not strom:
    Wenche: Torill tror jeg har lys. Jeg lar henne sove. # mood: wenche sad
}
{ torill == 3:
    Wenche: Torill kommer på suppe på torsdag. Hun har spurt hva hun skal ha på seg. # mood: wenche warm
}
{ torill == 4:
    Wenche: Torill har ikke ringt siden. Kvart på fire sitter jeg og ser på den. # mood: wenche neutral
}
{ selv:
    -> tobrev
- else:
    -> flyttet
}

=== tobrev ===
Skapet står åpent, og det er kopper i det. # scene: wenche-kjokken-2
{ permer:
    Du har med posene hennes, brettet sammen, og to ringpermer med skilleark. Hun setter permene mellom kokebøkene og ser etter om de står rett.
- else:
    Den ene posen er borte. Den andre står på stolen ved siden av henne.
}
På brødfjøla ligger to brev, brettet ut, med kniven på tvers.
{ permer:
    Wenche: To av dem jeg holdt igjen. {strom:I går kveld|I går, mens det var lyst}. Det ene var reklame for en hørselstest. # mood: wenche neutral
- else:
    Wenche: To. {strom:I går kveld|I går, mens det var lyst}. Det ene var reklame for en hørselstest. Konvoluttene i den ene posen holdt jeg opp mot {strom:lampa|vinduet}, én etter én. Reklamen har jeg kastet. De med løve på la jeg over i den der. # mood: wenche neutral
}
Hun har ringer under øynene, og hun har tatt på seg lebestift. # decision: tobrev
Hva er forskjellen på å se et skritt og å dele ut karakter? # ask
«Vil du at jeg sier noe om det, eller skal vi spise?» # could_ask
*   [«To brev alene på en mandag. Det er lenge siden sist, tenker jeg.» # id: toalene # haap: +1 # discuss: relasjon]
    Du la merke til skrittet og sa det høyt, og ansatte bygger håp på den måten. # why # source: 004-P20 staff # source: 004-P18 staff
    Du så hva det hadde kostet, og sa det til henne rett fram. # for: relasjon
    Hun har åpnet post for halve meieriet, og nå ble hun rost ovenfra for to av sine egne. # against: relasjon
    Kanskje tenkte Wenche: Får jeg klistremerke nå? # thought: wenche
    Du sa at det var lenge siden sist. # recap
    ~ tillit -= 1
    Wenche: Det er bare papir. # mood: wenche wary
    Men hun retter på kniven så den ligger helt rett.
*   [Sett deg, skjær deg ei brødskive med kniven, og la henne si resten. # id: skive # relasjon: +1 # egenmakt: +1]
    Hun hadde lagt dem fram, og du satte deg til bords og lot henne bestemme når. Ansatte vil være sammen med folk uten å sette dagsordenen, og brukere kjenner seg verdifulle når noen gir dem tid. # why # source: 004-P5 staff # source: 001-P20 user
    Kanskje tenkte Wenche: Du spør ikke. Det var godt. # thought: wenche
    Du forsynte deg og ventet. # recap
    ~ tillit += 1
    Hun ser deg skjære.
    Wenche: Du holder den som en gaffel. # mood: wenche warm
    Så forteller hun. Hun satte på radioen, og hun tok de tynneste først.
*   [«Hva gjorde du etter det første? Jeg hadde gått meg en tur, tror jeg.» # id: ettersist # relasjon: +2]
    Du spurte fordi du lurte, og la litt av deg selv ved siden av. En bruker forteller at hun hører når det er slik. # why # source: 000-P6 user # source: 004-P15 staff
    Kanskje tenkte Wenche: Gått tur, ja. Det hadde jeg ikke fått til. # thought: wenche
    Du spurte hva hun gjorde etter det første brevet. # recap
    ~ tillit += 2
    Wenche: Jeg vasket gulvet. Hele. Da det var tørt, tok jeg det andre. # mood: wenche neutral
*   [«Skal vi ta resten nå, mens du er i gang? Jeg kan bli til klokka fire.» # id: resten # mening: -1 # hverdag: +1]
    Hjelp med brevene var det hun hadde bruk for, og du hadde tid. Men farten var din. En av studiene råder til få tiltak om gangen. At det også gjelder brev, er vår slutning. # why # source: 000-P8 user # source: 002-P11 staff # source: ours inferred
    Kanskje tenkte Wenche: Så to var ikke nok. # thought: wenche
    Du foreslo å ta resten med en gang. # recap
    ~ tillit -= 1
    Wenche: Etter maten. # mood: wenche wary
    { permer: Hun skyver tallerkenen sin litt fram. | Hun flytter posen fra stolen og ned på gulvet. }
-   Etter grateng og kaffe er det igjen ett av de to brevene. Hun snur det mot deg. # scene: wenche-kjokken-2
    -> navfeil

=== flyttet ===
{ permer:
    Du har med posene hennes, brettet sammen, og to ringpermer med skilleark og register. Hun tørker av dem med kluten, åpner fryseren og setter dem inn på høykant. # scene: wenche-kjokken-2
- else:
    Skapet står åpent, og det er kopper i det, bare kopper. Hun lar deg se etter en gang til. # scene: wenche-kjokken-2
    { strom:
        Så åpner hun fryseren. Mellom bærene og brødet står begge posene, med knute på.
    - else:
        Så åpner hun fryseren. Den er tint og vasket, og i den står begge posene, med knute på.
    }
}
Wenche: Der leter ingen. Grateng? # mood: wenche wary # decision: flyttet
Hva kan det bety at noe blir gjemt bedre? # ask
«Hvor vil du at de skal stå mens jeg er her?» # could_ask
*   [«De er dine. Vil du ha dem i fred i dag, så er det i orden for meg.» # id: ifred # egenmakt: +2]
    Hun fikk et nei som gikk an. I en av studiene sto retten til å si nei fast. # why # source: 002-P7 staff
    Kanskje tenkte Wenche: Sier du det, så blir det nesten trist. # thought: wenche
    Du sa at det var greit å la dem være. # recap
    ~ tillit += 2
    Wenche: Sa jeg at de skulle være i fred? # mood: wenche neutral
    Hun serverer. Det blir tre stykker på deg.
*   [«Jeg tenker på husleia. Skal vi ta fram brevene om den nå?» # id: taframnaa # mening: -1 # hverdag: +1]
    Du holdt fast ved det som hastet i livet hennes. Men hun hadde nettopp flyttet dem bort fra deg, og målet var ditt. En evaluering minner om at noen trekker seg unna når hjelpen ikke treffer. # why # source: 000-P8 user # source: 002-P12 literature
    Kanskje tenkte Wenche: Jeg trodde vi skulle spise. # thought: wenche
    Du minnet om husleia og ville ha fram posten. # recap
    Hva som haster når husleia er ubetalt. # law: husleie-varsel
    ~ tillit -= 1
    Wenche: Husleia, ja. # mood: wenche tense
    Hun øser opp likevel, og setter seg ikke.
*   [Ta imot gratengen, og spør hva hun har i som ikke sto på menyen. # id: ikkemenyen # relasjon: +1 # identitet: +1]
    Du ble med der hun hadde dekket på, og spurte etter det hun kan. En bruker forteller at hun hjemme viser den hun er, også med det hun serverer. En bruker merker også om noen spør fordi de lurer. # why # source: 000-P4 user # source: 000-P6 user
    Kanskje tenkte Wenche: Det er lett å snakke med deg om mat. # thought: wenche
    Du spiste og spurte om oppskriften. # recap
    ~ tillit += 1
    Wenche: Sennep. Og litt av skallet på sitronen. # mood: wenche warm # colour: +1
*   [«Var det noe jeg gjorde sist, som gjorde at de måtte bort?» # id: noejeggjorde # relasjon: +1 # samarbeid: +1]
    Du lot tvilen på ditt eget besøk slippe til, og spurte henne som visste. Ansvaret for relasjonen ligger hos den som er på jobb. # why # source: 004-P11 literature # source: 004-P36 staff
    Kanskje tenkte Wenche: Du var grei. Det er det som er så slitsomt. # thought: wenche
    Du spurte om det var noe du hadde gjort. # recap
    ~ tillit += 1
    Wenche: Nei da. # mood: wenche wary
    Hun øser opp. «Det gikk fort, bare. Du er rask. Det var jeg også.»
-   { permer:
        Etter kaffen henter hun den ene permen. «Du har skrevet ‹Se her!›», sier hun. «Det kunne du ha ringt om.» Hun slår opp på den gule lappen. # scene: wenche-kjokken-2
    - else:
        Etter kaffen går hun selv bort til fryseren og løser den ene knuten. Øverst ligger et brev som er åpnet med kniv. Resten setter hun på bordet. # scene: wenche-kjokken-2
    }
    -> navfeil

=== navfeil ===
Det er et vedtak fra NAV om uføretrygden, datert i oktober. «Du har lønn fra Solvik Meieri AS, kantina, 50 prosent.» Siden da har de betalt ut halvparten. # scene: wenche-kjokken-2
Wenche: Så jeg har visst jobbet i hele vinter. I ei kantine som er parkeringsplass. # mood: wenche warm
{ permer and not selv: Hun ler, og så slutter hun og regner på baksida av konvolutten. | Hun ler, og så slutter hun. Regnestykket står alt på baksida av konvolutten, med blyant. }
Wenche: Det er husleia. Det er hele husleia, det. # mood: wenche tense # decision: navfeil
Når feilen er et annet sted enn hos oss: Hvem tar den opp, og hvem får æren? # ask
«Hvordan vil du at NAV skal høre dette, og av hvem?» # could_ask
*   [«Skal jeg ringe dem nå, så er du med på høyttaler hele veien?» # id: ringnav # egenmakt: +1 # hverdag: +1 # samarbeid: +1]
    Du spurte først, og tilbød deg å tale saken hennes med henne til stede hele veien. En bruker forteller at det hjalp at noen tok telefonene til NAV, og ansatte vil tale personens sak og la stemmen hennes lede. # why # source: 000-P10 user # source: 004-P34 staff # source: 004-P5 staff
    Kanskje tenkte Wenche: Da blir det sånn musikk igjen. # thought: wenche
    Du tilbød deg å ringe NAV med henne på høyttaler. # recap
    Hva du kan gjøre når et vedtak fra NAV er feil. # law: nav-vedtak
    ~ navrettet = true
    ~ tillit += 1
    Dere er nummer nitten i køen. Ved nummer fire tar Wenche over og sier navnet på parkeringsplassen.
    Damen i NAV finner feilen. Hun kan ikke rette den, men hun kan sende den til en som kan.
*   [«Typisk NAV. De leser ikke sine egne papirer, det vet jo alle.» # id: typisk # haap: -2 # relasjon: +1 # samarbeid: -1]
    Du stilte deg på hennes side. Men det går an å være der uten å snakke NAV ned, og du sa at det ikke nytter, til en som trengte at det nyttet. # why # source: 004-P35 staff # source: 004-P18 staff # source: ours inferred
    Kanskje tenkte Wenche: Ja. Så da er det vel ikke noe å gjøre med det. # thought: wenche
    Du sa hva du mente om NAV. # recap
    ~ tillit += 1
    Wenche: Det gjør de ikke. # mood: wenche sad
    Hun bretter brevet sammen langs de samme brettene. Det er hun som sier, litt senere, at man kanskje burde skrive til dem. Det blir tre linjer, og hun legger dem under brødfjøla.
*   [Be om et ja til å sende vedtaket til teamets NAV-veileder i dag. # id: veileder # samarbeid: +2]
    Du brukte en kollega som kunne gjøre noe med det, og du spurte om lov før noe gikk videre. Å tale noens sak ser ansatte som en del av jobben. # why # source: 004-P34 staff # source: 002-P16 staff
    Kanskje tenkte Wenche: Det går visst an når det er dere som ringer. # thought: wenche
    Du fikk et ja og tok feilen videre til teamets NAV-veileder. # recap
    Hva du kan gjøre når et vedtak fra NAV er feil. # law: nav-vedtak
    ~ navrettet = true
    Wenche: Ja, ta det, du. # mood: wenche neutral
    Du noterer datoen og saksnummeret og ringer fra gangen med døra åpen. Veilederen ser feilen. Hun kan ikke rette den, men hun vet hvem som kan, og det går dit i dag.
    Wenche: Hun har vel et nummer vi andre ikke har. # mood: wenche neutral
*   [Legg papir på fjøla, og be henne diktere et brev hun sender selv. # id: dikter # egenmakt: +2 # hverdag: +1]
    Ordene var hennes, og siste ordet også, og du holdt pennen så brevet ble skrevet. Ansatte vil gjøre ting sammen med folk, og en skriftlig klage er en måte å bli hørt på. # why # source: 004-P5 staff # source: 002-P37 literature
    Kanskje tenkte Wenche: Da må du skrive fort. Jeg har hatt den setningen klar lenge. # thought: wenche
    Du skrev mens hun dikterte til NAV. # recap
    Hva du kan gjøre når et vedtak fra NAV er feil. # law: nav-vedtak
    ~ tillit += 1
    { selv:
        ~ navrettet = true
    }
    Wenche: «Til rette vedkommende. Kantina er asfaltert.» Skriv det. # mood: wenche warm # colour: +1
    Det blir en halv side. Hun legger arket under brødfjøla til i morgen.
-   Om fristen for å klage er ute, vet du ikke, og det sier du. Den står i vedtaket. Er den ute, går det an å be NAV se på feilen likevel.
    -> arkiv

=== arkiv ===
{ permer:
    Bakerst i permen har du satt en brun konvolutt uten vindu. Den var åpnet fra før, og du lot være å se i den. Wenche tar den ut nå. # scene: wenche-kjokken-2
- else:
    Nederst i posen ligger en brun konvolutt uten vindu. Wenche bruker ikke kniven på den, den er åpnet for lenge siden. # scene: wenche-kjokken-2
}
«Skademelding», gjennomslag, tolv år gammelt. En erklæring fra legen om to fingre. Oppvaskmaskina, tegnet med blyant, med en pil. Meieriets halvdel av skjemaet er tom.
Wenche: Den skulle sjefen sende. Så fikk vi ny sjef. # mood: wenche sad
Hun holder hånda opp mot sola og bøyer de fingrene som går an å bøye. # colour: +1 # decision: arkiv
Hva kan vi si om en rett vi ikke vet om finnes? # ask
«Hva vil du at dette papiret skal bli til, hvis det blir til noe?» # could_ask
*   [Se på tegningen, og spør hvem det var som skrudde av maskina. # id: dendagen # relasjon: +1 # identitet: +1]
    Du spurte etter dagen og ikke etter saken. Brukere vil at det skal handle om livet. Om papiret er verdt noe, kan vente til hun har fortalt det. # why # source: 001-P02 user # source: 000-P6 user
    Kanskje tenkte Wenche: Aud skrudde av. Og så holdt hun meg i forkleet. # thought: wenche
    Du spurte hvem som skrudde av maskina. # recap
    ~ brun = 1
    ~ tillit += 1
    Wenche: Aud. Med foten. Og så serverte vi ferdig, for klokka var halv tolv. # mood: wenche neutral
    «Serverte dere ferdig?»
    Wenche: Hundre og ti, vet du. De kan ikke noe for det. # mood: wenche warm # colour: +1
    Så legger hun konvolutten tilbake der den lå.
*   [«Det ligner en yrkesskade. Du kan ha krav på mer enn du skylder.» # id: krav # haap: +1 # discuss: trygghet]
    Du så en vei, og fagfolk ser det som sin oppgave å vise nye veier når noe har låst seg. I en av studiene pekte gamle papirer faktisk mot en rett. # why # source: 001-P32 staff # source: 002-I18 staff
    Du sa fra om en rett hun kanskje har, så hun kunne gå videre med den. # for: trygghet
    Du satte et beløp i hodet hennes som ingen kan stå inne for. # against: trygghet
    Kanskje tenkte Wenche: Mer enn jeg skylder. Da er det jeg som har noe til gode. # thought: wenche
    Du sa at hun kunne ha krav på mye. # recap
    ~ brun = 2
    Wenche: Mer enn jeg skylder? # mood: wenche tense
    Hun legger konvolutten i skuffen med sølvtøyet.
*   [«Jeg vet ikke hva den er verdt. Skal vi spørre noen som vet det?» # id: sporrenoen # samarbeid: +2 # trygghet: +1]
    Du sa hva du ikke visste, og lot henne avgjøre om noen andre skulle inn. Teamet i en av studiene fant en slik rett ved å lete fram gamle papirer. # why # source: 002-I18 staff # source: 004-P14 staff
    Kanskje tenkte Wenche: Så du vet det ikke, du heller. Da er vi to. # thought: wenche
    Du sa at du ikke visste, og spurte om dere skulle spørre noen. # recap
    ~ brun = 3
    ~ tillit += 1
    «Legen din, kanskje, eller fagforeningen», sier du. «De kan vite om det er for sent.»
    Wenche: Legen. Hun har vært der i tjue år. Ikke NAV, de får vente på tur. # mood: wenche neutral
    Hun finner fram en konvolutt uten vindu og skriver navnet til legen på den.
*   [Ta fram en fullmakt til å lete i arkivene, og si at hun kan slippe. # id: lete # hverdag: +2]
    Du kom med det som måtte til for å få papirene fram. I en av studiene var det hjelperne som samlet dem, og de mente at brukeren neppe hadde klart det alene. # why # source: 002-I18 staff
    Kanskje tenkte Wenche: Slippe å tenke. Det har jeg drevet med en stund. # thought: wenche
    Du la fram en fullmakt og tilbød deg å lete for henne. # recap
    ~ tatt = MIN(tatt + 1, 3)
    ~ brun = 4
    ~ tillit += 1
    Hun leser hva den gjelder, to ganger.
    Wenche: Bare arkivene. Bare ut året. # mood: wenche neutral
    Det fører hun på selv, med venstre, før hun skriver under.
-   -> avvikling

=== avvikling ===
Skåla er tom. Hun henter en pappeske fra kottet, snur den og banker på bunnen. Tre biter faller ut. # scene: wenche-kjokken-2
Wenche: Tjuefire sånne esker fikk jeg med meg da de stengte. Det var den siste. Det stemmer på uka. # mood: wenche neutral
«Stemmer med hva?»
Wenche: Jeg avvikler. Det har jeg gjort før. Du slutter å bestille, du bruker opp lageret, og så vasker du. I oktober kom det halvparten på konto, og da tenkte jeg: Ja vel, da er det stengetid her også. Første mai flytter jeg i campingvogna på Tangen, og Bjarne lar meg få kioskluka. # mood: wenche warm # colour: +1
Wenche: Nei, ikke se sånn på meg. Jeg skal ikke dø. Jeg skal steke vafler. # mood: wenche warm
Den ene biten tar hun selv. Hun er lenge om den.
Wenche: Alle vil at jeg skal få beholde leiligheten. Torill, du, de som skrev de grå brevene. Det er pent av dere. Det er bare ingen som har spurt. Og så viser det seg at det var en feil, det med oktober. # mood: wenche neutral # decision: avvikling
Hvilket mål trodde vi var så selvsagt at vi aldri spurte om det? # ask
«Du svarte før jeg rakk å spørre. Jeg spør likevel: Tenker du på å ta livet ditt?» # could_ask
Hva håper du at Wenche merker nå? # pause
At jeg hører en plan og ikke et symptom. # hope
At hun kan ombestemme seg uten at noen sier hva var det vi sa. # hope
At jeg tør å si det jeg lurer på. # hope
*   [«Jeg er redd for oktober i vogna. Det er min uro. Hva tenker du?» # id: oktober # egenmakt: +2 # relasjon: +1]
    Du sa hva du mente, at det var ditt, og ga det fra deg. Slik gjorde også hjelperne til Petter, en mann i en av studiene. At du er redd, er også noe du gir av deg selv, og ansatte mener at det går an. # why # source: 001-P26 staff # source: 004-P15 staff
    Kanskje tenkte Wenche: Oktober. Den hadde jeg tenkt å tenke på i september. # thought: wenche
    Du sa at du var urolig for høsten, og spurte hva hun tenkte. # recap
    ~ slutt = 1
    ~ tillit += 1
    Wenche: Oktober, ja. # mood: wenche neutral
    Hun skriver OKTOBER nederst på kalenderen, på den hvite kanten.
*   [«Jeg vil ikke være alene om å vite det. Hvem kan vi si det til?» # id: hvemvet # samarbeid: +2]
    Du tok den ikke med deg som en hemmelighet, og det gikk gjennom henne. Teamet i en av studiene holdt slike ting oppe i fellesskap og spurte før de delte dem. # why # source: 002-P19 staff # source: 002-P16 staff
    Kanskje tenkte Wenche: Det varte i ett minutt. # thought: wenche
    Du spurte hvem andre som kunne få vite om planen. # recap
    ~ slutt = 4
    Wenche: Bjarne vet det, siden det er luka hans. # mood: wenche wary
    Hun brekker den andre biten i to. «Og de på kontoret ditt, da. Hvis du sier det med vaflene først.»
*   [«Kan du leie den bort i sommer og ha den å komme hjem til i høst?» # id: begge-deler # mening: -1 # hverdag: +1]
    Et sted å bo når det blir kaldt, er noe å stå på, og planen hennes fikk stå. Men løsningen var din, og hun hadde nettopp sagt at ingen spør henne. # why # source: 004-P23 literature # source: 004-P5 staff
    Kanskje tenkte Wenche: Nå løser du det igjen. # thought: wenche
    Du spurte om hun kunne leie ut leiligheten om sommeren. # recap
    ~ slutt = 3
    Wenche: Begge deler. # mood: wenche wary
    Hun snur på den tomme esken. «Da må huseieren si ja, og ham skylder jeg tre måneder.» Så finner hun en blyant.
*   [Tegn ei luke på pappesken, og spør hva som skal stå på skiltet. # id: skiltet # haap: +1 # mening: +1]
    Du ble med på det hun ville, og snakket om sommeren som noe som kommer. Fagfolk vil gripe fatt i drømmer og se hva som skal til, og de ser det som sin oppgave å formidle håp. # why # source: 001-P04 staff # source: 001-P32 staff
    Kanskje tenkte Wenche: Du tegner som en som aldri har sett ei luke. # thought: wenche
    Du tegnet luka og spurte om skiltet. # recap
    ~ slutt = 2
    ~ tillit += 2
    Hun ser på tegningen og tar blyanten fra deg.
    Wenche: Den skal slå utover, ellers står folk med hodet i den. Og så ÅPENT. Det holdt i nitten år. Den første får Marek, han har vogn der ute. # mood: wenche warm # colour: +1
-   { tillit <= 3 and not selv:
        -> e_dor
    }
    { permer and tatt >= 2 and not selv and slutt != 2:
        -> e_perm
    }
    { slutt == 3:
        -> e_torsdag
    }
    -> e_luke

=== e_luke ===
I april skriver hun oppsigelsen selv, på brevpapir fra kantina, og leverer den for hånd. Huseieren har en ny leietaker fra mai og slipper henne. Det hun skylder, får han tusen kroner av i måneden. # scene: teamets-kontor # sound: ventilasjon
{ navrettet:
    NAV etterbetaler i mai. Det meste går rett videre, til folk med vindu på konvoluttene.
- else:
    NAV har ikke svart ennå. Det ligger en kopi i kassa hennes, under vekslepengene.
}
Midt i juni kommer det et bilde til teamets telefon: en brakke, ei luke og et skilt. ÅPENT.
{ torill == 3:
    I luka står det to. Den ene er Torill.
}
Kari gir deg førti minutter hver vei annenhver tirsdag ut september. Hvem som kommer etterpå, skal Wenche få være med og velge. Posten kommer til resepsjonen, og på torsdager, når røra hviler, åpner hun den med brødkniven. Lønna fra luka melder hun til NAV selv. «Denne gangen stemmer det», har hun skrevet øverst.
Wenche: Han på plass 14 har fått purring på et fjernlys. Han leser altfor godt, stakkar. # mood: wenche warm # colour: +1
Den halvparten av gjelda som ligger i telefonen, tar hun på regnværsdager. {slutt == 1: Under OKTOBER på kalenderen har hun skrevet: Åse, rommet mot gården.|Hva hun gjør når det blir kaldt, har dere snakket om to ganger. Hun vet det ikke ennå.}
{ brun == 4:
    Papirene om hånda er bestilt fra tre arkiver.
}
{ brun == 3:
    Den brune konvolutten er hos legen.
}
{ brun == 2:
    Den brune konvolutten ligger i bestikkskuffen i vogna. Hun har regnet på den.
}
{ brun == 1:
    Den brune konvolutten ble med i vogna. Tegningen henger over steketakka.
}
Den første vaffelen får du på en asjett. «Vil du ha syltetøy eller brunost?» sier Wenche. # ending: luka = Luka
-> END

=== e_torsdag ===
Hun regner i tre uker. Huseieren vil ha pengene sine, men ingen framleier. Så ringer hun Bjarne og sier fra seg luka, og den går til en student. # scene: wenche-kjokken-2 # sound: kjokken
{ navrettet:
    NAV etterbetaler i mai. Huseieren får sitt, og Solvik Nett får sitt, og det blir igjen til fløte.
- else:
    NAV svarer ikke før over sommeren. Huseieren går med på avdrag, i en telefon hun tar selv, i stua, med døra lukket.
}
I juni er det suppe hver torsdag. Det kommer fire naboer, og alle må ha med seg ett brev. Hun åpner ved benken, leser stille og sier hva det egentlig står.
{ torill == 3 or torill == 2:
    Torill har fast plass ved enden av bordet. Hun har med seg to brev hver gang.
}
Du blir sittende ved vinduet med en tallerken som ikke blir tom. Det hun har igjen av post fra i vinter, står i kottet.
Wenche: Det var fornuftig, det jeg gjorde. # mood: wenche neutral
Hun ser på bildet av vogna, som henger på kjøleskapet med en magnet i hvert hjørne.
Wenche: Han studenten steker på for lav varme. Jeg var ute og så. # mood: wenche sad
«Er luka ledig neste sommer?» spør du.
Wenche: Det vet jeg ikke. Spør meg på torsdag. # mood: wenche neutral # ending: torsdag = Suppe på torsdag
-> END

=== e_perm ===
I mai er alt i orden. Gjeldsrådgiveren sier hun sjelden har sett så ryddige permer, og hun sier det til deg. # scene: wenche-kjokken-2 # sound: kjokken
Husleia er på avdrag, og strømmen også. Wenche har skrevet under der det sto små, gule lapper.
{ navrettet:
    NAV har rettet feilen.
- else:
    Klagen til NAV ligger i permen, i plastlomme.
}
{ brun == 4:
    Papirene om hånda er bestilt fra tre arkiver.
- else:
    Den brune konvolutten { brun == 3:er hos legen|står i permen den også, bakerst}.
}
Bjarne trengte svar før påske. Det var mye den uka, med gjeldsrådgiver og permer, og Wenche svarte ikke. Luka gikk til en student.
{ notat == 2:
    Etter det siste møtet ringer du Solveig. «Jeg tror jeg har lært henne noe», sier du. Hun spør om du vil ha kaffe.
- else:
    Solveig spør hvordan det går med Wenche. «Alt er ordnet», sier du. Hun venter på resten.
}
Neste tirsdag er kaffen klar klokka ett. I skåla, der sjokoladen pleide å ligge, er det fem nye konvolutter med vindu.
Wenche: De har jeg spart til deg. # mood: wenche neutral
Du spør om dere skal ta en sammen. Brødkniven ligger på fjøla.
Wenche: Nei, vet du hva, du gjør det så mye fortere. Sitt, så skjenker jeg. # mood: wenche warm
Hun skjenker. Du lar konvoluttene ligge, og det går en hel kopp uten at noen sier noe om dem.
Wenche: Én, da. Du får ta de fire andre. # mood: wenche neutral
Hun retter på stolen før hun setter seg, og tar kniven. # ending: permen = Ringpermen
-> END

=== e_dor ===
Neste tirsdag er det ingen som åpner. Du ringer på en gang til, og det skraper i porttelefonen. # scene: wenche-gang-tom # sound: stille
Wenche: Alt er i orden. Torill har ordnet det. Og det med luka, det var bare noe jeg sa. # mood: wenche neutral
«Vil du at jeg skal komme opp?»
Wenche: Det er ikke noe å komme opp til. Jeg holder på å vaske. # mood: wenche wary
Men døra nede surrer. Utenfor hennes, i tredje, står det en tallerken med plast over. Grateng, to stykker, og en lapp: «Kan fryses.»
{ beklaget:
    Du skriver et kort for hånd med nummeret ditt på, og at det gjelder også hvis hun bare vil si hva som er til middag. Konvolutten har ikke vindu.
- else:
    Du skriver et kort for hånd. Det blir tre linjer, og den ene er en unnskyldning for de grå brevene.
}
Du går innom hver fjortende dag i april. To ganger står det grateng.
Første mai er skiltet borte fra postkassa.
{ torill == 2 or torill == 3:
    Torill har betalt strømmen og husleia, får du vite siden. Hun spurte først, og Wenche sa ja.
- else:
    Torill har betalt strømmen og husleia, får du vite siden. De to snakker ikke sammen for tida.
}
I juli kommer et postkort. Det er tegnet ei luke på det, og på luka står det ÅPENT. {tillit >= 2: På baksida står åpningstida. 11–18.|Baksida er tom bortsett fra adressen.} # scene: teamets-kontor # sound: ventilasjon
Kari henger det over kaffetrakteren, med luka ut. # ending: doera = Kan fryses
-> END
