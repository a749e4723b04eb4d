# id: ikke-mott
# title: Ikke møtt
# language: nb
# version: 1
# author: Side om side
# minutes: 17
# trains: utholdenhet haap mening trygghet
# content_note: Om bruk av amfetamin, om en sprekk og om overdosefare. Ingen dør i fortellingen.
# cast: sindre = Sindre
# cast: kari = Kari
# cast: solveig = Solveig
# cast: rune = Rune
# cast: reidun = Reidun
# cast: mona = Mona
# cast: turid = Turid
# credit: Skrevet uten egen erfaring med å være den som får besøk. En med slik erfaring skal lese og rette før teksten brukes.
# credit: Personer, steder og hendelser er oppdiktet. Det faglige grunnlaget er studiene som står ved hvert valg.
# scene: teamets-kontor

VAR tillit = 0
VAR press = 0
VAR plan = 0
VAR tekst = 0
VAR avslutt = 0
VAR kveld = 0
VAR plass = 0
VAR rune_med = false
VAR reidun_vet = false
VAR hilsen = false
VAR torsdag = false
VAR nei_spurt = false
VAR gave = 0
VAR ordet = false
VAR nokia = false
VAR onske = false
VAR maskin = true
VAR spray = false
VAR ringer = 0

-> tirsdag

=== tirsdag ===
Tirsdag, 10.25. På møterom 1 står det to kopper. Den ene er din. # scene: teamets-kontor # sound: ventilasjon
Det er tredje tirsdag på rad. Timen i kalenderen har fått et rødt merke helt av seg selv.
Sindre er 31. Han mekker mopeder i en kjeller i Fjellgata, sover om dagen og bruker amfetamin. For fem uker siden satt han i stolen der borte og fikk Rune til å le så han måtte ut på gangen. «Jeg har hørt alt før», sa Sindre da han gikk. «Men dere har fin kanne.»
Det siste du har fra ham, er tolv dager gammelt: «har dere luer til utlån. spør for en kanne». # colour: +1
Rune stikker hodet inn, ser på klokka og setter seg ved den andre koppen.
Rune: Den blir kald, den der.
Du finner fram telefonen. # decision: tekst
Hva pleier det å stå i den første meldingen vår etter «ikke møtt», og hvem er den skrevet for? # ask
«Når på døgnet er det minst dumt å høre fra meg?» # could_ask
*   [«Rune drakk kaffen din. Samme stol og samme kanne står her i morgen.» # id: kaffe # relasjon: +1 # utholdenhet: +1]
    Ingen bebreidelse, en dør på gløtt og litt tull. En ansatt mener at det er mye god hjelp i en melding, for terskelen er lav. I samme studie vokser fellesskap fram av løst prat og latter. # why # source: 000-P18 staff # source: 000-P5 staff
    Kanskje tenkte Sindre: Rune av alle. Han har jo egen kopp. # thought: sindre
    Du skrev at stolen og kanna sto der. # recap
    ~ tekst = 1
    ~ tillit += 1
    Den går av gårde med en liten lyd. Under den står det én grå hake. Du ser på haken til skjermen slukner.
*   [«Du sov vel. Jeg er ved døra di kl. 14, banker to ganger og går igjen.» # id: sov # utholdenhet: +1 # trygghet: +1 # egenmakt: -1]
    Å komme hjem til folk når de ikke kommer til oss, er det ansatte i studien gjør. Han fikk vite når, og hva som ville skje. Men det var meldt og ikke spurt om. # why # source: 004-P26 staff # source: 002-P6 staff # source: 001-P26 staff
    Kanskje tenkte Sindre: To ganger. Postmannen banker én. # thought: sindre
    Du skrev at du kom klokka 14. # recap
    ~ tekst = 2
    ~ tillit += 1
    Én grå hake. Rune leser over skulderen din.
    Rune: To bank. Som politiet, bare høfligere.
*   [«Nå har jeg ikke hørt fra deg på lenge. Send et ord, så er jeg roligere.» # id: lyd # relasjon: +1 # mening: -1]
    Det er ærlig å si at man er urolig, og hjelperne til Petter gjorde det. Men den som skulle få det bedre av svaret, var du. # why # source: 001-P38 staff # source: ours inferred
    Kanskje tenkte Sindre: Nå er det min jobb at du er rolig. # thought: sindre
    Du skrev at du var urolig, og ba om et ord. # recap
    ~ tekst = 3
    ~ press += 1
    Én grå hake. Du legger telefonen med skjermen opp, ved siden av koppen hans.
*   [«Ti er midt på natta for deg. Si en tid, jeg kan alt mellom åtte og fire.» # id: dogn # egenmakt: +1 # trygghet: +1]
    Du la merke til døgnet hans, lot ham velge og sa hvor grensa gikk. Ansatte forteller at dagtid passer dårlig for mange, og at de selv har lite å bytte med. # why # source: 004-S17 staff # source: 001-P33 user
    Kanskje tenkte Sindre: Mellom åtte og fire er også natta. # thought: sindre
    Du skrev at han kunne velge en tid. # recap
    ~ tekst = 4
    ~ tillit += 1
    Én grå hake. Åtte til fire, tenker du etterpå. Det er jo da han sover.
-   -> tavla

=== tavla ===
Til tavlemøtet har Kari med kake. Den er på papir, i tre farger. # scene: teamets-kontor
Kari: Den røde biten er ikke møtt. Vi ligger på atten prosent. Foretaket vil ha ti, og det er jeg som skal stå der og smile. # mood: kari tense
Hun flytter magnetene én etter én. Under den til Sindre står det et ord fra i vinter, med Runes skrift: «Bod?»
Solveig: Sindre, ja. Han er umotivert. Nå har jeg sagt det, så slipper dere andre. # mood: solveig neutral
Hun har vært hjemme hos seks stykker siden i går, og skoene hennes står til tørk på radiatoren. Rune åpner munnen.
Solveig: Og ikke si at han sover, Rune. Alle sover. Noen står opp.
Kari: Hva sier du, som har ham? # decision: umotivert
Hvilke ord bruker vi om dem som ikke kommer, når de ikke hører det? # ask
«Hva har vi gjort som det skulle være verdt å stå opp til?» # could_ask
*   [«Tre ganger er også et svar. Kanskje vil han ikke, og da må vi tåle det.» # id: nei # egenmakt: +1 # haap: -1]
    Ansatte i studien mener at det noen ganger er riktig å la et nei være et nei. Men han hadde ikke sagt noe. Fravær ble gjort til vilje, og det er den samme lesningen som «umotivert». # why # source: 004-P27 staff # source: 004-P8 literature
    Kanskje tenkte Solveig: Det var pent sagt. Det er nesten det samme som jeg sa. # thought: solveig
    Du sa at tre ganger også kan være et svar. # recap
    ~ press += 1
    Solveig nikker. Rune skriver noe på hånda si med kulepenn. Ingen spør hva.
*   [«Han ba om en bod med strøm. Hva har vi egentlig gjort med det?» # id: bod # mening: +1 # haap: +1]
    Du holdt fast i det han faktisk hadde bedt om, enda han ikke kom. En behandler i en av studiene begynte også med det prosjektet brukeren selv hadde. # why # source: 003-P12 staff # source: 004-P8 literature
    Kanskje tenkte Solveig: Boden. Den skulle jeg ringt om. # thought: solveig
    Du minnet om boden han hadde spurt om. # recap
    ~ tillit += 1
    Det blir stille rundt kaka.
    Solveig: Den sto på meg. Jeg skulle ringe borettslaget. Det var før jul. # mood: solveig sad
*   [«Jeg er lei av ham i dag, jeg også. Kan vi ta det på veiledningen torsdag?» # id: veiledning # samarbeid: +1]
    Du sa det som var sant, og foreslo et sted for det. Alle de ansatte i en studie vil ha veiledning, også om seg selv og egne holdninger. # why # source: 004-P36 staff
    Kanskje tenkte Solveig: Endelig en som sier det før fredag. # thought: solveig
    Du sa at du var lei, og ba om å få ta det på veiledning. # recap
    Solveig: Da tar jeg med sko. # mood: solveig warm
    Kari skriver «S. – veil.» på en gul lapp. Magneten blir stående der den står.
*   [«Tre tirsdager klokka ti. Vi vet ingenting om de andre timene i uka.» # id: timer # haap: +1]
    Du gjorde det lille dere visste, like lite som det var, og lot resten være åpent. Det en bruker gjør på en time, sier ikke hva han vil. # why # source: 004-P8 literature # source: 003-P10 staff
    Kanskje tenkte Solveig: Det er hundreogsekstisju andre. Jeg vet det. # thought: solveig
    Du sa at dere ikke vet noe om de andre timene. # recap
    Solveig: Nei. Det gjør vi ikke. # mood: solveig neutral
    Hun flytter skoene en ribbe opp på radiatoren.
-   -> brevet

=== brevet ===
Kari holder deg igjen i døra. Hun har et ark fra poliklinikken på sykehuset. # scene: teamets-kontor # mood: kari tense
Kari: «Pasienten har ikke møtt til tre timer. Saken avsluttes. Ny henvisning kan sendes fra fastlege.» Det gikk til ham i forrige uke. # mood: kari neutral
Hun bretter arket på langs, og så på langs en gang til.
Kari: Tre hos dem og tre hos oss. Jeg har seks på venteliste som tar telefonen. Skal vi gjøre det samme? Jeg spør faktisk. # mood: kari sad # decision: avslutte
Hva måler vi når vi teller «ikke møtt», og hva gjør tallet med oss? # ask
«Hva må du kunne skrive i ruta for at han skal få bli?» # could_ask
*   [«Sett ham på pause i systemet. Da synker tallet ditt, og jeg drar likevel.» # id: pause # samarbeid: +1 # trygghet: -1]
    Kari sto alene med tallet, og du tok noe av det. Men saken hans ble endret uten at han fikk vite det. Ansatte peker på åpenhet som det tilliten hviler på. # why # source: 003-P34 staff # source: 004-P14 staff
    Kanskje tenkte Kari: Takk. Og dette skulle jeg ikke ha sagt ja til. # thought: kari
    Du foreslo å sette saken på pause i systemet. # recap
    ~ avslutt = 4
    Kari taster stående. Den røde biten blir litt smalere med det samme. # mood: kari warm
*   [«Skriv til ham først: når det er slutt, og hvordan han kommer inn igjen.» # id: brev # trygghet: +2 # utholdenhet: -1]
    Han skulle få se hva som kom, og døra ble nevnt. Ansatte som avslutter, legger vekt på nettopp det. Men brevet var også et skritt mot å slutte med en som er henvist fordi han ikke klarer å møte. # why # source: 004-P27 staff # source: 003-P1 staff
    Kanskje tenkte Kari: Et brev. Han har sikkert en haug. # thought: kari
    Du ba om at han fikk et brev før noe ble bestemt. # recap
    ~ avslutt = 2
    ~ press += 1
    Kari skriver det med en gang. Det er et ordentlig brev, med du-form. Det får likevel logoen øverst.
*   [«Hold saken åpen ut april. Jeg drar hjem til ham, så kan tallet være mitt.» # id: aapen # utholdenhet: +2]
    Poliklinikken lukket, og den ambulante gruppa prøvde igjen. Det var forskjellen en sosialarbeider pekte på i studien. # why # source: 003-P1 staff # source: 002-P6 staff
    Kanskje tenkte Kari: Tallet kan ikke være ditt. Det står navnet mitt under. # thought: kari
    Du sa at saken måtte holdes åpen ut april. # recap
    ~ avslutt = 1
    ~ tillit += 1
    Kari: Ut april. Jeg får låne deg når direktøren ringer. # mood: kari neutral
*   [«Ingen har spurt hva han vil med oss. La meg få gjøre det før du svarer.» # id: hanselv # mening: +2]
    Du flyttet spørsmålet dit det hørte hjemme. Ansatte i studien spør hva som er viktig for personen, og blir ved med å spørre. # why # source: 004-P1 staff # source: 004-P9 staff
    Kanskje tenkte Kari: Og hvis han ikke svarer på det heller? # thought: kari
    Du ba om å få spørre ham først. # recap
    ~ avslutt = 3
    Kari: Da spør du. Men ikke som en undersøkelse, vær så snill, vi har hatt nok av dem. # mood: kari neutral
-   Kari: Fredag, uansett. Da må det stå noe i ruta. # mood: kari neutral
    -> lapper

=== lapper ===
11.50. På pulten ligger fem gule lapper. Tone har ringt tre ganger om en parkeringsbot. En far vil vite hva «stabil» betyr. Tre til vil bare at du ringer, og det haster hos alle. # scene: teamets-kontor
Ingen lapp er fra Sindre.
Rune: Da jeg var stille så lenge, var jeg på kjøret. Tolv dager er kjøret. Du treffer ham ikke. # mood: rune neutral
Han sier det uten å se opp.
Solveig: De som ringer, får. Jeg har vært her i tjue år, og det har aldri vært annerledes. # mood: solveig sad
Fra nå til klokka fire har du fire timer. Fjellgata tar en av dem. # decision: fem
Hvem får tida vår, og hvem blir borte uten at noen merker det? # ask
«Jeg har fire timer. Hvem av dere kan ta noe av dette?» # could_ask
*   [Gi tre lapper til Solveig, ta to selv, og vær i Fjellgata klokka to. # id: dele # samarbeid: +1 # utholdenhet: +1 # relasjon: -1]
    Du ba om hjelp og fikk tid til den som ikke ringte. En ansatt sier at de ikke er verdt noe uten teamet. Tre mennesker som hadde spurt etter deg, fikk en annen. # why # source: 003-P33 staff # source: 003-P7 staff # source: 001-P19 user
    Kanskje tenkte Solveig: Tre. Jeg har selv seks. Men greit. # thought: solveig
    Du delte lappene med Solveig. # recap
    Solveig tar dem uten å lese. Hun klistrer dem på skoen, så hun skal huske dem.
*   [Ring de fem først. De har bedt om noe. Dra til Fjellgata etterpå. # id: ringe # hverdag: +1 # utholdenhet: -1]
    Fem mennesker fikk hjelp med det de sto i. Det er likevel slik det går til når de stille forsvinner, forteller en behandler: Det er lettere å velge dem som står i døra og ringer. # why # source: 003-P7 staff # source: 000-P8 user
    Kanskje tenkte Rune: Lappene først. Ja, ja. De ligger jo der. # thought: rune
    Du ringte de fem før du dro. # recap
    ~ press += 1
    Faren trenger førti minutter. «Stabil» er et vanskelig ord. Boten til Tone viser seg å være fra i fjor.
*   [Send de fem en melding om når du ringer, og dra til Fjellgata med en gang. # id: overst # utholdenhet: +2 # hverdag: -1]
    Du satte den som ikke ba om noe, øverst. En behandler forteller at nettopp de blir borte i stillhet. Boten og de andre sakene måtte vente, og det var praktiske ting som hadde hastet for noen. # why # source: 003-P7 staff # source: 000-P8 user
    Kanskje tenkte Solveig: Sånn gjorde jeg også, før. Så sluttet jeg. # thought: solveig
    Du satte Sindre øverst på lista. # recap
    ~ tillit += 1
    Tre svarer «ok». Én svarer med en tommel ned. Tone ringer en fjerde gang mens du leter etter bilnøkkelen.
*   [Ta med Rune dit nå. De fem får snakke med svareren din til klokka tre. # id: rune # utholdenhet: +1 # samarbeid: +1 # hverdag: -1]
    Dere ble to om noe som er tungt å gjøre alene, og Rune hadde ledd med ham før. De fem fikk en maskin, og mer enn det visste de ikke. # why # source: 003-P33 staff # source: 003-P7 staff # source: ours inferred
    Kanskje tenkte Rune: Jeg sa at du ikke treffer ham. Nå må jeg stå der og se på det. # thought: rune
    Du tok med deg Rune til Fjellgata. # recap
    ~ rune_med = true
    ~ tillit += 1
    Rune: Hvis han er på kjøret, spanderer du lunsj. Hvis ikke, spanderer jeg.
-   -> trappa

=== trappa ===
Trappa i Fjellgata lukter totaktsolje helt opp til andre. På døra sitter navnet hans, bøyd til av et gammelt mopedskilt. # scene: sindre-oppgang-dag # sound: stille # colour: +1
Du banker to ganger. Innenfor går en fryser i gang med et rykk. Det er alt. {rune_med: Rune legger øret mot karmen, retter seg opp og rister på hodet.}
Opp fra kjelleren kommer en gammel kvinne med en balje våt vask. Hun setter den fra seg på trinnet under deg og får igjen pusten.
Reidun: Du er den tredje denne uka som banker der. De to andre så ikke ut som deg. # mood: reidun wary
Hun tørker hendene på kåpa.
Reidun: Han bærer baljen for meg om mandagene. Ikke denne. Ikke forrige. Og så går han ut klokka ti, om morgenen, det har han aldri gjort. Er det noe med Sindre? # mood: reidun sad # decision: reidun
Hva kan vi gi en nabo som er urolig, uten å gi henne ham? # ask
«Hva gjør du selv når du blir urolig for noen i oppgangen?» # could_ask
*   [«Jeg er fra Ambulant team. Ta kortet mitt, og ring hvis du blir redd.» # id: kortet # samarbeid: +1 # identitet: -2 # limit: taushet-nabo]
    Naboen ble hørt og fikk et sted å ringe. Men hun fikk vite at han har et slikt team, og det hadde han ikke sagt ja til. For Petter var det å se vanlig ut noe av det viktigste. # why # source: taushet-nabo law # source: 001-P13 user # source: 002-P16 staff
    Kanskje tenkte Reidun: Team. Da er det alvorlig. # thought: reidun
    Du sa hvor du kom fra, og ga naboen kortet ditt. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ reidun_vet = true
    ~ tillit -= 2
    Hun holder kortet langt fra seg for å lese det. «Ambulant. Er det med bil?» # mood: reidun tense
*   [«Sindre og jeg kjenner hverandre litt. Skal jeg hilse ham fra deg?» # id: kjenner # relasjon: +1 # egenmakt: -1]
    Du tok vare på et bånd han hadde i huset. Samtidig sa du at dere to kjente hverandre, og det var hans å fortelle, om han ville. # why # source: 001-P41 staff # source: 002-P17 staff # source: taushet-nabo law
    Kanskje tenkte Reidun: En kamerat med navneskilt i lomma. # thought: reidun
    Du sa at dere kjente hverandre, og tilbød deg å hilse. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ hilsen = true
    Reidun: Si at Corvetten min fremdeles bråker. Det var Odds. Han lovet at den skulle slutte. # mood: reidun warm # colour: +1
*   [«Jeg kan ikke si hvem jeg er her for. Men jeg hører gjerne på deg.» # id: siikke # trygghet: +1 # samarbeid: +1]
    Du sa hva du ikke kunne, og lot henne likevel få snakke. Ansatte sier at åpenhet om grensene bygger tillit, og å lytte er alltid lov. # why # source: taushet-nabo law # source: 004-P14 staff
    Kanskje tenkte Reidun: Da er det ham. Ellers hadde du bare sagt nei. # thought: reidun
    Du sa at du ikke kunne si noe, og ble stående og høre. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ hilsen = true
    Hun snakker i ti minutter. Om Odd som er død, om Corvetten hans som Sindre har i kjelleren, om hvem som har vasket trappa siden 1981. # mood: reidun warm # colour: +1
*   [Ta den ene hanken på baljen, gå med henne opp og la henne spørre. # id: baljen # hverdag: +1 # samarbeid: -1]
    Et par hender i en trapp er også hjelp. Men hun var redd for noen, og det hun spurte om, ble ikke møtt. # why # source: 000-P9 staff # source: ours inferred
    Kanskje tenkte Reidun: Sterke armer. Ingen svar. # thought: reidun
    Du bar vasken sammen med Reidun. # recap
    ~ tillit += 1
    Dere går i takt. Hun spør én gang til på repoet, og så spør hun ikke mer. # mood: reidun neutral
-   -> kveldsvakta

=== kveldsvakta ===
Utenfor henger det istapper langs hele takskjegget. En av dem peker rett ned i barnevogna til noen. Du flytter vogna. # scene: sindre-oppgang-dag
{rune_med: Rune: Ute klokka ti. Da har han ikke stått opp, da er han på vei hjem. # mood: rune neutral }
Han sover om dagen. Teamet jobber til fire. Svømmekurset ditt begynner klokka åtte i kveld, sjette gang av åtte, og du har endelig fått til å puste.
Kari tar telefonen på første ring.
Kari: Var han der? # mood: kari neutral
«Fryseren var der.»
Kari: Er du urolig på den ordentlige måten?
Du tenker etter. Nabo, fryser, klokka ti, tolv dager. Det har vært lengre stillheter med ham. «Nei», sier du. «På den andre.» # decision: kveld
Hvem eier kveldene i teamet vårt, og hva skjer med dem som sover når vi er på jobb? # ask
«Når på kvelden ville det vært greit at noen banket på?» # could_ask
*   [Si at du drar selv. Dropp svømmingen og kjør hit alene klokka åtte. # id: selv # utholdenhet: +2 # samarbeid: -1]
    Du la besøket der livet hans var. Ansatte i en studie strekker seg når det trengs. Men det ene teamet der sier fra til kveldsvakten i det andre før de går hjem, og her ble kvelden bare din. # why # source: 000-P20 staff # source: 000-P21 staff
    Kanskje tenkte Kari: Ja, takk. Og hvem er det som gjør det neste tirsdag? # thought: kari
    Du tok kvelden selv, alene. # recap
    ~ kveld = 1
    ~ tillit += 1
    Kari: Skriv overtid. Og ring meg når du er ute igjen, ellers sover ikke jeg heller. # mood: kari warm
*   [Be om å få bytte fredag formiddag mot i kveld, med Rune som nummer to. # id: bytte # utholdenhet: +1 # samarbeid: +1]
    Kvelden ble avtalt, og dere ble to. Prisen ble betalt av dem som hadde time på fredag. Ansatte forteller at dagene er fulle fra før, og at de skulle vært mer bøyelige enn de får til. # why # source: 003-P33 staff # source: 004-S16 staff
    Kanskje tenkte Kari: Fredag. Da ringer jeg de tre som skulle komme. # thought: kari
    Du avtalte å bytte fredagen mot en kveld med Rune. # recap
    ~ kveld = 3
    Kari: Greit. Da er det jeg som avlyser fredagen, og det blir tre røde til. # mood: kari tense
*   [Be Mona i kveldstjenesten banke på, og skriv til ham at det er hun som kommer. # id: mona # samarbeid: +2 # relasjon: -1]
    Den som har kvelden, fikk vite om den dere uroet dere for, slik det ene teamet i studien gjorde for det andre. Han fikk vite det. Men det var et nytt ansikt, og om det gikk an, ble han ikke spurt om. # why # source: 000-P21 staff # source: 002-P11 staff # source: 001-P19 user
    Kanskje tenkte Kari: Det er dette vi har dem til. Hvorfor glemmer vi det? # thought: kari
    Du ba kveldstjenesten om å banke på, og skrev det til ham. # recap
    ~ kveld = 2
    Mona har elleve på lista og stemmen full av knekkebrød. «Tolv, da. Fryser, sier du.» # mood: mona neutral
*   [Si at du prøver en gang til klokka fire, og skriv det til ham på forhånd. # id: hjemvei # utholdenhet: +1 # trygghet: +1]
    Du kom igjen samme dag, han fikk vite når, og rammen din holdt. Men klokka fire er teamets tid og ikke hans, og det kalte ansatte i studien et misforhold. # why # source: 004-P26 staff # source: 004-S17 staff
    Kanskje tenkte Kari: Fire. Da er det i alle fall noen som går hjem i tide. # thought: kari
    Du sa at du ville prøve igjen klokka fire. # recap
    ~ kveld = 4
    Én grå hake til. Kari: Fire er bra. Fire er innenfor. # mood: kari neutral
-   -> lyset

=== lyset ===
{ kveld == 1:
    20.10. Du står i trappa alene, med badehåndkleet over skulderen fordi du glemte å legge det igjen i bilen. # scene: sindre-oppgang-kveld # sound: stille
}
{ kveld == 2:
    20.10. Du sitter i garderoben på svømmehallen med badehette på. Mona holder telefonen opp mot døra hans og hvisker at du kan høre selv. # scene: sindre-oppgang-kveld # sound: stille
}
{ kveld == 3:
    20.10. Rune tar trappa først og setter seg på trinnet under reposet. «Da blir vi ikke to hoder i døra», sier han. # scene: sindre-oppgang-kveld # sound: stille
}
{ kveld == 4:
    16.05. Det er blitt mørkt i trappa, og lyset virker bare i første. # scene: sindre-oppgang-kveld # sound: stille
}
Under døra ligger det en gul strek. Noe fint av metall files, rolig, tre strøk og en pause. # colour: +1
To bank. Fila stopper.
Sindre: Ikke i dag. # mood: sindre wary
Han står nær. Stemmen kommer fra samme høyde som låsen, så han sitter kanskje på huk. # decision: dora
Hva hører vi når noen sier «ikke i dag» gjennom en dør? # ask
«Er det ikke i dag, eller er det ikke i det hele tatt?» # could_ask
Hva håper du at Sindre merker nå? # pause
At noen la merke til at han ble borte. # hope
At han kan la døra være igjen uten å miste oss. # hope
At det ikke er noe jeg skal ha ut av ham. # hope
*   [«Hva er det du filer på? Det høres ut som tannpuss på en hest.» # id: hest # relasjon: +1 # identitet: +1]
    Du snakket til han som satt der og gjorde noe. Brukere merker når noen spør fordi de lurer, og hjelpere i studien vil vite om mer enn plager. # why # source: 000-P6 user # source: 000-P24 staff
    Kanskje tenkte Sindre: Har du hørt en hest pusse tenna? # thought: sindre
    Du spurte gjennom døra hva han filte på. # recap
    ~ tillit += 2
    I første slår noen på en kaffetrakter. Den rekker å bli ferdig.
    Sindre: Stempelring. # mood: sindre neutral
*   [«Greit. Jeg kommer igjen torsdag kveld klokka åtte og banker to ganger.» # id: torsdag # trygghet: +1 # utholdenhet: +1]
    Han fikk si nei i dag og vite hva som kom. Team i studien kom tilbake til lukkede dører, rolig og uten å gi opp. # why # source: 002-P6 staff # source: 001-P17 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Torsdag kan alt være solgt. # thought: sindre
    Du sa at du kom igjen torsdag kveld. # recap
    ~ torsdag = true
    ~ tillit += 1
    Fila tar ett strøk. Så venter den på at du skal gå.
*   [«Vil du at vi slutter å komme? Si nei nå, så er det et nei for oss.» # id: sinei # egenmakt: +1 # discuss: utholdenhet]
    Spørsmålet hadde et ekte nei i seg, og du sa at det ville bli fulgt. Studiene løser ikke spenningen mellom å komme igjen og å la et nei være et nei. # why # source: 004-P27 staff # source: 002-P7 staff
    Et nei man kan si, gjør at de som kommer igjen, ikke er et press. Da er døra åpen fra begge sider. # for: utholdenhet
    Han satt på huk bak en dør etter tolv stille dager. I en dårlig periode er det lett å be folk om et nei og få det. # against: utholdenhet
    Kanskje tenkte Sindre: Nei til hva? # thought: sindre
    Du ba ham si nei hvis det var det han mente. # recap
    ~ nei_spurt = true
    ~ press += 1
    Det går lang tid.
    Sindre: Jeg sa ikke i dag. # mood: sindre tense
*   [Si ingenting. Vent til fila går igjen, og la det være nok for i kveld. # id: vent # egenmakt: +1 # trygghet: -1]
    Han hadde sagt sitt, og det fikk stå. Men han fikk ikke vite hvem som pustet der ute, eller om noen ble stående. Det hadde vært to andre ved døra den uka. # why # source: 002-P7 staff # source: ours inferred
    Kanskje tenkte Sindre: De puster ikke sånn, de andre. Eller gjør de? # thought: sindre
    Du ventet i stillhet til han begynte å file igjen. # recap
    ~ press += 1
    Det tar fire minutter. Da er det fila, men fortere enn før.
-   -> klinka

=== klinka ===
{ kveld == 2:
    Mona har fått med seg en pose fra deg. I den ligger alt du rakk å tenke på: tennplugg og boller fra Biltema og bakeren, blokk og penn, kopien av brevet fra poliklinikken. # scene: sindre-oppgang-kveld
    Mona: Hva av dette skal han ha? Jeg må videre til en som venter på øyedråper. # mood: mona neutral
- else:
    I sekken har du det du rakk å tenke på: en tennplugg fra Biltema og to boller, blokk og penn, kopien av brevet fra poliklinikken. # scene: sindre-oppgang-kveld
}
Døra har en brevsprekk uten lokk. Det trekker fra den, og det lukter stekt løk. # decision: legge
Hva legger vi igjen ved en lukket dør, og hva sier det? # ask
«Er det noe du kunne hatt bruk for at vi henger på klinka neste gang?» # could_ask
*   [La alt bli med ned. Han sa ikke i dag, og da henger det ingenting på døra. # id: ingenting # egenmakt: +1 # utholdenhet: -1]
    Et nei fikk være helt tomt, uten noe å svare på. Samtidig var det ingen vei tilbake fra hans side, og en sosialarbeider mener at man må ha med noe nyttig for å komme i posisjon. # why # source: 002-P7 staff # source: 003-P2 staff
    Kanskje tenkte Sindre: Ingenting. Det var uvanlig. # thought: sindre
    Du lot være å legge igjen noe. # recap
    { kveld == 2:
        «Ingenting», gjentar Mona. «Det er lett å bære.»
    - else:
        Bollene spiser du i bilen. Begge to.
    }
*   [Heng en pose på klinka: tennplugg til en gammel Corvette, og to boller. # id: plugg # identitet: +1 # hverdag: +1]
    Noe nyttig, til det han faktisk holder på med. En sosialarbeider mener at man må gi noe først, og i en studie bygget synlig hjelp tillit tidlig. # why # source: 003-P2 staff # source: 002-P2 staff # source: 000-P24 staff
    Kanskje tenkte Sindre: B8. Skulle vært B6. Men hvordan visste du det? # thought: sindre
    Du hengte igjen en tennplugg og to boller. # recap
    ~ gave = 1
    ~ tillit += 1
    Posen svinger på klinka og blir hengende. Fila går ikke. # colour: +1
*   [Stikk inn en lapp: nummeret ditt, en dag, og «du trenger ikke svare på den». # id: lapp # trygghet: +1 # utholdenhet: +1]
    Håndskrift, en vei tilbake og ingenting han skyldte deg. Ansatte gir lyd fra seg og kommer igjen når noen ikke svarer. # why # source: 004-P26 staff # source: 002-P6 staff
    Kanskje tenkte Sindre: Hvem skriver på papir? Og så pent. # thought: sindre
    Du la igjen en lapp med nummer og dag. # recap
    ~ gave = 2
    ~ tillit += 1
    Lappen faller på noe mykt der inne. Aviser, antakelig, eller post.
*   [Stikk inn brevet fra poliklinikken med tre linjer om hvordan det kan snus. # id: klage # trygghet: +2 # relasjon: -1]
    Rettigheter hjelper først når de er sagt slik at de kan brukes, og det gjorde de tre linjene. Men det han fikk gjennom sprekken den kvelden, var en avvisning. # why # source: 003-P29 staff # source: 004-P34 staff # source: ours inferred
    Kanskje tenkte Sindre: To ganger fikk jeg det samme brevet. Nå med oversettelse. # thought: sindre
    Du la igjen brevet og skrev hva han kunne gjøre. # recap
    ~ gave = 3
    Du skrev at fastlegen kan henvise på nytt, at du kan sitte ved siden av, og at det ikke trenger å skje nå.
-   -> natta

=== natta ===
04.12 kommer det svar. Du leser det klokka sju, på do. # scene: teamets-kontor # sound: stille
{ gave == 0:
    Sindre: hørte dere gå. noen går tungt i trapper # mood: sindre neutral
}
{ gave == 1:
    Sindre: feil plugg. men bollene passa # mood: sindre neutral
}
{ gave == 2:
    Sindre: jeg trenger ikke svare så her er svaret # mood: sindre neutral
}
{ gave == 3:
    Sindre: skjønte brevet nå. likte det bedre før # mood: sindre neutral
}
Sindre: har lest alle meldingene baklengs. dere blir hyggeligere og hyggeligere jo lenger tilbake jeg kommer # mood: sindre neutral # colour: +1
{tekst == 1: Sindre: og si til rune at det er min kopp # mood: sindre neutral }
{tekst == 2: Sindre: du skrev to bank. det var to bank. notert # mood: sindre neutral }
{tekst == 3: Sindre: du ba om et ord. løk # mood: sindre neutral }
{tekst == 4: Sindre: mellom åtte og fire. det er en bred natt det # mood: sindre neutral }
Du skriver at du er på kontoret til fire. Haken blir ikke blå.
-> inngang

=== inngang ===
Onsdag, 11.55. Han står på trappa utenfor kontoret i arbeidsbukse og T-skjorte, med en ullsokk i hånda. I sokken ligger det en forgasser. # scene: kontorinngang # mood: sindre tense # colour: +1
Sindre: Jeg vet at det ikke er tirsdag. Det er tirsdag et sted. Er kanna ledig? Dere har is i renna, vet du det, den kommer ned i hodet på noen, og det blir ikke hun som ringte først, det blir aldri hun. # mood: sindre tense
Kjeven går også når han ikke snakker. Øynene er svarte og blide. Han har ikke sovet, og det er ikke lenge siden han tok noe.
{reidun_vet: Sindre: Og så spør Reidun i trappa om jeg er kommet i et team. Hun håpet på fotball. # mood: sindre sad }
Innenfor glasset venter to, den ene med barnevogn. Klokka ett har du en annen avtale. Vinden tar i T-skjorta. # decision: inngang
Hvor tar vi imot noen som kommer ruset, og hvem vet at vi står der? # ask
«Hvor har du det best akkurat nå, ute eller inne?» # could_ask
*   [Be Solveig ta avtalen din klokka ett, og ta ham med inn på møterom 1. # id: solveig # utholdenhet: +2 # relasjon: -1]
    Døra gikk opp da han kom, slik den gjør på et kontor i studien. En ansatt holder tettere kontakt når folk ruser seg. Den som hadde avtalen, fikk en annen enn deg. # why # source: 004-P24 staff # source: 004-P25 staff # source: 001-P19 user
    Kanskje tenkte Sindre: Inn, ut, inn. Stolen er for myk. # thought: sindre
    Du fikk Solveig til å ta avtalen og tok ham med inn. # recap
    ~ tillit += 2
    Han får sittet av seg én kopp. Så må han ut og røyke. Ute i gangen finner Solveig noe å gjøre med kopimaskinen så lenge.
*   [«Du er høy nå. Vi tar ti minutter her, og resten i morgen når du har sovet.» # id: ti # trygghet: +1 # utholdenhet: -1]
    Han fikk vite hva som skulle skje, og hvorfor. Ansatte mener at tydelighet bygger tillit. Men resten måtte vente til han hadde sovet, og det ligger nær å be noen komme igjen når de er rusfrie. # why # source: 004-P14 staff # source: 003-P21 staff
    Kanskje tenkte Sindre: Ti. Da må jeg snakke fortere. # thought: sindre
    Du ga ham ti minutter på trappa. # recap
    ~ press += 1
    Han setter alarmen på telefonen sin. Ti minutter, med andelyd. # mood: sindre neutral
*   [«Jeg har en avtale klokka ett. Vi går en runde nå, og Rune vet hvor vi er.» # id: runde # trygghet: +1 # samarbeid: +1]
    Du valgte et sted der begge kunne gå fra, sa hvor lenge det varte, og noen visste om det. En ansatt tenker over egen sikkerhet når møtestedet skal velges. # why # source: 004-P31 staff # source: 004-S24 staff
    Kanskje tenkte Sindre: Rune vet. Ja, Rune vet alltid litt for mye. # thought: sindre
    Du tok en runde rundt kvartalet med ham. # recap
    ~ tillit += 1
    Han går et halvt skritt foran hele veien, med ansiktet mot deg. To runder blir det. Rune står i vinduet og teller.
*   [Sett deg på trappa ved siden av ham, med kanna og halve matpakka di. # id: trinnet # relasjon: +1 # hverdag: +1 # identitet: -1]
    Dere satt ved siden av hverandre og delte på det som var. Slik kommer man lettere til orde, mener en ansatt. Men trappa lå midt i gata, under skiltet, og alle så tilstanden hans. # why # source: 000-P2 staff # source: 001-P13 user # source: ours inferred
    Kanskje tenkte Sindre: Brunost. Jeg har ikke spist siden mandag. # thought: sindre
    Du satte deg på trappa med kanna. # recap
    ~ tillit += 2
    Han drikker to kopper stående. Brødskiva holder han i uten å spise. En mann med hund bytter fortau.
-   -> maskinen

=== maskinen ===
På trappa drar han opp telefonen. Skjermen har fått en dråpe på innsida. # scene: kontorinngang
Sindre: Men hvem av dere er det som heter IKKE BESVAR? # mood: sindre neutral
Han leser med nyhetsstemme.
Sindre: «Du møtte ikke til avtalt time 10.00. Gjentatt manglende oppmøte kan føre til at tilbudet avsluttes. Meldingen kan ikke besvares.» Tre stykker. {avslutt == 4: Og så denne fra i går: «Ditt tilbud er satt på pause.» Hva gjør jeg når jeg er på pause, står jeg helt stille?} {avslutt == 2: Og et brev i Digipost om at jeg kan få et brev.} # mood: sindre wary
Øverst på hver av dem står logoen deres. Du har aldri sett dem før. Det røde merket i kalenderen, tenker du. Det er det som sender.
Sindre: Jeg svarte, altså. Alle tre gangene. Den ba meg la være. # mood: sindre sad # decision: ikkebesvar
Hva sender systemene våre ut med navnet vårt på, og hvem av oss har lest det? # ask
«Hva skrev du til den?» # could_ask
Hva håper du at Sindre merker nå? # pause
At feilen er vår. # hope
At det ikke var jeg som skrev det. # hope
At noen hadde lest svarene hans, hvis de hadde kommet fram. # hope
*   [«Det er vår. Jeg visste ikke at den fantes, og den er stygg. Unnskyld.» # id: unnskyld # relasjon: +2]
    Du tok på deg det laget ditt hadde gjort, uten å dele ut skyld. Ansvaret for forholdet ligger hos den som er på jobb. # why # source: 004-P11 literature # source: 004-P14 staff
    Kanskje tenkte Sindre: Unnskyld fra en maskin. Det er nytt. # thought: sindre
    Du sa unnskyld for meldingene. # recap
    ~ maskin = false
    ~ tillit += 2
    Sindre: Den er ikke stygg. Den er bare veldig sikker. # mood: sindre neutral
    Du får ta et bilde av skjermen til Kari. Svaret kommer med store bokstaver: «DEN SKRUDDE JEG AV DA JEG BEGYNTE».
*   [«Den går ut til alle, helt av seg selv. Det jeg skriver, er det som er fra oss.» # id: mine # trygghet: +1 # relasjon: -1]
    Han fikk vite hvordan det hang sammen, og hva han kunne bry seg om. Men du forklarte noe dere hadde gjort, der det kunne vært sagt at det var leit. # why # source: 004-P14 staff # source: 004-P11 literature
    Kanskje tenkte Sindre: Til alle. Så fint for alle. # thought: sindre
    Du forklarte at meldingene går ut av seg selv. # recap
    ~ press += 1
    Sindre: Okei. Så du har en som er streng for deg. # mood: sindre wary
*   [«Han er ny. Han får ikke lov til å svare folk før han har gått på kurs.» # id: nyansatt # relasjon: +1 # trygghet: -1]
    Latter er også arbeid i en av studiene. Men han fikk ikke vite om det som sto der, gjaldt. Han hadde nettopp lest at tilbudet kunne bli avsluttet. # why # source: 000-P5 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Morsomt. Men blir det avsluttet, da? # thought: sindre
    Du svarte med en spøk og lot det ligge. # recap
    ~ tillit += 1
    Sindre: Har han fast stilling? # mood: sindre warm
    Han ler med hele overkroppen. Så leser han den øverste en gang til, uten lyd.
*   [Gå inn og hent Kari, så hun får lese på skjermen hans hva vi sender ut. # id: kari # samarbeid: +1 # relasjon: +1 # egenmakt: -1]
    Den som kunne rette feilen, fikk se den der den traff. Det var å gjøre noe godt igjen. Men han ble ikke spurt om han ville vise fram seg selv og telefonen til sjefen den dagen. # why # source: 004-P11 literature # source: 002-P15 staff # source: 002-P16 staff
    Kanskje tenkte Sindre: Er det sjefen? Hun fryser jo. # thought: sindre
    Du hentet Kari og viste henne meldingene. # recap
    ~ maskin = false
    ~ tillit += 1
    Kari kommer ut uten jakke og leser alle sammen. Hun blir rød helt ned på halsen. # mood: kari sad
    Kari: Den skrudde jeg av da jeg begynte. Jeg trodde det. # mood: kari sad
-   -> frysen

=== frysen ===
Sindre: Jeg så dem ikke før i natt. Ingen av dem. Den har ligget i frysen. # scene: kontorinngang # mood: sindre neutral
«Telefonen?»
Sindre: Bak ertene. Elleve dager. Det er jo den de ringer på, ikke sant, er den på, så er det alltid noen som har. Så jeg frøys dem. Alle sammen, dere også, sorry. Sov om natta. Filte om dagen. Jeg har aldri hatt så runde ringer i mitt liv. # mood: sindre warm # colour: +1
{rune_med: Bak ruta står Rune. Han tar opp lommeboka og legger en hundrelapp på vinduskarmen, med bildet mot deg.}
Sindre: Og så banka det, og da ville jeg se hvem det var. # mood: sindre neutral
Han vrir sokken rundt, og noe inni den sier klakk.
Sindre: Så da så jeg hvem det var. De var der alle sammen. # mood: sindre sad # decision: frysen
Hva gjør vi når det var noe vi gjorde, som åpnet for det? # ask
«Hva av det du gjorde de elleve dagene, vil du ha med deg?» # could_ask
*   [«På tavla kalte vi det umotivert. Det var vi som ikke visste noe.» # id: ordet # relasjon: +1 # trygghet: +1 # samarbeid: -1]
    Du var åpen om hva som var sagt om ham, og eide at det var feil. Men ordet var en kollegas, og det ble sagt videre uten at hun fikk si det selv. # why # source: 004-P11 literature # source: 004-P14 staff # source: ours inferred
    Kanskje tenkte Sindre: Umotivert. Jeg la telefonen i frysen. # thought: sindre
    Du fortalte at dere hadde kalt ham umotivert. # recap
    ~ ordet = true
    ~ tillit += 1
    Sindre: Hvem sa det? # mood: sindre tense
    Du svarer ikke.
    Sindre: Nei, det er greit. Men jeg holdt jo på. # mood: sindre sad
*   [«Elleve dager. Dem har du, uansett hvem som ringte i natt.» # id: elleve # haap: +2]
    Du sa høyt hva som hadde holdt, rett etter at det hadde gått galt. Ansatte legger merke til det lille og nevner det, også når det ser ut som kaos. # why # source: 004-P20 staff # source: 004-S28 staff
    Kanskje tenkte Sindre: Tolv, egentlig. Men den første sov jeg. # thought: sindre
    Du sa at de elleve dagene var hans. # recap
    ~ tillit += 1
    Sindre: Tolv, egentlig. Men den første teller ikke, da sov jeg. # mood: sindre neutral
    Han sier ikke mer om det. Litt etter sier han «elleve», for seg selv.
*   [«Hva gjorde du i elleve dager, når du ikke filte på den ringen?» # id: hvagjorde # relasjon: +1 # mening: +1]
    Du spurte om dagene og ikke om natta, fordi du lurte. Å spørre hva som har gått bra, så man kan støtte det, er noe hjelpere i studien savnet. # why # source: 003-P11 staff # source: 000-P6 user
    Kanskje tenkte Sindre: Dagene? Det er natta folk pleier å lure på. # thought: sindre
    Du spurte hva han hadde gjort i de elleve dagene. # recap
    ~ tillit += 1
    Sindre: Gikk til Rema klokka ti om morran. Det er fullt av folk der. Ingen av dem gjør noe spesielt. # mood: sindre neutral # colour: +1
*   [«Vi har en tastetelefon i skuffen. På den er det bare vi som ringer.» # id: nokia # hverdag: +1 # utholdenhet: +1]
    Måten han hadde klart det på, ble tatt på alvor og gjort litt lettere, uten vilkår. Praktisk hjelp er hjelp, sier ansatte i flere av studiene. # why # source: 002-P2 staff # source: 001-P12 staff # source: 003-P2 staff
    Kanskje tenkte Sindre: Har den Snake? # thought: sindre
    Du tilbød ham en telefon der bare teamet ringte. # recap
    ~ nokia = true
    ~ tillit += 1
    Sindre: Har den Snake? # mood: sindre neutral
    Den har Snake. Han skriver navnet sitt bakpå med hvit korrekturlakk før du får hentet laderen. # mood: sindre warm
-   -> renna

=== renna ===
{hilsen: «Reidun sier at Corvetten fremdeles bråker», sier du. «Det er ikke bråk», sier Sindre. «Det er Odd. Hun husker ham bare uten ferdighetsprøve.»}
Han har fått øye på takrenna og går baklengs ut i gata for å se den ordentlig. En varebil må bremse. # scene: kontorinngang # mood: sindre neutral
Sindre: Fatter'n ville hatt dere på bakken for den der. Feil fall. Jeg bar stein for ham fra jeg var tolv, vet du. Oppe klokka seks. Termos, ull, og så sitter du på mønet før folk har stått opp, og hele byen ligger der som noe du nettopp har lagt. # mood: sindre warm # colour: +1
Kjeven står stille. Det er første gang på tjue minutter.
Sindre: Det skulle jeg. Vært våken om dagen. På et tak. # mood: sindre warm
Så ler han.
Sindre: Nei, glem det. Det er dopet som prater. Jeg har høydeskrekk. # mood: sindre wary # decision: onsket
Hva gjør vi med et ønske som blir tatt tilbake? # ask
«Skal det få ligge, eller vil du at vi to skal huske det?» # could_ask
*   [«Begynn med tolv i morgen. Jeg ringer klokka tolv, og så står du opp.» # id: tolv # haap: +1 # mening: -1]
    Du trodde på ønsket og fant et lite skritt. Men det ble et mål med klokkeslett før han hadde sagt at det var hans, og ansatte har sett endringsprat gå galt når tida er feil. # why # source: 004-P18 staff # source: 004-S29 staff
    Kanskje tenkte Sindre: Jeg sa tak. Nå er det blitt vekking. # thought: sindre
    Du foreslo at han skulle stå opp klokka tolv. # recap
    ~ onske = true
    ~ press += 1
    Sindre: Ringer hvor da? I frysen? # mood: sindre wary
*   [«Hva er det som er feil med fallet?» Spør om renna, og la resten være sagt. # id: fallet # identitet: +1 # discuss: haap]
    Du ble stående sammen med taktekkersønnen og tok ikke tak i det han hadde trukket tilbake. Om det holder på håpet eller slipper det, er ikke gitt. # why # source: 000-P24 staff # source: 004-P8 literature
    Han hadde selv sagt «glem det». Å la det ligge i fred gjorde at han kan si det en gang til. # for: haap
    Et ønske som blir sagt én gang, bør noen holde i, særlig når den som sa det, slipper. # against: haap
    Kanskje tenkte Sindre: Bra. Du hørte ikke. Eller så hørte du. # thought: sindre
    Du spurte om takrenna. # recap
    ~ tillit += 1
    Sindre: Vannet går mot veggen. Det gjør det på alle kommunale bygg. Noen har vært redd for fortauet. # mood: sindre neutral # colour: +1
*   [«Hva var det beste der oppe, før de andre hadde stått opp?» # id: detbeste # mening: +2]
    Du gikk inn i det som betydde noe, uten å gjøre det om til et mål. Ansatte spør hva som er viktig for personen, og fortsetter å spørre. # why # source: 004-P1 staff # source: 003-P12 staff
    Kanskje tenkte Sindre: Kaffen. Nei. At ingen visste hvor vi var. # thought: sindre
    Du spurte hva som var det beste på taket. # recap
    ~ onske = true
    ~ tillit += 1
    Sindre: At ingen kunne rope på deg. De ser jo ikke opp. # mood: sindre neutral
    Han tar seg i nakken, der man blir brent.
*   [«Jeg hørte det. Det blir hos meg, og jeg skriver det ikke uten deg.» # id: hoert # haap: +1 # trygghet: +1]
    Ønsket ble tatt på alvor, selv om han tok det tilbake og var ruset. Og han fikk vite hva som kom til å skje med det. # why # source: 004-P8 literature # source: 004-P14 staff
    Kanskje tenkte Sindre: Hos deg, ja. Hvor har du det? # thought: sindre
    Du sa at du hadde hørt det og ville ta vare på det. # recap
    ~ onske = true
    ~ tillit += 1
    Sindre: Du hørte feil. # mood: sindre wary
    Han blir stående og se på renna med deg.
-   -> plassen

=== plassen ===
Han finner kosten bak døra og begynner å slå ned istapper, den ytterste først, slik at ingen får dem i hodet. # scene: kontorinngang # sound: stille # mood: sindre neutral
Da kommer Kari ut med telefonen mot brystet.
Kari: Det er Turid i rustjenesten. Det er en seng på avrusning i morgen klokka ni, noen har trukket seg. Hun og fastlegen ble enige om det på mandag. De vil ha svar før ett. # mood: kari tense
Hun ser på kosten.
Kari: Turid er helt på felgen. Hun sier at de ikke kommer noen vei med ham. # mood: kari sad
«Har noen spurt ham?»
Kari: Han tok jo ikke telefonen.
Klokka er 12.41. Sindre er fire meter unna og har kommet til hjørnet. {torsdag: I morgen kveld klokka åtte har du sagt at du skal banke på hos ham.} # decision: plassen
Hvem har bestemt noe for noen denne uka, og hvem var med? # ask
«Det er kommet et tilbud om en seng. Vil du høre om det nå, eller er det feil tid?» # could_ask
Hva håper du at Sindre merker nå? # pause
At det er han som skal svare. # hope
At noen ville ham noe godt, også om de gjorde det i feil rekkefølge. # hope
At jeg er her i morgen også, med eller uten seng. # hope
*   [«Ta imot senga nå. Jeg spør ham i kveld, når han har fått landet litt.» # id: holde # utholdenhet: +1 # egenmakt: -2 # mening: -1]
    En plass kan være borte om et kvarter, og du ville at han skulle ha den. Men det ble svart for ham, på en bestilling ingen hadde gått gjennom med ham. I en studie bestemte to tjenester avrusning for en kvinne uten å spørre behandleren. Hun gikk etter nedtrappingen og tok en overdose ved et uhell; det kunne ha skjedd uansett, sier han. # why # source: 003-incident20 staff # source: 004-P9 staff # source: avrusning-frivillig law # source: ours inferred
    Kanskje tenkte Sindre: Så alle visste det før meg. Det er greit. Det er sånn det er. # thought: sindre
    Du lot Kari svare ja for ham. # recap
    Hva «frivillig» betyr når det er kommet en plass. # law: avrusning-frivillig
    ~ plass = 2
    ~ press += 2
    ~ tillit -= 2
    Kari sier ja i telefonen. Det blir helt stille borte ved hjørnet.
    Sindre: Ja til hva? # mood: sindre tense
    Du må si det likevel, der og da. Han nikker hele tida mens du snakker. «Ja vel. Klokka ni. Dere bestemmer.» # mood: sindre sad
*   [«La Turid si det til ham selv. Han står der, så kan de snakke sammen.» # id: turid # egenmakt: +1 # samarbeid: +1 # relasjon: -1]
    Avgjørelsen ble flyttet til ham og til henne som hadde tatt den. Men han fikk en fremmed i øret på åpen gate, uten et ord fra deg først. # why # source: 003-P23 staff # source: 003-P15 staff # source: ours inferred
    Kanskje tenkte Sindre: Hun puster som en som har løpt. Nå må jeg være snill. # thought: sindre
    Du ga ham telefonen med Turid i. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    ~ plass = 1
    ~ press += 1
    Han hører på lenge med kosten under armen. «Nei da», sier han. «Du gjør så godt du kan.» Så får du telefonen tilbake. # mood: sindre sad
    Sindre: Hun var lei seg. I morgen klokka ni, sier hun. Jeg sa at jeg skulle tenke. # mood: sindre neutral
*   [«Be om fredag i stedet. Jeg vil vite hva han selv skal med en seng.» # id: fredag # mening: +1 # samarbeid: +1 # trygghet: -1]
    Du sjekket ikke bestillingen med Turid, du stoppet den, og ville ha den over til ham først. Men også det ble gjort over hodet på ham, mens han sto der og ikke visste noe. # why # source: 004-P9 staff # source: 003-P23 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: De snakker om meg. De ser ikke på meg, da er det om meg. # thought: sindre
    Du ba Kari spørre om en plass på fredag. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    ~ plass = 3
    ~ press += 1
    Kari sier det og lytter lenge. «Fredag finnes ikke. Men det er alltid noen som ikke møter, sier hun. Han kan stå først.» # mood: kari neutral
    Sindre: Først i hva? # mood: sindre wary
    Da får han vite det, sist av alle.
*   [Gå bort til ham og si alt: senga, klokka, hvem som meldte ham på, og når. # id: naa # trygghet: +2 # egenmakt: +1]
    Han fikk vite hva som var bestemt, av hvem, og at nei gikk an. Det var knapp tid, og han var høy. Ansatte i en studie går gjennom hver bestilling med den det gjelder, før de gjør noe. # why # source: 004-P9 staff # source: 004-P14 staff # source: avrusning-frivillig law
    Kanskje tenkte Sindre: Mandag. På mandag satt jeg og filte. # thought: sindre
    Du fortalte ham alt med en gang. # recap
    Hva «frivillig» betyr når det er kommet en plass. # law: avrusning-frivillig
    ~ plass = 1
    ~ tillit += 2
    Sindre: Har jeg vunnet noe? # mood: sindre tense
    Han vil vite hvem legen var, og hva Turid heter til etternavn. Han setter kosten på plass der han fant den. «Klokka ni. Da legger jeg meg jo.» # mood: sindre neutral
-   -> bordtennis

=== bordtennis ===
{ plass == 3:
    Sindre: Hvis det blir en stol ledig, så går jeg på dag to, bare så det er sagt. # scene: kontorinngang # mood: sindre neutral
- else:
    Sindre: Jeg går på dag to, bare så det er sagt. # scene: kontorinngang # mood: sindre neutral
}
Sindre: Det gjør jeg alltid. Det er da de kommer med bordtennisen. # mood: sindre neutral
Han gnir seg på armene. Nå merker også han at det er mars.
Sindre: I natt var det nesten ingenting, og det slo som en dør. Og så noe for å lande etterpå, av en fyr. Hvite. Jeg vet ikke hva de var. # mood: sindre tense
Elleve dager uten. Kroppen hans er nybegynner igjen, og hodet regner med den gamle mengden. Klokka er fem på ett. # decision: bordtennis
Hvilke av avtalene våre holder bare så lenge alt går bra? # ask
«Hvis du går midt på natta, hva er det første som skjer da?» # could_ask
*   [«Hvem ringer du klokka ti om kvelden? For da har vi slått av telefonen.» # id: hvem # trygghet: +1 # samarbeid: +1]
    Du sa rett ut når dere ikke er der, og lette sammen med ham etter hvem som er det. En studie peker på slutten på et opphold som noe det går an å planlegge for. # why # source: 003-P28 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Ti om kvelden. Da begynner dagen. # thought: sindre
    Du spurte hvem han kunne ringe om kvelden. # recap
    ~ ringer = 1
    ~ plan += 1
    Sindre: Reidun er våken til tolv. Hun løser kryssord og banner. # mood: sindre neutral
    Dere skriver nummeret hennes på sokken med tusj, og under det kveldstjenesten sitt.
*   [«Kanskje blir det dag fire. Elleve hadde du vel heller ikke tenkt deg.» # id: dagfire # haap: +1]
    Du trodde at det kunne gå annerledes, og hadde noe sant å vise til. Ansatte løfter fram slike skritt. Det han sa om natta, ble stående ubesvart. # why # source: 004-P20 staff # source: 004-S28 staff
    Kanskje tenkte Sindre: Fire. Da er det vel turnering. # thought: sindre
    Du sa at det kanskje ble dag fire. # recap
    ~ tillit += 1
    Sindre: Fire. Da er det finale. # mood: sindre warm
*   [«Du tåler mindre nå enn før. Ta med nesespray hjem i dag, uansett hva.» # id: spray # utholdenhet: +2]
    Du sa hva elleve dager gjør med kroppen, og ga ham noe mot det uten vilkår. En studie knytter overdosedødsfall etter opioidavrusning til at kroppen tåler mindre, og WHO vil at nalokson skal finnes der noen kan få bruk for den. At de hvite kunne være opioider, er vår gjetning. # why # source: strang2003 literature # source: who2014 literature # source: ours inferred
    Kanskje tenkte Sindre: Så du tror ikke jeg klarer det. Eller hva er det du tror? # thought: sindre
    Du ga ham nalokson og sa hvorfor. # recap
    ~ spray = true
    ~ plan += 1
    Solveig viser ham på sin egen nese, på trappa, mens postmannen må vente.
    Sindre: Og hvem er det som skal gjøre det på meg? # mood: sindre neutral
    Solveig: En som er i rommet, og som ringer 113. Den gjør ingenting med speed. Den virker hvis de hvite er det jeg er redd for. Ikke ta dem alene. # mood: solveig neutral
*   [«Da kommer jeg på dag to med kaffe, før bordtennisen, hvor du enn er.» # id: kaffepaa # utholdenhet: +1 # relasjon: +1 # egenmakt: -1]
    Du regnet med det han sa, og ville være der da. Folk som er blitt sviktet før, merker hvem som kommer igjen. Om han ville ha besøk, spurte du ikke om. # why # source: 001-P17 staff # source: 003-P28 staff # source: 001-P26 staff
    Kanskje tenkte Sindre: Kanna eller pappkrus? Det er ikke likegyldig. # thought: sindre
    Du sa at du kom på dag to, uansett. # recap
    ~ ringer = 2
    ~ plan += 1
    ~ tillit += 1
    Sindre: Med kanna? # mood: sindre warm
    «Med kanna.»
-   -> fredagen

=== fredagen ===
Før han gikk, spurte du om du fikk fortelle teamet om frysen. «Si bak ertene», sa han. «Det er viktig at det var bak ertene.» {nei_spurt: Så snudde han på fortauet. «Og det var ikke nei. På tirsdag. Bare så du har det.»}
Fredag 09.00 sier du det. Bak ertene. # scene: teamets-kontor # sound: ventilasjon
Rune: Det var jeg som var på kjøret. Det er ikke det samme som ham. # mood: rune sad
{ordet: Solveig: Du sa det til ham, har jeg skjønt. Ordet mitt. # mood: solveig sad }
Solveig: Umotivert. Og så lå han der og sov om natta som et menneske. # mood: solveig sad
Hun har tatt på seg skoene før møtet er ferdig. Hun skal opp i borettslaget om en bod med strøm, og hun skal ikke ringe.
{ avslutt == 4:
    Kari: Jeg har tatt ham av pause. Atten prosent. Jeg får smile mindre. # mood: kari neutral
}
{ avslutt == 2:
    Kari: Brevet er gått. Jeg skulle ønske det lå i skrivebordet mitt ennå. # mood: kari sad
}
{ avslutt == 1:
    Kari: I ruta har jeg skrevet «ut april». Det er et godt ord, april. # mood: kari neutral
}
{ avslutt == 3:
    Kari: Hva ville han med oss, da? # mood: kari neutral
    {onske: «Det sa han til meg», sier du. Kari lar ruta stå tom. Det har hun aldri gjort før.|«Jeg rakk ikke å spørre», sier du. Kari skriver «kontakt oppnådd».}
}
{ plass == 1 and tillit >= 9:
    -> s_dag2
}
{ plass == 2 and plan >= 1 and tillit >= 7:
    -> s_dag2
}
{ plass == 2:
    -> s_stryk
}
{ plass == 3 and tillit < 9:
    -> s_budet
}
-> s_bank

=== s_dag2 ===
Mens dere satt der, hadde Sindre vært på avrusning i ett døgn. Han møtte klokka ni, med sokken. Samme kveld gikk han. # scene: sindre-oppgang-dag
{ ringer == 1:
    22.10 ringte det hos Reidun. Hun hentet ham i taxi med kryssordet på fanget og sa ikke et ord før Rema.
}
{ ringer == 2:
    Du satt i bilen utenfor med kanna. Han kom ut for å hente en kopp og gikk ikke inn igjen. Dere kjørte hjem med vinduene nede, for han ville høre motoren.
}
{ ringer == 0:
    Han gikk elleve kilometer langs riksveien med en forgasser i sokken. Ingen på laget ditt visste det før mandag.
}
{ spray:
    Sprayen lå i jakka hele veien. Det gjør den fortsatt.
}
{torsdag: Torsdag kveld klokka åtte hadde du banket to ganger på en tom leilighet, fordi du hadde sagt det. Reidun hørte det og banket tilbake i veggen.}
Tre uker senere, tirsdag klokka ti. På reposet i Fjellgata står en rød Corvette fra 1962 på avispapir. Døra går opp før du får banket. # sound: stille # mood: sindre neutral # colour: +1
{maskin: Det plinger i lomma hans. «IKKE BESVAR. Han er tidlig ute i dag.»}
Sindre: Møtt. Skriv det. Ikke stått opp, ikke lagt meg, men møtt. # mood: sindre neutral
{gave == 1: Pluggen din ligger på listen over døra. «Den passer i en gressklipper», sier han.}
Han har sprukket to ganger siden sist. Han sier det mens han tørker av speedometeret. # mood: sindre sad # decision: dag2
Hva kaller vi to dager på avrusning, og hvem bestemmer navnet? # ask
«Hvis du skulle lage timeplan for oss, hvordan så den ut?» # could_ask
*   [«Turid har plass igjen i mai. Vil du høre om den, eller skal den ligge?» # id: mai # utholdenhet: +1 # egenmakt: +1 # mening: -1]
    En sprekk ble ikke slutten, og nei gikk an. Men det første du la fram, var senga til Turid, på en morgen da han hadde åpnet døra. # why # source: 003-P21 staff # source: 001-P26 staff # source: 004-P9 staff
    Kanskje tenkte Sindre: I mai er det jo lyst hele natta. # thought: sindre
    Du spurte om han ville høre om en ny plass. # recap
    Sindre: La den ligge. Men la den ligge øverst. # mood: sindre neutral
*   [«Elleve dager hjemme og to der. Hva var det som holdt best hjemme?» # id: elleveogto # haap: +2]
    Du regnet sammen det som hadde holdt, og begynte på nytt derfra. Ansatte forteller at de må begynne forfra slik når det som virket før, ikke virker lenger. # why # source: 004-S28 staff # source: 004-P20 staff
    Kanskje tenkte Sindre: Ertene. # thought: sindre
    Du spurte hva som hadde holdt best hjemme. # recap
    Sindre: At det var noe som ikke var ferdig. # mood: sindre neutral
    Han ser på Corvetten. «Og så ertene.»
*   [«Skal vi la ti være ti, eller finne en tid der du er våken og vil noe?» # id: entid # mening: +1 # egenmakt: +1]
    Du flyttet timen fra kalenderen deres til dagen hans. Ansatte tilpasser tid og sted, og de går ut fra det personen selv vil. # why # source: 004-P24 staff # source: 004-P1 staff # source: 001-P33 user
    Kanskje tenkte Sindre: Seks. Si seks om morran, så ler du. # thought: sindre
    Du spurte om dere skulle finne en annen tid. # recap
    Sindre: Seks. # mood: sindre neutral
    «Om kvelden?»
    Sindre: Om morran. Én gang. Så vi ser om det er noen der. # mood: sindre warm
-   Dere bærer Corvetten ned. Den veier som et piano. Nede åpner Reidun porten og holder den oppe med foten. # mood: reidun warm
    {hilsen: «Jeg hilste fra deg», sier du. «Det skulle bare mangle», sier hun.} {reidun_vet: «Er det teamet?» sier hun til ham, litt for høyt. Han ser på veggen.}
    Ute sparker han tre ganger. På den fjerde går den, og alle i Fjellgata vet det. Han lar den gå på tomgang og hører på med hodet på skakke til den stopper av seg selv. # colour: +1 # ending: dagto = Dag to
    -> END

=== s_bank ===
{ plass == 3:
    Alle møtte på avrusningen den uka. Det var Turid som ringte og sa det, og hun hørtes nesten skuffet ut. # scene: sindre-oppgang-kveld
- else:
    Torsdag klokka ni lå det en melding hos deg: «takk for senga. gi den til en som er trøtt». Den gikk til en annen ti minutter etter. # scene: sindre-oppgang-kveld
}
Torsdag klokka tolv gikk telefonen tilbake i frysen. Før det fikk du beskjed om hvordan det skulle være: tirsdag og torsdag, klokka åtte om kvelden. To bank fra deg. To bank fra ham. Ingen snakker. {nokia: Tastetelefonen er til hvis noe brenner.}
{ spray:
    Sprayen henger på en spiker innenfor døra. Reidun har nøkkel og har lest bruksanvisningen to ganger.
}
Kari har spurt hva hun skal føre det som. «Utstyrskontroll», foreslo Rune. {maskin: Hver tirsdag 10.15 sender maskinen sitt. Den ligger i frysen, den også.}
Tre uker senere, tirsdag 20.00. Det har vært to bank tilbake seks ganger. Du banker. # sound: stille
Fila går. Den stopper ikke. # decision: bank
Når et tegn uteblir: Hva er omsorg, og hva er kontroll? # ask
«Hva vil du at jeg skal gjøre den dagen det ikke banker tilbake?» # could_ask
*   [Legg en lapp: «Ville du at det skulle være stille i dag? Skriv et kryss.» # id: kryss # mening: +1 # egenmakt: +1]
    Du spurte hva stillheten betydde i stedet for å avgjøre det. Avtalen var hans, og han kunne endre den. # why # source: 004-P1 staff # source: 003-P14 staff
    Kanskje tenkte Sindre: Kryss for ja, eller kryss for nei? # thought: sindre
    Du spurte på en lapp om det skulle være stille. # recap
    Lappen kommer ut igjen under døra med et kryss, og under krysset: «feil dag. det er onsdag».
*   [Bank to ganger til, litt høyere, og vent. Avtalen var to bank tilbake. # id: totil # utholdenhet: +1 # egenmakt: -1]
    Du ga deg ikke på det første, og nettopp det hadde vært hele avtalen. Men nå krevde du svar av en som satt der og filte og lot være. # why # source: 002-P6 staff # source: 002-P7 staff
    Kanskje tenkte Sindre: Ja, ja, ja. Jeg holder en fjær med tennene. # thought: sindre
    Du banket to ganger til. # recap
    Det kommer ett bank. Så et smell, en fjær som spretter, og et ord Reidun ville likt.
*   [«Fila går, og det holder for meg. Jeg kommer igjen på torsdag.» Gå. # id: holder # haap: +1 # trygghet: +1]
    Du hørte det som gikk, og ikke bare det som manglet, og sa når du kom. Han slapp å lure på hva du gjorde ut av det. # why # source: 004-P18 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Hørte du det? Tre strøk og pause. Det er jo det samme. # thought: sindre
    Du sa at lyden av fila holdt, og at du kom torsdag. # recap
    Halvveis ned i trappa hører du to bank. Ikke i døra. I røret.
-   Solveig har vært i borettslaget igjen. Det blir ingen bod. Men det er et sykkelrom med stikkontakt, og en vaktmester som hadde en Corvette selv. # mood: sindre neutral
    {hilsen: Reidun venter på repoet med baljen. «Han bar den opp i går», sier hun. «Klokka ni om morgenen. Jeg var ikke kledd.»}
    {reidun_vet: På repoet går en dør på gløtt. «Er det fra teamet?» hvisker Reidun. Innenfor hos Sindre stopper fila.}
    Torsdag er det to bank tilbake. Tirsdag etter er det ett. Du skriver det ned. # colour: +1 # ending: bank = To bank
    -> END

=== s_stryk ===
Mens dere satt der, var Sindre ute igjen. Han hadde møtt torsdag klokka ni, fordi det var sagt, og om natta gikk han. Ingen av dere visste det. # scene: sindre-oppgang-dag
{ spray:
    Lørdag klokka fem fant Reidun ham på trappa, grå. Hun leste bruksanvisningen høyt for 113 mens hun gjorde det som sto der. # danger: past # mood: reidun tense
- else:
    Lørdag klokka fem fant Reidun ham på trappa, grå. Hun ropte og slo ham i ansiktet til ambulansen kom. Den brukte ni minutter. # danger: past # mood: reidun tense
}
{ ringer == 1: Nummeret hennes sto på sokken. Han hadde ikke ringt det. }
{ ringer == 2: Du satt utenfor avrusningen fredag kveld med kanna. Der fikk du vite at han hadde gått. }
Han kom hjem søndag. Turid ringte deg og sa at det var hennes skyld. Det kunne ha skjedd uansett, sa du. Begge visste at det var sant, og ingen la på.
Tre uker senere, tirsdag 10.00. Du står på trappa med to kopper. {maskin: Det plinger innenfor døra. Maskinen er tidlig ute.} Under døra kommer det en konvolutt med vinduet klippet ut. # sound: stille # mood: sindre sad
Sindre: «Dere kan stryke meg. Ikke sint. Jeg har sovet på det i to uker. Jeg vil ikke bli meldt på flere ting.» # mood: sindre sad
Han står innenfor. Du ser skyggene av føttene. # decision: stryk
Når er et nei gjennomtenkt, og hva gjør vi med det da? # ask
«Er det oss du er ferdig med, eller måten vi gjorde det på?» # could_ask
*   [«Du er strøket fra i dag. Du kommer inn igjen uten lege: ring, eller kom.» # id: strokt # trygghet: +2]
    Han fikk vite hva som ble gjort, når, og hvordan døra åpnes fra hans side. Ansatte som slutter etter et nei, sier den døra høyt. # why # source: 004-P27 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Uten lege? Er det sikkert? # thought: sindre
    Du sa at han var strøket, og hvordan han kom inn igjen. # recap
    Skyggene blir stående litt til. Så går de.
*   [«Vi sa ja på dine vegner. Det var galt gjort, og det er jeg lei for.» # id: galtgjort # relasjon: +2]
    Du tok på deg ditt uten å be om å få bli. Ansvaret for å gjøre noe godt igjen ligger hos den som er på jobb, også når den andre er ferdig. # why # source: 004-P11 literature # source: 003-P23 staff
    Kanskje tenkte Sindre: Ja. Det var galt gjort. # thought: sindre
    Du sa at dere hadde svart for ham, og at det var galt. # recap
    Sindre: Jeg sa jo ja vel. # mood: sindre sad
    «Ja. Jeg hørte det.»
*   [«La meg komme én gang til og høre hva vi gjorde, før vi stryker deg.» # id: engang # mening: +1 # egenmakt: -1]
    Du ville vite hva det hadde vært for ham, og det er ikke alltid noen spør. Men han hadde sovet på det i to uker, og du ba ham vente. # why # source: 004-P39 literature # source: 002-P7 staff
    Kanskje tenkte Sindre: Jeg skrev det ned. Med konvolutt og alt. # thought: sindre
    Du ba om å få komme én gang til. # recap
    Konvolutten blir dratt inn igjen. Den kommer ut med ett ord til: «Nei.»
*   [«Da stryker vi deg. Jeg spør én gang i mai, og så ikke mer om du sier nei.» # id: imai # egenmakt: +1 # utholdenhet: +1]
    Neiet ble fulgt, og det ble sagt når det kom et spørsmål til. I en studie hører et grundig forsøk som ender med nei, også med til det som har gått godt. # why # source: 002-P7 staff # source: 004-P27 staff
    Kanskje tenkte Sindre: I mai. Da er frysen full av is. # thought: sindre
    Du godtok neiet og sa at du ville spørre i mai. # recap
    Sindre: Hvilken dag? # mood: sindre neutral
    Du har ikke tenkt på hvilken dag. «Den åttende.»
-   Du setter den ene koppen på trinnet. Reidun kommer opp med baljen og flytter den litt, så ingen snubler. # mood: reidun neutral
    {reidun_vet: «Er teamet ferdig med ham?» spør hun. Det høres i hele oppgangen.} {hilsen: «Jeg banker på mandagene», sier hun. «For baljens skyld.»}
    På kontoret tar Kari magneten ned fra tavla. Hun legger den ikke i esken med de andre. Den blir liggende i kaffekoppen hennes blant bindersene. # scene: teamets-kontor # mood: kari sad # ending: stryk = Stryk meg
    -> END

=== s_budet ===
Alle møtte på avrusningen den uka, og den neste også. Sindre sto først hele tida. Ingen sa det til ham. # scene: teamets-kontor
Du har banket fire ganger siden. Det er ikke fryserlyd lenger. {nokia: Tastetelefonen er slått av.} {hilsen: Reidun sier at han kommer og går, og at han hilser.} {reidun_vet: Reidun sier at han ikke hilser lenger. Hun tror det var kortet.}
Tre uker senere, tirsdag 10.00, stanser et mopedbud rett utenfor kontoret med pizza til noen andre. Motoren vil ikke mer. Da du kommer ut på trappa, ligger Sindre på kne i slapset med en ullsokk mellom tennene. # scene: kontorinngang # mood: sindre neutral # colour: +1
Sindre: Si ingenting. Jeg var tilfeldigvis her. # mood: sindre wary
{maskin: Det plinger i baklomma hans. Han trenger ikke se på den.}
Han er tynnere. Hendene går like rolig som fila gjorde. # decision: budet
Hva er en avtale, og hva er et møte? # ask
«Vil du at jeg skal bli stående, eller er det bedre at jeg går inn?» # could_ask
*   [«Senga gikk til andre fordi jeg ba om fredag uten å spørre deg. Det var feil.» # id: feilen # trygghet: +1 # relasjon: +1]
    Han fikk vite hva som var gjort over hodet på ham, og hvem som gjorde det. Ansvaret for å si det var ditt, og ansatte mener at ærlighet bygger tillit. # why # source: 004-P11 literature # source: 004-P14 staff
    Kanskje tenkte Sindre: Jeg sto der med kosten. Jeg så det på ryggene. # thought: sindre
    Du sa hva du hadde gjort med plassen. # recap
    Sindre: Jeg så det på ryggene. # mood: sindre neutral
    Han tar sokken ut av munnen. «Men takk for at du sier det når jeg har noe i hendene.»
*   [«Klokka er ti, og du er her. Det blir stående som møtt hos meg i dag.» # id: mott # haap: +1 # egenmakt: -1]
    Du pekte på noe som holdt, uten å be om mer. Men det var han som hadde sagt at han var der tilfeldigvis, og du førte ham inn i kalenderen likevel. # why # source: 004-P20 staff # source: 001-P29 user
    Kanskje tenkte Sindre: Jeg er på jobb. Eller nesten. # thought: sindre
    Du sa at han sto som møtt. # recap
    Sindre: Jeg møtte en moped. # mood: sindre neutral
*   [Sett kanna og en kopp på trinnet innen rekkevidde, og gå inn igjen. # id: kanna # utholdenhet: +1 # egenmakt: +1]
    Døra ble holdt åpen uten at han måtte gå gjennom den. Ansatte tar imot uten bebreidelse når noen plutselig står der. # why # source: 004-P26 staff # source: 001-P29 user
    Kanskje tenkte Sindre: Der er den. Fin kanne. # thought: sindre
    Du satte ut kanna og gikk inn. # recap
    Når du ser ut igjen, er koppen brukt. Det er oljefingre på hanken.
*   [«Solveig har funnet et rom med strøm. Er det fortsatt noe du vil ha?» # id: rommet # mening: +1 # hverdag: +1]
    Du kom tilbake til det han en gang hadde spurt om, og sjekket om det fortsatt var hans. En behandler i en av studiene begynte der og prøvde å finne felles mål derfra. # why # source: 003-P12 staff # source: 004-P9 staff
    Kanskje tenkte Sindre: Boden. Det er noen som husker boden. # thought: sindre
    Du spurte om han fortsatt ville ha et rom med strøm. # recap
    Sindre: Med vindu? # mood: sindre neutral
    «Ovenlys.»
    Sindre: Hm. Hvem har lagt det? # mood: sindre warm
-   Mopeden går på andre forsøk. Budet gir ham en femtilapp og en pizza som er blitt kald. {rune_med: Rune kommer ut med hundrelappen sin og kjøper halve.}
    Sindre tørker hendene på sokken og ser opp i renna, der isen er borte. Så setter han seg bakpå hos budet, uten hjelm. Kari står bak glasset med kalenderen på armen og vet ikke hva slags merke det skal være. # mood: kari neutral # ending: budet = Et bud
    -> END
