# id: bilturen
# title: Bilturen
# language: nb
# version: 1
# author: Side om side
# minutes: 15
# trains: relasjon mening egenmakt hverdag haap
# content_note: Om angst for å gå inn på et kontor, om penger og om skam. Ingen vold og ingen fare for liv.
# cast: jonas = Jonas
# cast: ingvild = Ingvild
# cast: kari = Kari
# cast: solveig = Solveig
# credit: Skrevet uten egen erfaring med å være den som får besøk. En med slik erfaring skal lese og rette før teksten brukes.
# credit: Lovkortene er ikke juridisk rådgivning. En jurist skal lese dem før bruk.
# credit: Personer, steder og hendelser er oppdiktet. Det faglige grunnlaget er studiene som står ved hvert valg.
# scene: ombruksbua
# variants: 2
# variant_note: 1 I denne utgaven ville Jonas snakke på hjemveien. Det lå fast før du begynte, og ingenting du valgte, virket inn på det.
# variant_note: 2 I denne utgaven ville Jonas helst være i fred på hjemveien. Det lå fast før du begynte, og det er ikke noe mål på hvordan du hadde vært mot ham.

VAR variant = 1
VAR kari_hvordan = 0
VAR tanna = false
VAR vinteren = false
VAR farkamera = false
VAR radio = false
VAR tall = false
VAR sjafor = false
VAR begynte = false
VAR oevd = false
VAR snakket = false
VAR i_gang = false
VAR notat = false
VAR fikk_skjema = false
VAR lovet_vise = false
VAR spist = false
VAR nod = false
VAR nodhjelp = false
VAR sand = false
VAR avtalt = false
VAR navngitt = false

-> ombruksbua

=== ombruksbua ===
Tirsdag, 9.05. Det regner på containerne. Ombruksbua åpner ikke før tolv, og før det får man rote i kassene utenfor uten at noen spør om noe. Jonas har valgt stedet. # scene: ombruksbua # sound: regn
Morgenmøtet varte i tjue minutter. Kari delte ut nøkler og frister. Solveig ga deg den grå Yarisen og sa at vinduet på passasjersiden er treigt.
Solveig: Ikke si noe om det, så tror de at det skal være sånn.
I går på telefonen sa du at NAV kom til å ta ti minutter. Han sa «ti» etter deg, og litt senere sa han ja. På baksetet ligger skjemaet Kari skal ha innen fredag: «Mine mål», og så en hel side med linjer.
I journalen fra før du begynte står det: Ikke møtt NAV × 4. Motivasjon? Og lenger ned: Ikke hjemmebesøk. Trolig rot.
Det er tredje gang dere treffes. De to første gangene gikk dere rundt på parkeringsplassen her, og han svarte «vet ikke» på det meste. Hjem til ham får ingen komme. Det sa han før dere hadde rukket å hilse.
Nå står han med hetta oppe og armen langt nede i ei kasse merket SMÅTT OG ELEKTRISK. Under jakka har han en brødpose med papirer. Han har sett bilen. # mood: jonas neutral # colour: +1 # decision: ved-kassene
Hvem eier tida fra vi kommer, til personen setter seg inn? # ask
«Vil du ha litt mer tid her, eller skal vi dra?» # could_ask
*   [Bli sittende med vinduet på gløtt til han er ferdig med kassa. # id: vent # egenmakt: +1]
    Ombruksbua var hans sted og hans ærend. En mann på 29 som to ansatte fulgte i to og et halvt år, valgte møtestedet selv, og de ventet utenfor når han ville gjøre noe alene. # why # source: 001-V03 staff # source: 001-P14 staff
    Kanskje tenkte Jonas: Sitter og venter, ja. Da får jeg vel skynde meg. # thought: jonas
    Du ventet i bilen til han var ferdig. # recap
    Det tar seks minutter. Han løfter opp en hårføner, en julestjerne og noe svart, og det svarte tar han med seg.
*   [Blink med lysene og kjør bort til ham, så slipper han å gå i regnet. # id: blink # egenmakt: -1 # hverdag: +1]
    Han slapp å gå i regnet. Men tempoet ble ditt. Forskning studien viser til, sier at brukere vil ha hjelpere som følger etter og ikke leder. At skyssen over plassen er praktisk hjelp, er vår slutning. # why # source: 001-P27 literature # source: ours inferred
    Kanskje tenkte Jonas: Ja da. Jeg så deg. # thought: jonas
    Du blinket og kjørte bort til ham. # recap
    Han retter seg opp med en gang, som om noen har ropt navnet hans. Noe svart får han med seg likevel.
*   [Gå ut til ham i regnet og spør hva slags kasse dette er. # id: kasse # relasjon: +2 # identitet: +1]
    Du gikk dit han sto og spurte fordi du lurte. En bruker i studien merket straks forskjell på det og på spørsmål som står i boka. Og det var han som kunne kassa: En ansatt i studien mener at interessen må gå lenger enn til medisinen. # why # source: 000-P6 user # source: 000-P24 staff
    Kanskje tenkte Jonas: Nå blir du våt, og så er det min feil. # thought: jonas
    Du gikk ut og så i kassa sammen med ham. # recap
    Jonas: Det er den folk ikke tør å kaste. # mood: jonas neutral
    Han flytter på en hårføner og en julestjerne. Under ligger noe svart, og det tørker han på buksa.
*   [Senk ruta og rop: «Etter ti blir det kø på NAV, bare så du vet.» # id: klokka # trygghet: +1]
    Han fikk vite hva som ventet, og hvorfor klokka betydde noe. Ansatte i studien erfarer at klare ord bygger tillit. At andre på plassen kunne høre hvor han skulle, hører til lovkortet og er ikke skåret. # why # source: 004-P14 staff # source: taushet-nav law # law: taushet-nav
    Kanskje tenkte Jonas: Rop litt høyere, så får de det med seg på miljøstasjonen også. # thought: jonas
    Du ropte hva som ventet på NAV. # recap
    Jonas: Nå, da. # mood: jonas wary
    Han tar med seg noe svart fra kassa og går fort, med haka i jakka.
-   -> stille_i_bilen

=== stille_i_bilen ===
Han tar setet ved siden av deg og legger brødposen under låret. Det svarte er et kamera. Det lukter våt pappeske i bilen. I dørlomma ligger en appelsin fra i går, og den ser han på en stund. # scene: bil-ut # sound: bil
Jonas: Er den noen sin? # mood: jonas neutral
«Ingen har meldt seg.»
Jonas: Ti minutter, sa du.
Du sier at du sa det. Dere svinger ut på fylkesveien. Han prøver vinduet. Det går ned litt og blir der, og han sier ikke noe om det. Tre kilometer senere har ingen sagt noe. # decision: stille-i-bilen
Hva gjør stillhet med deg når du sitter ved rattet? # ask
«Er det greit at det er stille, eller vil du ha på noe?» # could_ask
*   [Nikk mot radioen. «Ta hva du vil, du. Av går også an.» # id: radio # egenmakt: +2]
    Et lite valg, men et helt: hva som helst, og av gikk også an. Brukere i studien ville helst ha styringen selv. # why # source: 001-P29 user
    Kanskje tenkte Jonas: Endelig noe jeg kan skru på. # thought: jonas
    Du lot ham bestemme radioen. # recap
    ~ radio = true
    Han går gjennom alle kanalene to ganger og stopper på værmeldingen for fiskebankene. Der får den stå.
*   [La det være stille og kjør. Han sier fra hvis han vil noe. # id: stille # egenmakt: +1 # discuss: relasjon]
    Han fikk bestemme om det skulle sies noe, og når. En bruker i studien ville ha en hjelper som snakket mindre, for å beholde styringen. Hva stillheten ble mellom dere, kan leses på to måter. # why # source: 001-V44 user
    Du var der uten å ville noe med ham. Å tie sammen kan være en måte å være i lag på. # for: relasjon
    Han hadde nettopp minnet deg på de ti minuttene, og ble sittende alene med dem. # against: relasjon
    Kanskje tenkte Jonas: Fint. Ikke si noe nå. # thought: jonas
    Du lot det være stille. # recap
    Wiperne går. Ved Felleskjøpet slipper han skuldrene litt.
*   [«Biblioteket har fått vann i kjelleren. Nå tørker de kart på do.» # id: kart-til-tork # relasjon: +1]
    Småprat uten ærend. Brukere forteller at praten i bilen da blir som mellom vanlige folk. To ansatte fulgte en mann på 29 i to og et halvt år, og praten gikk lettere i bilen enn i samtaletimene. # why # source: 001-V31 user # source: 001-V05 staff
    Kanskje tenkte Jonas: Har de egentlig det? # thought: jonas
    Du fortalte om kartene på biblioteket. # recap
    Jonas: Med hårføner? # mood: jonas neutral
    «Med hårføner.»
    Jonas: Det lå en i kassa. Jeg kunne ha tatt den med. # mood: jonas warm
*   [«Ta appelsinen, du. Har du fått i deg noe før du kom i dag?» # id: spist # hverdag: +1]
    Du spurte om mat før noe annet, og hadde noe å by på. Et team i en av studiene begynte med det som hastet her og nå, og så at det bygde tillit. Det kan også være flaut å svare på. # why # source: 002-P2 staff # source: ours inferred
    Kanskje tenkte Jonas: Ser det sånn ut? # thought: jonas
    Du ba ham ta appelsinen og spurte om han hadde spist. # recap
    ~ spist = true
    Jonas: Havregryn. # mood: jonas wary
    Han lar den ligge til etter kirka. Så skreller han den i ett langt skall, og bilen lukter appelsin.
-   Ved brua har elva gått over gangveien. To ender svømmer der folk pleier å gå, og Jonas følger dem med øynene så lenge det går.
    -> sand_i_kameraet

=== sand_i_kameraet ===
Dere blir liggende bak en traktor med rundballer. Fingertuppene til Jonas er brune. «Røyker mye?» har noen skrevet om det i journalen. Det lukter ikke røyk av ham.
Han har tatt opp kameraet og vrir på en ring. Den sier tikk, tikk, tikk, og så ett sted ingenting. Der stopper han og går tilbake. # scene: bil-ut # mood: jonas neutral
Jonas: Den her er bare tørr. Den jeg satt med i natt, var det sand i. Jeg satt til fem. # colour: +1 # decision: sand-i-kameraet
Når personen er i bilen og ikke kommer seg ut: Hva bruker vi det til? # ask
«Hva var det du holdt på med i natt?» # could_ask
*   [«Sand? Hvordan får du sand ut av noe som er så lite?» # id: lukker # identitet: +2]
    Du spurte ham som den som kan noe, om det han nettopp hadde vist deg. Brukere vil at praten skal handle om mer enn plagene, og en ansatt mener at interessen må gå lenger enn til medisinen. # why # source: 001-P02 user # source: 000-P24 staff
    Kanskje tenkte Jonas: Vil du ha den korte eller den lange? # thought: jonas
    Du spurte hvordan man får ut sand. # recap
    ~ sand = true
    Jonas: Tannbørste. Barnetannbørste. Og så må du ikke nyse. # mood: jonas warm # colour: +1
    Nå ser han på deg for første gang i dag.
*   [«Til fem? Skal vi begynne litt seinere på tirsdager, så du får sove?» # id: til-fem # identitet: -1 # utholdenhet: +1]
    Du ville at avtalen skulle passe døgnet hans, og brukere i en av studiene setter pris på at tida kan skifte. Men han fortalte om sand i et kamera, og du hørte søvn. Brukere vil at praten skal handle om mer enn plagene. # why # source: 001-P33 user # source: 001-P02 user
    Kanskje tenkte Jonas: Der kom den. # thought: jonas
    Du foreslo å begynne seinere på tirsdager. # recap
    Jonas: Nei da. Går greit. # mood: jonas wary
    Han legger kameraet på fanget med linsa ned.
*   [«Noen lever av sånt. Det er en i byen som har toårig venteliste.» # id: leve # haap: +1 # mening: -1]
    Du pekte på en vei videre med det han mestrer. Ansatte i to av studiene bygger på det folk får til, og vil vise nye veier. Men målet var ditt og kom før hans, og ifølge drøftingen i den ene har ansatte sett at prat om endring på feil tidspunkt kan slå uheldig ut. # why # source: 004-P3 staff # source: 001-P32 staff # source: 004-S29 staff
    Kanskje tenkte Jonas: Jeg sa sand. Jeg sa ikke jobb. # thought: jonas
    Du sa at noen lever av å reparere kameraer. # recap
    Jonas: Han på Storgata. Han er søtti og hater folk. # mood: jonas neutral
    Jonas: Han er flink, da. # mood: jonas neutral
*   [«Faren min har et sånt i et skap. Jeg tør ikke åpne lokket.» # id: faren # relasjon: +2]
    Du ga litt av deg selv, og lot ham være den som visste. Ansatte i studien mente man godt kan være personlig uten å bli privat. # why # source: 004-P15 staff
    Kanskje tenkte Jonas: Hvis det er film i, så ikke åpne. # thought: jonas
    Du fortalte om kameraet til faren din. # recap
    ~ farkamera = true
    Jonas: Ikke åpne det. # mood: jonas tense
    Jonas: Det kan være noe på. # mood: jonas neutral
-   -> vet_ikke

=== vet_ikke ===
Ved bomstasjonen fisker han brevet fra NAV opp av brødposen. Det er brettet så smått at det er mykt. # scene: bil-ut
Det gjelder sosialhjelpen. Søknaden hans har ligget siden forrige måned, og like lenge har han levd på havregryn.
Jonas: «Manglende dokumentasjon.» Det er meg, det. # mood: jonas sad
De vil ha kontoutskrift og husleiekontrakt. Begge deler ligger i posen, det har han vist deg, i en plastlomme fra den gangen han gikk på skole. Huseieren har sendt melding to ganger denne uka.
Jonas: Han skriver «hei hei» først. Så skriver han tallet. # mood: jonas neutral
Du spør hva som hadde vært en bra tur for ham i dag.
Jonas: Vet ikke. # mood: jonas neutral # decision: vet-ikke
Hva pleier vi å høre når noen sier «vet ikke»? # ask
«Har du vært med på noe sånt før, eller er det nytt?» # could_ask
*   [«Noen vil bare ha levert. Noen vil ha et navn å ringe. Noen vil fort ut.» # id: eksempler # mening: +1]
    Du spurte en gang til, på en måte det gikk an å svare på, men med tre svar som var dine. To ansatte som fulgte en mann på 29, forsto sent at «vet ikke» betydde at han ikke hadde prøvd noe av det. Ansatte i en annen studie spør hva folk vil få til, og fortsetter å spørre underveis. # why # source: 001-V05 staff # source: 004-P1 staff
    Kanskje tenkte Jonas: Går det an å få et navn? # thought: jonas
    Du nevnte tre ting en slik tur kan være. # recap
    Jonas: Det siste. # mood: jonas neutral
    Jonas: Og det i midten. # mood: jonas neutral
*   [«Fra null til hundre: Hvor gjerne vil du inn, og hvorfor ikke null?» # id: prosent # relasjon: -1 # haap: +1]
    To ansatte i en av studiene spurte en mann på 29 om prosent for to mål og fulgte det høyeste. Å spørre hvorfor ikke null er å lete etter det som alt er der; det er vår slutning. Men det var nytt mellom dere, og en bruker har merket når et spørsmål kommer fra boka. # why # source: 001-P36 staff # source: ours inferred # source: 000-P6 user
    Kanskje tenkte Jonas: Den der har jeg fått før. Av en med snor rundt halsen. # thought: jonas
    Du spurte hvor gjerne han ville, i prosent, og hvorfor ikke null. # recap
    ~ tall = true
    Jonas: Tretti. # mood: jonas wary
    Jonas: Trettien, hvis de har kaffe. # mood: jonas neutral
*   [«Da vet vi ikke det ennå.» Gi gass og la spørsmålet ligge i veikanten. # id: ligge # egenmakt: +1]
    Han slapp å levere et svar, og ble selv den som kunne ta det opp igjen. Brukere vil ha styringen, og en av dem ville ha en hjelper som snakket mindre. # why # source: 001-P29 user # source: 001-V44 user
    Kanskje tenkte Jonas: «Vi», liksom. # thought: jonas
    Du lot «vet ikke» være svar nok. # recap
    Han glatter brevet ut på låret. Det går noen kilometer. Så smetter det ned i posen igjen.
*   [«Jeg ville levert, og bedt om nødhjelp til mat. Tar jeg feil, så si det.» # id: mittsyn # mening: -1 # egenmakt: +1 # hverdag: +1]
    Du sa hva du selv mente, og lot det være opp til ham. Slik gjorde to ansatte i en av studiene det også. Og han fikk vite om hjelp til mat som han kunne be om samme dag. Men han hadde ikke rukket å si hva turen var for ham, før svaret var ditt. # why # source: 001-P26 staff # source: nav-nodhjelp law # source: 004-P1 staff # law: nav-nodhjelp
    Kanskje tenkte Jonas: Nødhjelp. Er det finere eller verre? # thought: jonas
    Du sa hva du selv ville gjort, og nevnte nødhjelp. # recap
    ~ nod = true
    Jonas: Er det noe annet enn sosialhjelp? # mood: jonas neutral
    «Det er når man ikke har til mat. Det kan man be om i skranken.»
    Jonas: Greit. # mood: jonas neutral
    Det er ikke lett å høre om det er greit eller «greit».
-   -> kari_ringer

=== kari_ringer ===
Dere ligger bak en buss nå. Et barn i bakruta skjærer grimaser. Jonas skjærer en tilbake, fort, og ser bort på deg for å finne ut om du så det.
Da ringer det. KARI TEAMLEDER står det på skjermen i dashbordet, og hele bilen ringer. # scene: bil-ut # sound: bil
Jonas: Det er til deg. # mood: jonas wary # decision: kari-ringer
Hvem tror den ved siden av at det handler om når telefonen vår ringer? # ask
«Hvordan vil du at jeg skal gjøre det med telefonen når vi kjører?» # could_ask
*   [Svar på høyttaleren: «Hei, Kari. Jonas sitter her og hører på.» # id: hoyttaler # egenmakt: -1 # trygghet: +1 # samarbeid: +1]
    Kari fikk svar og visste hvem som hørte på, og han hørte selv alt som ble sagt. Et team i en av studiene sier tydelig hva som deles, og med hvem. Men ingen spurte om han ville være med i den samtalen, og brukere vil ha styringen selv. # why # source: 002-P16 staff # source: 001-P29 user
    Kanskje tenkte Jonas: Skal jeg si hei nå? # thought: jonas
    Du svarte på høyttaler og sa at han hørte. # recap
    ~ kari_hvordan = 1
    Kari: Å. Hei, Jonas! Nei, det var bare det skjemaet. Til fredag. Jeg tenkte at dere har god tid i bilen, jeg.
    Jonas: Hei. # mood: jonas wary
    Kari: Ja. Nei. Kjør forsiktig!
*   [La den ringe ut. Du kan ringe tilbake når dere er framme. # id: ringe # relasjon: +1]
    Den som satt der, fikk være viktigst. Brukere i studien nevner tida de fikk, som det som gjorde at de kjente seg verdifulle. # why # source: 001-P20 user
    Kanskje tenkte Jonas: Ta den, da. Så jeg slipper å høre. # thought: jonas
    Du lot telefonen ringe ut. # recap
    Sju ring. Så plinger det, og meldingen ruller over skjermen for dere begge: «Husk skjema! 25 min i bil = gull. K»
    Jonas: Gull. # mood: jonas wary
*   [Sving av, si at det er jobben og tar to minutter, og gå ut i regnet. # id: rasteplass # trygghet: +1 # samarbeid: -1]
    Han fikk vite hva det var og hvor lenge det ville ta, og ansatte erfarer at klare ord bygger tillit. Men praten ble lagt dit han ikke hørte den, uten at han var spurt. Et team i en av studiene sier tydelig hva som deles, og med hvem. # why # source: 004-P14 staff # source: 002-P16 staff
    Kanskje tenkte Jonas: Nå snakker dere om meg. Du ser ikke hitover engang. # thought: jonas
    Du tok telefonen utenfor bilen. # recap
    ~ kari_hvordan = 2
    Kari: Skjemaet til fredag. Du har ham jo i bilen, da får dere god tid. Hvordan er han?
    «Våt», sier du. Når du setter deg inn igjen, drypper det på skjermen.
*   [«Det er sjefen min. Skal jeg ta den, eller skal hun få vente?» # id: spor # egenmakt: +2]
    Han fikk bestemme over noe som vanligvis er ditt, og begge svar gikk an. Brukere vil ha hjelpere som gir fra seg noe av styringen. # why # source: 001-P29 user
    Kanskje tenkte Jonas: Hvorfor må jeg velge det? # thought: jonas
    Du spurte om du skulle ta telefonen. # recap
    ~ kari_hvordan = 1
    Jonas: Ta den. Det er sikkert meg. # mood: jonas wary
    Kari: Hei! Du, det skjemaet til fredag. Dere har jo god tid i bilen nå … sitter han der?
    Jonas: Han sitter her. # mood: jonas neutral
-   -> skriver_du_om_dette

=== skriver_du_om_dette ===
{ kari_hvordan == 2:
    Jonas: Var det om meg? # scene: bil-ut # mood: jonas wary
    Du sier som sant er, at det var om skjemaet, og at hun spurte hvordan det gikk med ham. Han snur seg og ser på baksetet.
- else:
    Han snur seg etter skjemaet på baksetet. # scene: bil-ut # mood: jonas wary
    Jonas: Mine mål. Det var mange linjer. # mood: jonas wary
}
Jonas: Skriver du om dette, etterpå? Om bilen? # mood: jonas tense # decision: skriver-du-om-dette
Hvordan forteller vi at vi fører journal, og når pleier vi å gjøre det? # ask
«Er det noe av dette du er redd for at jeg skriver feil?» # could_ask
Hva håper du at Jonas merker nå? # pause
At jeg ikke skjuler noe for ham. # hope
At han har noe han skulle ha sagt om det som står der. # hope
At jeg har mest lyst til å høre om sanda. # hope
*   [Sving inn på bensinstasjonen, slå av motoren, forklar og la ham spørre. # id: stans # trygghet: +2]
    Han fikk klar beskjed og kunne spørre om det han ville, på et sted der det gikk an å gå ut av bilen. Ansatte erfarer at tydelighet bygger tillit, og å lese det som står om ham, har han rett til. # why # source: 004-P14 staff # source: journal-innsyn law # law: journal-innsyn
    Kanskje tenkte Jonas: Nå blir det alvor. Hva har jeg sagt? # thought: jonas
    Du stanset bilen, forklarte hvordan det er med journalen, og lot ham spørre. # recap
    Du sier at du må skrive, hva du pleier å ta med, og at han kan lese det som står om ham. Så spør du hva han lurer på. Det tar fire minutter. Du har snudd deg mot ham i setet, og han ser på pumpene.
    Jonas: Okei. # mood: jonas neutral
*   [«Litt, ja. Etterpå leser du det på skjermen min og sier hva som er feil.» # id: etter # egenmakt: +1 # trygghet: +1]
    Du sa at du skriver, når han får lese det, og at han kan si hva som er feil. Å lese og be om retting har han rett til. Hva som blir skrevet, fikk han ikke vite der og da; det står igjen som et løfte. # why # source: journal-innsyn law # source: journal-retting law # law: journal-innsyn # law: journal-retting
    Kanskje tenkte Jonas: Etterpå. Det sier alle. # thought: jonas
    Du sa at du skriver litt, og lovet at han skulle få lese det. # recap
    ~ lovet_vise = true
    Jonas: På skjermen din? # mood: jonas neutral
    «På skjermen min.» Han nikker til hanskerommet.
*   [«Ja. Noen linjer hver gang, det må jeg. Og hver linje kan du lese.» # id: rettut # trygghet: +2]
    Plikten din og retten hans, sagt i samme åndedrag. Ansatte mener at tydelighet bygger tillit, også når den handler om noe ubehagelig. # why # source: journal-innsyn law # source: 004-P14 staff # law: journal-innsyn
    Kanskje tenkte Jonas: Hva står det fra før? # thought: jonas
    Du sa at du må skrive, og at han kan lese det. # recap
    Jonas: Alt? # mood: jonas tense
    «Alt om deg.»
    Jonas: Også det de skrev før deg? # mood: jonas wary
    «Det også.» Du tenker på × 4.
*   [«Ja. På hjemveien sier du hva du vil ha med om i dag, og så skriver jeg.» # id: skrive # egenmakt: +2]
    Han skulle få være med på å skrive sin egen historie. I en av studiene ledet en mann møtene ut fra sin egen plan, og den ansatte holdt seg lenger bak. Noe må du skrive uansett, og det fikk han ikke vite. # why # source: 003-P13 staff # source: journal-innsyn law # law: journal-innsyn
    Kanskje tenkte Jonas: Hva er det jeg skal si, da? # thought: jonas
    Du foreslo at dere skulle skrive notatet sammen på hjemveien. # recap
    ~ notat = true
    Jonas: «Bruker fant et kamera.» # mood: jonas neutral
    «Noterer jeg.»
-   Han strekker seg bakover etter skjemaet, leser første side med fingeren og legger det tilbake akkurat der det lå.
    Jonas: De vil vite hva jeg vil om et halvt år. Jeg vil ha noe å ha på brødskiva. # mood: jonas neutral
    «Hva da?»
    Jonas: Brød, først. # mood: jonas neutral
    Du har to skiver med brunost i veska. Den ene rekker du over, og han spiser den med hetta oppe og sier ikke noe om den.
    -> et_vanlig_sted

=== et_vanlig_sted ===
{radio: Fiskebankene er ferdige, og noen spiller trekkspill.} Fem minutter igjen. Nede i bakken ser du blokka med NAV-skiltet. Det gjør han også. Han tar ut arkene, teller dem og legger dem tilbake i posen. Fire. # scene: bil-ut
Jonas: Har du hatt det sånn? # mood: jonas tense
«Sånn?»
Jonas: At du ikke kom deg inn et sted. Et helt vanlig sted, med dør. # mood: jonas tense # decision: et-vanlig-sted
Hvor går grensa mellom å dele og å legge noe på personen, for hver av oss? # ask
«Vil du høre mitt, eller var det mest ditt du tenkte på?» # could_ask
*   [«Det tror jeg mange har hatt. Hva er viktigst for deg der inne?» # id: tilbake # relasjon: -1 # mening: +1]
    Du spurte hva som betydde mest for ham der inne. Men han hadde spurt om deg, og fikk et spørsmål tilbake. Ansatte i samme studie mener at man må by litt på seg selv. # why # source: 004-P1 staff # source: 004-P15 staff
    Kanskje tenkte Jonas: Jeg spurte først. # thought: jonas
    Du spurte hva som var viktigst for ham, og svarte ikke for din egen del. # recap
    Jonas: Å komme inn, for eksempel. # mood: jonas wary
*   [«Ja. Men den beholder jeg selv. Spør meg gjerne om noe annet.» # id: grense # relasjon: +1 # trygghet: +1]
    Et ærlig svar, en tydelig grense og en åpning for noe annet. Ansatte holder fram både det å dele av seg selv og det å si hvor grensa går. De trekker den ikke på samme sted. Han fikk vite hvor din gikk før han var over den, og ansatte mener at tydelige grenser bygger tillit. # why # source: 001-P22 staff # source: 004-S11 staff # source: 004-P14 staff
    Kanskje tenkte Jonas: Greit. Du kan òg si «vet ikke», da. # thought: jonas
    Du sa at du hadde hatt det sånn, og at du ville beholde historia. # recap
    Jonas: Noe annet. Kan du parkere her? Det er så bratt. # mood: jonas neutral
    Du prøver.
*   [«Tannlegen. Jeg satt utenfor i tre kvarter, og så kjørte jeg hjem.» # id: tanna # relasjon: +2]
    Kort, sant og på størrelse med spørsmålet, og så var ordet hans igjen. Ansatte mener man kan dele av seg selv så lenge man ikke legger sitt eget over på den andre. # why # source: 004-P15 staff # source: 001-P22 staff
    Kanskje tenkte Jonas: Tre kvarter. Det er ikke rekord, det. # thought: jonas
    Du fortalte om den gangen du ikke kom deg inn til tannlegen. # recap
    ~ tanna = true
    Jonas: Og så? # mood: jonas neutral
    «Så fikk jeg vondt nok til å gå inn.»
    Jonas: Hm. # mood: jonas warm
*   [«Ja. I fjor vinter, etter bruddet. Jeg er vel ikke helt ferdig med det.» # id: vinteren # discuss: relasjon]
    Sant sagt, og større enn spørsmålet. Ansatte i studien er uenige om hvor personlig man kan være. De er enige om at egne problemer ikke skal over på brukeren, og om dette var det, kan leses på to måter. # why # source: 004-S11 staff # source: 004-P15 staff
    Han spurte om du hadde hatt det sånn, og fikk et ekte svar fra en som ikke stilte seg over ham. # for: relasjon
    Du var midt i det selv, og han fikk noe uferdig å bære på rett før han skulle inn. # against: relasjon
    Kanskje tenkte Jonas: Skal jeg si noe nå? Er det jeg som skal si noe? # thought: jonas
    Du fortalte om en vinter du ikke var ferdig med. # recap
    ~ vinteren = true
    Du hører deg selv fortelle om sofaen, og hvem som fikk den. Det varer helt ned bakken.
    Jonas: Går det bra nå, eller? # mood: jonas tense
    Du sier at det går bra. Han skrur varmen opp et hakk.
-   Luka er mellom en varebil og en tilhenger. Du bruker tre forsøk. Jonas er ute før motoren er av.
    -> fire_knapper

=== fire_knapper ===
Regnet tar i. Jonas går ikke mot døra, men rett til sykkelskuret, og stiller seg lengst til venstre. # scene: bil-ut # sound: regn
Jonas: Det lekker der du står. # mood: jonas neutral
Du flytter deg. Herfra ser man rett inn gjennom glassdøra, på en arm i grønn genser. Det går an å stå her lenge uten at noen der inne legger merke til det.
«Skal vi?»
Jonas: Vent. # mood: jonas tense
To biler kjører inn på plassen. Den ene kjører ut igjen. Så går han, og du går ved siden av. Døra går opp av seg selv.
Innenfor er det varmt, og det lukter våte klær. Ved døra står en automat for kølapper. Bak dere kommer det en dame med rullator. # scene: nav-venterom # sound: ventilasjon
På skjermen er det fire knapper: MØTE. DOKUMENTASJON. VEILEDNING. ANNET. Det står ingenting om hva som er hva.
Hånda til Jonas stopper i lufta. # mood: jonas tense # decision: fire-knapper
Hva regner vi med at alle kan, som noen aldri har hatt anledning til å lære? # ask
«Har du stått ved en sånn før, eller skal vi se på den sammen?» # could_ask
*   [Trykk DOKUMENTASJON, ta lappen og geleid ham bort fra dama bak. # id: trykke # egenmakt: -2]
    Det gikk på to sekunder, og du spurte ikke. Ansatte i en av studiene er på vakt mot hjelp som gjør folk mer avhengige enn de trenger å være. # why # source: 004-P4 staff
    Kanskje tenkte Jonas: Takk. Og nå vet jeg ikke hvilken det var. # thought: jonas
    Du trykket for ham. # recap
    Han får lappen av deg og holder den med begge hender helt bort til stolene.
*   [«Første gang her tok jeg ANNET og ble sittende til etter lunsj.» # id: fortell # relasjon: +2]
    Du fortalte at skjermen hadde lurt deg også. Da var dere to. Ansatte i studien forteller at de deler egne erfaringer, og sier samtidig hvor grensa deres går. # why # source: 001-P22 staff
    Kanskje tenkte Jonas: Da er det ikke ANNET. Tre igjen. # thought: jonas
    Du fortalte at du selv hadde tatt feil lapp. # recap
    Jonas: Hva er det de har under ANNET? # mood: jonas warm
    «Ingenting. En stol.»
    Han trykker VEILEDNING. Dama med rullator sier at det er DOKUMENTASJON når man har en pose.
*   [Gå og finn to stoler, så han får stå der uten noen i nakken. # id: stoler # relasjon: -1 # egenmakt: +1]
    Han fikk automaten for seg selv og valgte selv. En mann på 29 i en av studiene ville handle alene, og de ansatte ventet utenfor. Men hånda hans hadde stoppet, og da gikk du fra ham. Ansatte i en annen studie mener at det er til liten nytte når alt blir overlatt til én. # why # source: 001-P14 staff # source: 003-P16 staff
    Kanskje tenkte Jonas: Hvor ble du av? # thought: jonas
    Du gikk og fant stoler mens han sto ved automaten. # recap
    Det tar tid. Han slipper fram dama med rullator, ser hva hun trykker, og trykker det samme.
*   [Les knappene lavt for dere begge, og la ham trykke selv. # id: vise # egenmakt: +2 # hverdag: +1]
    Dere gjorde det sammen, og fingeren var hans. I en av studiene tok det lang tid før en mann turte å vise at ingen hadde lært ham sånt. Han lærte det ved å gjøre det sammen med noen. # why # source: 001-V23 staff # source: 001-P12 staff
    Kanskje tenkte Jonas: Vet du det ikke, du heller? # thought: jonas
    Du leste knappene høyt nok til at bare han hørte det. # recap
    «Møte har vi ikke», sier du. «Veiledning … dokumentasjon …»
    Jonas: Det er vel den. # mood: jonas neutral
    Han trykker DOKUMENTASJON.
-   -> ti_minutter

=== ti_minutter ===
På lappen står det 58. På tavla står det 44. Bare én skranke er åpen, og det går an å høre alt som blir sagt der. En ung mann har flyttet og glemt å melde fra. En kone spør på vegne av mannen sin, og de får vite det samme begge to: nettsida. # scene: nav-venterom # sound: ventilasjon
Dere får to stoler mot veggen, side om side. Over brosjyrene henger et ark i plastlomme: «Nødhjelp? Si fra i skranken.» En liten jente kjører en lekebil langs gulvlista og kjører på skoen til Jonas. Han løfter foten så bilen kommer under. # colour: +1
Den andre foten rister. Han setter begge i gulvet og ser på tavla. 44 har blitt 45.
Jonas: Ti minutter. # mood: jonas wary
Så snakker han til lappen.
Jonas: Jeg har møtt. Det står sikkert at jeg ikke har møtt. # mood: jonas tense
Jonas: Alle fire gangene. Jeg har stått i skuret. Jeg visste ikke hva man gjør når man kommer inn. # mood: jonas tense # colour: +1 # decision: ti-minutter
Når vi har lovet for mye: Hvem sier det først, og hvordan? # ask
«Jeg sa ti minutter. Hva gjør det med deg at det ble sånn?» # could_ask
Hva håper du at Jonas merker nå? # pause
At det er jeg som har bommet, og ikke han. # hope
At skuret teller. # hope
At han fortsatt kan snu. # hope
*   [«Så du har møtt. Hva er det verste, å stå i skuret eller her?» # id: samtale # haap: +1 # hverdag: -1]
    Du trodde på at han hadde møtt, og sa det. En av studiene holder fram at det folk sier de vil, skal tas på alvor når handlingene ser ut som noe annet. Men så spurte du etter det verste, der alle hører og han må bli sittende. Brukere sier at det alvorlige kommer lettere når det får komme av seg selv. # why # source: 004-P8 literature # source: 001-P09 user
    Kanskje tenkte Jonas: Og de ti minuttene? # thought: jonas
    Du spurte om skuret og lot det med ti minutter ligge. # recap
    Jonas: Skuret. Her er det jo bare å sitte. # mood: jonas neutral
    Han forteller hvilke sykler som har stått der i vinter, helt til 51. Lappen har han rullet til en pinne.
*   [«Fire ganger har du stått der. Og så sa jeg ti minutter. Unnskyld.» # id: feil # relasjon: +2 # haap: +1]
    Du eide feilen, og det ansvaret ligger hos den som er på jobb. Du regnet også de fire gangene i skuret. En av studiene holder fram at det folk sier de vil, skal tas på alvor når handlingene ser ut som noe annet. # why # source: 004-P11 literature # source: 004-P8 literature
    Kanskje tenkte Jonas: Du trenger ikke si unnskyld. Eller jo. # thought: jonas
    Du sa unnskyld for de ti minuttene, og at du hadde hørt det om skuret. # recap
    Jonas: Hvor lenge tar det, da? # mood: jonas neutral
    «En time. Kanskje mer.»
    Jonas: Det kunne jeg ha klart å høre. # mood: jonas warm
*   [Gå bort til vekteren og hør om de har en luke der det er roligere. # id: foran # egenmakt: -2 # hverdag: +1]
    Du prøvde å få stedet til å passe ham. Ansatte i en av studiene mener at det hjelper lite å la folk greie alt det praktiske selv. Men du gikk uten å spørre om han ville, og brukere vil ha styringen selv. # why # source: 003-P16 staff # source: 001-P29 user
    Kanskje tenkte Jonas: Nå peker du. Ikke pek. # thought: jonas
    Du spurte vekteren om et roligere sted. # recap
    Vekteren ser forbi deg, på Jonas. Det finnes et rom, men det er for dem som roper. Dere får to kaffe i stedet.
    { tall:
        Jonas: Trettien, da. # mood: jonas warm
    }
*   [«Det var feil av meg. Vil du hjem i dag, så prøver vi torsdag?» # id: snu # egenmakt: +2 # relasjon: +1 # utholdenhet: +1]
    Du innrømmet feilen, og det ansvaret er hjelperens. Han fikk et ekte valg, slik brukere vil ha det. Og torsdag lå der med en gang: Da en mann på 29 avlyste, tilbød to ansatte noe mindre heller enn å slippe kontakten. # why # source: 004-P11 literature # source: 001-P29 user # source: 001-P35 staff
    Kanskje tenkte Jonas: Går det an å bare gå? # thought: jonas
    Du sa at det var feil, og at dere kunne snu. # recap
    Han ser på døra. Den går opp for en som skal ut, og blir stående sånn.
    Jonas: Nei. Nå har jeg lapp. # mood: jonas neutral
-   { vinteren:
        Han spør om du vil ha vann. Han henter det også, og ser etter om du drikker. # mood: jonas tense
    }
    { tanna:
        Jonas: Den tanna. Ble den bra? # mood: jonas neutral
        «Den ble trukket.»
        Jonas: Ja vel. # mood: jonas neutral
    }
    Ved 52 holder han kameraet opp mot øret ditt og utløser det.
    Jonas: Hører du? Den skulle ha lukket seg nå. # mood: jonas neutral
    Du hører et klikk, og litt etter ett til.
    Jonas: Fjæra er trøtt. Den kan vekkes. # mood: jonas neutral # colour: +1
    -> hva_sier_man

=== hva_sier_man ===
55. Bak skranken sitter en kvinne med lesebriller i håret og et par til på nesa. På skiltet står det INGVILD. Hun sier «nettsida» for tredje gang siden dere kom. Mannen foran henne sier at han ikke har nett. Hun lukker øynene litt og begynner på nytt, med å vise ham skjermen. # scene: nav-venterom
Jonas har sett det hele.
Jonas: Hun viste henne før ham det samme. Like sakte. # mood: jonas neutral
Jonas: Hun har den genseren hver gang. Jeg har bare sett armen. # mood: jonas neutral
Han er stille til mannen har gått.
Jonas: Hva sier man? # mood: jonas tense # decision: hva-sier-man
Hva avtaler vi før vi går inn et sted sammen, og hva lar vi komme av seg selv? # ask
«Hvordan vil du at vi to skal gjøre det der framme?» # could_ask
*   [«Hei, og så lappen. Hun spør nok hvem jeg er. Hva skal jeg si da?» # id: hvaerjeg # egenmakt: +2 # trygghet: +1]
    Han fikk vite hva som kom til å skje, og bestemte hva NAV skulle få vite om ham. Et team i en av studiene ber om samtykke først og deler bare det som er avtalt. # why # source: 002-P16 staff # source: taushet-nav law # law: taushet-nav
    Kanskje tenkte Jonas: Bestemmer jeg hva du er? # thought: jonas
    Du spurte hva han ville at du skulle si at du var. # recap
    ~ sjafor = true
    ~ avtalt = true
    Han tenker lenge.
    Jonas: Sjåføren. # mood: jonas warm
    «Sjåføren.»
*   [«Vi tar det én gang. Jeg er henne: Hei, hva kan jeg hjelpe med?» # id: prov-en-gang # egenmakt: +1 # trygghet: +1]
    Han fikk høre hva hun kom til å si, før hun sa det, og setningen ble hans. Ansatte i en av studiene vil legge til rette for mestring og så våge å slippe taket. To ansatte i en annen lærte en mann på 29 det andre tar for gitt, ved å dele det opp. At det gjorde skranken mer forutsigbar, er vår slutning. # why # source: 004-P4 staff # source: 001-P12 staff # source: ours inferred
    Kanskje tenkte Jonas: Dama med rullator følger med. # thought: jonas
    Du lot ham øve på å si ærendet sitt. # recap
    ~ oevd = true
    ~ avtalt = true
    Jonas: Hei. Jeg har med papirer. # mood: jonas neutral
    «Og du mangler?»
    Jonas: Vet ikke. Ikke noe, tror jeg. # mood: jonas warm
*   [«Jeg kan si hei og hva det gjelder, og så overtar du. Er det greit?» # id: begynne # egenmakt: +1 # hverdag: +1]
    Tilbudt, ikke tatt, og med en plan for hvem som overtar. I en av studiene snakket hjelperen ved skranken i stedet for brukeren. Det kan være en lettelse, men stemmen er fort borte. # why # source: 002-P33 inferred
    Kanskje tenkte Jonas: Og når er det jeg overtar? # thought: jonas
    Du tilbød deg å begynne. # recap
    ~ begynte = true
    ~ avtalt = true
    Jonas: Ja. Og så overtar jeg. # mood: jonas neutral
*   [«Det går seg nok til.» Pek på kameraet: «Hvem tror du hadde det?» # id: hvemhadde # haap: -1 # identitet: +1]
    Du spurte den som kan lese et kamera, og en ansatt i en av studiene mener at interessen må gå lenger enn til medisinen. Men «det går seg nok til» var en trøst uten noe i. Han hadde spurt om noe han trengte å vite, og ansatte i en annen studie mener at klare ord bygger tillit. At tom trøst også koster håp, er vår slutning. # why # source: 000-P24 staff # source: 004-P14 staff # source: ours inferred
    Kanskje tenkte Jonas: Det er det jeg òg lurer på. # thought: jonas
    Du sa at det gikk seg til, og spurte om kameraet. # recap
    Jonas: Noen som har vært i Syden. Det sitter solkrem i spaken. # mood: jonas neutral # colour: +1
    57.
-   -> og_du_er

=== og_du_er ===
58. Jonas tømmer brødposen på skranken. Det følger med en smule. # scene: nav-skranke # sound: ventilasjon # mood: ingvild neutral
{ begynte:
    Du sier hei og hva det gjelder. Så lukker du munnen, og det er vanskeligere enn du trodde.
}
{ oevd:
    Jonas: Hei. Jeg har med papirer. # mood: jonas neutral
}
Ingvild blar. Kontoutskrift, kontrakt, brevet de selv har sendt. Hun legger arkene kant i kant, og det mangler ingenting.
Ingvild: Dette skal lastes opp på nettsida. Papir tar vi når folk ikke får det til på nett. Får du det ikke til? # mood: ingvild neutral
Jonas: Nettet er … jeg har ikke sånn kode for tida. # mood: jonas tense
Ingvild: Kode bestiller du i banken. Og du er? Jeg må vite det før jeg sier noe om saken. # mood: ingvild tense
Hun ser på deg, over det ene paret briller. Bak dere sitter elleve stykker og later som de leser brosjyrer. # decision: og-du-er
Hva skal andre få vite om hvem vi er når vi står ved siden av noen? # ask
«Hva vil du at de skal vite om hvorfor jeg er med?» # could_ask
*   [«Jeg er fra Ambulant team Solvik. Kan vi ta dette et roligere sted?» # id: teamet # identitet: -2 # hverdag: +1 # egenmakt: -1 # limit: taushet-nav]
    Du prøvde å få stedet til å passe ham; at det er praktisk hjelp, er vår slutning. Men nå kunne Ingvild og elleve til skjønne hva slags team det var, og en ung mann i en av studiene ville se vanlig ut. Hva hun skulle få vite, var det Jonas som bestemte, og han hadde ikke sagt ja. # why # source: ours inferred # source: taushet-nav law # source: 001-P13 staff # source: 001-V22 staff # law: taushet-nav
    Kanskje tenkte Jonas: Nå vet hele køen det. # thought: jonas
    Du sa hvilket team du kommer fra, og spurte om et roligere sted. # recap
    ~ navngitt = true
    Ingvild: Å ja. Da skjønner jeg. Rommet er opptatt, dessverre. # mood: ingvild warm
    Hun sier det vennlig, og litt saktere. Jonas samler opp smulen. # mood: jonas sad
    { sjafor:
        Jonas: Sjåføren, sa vi. # mood: jonas sad
    }
*   [Si ingenting, og se på Jonas til det er klart hvem som skal svare. # id: sepaa # discuss: egenmakt]
    Du sa ingenting og lot svaret bli hans. Ansatte i en av studiene mener at det er til liten nytte når alt blir overlatt til én. Om dette var å overlate, eller å la ham komme til, kan leses på to måter. # why # source: 003-P16 staff
    Det er hans sak og hans opplysninger, og du lot være å ta ordet fra ham. # for: egenmakt
    Et blikk er også et krav. Han sto igjen med hele ansvaret og alle som lyttet. # against: egenmakt
    Kanskje tenkte Jonas: Hvorfor ser alle på meg? # thought: jonas
    Du ventet på at Jonas skulle svare. # recap
    { avtalt:
        Jonas: Det er {sjafor:sjåføren|skyssen} min. # mood: jonas neutral
        Ingvild: {sjafor:Sjåføren|Skyssen}. Ja vel. # mood: ingvild neutral
    - else:
        Ventilasjonen går. Ingvild ser fra den ene til den andre og trekker på skuldrene. # mood: ingvild tense
        Jonas: Det er bare … noen. # mood: jonas sad
    }
*   { not sjafor } [«Jeg er i følge med Jonas i dag. Det er han som har saken.» # id: sammen # identitet: +1 # egenmakt: +1]
    For dem som hørte på, var han en mann med en sak og noen i følge. En ung mann i en av studiene ville se vanlig ut. Saken ble lagt tilbake hos ham, og du sa ikke mer enn hun trengte. Brukere vil ha styringen selv. # why # source: 001-P13 staff # source: taushet-nav law # source: 001-P29 user # law: taushet-nav
    Kanskje tenkte Jonas: I følge. Som i en begravelse. # thought: jonas
    Du sa at du var i følge med Jonas, og at saken var hans. # recap
    Ingvild: Ja vel. # mood: ingvild neutral
    Hun snur skjermen litt. Mot ham.
*   { sjafor } [«Sjåføren», sier du, som avtalt, og legger hendene på ryggen. # id: sjaforen # egenmakt: +2 # identitet: +1]
    Han hadde bestemt svaret, og du holdt deg til det. For dem som hørte på, var han en mann med skyss. En ung mann i en av studiene ville se vanlig ut. # why # source: 002-P16 staff # source: taushet-nav law # source: 001-P13 staff
    Kanskje tenkte Jonas: Sjåføren. Det gikk. # thought: jonas
    Du svarte det dere hadde avtalt. # recap
    Ingvild: Privatsjåfør? # mood: ingvild warm
    Jonas: Det er en prøveordning. # mood: jonas warm # colour: +1
*   [«Han får det ikke til på nett. Kan du ta imot på papir, og i dag?» # id: plass # egenmakt: -2 # samarbeid: +1]
    Du talte saken hans da skranken ville ha den over på nett, slik ansatte i en av studiene gjør, og røpet ikke mer enn han selv nettopp hadde sagt. Men saken var hans, og du snakket for ham uten å ha spurt. Brukere vil ha styringen selv. # why # source: 004-P34 staff # source: 001-P29 user # law: nav-nodhjelp
    Kanskje tenkte Jonas: Jeg skulle akkurat til å si det. # thought: jonas
    Du svarte for ham og ba om at papirene ble tatt imot. # recap
    Ingvild: Det kan jeg. Vil du det, Jonas? # mood: ingvild neutral
    Han nikker, og drar fingeren over et hakk i skranken. # mood: jonas wary
-   -> fire_ganger

=== fire_ganger ===
Ingvild taster med to fingre, fort. Så slutter hun å taste og senker stemmen. # scene: nav-skranke # mood: ingvild tense
Ingvild: Er det greit at den du har med, hører dette? # mood: ingvild neutral
Jonas nikker. Hun snur skjermen helt mot ham. Fire røde linjer med dato. # mood: jonas tense
Ingvild: Ikke møtt. Fire ganger. Jeg skulle hatt en forklaring på det, ellers er jeg redd saken blir liggende. # mood: ingvild tense
Jonas sier ikke noe.
Ingvild: Jeg er ikke vanskelig med vilje. Vi har fått beskjed om å sende folk til nettsida. Jeg har sagt fra om det. # mood: ingvild neutral
Bak dere reiser noen seg og setter seg igjen. Jonas har begge hendene rundt kameraet. # mood: jonas tense # decision: fire-ganger
Når hjelper det at vi snakker for noen, og hva gjør vi for at stemmen ikke blir vår? # ask
«Hva vil du at hun skal vite, og hvem skal si det?» # could_ask
Hva håper du at Jonas merker nå? # pause
At jeg står her uansett hva han gjør. # hope
At jeg vet at han har møtt. # hope
At han kan la meg ta støyten hvis han vil. # hope
*   [Vent litt, så han får sjansen til å svare på det selv. # id: ventpaa # egenmakt: +1]
    Du lot det være hans å svare. En bruker i en av studiene vil at hjelperen skal snakke mindre, for da kan hun eller han styre selv. # why # source: 001-V44 user # law: nav-nodhjelp
    Kanskje tenkte Jonas: Si noe. Nei. Ikke si noe. # thought: jonas
    Du ventet på at Jonas skulle forklare. # recap
    { avtalt:
        ~ i_gang = true
        Det går an å høre at noen blar i en avis bak dere.
        Jonas: Jeg har vært her. Bare ikke inne. # mood: jonas tense
        Ingvild: Ute? # mood: ingvild neutral
        Jonas: I skuret. Det lekker. # mood: jonas neutral
        Hun ser bort på glassdøra.
        Ingvild: Greit. Da skriver jeg «møtt» i dag. # mood: ingvild warm
        { nod or spist:
            ~ nodhjelp = true
            Jonas: Og så sto det noe om nødhjelp. På veggen. # mood: jonas tense
            Hun finner et skjema i skuffen og låner ham en penn.
        }
        Papirene legger hun i en kurv merket SKANNES. Det tar gjerne fjorten dager, sier hun.
    - else:
        Det går an å høre at noen blar i en avis bak dere.
        Jonas: Vet ikke. # mood: jonas sad
        Ingvild legger papirene i en kurv merket SKANNES, ikke uvennlig. # mood: ingvild neutral
        Ingvild: De er tatt imot. Det som mangler, er det med oppmøtet. Haster det, så spør etter nødhjelp. # mood: ingvild neutral
        Han nikker uten å høre. Brødposen er flat da han tar den med.
    }
*   [«Han sto i skuret alle fire gangene. Og nå lever han på havregryn.» # id: varher # haap: +1 # egenmakt: -2 # samarbeid: +1 # limit: taushet-nav]
    Du sa at han hadde møtt, da det sto at han ikke hadde det. En av studiene holder fram at det folk vil, skal tas på alvor når handlingene ser ut som noe annet. Og du talte saken hans da den var i ferd med å bli liggende, slik ansatte i samme studie gjør. Men både skuret og havregryna var hans å fortelle, og han hadde ikke sagt ja. I en annen studie la hjelperne fram behovet i stedet for brukeren; at det kan ta stemmen fra noen, er vår slutning. # why # source: 004-P8 literature # source: 004-P34 staff # source: 002-P33 inferred # source: taushet-nav law # law: taushet-nav # law: nav-nodhjelp
    Kanskje tenkte Jonas: Skuret var mitt. Havregryna òg. # thought: jonas
    Du fortalte Ingvild om skuret og havregryna. # recap
    ~ snakket = true
    ~ i_gang = true
    ~ nodhjelp = true
    Ingvild ser på Jonas. # mood: ingvild neutral
    Ingvild: Stemmer det? # mood: ingvild neutral
    Jonas nikker til kameraet. Hun skriver, tar imot papirene og finner fram et skjema for nødhjelp. Alt hun trenger fra ham, er navnet nederst. Resten tar gjerne fjorten dager, sier hun. # mood: jonas sad
*   [«Det er disse brevet ber om. Hvis Jonas leverer dem nå, hva mangler da?» # id: idag # egenmakt: -1 # trygghet: +1 # samarbeid: +1]
    Du talte saken da den var i ferd med å bli liggende, slik ansatte i en av studiene gjør. Og du spurte høyt hva som ville mangle, så han kunne høre hvor han sto; NAV skal veilede, og du røpet ikke mer enn det som lå på skranken. Men Jonas var ikke spurt før du snakket, og brukere vil ha styringen selv. # why # source: 004-P34 staff # source: nav-nodhjelp law # source: 001-P29 user # law: nav-nodhjelp # law: taushet-nav
    Kanskje tenkte Jonas: «Hvis Jonas.» Jeg står her. # thought: jonas
    Du viste til brevet og spurte hva som ville mangle. # recap
    ~ i_gang = true
    Ingvild ser på bunken, og så på Jonas. # mood: ingvild neutral
    Ingvild: Er det det du vil? # mood: ingvild neutral
    Jonas: Ja. Det var det jeg kom for. # mood: jonas tense
    Ingvild: Da mangler det ingenting. # mood: ingvild warm
    { nod or spist:
        ~ nodhjelp = true
        Jonas: Og så sto det noe om nødhjelp. På veggen. # mood: jonas tense
        Hun finner et skjema i skuffen og låner ham en penn.
    }
    Hun skriver «møtt» ved siden av dagens dato og legger arkene i en kurv. Det tar gjerne fjorten dager, sier hun.
    Jonas: Kan jeg få navnet ditt? # mood: jonas neutral
    Hun peker på skiltet. Begge ler litt, hver for seg.
*   [Lavt til ham: «Vil du forklare det, skal jeg, eller lar vi det være?» # id: skaljeg # mening: +1 # egenmakt: +2]
    Hun ba om en forklaring, og du tok det opp med ham før noen svarte. Slik går ansatte i en av studiene gjennom bestillinger fra andre med personen først. Han fikk velge hvem som skulle si det, og å la være gikk an. Brukere vil ha styringen selv. # why # source: 004-P9 staff # source: 001-P29 user # law: nav-nodhjelp
    Kanskje tenkte Jonas: Nå tror de at jeg er tolv. # thought: jonas
    Du spurte ham lavt om det skulle forklares, og av hvem. # recap
    { navngitt:
        Jonas: La det være. # mood: jonas sad
        Du sier til Ingvild at det er alt for i dag. Hun legger papirene i en kurv og skriver at de er levert.
        Ingvild: Haster det, så spør etter nødhjelp. # mood: ingvild neutral
        Han er alt på vei mot døra.
    - else:
        ~ i_gang = true
        { avtalt:
            Jonas: Jeg. # mood: jonas tense
            Så blir det stille så lenge at Ingvild bytter briller.
            Jonas: Jeg har stått ute. Fire ganger. Det er jo nesten inne. # mood: jonas neutral
            Ingvild: Det er jo det. # mood: ingvild warm
            { nod or spist:
                ~ nodhjelp = true
                Jonas: Og så sto det noe om nødhjelp. På veggen. # mood: jonas tense
                Hun finner et skjema i skuffen og låner ham en penn.
            }
            Hun skriver «møtt» og legger papirene i en kurv. Det tar gjerne fjorten dager, sier hun.
        - else:
            Jonas: Du. # mood: jonas sad
            Du sier det så kort du kan. Ingvild skriver «møtt» og legger papirene i en kurv. Det tar gjerne fjorten dager, sier hun.
            Jonas følger med på hvert ord. # mood: jonas neutral
        }
    }
-   På vei ut er døra allerede åpen. Dama med rullator sitter der fortsatt. «Ha det, du», sier hun til Jonas, og han sier ha det tilbake, litt for høyt.
    I sykkelskuret står det en annen nå, lengst til venstre. Jonas ser på ham til dere er forbi.
    { not i_gang:
        Halvveis til bilen sier du at papirene var alt brevet ba om. Det med oppmøtet kunne hun ha latt ligge.
        Jonas: Da kunne du sagt det der inne. # mood: jonas wary
    }
    { not nodhjelp:
        Ved bilen kommer du på arket i plastlomma, og du sier det til ham: Dere fikk ikke spurt om nødhjelp.
        Jonas: Ikke i dag. # mood: jonas wary
    }
    { variant == 1:
        -> hjem_med_sola
    - else:
        -> slipp_meg_ved_rema
    }

=== hjem_med_sola ===
Det har sluttet å regne. Sola ligger lavt og rett i ruta, og Jonas slår ned solskjermen på din side først. {radio: Radioen kommer på av seg selv. Det er fiskebankene igjen.} # scene: bil-hjem # sound: bil # mood: jonas neutral
{ snakket or navngitt or not i_gang:
    Det går en stund.
    Jonas: Det gikk jo sånn passe. # mood: jonas neutral
- else:
    Jonas: Hun skrev det. «Møtt.» Jeg så det på skjermen. # mood: jonas warm
}
{ notat:
    På rasteplassen skriver dere notatet. Han vil ha to linjer og et punktum. Du leser det høyt, og han bytter ut ett ord. # mood: jonas neutral
}
{spist:Han tar appelsinskallet ut av dørlomma og lukter på det.|Han tar appelsinen ut av dørlomma og kjenner på den.} Fingrene er like brune som før.
Jonas: Alle tror at det er rot. # mood: jonas neutral
«Hvor da?»
Jonas: Hjemme hos meg. Siden ingen får komme. Det er rot òg. Men det er ikke derfor. # mood: jonas neutral
Du ser på veien og venter.
Jonas: Det henger folk i dusjen. # mood: jonas warm # colour: +1
«Folk.»
Jonas: Til tørk. Du blir sånn på fingrene av framkaller. # mood: jonas neutral
Han holder dem opp.
Jonas: {sand:Du spurte om sand. Film er verre. }Det er film i mange av dem jeg finner. Jeg framkaller. Tjueseks ruller nå. Bursdager, mest. # mood: jonas warm
Jonas: Badet er det eneste rommet som blir mørkt nok. Åpner noen døra mens jeg legger i film, er den ødelagt. # mood: jonas neutral
Jonas: Jeg vet ikke hvem det er, og jeg får ikke kastet dem. Det er jo bursdagen deres. # mood: jonas warm # decision: hjem-med-sola
Hva tror vi at vi vet om hvorfor noen ikke vil ha oss hjem? # ask
«Hvordan vil du at jeg skal ta vare på det du fortalte nå?» # could_ask
*   [«Så fint at du sier det. Og i dag sto du i skranken også, du.» # id: skritt # haap: +1]
    Du satte ord på et skritt som holdt. Ansatte legger merke til små skritt og sier fra om dem for å bygge håp. Det kom i forbifarten, som et tillegg til noe annet. # why # source: 004-P20 staff # source: 004-P18 staff # source: ours inferred
    Kanskje tenkte Jonas: Jeg snakket om folk i dusjen. # thought: jonas
    Du minnet ham på hvor langt han hadde kommet i dag. # recap
    Jonas: Jo. # mood: jonas neutral
    Han slår opp solskjermen.
    Jonas: Det var lenge å stå, da. # mood: jonas neutral
*   [«Noen ville kjent seg igjen. Har du tenkt på å vise dem fram?» # id: vegg # haap: +1 # discuss: mening]
    Du så en vei videre med det han får til. Ansatte i to av studiene bygger på det folk mestrer, og vil vise nye veier. Om den veien er hans, kan leses på to måter. # why # source: 004-P3 staff # source: 001-P32 staff
    Han får ikke kastet dem fordi det er bursdagen til noen. Du tok det på alvor og spurte hva han hadde tenkt. # for: mening
    Ideen var din. Han hadde fortalt hvorfor døra er lukket, og du gjorde det til en utstilling. # against: mening
    Kanskje tenkte Jonas: Fram for hvem? # thought: jonas
    Du spurte om han ville vise bildene fram. # recap
    Jonas: Det er ikke mine bilder. # mood: jonas wary
    Så snakker dere om solskjermer.
*   [«Hvem er de, tror du? Er det noen du har sett flere ganger?» # id: hvem # identitet: +2]
    Du ble med inn i det han holder på med, uten å gjøre det til noe annet. En bruker forteller at hun hjemme viser fram sangene sine og katten, og der møter hjelperen som den hun er. # why # source: 000-P4 user
    Kanskje tenkte Jonas: Han med gipsen, da. Eller hun på trappa. # thought: jonas
    Du spurte hvem som var på bildene. # recap
    Jonas: Det er en gutt på sju med gips. På neste bilde har han ikke gips. Det er det beste jeg har sett. # mood: jonas warm # colour: +1
*   [«I journalen står det trolig rot. Vil du be om at det blir rettet?» # id: notat # trygghet: +2 # egenmakt: +1]
    Du sa åpent hva som står der, og at det kan rettes. Så spurte du om han ville det, og lot det være hans å be. En informant i en av studiene minnet om at gamle opplysninger ikke er objektive. # why # source: 002-I17 staff # source: journal-retting law # law: journal-innsyn # law: journal-retting
    Kanskje tenkte Jonas: Hvem har skrevet det? De har aldri vært der. # thought: jonas
    Du sa hva som står i journalen, og at han kan be om å få det rettet. # recap
    ~ notat = true
    Jonas: Hva skal de skrive da? # mood: jonas tense
    «Det du sier, som dine ord. Det gamle blir stående ved siden av.»
    Jonas: Rot og mørkerom. I den rekkefølgen. # mood: jonas neutral
-   { snakket:
        -> melding_pengene
    }
    { notat and i_gang:
        -> melding_en_linje
    }
    -> melding_et_bilde

=== slipp_meg_ved_rema ===
Det har sluttet å regne. Sola ligger lavt og rett i ruta. {radio: Han skrur av radioen.} {vinteren: Han spør om du har det fint hjemme.} # scene: bil-hjem # sound: bil
{ snakket:
    Jonas: Jeg skulle si det en gang selv. Det med skuret. # mood: jonas sad
- else:
    { i_gang and not navngitt:
        Jonas har lent hodet mot ruta. Han ser ut som en som har løpt. # mood: jonas neutral
    - else:
        Han bretter brødposen i fire, og så i åtte. Han har sagt lite siden døra. # mood: jonas wary
    }
}
{ notat:
    På rasteplassen tar du fram PC-en, for det var avtalen.
    Jonas: Skriv at vi var der. # mood: jonas wary
    Du skriver det.
}
Vannet står i plogfårene. Jonas tar opp kameraet, trekker det opp og utløser det mot ruta. Det er ikke film i, men han gjør det en gang til. # colour: +1
Han prøver vinduet igjen, opp denne gangen. Det blir stående.
Jonas: Elleve stykker. Jeg telte. # mood: jonas neutral
Dere er nesten i byggefeltet før han sier noe mer.
Jonas: Du kan slippe meg ved Rema. # mood: jonas wary
Det er ikke der han bor. Det er ikke på veien dit heller, så vidt du vet. Dit er det fire hundre meter. Skjemaet ligger på baksetet. # decision: slipp-meg-ved-rema
Hva prøver vi å få til de siste fire hundre meterne? # ask
«Ble dette for mye i dag, eller var det noe jeg gjorde?» # could_ask
*   [«Kari vil ha dette fredag. Skriv en linje, eller la det ligge. Du velger.» # id: skjema # mening: -1 # egenmakt: +1 # trygghet: +1]
    Du sa rett ut hvem som ville ha det og når, og ansatte erfarer at klare ord bygger tillit. Et nei gikk an, slik det gjorde da to ansatte lot en mann på 29 bestemme. Men det var fredagen til Kari du delte ut. Ansatte finner ofte at folk vil noe annet enn det som er bestilt for dem. # why # source: 004-P14 staff # source: 001-P26 staff # source: 004-P9 staff
    Kanskje tenkte Jonas: Der var den. Fredagen. # thought: jonas
    Du sa at Kari ville ha skjemaet, og lot ham velge. # recap
    ~ fikk_skjema = true
    Han bretter det også. Det får plass i brødposen.
*   [«Hva gjorde jeg feil der inne? Jeg vil helst høre det av deg.» # id: feilen # samarbeid: +1 # discuss: relasjon]
    Du slapp til tvilen på ditt eget arbeid, og han fikk vite om den. Ansatte i en av studiene spør også om det er de selv som står i veien. # why # source: 004-P36 staff
    Du tok på deg at noe hadde gått galt, og ville høre det fra den som visste. # for: relasjon
    Han var sliten og satt fast i setet, og nå måtte han ta seg av hvordan du hadde det. # against: relasjon
    Kanskje tenkte Jonas: Må jeg trøste deg nå? # thought: jonas
    Du spurte hva du hadde gjort feil. # recap
    Jonas: Ingenting. # mood: jonas wary
    Dere kjører rundt rundkjøringen.
    Jonas: Det var mye på en gang. # mood: jonas wary
*   [Sving inn ved Rema, slipp ham av og si at tirsdag står som før. # id: slipp # egenmakt: +1 # utholdenhet: +1]
    Turen sluttet der han ville, og du sa at du kommer igjen. To ansatte i en av studiene kom like ofte som før etter at en mann på 29 hadde takket nei til noe de foreslo. # why # source: 001-P28 staff # source: 001-P17 user
    Kanskje tenkte Jonas: Tirsdag. Den kan jeg tenke på på mandag. # thought: jonas
    Du slapp ham av og sa at avtalen sto. # recap
    Jonas: Ja. # mood: jonas neutral
    Han banker to ganger på taket før han går, som på en drosje.
*   [«Førti minutter i kø, og du gikk ikke. Jeg hadde gått, tror jeg.» # id: ble-sittende # haap: +2 # relasjon: +1]
    Du pekte på noe som holdt, og det var sant. Ansatte forteller at det som er lite for dem, kan være stort fra den andre siden. Du sa òg noe om deg selv. Ansatte i samme studie mener at man kan være personlig uten å bli privat. # why # source: 004-P20 staff # source: 004-P18 staff # source: 004-P15 staff
    Kanskje tenkte Jonas: Det var stolen som holdt meg igjen. # thought: jonas
    Du sa at du hadde sett at han ble i køen. # recap
    Jonas: Jeg glemte at det gikk an. # mood: jonas neutral
    Det kan være en spøk. Han går før du får sett etter.
-   { snakket:
        -> melding_pengene
    }
    { i_gang and (notat or fikk_skjema):
        -> melding_en_linje
    }
    -> melding_linje_4

=== melding_et_bilde ===
Torsdag, 20.47. Du står ved kjøkkenbordet med en halv brødskive da telefonen lyser. Det er et bilde. # scene: kveld-melding # sound: stille
Fire barn og en kake med sju lys. Den ene har gips. Bak dem et gjerde, et gatehjørne og halve skiltet til en butikk.
Jonas: vet du hvor dette er. tenkte de kanskje vil ha det # mood: jonas neutral
{ i_gang:
    Jonas: huseieren har vært her. svar fra nav om 12 dager håper jeg # mood: jonas neutral
- else:
    Jonas: huseieren har vært her. lot som jeg ikke var hjemme # mood: jonas neutral
}
{ nodhjelp:
    Jonas: men har brød # mood: jonas neutral
}
Du skyver brødskiva unna og gjør bildet større. Det er svarthvitt, med en hvit kant der lyset har kommet inn. Filmen må ha ligget der i førti år. Jenta til venstre har allerede spist av kaka. # decision: melding-et-bilde
Hva gjør vi når det viktigste kommer etter arbeidstid? # ask
«Hva tenker du ville vært fint å få til med bildene?» # could_ask
*   [«Hjørnet ligner på Torggata. Skal vi kjøre og se etter på tirsdag?» # id: torggata # mening: +2 # hverdag: +1]
    Du fulgte hans ærend, og gjorde en vanlig tirsdag til noe han hadde bruk for. Et felles mål begynner i studien med prosjektet personen allerede har. # why # source: 003-P12 staff # source: 001-P03 user
    Kanskje tenkte Jonas: Gjerdet er sikkert revet. # thought: jonas
    Du foreslo å lete etter hjørnet sammen på tirsdag. # recap
    Hva som haster når husleia er ubetalt. # law: husleie-varsel
    Jonas: skjemaet til sjefen da # mood: jonas neutral
    «Det får hun tomt.»
    Jonas: oi # mood: jonas warm
*   [«Det er et mål, det. Skal jeg skrive det på skjemaet til Kari?» # id: et-gjerde-som-plan # egenmakt: +1 # discuss: mening]
    Du spurte først, og han kunne si nei. To ansatte i en av studiene sa hva de mente, og lot en mann på 29 bestemme. # why # source: 001-P26 staff
    Hjørnet og gjerdet er noe han selv vil finne ut av, og du kalte det et mål slik det var. # for: mening
    Det første han delte på eget initiativ, ble straks til noe Kari trengte til fredag. # against: mening
    Kanskje tenkte Jonas: Det er et gjerde. # thought: jonas
    Du spurte om bildet kunne skrives som et mål. # recap
    Prikkene går lenge.
    Jonas: nei
    Jonas: eller. ikke ennå # mood: jonas neutral
*   [Skriv at han får et ordentlig svar klokka åtte, og legg bort telefonen. # id: skuffen # trygghet: +1 # discuss: utholdenhet]
    Han fikk vite når svaret kom, og ansatte mener at klare ord bygger tillit. Om du burde ha svart der og da, er ansatte i en annen studie uenige om. # why # source: 004-P14 staff # source: 000-incident20 staff
    Å svare i arbeidstida er en ramme man kan holde over år. Han fikk vite når, og ingen var i fare. # for: utholdenhet
    Brukere sier at det hjelper å vite at noen kan nås om kvelden, og det var om kvelden han skrev. # against: utholdenhet
    Kanskje tenkte Jonas: Åtte. Greit. Da er det jeg som sover. # thought: jonas
    Du skrev at svaret kom klokka åtte. # recap
    Klokka 8.01 skriver du hvor du tror det er. Han svarer 14.20.
    Jonas: det gjerdet er malt nå tror jeg # mood: jonas neutral
-   {farkamera: Senere kommer det en til: «ta med det kameraet til faren din. ikke åpne».}
    {lovet_vise: Du skriver at notatet fra tirsdag er klart. Han får det på skjermen din før dere kjører neste gang.}
    {not nodhjelp: Fredag, rett før tre, ringer dere NAV om nødhjelp og husleia, med telefonen mellom dere på dashbordet. Han sier navnet sitt selv.}
    Før helga sier du til Kari at skjemaet er tomt, og hvorfor. Hun ser på deg over tallene sine. Hun har åtte sånne skjemaer og en sjef hun også.
    Kari: Hva skal jeg skrive, da?
    Tirsdag står Jonas ved containerne med tre utskrifter i en brødpose. Husleia er ikke betalt. # scene: ombruksbua # mood: jonas neutral # colour: +1
    Jonas: Jeg har funnet gjerdet på kartet. Men da må man jo ringe på. # ending: bildet = Noens bursdag
    -> END

=== melding_en_linje ===
Fredag, 7.50. Du står ved kjøkkenbordet med jakka på og slår på jobbtelefonen. Det har ligget en melding der siden i går kveld. Det er et bilde av skjemaet, tatt på skrå og veldig skarpt. # scene: kveld-melding # sound: stille
{ not fikk_skjema:
    Du trodde at Kari hadde hentet det. Da du så etter på onsdag, lå det bare {spist:en brødsmule|en appelsin} igjen i bilen.
}
På øverste linje står det med tynn blyant: «Vite hvilken knapp». Resten er tomt.
Jonas: er det et mål # mood: jonas neutral # decision: melding-en-linje
Hva må et mål være for at vi skal godta det? # ask
«Hva skulle til for at du ville si at du hadde klart det?» # could_ask
*   [«Et godt et. Hva er neste knapp? Da kan Kari få to linjer i dag.» # id: litt-lengre # haap: +1 # mening: -1]
    Du så et skritt som kunne få et til. Men det var fristen til Kari som trengte to. Ansatte i en av studiene går gjennom bestillinger fra andre med personen, og finner ofte at personen vil noe annet. # why # source: 004-P20 staff # source: 004-P9 staff
    Kanskje tenkte Jonas: Det er fire knapper. Jeg er på den første. # thought: jonas
    Du spurte om en linje til før Kari fikk skjemaet. # recap
    Jonas: det var bare den # mood: jonas wary
    Så ingenting på en stund.
*   [Vis det til Kari i dag slik det er, og skriv til ham at du gjør det. # id: til-kari # mening: +1 # egenmakt: -1 # samarbeid: +1]
    Målet gikk videre slik han hadde skrevet det. Kari fikk det i tide, og han fikk vite det. Men han hadde sendt det til deg, og han ble ikke spurt om hvem det skulle videre til. # why # source: 003-P12 staff # source: 002-P16 staff # source: 003-P13 staff
    Kanskje tenkte Jonas: Allerede? # thought: jonas
    Du skrev til ham at du viste skjemaet til Kari. # recap
    Jonas: ok. skulle viske ut den ene streken først # mood: jonas neutral
    Kari snur telefonen din for å se om det står mer.
*   [«Ja. Knappene burde jeg ha nevnt på forhånd. Hvilken var verst?» # id: hvilken # relasjon: +1 # mening: +1]
    Målet fikk stå slik han skrev det, og du tok på deg at du ikke hadde fortalt hva som ventet ved døra. Ansatte spør hva personen vil få til, og begynner der. Ansvaret for relasjonen er hjelperens. # why # source: 004-P1 staff # source: 004-P11 literature
    Kanskje tenkte Jonas: ANNET. Helt klart ANNET. # thought: jonas
    Du godtok målet og sa at du burde ha nevnt knappene. # recap
    Jonas: annet # mood: jonas warm
    Jonas: alle sier ta den som passer. ingen passer # mood: jonas neutral
-   { not lovet_vise:
        Litt senere: «og jeg vil lese det du skriver om meg. også det fra før deg. på tirsdag». Du skriver ja, og at det står noe der som er feil. # mood: jonas neutral
    - else:
        Litt senere: «du sa jeg fikk se hva du skrev». Det sa du. Dere blir enige om tirsdag. # mood: jonas neutral
    }
    {nodhjelp: Så bare: «brød».|Før lunsj ringer du NAV om nødhjelp, med ham på linja. Han sier navnet sitt selv.}
    Klokka tre får Kari skjemaet på utskrift, med én linje. Hun teller linjene som er igjen, og legger det i bunken likevel.
    Svaret fra NAV er ikke kommet. Tirsdag sitter Jonas i bilen ved Ombruksbua med en utskrift på sju sider. Han har kommet til × 4. # scene: ombruksbua # mood: jonas tense
    Jonas: «Motivasjon», spørsmålstegn. Fant dere ut av det? # mood: jonas neutral # ending: linja = Hvilken knapp
    -> END

=== melding_pengene ===
Fredag, 7.50. Du står ved kjøkkenbordet med jakka på og slår på jobbtelefonen. Det har ligget en melding der siden i går kveld. # scene: kveld-melding # sound: stille
Jonas: nødhjelpa er inne. huseieren venter til de har svart på resten # mood: jonas neutral
{ hjem_med_sola:
    Du setter deg og venter på resten. Om dem i dusjen står det ingenting.
- else:
    Du setter deg. På tirsdag rakk dere ikke å si stort mer før Rema.
}
Jonas: trenger ikke kjøring på tirsdag. takk for at du ordna # mood: jonas neutral # decision: melding-pengene
Hva gjør vi med en takk som også er et farvel? # ask
«Jeg sa det om skuret for deg. Hvordan var det å stå ved siden av?» # could_ask
*   [«Så bra! Men det var du som ordna. Det var du som sto der.» # id: duordna # relasjon: -1 # discuss: haap]
    Han visste hvem som hadde snakket, og da ble ikke rosen ekte. Ansatte peker på at ærlighet er det som bygger tillit. Ansatte i samme studie bruker ros for å bygge håp; om denne gjorde det, kan leses på to måter. # why # source: 004-P14 staff # source: 004-P18 staff
    Han sto der til det var ferdig og skrev under selv. Det er det du peker på. # for: haap
    Ros for noe du gjorde i hans sted, er tomme ord, og han vet det. # against: haap
    Kanskje tenkte Jonas: Nei, det var det ikke. # thought: jonas
    Du skrev at det var han som hadde ordnet det. # recap
    Jonas: hehe # mood: jonas sad
*   [«Godt. Jeg tok ordet fra deg om skuret. Det var ditt, og jeg er lei for det.» # id: ditt # relasjon: +2 # egenmakt: +1]
    Du nevnte det som hadde skjedd, uten å be om noe tilbake. Ansvaret for å gjøre det godt igjen var ditt. Og du sa at ordet om skuret var hans; brukere vil styre selv. # why # source: 004-P11 literature # source: 004-P14 staff # source: 001-P29 user
    Kanskje tenkte Jonas: Jeg hadde øvd på akkurat den setningen. # thought: jonas
    Du skrev at du hadde sagt noe som var hans. # recap
    Hva som haster når husleia er ubetalt. # law: husleie-varsel
    Det går elleve minutter.
    Jonas: det var fint å slippe også # mood: jonas neutral
    Jonas: bare ikke det # mood: jonas sad
*   [«Så bra. Jeg er ved Ombruksbua 9.05 på tirsdag uansett. Helt uten ærend.» # id: uansett # utholdenhet: +1 # egenmakt: -1]
    Du lot ikke hjelpen ta slutt fordi floka var løst. Folk som er blitt sviktet før, legger merke til hvem som kommer igjen. Men han hadde sagt nei til tirsdag. # why # source: 001-P17 user # source: 001-P28 staff
    Kanskje tenkte Jonas: Da kan jeg jo ikke stå der i fred. # thought: jonas
    Du skrev at du ville være der likevel. # recap
    Jonas: ok # mood: jonas wary
-   {lovet_vise: Du skriver at notatet ligger klart når han vil lese det. Det har han rett til, med eller uten kjøring.}
    Klokka ni spør Kari etter skjemaet. Du har ikke noe å gi henne. Hun skriver «avklart økonomi» i ruta for måloppnåelse og ser lettet ut. Solveig leser over skulderen hennes.
    Solveig: Er det en egen rute for det nå?
    Du sier at husleia ikke er betalt. Kari lar det stå til mandag.
    Tirsdag 9.05 er det ingen ved kassene. Det ligger en julestjerne øverst. Du setter inn i kalenderen at du skal skrive til ham om to uker. # scene: ombruksbua-tom # sound: regn # ending: pengene = Penger på konto
    -> END

=== melding_linje_4 ===
Fredag, 7.50. Du står ved kjøkkenbordet med jakka på og slår på jobbtelefonen. Det har ligget en melding der siden i går kveld. # scene: kveld-melding # sound: stille
Du har skrevet til ham to ganger siden tirsdag, slettet den ene og sendt den andre. «Hei! Håper det gikk greit å komme seg hjem.» Den har stått ulest siden onsdag.
Jonas: tok linje 4 til nav i dag. kom inn # mood: jonas neutral
Jonas: kan vi droppe tirsdag # mood: jonas wary # decision: melding-linje-4
Hva er forskjellen på at noen klarer seg selv, og at de slipper oss? # ask
«Hva trenger du at jeg gjør, og hva trenger du at jeg lar være?» # could_ask
*   [«Det er greit. Er det noe du vil ha oss til senere? Jeg spør om to uker.» # id: touker # egenmakt: +1 # utholdenhet: +1]
    Et nei fikk være et nei, og du sa når du spør igjen. Ansatte i en av studiene tar pauser når de sier tydelig at døra er åpen. I en annen studie fortsatte to ansatte som før etter at en mann på 29 hadde sagt nei til noe. # why # source: 004-P27 staff # source: 001-P28 staff
    Kanskje tenkte Jonas: To uker. Da er den Konicaen ferdig. # thought: jonas
    Du godtok det, spurte hva han ville ha dere til, og sa når du ville spørre igjen. # recap
    Jonas: mm # mood: jonas neutral
*   [«Kom du inn! Hva gjorde du denne gangen som var annerledes?» # id: annerledes # haap: +2 # egenmakt: -1]
    Du så skrittet og spurte hva han hadde gjort, så æren ble hans. Ansatte legger merke til små skritt som er store for den andre. Men han spurte om noe og fikk et spørsmål tilbake, og tirsdagen hans ble hengende. Brukere vil ha styringen selv. # why # source: 004-P20 staff # source: 001-P29 user
    Kanskje tenkte Jonas: Jeg spurte om tirsdag. # thought: jonas
    Du spurte hva han hadde gjort annerledes. # recap
    Jonas: gikk forbi skuret # mood: jonas neutral
    Jonas: tirsdag da # mood: jonas wary
    Du skriver at det er greit å droppe den.
*   [«Det skal du få. Det ble mye på én gang sist, og planen var min.» # id: meg # relasjon: +2 # egenmakt: +1]
    Han fikk droppe tirsdagen uten å måtte forklare det. To ansatte i en av studiene godtok også et nei fra en mann på 29. Og du tok på deg ditt. Det er hjelperen som har ansvaret for relasjonen når den skranter. # why # source: 004-P11 literature # source: 001-P14 staff
    Kanskje tenkte Jonas: Det var ikke bare deg. # thought: jonas
    Du skrev hva som var ditt i det som skjedde. # recap
    Jonas: du parkerer dårlig også # mood: jonas neutral
    Du ler høyt, alene ved kjøkkenbordet.
-   {lovet_vise: Så, en halvtime etter: «du skulle vise meg det du skrev». Du tilbyr mandag. Han svarer ikke på det.}
    { not i_gang:
        Du spør hva han skulle på NAV. «sa det om skuret. til hun med brillene. og nødhjelp».
    - else:
        {nodhjelp: Du spør hva han skulle på NAV. «nødhjelpa. måtte skrive under på noe».|Du spør hva han skulle på NAV. «nødhjelp. det sto på veggen».}
    }
    {fikk_skjema: På kontoret skriver du ut et nytt skjema, og Kari får det blankt.|På kontoret får Kari et skjema som er helt blankt.} Hun blar gjennom det begge veier og ser på baksiden.
    Kari: Skal vi fortsette å kjøre, da?
    Du sier ja, uten helt å vite hvor. Hun skriver «avventer» med penn.
    Tirsdag kjører du forbi Ombruksbua på vei til en annen. Jonas står bøyd over en kasse med ryggen til veien. Du løfter hånda fra rattet. Linje 4 kommer bak deg og blinker. # scene: ombruksbua # sound: regn # ending: bussen = Linje 4
    -> END
