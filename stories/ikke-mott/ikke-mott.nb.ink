# id: ikke-mott
# title: Ikke møtt
# language: nb
# version: 1
# author: Side om side
# minutes: 17
# trains: utholdenhet haap mening trygghet
# content_note: Om bruk av amfetamin, om å bruke igjen etter en pause og om overdosefare. I én av to utgaver er det nær ved å gå galt. Ingen dør.
# cast: sindre = Sindre
# cast: kari = Kari
# cast: solveig = Solveig
# cast: rune = Rune
# cast: reidun = Reidun
# cast: mona = Mona
# cast: turid = Turid
# credit: Skrevet uten egen erfaring med å være den som får besøk. En med slik erfaring skal lese og rette før teksten brukes.
# credit: Lovkortene og det som står om nalokson og førstehjelp, er ikke lest av jurist eller fagperson. Det skal de før teksten brukes.
# credit: Personer, steder og hendelser er oppdiktet. Det faglige grunnlaget er studiene som står ved hvert valg.
# scene: teamets-kontor
# variants: 2
# variant_note: 1 I denne utgaven lot Sindre de to hvite tablettene ligge. Det lå fast før du begynte, og ingenting du valgte, virket inn på det.
# variant_note: 2 I denne utgaven tok Sindre de to hvite tablettene den lørdagen, og det var nær ved å gå galt. Det lå fast før du begynte, og det skjer på alle veier. Det du valgte, virket inn på hvem som visste noe, og hvem som var der.

VAR variant = 1
VAR slutt = 0
VAR tekst = 0
VAR avslutt = 0
VAR kveld = 0
VAR plass = 0
VAR rune_med = false
VAR reidun_vet = false
VAR hilsen = false
VAR hort = false
VAR torsdag = false
VAR nei_spurt = false
VAR gave = 0
VAR ordet = false
VAR nokia = false
VAR onske = false
VAR tolv = false
VAR maskin = true
VAR ringer = 0

-> tirsdag

=== tirsdag ===
Tirsdag, 10.25. På møterom 1 står det to kopper. Den ene er din. # scene: teamets-kontor-rune # sound: ventilasjon
Det er tredje tirsdag på rad. Timen i kalenderen har fått et rødt merke.
Sindre er 31. Han mekker mopeder i en kjeller i Fjellgata, sover om dagen og bruker amfetamin. For fem uker siden satt han i stolen der borte og fikk Rune til å le så han måtte ut på gangen. «Jeg har hørt alt før», sa Sindre da han gikk. «Men dere har fin kanne.»
Det siste du har fra ham, er tolv dager gammelt: «har dere luer til utlån. spør for en kanne». Du svarte med en tommel. # colour: +1
Rune, erfaringskonsulenten, stikker hodet inn, ser på klokka og setter seg ved den andre koppen.
Rune: Den blir kald, den der.
Du finner fram telefonen. # decision: tekst
Hva pleier det å stå i den første meldingen vår etter «ikke møtt», og hvem er den skrevet for? # ask
«Når på døgnet er det minst dumt å høre fra meg?» # could_ask
*   [«Rune drakk kaffen din. Samme stol og samme kanne står her i morgen.» # id: kaffe # relasjon: +1 # utholdenhet: +1]
    Ingen bebreidelse, en dør på gløtt og litt tull. En ansatt mener at det er mye god hjelp i en melding, for terskelen er lav, og i samme studie vokser fellesskap fram av løst prat og latter. Det var likevel bare en invitasjon. # why # source: 000-P18 staff # source: 000-P5 staff
    Kanskje tenkte Sindre: Rune av alle. Han har jo egen kopp. # thought: sindre
    Du skrev at stolen og kanna sto der. # recap
    ~ tekst = 1
    Under den står det «sendt». Det pleier å komme «levert» med en gang. Du venter til skjermen slukner.
*   [«Du sov vel. Jeg kommer forbi døra i dag, banker to ganger og går igjen.» # id: sov # utholdenhet: +2 # trygghet: +1]
    Å dra hjem til folk når de ikke kommer til oss, er det ansatte i studiene gjør. Han fikk også vite hva som ville skje, to bank og så ferdig, men ikke når på dagen. # why # source: 004-P26 staff # source: 002-P6 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: To ganger. Postmannen nøyer seg med én. # thought: sindre
    Du skrev at du kom forbi den dagen. # recap
    ~ tekst = 2
    «Sendt», står det. Det står ikke «levert». Rune leser over skulderen din.
    Rune: To bank. Som politiet, bare høfligere.
*   [«Lenge siden jeg har hørt om mopedene. Send et ord, så er jeg roligere.» # id: lyd # identitet: +1 # mening: -1 # discuss: relasjon]
    Du spurte etter mopedene hans og ikke bare etter timen, og en ansatt sier at interessen må gå lenger enn til medisinen. Men den som skulle få det bedre av svaret, var du. Han hadde spurt om noe sist, og fått en tommel. # why # source: 000-P24 staff # source: ours inferred
    Du sa at det uroet deg at han var stille. Det var ærlig, og du ga litt av deg selv. # for: relasjon
    Uroen var din, og det ble han som skulle ta seg av den. # against: relasjon
    Kanskje tenkte Sindre: Nå er det min jobb at du er rolig. # thought: sindre
    Du skrev at du var urolig, og ba om et ord. # recap
    ~ tekst = 3
    «Sendt», og ikke mer. Du legger telefonen med skjermen opp, ved siden av koppen hans.
*   [«Ti er midt på natta for deg. Si en tid, jeg kan alt mellom åtte og fire.» # id: dogn # egenmakt: +1 # utholdenhet: +1]
    Han fikk velge tid, og tre tomme timer var ikke slutten. Ansatte forteller at de på dagtid ikke når dem som sover, og brukere setter pris på at tida kan skifte. Men valget gjaldt bare åtte til fire. # why # source: 004-S17 staff # source: 001-P33 user
    Kanskje tenkte Sindre: Mellom åtte og fire er også natta. # thought: sindre
    Du skrev at han kunne velge en tid. # recap
    ~ tekst = 4
    Den blir stående som sendt. Åtte til fire, tenker du etterpå. Det er jo da han sover.
-   -> tavla

=== tavla ===
Til tavlemøtet har Kari med kake. Den er på papir, i tre farger. # scene: teamets-kontor-tavle
Kari: Den røde biten er ikke møtt. Vi ligger på atten prosent. Foretaket vil ha ti, og det er jeg som skal stå der og smile. # mood: kari tense
Hun flytter magnetene én etter én. Under den til Sindre står det et ord fra i vinter, med Runes skrift: «Bod?»
Solveig: Sindre, ja. Han er umotivert. Nå har jeg sagt det, så slipper dere andre. # mood: solveig neutral
Hun har vært hjemme hos seks stykker siden i går. Skoene står til tørk på radiatoren.
Solveig: Og ikke si at han sover, Rune. Alle sover. Noen står opp.
Kari: Hva sier du, som har ham? # decision: umotivert
Hvilke ord bruker vi om dem som ikke kommer, når de ikke hører det? # ask
«Hva har vi gjort som det skulle være verdt å stå opp til?» # could_ask
*   [«Tre ganger er også et svar. Kanskje vil han ikke, og da må vi tåle det.» # id: nei # haap: -1 # discuss: egenmakt]
    Han hadde ikke sagt noe. Fravær ble gjort til vilje, og det er den samme lesningen som «umotivert». Ansatte mener at det noen ganger er riktig å slutte, men om dette var et nei, visste ingen. # why # source: 004-P8 literature # source: 004-P27 staff
    Noen ganger er et nei et nei, og da er det vi som må tåle det. # for: egenmakt
    Dette neiet hadde ingen hørt. Å svare for ham var å ta valget fra ham. # against: egenmakt
    Kanskje tenkte Solveig: Det var pent sagt. Det er nesten det samme som jeg sa. # thought: solveig
    Du sa at tre ganger også kan være et svar. # recap
    Solveig nikker. Rune sier ikke noe.
*   [«Han ba om en bod med strøm. Hva har vi egentlig gjort med det?» # id: bod # mening: +2]
    Du holdt fast i det han faktisk hadde bedt om, enda han ikke kom. En behandler i en av studiene begynte også med det prosjektet brukeren selv hadde. # why # source: 003-P12 staff # source: 004-P8 literature
    Kanskje tenkte Solveig: Boden. Den skulle jeg ringt om. # thought: solveig
    Du minnet om boden han hadde spurt om. # recap
    Det blir stille rundt kaka.
    Solveig: Den sto på meg. Jeg skulle ringe borettslaget. Det var før jul. # mood: solveig sad
*   [«Jeg er lei av ham i dag, jeg også. Kan vi ta det på veiledningen torsdag?» # id: veiledning # samarbeid: +2]
    Du sa det som var sant, og foreslo et sted for det. Alle de ansatte i en studie vil ha veiledning, også om seg selv og egne holdninger. # why # source: 004-P36 staff
    Kanskje tenkte Solveig: Endelig en som sier det før fredag. # thought: solveig
    Du sa at du var lei, og ba om å få ta det på veiledning. # recap
    Solveig: Det kan vi. Jeg har mer på hjertet enn ham. # mood: solveig warm
    Kari skriver «S. – veil.» på en gul lapp. Magneten blir stående der den står.
*   [«Tre tirsdager klokka ti. Vi vet ingenting om de andre timene i uka.» # id: timer # haap: +1 # samarbeid: +1]
    Det en bruker gjør på en time, sier ikke hva han vil, og du holdt det åpent. Du sa også høyt hva teamet ikke visste. Ansatte i studien vil tenke slik sammen, også over seg selv. # why # source: 004-P8 literature # source: 004-P36 staff
    Kanskje tenkte Solveig: Det er hundre og sekstisju andre. Jeg vet det. # thought: solveig
    Du sa at dere ikke vet noe om de andre timene. # recap
    Solveig: Nei. Det gjør vi ikke. # mood: solveig neutral
-   -> brevet

=== brevet ===
Kari holder deg igjen i døra. Hun har et ark fra poliklinikken på sykehuset. # scene: teamets-kontor-kari # mood: kari tense
Kari: «Pasienten har ikke møtt til tre timer. Saken avsluttes. Ny henvisning kan sendes fra fastlege.» Det gikk til ham i forrige uke. # mood: kari neutral
Hun bretter arket.
Kari: Tre hos dem og tre hos oss. Jeg har seks på venteliste som tar telefonen. Skal vi gjøre det samme? Jeg spør faktisk. # mood: kari sad # decision: avslutte
Hva måler vi når vi teller «ikke møtt», og hva gjør tallet med oss? # ask
«Hva må du kunne skrive i ruta for at han skal få bli?» # could_ask
*   [«Sett ham på pause ut april, og skriv hvorfor. Jeg drar likevel innom.» # id: pause # egenmakt: -1 # utholdenhet: +1 # trygghet: +1]
    Kari slapp å velge den dagen, han skulle få grunnen skriftlig, og du ville fortsatt komme. Ansatte peker på åpenhet som det tilliten hviler på. Men tilbudet hans ble endret uten at han hadde sagt noe om det. # why # source: 004-P14 staff # source: 002-P6 staff # source: ours inferred
    Kanskje tenkte Kari: Pause. Det står i en egen rubrikk. Takk og lov. # thought: kari
    Du foreslo en pause ut april, med et brev om hvorfor. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    ~ avslutt = 4
    Kari taster stående. «Brevet skriver jeg etter lunsj», sier hun. # mood: kari warm
*   [«Skriv til ham først: når det er slutt, og hvordan han kommer inn igjen.» # id: brev # trygghet: +2 # utholdenhet: -1]
    Han skulle få se hva som kom, og døra ble nevnt. Ansatte som avslutter, legger vekt på nettopp det. Men brevet var også et skritt mot å slutte med en som er henvist fordi han ikke klarer å møte. # why # source: 004-P27 staff # source: 003-P1 staff
    Kanskje tenkte Kari: Et brev. Han har sikkert en haug. # thought: kari
    Du ba om at han fikk et brev før noe ble bestemt. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    ~ avslutt = 2
    Kari skriver det med en gang. Det er et ordentlig brev, med du-form. Det får likevel logoen øverst.
*   [«Hold saken åpen ut april. Jeg drar hjem til ham, så kan tallet være mitt.» # id: aapen # utholdenhet: +2]
    Poliklinikken lukket, og den ambulante gruppa prøvde igjen. Det var forskjellen en sosialarbeider pekte på i studien. # why # source: 003-P1 staff # source: 002-P6 staff
    Kanskje tenkte Kari: Tallet kan ikke være ditt. Det står navnet mitt under. # thought: kari
    Du sa at saken måtte holdes åpen ut april. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    ~ avslutt = 1
    Kari: Ut april. Jeg får låne deg når direktøren ringer. # mood: kari neutral
*   [«Ingen har spurt hva han vil med oss. La meg få gjøre det før du svarer.» # id: hanselv # mening: +2 # egenmakt: +1]
    Du flyttet spørsmålet dit det hørte hjemme, og ba om at svaret ventet på ham. Ansatte i studien spør hva som er viktig for personen, og vil la hans stemme lede. # why # source: 004-P1 staff # source: 004-P5 staff
    Kanskje tenkte Kari: Og hvis han ikke svarer på det heller? # thought: kari
    Du ba om å få spørre ham først. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    ~ avslutt = 3
    Kari: Da spør du. Men ikke som en undersøkelse, vær så snill, vi har hatt nok av dem. # mood: kari neutral
-   Kari: Fredag, uansett. Da må det stå noe i ruta. # mood: kari neutral
    -> lapper

=== lapper ===
11.50. På pulten ligger fem gule lapper. Tone har ringt tre ganger om en parkeringsbot. En far vil vite hva «stabil» betyr. Tre til vil bare at du ringer, og det haster hos alle. # scene: teamets-kontor-rune-solveig
Ingen lapp er fra Sindre.
Rune: Da jeg var stille så lenge, var jeg på kjøret. Tolv dager er kjøret, for meg. Men ring ikke fra hemmelig nummer. Det gjorde de jeg skyldte penger. # mood: rune neutral
Solveig: De som ringer, får. Jeg har vært her i tjue år, og det har aldri vært annerledes. # mood: solveig sad
Fra nå til klokka fire har du fire timer. Fjellgata tar en av dem. # decision: fem
Hvem får tida vår, og hvem blir borte uten at noen merker det? # ask
«Jeg har fire timer. Hvem av dere kan ta noe av dette?» # could_ask
*   [Gi tre lapper til Solveig, ta to selv, og dra til Fjellgata etterpå. # id: dele # samarbeid: +1]
    Du ba om hjelp i stedet for å bære lappene alene. En ansatt sier at de ikke er verdt noe uten teamet. # why # source: 003-P33 staff
    Kanskje tenkte Solveig: Tre. Jeg har selv seks. Men greit. # thought: solveig
    Du delte lappene med Solveig. # recap
    Solveig tar dem uten å lese.
*   [Ring de fem først, og ta boten sammen med Tone. Dra til Fjellgata etterpå. # id: ringe # hverdag: +1 # discuss: utholdenhet]
    Tone fikk hjelp med boten, og fire andre med det de sto i. En bruker forteller at det første noen hjalp med, var regningene. Om det var å være tilgjengelig, kan leses på to måter: En behandler forteller at det er lettere å velge dem som ringer. # why # source: 000-P8 user # source: 003-P7 staff
    Fem mennesker hadde bedt om å bli ringt, og de ble ringt samme dag. Fjellgata sto fortsatt på lista. # for: utholdenhet
    Det er lettere å velge dem som ringer. Slik blir den stille borte, én dag til. # against: utholdenhet
    Kanskje tenkte Rune: Lappene først. Ja, ja. De ligger jo der. # thought: rune
    Du ringte de fem før du dro. # recap
    Faren trenger førti minutter. «Stabil» er et vanskelig ord. Boten til Tone viser seg å være fra i fjor.
*   [Send de fem en melding om når du ringer, og dra til Fjellgata med en gang. # id: overst # utholdenhet: +2 # trygghet: +1]
    Du satte den som ikke ba om noe, øverst. En behandler forteller at nettopp de blir borte i stillhet. De fem fikk vite når de ville høre fra deg, og ansatte erfarer at slik tydelighet bygger tillit. # why # source: 003-P7 staff # source: 004-P14 staff
    Kanskje tenkte Solveig: Sånn gjorde jeg også, før. Så sluttet jeg. # thought: solveig
    Du satte Sindre øverst på lista. # recap
    Tre svarer «ok». Én svarer med en tommel ned. Tone ringer en fjerde gang mens du leter etter bilnøkkelen.
*   [Ta med Rune dit nå. De fem får snakke med svareren din til klokka tre. # id: rune # utholdenhet: +1 # trygghet: -1 # samarbeid: +1]
    Du lot den som var stille, gå foran de fem som ringte, og dere ble to om noe som er tungt å gjøre alene. Men de fem fikk en maskin, og mer enn det visste de ikke. # why # source: 003-P33 staff # source: 003-P7 staff # source: ours inferred
    Kanskje tenkte Rune: Bare ikke jeg får rett. # thought: rune
    Du tok med deg Rune til Fjellgata. # recap
    ~ rune_med = true
    Rune: Jeg blir med. Men du banker. Jeg har ledd med ham én gang, og det var her hos oss.
-   -> trappa

=== trappa ===
Trappa i Fjellgata lukter totaktsolje helt opp til andre. På døra sitter navnet hans, bøyd til av et gammelt mopedskilt. # scene: sindre-oppgang-dag # sound: oppgang # colour: +1
Du banker to ganger. Innenfor går en fryser i gang med et rykk. Det er alt. {rune_med: Rune rister på hodet.}
Opp fra kjelleren kommer en gammel kvinne med en balje våt vask. Hun setter den fra seg på trinnet under deg og får igjen pusten. # scene: sindre-oppgang-reidun
Reidun: Du er den tredje denne uka som banker der. De to andre så ikke ut som deg. # mood: reidun wary
Hun tørker hendene på kåpa.
Reidun: Han bærer baljen for meg om mandagene. Ikke denne. Ikke forrige. Og i går gikk han ut klokka ti, om morgenen, det har han aldri gjort. Er det noe med Sindre? # mood: reidun sad # decision: reidun
Hva kan vi gi en nabo som er urolig, uten å gi henne ham? # ask
«Hva gjør du selv når du blir urolig for noen i oppgangen?» # could_ask
*   [«Jeg er fra Ambulant team. Ta kortet mitt, og ring hvis du blir redd.» # id: kortet # identitet: -1 # discuss: samarbeid # limit: taushet-nabo]
    Hun fikk vite at han har et slikt team, og det hadde han ikke sagt ja til. For en bruker i en av studiene var det å se vanlig ut noe av det viktigste. # why # source: taushet-nabo law # source: 001-P13 user # source: 002-P16 staff
    Naboen var redd og ble hørt, og hun fikk et sted å ringe om noe skjer. # for: samarbeid
    Han var ikke spurt. Nå hadde teamet en som følger med på ham, uten at han visste det. # against: samarbeid
    Kanskje tenkte Reidun: Team. Da er det alvorlig. # thought: reidun
    Du sa hvor du kom fra, og ga naboen kortet ditt. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ reidun_vet = true
    Hun holder kortet langt fra seg for å lese det. «Ambulant», sier hun. Så legger hun det i kåpelomma. # mood: reidun tense
*   [«Sindre og jeg kjenner hverandre litt. Skal jeg hilse ham fra deg?» # id: kjenner # relasjon: +1]
    Naboen ble møtt, og hilsenen holdt noe åpent mellom de to. Brukere i en av studiene legger vekt på å bli tatt med der de bor. Men det vanlige bekjentskapet du lot det se ut som, var det ikke. # why # source: 001-P44 user # source: ours inferred
    Kanskje tenkte Reidun: En kamerat med navneskilt i lomma. # thought: reidun
    Du sa at dere kjente hverandre, og tilbød deg å hilse. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ hilsen = true
    Reidun: Si at mopeden etter Odd fremdeles bråker. Han lovet at den skulle slutte. # mood: reidun warm # colour: +1
*   [«Jeg kan ikke si hvem jeg er her for. Men jeg hører gjerne på deg.» # id: siikke # trygghet: +1 # samarbeid: +1]
    Du sa hva du ikke kunne, og lot henne likevel få snakke. Ansatte sier at åpenhet om grensene bygger tillit, og å lytte er alltid lov. # why # source: taushet-nabo law # source: 004-P14 staff
    Kanskje tenkte Reidun: Da er det ham. Ellers hadde du bare sagt nei. # thought: reidun
    Du sa at du ikke kunne si noe, og ble stående og høre. # recap
    Hva naboer kan få vite, og hvem som bestemmer det. # law: taushet-nabo
    ~ hort = true
    Hun snakker i ti minutter. Om Odd som er død, om mopeden hans, en Tempo Corvette, som Sindre har i kjelleren, og om hvem som vasker trappa. # mood: reidun warm # colour: +1
*   [Ta den ene hanken på baljen, gå med henne opp og la henne spørre. # id: baljen # hverdag: +1 # samarbeid: -1]
    Et par hender i en trapp er også hjelp. Men hun var redd for noen, og det hun spurte om, ble ikke møtt. # why # source: 000-P9 staff # source: ours inferred
    Kanskje tenkte Reidun: Sterke armer. Ingen svar. # thought: reidun
    Du bar vasken sammen med Reidun. # recap
    Dere går i takt. Hun spør én gang til på reposet, og så spør hun ikke mer. # mood: reidun neutral
-   -> kveldsvakta

=== kveldsvakta ===
Nede i porten ringer du Kari. Det henger istapper langs hele takskjegget. # scene: sindre-oppgang-dag
{rune_med: Rune: Ute klokka ti. Da jeg var ute klokka ti, var jeg på vei hjem. # mood: rune neutral }
Han sover om dagen. Teamet jobber til fire. Svømmekurset ditt begynner klokka åtte i kveld, sjette gang av åtte.
Kari: Var han der? # mood: kari neutral
«Fryseren var der. Naboen så ham i går. Og to andre har vært og banket.»
Kari: Hvem da?
«De så ikke ut som meg, sa hun.»
Kari: Da er det ingen som går inn der. På reposet, og telefonen på. Er du urolig på den ordentlige måten? # mood: kari tense
Du teller etter. Reidun så ham gå ut klokka ti i går. Han har aldri skrevet noe om å dø, og han har vært stille lenger før. «Nei», sier du. «På den andre.» # decision: kveld
Hvem eier kveldene i teamet vårt, og hva skjer med dem som sover når vi er på jobb? # ask
«Når på kvelden ville det vært greit at noen banket på?» # could_ask
*   [Si at du drar selv. Dropp svømmingen og kjør hit alene klokka åtte. # id: selv # utholdenhet: +2 # samarbeid: -1]
    Du la besøket der livet hans var. Ansatte i en studie strekker seg når det trengs. Men det ene teamet der sier fra til kveldsvakten i det andre før de går hjem, og her ble kvelden bare din. # why # source: 000-P20 staff # source: 000-P21 staff
    Kanskje tenkte Kari: Ja, takk. Og hvem er det som gjør det neste tirsdag? # thought: kari
    Du tok kvelden selv, alene. # recap
    ~ kveld = 1
    Kari: Skriv overtid. Og ring meg når du er nede igjen, ellers sover ikke jeg heller. # mood: kari warm
*   [Be om å få bytte mandag mot i kveld, med Rune. En tur i banken må vente. # id: bytte # utholdenhet: +2 # hverdag: -1 # samarbeid: +1]
    Du kom på hans tid av døgnet, det var avtalt, og dere ble to. Men en annen måtte vente med å få hjelp i banken, og slik hjelp er også jobben, sier en ansatt. # why # source: 004-S17 staff # source: 003-P33 staff # source: 000-P9 staff
    Kanskje tenkte Kari: Mandag. Da ringer jeg de tre som skulle komme. # thought: kari
    Du avtalte å bytte mandagen mot en kveld med Rune. # recap
    ~ kveld = 3
    Kari: Greit. Da er det jeg som avlyser mandagen. En av de tre skulle i banken med deg. # mood: kari tense
*   [Be Mona i kveldstjenesten banke på. Skriv til ham hvem hun er, og at nei går an. # id: mona # utholdenhet: +1 # trygghet: +1 # samarbeid: +1]
    Noen skulle banke på mens han er våken, og på dagtid når ansatte i en studie ikke dem som sover. Den som har kvelden, fikk vite om den dere uroet dere for, slik det ene teamet gjorde for det andre i en annen. Du skrev til ham hvem hun er, og at han kunne si nei, og ansatte erfarer at slik tydelighet bygger tillit. # why # source: 004-S17 staff # source: 000-P21 staff # source: 004-P14 staff
    Kanskje tenkte Kari: Det er dette vi har dem til. Hvorfor glemmer vi det? # thought: kari
    Du ba kveldstjenesten om å banke på, og skrev det til ham. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    ~ kveld = 2
    Mona har elleve på lista. «Tolv, da», sier hun. «Og to ukjente. Da blir jeg på trappa, og du blir på telefonen.» # mood: mona neutral
*   [Si at du prøver på nytt klokka fire, og skriv det til ham på forhånd. # id: hjemvei # utholdenhet: +1 # trygghet: +1]
    Du kom igjen samme dag, du skrev når, og rammen din holdt. Men klokka fire er teamets tid og ikke hans, og det kalte ansatte i studien et misforhold. # why # source: 004-P26 staff # source: 004-S17 staff
    Kanskje tenkte Kari: Fire. Da er det i alle fall noen som går hjem i tide. # thought: kari
    Du sa at du ville prøve igjen klokka fire. # recap
    ~ kveld = 4
    Den blir også stående som sendt.
    Kari: Fire er bra. Fire er innenfor. # mood: kari neutral
-   -> lyset

=== lyset ===
{ kveld == 1:
    20.10. Du står på reposet alene, med telefonen i hånda. Du banker to ganger. Det er lys under døra. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 2:
    20.10. Du står på parkeringsplassen ved svømmehallen med telefonen i hånda. Du hører to bank. «Det er Mona fra kveldstjenesten», sier hun til døra, ikke høyt. «Jeg har en på telefonen som du kjenner. Jeg setter på høyttaleren. Si fra hvis jeg skal slå den av.» # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 3:
    20.10. Rune tar trappa først og setter seg på trinnet under reposet. «Da blir vi ikke to hoder i døra», sier han. Du banker to ganger. Det er lys under døra. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 4:
    16.05. Gården ligger i skygge, og lyset i trappa virker bare i første. Du banker to ganger. # scene: sindre-oppgang-dag # sound: oppgang
}
Innenfor files det i noe fint av metall, rolig, tre strøk og en pause. Så stopper det. # colour: +1
Sindre: Ikke i dag. # mood: sindre wary
Han er tett på døra. Stemmen kommer fra samme høyde som låsen. # decision: dora
Hva hører vi når noen sier «ikke i dag» gjennom en dør? # ask
«Vil du ha beskjed neste gang, før noen banker på?» # could_ask
Hva håper du at Sindre merker nå? # pause
At noen la merke til at han ble borte. # hope
At han kan la døra være igjen uten å miste oss. # hope
At det ikke er noe jeg skal ha ut av ham. # hope
*   [«Hva er det du filer på? Det høres ut som tannpuss på en hest.» # id: hest # relasjon: +1 # identitet: +1]
    Du snakket til han som satt der og gjorde noe. Brukere merker når noen spør fordi de lurer, og hjelpere i studien vil vite om mer enn plager. # why # source: 000-P6 user # source: 000-P24 staff
    Kanskje tenkte Sindre: Har du hørt en hest pusse tenna? # thought: sindre
    Du spurte gjennom døra hva han filte på. # recap
    Det går en stund.
    Sindre: Stempelring. # mood: sindre neutral
*   [«Greit. Jeg kommer igjen torsdag kveld klokka åtte og banker to ganger.» # id: torsdag # utholdenhet: +2 # egenmakt: -1 # trygghet: +1]
    Han fikk si nei i dag og vite hva som kom. Team i studien kom tilbake til lukkede dører, rolig og uten å gi opp. Men heller ikke dette var spurt om. # why # source: 002-P6 staff # source: 001-P17 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Torsdag kan alt være solgt. # thought: sindre
    Du sa at du kom igjen torsdag kveld. # recap
    ~ torsdag = true
    Fila tar ett strøk. Så er det stille igjen.
*   [«Vil du at vi slutter å komme? Si nei nå, så er det et nei for oss.» # id: sinei # egenmakt: +1 # utholdenhet: -1 # trygghet: +1]
    Spørsmålet hadde et ekte nei i seg, og du sa hva neiet ville bety. Men han hadde bare sagt «ikke i dag», etter tolv stille dager. Retten til å si nei må ikke bli en unnskyldning for å slippe noen, heter det i en av studiene. # why # source: 004-P14 staff # source: 002-P7 staff
    Kanskje tenkte Sindre: Nei til hva? # thought: sindre
    Du ba ham si nei hvis det var det han mente. # recap
    ~ nei_spurt = true
    Det går lang tid.
    Sindre: Jeg sa ikke i dag. # mood: sindre tense
*   [«Da er det ikke i dag.» Si at du går, og la det være nok for denne gang. # id: gaar # egenmakt: +2]
    Han sa ikke i dag, og det ble fulgt med en gang, uten noe mer å svare på. Personen har full rett til å si nei, heter det i en av studiene. # why # source: 002-P7 staff
    Kanskje tenkte Sindre: Det gikk fort. # thought: sindre
    Du sa at du gikk, og lot neiet stå. # recap
    Ingenting. Litt etter går fila igjen.
-   -> klinka

=== klinka ===
{ kveld == 2:
    Mona har fått med seg en pose fra deg. I den ligger det du rakk å tenke på: en tennplugg og to boller, blokk og penn, kopien av brevet fra poliklinikken. # scene: sindre-oppgang-kveld
    Hun går et trinn ned og slår av høyttaleren.
    Mona: Hva av dette skal han ha? Jeg må videre. # mood: mona neutral
- else:
    Du går et trinn ned. I sekken har du det du rakk å tenke på: en tennplugg fra Biltema og to boller, blokk og penn, kopien av brevet fra poliklinikken.
}
Døra har en brevsprekk uten lokk. {kveld == 2: Det lukter stekt løk, sier hun.|Det lukter stekt løk.} # decision: legge
Hva legger vi igjen ved en lukket dør, og hva sier det? # ask
«Vil du at vi skal ringe poliklinikken for deg, eller la dem være?» # could_ask
*   [La alt bli med ned. Han sa ikke i dag, og oppgangen trenger ikke vite om oss. # id: ingenting # identitet: +1 # egenmakt: +1]
    Et nei fikk være helt tomt, uten noe å svare på. Og ingen i trappa fikk vite hvem han har besøk av; en ung mann i en av studiene ville ikke ha følge som gjorde ham synlig som pasient. # why # source: 002-P7 staff # source: 001-P13 user
    Kanskje tenkte Sindre: Ingenting. Det var uvanlig. # thought: sindre
    Du lot være å legge igjen noe. # recap
    { kveld == 2:
        «Ingenting», sier Mona. «Greit.»
    - else:
        Bollene spiser du i bilen. Begge to.
    }
*   [Heng en pose på klinka med to boller og en tennplugg til en eldre moped. # id: plugg # identitet: +1 # utholdenhet: +1]
    Du la igjen noe nyttig ved en lukket dør, til det han faktisk holder på med. En sosialarbeider mener at man må ha med noe nyttig for å komme i posisjon. # why # source: 003-P2 staff # source: 000-P24 staff
    Kanskje tenkte Sindre: B8. Skulle vært B6. Men noen har stått på Biltema. # thought: sindre
    Du hengte igjen en tennplugg og to boller. # recap
    ~ gave = 1
    Posen blir hengende. # colour: +1
*   [Stikk inn en lapp: nummeret ditt, en dag, og «du trenger ikke svare på den». # id: lapp # egenmakt: +1 # utholdenhet: +1 # trygghet: +1]
    En vei tilbake, en dag å regne med og ingenting han skyldte deg. Ansatte gir lyd fra seg og kommer igjen når noen ikke svarer, og de erfarer at tydelighet bygger tillit. # why # source: 004-P26 staff # source: 002-P6 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: Hvem skriver på papir? Og så pent. # thought: sindre
    Du la igjen en lapp med nummer og dag. # recap
    ~ gave = 2
    Lappen faller på post, etter lyden.
*   [Stikk inn brevet fra poliklinikken med tre linjer om hvordan det kan snus. # id: klage # trygghet: +2 # hverdag: +1]
    Rettigheter hjelper først når de er sagt slik at de kan brukes, og det prøvde de tre linjene på. Hjelp med et brev er også praktisk hjelp. En behandler i en av studiene tok opp rettigheter av seg selv og skrev brev. # why # source: 003-P29 staff # source: ours inferred
    Kanskje tenkte Sindre: To ganger fikk jeg det samme brevet. Nå med oversettelse. # thought: sindre
    Du la igjen brevet og skrev hva han kunne gjøre. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    ~ gave = 3
    Du skrev at han kan be poliklinikken se på det igjen, at han kan klage, og at du kan skrive begge deler sammen med ham. Det trenger ikke være nå.
-   -> natta

=== natta ===
04.12 er det kommet svar. Du leser det på kontoret. # scene: teamets-kontor-tom # sound: ventilasjon
{ gave == 0 and kveld != 3:
    Sindre: hørte noen gå. tung i trapper # mood: sindre neutral
}
{ gave == 0 and kveld == 3:
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
Du skriver at du er på kontoret til fire. Det blir stående som sendt.
-> inngang

=== inngang ===
Onsdag, 11.55. Han står på trappa utenfor kontoret i arbeidsbukse og T-skjorte, med en ullsokk i hånda. I sokken ligger det en forgasser. # scene: kontorinngang # mood: sindre tense # colour: +1
Sindre: Jeg vet at det ikke er tirsdag. Er kanna ledig? Dere har is i renna, vet du det, den kommer ned, den kommer ned i hodet på noen, og jeg skulle bare … nei. Er kanna ledig? # mood: sindre tense
Kjeven går også når han ikke snakker. Øynene er svarte og blide. Han har ikke sovet, og det er ikke lenge siden han tok noe.
{reidun_vet: Sindre: Og Reidun spør meg i trappa om jeg er kommet i et team. Hva sa dere til henne? # mood: sindre sad }
Rune kommer ut med ei fleecejakke og ei lue fra glemtekassa. «Utlån», sier han. Sindre får på seg jakka i andre forsøk. Lua holder han i.
«Har du vondt noe sted? I brystet?»
Sindre: Nei. # mood: sindre neutral
Innenfor glasset venter to, den ene med barnevogn. Klokka ett har du en annen avtale. # decision: inngang
Hvor tar vi imot noen som kommer ruset, og hvem vet at vi står der? # ask
«Hvor har du det best akkurat nå, ute eller inne?» # could_ask
*   [Be Solveig ta avtalen din klokka ett, og ta ham med inn på møterom 1. # id: solveig # utholdenhet: +2]
    Døra gikk opp da han kom, slik den gjør på et kontor i studien. En ansatt holder tettere kontakt når folk ruser seg. # why # source: 004-P24 staff # source: 004-P25 staff
    Kanskje tenkte Sindre: Inn, ut, inn. Stolen er for myk. # thought: sindre
    Du fikk Solveig til å ta avtalen og tok ham med inn. # recap
    Han får sittet én kopp. Så må han ut og røyke, og du blir med ut. Solveig tar imot avtalen din i gangen.
*   [«Du er høy nå. Hva er viktigst? Så tar vi resten når du har fått sove.» # id: ti # mening: +1 # utholdenhet: -1]
    Han ble spurt om hva som var viktigst, og det skulle komme først. Men resten måtte vente til han hadde sovet, og det ligger nær å be noen komme igjen når de er rusfrie. # why # source: 004-P1 staff # source: 003-P21 staff
    Kanskje tenkte Sindre: Viktigst for hvem? # thought: sindre
    Du tok det viktigste på trappa og utsatte resten. # recap
    Sindre: Da må jeg vite hva som er viktigst. # mood: sindre neutral
    Han vet det ikke. Det er greit, sier du, det haster ikke.
*   [«Jeg har en avtale klokka ett. Vi går en runde nå, og Rune vet hvor vi er.» # id: runde # hverdag: +1 # trygghet: +1 # samarbeid: +1]
    Du valgte et sted ute, der han kunne gå mens dere snakket. Du sa fra om tida, og noen visste hvor dere var. En ansatt tenker over egen sikkerhet når møtestedet skal velges. # why # source: 004-P24 staff # source: 004-P31 staff # source: 004-S24 staff
    Kanskje tenkte Sindre: Rune vet. Greit, det. # thought: sindre
    Du tok en runde rundt kvartalet med ham. # recap
    Han går et halvt skritt foran hele veien, med ansiktet mot deg. To runder blir det. Rune står i vinduet og vinker begge gangene.
*   [Sett deg på trappa ved siden av ham, med kanna og halve matpakka di. # id: trinnet # relasjon: +2 # hverdag: +1]
    Dere satt side om side, og da er det lettere å ta ting opp, mener en ansatt. Kaffe og halve matpakka var også hjelp. I samme studie er jobben å gjøre det som trengs, og ikke bare å snakke. # why # source: 000-P2 staff # source: 000-P9 staff
    Kanskje tenkte Sindre: Brunost. Jeg har ikke spist siden mandag. # thought: sindre
    Du satte deg på trappa med kanna. # recap
    Han drikker to kopper stående. Brødskiva holder han i uten å spise. Folk går forbi til lunsj.
-   -> maskinen

=== maskinen ===
Ute på trappa drar han opp telefonen. Skjermen har fått en dråpe på innsida. # scene: kontorinngang
Sindre: Men hvem av dere er det som heter IKKE BESVAR? # mood: sindre neutral
Han leser med nyhetsstemme.
Sindre: «Du møtte ikke til avtalt time 10.00. Gjentatt manglende oppmøte kan føre til at tilbudet avsluttes. Meldingen kan ikke besvares.» Tre stykker. {avslutt == 4: Og så denne fra i går: «Ditt tilbud er satt på pause.» Hva er det?} {avslutt == 2: Og et brev i Digipost med en dato i.} # mood: sindre wary
Øverst på hver av dem står logoen deres. Du har aldri sett dem før. Det må være det røde merket i kalenderen som sender. {avslutt == 4: Karis brev om pausen er ikke skrevet ennå.}
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
    Sindre: Den er bare veldig sikker. # mood: sindre neutral
    Du får ta et bilde av skjermen til Kari. «Den skrudde jeg av da jeg begynte», svarer hun.
*   [«Den går ut til alle, helt av seg selv. Det jeg skriver, er det som er fra oss.» # id: mine # relasjon: -1 # discuss: trygghet]
    Du forklarte noe dere hadde gjort, der det kunne vært sagt at det var leit. Ansvaret for forholdet ligger hos den som er på jobb. # why # source: 004-P11 literature
    Han fikk vite hva som er maskin, og hva som er skrevet av et menneske. Da vet han hva han kan regne med. # for: trygghet
    Du stilte deg ved siden av maskinen. Hvem som kunne stanse den, og om det den truet med, var sant, sto usagt. # against: trygghet
    Kanskje tenkte Sindre: Til alle. Så fint for alle. # thought: sindre
    Du forklarte at meldingene går ut av seg selv. # recap
    Sindre: Okei. Så du har en som er streng for deg. # mood: sindre wary
*   [«Han er ny, og ingen har sett på motoren. Hos deg hadde han svart folk.» # id: nyansatt # relasjon: +1 # identitet: +1]
    I en av studiene vokser fellesskap fram av prat og latter, og spøken var noe dere kunne ha sammen. Du svarte ham som mekker, og en ansatt sier at interessen må gå lenger enn til medisinen. # why # source: 000-P5 staff # source: 000-P24 staff
    Kanskje tenkte Sindre: Morsomt. Men blir det avsluttet, da? # thought: sindre
    Du svarte med en spøk og lot det ligge. # recap
    Sindre: Har han fast stilling? # mood: sindre warm
    Så leser han den øverste en gang til, uten lyd.
*   [Gå inn og hent Kari, så hun får lese på skjermen hans hva vi sender ut. # id: kari # samarbeid: +2 # egenmakt: -1]
    Den som kunne rette feilen, fikk se den der den traff. Et team i en studie får tjenester til å svare for sin del. Men han ble ikke spurt om han ville vise fram seg selv og telefonen til sjefen den dagen. # why # source: 002-P15 staff # source: 002-P16 staff
    Kanskje tenkte Sindre: Er det sjefen? Hun fryser jo. # thought: sindre
    Du hentet Kari og viste henne meldingene. # recap
    ~ maskin = false
    Kari kommer ut uten jakke og leser alle sammen. Hun blir rød helt ned på halsen. # mood: kari sad # scene: kontorinngang-kari
    Kari: Den skrudde jeg av da jeg begynte. Jeg trodde det. # mood: kari sad
-   Sindre: Gjelder det, da? # mood: sindre tense
    { avslutt == 1: «Nei. Ut april er sikkert. Lenger vet jeg ikke.» }
    { avslutt == 2: «Datoen gjelder til noen trekker den. Jeg spør Kari på fredag, og så sier jeg hva hun svarte.» }
    { avslutt == 3: «Ikke ennå. Kari avgjør på fredag. Jeg ba om å få spørre deg først.» }
    { avslutt == 4: «Du er på pause ut april. Jeg kommer likevel. Pausen skulle du hatt et brev om først.» }
    Han nikker uten å se opp.
    -> frysen

=== frysen ===
Sindre: Jeg så dem ikke før i natt. Ingen av dem. Den har ligget i frysen. # scene: kontorinngang # mood: sindre neutral
«Telefonen?»
Sindre: Bak ertene. Elleve dager. Det er jo den de ringer på, ikke sant, er den på, så er det alltid noen som har. Så jeg frøys dem. Alle sammen, dere også, sorry. Sov om natta. Filte om dagen. Jeg har aldri hatt så runde ringer. # mood: sindre warm # colour: +1
Sindre: Og så banka det, og da ville jeg se hvem det var. # mood: sindre neutral
Han vrir sokken rundt.
Sindre: Så da så jeg hvem det var. De var der alle sammen. # mood: sindre sad
«De to som har banket, er de ute etter deg?»
Sindre: Åtte tusen. De er greie til de ikke er det. # mood: sindre wary # decision: frysen
Hva gjør vi når det var noe vi gjorde, som åpnet for det? # ask
«Hva skulle vi ha gjort i går, når vi ikke visste?» # could_ask
*   [«På tavla kalte vi det umotivert. Det var vi som ikke visste noe.» # id: ordet # relasjon: +1 # samarbeid: -1 # discuss: haap]
    Du var åpen med ham om hva som var sagt, og tok på deg at det var dere som ikke visste. Men ordet var en kollegas, og det ble sagt videre uten at hun fikk si det selv. # why # source: 004-P14 staff # source: ours inferred
    Ordet ble tatt tilbake av en som sa at det var dere som tok feil. Da blir det ikke stående som det dere tror om ham. # for: haap
    Han hadde ikke hørt det før. Nå må han bære det med seg på en dårlig dag, mens du er blitt lettere. # against: haap
    Kanskje tenkte Sindre: Hvorfor sier du det til meg? # thought: sindre
    Du fortalte at dere hadde kalt ham umotivert. # recap
    ~ ordet = true
    Sindre: Hvem sa det? # mood: sindre tense
    Du svarer ikke.
    Sindre: Nei. Jeg holdt jo på. # mood: sindre sad
*   [«Elleve dager. De er dine, selv om det var vi som banket på.» # id: elleve # haap: +2]
    Du sa høyt hva som hadde holdt, rett etter at det hadde gått galt. Ansatte legger merke til det lille og nevner det, også når det ser ut som kaos. Du sa også hvem som hadde banket. # why # source: 004-P20 staff # source: 004-S28 staff
    Kanskje tenkte Sindre: Du sa tallet. Det har ingen andre gjort. # thought: sindre
    Du sa at de elleve dagene var hans. # recap
    Sindre: Tolv. Men den første sov jeg. # mood: sindre neutral
*   [«Hva gjorde du i elleve dager, når du ikke filte på den ringen?» # id: hvagjorde # identitet: +1]
    Du spurte etter ham som hadde hatt elleve dager, og ikke etter natta, fordi du lurte. Å vite hva som går bra ellers, så man kan støtte det, er noe hjelpere i studien savnet. # why # source: 003-P11 staff # source: 000-P6 user
    Kanskje tenkte Sindre: Dagene? Det er natta folk pleier å lure på. # thought: sindre
    Du spurte hva han hadde gjort i de elleve dagene. # recap
    Sindre: Gikk til Rema klokka ti om morran. Det er fullt av folk der. Ingen av dem gjør noe spesielt. # mood: sindre neutral # colour: +1
*   [«Vi har en tastetelefon i skuffen. På den er det bare vi som ringer.» # id: nokia # hverdag: +2 # utholdenhet: +1]
    Måten han hadde klart det på, ble tatt på alvor og gjort litt lettere, uten vilkår. Dere kunne nå hverandre uten at de andre slapp til. Praktisk hjelp er hjelp, sier ansatte i flere av studiene. # why # source: 002-P2 staff # source: 001-P12 staff # source: 003-P2 staff
    Kanskje tenkte Sindre: Da får ikke mora mi tak i meg heller. # thought: sindre
    Du tilbød ham en telefon der bare teamet ringte. # recap
    ~ nokia = true
    Sindre: Har den Snake? # mood: sindre neutral
    Den har Snake. Han skriver navnet sitt bakpå før du får hentet laderen. # mood: sindre warm
-   -> renna

=== renna ===
{hilsen: «Jeg møtte Reidun i trappa. Hun sier at mopeden bråker», sier du. «Hun savner bråket», sier Sindre. «Det var Odd som kjørte den.»}
{hort: «Naboen din snakket om en som het Odd», sier du. «Da har hun snakket lenge», sier Sindre.}
Rune kommer ut med varm saft i et krus og blir stående.
Rune: Hva får du av det? Speeden, mener jeg. Ikke hva det koster. # mood: rune neutral
Sindre: Hendene blir i ro. # mood: sindre neutral
Han tenker.
Sindre: Og så er det noen der. Om natta er det alltid noen der. # mood: sindre sad
Rune nikker. Han spør ikke om mer, og går inn igjen.
Sindre går baklengs ut på plassen for å se takrenna ordentlig. # scene: kontorinngang # mood: sindre neutral
Sindre: Fatter’n ville ha jaga dere ned av taket for den der. Feil fall. Jeg bar stein for ham fra jeg var tolv, vet du. Oppe klokka seks. Termos, ull, og så sitter du på mønet før folk har stått opp, og du ser hele byen. # mood: sindre warm # colour: +1
Kjeven står stille.
Sindre: Det skulle jeg. Vært våken om dagen. På et tak. # mood: sindre warm
Så ler han.
Sindre: Nei, glem det. Det er dopet som prater. Jeg har høydeskrekk. # mood: sindre wary # decision: onsket
Hva gjør vi med et ønske som blir tatt tilbake? # ask
«Skal det få ligge, eller vil du at vi to skal huske det?» # could_ask
*   [«Begynn med tolv i morgen. Jeg ringer da, og fredag også om du sover.» # id: tolv # haap: +1 # egenmakt: -1 # utholdenhet: +1]
    Du trodde på ønsket, fant et lite skritt og ville ringe igjen også om han sov. Men det ble et mål med klokkeslett før han hadde sagt at det var hans, og ansatte har sett endringsprat gå galt når tida er feil. # why # source: 004-P20 staff # source: 004-P26 staff # source: 004-S29 staff
    Kanskje tenkte Sindre: Jeg sa tak. Nå er det blitt vekking. # thought: sindre
    Du foreslo at han skulle stå opp klokka tolv. # recap
    ~ onske = true
    ~ tolv = true
    Sindre: Ringer hvor da? # mood: sindre wary
*   [«Hva er det som er feil med fallet?» Spør om renna, og la resten være sagt. # id: fallet # identitet: +2 # discuss: haap]
    Du spurte taktekkersønnen om noe han kan, og tok ikke tak i det han hadde trukket tilbake. Om det holder på håpet eller slipper det, er ikke gitt. # why # source: 000-P24 staff # source: 004-P8 literature
    Han hadde selv sagt «glem det». Å la det ligge i fred gjorde at han kan si det en gang til. # for: haap
    Et ønske som blir sagt én gang, bør noen holde i, særlig når den som sa det, slipper. # against: haap
    Kanskje tenkte Sindre: Bra. Du hørte ikke. Eller så hørte du. # thought: sindre
    Du spurte om takrenna. # recap
    Sindre: Vannet går mot veggen. Det gjør det på alle kommunale bygg. # mood: sindre neutral # colour: +1
*   [«Hva var det beste der oppe, før de andre hadde stått opp?» # id: detbeste # mening: +2]
    Du gikk inn i det som betydde noe, uten å gjøre det om til et mål. Ansatte spør hva som er viktig for personen, og fortsetter å spørre. # why # source: 004-P1 staff # source: 003-P12 staff
    Kanskje tenkte Sindre: Kaffen. Nei. At ingen visste hvor vi var. # thought: sindre
    Du spurte hva som var det beste på taket. # recap
    ~ onske = true
    Sindre: At ingen kunne rope på deg. De ser jo ikke opp. # mood: sindre neutral
    Han tar seg i nakken, der man blir brent.
*   [«Et tak, altså. Jeg skriver det ikke noe sted uten at du har hørt det.» # id: hoert # haap: +1 # trygghet: +1]
    Ønsket ble tatt på alvor, selv om han tok det tilbake og var ruset. Og han fikk vite hva som kunne komme til å skje med det, uten et løfte du ikke kan holde. # why # source: 004-P8 literature # source: 004-P14 staff
    Kanskje tenkte Sindre: Det skulle ikke vært sagt i det hele tatt. # thought: sindre
    Du sa at du hadde hørt det, og at han skulle høre det før du skrev noe. # recap
    Hva som må skrives, og hvem som kan lese det. # law: journal-innsyn
    ~ onske = true
    Sindre: Du hørte feil. # mood: sindre wary
    Han blir stående og se på renna med deg.
-   -> plassen

=== plassen ===
Han finner kosten bak døra og begynner å slå ned istapper, den ytterste først. # scene: kontorinngang # sound: stille # mood: sindre neutral
Da kommer Kari ut. Hun trekker døra igjen etter seg og holder hånda over telefonen. # scene: kontorinngang-kari
Kari: Det er Turid i rustjenesten. Det er en seng på avrusning i morgen klokka ni, noen har trukket seg. Hun og fastlegen ble enige om det på mandag. De vil ha svar før ett. # mood: kari tense
Kari: Turid er helt på felgen. Hun sier at de ikke kommer noen vei. # mood: kari sad
«Har noen spurt ham?»
Kari: Han tok jo ikke telefonen.
Klokka er 12.41. Sindre er fire meter unna og har kommet til hjørnet. {torsdag: I morgen kveld klokka åtte har du sagt at du skal banke på hos ham.} # decision: plassen
Hvem har bestemt noe for noen denne uka, og hvem var med? # ask
«Hva vil du ha oss til?» # could_ask
Hva håper du at Sindre merker nå? # pause
At det er han som skal svare. # hope
At noen ville ham noe godt, også om de gjorde det i feil rekkefølge. # hope
At jeg er her i morgen også, med eller uten seng. # hope
*   [«Si ja, så senga er holdt, men si at han ikke er spurt. Jeg spør ham nå.» # id: holde # egenmakt: -1 # samarbeid: +1]
    Turid fikk vite at han ikke var spurt, og ansatte mener at alle skal være informert. Men ja-et kom før spørsmålet, enda han kunne si nei etterpå, og brukere vil beholde styringen selv. # why # source: 003-P26 staff # source: 001-P29 user
    Kanskje tenkte Sindre: Så alle visste det før meg. Det er greit. Det er sånn det er. # thought: sindre
    Du fikk senga holdt før du spurte ham. # recap
    Hva «frivillig» betyr når det er kommet en plass. # law: avrusning-frivillig
    ~ plass = 2
    Kari sier ja i telefonen. Det er blitt stille borte ved hjørnet.
    Sindre: Ja til hva? # mood: sindre tense
    Du går bort og sier det. Han nikker hele tida mens du snakker. «Ja vel. Klokka ni. Dere bestemmer.» «Nei», sier du, «du kan si nei.» «Ja vel», sier han. # mood: sindre sad
*   [«La Turid si det til ham selv. Han står der, så kan de snakke sammen.» # id: turid # relasjon: -1 # egenmakt: +1 # samarbeid: +1]
    Avgjørelsen ble flyttet til ham og til henne som hadde tatt den. Men han fikk en fremmed i øret på åpen gate, uten et ord fra deg først. # why # source: 003-P23 staff # source: 003-P15 staff # source: ours inferred
    Kanskje tenkte Sindre: Hun er lei seg. Nå må jeg være snill. # thought: sindre
    Du ga ham telefonen med Turid i. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    ~ plass = 4
    Han hører på lenge med kosten under armen. «Nei da», sier han. «Du gjør så godt du kan.» Så får du telefonen tilbake. # mood: sindre sad
    Sindre: Hun var lei seg. I morgen klokka ni, sier hun. Jeg sa at jeg skulle tenke. # mood: sindre neutral
    Hun holder den til i morgen, sier Kari etterpå.
*   [«Be om fredag i stedet. Jeg vil vite hva han selv skal med en seng.» # id: fredag # egenmakt: -2 # mening: +1]
    Du ville vite hva han selv skulle med en seng, og ansatte i en studie går gjennom bestillinger med den det gjelder. Men du svarte for ham, mens han sto fire meter unna og ikke visste noe. # why # source: 004-P9 staff # source: 003-P15 staff
    Kanskje tenkte Sindre: De snakker om meg. De ser ikke på meg, da er det om meg. # thought: sindre
    Du ba Kari spørre om en plass på fredag. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    ~ plass = 3
    Kari sier det og lytter lenge. «Fredag finnes ikke. Men det er alltid noen som ikke møter, sier hun. Han kan stå først.» # mood: kari neutral
    Sindre: Først i hva? # mood: sindre wary
    Da sier du det til ham.
*   [Gå bort til ham og si det lavt: senga, klokka, hvem som meldte ham på. # id: naa # trygghet: +2 # egenmakt: +1]
    Han fikk vite hva som var bestemt, og av hvem, før noen hadde svart for ham. Ansatte i en studie går gjennom bestillinger med den det gjelder. Men et svar gitt i rus, på knapp tid, må kunne gis om igjen. # why # source: 004-P9 staff # source: 004-P14 staff # source: avrusning-frivillig law # source: ours inferred
    Kanskje tenkte Sindre: Mandag. På mandag satt jeg og filte. # thought: sindre
    Du fortalte ham alt med en gang. # recap
    Hva «frivillig» betyr når det er kommet en plass. # law: avrusning-frivillig
    ~ plass = 1
    Sindre: Har jeg vunnet noe? # mood: sindre tense
    Han vil vite hvem legen var, og hva Turid heter til etternavn. Han setter kosten der han fant den. «Klokka ni. Da legger jeg meg jo. Ja, da. Si ja.» # mood: sindre neutral
    «Jeg banker på i morgen klokka åtte», sier du. «Da kan du si noe annet enn i dag.»
-   -> bordtennis

=== bordtennis ===
{ plass == 3:
    Sindre: Hvis det blir en seng ledig, så går jeg på dag to, bare så det er sagt. # scene: kontorinngang # mood: sindre neutral
- else:
    Sindre: Blir det noe av, så går jeg på dag to, bare så det er sagt. # scene: kontorinngang # mood: sindre neutral
}
Sindre: Det gjør jeg alltid. Det er da de kommer med bordtennisen. # mood: sindre neutral
Så sier han, mot jakkeermet:
Sindre: Det var nesten ingenting, i natt. Og så slo det … jeg trodde ikke … Og så fikk jeg noe for å lande, av en fyr. Hvite. Jeg vet ikke hva det var. # mood: sindre tense
«Når tok du dem? Har du flere?»
Sindre: I firetida. To igjen. # mood: sindre wary
Solveig kommer ut med nesesprayen før du har rukket å spørre etter den, og viser ham på sin egen nese.
Solveig: Den gjør ingenting med speed. Den virker hvis de hvite er det jeg er redd for. Da må det være noen der som ringer 113 og bruker den. Ikke ta dem alene. # mood: solveig neutral
Sindre: Ringer dere nå? # mood: sindre tense
Solveig: Nei. Du går og prater. Blir det sånn at noen må ringes, sier jeg det til deg først. # mood: solveig neutral
Han legger sprayen i lomma på fleecejakka. Innenfor ruta går klokka mot ett. # decision: bordtennis
Hvilke av avtalene våre holder bare så lenge alt går bra? # ask
«Hvis du går midt på natta, hva er det første som skjer da?» # could_ask
*   [«Hvem ringer du klokka ti om kvelden? For da har vi slått av telefonen.» # id: hvem # relasjon: +1 # utholdenhet: +1 # trygghet: +1]
    Du sa rett ut når dere ikke er der, og lette sammen med ham etter en han selv kan ringe. En bruker sier at det hjelper å vite at man kan ringe om kvelden, og en studie peker på at noen overganger kan planlegges for. # why # source: 004-P14 staff # source: 000-P16 user # source: 003-P28 staff
    Kanskje tenkte Sindre: Ti om kvelden. Da begynner dagen. # thought: sindre
    Du spurte hvem han kunne ringe om kvelden. # recap
    Når det er fare for liv, og når det ikke er det. # law: liv-forst
    Hva nalokson gjør, og ikke gjør. # law: nalokson
    ~ ringer = 1
    Sindre: Reidun er våken til tolv. Men hun er åttien. # mood: sindre neutral
    «Skal vi spørre henne om hun vil, du og jeg?»
    Sindre: Jeg spør. Du kan stå der. # mood: sindre wary
    Dere skriver nummeret til kveldstjenesten på sokken med tusj. Under lar han det stå plass til ett til.
*   [«Kanskje blir det dag fire. Elleve hadde du vel heller ikke tenkt deg.» # id: dagfire # haap: +1]
    Du trodde at det kunne gå annerledes, og hadde noe sant å vise til. Ansatte løfter fram slike skritt. # why # source: 004-P20 staff # source: 004-S28 staff
    Kanskje tenkte Sindre: Du kjenner ikke meg på dag to. # thought: sindre
    Du sa at det kanskje ble dag fire. # recap
    Når det er fare for liv, og når det ikke er det. # law: liv-forst
    Hva nalokson gjør, og ikke gjør. # law: nalokson
    Sindre: Jeg er dårlig i bordtennis. # mood: sindre neutral
    Litt etter sier han «fire», for seg selv.
*   [«Går du derfra, vil jeg at de ringer oss samme natt. Får de lov av deg?» # id: ringeoss # samarbeid: +2 # egenmakt: +1]
    Tjenestene skulle få vite det av hverandre, og han ble spurt om lov først. I en studie gikk det galt der ingen hadde planlagt for en overgang som kunne forutses. # why # source: 003-P28 staff # source: 002-P16 staff # source: deling-tjenester law
    Kanskje tenkte Sindre: Da må jeg gå stille. # thought: sindre
    Du spurte om avrusningen fikk ringe dere hvis han gikk. # recap
    Hva tjenester kan dele om noen, og hvorfor vi spør likevel. # law: deling-tjenester
    Når det er fare for liv, og når det ikke er det. # law: liv-forst
    Hva nalokson gjør, og ikke gjør. # law: nalokson
    ~ ringer = 3
    Sindre: De kan ringe. Men ikke si «rømt». Jeg går ut døra. # mood: sindre wary
    Dere blir enige om ordene. «Han har gått ut døra.» Nummeret til kveldstjenesten får han også selv, med tusj på sokken.
*   [«Da kommer jeg på dag to med kaffe, før bordtennisen, hvor du enn er.» # id: kaffepaa # utholdenhet: +2 # relasjon: +1]
    Du regnet med det han sa, og ville være der da, hvor det enn ble. For folk som er blitt sviktet før, er det omsorg at noen kommer igjen og holder det de har sagt. # why # source: 001-P17 staff # source: 003-P28 staff
    Kanskje tenkte Sindre: Fredag kveld? Har du ikke fri da? # thought: sindre
    Du sa at du kom på dag to, uansett. # recap
    Når det er fare for liv, og når det ikke er det. # law: liv-forst
    Hva nalokson gjør, og ikke gjør. # law: nalokson
    ~ ringer = 2
    Sindre: Med kanna? # mood: sindre warm
    «Med kanna.»
-   -> fredagen

=== fredagen ===
Før han gikk, sa du hva som måtte stå i journalen: de hvite, sprayen, senga og det han hadde svart. Så spurte du om du fikk fortelle teamet om frysen. «Si bak ertene», sa han. {nei_spurt: På fortauet snudde han. «Og det var ikke nei. På tirsdag. Bare så du har det.»}
Fredag 09.00 sier du det. Bak ertene. # scene: teamets-kontor-alle # sound: ventilasjon
Rune: Det var jeg som var på kjøret. Det er ikke det samme som ham. Og hadde han vært det, så hadde ikke ordet vært rett da heller. # mood: rune sad
{ordet: Solveig: Du sa det til ham, har jeg skjønt. Ordet mitt. Det kunne du sagt til meg først. # mood: solveig sad }
Solveig: Umotivert. Jeg visste ikke hva han holdt på med. Jeg visste bare hva han ikke kom til. # mood: solveig sad
Etter møtet skal hun opp i borettslaget om en bod med strøm, og hun skal ikke ringe.
{maskin: Du sier det om meldingene. Kari ringer leverandøren. «Tre til fem uker», sier hun etterpå.}
{ avslutt == 4:
    Kari: Jeg har tatt ham av pause, og skrevet til ham at det var vi som satte ham der. # mood: kari sad
}
{ avslutt == 2:
    Kari: Brevet er gått. Jeg har skrevet ett til, om at han skal se bort fra det. # mood: kari sad
    Du legger en kopi i brevsprekken hans, siden du lovte å si hva hun svarte.
}
{ avslutt == 1:
    Kari: I ruta har jeg skrevet «ut april». Så får de spørre. # mood: kari neutral
}
{ avslutt == 3:
    Kari: Fikk du spurt hva han ville med oss? # mood: kari neutral
    {onske: «Han sa noe annet», sier du. «Det er ikke til ruta.» Kari lar den stå tom.|«Nei. Han kom av seg selv.» Kari skriver «kom».} Saken blir stående åpen ut april. Det får han på en lapp i brevsprekken.
}
{ plass == 1:
    ~ slutt = 1
}
{ plass == 4:
    ~ slutt = 2
}
{ plass == 2:
    ~ slutt = 3
}
{ plass == 2 and (ringer == 1 or ringer == 3):
    ~ slutt = 1
}
{ plass == 3:
    ~ slutt = 4
}
{ plass == 3 and (nokia or gave == 2):
    ~ slutt = 2
}
-> helga

=== helga ===
{tolv: Klokka tolv torsdag og fredag hadde du ringt, som du sa. Telefonen var av.}
{ slutt == 1 or slutt == 3:
    Da var Sindre på avrusning for andre dagen. {plass == 1: Torsdag klokka åtte hadde du banket på, og han hadde sagt ja en gang til.|Han hadde møtt torsdag klokka ni, fordi det var sagt.} Fredag kveld gikk han. # scene: sindre-oppgang-kveld # sound: oppgang
    {torsdag: Torsdag kveld klokka åtte hadde du banket to ganger på en tom leilighet, siden du hadde sagt det og ikke fått avlyst.}
    { ringer == 0:
        Han gikk elleve kilometer langs riksveien. Ingen hos dere visste det.
    }
    { ringer == 1:
        22.10 ringte han Reidun. Hun hadde sagt ja til det onsdag, da han spurte og du sto ved siden av. Hun skrev nummeret sitt på sokken selv. Hun bestilte drosje til ham, og Kari la ut.
    }
    { ringer == 2:
        Du satt på parkeringsplassen med kanna, siden du hadde sagt det. Han kom ut for å hente kopp og gikk ikke inn igjen. Du kjørte ham hjem og ringte Mona fra bilen, mens han hørte på.
    }
    { ringer == 3:
        22.15 ringte avrusningen kveldstjenesten. «Han har gått ut døra», sa de. 22.40 banket Mona på i Fjellgata. Han åpnet ikke, men han svarte.
    }
}
{ plass == 4:
    Torsdag klokka ni lå det en melding hos deg: «takk for senga. gi den til en som er trøtt». Turid ga den videre før ti. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ plass == 3:
    Alle møtte på avrusningen den uka. Sindre sto først på lista, og det hadde han fått vite. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ plass == 3 or plass == 4:
    {torsdag: Torsdag klokka åtte om kvelden banket du to ganger, som du hadde sagt.}
    { ringer == 1:
        Reidun hadde sagt ja til å bli ringt, da han spurte og du sto ved siden av. Hun skrev nummeret sitt på sokken selv.
    }
    { ringer == 2:
        Fredag kveld satte du kanna på reposet, siden du hadde sagt dag to. Du sa gjennom døra at Mona visste om helga. «Greit», sa han.
    }
}
{ variant == 2:
    -> lordag
}
-> videre

=== lordag ===
Lørdag tok han de to hvite. # mood: sindre sad
{ ringer == 0:
    Klokka fem søndag morgen fant Reidun ham på trappa, grå. Hun ringte 113. De fikk henne til å legge hodet hans bakover og blåse, og sprayen fant hun i jakka hans. # danger: past # mood: reidun tense
}
{ ringer == 1:
    Han ringte på hos Reidun først, så han ikke var alene med det. Klokka elleve ble han grå i stolen hennes. Hun ringte 113 og ga ham sprayen da de sa det. # danger: past # mood: reidun tense
}
{ ringer == 2:
    Klokka elleve gikk Mona innom i Fjellgata, siden hun visste om helga. Han satt på trappa, grå, og svarte ikke. Hun ringte 113, ga ham sprayen og pustet for ham. # danger: past # mood: mona tense
}
{ ringer == 3:
    Klokka elleve ringte han nummeret på sokken, fra trappa, og så ble det stille. Mona var to gater unna. Hun ringte 113, ga ham sprayen og pustet for ham. # danger: past # mood: mona tense
}
Ambulansen brukte ni minutter. # danger: past
Søndag satt du en time ved senga hans på sykehuset. Han sov det meste av den. «Var det du som banka?» spurte han da han våknet.
{ ringer < 2:
    Mandag satt Solveig hos Reidun i to timer. Først ville Reidun snakke om baljen. Så ville hun snakke om fargen på ham.
}
Mandag kveld banket du på i Fjellgata, og onsdag. Begge gangene sto han innenfor. Onsdag sa han hei.
-> videre

=== videre ===
{ slutt == 1:
    -> s_dag2
}
{ slutt == 2:
    -> s_bank
}
{ slutt == 3:
    -> s_stryk
}
-> s_budet

=== s_dag2 ===
Tre uker senere, tirsdag klokka ti. På reposet i Fjellgata står en rød Tempo Corvette fra 1962 på avispapir. Døra går opp før du får banket. # scene: sindre-oppgang-corvette # sound: oppgang # mood: sindre neutral # colour: +1
{maskin: Det plinger i lomma hans. «IKKE BESVAR. Han er tidlig ute i dag.»}
Sindre: Møtt. Skriv det. # mood: sindre neutral
{gave == 1: Pluggen din ligger på listen over døra. «Den passer i en gressklipper», sier han.}
{variant == 1: Sprayen henger på en spiker. De to hvite ligger i en fyrstikkeske på hylla, sier han, han vet ikke helt hvorfor.|En ny spray henger på en spiker. Om lørdagen sier han: «Jeg husker ikke noe av det.»}
«To ganger siden sist», sier han mens han tørker av speedometeret. «Du trenger ikke si noe.» # mood: sindre sad
{plass == 2: «Og neste gang spør du meg før du svarer damen», sier han.|Mopeden er nesten ferdig. Den mangler bare setet.} # decision: dag2
Hva kaller vi to dager på avrusning, og hvem bestemmer navnet? # ask
«Hva får du til om natta som du ikke får til om dagen?» # could_ask
*   [«Turid har en seng igjen i mai. Vil du høre om den, eller skal den ligge?» # id: mai # egenmakt: +2 # utholdenhet: +1]
    Han fikk velge om han ville høre om den i det hele tatt. At han hadde brukt igjen, ble ikke slutten, slik det heller ikke ble på et arbeidskontor i en av studiene. # why # source: 001-P26 staff # source: 003-P21 staff
    Kanskje tenkte Sindre: Den kommer alltid, senga. # thought: sindre
    Du spurte om han ville høre om en ny plass. # recap
    Sindre: La den ligge. # mood: sindre neutral
*   [«To dager der og elleve her. Hva var det her hjemme som var annerledes?» # id: elleveogto # haap: +2]
    Du regnet sammen det som hadde holdt, og spurte hva det var hjemme som bar det. Ansatte legger merke til små skritt og sier at det som er lite for dem, kan være stort for personen. # why # source: 004-P20 staff
    Kanskje tenkte Sindre: Ertene. # thought: sindre
    Du spurte hva som var annerledes hjemme. # recap
    Sindre: At det var noe som ikke var ferdig. # mood: sindre neutral
*   [«Skal vi holde på klokka ti, eller møtes her når du er våken og vil noe?» # id: entid # egenmakt: +1 # utholdenhet: +1]
    Han fikk velge, og du kunne komme når han var våken, i stedet for når kalenderen deres sa det. Ansatte er fleksible med tid og sted, og brukere setter pris på det. # why # source: 004-P24 staff # source: 001-P33 user
    Kanskje tenkte Sindre: Da må jeg vite hva jeg vil. # thought: sindre
    Du spurte om dere skulle finne en annen tid. # recap
    Sindre: Seks. # mood: sindre neutral
    «Om kvelden?»
    Sindre: Om morran. Én gang. Så vi ser om det er noen der. # mood: sindre warm
-   Dere bærer mopeden ned. Nede åpner Reidun porten og holder den oppe med foten. # mood: reidun warm
    {hilsen: «Deg har jeg snakket med», sier Reidun til deg. «Det har vi begge», sier Sindre.} {reidun_vet: «Er det teamet?» sier hun til ham, litt for høyt. Han ser på veggen.}
    Ute sparker han tre ganger. På den fjerde går den, og alle i Fjellgata hører det. Han lar den gå på tomgang til den stopper av seg selv. # colour: +1 # ending: dagto = Dag to
    -> END

=== s_bank ===
{gave == 2 and not nokia: Så ringte han nummeret på lappen, fra kjelleren, med telefonen til en annen.} {nokia: Så ringte han fra tastetelefonen.} {not nokia and gave != 2: Så kom han innom på vei fra Rema.} Han hadde tenkt ut hvordan det skulle være: tirsdag og torsdag, klokka åtte om kvelden. To bank fra deg. To bank fra ham. Ingen snakker. # scene: sindre-oppgang-kveld # sound: oppgang
Telefonen, den store, ligger i frysen igjen. {variant == 1: Sprayen henger på en spiker innenfor døra. De to hvite ligger i en fyrstikkeske, har han sagt.|En ny spray henger på en spiker innenfor døra. Reidun vet hvor den er. Det var han som viste henne.}
De to siste svømmekveldene banker Mona for deg. Det har han sagt ja til. {maskin: Hver tirsdag 10.15 sender maskinen sitt. Det havner i frysen.}
Tre uker senere, tirsdag 20.00. Det har vært to bank tilbake hver gang. Du banker.
Fila går. Den stopper ikke. # decision: bank
Når et tegn uteblir: Hva er omsorg, og hva er kontroll? # ask
«Hva vil du at jeg skal gjøre den dagen det ikke banker tilbake?» # could_ask
*   [Legg inn en lapp: «Skal jeg gå når det er stille? Skriv ja eller nei.» # id: kryss # egenmakt: +2]
    Du spurte hva stillheten betydde i stedet for å avgjøre det, og lot ham bestemme hva du skulle gjøre. En behandler mener at måten å delta på må passe den det gjelder. # why # source: 003-P14 staff
    Kanskje tenkte Sindre: Kommer an på stillheten. # thought: sindre
    Du spurte på en lapp hva du skulle gjøre når det var stille. # recap
    Lappen kommer ut igjen under døra. «ja», står det, og under: «ikke hver gang».
*   [«Det skulle vært to tilbake. Jeg banker igjen nå, og på torsdag klokka åtte.» # id: totil # egenmakt: -1 # utholdenhet: +1]
    Du ga deg ikke med stillheten, og du satte en ny tid. Et team i en studie kommer tilbake flere ganger uten å gi opp. Men du krevde svar av en som satt der og filte og lot være. # why # source: 002-P6 staff # source: 002-P7 staff
    Kanskje tenkte Sindre: Ja, ja, ja. Jeg har begge hendene fulle. # thought: sindre
    Du banket to ganger til. # recap
    Det kommer ett bank, hardt. Så fila igjen.
*   [«Fila går, og det holder for meg. Jeg kommer igjen på torsdag.» Gå. # id: holder # egenmakt: +1 # utholdenhet: +1]
    Du hørte det som gikk, og han slapp å svare for at du skulle være fornøyd. Og du kom igjen, slik ansatte gjør når noen er stille. # why # source: 002-P7 staff # source: 004-P26 staff
    Kanskje tenkte Sindre: Hørte du det? Tre strøk og pause. Det er jo det samme. # thought: sindre
    Du sa at lyden av fila holdt, og at du kom torsdag. # recap
    Halvveis ned i trappa hører du to bank i røret.
-   Solveig har vært i borettslaget igjen. Det blir ingen bod. Men det er et sykkelrom med stikkontakt, og han kan få nøkkel i april. # mood: sindre neutral
    {hilsen: Reidun står på reposet med baljen. «Han bar den opp i går», sier hun. «Klokka ni om morgenen. Jeg var ikke kledd.»}
    {reidun_vet: På reposet går en dør på gløtt. «Er det fra teamet?» hvisker Reidun. Innenfor hos Sindre stopper fila.}
    Torsdag er det to bank tilbake. Tirsdag etter er det ett. Du skriver det ned. # colour: +1 # ending: bank = To bank
    -> END

=== s_stryk ===
Turid ringte deg og sa at det var hun som hadde presset på. «Det var jeg som sa at dere kunne svare ja», sa du. # scene: sindre-oppgang-dag # sound: oppgang
Han har ikke åpnet siden han kom hjem. Du har sagt hei gjennom døra og gått igjen.
Tre uker senere, tirsdag 10.00. Du står på reposet. {maskin: Det plinger innenfor døra.} Under døra kommer det en konvolutt med vinduet klippet ut, og det står noe bakpå. # mood: sindre sad
Sindre: «Dere kan stryke meg. Ikke sint. Jeg har sovet på det i to uker. Jeg vil ikke bli meldt på flere ting.» # mood: sindre sad
Han står innenfor. Du ser skyggene av føttene. # decision: stryk
Når er et nei gjennomtenkt, og hva gjør vi med det da? # ask
«Er det oss du er ferdig med, eller måten vi gjorde det på?» # could_ask
*   [«Jeg ber Kari stryke deg i dag, og spør om du kan komme igjen uten lege.» # id: strokt # egenmakt: +2 # utholdenhet: +1]
    Neiet ble fulgt samme dag, uten at han måtte forklare det. Ansatte som avslutter, sier tydelig at døra er åpen, og du ville be om at den ble det. # why # source: 002-P7 staff # source: 004-P27 staff
    Kanskje tenkte Sindre: Spør, ja. # thought: sindre
    Du sa at du ville be om at han ble strøket, og spørre om veien inn igjen. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    Skyggene blir stående litt til. Så går de.
*   [«Vi sa ja på dine vegner. Det var galt gjort, og det er jeg lei for.» # id: galtgjort # relasjon: +2]
    Du tok på deg ditt uten å be om å få bli. Ansvaret for å gjøre noe godt igjen ligger hos den som er på jobb, også når den andre er ferdig. # why # source: 004-P11 literature # source: 003-P23 staff
    Kanskje tenkte Sindre: Ja. Og nå? # thought: sindre
    Du sa at dere hadde svart for ham, og at det var galt. # recap
    Sindre: Jeg sa jo ja vel. # mood: sindre sad
    «Ja. Jeg hørte det.»
*   [«La meg komme én gang til, så teamet får høre hva vi gjorde, før du strykes.» # id: engang # egenmakt: -1 # samarbeid: +1]
    Du ville ta med det han hadde å si, tilbake til teamet, og en av studiene viser til at brukere bør bli spurt om hjelpen. Men han hadde sovet på det i to uker, og du ba om et besøk før neiet hans skulle gjelde. Besøket kunne han si nei til. # why # source: 004-P39 literature # source: 002-P7 staff
    Kanskje tenkte Sindre: Jeg skrev det ned. Med konvolutt og alt. # thought: sindre
    Du ba om å få komme én gang til. # recap
    Konvolutten blir dratt inn igjen. Den kommer ut med ett ord til: «Nei.»
*   [«Da stryker vi deg. Jeg spør én gang i mai, og så ikke mer om du sier nei.» # id: imai # egenmakt: +1 # utholdenhet: +1 # trygghet: +1]
    Neiet ble fulgt, og i mai er det også han som svarer. Det ble sagt når spørsmålet kom, og at et nei da var det siste. Ansatte som avslutter, sier tydelig at døra er åpen. # why # source: 002-P7 staff # source: 004-P27 staff # source: 004-P14 staff
    Kanskje tenkte Sindre: I mai kan jeg si nei en gang til. Det er notert. # thought: sindre
    Du godtok neiet og sa at du ville spørre i mai. # recap
    Hva det vil si å avslutte eller endre hjelp. # law: avslutning
    Sindre: Hvilken dag? # mood: sindre neutral
    Du har ikke tenkt på hvilken dag. «Den åttende.»
-   «Sprayen er din, uansett liste», sier du til døra. {variant == 2: Den nye har Solveig lagt i postkassa hans, etter avtale.}
    Reidun kommer opp med baljen. Hun nikker til deg og setter den fra seg utenfor døra hans. # mood: reidun neutral
    {reidun_vet: «Er teamet ferdig med ham?» spør hun. Det høres i hele oppgangen.} {hilsen: «Jeg banker på mandagene», sier hun. «For baljens skyld.»}
    På kontoret tar Kari magneten ned fra tavla. «Han kommer inn igjen uten lege», sier hun. «Det har jeg skrevet til ham.» Hun blir stående med magneten. # scene: teamets-kontor-kari # sound: ventilasjon # mood: kari sad # ending: stryk = Stryk meg
    -> END

=== s_budet ===
Den neste uka møtte også alle. Lista hos Turid ble strøket, og det var ingen som sa det til ham. # scene: kontorinngang # sound: stille
Du har banket fire ganger siden. Telefonen er i frysen igjen, tror du, for meldingene blir stående som sendt. {hilsen: Reidun sier at han kommer og går.} {reidun_vet: Reidun sier at han ikke hilser lenger. Hun tror det var kortet.}
Tre uker senere, tirsdag 10.00, stanser et mopedbud rett utenfor kontoret. Motoren vil ikke mer. Da du kommer ut på trappa, ligger Sindre på kne i slapset med en ullsokk mellom tennene. # mood: sindre neutral # colour: +1 # scene: kontorinngang-april
Sindre: Si ingenting. Jeg var tilfeldigvis her. # mood: sindre wary
{maskin: «Ti i dag også», sier han. «Maskinen har sikkert sendt.»}
Han har ikke sovet. Hendene går like rolig som fila gjorde. {variant == 2: «Jeg har ny spray i jakka», sier han. «Før du spør.»|«De hvite ligger der ennå», sier han. «Før du spør.»} # decision: budet
Hva er en avtale, og hva er et møte? # ask
«Vil du at jeg skal bli stående, eller er det bedre at jeg går inn?» # could_ask
*   [«Senga gikk til andre fordi jeg ba om fredag uten å spørre deg. Det var feil.» # id: feilen # relasjon: +2]
    Du tok på deg det du hadde gjort over hodet på ham, uten å be om noe tilbake. Ansvaret for forholdet ligger hos den som er på jobb, og ansatte erfarer at ærlighet bygger tillit. # why # source: 004-P11 literature # source: 004-P14 staff
    Kanskje tenkte Sindre: Da må du ha ligget våken, du også. # thought: sindre
    Du sa hva du hadde gjort med plassen. # recap
    Sindre: Jeg så det på ryggene. # mood: sindre neutral
    Han tar sokken ut av munnen. Så skrur han videre.
*   [«Klokka er ti, og du er her. Det blir stående som møtt hos meg i dag.» # id: mott # haap: +1 # mening: -1]
    Du pekte på noe som holdt. Men han hadde nettopp sagt at han var der tilfeldigvis, og «møtt» var noe dere hadde bruk for. # why # source: 004-P20 staff # source: ours inferred
    Kanskje tenkte Sindre: Da er det tatt, også. # thought: sindre
    Du sa at han sto som møtt. # recap
    Sindre: Ikke skriv det. # mood: sindre wary
*   [Sett kanna og en kopp på trinnet innen rekkevidde, og gå inn igjen. # id: kanna # relasjon: +1 # egenmakt: +1]
    Ansatte tar imot uten bebreidelse når noen plutselig står der, og kanna sa det samme. At det ga ham styringen at du gikk inn igjen, er vår slutning. # why # source: 004-P26 staff # source: ours inferred
    Kanskje tenkte Sindre: Der er den. Fin kanne. # thought: sindre
    Du satte ut kanna og gikk inn. # recap
    Når du ser ut igjen, er koppen brukt. Det er oljefingre på hanken.
*   [«Solveig har funnet et rom med strøm. Er det fortsatt noe du vil ha?» # id: rommet # mening: +2 # hverdag: +1]
    Du kom tilbake til det han en gang hadde spurt om, med noe konkret i hendene, og sjekket om det fortsatt var hans. En behandler i en av studiene begynte der og prøvde å finne felles mål derfra. # why # source: 003-P12 staff # source: 002-P2 staff
    Kanskje tenkte Sindre: Boden. Det er noen som husker boden. # thought: sindre
    Du spurte om han fortsatt ville ha et rom med strøm. # recap
    Sindre: Med vindu? # mood: sindre neutral
    «Ovenlys.»
    Sindre: Hm. Hvem har lagt det? # mood: sindre warm
-   Mopeden går på andre forsøk. Budet gir ham en femtilapp og en pizza som er blitt kald. {rune_med: Rune kommer ut og kjøper halve.}
    Sindre tørker hendene på sokken og ser opp i renna, der isen er borte. Så får han sitte på med budet ned i byen. Kari står bak glasset med kalenderen på armen. # mood: kari neutral # ending: budet = Et bud
    -> END
