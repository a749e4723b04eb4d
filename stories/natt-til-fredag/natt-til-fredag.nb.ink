# id: natt-til-fredag
# title: Natt til fredag
# language: nb
# version: 1
# author: Side om side
# minutes: 19
# trains: trygghet egenmakt relasjon samarbeid identitet utholdenhet
# content_note: Om selvmordstanker, og om innleggelse med og uten tvang. Ingen dør i fortellingen, og ingen måte å gjøre det på blir beskrevet. Du kan gå ut når som helst. Rører den ved ditt eget liv, kan du ringe Mental Helse på 116 123 eller legevakten på 116 117. Ved fare for liv: 113.
# cast: leif = Leif
# cast: solveig = Solveig
# cast: yusuf = Yusuf
# cast: aase = Åse
# cast: bodil = Bodil
# cast: hauge = Hauge
# credit: Ingen jurist har lest teksten ennå, og ingen med egen erfaring med tvang eller med å få besøk av et team. Begge deler skal skje før et team bruker den.
# credit: Skrevet uten egen erfaring med å være den som får besøk. En med slik erfaring skal lese og rette.
# credit: Personer, steder og hendelser er oppdiktet. Studiene sier lite om tvang. Derfor står mer her som vår egen slutning enn i de andre fortellingene.
# scene: teamets-kontor-skumring
# variants: 2
# variant_note: 1 I denne utgaven var det ikke nær fare den kvelden. Det kunne dere ikke vite sikkert, og dere måtte handle uten å vite det. Hvor stor faren var, lå fast før du begynte. Hvilken slutt det ble, fulgte av flere ting dere gjorde. Sa sykehuset nei, var det fordi vilkårene ikke var oppfylt.
# variant_note: 2 I denne utgaven var det fare for livet til Leif den kvelden. Hvor stor den var, lå fast før du begynte. Hvilken slutt det ble, fulgte av flere ting dere gjorde: hva han fikk høre, hvem som fikk kattene, og hvordan han ble hentet.

VAR variant = 1
VAR tillit = 0
VAR mor_ok = false
VAR kveldslofte = false
VAR dorlofte = false
VAR ti = false
VAR slutt = 0
VAR ny = false
VAR nokkel = false
VAR spurt = false
VAR beklaget = false
VAR planen_lest = false
VAR fast = false
VAR lovet = false
VAR katt = 0
VAR venter = false
VAR horte = false
VAR talt = false
VAR konk = false
VAR kommer = true
VAR politi = false
VAR ubesvart = false
VAR tofler = false
VAR klagde = false
VAR nummer = false
VAR notat_skrevet = false
VAR delt = 0
VAR utfall = 0

-> mor

=== mor ===
Torsdag, 14.40. Åse er åttifire og har ringt sentralbordet, fastlegen og kirka. Nå har hun deg. # scene: teamets-kontor-skumring # sound: ventilasjon
Åse: Han tar livet sitt i natt. Hvis det ikke kommer noen. # mood: aase tense
Det gjelder Leif, sønnen hennes. Femtiåtte år, sveiset skip i tretti, to katter, Slagg og fru Dahl. Hun vet om teamet fra Leif selv. Du har møtt ham tre ganger. På tirsdag åpnet han ikke for Solveig, og ikke i går heller.
Naboen hans ringte fastlegen for en time siden og sa det samme, nesten ord for ord. De to har snakket sammen.
Solveig sitter overfor deg og skreller en klementin. Hun har sluttet å skrelle.
Åse: Er du der? # mood: aase tense # decision: mor
Hva trenger vi å vite av den som ringer, og hva trenger den som ringer av oss? # ask
«Hva er det verste for deg akkurat nå, og hvem har du hos deg?» # could_ask
*   [«Har du noen hos deg? Jeg ringer i kveld og sier hvordan han har det.» # id: ringe-tilbake # samarbeid: +2 # trygghet: -1]
    Du tok vare på henne, og hun fikk et klokkeslett å holde i. Men du lovet nytt om Leif uten at han visste om det, og det løftet rådde du ikke over alene. I studiene går veien til pårørende gjennom et ja fra personen. # why # source: 002-P17 staff # source: 001-P41 staff # source: taushet-parorende law
    Kanskje tenkte Åse: I kveld. Da må jeg holde meg våken til i kveld. # thought: aase
    Du lovet moren å ringe om hvordan det gikk. # recap
    Hva du kan ta imot fra pårørende, og hva du kan gi. # law: taushet-parorende
    ~ kveldslofte = true
    Åse: Jeg har radioen. # mood: aase sad
*   [«Hva har han sagt eller gjort, helt konkret, og når var det, Åse?» # id: konkret # samarbeid: +1]
    Du hørte på det hun visste, før noen spurte hva som måtte gjøres. En ansatt i studien holder fram at man må finne ut hvem sitt behov det gjelder. Da trenger man først å vite hva som har hendt. # why # source: 004-S32 staff # source: 004-P32 staff
    Kanskje tenkte Åse: Konkret, ja. Klokkeslettet har jeg. # thought: aase
    Du spurte hva som hadde hendt, og når. # recap
    ~ ny = true
    Natt til tirsdag, tjue over ett, spurte han i telefonen om hun kunne ta kattene. Det har han aldri spurt om før. Hun er allergisk. # mood: aase neutral
*   [«Vi drar nå. Legg deg nedpå litt, så tar vi det herfra, Åse.» # id: herfra # utholdenhet: +1 # samarbeid: -1]
    Noen drar til ham, og det fikk hun vite med en gang. Men det hun hadde sett, ble igjen hos henne. Pårørende vet ofte hva som har skjedd før. # why # source: 000-P20 staff # source: 002-P17 staff
    Kanskje tenkte Åse: Legge meg. Sånn sier de på sykehjemmet også. # thought: aase
    Du sa at dere drar, og at hun kunne legge seg. # recap
    Åse: Nedpå. Klokka er kvart på tre. # mood: aase wary
*   [«Kan jeg si til Leif at det er du som har ringt? Han kommer til å spørre.» # id: navn # trygghet: +1 # samarbeid: +1]
    Du spurte henne først, og tenkte fram til døra, så du slapp å skjule noe der. Ansatte sier at det er ærlighet og klare ord som bygger tillit. # why # source: 004-P14 staff # source: 002-P17 staff # source: taushet-parorende law
    Kanskje tenkte Åse: Han blir sint på meg. Heller det. # thought: aase
    Du spurte om du kunne si at hun hadde ringt. # recap
    Hva du kan ta imot fra pårørende, og hva du kan gi. # law: taushet-parorende
    ~ mor_ok = true
    Åse: Si det. Si at det var meg og ikke henne ved siden av. # mood: aase neutral
-   Så vil hun vite hvem som ringer henne i morgen. Du skriver «Åse, fredag» på hånda. # mood: aase neutral
    -> bestilling

=== bestilling ===
Fastlegen har sendt melding: «Flere bekymret. Bør Leif legges inn? Svar innen 16.» Kari, som leder teamet, har videresendt den uten å legge til noe. # scene: teamets-kontor-skumring-yusuf-solveig
Yusuf kommer med jakka på. Han er psykiater i teamet, og han skulle hente i barnehagen. # mood: yusuf neutral
Yusuf: Jeg kan høre med akuttposten om de har plass. Men får vi bruk for en lege som er uavhengig av sykehuset, er det ikke meg. Jeg er jo derfra. Ellers er jeg på telefonen til ti. # mood: yusuf neutral
Du løfter tastaturet for å finne en penn. Under ligger en gul lapp. «Leif ringte 15.35, tirs. Sover ikke. Ringe tilbake?» Tirsdag er ni dager siden. Det er din håndskrift.
Solveig: I planen hans er det hans del å ringe. Etter tre netter uten søvn. # mood: solveig sad
Klokka er 14.55. Yusuf ser på den, og så på deg. # mood: yusuf tense # decision: bestilling
Hvem skal bli roligere av det vi gjør nå? # ask
«Hva ville Leif sagt at han trengte, hvis han satt her?» # could_ask
*   [«Hør om de har plass, Yusuf. Da har vi en seng om det viser seg at vi må.» # id: seng # mening: -1 # samarbeid: +1]
    Partneren kom inn tidlig, og en krise som kan komme, bør planlegges. Men sengen ble et mål før noen hadde spurt hva Leif selv ville. # why # source: 003-P28 staff # source: 003-P23 staff # source: 004-P9 staff
    Kanskje tenkte Yusuf: De kommer til å spørre hva jeg har sett. Jeg har ikke sett noe. # thought: yusuf
    Du ba Yusuf høre om det var plass. # recap
    Yusuf: De spør hvordan han er. Hva svarer jeg? # mood: yusuf neutral
    Solveig: At vi ikke vet det. # mood: solveig neutral
*   [«Mora, naboen, legen. Har noen av dem sagt hva Leif selv vil ha av oss?» # id: bestiller # mening: +2]
    Du holdt bestillingen opp mot den det gjaldt. En ansatt i studien spør nettopp det: om det er kommunen, naboene, de pårørende eller legen som skal bli fornøyd. # why # source: 004-P32 staff # source: 004-P9 staff
    Kanskje tenkte Solveig: Godt spørsmål. Og han kan være i fare likevel. # thought: solveig
    Du spurte hva Leif selv ville. # recap
    Solveig: Han ville at noen skulle ringe tilbake. # mood: solveig wary
*   [«Svar legen at vi ikke vet ennå, og at to av oss har sett ham før seks.» # id: vetikke # samarbeid: +1]
    Legen fikk et ærlig svar og et klokkeslett. Ansatte i studiene vil ha partnerne med før noe stort blir avgjort. Leif visste ikke om det ennå. # why # source: 003-P23 staff # source: 003-P26 staff
    Kanskje tenkte Yusuf: Det kan jeg sende. Det er til og med sant. # thought: yusuf
    Du ba Yusuf svare at dere ikke visste ennå. # recap
    Yusuf skriver det ved nærmeste PC, med jakka på. Fastlegen svarer: «Takk. Stenger fire.» # mood: yusuf neutral
*   [«Jeg vil ha med planen hans opp. Ingen ringer posten før han har sett den.» # id: planen # egenmakt: +1]
    Det Leif hadde skrevet mens han hadde det bra, skulle komme først. I studien er det den som eier planen, som skal gå foran med den. Om den gjaldt i dag, var han ikke spurt om ennå. # why # source: 003-P13 staff # source: kriseplan law
    Kanskje tenkte Yusuf: Da henter jeg i barnehagen, da. # thought: yusuf
    Du ville ha planen med, og at posten skulle vente. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    Yusuf: Greit. Men hvis det haster, vil jeg vite det av dere, og ikke av posten. # mood: yusuf wary
-   Kriseplanen ligger i en plastlomme, to sider med blyant. Øverst: «Kattene først.» Solveig tar bilnøklene. Ingen av dere drar dit alene, det sa hun den første dagen din. # mood: solveig neutral
    -> melding

=== melding ===
Bilen er kald. Solveig lar den gå mens du holder telefonen. Leif leser det han får, men svarer ikke. Det har stått «Lest» under hver melding hele uka. # scene: bil-sagveien # sound: bil
{ny: Solveig: Han vet at hun er allergisk. Han spurte likevel. # mood: solveig tense}
Solveig: Skriv noe. Eller ikke. Men bestem deg før lyskrysset. # mood: solveig neutral # decision: melding
Hvor mye skal den andre vite før vi står der? # ask
«Hvordan vil du at vi skal si fra når vi kommer uten avtale?» # could_ask
*   [«Har fru Dahl mat? Jeg tar med noe fra Rema og stikker opp halv fire.» # id: mat # identitet: +1 # trygghet: -1 # discuss: hverdag]
    Du skrev til ham som har katt, og en bruker forteller at hun hjemme viser den hun er, med katten. Men det sto ikke hvorfor du kom, eller at dere var to. Det får han vite når dere står på døra, og ansatte sier at det er ærlighet og klare ord som bygger tillit. # why # source: 000-P4 user # source: 004-P14 staff
    Kattene må ha mat, og du ville ta den med. Det er hjelp i seg selv. # for: hverdag
    Maten var grunnen du oppga for å komme. Da er den mer påskudd enn hjelp. # against: hverdag
    Kanskje tenkte Leif: Halv fire. Hvorfor halv fire? # thought: leif
    Du skrev om kattemat. # recap
    Lest. Dere kjøper tre bokser og en kilo havregryn.
*   [«Solveig og jeg kommer halv fire. Du må ikke åpne. Vi sitter i trappa.» # id: trappa # trygghet: +2 # egenmakt: +1]
    Han fikk vite hvem, når og hva som kunne skje, og døra var hans. I studiene er hjemmet en privat sone man ber om å få komme inn i. # why # source: 001-P15 staff # source: 004-P14 staff # source: 001-P30 literature
    Kanskje tenkte Leif: I trappa. Det trekker der. # thought: leif
    Du skrev at dere kom, og at han ikke måtte åpne. # recap
    ~ tillit += 1
    Lest. Mer kommer det ikke.
*   [Ikke skriv, da kan han gå før dere er der. Åpner han ikke, kom igjen i kveld. # id: uten # trygghet: -2 # utholdenhet: +1]
    Dere skulle treffe ham, og komme igjen om han ikke åpnet. I en av studiene var det de som kom på døra, også flere ganger, som fikk kontakt. Men han skulle ikke få vite noe på forhånd, og det var meningen. # why # source: 002-P6 staff # source: 004-P14 staff
    Kanskje tenkte Leif: To par sko. De går ikke som folk som bor her. # thought: leif
    Du lot være å varsle. # recap
    ~ tillit -= 1
    Solveig nikker og kjører. Det er stille helt til Sagveien.
*   [«Vi er redde for deg, Leif. Vi kommer nå, to stykker, og vil se deg.» # id: redde # relasjon: +1 # trygghet: +1]
    Du sa at du var redd, hvorfor dere kom, og hvor mange dere var. De som fulgte Petter i en av studiene, sa fra når de var urolige for ham. # why # source: 001-P38 staff # source: 004-P14 staff
    Kanskje tenkte Leif: Redde, ja. Det er da de kommer mange. # thought: leif
    Du skrev at dere var redde for ham og på vei. # recap
    ~ tillit += 1
    Leif: hvem er vi # mood: leif wary
    «Solveig og jeg.» Mer svarer han ikke.
-   -> nabo

=== nabo ===
Tredje etasje. Ringeklokka er død. Under døra til Leif er det mørkt, men noe beveger seg der inne, og det er ikke en katt. # scene: leif-oppgang # sound: stille
Døra ved siden av går opp før dere har fått banket. Bodil, sekstiseks, joggesko og morgenkåpe. Hun har en nøkkel i et rødt bånd rundt håndleddet. # scene: leif-oppgang-bodil
Bodil: Han står her om natta. Utenfor min dør. Med lykt i hånda. Fra to til fem. Jeg setter stolen under dørklinka. # mood: bodil tense
Hun snakker ikke lavt.
Bodil: Jeg har nøkkel. Jeg vannet for ham da han var bortreist i fjor. Hva er det han har? Jeg må da få vite det, jeg bor jo her. # mood: bodil tense # decision: nabo
Hva sier vi til den som er redd, når det er en annen som eier svaret? # ask
«Hva trenger du for å få sove i natt, uansett hva jeg kan fortelle?» # could_ask
*   [«Leif er i gode hender. Vi følger ham tett og kommer igjen i morgen, så prøv å sove.» # id: kjenner # samarbeid: -1 # limit: taushet-nabo]
    Bodil hadde noe å fortelle, og ble trøstet i stedet for hørt. Du snakket om Leif uten ham, med ham bak døra. At dere følger ham, var ikke ditt å fortelle. Det er en grense og står for seg selv. # why # source: ours inferred # source: 002-P16 staff # source: taushet-nabo law
    Kanskje tenkte Leif: Gode hender. Jeg hører alt, jeg. Det er papp i denne veggen. # thought: leif
    Du roet naboen med at dere følger ham. # recap
    Hva naboer kan få vite. # law: taushet-nabo
    ~ tillit -= 1
    Bodil: Så han er fulgt, ja. Det har de ikke sagt på styremøtet. # mood: bodil neutral
*   [«Kan jeg låne den? Bare i lomma, så slipper vi å lete om det haster.» # id: laane # trygghet: -2]
    Du ville ikke stå uten hvis noe hendte. Men en lånt nøkkel gir ikke lov til å bruke den, og en makt han ikke vet om, ligger der likevel. # why # source: nokkel-og-tvang law # source: 001-P30 literature # source: ours inferred
    Kanskje tenkte Bodil: Da er det deres ansvar. Godt. # thought: bodil
    Du lånte nøkkelen av naboen. # recap
    Hva en nøkkel ikke gir lov til. # law: nokkel-og-tvang
    ~ nokkel = true
    ~ tillit -= 1
    Hun bruker lang tid på å få av båndet. # mood: bodil neutral
*   [«Ta vare på den. Ingen av oss går inn til ham uten at han åpner selv.» # id: behold # egenmakt: +1 # discuss: trygghet]
    Du sa høyt at det er Leif som råder over døra, også den dagen noen er redde. Hjemmet er en privat sone. # why # source: nokkel-og-tvang law # source: 001-P15 staff
    Leif hørte hva dere ikke har lov til. Da visste han hva som ikke kom til å skje. # for: trygghet
    Blir det fare for livet hans, kan noen måtte inn. Da var det et løfte dere ikke rår over. # against: trygghet
    Kanskje tenkte Leif: Den nøkkelen, ja. Den hadde jeg glemt. # thought: leif
    Du sa at nøkkelen ikke skulle brukes. # recap
    Hva en nøkkel ikke gir lov til. # law: nokkel-og-tvang
    ~ tillit += 1
    Bodil: Så dere bare står her? # mood: bodil wary
    Solveig: Vi er ganske gode på det. # mood: solveig neutral
*   [«Om Leif sier jeg ingenting. Men jeg hører gjerne hva du selv har sett.» # id: hore # samarbeid: +2]
    Du ba om det hun selv hadde sett, og det har du lov til å ta imot før Leif er spurt. Et team i en av studiene så at pårørende kan vite noe viktig. At det også gjelder en nabo, er vår slutning. # why # source: taushet-nabo law # source: 002-P17 staff # source: ours inferred
    Kanskje tenkte Bodil: Ingenting. Men mitt skal de ha. Ja ja. Noen må jo ha det. # thought: bodil
    Du lyttet til naboen uten å fortelle noe. # recap
    Hva naboer kan få vite. # law: taushet-nabo
    ~ tillit += 1
    Hun har skrevet opp klokkeslettene. Ti netter av elleve. Han har aldri rørt døra. Han står med ryggen til den. # mood: bodil neutral
-   Hun blir stående med døra på gløtt mens dere banker på den andre.
    -> doera

=== doera ===
Det tar lang tid. Så kommer det lys i nøkkelhullet, hvitt og skarpt, og går igjen. # scene: leif-oppgang
Leif: Hvem har ringt? # mood: leif tense
{ mor_ok:
    «Moren din. Hun ba meg si at det var henne.»
    Leif: Naboen også. Jeg hører jo når hun snakker. # mood: leif wary
- else:
    «Noen som er redde for deg. Hvem det er, sier jeg når jeg har spurt om jeg får.»
    Leif: Mor, da. # mood: leif sad
}
En katt klager rett innenfor, langt nede på døra. # decision: doera
Hva kan vi love gjennom en dør? # ask
«Hva skal til for at det er greit for deg at vi står her?» # could_ask
Hva håper du at Leif merker nå? # pause
At han kan bli på sin side så lenge han vil. # hope
At vi ikke har noe bak ryggen. # hope
At jeg har kommet for å se ham, og ikke for å hente noen. # hope
*   [«Fru Dahl er sur på noe. Er det maten, eller har hun inspeksjon i dag?» # id: fru # relasjon: +1 # identitet: +1]
    Du snakket til ham som har katt, og ikke til en sak. Brukere forteller at de ble sett når noen hilste på katten. Hvorfor dere sto der, sa du ikke. # why # source: 000-P4 user
    Kanskje tenkte Leif: Hun inspiserer hele tida. Det er det hun heter etter. # thought: leif
    Du snakket om katten gjennom døra. # recap
    ~ tillit += 1
    Leif: Hun har underkjent torsken. # mood: leif neutral # colour: +1
*   [«Vi er to. Vi går ikke inn uten lov. Blir jeg redd for deg, sier jeg det.» # id: lov # trygghet: +2 # egenmakt: +1]
    Hvem dere var, hva dere ikke kunne gjøre, og hva som kunne endre det. Om dere slapp inn, lå hos ham. Studiene knytter tillit til slike klare ord, og makt blir mindre farlig når den blir nevnt. # why # source: 004-P14 staff # source: 001-P30 literature # source: nokkel-og-tvang law
    Kanskje tenkte Leif: Og hvis du blir redd? Hva gjør du da? # thought: leif
    Du sa hva du kunne og ikke kunne gjøre. # recap
    Hva en nøkkel ikke gir lov til. # law: nokkel-og-tvang
    ~ tillit += 1
    Leif: Redd for meg. Det kan bety to ting. # mood: leif wary
    «Jeg mener den andre.» Det blir stille der inne.
*   [«Jeg vil bare vite at du er der. Bank én gang, så er jeg fornøyd.» # id: bank # egenmakt: +1 # trygghet: -1]
    Et lite skritt, og han kunne la være. Men det var ikke sant at ett bank var nok, og det visste dere begge. # why # source: 001-P11 staff # source: 004-P14 staff
    Kanskje tenkte Leif: Fornøyd. Da går de vel, da. # thought: leif
    Du ba ham banke én gang. # recap
    Det går litt. Så ett bank, lavt nede. Det kan også ha vært katten.
*   [Sett deg i trappa ved siden av Solveig, og del klementinen i to. # id: sitte # relasjon: +1 # utholdenhet: +1]
    Du ble, på trinnet og uten å be om noe. De som fikk kontakt i studien, hadde tid til å komme igjen og vente, og brukere vil ha noen som er der. # why # source: 002-P6 staff # source: 000-P17 user
    Kanskje tenkte Leif: Hun skreller noe. Det lukter helt inn. # thought: leif
    Du satte deg i trappa og ventet. # recap
    ~ tillit += 1
    «Det haster ikke for meg», sier Solveig til døra. «Jeg sitter godt.» # mood: solveig neutral
-   {nokkel: Nøkkelen skraper mot mobilen i lomma di når du flytter deg. Det høres.}
    {tillit < 0: Det går en time. Solveig har 113 oppe på skjermen, og det har hun sagt til døra.}
    Kjettingen blir hektet av. Leif har boblejakke og tøfler, og hodelykta i hånda. Han ser på Solveig, på deg, og teller videre bortover, som om det skulle komme flere. # scene: leif-oppgang-leif # mood: leif wary
    -> lappen

=== lappen ===
Leiligheten er mørk og like kald som trappa. Han har tatt ut alle sikringene. På stuebordet ligger stikkontaktene fra stua og soverommet i rekke på en avis, hver med sine to skruer i et eggeglass. Det er pent gjort. # scene: leif-stue
Leif: Det ligger og går i jordinga. Hører dere det? # mood: leif tense
Den grå katten, Slagg, går rundt beina på Solveig. Fryseboksen slo han av i går. Fru Dahl sitter på lokket og venter. # colour: +1
Han blir stående midt på gulvet, med lyset mot taket, så ingen blir blendet.
Leif: Jeg ringte. Tre netter, sto det, så skulle jeg ringe. Jeg ringte tirsdag. Det sto ingenting om hva jeg skulle gjøre etterpå. # mood: leif sad # decision: lappen
Hvordan sier vi fra når det er vi som har brutt en avtale? # ask
«Hva gjorde det med deg at det ikke kom noe svar?» # could_ask
*   [«Det er rutinen vår som har sviktet. Jeg tar det opp med hele teamet i morgen.» # id: rutine # relasjon: -1 # samarbeid: +1]
    Feilen skulle til teamet, og ansatte i studien vil tenke sammen om det som svikter. Men du visste hvem som tok telefonen, og lot rutinen få skylda. # why # source: 004-P36 staff # source: 004-P11 literature
    Kanskje tenkte Leif: En rutine. Den har jeg ikke møtt. # thought: leif
    Du sa at en rutine hadde sviktet. # recap
    Solveig ser på deg. Leif ser på eggeglassene. # mood: leif wary
*   [«Du holdt din del. Hva var det du trengte av oss, den dagen du ringte?» # id: gjorde # haap: +1 # mening: +1]
    Du sa at han hadde holdt sin del, og spurte hva han selv ville med å ringe. Ansatte i studien legger merke til små skritt, og de spør hva som er viktig for personen. # why # source: 004-P20 staff # source: 004-P1 staff
    Kanskje tenkte Leif: Bare at noen sa noe tilbake. Hva som helst. # thought: leif
    Du sa at han hadde holdt sin del, og spurte hva han trengte. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    ~ tillit += 1
    Leif: At noen svarte. # mood: leif sad
*   [«Det var meg. Jeg skrev en lapp, la tastaturet oppå og glemte deg. Unnskyld.» # id: min # relasjon: +2]
    Du eide feilen med navn og detalj, og ba ikke om å bli tilgitt. I litteraturen ligger ansvaret for relasjonen hos den som er på jobb. # why # source: 004-P11 literature # source: 004-P14 staff
    Kanskje tenkte Leif: Et tastatur. Ni dager, for et tastatur. # thought: leif
    Du sa at det var du som glemte ham, og ba om unnskyldning. # recap
    ~ beklaget = true
    ~ tillit += 2
    «Ni dager», sier Leif. Så sier han det en gang til. # mood: leif sad
*   [«Nå er vi her, begge to. Vi har hele ettermiddagen, hvis du vil ha oss.» # id: naa # relasjon: -1 # utholdenhet: +1]
    Du kom, og du ga ham tid. Men han hadde sagt noe som gjorde vondt, og det ble ikke tatt imot. # why # source: 000-P20 staff # source: 004-P11 literature
    Kanskje tenkte Leif: Ja, nå. # thought: leif
    Du sa at dere var der nå. # recap
    ~ tillit -= 1
    Leif: Nå ja. # mood: leif wary
-   Han peker på sofaen. Solveig setter seg. Du får krakken han satt på da han tok kontaktene.
    -> spor

=== spor ===
I gangen står to kattebur med nye tepper i. På hatthylla ligger en konvolutt med MOR på. Du har sett det, og Leif har sett at du så det. # scene: leif-stue
Klokka er halv fem. Solveig spør når han sov sist, om han har spist, om han tar medisinen, og om den i veggen ber ham om noe. Natt til lørdag, tror han, et par timer. Grøt. Nei, ikke siden i september. «Den bare teller.» Han leter etter ordene, og snur hodet mot veggen før hvert svar. # mood: leif tense
Over sofaen henger et foto av et skrog på bedding og tolv mann på rekke. Fjerde fra venstre er Leif, med maska oppe. # colour: +1
Leif: Kattene skjønner det. De går ikke på den sida av stua. # mood: leif tense # decision: spor
Hva gjør at vi venter med å spørre rett ut? # ask
«Er det noe jeg ikke har våget å spørre deg om?» # could_ask
*   [«Vis meg hvor du hører det. Jeg kan holde lykta mens du forklarer.» # id: vis # relasjon: +1 # identitet: +1]
    Du lot fagmannen vise, stilte deg ved siden av ham og tok det han er opptatt av, på alvor. Ansatte i studien ville vite mer om folk enn symptomene. # why # source: 000-P24 staff # source: 004-P12 staff # source: 000-P2 staff
    Kanskje tenkte Leif: Litt høyere. Ja, der. # thought: leif
    Du lot ham vise hvor han hørte det. # recap
    ~ tillit += 1
    Han legger hånda flatt på veggen mot badet til Bodil. «Her er det verst. Hør på tonen. Det er jordfeil.» # mood: leif neutral
*   [«Burene i gangen og konvolutten til mora di, Leif. Hva er det de er til?» # id: konvolutt # trygghet: +1 # discuss: relasjon]
    Du sa hva du hadde sett, i stedet for å samle på det. Ansatte i studien sier at det er ærlighet og klare ord som bygger tillit. # why # source: 004-P14 staff
    Du gikk ikke rundt med det du så. Da slapp han å lure på hva du tenkte. # for: relasjon
    Han ble sett etter i sitt eget hjem, og nå visste han det. # against: relasjon
    Kanskje tenkte Leif: Det er sett. Da slipper jeg å si det først. # thought: leif
    Du spurte hva burene og konvolutten var til. # recap
    Leif: Det er nøkkelen hennes. Hun skal ha den tilbake. # mood: leif wary
*   [«Tenker du på å ta livet ditt?» Bli sittende på krakken og vent på svar. # id: direkte # relasjon: +1 # trygghet: +1]
    Du sa ordet, uten omskriving, og tålte å vente. At ærlighet og klare ord gir tillit, sier ansatte i studien. At det også gjelder dette ordet, er vår slutning. # why # source: 004-P14 staff # source: 004-P12 staff # source: ours inferred
    Kanskje tenkte Leif: Der kom det. Blir det ventet på svaret denne gangen? # thought: leif
    Du spurte ham rett ut om selvmord. # recap
    ~ spurt = true
    ~ tillit += 1
    Det er så stille at fryseboksen høres. Den står og drypper. # mood: leif sad
*   [Se på Solveig, og gå ut til Slagg i gangen så hun får spørre alene. # id: solveig # samarbeid: +1]
    I planen står det at det er Solveig han vil snakke med når det er ille, og dere brukte hverandre. Ansatte i studien velger å være to når det er tungt. # why # source: 003-P33 staff # source: 003-P9 staff # source: kriseplan law
    Kanskje tenkte Leif: Nå kommer det. Det er derfor det blir færre. # thought: leif
    Du gikk ut så Solveig kunne spørre. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    Du setter deg på gulvet i gangen. Døra står åpen, og du hører alt.
-   { not spurt:
        Solveig: Leif. Tenker du på å ta livet ditt? # mood: solveig neutral
        Hun ser på ham og venter.
    }
    { variant == 1:
        Leif: Mandag var det nærmest. Så kom jeg på at ingen visste at fru Dahl må ha det lunkent. # mood: leif sad
        «Og nå?»
        Leif: Nå vil jeg bare at det skal bli stille. Ikke borte. Stille. # mood: leif tense
    - else:
        Leif: I natt. Når hun ved siden av har slokt. # mood: leif sad # danger: near
        «Er det noe her inne som gjør natta farligere for deg?»
        Leif: Ikke her inne. Mer sier jeg ikke. # mood: leif tense
        Solveig legger bilnøklene på bordet, så han ser at hun ikke skal noe sted. # mood: solveig neutral
    }
    -> ringe

=== ringe ===
{ variant == 2:
    Solveig: Da går vi ikke fra deg. Og noen som kan hjelpe, må få vite det nå. Jeg sier det til deg først. # scene: leif-stue # mood: solveig neutral
- else:
    Solveig: Jeg tør ikke gå hjem uten at en lege har tenkt på dette, Leif. Jeg sier det til deg først. # scene: leif-stue # mood: solveig neutral
}
Telefonen din lyser. MOR TIL LEIF står det, og så slutter det å lyse. Klokka er ti på fem.
Leif: Ikke ring noen. Ikke i kveld. Jeg er så trøtt at jeg kommer til å svare feil. # mood: leif tense
{beklaget: «Det var tirsdag dere skulle ringt», sier han til deg. «Ikke nå.»}
«Du kan være med på hvordan», sier Solveig. Hun sier det til ham og ser på deg. # decision: ringe
Hva er forskjellen på å respektere et nei og å bruke det? # ask
«Hva er det du er redd for skal skje når vi ringer?» # could_ask
*   [«Jeg ringer legevakten fra trappa. Så slipper du å høre på at vi sier det.» # id: trapp # egenmakt: -1 # trygghet: -1]
    Du sa at du ringte, og ville spare ham for å høre på. Men det var det han hadde bedt deg la være, og hva du sa, fikk han ikke vite. At ansatte snakker tydeligere når personen ikke hører på, har en av studiene sett. # why # source: ours inferred # source: 002-I22 staff # source: 004-P14 staff
    Kanskje tenkte Leif: Hva er det som blir sagt der ute, som jeg ikke kan høre? # thought: leif
    Du gikk ut i trappa for å ringe. # recap
    Når du deler noe selv om personen sier nei. # law: deling-tross-nei
    ~ tillit -= 1
    I trappa snakker du lavere enn du pleier. Når du kommer inn, ser han på munnen din. # mood: leif wary
*   [«Vi ringer legevakten. Du velger hvem av oss, og hva vi sier først om deg.» # id: velg # egenmakt: +1 # trygghet: +1]
    Et valg innenfor en ramme du sa høyt. I litteraturen blir makt mindre skjult når den nevnes, og noe av den kan gis bort. # why # source: 001-P30 literature # source: 004-P14 staff
    Kanskje tenkte Leif: Da er det altså bestemt at det ringes. # thought: leif
    Du lot ham velge hvem som ringte, og hva som ble sagt først. # recap
    Når du deler noe selv om personen sier nei. # law: deling-tross-nei
    ~ horte = true
    ~ tillit += 1
    Han er stille så lenge at du lurer på om han har mistet spørsmålet.
    Leif: Solveig. Si verftet først. # mood: leif neutral
*   { variant == 1 } [«Greit, ikke legevakten nå. Får Yusuf vite det? Så blir vi to her til elleve.» # id: vent-en # egenmakt: +2 # utholdenhet: +1 # samarbeid: +1]
    Et nei fikk stå, dere ble hos ham, og han ble spurt om Yusuf før Yusuf fikk vite noe. Ansatte i studiene lar personen bestemme, strekker seg lenger når en innleggelse er nær, og vil ha partnerne med. # why # source: 001-P26 staff # source: 000-P20 staff # source: 003-P23 staff
    Kanskje tenkte Leif: Til elleve. Og så? # thought: leif
    Du lot legevakten være, spurte om Yusuf og lovet å bli til elleve. # recap
    ~ venter = true
    ~ horte = true
    ~ tillit += 1
    Leif: Yusuf, ja. Til elleve. # mood: leif neutral
    Han setter seg for første gang. Yusuf vil snakke med ham selv, og de er enige om klokka ni i morgen. «Ringer legevakten, så ta den», sier han til deg. # mood: yusuf neutral
*   { variant == 2 } [«Greit, ikke i kveld. Vi to blir her hos deg til elleve, og jeg ringer i morgen.» # id: vent-to # samarbeid: -2 # egenmakt: +1 # utholdenhet: +1 # floor: liv-forst]
    Du lot et nei være et nei, og dere ble hos ham. Men han hadde sagt at det var i natt, og du ville holde det mellom dere. Livet går først, sier den ene i studien som snakket om tvang. Derfor er det mindre verdt for egenmakten enn ellers. # why # source: 004-P32 staff # source: 004-P36 staff # source: 000-P20 staff # source: liv-forst law
    Kanskje tenkte Leif: Til elleve. Da har hun ikke slokt ennå. # thought: leif
    Du ville at ingen skulle ringes, enda han hadde sagt at det var i natt. # recap
    Hva du må gjøre når det er fare for liv. # law: liv-forst
    ~ venter = true
    ~ tillit += 1
    Leif: Til elleve. # mood: leif neutral
    Solveig: Det er jeg ikke med på. Du sa i natt, Leif. Jeg ringer nå, fra gangen, og du får vite hva de svarer. # mood: solveig tense
    Dere hører «i natt» gjennom døra. Resten hører dere ikke. # mood: leif wary
*   { variant == 1 } [«Jeg ringer legevakten nå, her ved bordet. Du hører alt, og du kan bryte inn.» # id: her # trygghet: +2 # egenmakt: -1]
    Du gjorde det han ba deg la være, og du gjorde det åpent. Et valg om å la være fikk han ikke, og om faren var stor nok til å gå utenom neiet, visste du ikke. # why # source: 004-P14 staff # source: 003-P26 staff # source: deling-tross-nei law
    Kanskje tenkte Leif: Da får jeg høre hva jeg er. # thought: leif
    Du ringte legevakten mens han hørte på. # recap
    Når du deler noe selv om personen sier nei. # law: deling-tross-nei
    ~ horte = true
    ~ tillit += 1
    Leif: Du ringer uansett. # mood: leif sad
    «Ja. Uansett.» Han skrur hodelykta ned ett hakk.
*   { variant == 2 } [«Jeg ringer legevakten nå, her ved bordet. Du hører alt, og du kan bryte inn.» # id: her-to # trygghet: +2]
    At det ble ringt, måtte til. Du gjorde det åpent, så han visste hvem som fikk vite hva. Ingenting ble sagt bak ryggen hans. # why # source: 004-P14 staff # source: 003-P26 staff # source: liv-forst law
    Kanskje tenkte Leif: Da får jeg høre hva jeg er. # thought: leif
    Du ringte legevakten mens han hørte på. # recap
    Hva du må gjøre når det er fare for liv. # law: liv-forst
    ~ horte = true
    ~ tillit += 1
    Leif: Du ringer uansett. # mood: leif sad
    «Ja. Uansett.» Han skrur hodelykta ned ett hakk.
-   { variant == 2 or not venter:
        Det er tjue minutter kø. Så vil en sykepleier ha fødselsnummer og adresse. Er han truende, har han drukket, hvem er hos ham? Legen skal ringe opp. {variant == 1:At han har sagt nei, skriver hun også ned. Det får Leif vite.|«I natt» har hun skrevet ned. Noen må bli hos ham, og blir det verre, er det 113. Det får Leif vite med en gang.}
    }
    {variant == 2: Yusuf får vite det også. Han sier det til Leif selv, på høyttaler: Frivillig kan han ordne i kveld, med ett ord. Blir det noe annet, må det være en lege som ikke er fra sykehuset. Leif ser på telefonen og svarer ikke.}
    Solveig skriver til Kari hvor dere er, og at det blir seint.
    -> plan

=== plan ===
Klokka er halv seks. Leif har spist en halv skive, stående. Det tok tid å få den ned. # scene: leif-stue # mood: leif neutral
Du legger planen på avisa. Han kjenner igjen håndskriften sin og retter opp arket.
«Kattene først. Hjemme hvis det går an. Ikke mer enn to. Solveig. Ikke uniform. Nærmeste pårørende: mor. Hun skal ikke stå i oppgangen. Og aldri om natta. Hent meg når det er lyst.» Det siste er streket under. Sist var det to politimenn klokka halv tre, og Bodil i morgenkåpe.
Kommer det en lege, blir det i kveld. Sengene på sykehuset pleier å bli klare etter ti. Solveig ser på klokka, og så snur hun den på håndleddet.
Leif: Den gjelder vel ikke mer. # mood: leif wary # decision: plan
Hva er en plan verdt den kvelden den kommer på tvers? # ask
«Hva i denne er viktigst for deg hvis vi ikke får til alt?» # could_ask
*   [«Det om natta klarer vi kanskje ikke. Det vil jeg at du skal vite nå.» # id: kanskje # trygghet: +2]
    Du sa med en gang hva du ikke kunne love, før det ble bruk for det. Ansatte i studien mener at ærlighet og klare ord bygger tillit. # why # source: 004-P14 staff # source: kriseplan law
    Kanskje tenkte Leif: Da vet jeg det. Da kan jeg sitte med skoene på. # thought: leif
    Du sa at dere kanskje ikke klarte punktet om natta. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    ~ tillit += 1
    Leif: Kanskje? # mood: leif tense
    «Kanskje.» Han drar fingeren under streken en gang til.
*   [«Les den høyt for oss. Så sier du hva som gjelder, og hva som ikke gjør det.» # id: hoyt # egenmakt: +2]
    Planen var hans, og han fikk si hva den var verdt. I studien er det den som eier planen, som skal gå foran med den. # why # source: 003-P13 staff # source: kriseplan law
    Kanskje tenkte Leif: Høyt? Da hører de det også. Godt. # thought: leif
    Du lot ham lese planen og si hva som gjaldt. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    ~ planen_lest = true
    ~ fast = true
    ~ tillit += 1
    Han leser punkt for punkt, og mister linja to ganger. Det om natta leser han en gang til. Ved «mor» stopper han. «Den kan dere være litt slakkere på.» # mood: leif neutral
*   [La den ligge. Han er for trøtt til å lese, så du smører en skive til ham i stedet. # id: ligge # egenmakt: -1 # hverdag: +1 # trygghet: -1]
    Han fikk en skive til, på en kveld da han ikke orket et ark. Men i planen hadde han skrevet hva han ville, og du spurte ikke. Om den gjaldt, fikk han ikke noe svar på. # why # source: 000-P9 staff # source: kriseplan law # source: 003-P13 staff # source: ours inferred
    Kanskje tenkte Leif: Der ligger den. Sånn lå den i september også. # thought: leif
    Du lot planen ligge. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    Slagg legger seg på den. Leif lar ham ligge. # mood: leif neutral
*   [«Den gjelder. Ingen henter noen i natt, og vi to blir her hos deg.» # id: staar # trygghet: -2 # utholdenhet: +1 # limit: hvem-avgjor]
    Du ga av natta di, og ansatte strekker seg lenger når en innleggelse er nær. Men du lovet noe som ikke er ditt å avgjøre, og det viktigste av alt: at ingen blir hentet. Ansatte har sett hva det koster når noen har lovet på vegne av andre. # why # source: kriseplan law # source: 000-P20 staff # source: 004-S37 staff
    Kanskje tenkte Leif: Ingen. Det sa du. # thought: leif
    Du sa at planen gjaldt, og at ingen skulle hente ham i natt. # recap
    Hvem som avgjør, og hva det er du bidrar med. # law: hvem-avgjor
    ~ fast = true
    ~ lovet = true
    Solveig ser fort bort på deg. Leif ser det. # mood: leif neutral
-   -> ordene

=== kattene ===
Fru Dahl har gitt opp fryseren. Hun går langs rekka av kontakter og lukter på hver eneste en. Hun er oppkalt etter en dame som kontrollerte sveisen hans i nittiåtte og strøk ham på en pore han fortsatt kan tegne. # scene: leif-stue # colour: +1
Leif: Hun fikk rett. Det var en pore. # mood: leif warm # colour: +1
Så tar han henne opp og holder henne inni jakka.
Leif: Hvem mater dem? Hvis jeg ikke er her. Mor kan ikke. Hun er allergisk, det er derfor hun aldri går lenger inn enn matta. # mood: leif tense # decision: kattene
Når er hjelp med det noen er glad i, en gave, og når er det et grep? # ask
«Hva er det viktigste å vite om dem, hvis det er en annen som skal gjøre det?» # could_ask
*   [«Det gjør jeg. I morgen, lørdag, søndag, enten du er her eller ikke er her.» # id: mater # hverdag: +2 # utholdenhet: +1]
    Han spurte hvem, og fikk svar med datoer og uten noe krav. I studien fortalte en ansatt om kattemating som gjorde en innleggelse til å leve med. # why # source: 000-P11 staff # source: 000-incident15 staff
    Kanskje tenkte Leif: Hun kjenner ikke lukta di ennå. # thought: leif
    Du sa at du mater dem, uansett hvor han er. # recap
    ~ katt = 1
    ~ tillit += 1
    Leif: Lunkent. Ikke varmt. Du må kjenne på det. # mood: leif neutral
*   [«Sier du ja til en seng i natt, så tar jeg dem. Så lenge det måtte vare, Leif.» # id: blir # egenmakt: -2 # hverdag: -1 # trygghet: -1]
    Du så at uten kattene går det ikke. Men hjelpen ble agn: den fulgte med et ja. Det er et vilkår, og et ja til en seng skal være gitt fritt. # why # source: 000-incident15 staff # source: 001-P28 staff # source: frivillig-kan-endres law
    Kanskje tenkte Leif: Og hvis jeg sier nei? # thought: leif
    Du tilbød å ta kattene hvis han sa ja til en seng. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    ~ katt = 2
    Han ser ned i jakka og svarer ikke. Det går så lenge at Solveig må begynne på nytt. # mood: leif wary
*   [«Pensjonatet på Moen tar imot til åtte. Ett ord fra deg, så ringer jeg dit.» # id: pensjonat # egenmakt: +1 # hverdag: +1]
    En plass til kattene i kveld, og ingenting skulle skje før han sa ja. I studien ble det lettere å ta imot en innleggelse når noen sørget for det man var redd for å miste. # why # source: 000-P11 staff # source: 001-P29 user
    Kanskje tenkte Leif: I bur. Ved siden av hunder. # thought: leif
    Du foreslo kattepensjonat. # recap
    ~ katt = 4
    Leif: Har du vært der? # mood: leif wary
    Det har du ikke.
*   [«Hvem slipper hun inn på kjøkkenet? Si et navn, så spør vi den personen nå.» # id: navnet # relasjon: +1 # egenmakt: +1]
    Han skulle velge, og det en han selv kjenner. Fagfolk i en av studiene vil ha nettverket med slik personen vil, og brukere vil ha hjelp, men beholde styringen. # why # source: 001-P29 user # source: 001-P41 staff
    Kanskje tenkte Leif: Det er jo bare én. Men hun låser med stol. # thought: leif
    Du spurte hvem kattene godtar. # recap
    ~ katt = 3
    ~ tillit += 1
    Leif: Bodil. # mood: leif neutral
    «Si at det er kattene. Bare det.» Bodil åpner før dere har fått banket, og sier ja før dere har spurt ferdig. «Hvis han ikke står der», sier hun. # mood: bodil wary
-   { kommer:
        -> vente
    }
    -> natta

=== ordene ===
{ venter and variant == 1:
    Klokka er seks da det ringer på telefonen din. Det er legevakten. Fastlegen meldte ham dit før han stengte. «Jeg sa ikke nå», sier du til Leif. «Det er de som ringer.» # scene: leif-stue
    Leif: Ta den, da. # mood: leif wary
    Du sier til legen at Leif har bedt om å få slippe i kveld, og at han hører deg.
- else:
    Klokka er seks da legen ringer opp. Du svarer ved bordet, så Leif hører det. # scene: leif-stue
}
Hun heter Hauge og har elleve på venterommet.
{ variant == 2:
    Hauge: Her står det «i natt». Er det hans egne ord? # mood: hauge neutral
    «Ja.»
- else:
    Hauge: Har han sagt at han vil ta livet sitt? # mood: hauge neutral
    «At det var nærmest på mandag. Ikke nå, sier han. Sikkert vet jeg det ikke.»
}
Hauge: Kan dere komme hit med ham? # mood: hauge neutral
Leif rister på hodet. Han står ved veggen med hånda på tapetet, og katten er i jakka. # mood: leif tense
Hauge: Hva mer må jeg vite? Det viktigste først. # mood: hauge neutral # decision: ordene
Hva blir til fakta av det vi sier i telefonen? # ask
«Hva vil du at legen skal vite om deg, før hun vet resten?» # could_ask
Hva håper du at Leif merker nå? # pause
At det er ham jeg snakker om, og ikke noe jeg har lest. # hope
At jeg sier det samme her som jeg ville sagt til ham. # hope
At han kan rette på meg. # hope
At noen tar det på alvor. # hope
*   [«Planen hans ligger her. Jeg leser for deg hvordan han vil bli møtt, og av hvem.» # id: lese # egenmakt: +1 # samarbeid: +1]
    Legen fikk hans egne ord fra en god dag, om hvordan han vil bli møtt. Åpenhet er at alle er informert, heter det i studien, og planen er hans. Han ble ikke spurt før du leste. # why # source: kriseplan law # source: 003-P13 staff # source: 003-P26 staff
    Kanskje tenkte Leif: Det er min måte å skrive sjutall på. # thought: leif
    Du leste planen hans for legen. # recap
    Hva en kriseplan er, og hva den ikke er. # law: kriseplan
    ~ tillit += 1
    ~ planen_lest = true
    ~ talt = true
    Hauge: «Hjemme hvis det går an.» «Ikke om natta.» Det har jeg skrevet. Love det kan jeg ikke. # mood: hauge neutral
    Leif nikker mot telefonen. # mood: leif neutral
*   [«Fem netter uten søvn. Du får svarene hans ordrett, og det vi er usikre på også.» # id: ordrett # samarbeid: +2]
    Legen fikk det hun trengte for å tenke selv, og tvilen deres attpå, mens Leif hørte på. Ansatte i studien vil ha åpenhet, med alle informert. # why # source: 003-P26 staff # source: hvem-avgjor law
    Kanskje tenkte Leif: Ja. Det var det jeg sa. # thought: leif
    Du fortalte hva dere hadde sett og hørt. # recap
    Hvem som avgjør, og hva det er du bidrar med. # law: hvem-avgjor
    Leif: Fem og en halv. # mood: leif neutral
    «Fem og en halv», sier du.
*   [«Leif, vil du si det til henne selv? Jeg kan sette på høyttaler, eller la være.» # id: hoyttaler # egenmakt: +2]
    Det var hans sak, og han fikk velge om han ville snakke, og hvordan. I studien er oppgaven å gjøre personen i stand til å bidra og velge selv. # why # source: 003-P15 staff
    Kanskje tenkte Leif: Riktig svar, riktig svar. Hva er det de vil ha? # thought: leif
    Du spurte om Leif ville snakke med legen selv. # recap
    ~ talt = true
    Leif: Jeg skal bare sove litt. Det er det. # mood: leif wary
    Stemmen er en annen enn den han har brukt til dere. Så blir han stående og lete etter mer, og finner det ikke. # mood: leif tense
*   [«Jeg tror at han er psykotisk, og jeg er redd for natta. Du må komme og se ham.» # id: konklusjon # identitet: -2 # egenmakt: -1 # discuss: trygghet]
    Det første legen fikk vite om ham, var en diagnose ingen hadde stilt. Og han sto der og hørte at hun måtte komme, uten å bli spurt. Ansatte i studien vil se mennesket bak symptomene. # why # source: 004-P12 staff # source: ours inferred
    Alvoret ble sagt åpent, og han hørte det samme som legen. # for: trygghet
    Et så stort ord kom før noen hadde undersøkt ham, og han fikk ikke vite hva det ville føre til. # against: trygghet
    Kanskje tenkte Leif: Psykotisk. Da trenger jeg ikke si mer. # thought: leif
    Du sa hva du trodde, og at du var redd for natta. # recap
    Hvem som avgjør, og hva det er du bidrar med. # law: hvem-avgjor
    ~ konk = true
    ~ tillit -= 1
    «Psykotisk», sier Leif. Han sier det én gang og setter seg på kanten av sofaen. # mood: leif sad
-   { venter and variant == 1 and not konk:
        ~ kommer = false
        Hauge: Vil han at jeg kommer? # mood: hauge neutral
        Leif rister på hodet. Du sier det videre. # mood: leif neutral
        Hauge: Da står han på lista mi, og jeg ringer Yusuf. Blir det verre, ringer dere. Ikke vent på morgenen. # mood: hauge neutral
    - else:
        Hauge: Da må jeg komme. Det blir ikke med det første. Jeg er ikke fra sykehuset, si det til ham. Yusuf snakker jeg med først. # mood: hauge neutral
    }
    -> kattene

=== vente ===
Klokka er kvart på sju. Kattene har fått mat. Nede i gata stopper en bil og kjører igjen. Leif har skrudd av lykta for å spare batteriet. Dere sitter i lyset fra mobilen til Solveig. # scene: leif-stue # mood: leif tense
Leif: Det er verst å vente på folk som skal se etter noe. På verftet fikk vi i det minste vite hva de målte. # mood: leif sad # decision: vente
Hva gjør vi med timen før noen kommer? # ask
«Vil du ha det stille, eller vil du at jeg skal si hva som kommer?» # could_ask
*   [Spør Leif hvilket skip det er på bildet, og hvem de andre elleve er. # id: bildet # identitet: +2 # relasjon: +1]
    Han ble spurt som en som har gjort noe, og ikke som en som skulle vurderes. Ansatte i studien begynte gjerne med det som hang på veggen. I en time med venting var det også en måte å sitte sammen på. # why # source: 001-P05 staff # source: 000-P24 staff
    Kanskje tenkte Leif: Du spør vel for at tida skal gå. Det er greit. Den skal jo gå. # thought: leif
    Du spurte om skipet og mannskapet. # recap
    ~ tillit += 1
    Det var byggenummer 61, og sju av dem er døde. Han tar dem fra venstre, med klengenavn. På nummer ni stopper han lenge. «Kåre», sier han. «Kåre lever.» # mood: leif warm # colour: +1
*   [«Hun spør om søvn, om natta og om hva du vil. Du kan be om å ha Solveig med.» # id: forbered # trygghet: +2 # egenmakt: +1]
    Han hadde nettopp sagt at det verste var å ikke vite hva som ble målt. Du sa det, og at han selv kunne be om å ha Solveig der. Forutsigbarhet er noe av det få som kan gis en slik kveld. # why # source: 004-P14 staff # source: 001-P30 literature
    Kanskje tenkte Leif: Solveig. Da kan jeg se på henne når jeg svarer. # thought: leif
    Du fortalte hva legen ville spørre om. # recap
    ~ horte = true
    ~ tillit += 1
    Leif: Og hva er riktig? # mood: leif tense
    «Det finnes ikke noe riktig.»
    Leif: Det sier dere alltid. # mood: leif tense
*   [Gå ut i trappa og spis noe. Leif og Solveig har sittet slik sammen før. # id: spise # relasjon: -1]
    Han satt igjen hos den han kjente best. Men du gikk i den timen han nettopp hadde sagt at var verst, og tok ikke imot det han sa. # why # source: 004-P12 staff # source: 000-P17 user
    Kanskje tenkte Leif: En mindre som ser på. Eller en mindre som er her. # thought: leif
    Du satt i trappa en halvtime. # recap
    Du spiser en brødskive. Bodil kommer ut med en kopp kaffe, setter den på trinnet og går inn igjen. Hun har ikke spurt om noe.
*   [«Skal vi prøve én sikring? Den til kjøkkenet. Du skrur, og du kan ta den ut.» # id: sikring # egenmakt: +1 # hverdag: +1]
    Lite, praktisk og til å angre på, og det var han som hadde hånda på den. Studiene forteller om hverdagshjelp som gir mer enn spørsmål gjør. # why # source: 001-P11 staff # source: 001-P29 user
    Kanskje tenkte Leif: Kjøkkenet er lengst fra badet hennes. Det kan gå. # thought: leif
    Du foreslo å skru i én sikring sammen. # recap
    Han skrur den inn en kvart runde om gangen. Kjøleskapet starter. Lyset over komfyren er gult, og alle ser hvor trøtte de andre er. # mood: leif neutral
-   -> fork

=== fork ===
Hauge kommer ti på åtte, med sekk og joggesko. Hun sier hvem hun er, og at hun ikke er fra sykehuset. # mood: hauge neutral
{ variant == 2:
    { fast:
        { horte and (katt == 1 or katt == 3):
            ~ utfall = 1
        - else:
            ~ utfall = 2
        }
    - else:
        { horte or katt == 3:
            ~ utfall = 1
        - else:
            ~ utfall = 2
        }
    }
- else:
    { not horte and not talt:
        ~ utfall = 2
    - else:
        { (planen_lest or talt) and katt != 2:
            ~ utfall = 3
        - else:
            ~ utfall = 1
        }
    }
}
{ utfall == 1:
    -> frivillig
}
{ utfall == 2:
    -> tvang
}
Hun snakker med ham i førti minutter på kjøkkenet. # mood: leif neutral
Hauge: Han forstår hva jeg spør om, og hva det kan føre til. Jeg ser ikke grunnlag for tvang. Jeg ville hatt ham inn en natt, og det har jeg sagt. Han vil bli hjemme. Yusuf ringer ham klokka ni i morgen. # mood: hauge neutral
Leif: Det står i planen. Hjemme hvis det går an. # mood: leif neutral
-> natta

=== natta ===
Klokka nærmer seg {kommer:ni|åtte}. Leif har satt fram et glass til natta, til vann. # scene: leif-stue
Teamet har ikke nattevakt. Kommunen har en kveldstjeneste til elleve, og sykehuset har et ambulant akutteam. Forrige gang han skulle ringe selv, ble det en gul lapp av det. # mood: leif neutral
Leif: Det er timene mellom to og fem. Resten er bare kveld. # mood: leif tense # decision: natta
Hvem deler natta med den som er våken, når vi har gått hjem? # ask
«Hvilken time er den verste, og hva pleier du å gjøre da?» # could_ask
*   [«Numrene henger på kjøleskapet. Blir det verre, ringer du, når som helst.» # id: kjoleskap # utholdenhet: -1 # discuss: egenmakt]
    Det var han som måtte be om hjelp i de timene det er vanskeligst, og sist han ringte, kom det ikke noe svar. Ansatte i studien har tettere kontakt i dårlige perioder. # why # source: 004-S19 staff # source: 004-P25 staff
    Det er han som avgjør om noen skal komme inn i natta hans, og når. # for: egenmakt
    Han fikk ansvaret alene. Slik kan «du kan ringe» bli en vei ut for oss. # against: egenmakt
    Kanskje tenkte Leif: Jeg har ringt. # thought: leif
    Du hengte opp numrene og ba ham ringe. # recap
    { beklaget:
        ~ delt = 4
    }
    Han retter på magneten. «Tre netter», sier han. «Og så ringe.» # mood: leif wary
*   [«Vi blir til du sovner, og så tar jeg telefonen med hjem. Du får mitt nummer.» # id: blir-selv # utholdenhet: +2 # samarbeid: -1]
    Du ga av din egen natt, og det er noe. Men ingen andre visste hva du hadde tatt på deg. Ansatte i studien vil at den man er urolig for, blir meldt videre før man går hjem. # why # source: 000-P20 staff # source: 000-P21 staff # source: 004-S12 staff
    Kanskje tenkte Leif: Du kommer til å sovne først. # thought: leif
    Du ble sittende og ga ham ditt eget nummer. # recap
    ~ nummer = true
    { beklaget:
        ~ delt = 3
    }
    Du våkner på krakken av at katten går over deg. Solveig har lagt jakka si over deg. Leif ligger på sofaen med øynene igjen. Han har nummeret ditt i hånda. # mood: leif neutral
*   [«Kan akutteamet ringe deg klokka to og klokka fire? Jeg spør, hvis du sier ja.» # id: akutt # samarbeid: +2 # utholdenhet: +1]
    Du delte natta med noen som var våkne, i de timene han selv hadde nevnt, og ventet på et ja. Et av teamene i studien sier fra til kveldstjenesten om den de er urolige for. # why # source: 000-P21 staff # source: 000-P16 user # source: frivillige-veier law
    Kanskje tenkte Leif: To og fire. Da er det bare tre igjen. # thought: leif
    Du spurte om akutteamet kunne ringe om natta. # recap
    Veier som er frivillige. # law: frivillige-veier
    ~ delt = 1
    «To og fire», sier Leif, «og hva var det andre?» Du sier det en gang til. Så nikker han. # mood: leif neutral
    De kan to og fire. Tre kan de ikke love.
*   [«Hvem kan du tåle å ha her i natt? Det kan være en du vet om, eller ingen.» # id: noen # relasjon: +2 # egenmakt: +1]
    Du lette etter noen i hans eget liv og lot ham velge, også bort. Fagfolk i en av studiene vil ha familie og nettverk med, slik personen selv vil. # why # source: 001-P41 staff # source: 002-P17 staff
    Kanskje tenkte Leif: Ikke mor. Ikke noen som spør. # thought: leif
    Du spurte hvem han kunne tåle å ha der. # recap
    ~ delt = 2
    Leif: Kåre. Han på bildet. Han sover ikke, han heller. Det er hofta. # mood: leif neutral
    Leif ringer selv. Det blir fire setninger. Kåre kommer i drosje med et spill kort. Solveig spør hva han orker, og gir ham to nummer. Noe mer får han ikke vite enn det Leif har sagt.
-   -> hjem

=== frivillig ===
De sitter på kjøkkenet i tre kvarter. Solveig er med, for det ba han om. # scene: leif-stue
{ variant == 2:
    Hauge: Han mener det han sier om i natt. Men han vil ikke være alene med det. Det står en seng på en åpen post, og han tenker på den. Sier han nei, må jeg tenke annerledes, og det har jeg sagt til ham. # mood: hauge neutral
- else:
    Hauge: Jeg ser ikke grunnlag for tvang. Han er utslitt, og det står en seng på en åpen post. Han tenker på den. # mood: hauge neutral
}
{ katt == 2:
    Leif: Og da tar du kattene. Det var det som var avtalen. # mood: leif wary
}
{ katt == 4:
    Solveig har ringt pensjonatet på Moen. De har ett bur. Da vil Leif heller at du mater. Det sier han til henne og ikke til deg. # mood: leif wary
}
Leif har satt seg på fryseboksen med skoene på. {fast:«Når det er lyst, sto det», sier han.}
Leif: Hvis jeg går inn selv. Kan jeg gå ut selv også? # mood: leif tense # decision: ord
Hva lover vi når vi sier ordet frivillig? # ask
«Hva må du vite om stedet før du bestemmer deg?» # could_ask
*   [«Ja. Du går inn selv og du går ut selv. Det er det ordet betyr, Leif.» # id: ja # trygghet: -2 # limit: frivillig-kan-endres]
    Du ville ta fra ham det han var reddest for. Men det er ikke alltid slik, og det lå ikke hos deg å love. En dag kan svaret bli et annet. # why # source: frivillig-kan-endres law # source: 004-S37 staff # source: 004-P14 staff
    Kanskje tenkte Leif: Der ble det sagt. Da husker jeg det. # thought: leif
    Du lovet at han kunne gå når han ville. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    ~ dorlofte = true
    Leif: Godt. # mood: leif neutral
    Hauge ser opp fra sekken og ned i den igjen.
*   [«Det er posten som svarer på det, ikke jeg. Ta det med legen når du kommer.» # id: posten-svarer # trygghet: -1]
    At posten svarer, er sant. Men du visste mer enn du sa, og han skulle velge nå. # why # source: 004-P14 staff # source: 004-P6 literature # source: frivillig-kan-endres law
    Kanskje tenkte Leif: Etterpå får jeg vite det. Når jeg er inne. # thought: leif
    Du viste ham videre til legen på posten. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    Leif: Så svaret er der inne. # mood: leif wary
*   [«Som oftest ja. Men jeg kan ikke love at ingen sier nei den dagen du vil ut.» # id: oftest # trygghet: +2]
    Du sa det som kunne få ham til å si nei, før han bestemte seg. Et valg er først ekte når man vet hva det er. # why # source: frivillig-kan-endres law # source: 004-P6 literature # source: 004-P14 staff
    Kanskje tenkte Leif: Det var ikke det jeg ville høre. Men nå vet jeg det. # thought: leif
    Du sa hva du ikke kunne love om et frivillig opphold. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    Han knytter opp skolissene. Så knytter han dem igjen. Det tar fem minutter, og ingen sier noe. # mood: leif tense
*   [«Jeg synes du skal gå inn. Jeg er redd for deg her i natt. Men si det du vil.» # id: synes # egenmakt: +1 # trygghet: -1]
    Du sa hva du mente og hvorfor, og lot ham svare. Men han spurte hva som kunne skje ham der, og det fikk han ikke vite. # why # source: 001-P26 staff # source: 001-P38 staff # source: frivillig-kan-endres law
    Kanskje tenkte Leif: Det var ikke det jeg spurte om. # thought: leif
    Du sa at du mente han burde gå inn. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    Leif: Jeg hører at du er redd. Jeg spurte om døra. # mood: leif neutral
-   Til slutt reiser han seg og gir hodelykta til {katt == 3:Bodil|deg}. «Til kattene. Det er mørkt her.» Solveig kjører, og du sitter bak sammen med ham til noen på posten har tatt imot. Det er ingen uniformer. Men det er natt, og det sier han. # mood: leif neutral
    -> hjem

=== tvang ===
{ variant == 1:
    Leif: Jeg vet ikke hva du sa ute i trappa. Og ikke hva hun ser etter. # mood: leif sad
    Han går inn på soverommet med begge kattene og lukker. # scene: leif-stue-tom
- else:
    { fast:
        Leif: Når det er lyst. Det står der. Da kan dere komme. # mood: leif tense
    - else:
        Leif: Dere har ordnet alt. Da trenger dere vel ikke meg. # mood: leif sad
    }
    Han går inn på soverommet med begge kattene. Døra får stå på gløtt, og Solveig setter seg på gulvet utenfor. «Jeg blir sittende her», sier hun. # scene: leif-stue-tom
}
Hauge sitter på huk i gangen og snakker med døra. Hun tilbyr en seng frivillig, og forklarer det to ganger. Så ringer hun kommunelegen.
Kommunelegen vil høre Leif selv. Du legger telefonen på gulvet, inntil dørsprekken. Han sier fire setninger. Moren, som står i planen som nærmeste, blir også hørt, og du hører ikke hva hun sier.
{ variant == 1:
    Hauge: Han snakker ikke med meg. Da vet jeg for lite til å kjøre herfra, og for lite til noe mer. # mood: hauge tense
}
Klokka 20.50 kommer vedtaket, skriftlig. Leif skal undersøkes av Hauge, også om han ikke vil. Det gjelder bare undersøkelsen. Sender hun ham videre, er det en lege til som skal se ham, og bare den faglig ansvarlige på sykehuset kan bestemme at han må bli. Det kan også bli nei.
Hauge: Noen må si det til ham. Kommer han ikke ut, må jeg tenke på politiet. # mood: hauge neutral # decision: beskjed
Hvem skal si det når vi er med på noe en annen har bestemt? # ask
«Vil du høre det av meg, av Solveig eller av legen?» # could_ask
*   [«Kommunelegen har bestemt, og du skal gjøre det, Hauge. Si det til ham, jeg står der.» # id: av-deg # discuss: trygghet]
    Du ville at den som skulle undersøke, sa det selv, med deg ved siden av. Én behandler i en av studiene holdt rollene fra hverandre i en annen slags sak. Om det hjelper her, kan leses på to måter. # why # source: 003-P30 staff # source: ours inferred
    Den som skal undersøke ham, bør vise seg. Da vet han hvem som gjør hva, og hvem han har igjen. # for: trygghet
    Det kan høres ut som å gjemme seg bak legen. Du hadde ringt henne, og det visste han. # against: trygghet
    Kanskje tenkte Leif: Nå står du der og er snill. # thought: leif
    Du ba legen si det, og sto ved døra. # recap
    Hvem som avgjør, og hva det er du bidrar med. # law: hvem-avgjor
    Hauge sier det bra. Leif svarer henne. Deg svarer han ikke. # mood: leif wary
*   [«Si fra til politiet nå, Hauge, at vi kan trenge dem. De kan vente nede på gata.» # id: patrulje # trygghet: -2]
    Du ville unngå at alt stoppet opp senere. Men politiet er for når makt kan bli nødvendig, og en bil på gata er et press ingen hadde sagt fra til ham om. I planen sto det «ikke uniform». # why # source: politi-og-makt law # source: kriseplan law # source: 003-P28 staff
    Kanskje tenkte Leif: Det står en motor og går der nede. # thought: leif
    Du ba legen om å ha politiet klart nede på gata. # recap
    Når politiet kan være med. # law: politi-og-makt
    ~ politi = true
    Hauge nøler. Så ringer hun.
    Leif: Hvem er det dere har ringt etter nå? # mood: leif sad
*   [«Jeg sier det, gjennom døra: hva som er bestemt, av hvem, og hva som skjer nå.» # id: selv # trygghet: +2]
    Han fikk vite alt av en han kjente, i rekkefølge, også hvem som hadde makten, og hvor han kunne klage. Ansatte mener at klare ord bygger tillit også når de er vonde. # why # source: 004-P14 staff # source: 001-P30 literature # source: tvungen-undersokelse law
    Kanskje tenkte Leif: Det er ikke lest opp. Det er sagt. # thought: leif
    Du fortalte ham hva som var bestemt, og av hvem. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Leif: Hvor mange er dere? # mood: leif tense
    «Tre. Det sto to. Det er én for mye, og det vet jeg.»
*   [«Gi oss tjue minutter først, uten politi. Jeg vil spørre hva han må ha med seg.» # id: tjue # hverdag: +1 # trygghet: +1]
    Det meste var avgjort. Du ba om tid uten politi, og spurte hva han trengte å ha med seg. En ansatt i studien minner om at relasjonen skal vare lenger enn tvangen, en annen om at jobben er det som trengs. # why # source: 004-P32 staff # source: 000-P9 staff # source: politi-og-makt law
    Kanskje tenkte Leif: Tjue minutter. Hva er det de tror jeg skal rekke? # thought: leif
    Du ba om tjue minutter og spurte hva han trengte. # recap
    Når politiet kan være med. # law: politi-og-makt
    ~ tofler = true
    Termosen. Boka om Normandie-brua. Tøfler med bakkappe, for der inne subber alle. Han sier det gjennom døra, med lange hull imellom, og du finner det meste i mørket. # mood: leif neutral # colour: +1
-   { politi:
        Klokka 21.20 har han ikke kommet ut. To politifolk banker på soverommet. De er rolige. Han går ut mellom dem, og den ene holder ham i albuen. # scene: leif-stue # mood: leif sad
    - else:
        Klokka 21.20 kommer han ut selv. Ingen tar i ham. # scene: leif-stue # mood: leif sad
    }
    Hauge undersøker ham ved stuebordet og skriver lenge etterpå.
    { variant == 1:
        Hauge: Jeg er ikke sikker. Jeg sender ham til vurdering, og de kan si nei der inne. Det har jeg sagt til ham. # mood: hauge tense
    - else:
        Hauge: Jeg vil ha ham vurdert på sykehuset i kveld. Det har jeg sagt til ham. # mood: hauge neutral
    }
    Hun spør om han blir med i ambulansen. Han sier at han vel må det.
    -> rett

=== rett ===
I gangen tar han på seg jakka oppå jakka. Fru Dahl går fram og tilbake. # scene: leif-stue
Han har nøkkelen i hånda. {katt == 1:Den får du, og han holder på den litt.|{katt == 3:Den går til Bodil.|{katt == 2:«Gjelder det ennå?» sier han. Du tar den.|Han legger den på hatthylla. «Ikke bur», sier han. «Da mater vi», sier Solveig.}}} # mood: leif sad
Solveig blir med i ambulansen og blir der til han er tatt imot. Det sto i planen, og det går. {lovet: «Ingen henter noen i natt», sier han til deg.}
Leif: Hva er det jeg kan si nei til nå? # mood: leif tense # decision: rett
Når er en rettighet sagt slik at den kan brukes? # ask
«Hva av dette vil du ha på et ark, og hva vil du at en av oss husker?» # could_ask
*   [«Akkurat nå er det lite. Resten sier de inne. Nå er det Solveig og du, og veien dit.» # id: paa-posten # trygghet: -1]
    Du ville ikke helle mer over ham enn han kunne bære. Men medisinen og klagen lot du ligge, og det var det han hadde å si nei med. # why # source: ours inferred # source: 004-P6 literature # source: tvungen-undersokelse law
    Kanskje tenkte Leif: Lite. Hvor mye er lite? # thought: leif
    Du sa at det var lite, og at resten kom på posten. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Hvem han kan klage til, og hvem som kan hjelpe. # law: klage-tvang
    ~ ubesvart = true
    Leif: Ja vel. # mood: leif wary
*   [Skriv på et ark at han kan si nei til medisin, og hvor han klager nå og siden. # id: arket # trygghet: +2]
    Han fikk svaret i hånda, med riktig sted for hvert steg. En evaluering i en av studiene peker på at det skrevne gjør det mulig å klage. # why # source: klage-tvang law # source: tvungen-undersokelse law # source: 002-P37 literature
    Kanskje tenkte Leif: To steder. Ett for i kveld og ett for etterpå. # thought: leif
    Du skrev ned hva han kunne si nei til, og hvor han kunne klage. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Hvem han kan klage til, og hvem som kan hjelpe. # law: klage-tvang
    «Undersøkelsen: Statsforvalteren. Må du bli: kontrollkommisjonen, og advokat.» Han leser det i lyset fra lykta og legger det i lomma på den innerste jakka. # mood: leif neutral
*   [«Du sa nei til undersøkelsen, og kan klage på den. Det hadde jeg gjort i ditt sted.» # id: hadde-klaget # egenmakt: +1 # trygghet: +1]
    Du pekte på det han kunne klage på alt nå, sa hva du selv ville ha gjort, og lot resten ligge hos ham. To ansatte i en av studiene sa tydelig hva de mente og lot mannen bestemme. # why # source: 001-P26 staff # source: 004-P6 literature # source: tvungen-undersokelse law
    Kanskje tenkte Leif: Hvem var det som ringte henne, da? # thought: leif
    Du sa at han kunne klage på undersøkelsen, og at du ville ha gjort det. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Leif: På deg også? # mood: leif neutral
    «Ja. Også til Statsforvalteren.»
*   [«Til medisin kan du si nei, og du kan klage. Jeg ringer deg i morgen klokka ti.» # id: ringer-ti # utholdenhet: +1 # trygghet: +1]
    Du svarte kort på det han spurte om, og tok på deg å komme tilbake til det når han hadde sovet. En rett er lettere å bruke når noen spør en gang til. # why # source: klage-tvang law # source: 001-P17 user # source: 004-P6 literature
    Kanskje tenkte Leif: Ringer. Du. # thought: leif
    Du sa hva han kunne si nei til, og at du ringte dagen etter. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Hvem han kan klage til, og hvem som kan hjelpe. # law: klage-tvang
    ~ ti = true
    Leif: Klokka ti. Skriv det ned, du. # mood: leif neutral
    Du skriver det på hånda, under «Åse, fredag».
-   Bodil står i døra si da de går forbi. Hun har slått av lyset i gangen sin. Leif ser på dørklinka hennes. # mood: bodil sad
    -> hjem

=== hjem ===
{ utfall == 2:
    { variant == 1:
        ~ slutt = 3
    - else:
        { (politi and (ubesvart or lovet)) or (ubesvart and lovet) or (lovet and not horte):
            ~ slutt = 3
        - else:
            ~ slutt = 2
        }
    }
- else:
    { utfall == 1:
        ~ slutt = 1
    - else:
        { delt >= 1:
            ~ slutt = 4
        - else:
            ~ slutt = 5
        }
    }
}
{ slutt <= 3:
    22.50. {slutt == 1:Du er tilbake ved postkassene for å hente veska di. Solveig venter i bilen.|Du står nede ved postkassene. Bilnøklene ga Solveig deg da hun gikk inn i ambulansen.} # scene: leif-postkasser-natt # sound: stille
- else:
    {venter:23.10. Dere ble til elleve, begge to.|22.10.} Solveig er gått ned for å varme bilen. Du står ved postkassene. {delt == 2:Oppe i tredje sitter Leif og Kåre med kortene.|Oppe i tredje er det mørkt, men han er der.} {lovet: «Vi to blir her hos deg», sa du da planen lå på bordet. Det gjorde dere ikke.} # scene: leif-postkasser-natt # sound: stille
}
{venter and slutt == 1: «Til elleve», sa han på posten. Klokka var ti over ti da dere ble bedt om å gå.}
{venter and slutt == 2: «Til elleve, begge to», sa du. Solveig er der. Du er her, og det sa du til ham.}
{venter and slutt == 3: «Til elleve, begge to», sa du. Nå er Solveig der, og du er her. Han sa det ikke høyt, men han så på klokka.}
Det siste Leif sa, var: «Si til mor at kattene spiser. Ikke mer.» # mood: leif neutral
Åse har ringt fire ganger siden åtte. {kveldslofte: «Du sa i kveld», står det i meldingen hennes.} {nokkel: Nøkkelen til Bodil ligger fortsatt i lomma di.} Hendene dine er svarte av trykksverte. Notatet må skrives i kveld. Hva tar du først? # decision: hjem
Hva må være gjort før vi går hjem fra en slik kveld, og for hvem? # ask
«Hva vil du at de andre skal vite om dette i morgen tidlig?» # could_ask
*   [Skriv notatet her i trappa, med klokkeslett og med hans ord i stedet for dine. # id: notat # identitet: +1]
    Det som står der, blir lest av folk som aldri har møtt ham. En av studiene minner om at papirene kan ta feil av personen. Hans egne ord gjør det litt vanskeligere. # why # source: 002-I17 staff # source: journal-innsyn law
    Kanskje tenkte Åse: Klokka er mange. Nå ringer de ikke. # thought: aase
    Du skrev notatet først, med ordene hans. # recap
    Plikten til å føre journal og retten til å lese sin egen. # law: journal-innsyn
    ~ notat_skrevet = true
    «Det ligger og går i jordinga», skriver du. Du lar være å forklare det.
*   [Send Leif en melding om at du kommer igjen, og gå hjem. Resten får vente litt. # id: melding-leif # utholdenhet: +1 # samarbeid: -1]
    Han skulle ikke lure på om du ble borte. Men den som ventet på telefon, ventet fortsatt, og ingen i teamet visste hvordan det hadde gått. Ansatte i studien sier fra om den de er urolige for, før de går hjem. # why # source: ours inferred # source: 000-P21 staff
    Kanskje tenkte Åse: Nå har de lagt seg. De er jo også folk. # thought: aase
    Du skrev til Leif at du kommer igjen, og gikk. # recap
    «Jeg kommer igjen», skriver du. Det står «Lest» før du har puttet telefonen i lomma.
*   [Ring Åse: «Kattene spiser, ba han meg si. Mer kan jeg ikke. Jeg ringer klokka ni.» # id: aase # samarbeid: +2 # egenmakt: +1]
    Hun fikk akkurat det han hadde gitt, og et klokkeslett. Hvor mye hun skulle få vite, var det han som bestemte. Pårørende kan tas godt vare på uten at de får vite alt. # why # source: taushet-parorende law # source: 002-P17 staff # source: 001-P41 staff
    Kanskje tenkte Åse: Da lever han. Kattene spiser. Da lever han. # thought: aase
    Du ga moren det Leif hadde sagt ja til, og en tid for neste telefon. # recap
    Hva du kan ta imot fra pårørende, og hva du kan gi. # law: taushet-parorende
    Åse: Lunkent? # mood: aase sad
    «Lunkent.»
*   [Ring Kari hjemme og si hvordan det gikk, og at du ikke er sikker på noe av det. # id: kari # samarbeid: +2]
    Du gikk ikke hjem alene med det, og teamet vet det før morgenen. Ansatte i studien vil ha kolleger som spør, for alene er det lett å ikke se hvor man er på vei. # why # source: 004-P36 staff # source: 000-P21 staff
    Kanskje tenkte Åse: Det er stille i telefonen. Er det godt eller dårlig? # thought: aase
    Du ringte lederen din og fortalte om kvelden. # recap
    Kari tar den på første ring. Hun spør hva som var verst. Du sier lappen.
-   { not notat_skrevet:
        Notatet skriver du på kontoret, før du drar hjem.
    }
    { slutt == 1:
        -> dagrom_f
    }
    { slutt == 2 or slutt == 3:
        -> dagrom_t
    }
    { slutt == 4:
        -> fredag_h
    }
    -> fredag_n

=== dagrom_t ===
Mandag, kvart over elleve. Dagrommet har seks stoler og ett puslespill. # scene: post-dagrom # sound: ventilasjon
{ variant == 1:
    Natt til fredag så en lege til på ham. Klokka ett sa den faglig ansvarlige nei: Vilkårene var ikke oppfylt. Det gikk ingen buss, og Leif sa ja til å sove der. I helga har ingen spurt om han ville hjem.
- else:
    Natt til fredag bestemte den faglig ansvarlige tvungen observasjon, etter at en lege til hadde sett ham. Leif har sovet siden. Han er blitt mindre i ansiktet.
    Legen der sier at den verste natta er over. # danger: past
}
{ti: Du ringte fredag klokka ti. Han ville ikke til telefonen.}
{slutt == 3: Han flytter ikke føttene så du får plass. # mood: leif sad}
{slutt == 2: Han skyver ut stolen ved siden av seg med foten. # mood: leif wary}
{tofler: Tøflene har bakkappe.}
Leif: Mørkt var det. Det var det eneste jeg hadde streket under. # mood: leif sad # decision: dagrom-t
Hva har vi der å gjøre, den første gangen etterpå? # ask
«Vil du at jeg skal være her, eller skal jeg komme en annen dag?» # could_ask
*   [«Jeg var redd for at du ikke skulle leve til lørdag, Leif. Derfor ringte vi den kvelden.» # id: maatte # relasjon: -1]
    Han fortalte hva det hadde gjort, og fikk en begrunnelse. Tilliten som en innleggelse har tatt, kommer ikke nødvendigvis igjen av å bli forklart; det siste er vår slutning. # why # source: 004-S33 staff # source: ours inferred
    Kanskje tenkte Leif: Redd. Det var du som var redd. # thought: leif
    Du sa hvorfor du hadde vært redd. # recap
    Leif: Ja vel. # mood: leif sad
*   [«Vil du klage? Jeg har arket med. Si det rett fram, så skriver jeg det du sier.» # id: klage # trygghet: +2 # egenmakt: +1]
    Retten ble noe han kunne bruke der og da, med hans ord og din penn. I studien er brukermedvirkning å gjøre noen i stand til det, ikke bare å si at det går an. # why # source: klage-tvang law # source: 003-P15 staff
    Kanskje tenkte Leif: På deg også? Sitter du og skriver klagen på deg selv? # thought: leif
    Du tilbød deg å skrive klagen han ville ha sendt. # recap
    Hvem han kan klage til, og hvem som kan hjelpe. # law: klage-tvang
    ~ klagde = true
    Leif: Kort, da. # mood: leif neutral
    Han vil klage på at det var natt. Bare det. Du vet ikke hvem som tar imot en slik klage, og det sier du. Det blir to setninger, og arket vil han ha selv.
*   [Legg fram bildene av kattene. Bli sittende til kaffen er kald, uten å si noe stort. # id: kattebilder # relasjon: +1 # identitet: +1]
    Du satt der uten ærend, hos en som har katter og et hjem. Brukere vil ha noen som er der, og en av dem ble møtt som den hun er, med katten sin. # why # source: 000-P17 user # source: 000-P4 user
    Kanskje tenkte Leif: Hun er blitt tykkere. # thought: leif
    Du viste ham bilder av kattene og ble sittende. # recap
    Slagg i profil, fru Dahl forfra, fru Dahl bakfra. Han ser lenge på det siste. # mood: leif neutral # colour: +1
*   [«Vi brøt det om natta, og jeg var med på det. Du trenger ikke si at det er greit.» # id: brutt # relasjon: +2]
    Du eide din del av det som gjorde vondt, og ba ikke om å slippe fri. I litteraturen har hjelperen ansvaret for relasjonen. At det gjelder også etter tvang, sier én ansatt, og det mener vi. # why # source: 004-P11 literature # source: 004-P32 staff # source: ours inferred
    Kanskje tenkte Leif: Godt. For det er det ikke. # thought: leif
    Du sa at planen ble brutt, og at du var med på det. # recap
    Samtalen han skal få tilbud om etterpå. # law: samtale-etter-tvang
    Leif: Det er det ikke. # mood: leif neutral
-   -> kafe

=== dagrom_f ===
Mandag, kvart over elleve. Dagrommet har seks stoler og ett puslespill. Leif sitter med jakka på. # scene: post-dagrom # sound: ventilasjon
{variant == 2: Legen der sier at den verste natta er over. # danger: past}
{ dorlofte:
    Leif: Lørdag ville jeg hjem en tur. «Du går ut selv», sa du. De skulle spørre legen først. Jeg fikk ikke vite om jeg måtte vente. # mood: leif sad
- else:
    Leif: Jeg har sovet i fjorten timer. Ikke på en gang. Nå vil jeg hjem. # mood: leif neutral
}
Ved døra tar en pleier tak i deg. Hun er hyggelig og har dårlig tid. Legen har sagt onsdag. «Kan ikke du overtale ham? Han hører på deg.»
Hun lar døra stå åpen. Leif har sett at dere snakket. # mood: leif wary # decision: dagrom-f
Hva gjør vi når noen ber oss bruke tilliten vi har fått? # ask
«Hva må være på plass hjemme før det er godt å gå ut?» # could_ask
*   [«Hun ba meg overtale deg til onsdag. Det vil jeg ikke gjøre bak ryggen din.» # id: bak-ryggen # trygghet: +1 # samarbeid: +1]
    Han fikk vite om bestillingen med en gang, og fra nå av er den noe han er med på. Ansatte i studien går gjennom bestillinger fra andre tjenester med personen. # why # source: 004-P14 staff # source: 004-P9 staff
    Kanskje tenkte Leif: Så det er sånn man blir bedt om å være. # thought: leif
    Du fortalte ham at pleieren ville ha deg til å overtale ham. # recap
    Leif: Hun har sju stykker. # mood: leif neutral
*   [«Jeg ville ha blitt til onsdag. Men du er her frivillig, og kan si at du går nå.» # id: min-mening # egenmakt: +2 # trygghet: +1]
    Du la fram det du mente, sa hva han hadde rett til å si, og lot ham bestemme. De som fulgte Petter i en av studiene, sa klart hva de anbefalte og tok imot svaret. # why # source: 001-P26 staff # source: frivillig-kan-endres law
    Kanskje tenkte Leif: Onsdag. Det er to netter til. # thought: leif
    Du sa hva du selv ville ha gjort, og at han kunne si at han gikk. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    Leif: Du er ikke meg. Du har ikke ligget der og hørt dem gå. # mood: leif neutral
    Han sier det til legen. Det blir tirsdag.
*   [«Bilen står her nede. Vil du ut nå, så går vi og sier fra sammen, du og jeg, Leif.» # id: bilen-nede # egenmakt: +1 # discuss: samarbeid]
    Det var hans ønske dere gikk etter, om han ville, og dere skulle si det sammen. Ansatte i studien vil være på personens lag så langt det går. # why # source: 004-P35 staff
    Du talte hans sak hos posten, åpent og sammen med ham. # for: samarbeid
    Posten fikk det som en beskjed. Uten dem med på laget vet ingen hva som skal være på plass i morgen. # against: samarbeid
    Kanskje tenkte Leif: Bare gå? Kan man det? # thought: leif
    Du sa at dere kunne gå og si fra sammen. # recap
    Det blir en samtale i korridoren, med tre som står. Han får dra klokka to. # mood: leif wary
*   [«Hva må være i orden hjemme? Strømmen, maten, natta. Ta det i din rekkefølge.» # id: rekkefolge # egenmakt: +1 # hverdag: +1]
    Hjemreisen ble noe han planla, fra strømmen og maten til natta, i sin egen rekkefølge. Ansatte i studien vil legge planen før utskrivningen, ikke etter. # why # source: 002-P28 staff # source: 003-P28 staff # source: 001-P29 user
    Kanskje tenkte Leif: Natta først. Nei. Fryseren først. # thought: leif
    Du spurte hva som måtte være i orden før han reiste hjem. # recap
    Leif: Fryseren. Så sikringene, men bare de på sørsida. Så natta. # mood: leif neutral
-   -> kafe

=== fredag_h ===
Fredag, halv elleve. Det lukter stekt egg i oppgangen. Leif åpner før du har banket. Sikringen til komfyren er skrudd inn. Han har sovet fra fem til sju. Han må lete etter hva han skulle si. # scene: leif-stue-morgen # mood: leif neutral
{ delt == 1:
    Leif: De ringte klokka to. Klokka fire ringte de tjue på fem. Jeg telte. # mood: leif neutral # colour: +1
}
{ delt == 2:
    Leif: Kåre sovnet i firetida, med kortene i hånda. Det var noen der likevel. # mood: leif neutral # colour: +1
}
{ delt == 3:
    Leif: Ti over tre. Jeg trodde ikke du tok den. # mood: leif neutral # colour: +1
    Du tok den. Ingen av dere sa noe særlig. Nå er du kvalm av trøtthet, og det ser han.
}
{ delt == 4:
    Leif: Jeg prøvde nummeret. En gang til, tenkte jeg. Tjue minutter i kø, og så var det en der. # mood: leif neutral # colour: +1
}
Så ringer det hos deg. Det er fastlegen, på vei inn til en pasient.
«Er han innlagt, da? Moren hans sitter på venterommet mitt.» # mood: leif wary
Leif har hørt det. Han deler egget i tre, og to av delene går på gulvet. # mood: leif tense # decision: fredag-h
Hvem eier det som gikk bra? # ask
«Hva vil du at legen og mora di skal vite om natta?» # could_ask
*   [«Nei, han er hjemme. Vi kommer i kveld, lørdag og søndag, og så ser vi.» # id: vi-kommer # utholdenhet: +2 # egenmakt: -1]
    Du trappet opp der det trengtes, og det er dette studiene kaller å la behovet styre. Men helga hans ble fordelt mellom to andre mens han sto der. # why # source: 004-P25 staff # source: 000-P20 staff # source: 001-P29 user
    Kanskje tenkte Leif: Alle dagene. Når skal jeg sove, da? # thought: leif
    Du sa hva dere skulle gjøre resten av helga. # recap
    Leif: Alle dagene? # mood: leif wary
*   [«Han sitter her. Vil du høre det av Leif selv, eller skal han ringe deg opp?» # id: av-leif # egenmakt: +1 # samarbeid: +1]
    Legen fikk svar, og svaret ble liggende hos ham det gjaldt. Studiene vil ha partnerne informert, med personen som deltaker. # why # source: 003-P26 staff # source: 003-P15 staff
    Kanskje tenkte Leif: Meg? Nå? Med egg i munnen? # thought: leif
    Du spurte om legen ville høre det av Leif. # recap
    Leif: Si til mor at de har spist. Og at hun kan komme på søndag, til matta. # mood: leif neutral
*   [«Jeg ringer opp igjen.» Skriv i planen, med Leif, hva som virket i natt, først. # id: virket # haap: +1 # egenmakt: +1 # samarbeid: -1]
    Dere satte ord på det som holdt i natt, og det kom inn i planen hans. Men på venterommet satt en på åttifire uten å vite noe, og legen måtte svare henne. # why # source: 004-P20 staff # source: 001-P07 staff # source: 003-P13 staff # source: 003-P26 staff
    Kanskje tenkte Leif: Virket? Det var noen der. Det var det. # thought: leif
    Du sa at du skulle ringe opp igjen, og skrev i planen med ham først. # recap
    «Ikke alene mellom to og fem», skriver du. Han stryker «ikke alene» og setter «en som er våken». # mood: leif neutral
-   -> kafe

=== fredag_n ===
Klokka halv tre gikk Leif ut, for ute var det ingen vegger. Han gikk til det ble lyst. Ingen visste det. # scene: leif-oppgang
Yusuf ringte klokka ni, og ingen tok telefonen. Halv ti går du og Solveig opp trappa. Leif sitter utenfor sin egen dør, våt til knærne av sludd. Bodil har hengt et teppe over ham. Hun står innenfor sin egen dør og holder i karmen. # mood: leif sad # scene: leif-oppgang-begge
{nummer:«Jeg hadde nummeret ditt», sier han. «Jeg har hatt nummer før.»|«Numrene hang der», sier han. «Jeg har hatt nummer før.»}
{ venter:
    Leif: Til elleve, sa dere. Det holdt dere. Så gikk dere. # mood: leif sad
- else:
    Leif: Jeg ville at dere skulle gå. Så gikk dere. # mood: leif sad
}
Han ser på hendene sine, som om de var noen andres. # decision: fredag-n
Hva gjør vi med en natt som ingen delte? # ask
«Hva trengte du i natt som det ikke var noen til å gi?» # could_ask
*   [Sett deg på trinnet under ham, og vent til han har fått av seg de våte skoene. # id: trinnet # relasjon: +2]
    Du kom lavt og uten spørsmål, og ble der. Noen av brukerne i studien ville heller ha en som var der, enn en som hadde svar. # why # source: 000-P17 user # source: 001-V44 user
    Kanskje tenkte Leif: Den venstre er verst. Du ser det, men du lar meg. # thought: leif
    Du satt på trinnet under ham mens han tok av skoene. # recap
    Det tar lang tid med den venstre.
*   [«Jeg ringer legen om natta di, her, så du hører. Etterpå sier du det som mangler.» # id: ringer-igjen # trygghet: +1 # samarbeid: +1]
    Legen ble tatt med, mens han hørte hvert ord og fikk det siste. Du sa hva du gjorde før du gjorde det. I studien skal alle være informert, og klare ord bygger tillit. # why # source: 004-P14 staff # source: 003-P26 staff
    Kanskje tenkte Leif: I det minste hører jeg hva de sier. # thought: leif
    Du ringte legen og sa hvorfor. # recap
    Leif: Gjør det, da. # mood: leif sad
*   [«Du skulle ikke vært alene om dette. Det var vi som slapp, og jeg er lei for det.» # id: vi-slapp # relasjon: +2]
    Du tok på deg det som var teamets, og la ikke noe av det på ham. Det er hjelperne som har ansvaret for relasjonen når den skranter. # why # source: 004-P11 literature # source: 004-P36 staff
    Kanskje tenkte Leif: Jeg ba om det. Og dere sa ja. # thought: leif
    Du sa at det var teamet som hadde sluppet ham. # recap
    Leif: Jeg ba jo om det. # mood: leif neutral
    «Ja. Og det var vi som gikk.»
*   [«Kan Bodil sitte her litt mens vi finner ut av dagen? Det er lov å si nei.» # id: bodil-sitte # relasjon: +1 # egenmakt: +1]
    Du slapp til en som allerede var der, spurte ham først og sa at han kunne si nei. Studiene vil ha nettverket med når personen vil det. # why # source: 001-P41 staff # source: 002-P17 staff
    Kanskje tenkte Leif: Bodil? Hun som har stol under klinka? # thought: leif
    Du spurte om Bodil kunne sitte hos ham. # recap
    Han nikker. Bodil vil gjerne, så lenge det er lyst. Hun setter seg ett trinn over ham. «Jeg har kaffe», sier hun. «Den er fra i går.» # mood: bodil neutral
-   Solveig skriver ned det han sier, ord for ord, og leser det for Yusuf. Yusuf kommer selv, med en gang. # mood: solveig sad
    -> kafe

=== kafe ===
En måned senere. Leif har valgt kafé Spanten fordi den har to utganger. {slutt == 3:Han er kommet for å få planen tilbake, sier han før du har satt deg.|Han har kjøpt kaffe til seg selv, og han har satt seg først.} # scene: kafe # mood: leif neutral # colour: +1
{ slutt == 1:
    { katt == 2:
        Leif: Det sto frivillig på arket. Jeg skrev under for to katter. Det vet du, for det var du som satte prisen. # mood: leif sad
        Han rører i kaffen. «Nå sier jeg ja til alt. Det merkes ikke på meg. Jeg merker det.»
    - else:
        Leif: Alle sier at jeg gikk inn selv. Det gjorde jeg. Men jeg så på dere tre mens jeg sa ja, for å finne ut om det fantes noe annet å si. # mood: leif neutral
        «Gjorde det det?»
        Leif: Det får jeg jo aldri vite. Det er det jeg går og kjenner på. # mood: leif sad
    }
}
{ slutt == 2:
    { politi:
        Leif: Han holdt meg i albuen. Ikke hardt. Jeg kjenner det når jeg tar på meg jakka. # mood: leif sad
    - else:
        Leif: Ingen tok i meg. Det sier jeg til dem som spør. Det hjelper ikke. Når det blir mørkt, hører jeg etter hvem som kommer i trappa. # mood: leif sad
    }
    Han har hatt samtalen på posten, den de skal tilby. Pleieren hadde et skjema, og han svarte på skjemaet.
}
{ slutt == 3:
    { variant == 1:
        Leif: Klokka ett sa de at det ikke ble noe av. Men da hadde det jo vært. # mood: leif sad
        {politi: «En av dem holdt meg i albuen», sier han.}
    - else:
        { politi:
            Leif: Han holdt meg i albuen hele veien ned. Det er det jeg har igjen. Ikke hva dere sa. # mood: leif sad
        - else:
            Leif: Jeg telte dem som sto der ute. Det er det jeg har igjen. Ikke hva dere sa. Hvor mange dere var. # mood: leif sad
        }
    }
    {lovet: «Ingen henter noen», sier han. Det er du som ser ned.}
    Hjemme åpner han ikke lenger. Ikke for deg, ikke for Solveig. Mor setter mat på matta. «Her kan jeg gå når jeg vil.» # mood: leif wary
}
{ slutt == 4:
    Leif: Natta gikk. Det var ikke natta. Det var kvelden, mens dere regnet på meg. Jeg visste at ett galt ord, så ble jeg kjørt. # mood: leif neutral
    Han smaker på kaffen. «Jeg har kjent etter hva jeg sier siden. Til deg også. Nå også.»
}
{ slutt == 5:
    { venter:
        Leif: Jeg sa nei, og dere tok neiet og gikk. Jeg har ikke vært så alene om noe før. # mood: leif sad
    - else:
        Leif: Legen spurte, jeg svarte, og så gikk alle. Jeg har ikke vært så alene om noe før. # mood: leif sad
    }
    Nå sover han med lyset på i gangen. Det er det nye.
}
{ not beklaget:
    Leif: Hvem var det som tok telefonen, den tirsdagen? # mood: leif neutral
    «Det var meg.» Han nikker, som om han har visst det.
}
Så sitter han litt.
Leif: Skrev du at jeg sto ved døra til Bodil om natta? # mood: leif neutral
{notat_skrevet:«Ja. At du sto der, og når.»|«Ja. Klokkeslettene, og at hun var redd.»} Hvorfor han sto der, står det ikke noe om.
{ slutt == 3:
    Leif: Jeg hørte det i hennes vegg også. Det kunne dere ha spurt om før dere skrev. # mood: leif wary
- else:
    Leif: Jeg hørte det i hennes vegg også. Da måtte det stå noen der, syntes jeg. At hun satt på den andre sida og var redd, det tenkte jeg ikke på. # mood: leif neutral
}
Han skyver koppen litt fra seg. Bodil har stolen under klinka ennå. # decision: kafe
Hva så vi, og hva gjettet vi? # ask
«Hva trodde vi om deg den uka, som ikke stemte?» # could_ask
Hva håper du at Leif merker nå? # pause
At jeg hører det, og ikke må gjøre noe ut av det. # hope
At det er plass til at det kostet noe. # hope
At han kan si det uten å måtte trøste meg. # hope
*   [Vent. Det er kaffe i koppen ennå, og det er ikke sikkert at han er ferdig. # id: vent # relasjon: +1]
    Du ga det plass og lot være å gjøre det til ditt. Brukere i studien vil ha hjelpere som snakker mindre, så de kan styre selv. # why # source: 001-V44 user # source: 000-P17 user
    Kanskje tenkte Leif: Ikke noe spørsmål. Hva skal jeg si da? # thought: leif
    Du ventet. # recap
    Det kommer ikke mer. {slutt == 3:Han ser på døra.|Men han blir sittende.}
*   [«Så det var for henne du sto der. Skal det inn i journalen også, med dine ord?» # id: rettes # identitet: +1 # egenmakt: +1]
    Du så hvem han hadde stått der for, og ville ha det inn der bildet av ham faktisk står, med hans ord og bare hvis han ville. Noen i studien advarer mot å tro at papirene kjenner mennesket. # why # source: 002-I17 staff # source: journal-innsyn law # source: 001-P29 user
    Kanskje tenkte Leif: Med mine ord. Da blir det kort. # thought: leif
    Du spurte om han ville at journalen skulle rettes. # recap
    Hvordan feil i en journal blir rettet. # law: journal-retting
    { slutt == 3:
        Han svarer ikke på det. # mood: leif wary
    - else:
        Leif: Skriv at jeg hørte det der også. Ikke noe mer. # mood: leif neutral
    }
*   [«Jeg vet ikke om jeg hadde gjort det annerledes. Jeg vet at det har kostet deg.» # id: kostet # relasjon: +2 # samarbeid: +1]
    Du sa hva det hadde kostet ham, og pyntet ikke på det. Ærlighet og klare ord bygger tillit, sier ansatte i studien. Du la også fram din egen tvil, og ansatte vil tenke over om det er de selv som står i veien. # why # source: 004-P14 staff # source: 004-P36 staff
    Kanskje tenkte Leif: Du vet ikke. Da er vi to. # thought: leif
    Du sa hva du tvilte på, og hva du så at det kostet. # recap
    Leif: Nei vel. # mood: leif sad
*   [«Vet Bodil det? Jeg kan bli med bort til henne, hvis du vil det en dag på dagtid.» # id: vet-bodil # relasjon: +1 # egenmakt: +1]
    Du tenkte på den han bor vegg i vegg med, og lot det være hans å ville og å velge dagen. Bånd til folk personen vil ha rundt seg, varer lenger enn dere gjør. # why # source: 001-P44 user # source: 001-P41 staff
    Kanskje tenkte Leif: Hva skulle jeg si til henne? # thought: leif
    Du spurte om naboen visste det. # recap
    { slutt == 3:
        Han svarer ikke på det. # mood: leif wary
    - else:
        Leif: Hun går inn igjen når hun hører meg i trappa. # mood: leif sad
        Han tenker. «Ikke ennå.»
    }
-   -> avslutning

=== avslutning ===
{ slutt == 1:
    Han har arket fra planen med. Under «Kattene først» har han skrevet en ny linje: «Spør meg om jeg vet at jeg kan si nei.»
    {katt == 3:Bodil mater fortsatt på tirsdager, mens han er ute. Det er det ingen som har bestemt.|Du har fortsatt hodelykta hans i bilen. Han vil ikke ha den tilbake ennå.}
    Leif: Lunkent. Jeg skrev det også. # mood: leif neutral # ending: frivillig = Lunkent
    -> END
}
{ slutt == 2:
    Kontaktene er skrudd på igjen, alle unntatt én. {klagde:Klagen ligger i jakka hans. Han har ikke sendt den, og han har ikke kastet den.|Arket om klage fikk han på posten. Det ligger i jakka.}
    Leif: Jeg åpner for deg. Ikke etter mørket. Skriv det. # mood: leif wary
    «Når blir det mørkt for tida?»
    Leif: Halv fire. # mood: leif neutral # ending: verdig = Ikke etter mørket
    -> END
}
{ slutt == 3:
    Planen ligger i plastlomma. Han tar den ut, bretter den i fire og legger den i jakka.
    Du sier at du er her neste torsdag også, klokka elleve, ved bordet innerst. Han svarer ikke på det. # mood: leif sad
    Da han går, tar han utgangen ved kjøkkenet. Ute på fortauet stanser han og ser inn gjennom ruta, på bordet, og teller stolene. # ending: knekk = To utganger
    -> END
}
{ slutt == 4:
    På planen står det nå «en som er våken», med to telefonnumre. {delt == 2:Det ene er Kåre sitt.|{delt == 1:Akutteamet har fått en kopi.|{delt == 3:Det ene er ditt, og Kari har funnet en til.|Ved det ene står det: «Kø. Ikke legg på.»}}} # mood: leif neutral
    Leif: Neste gang regner jeg på dere. Dere skal få sitte ved bordet mens jeg går ut på kjøkkenet og snakker. # mood: leif neutral
    Han mener det. Så går han. # ending: holder = En som er våken
    -> END
}
Planen ligger mellom dere. «Tre netter, så ringe», står det. Under har han skrevet: «Og så svarer noen.» Han har satt en strek til navn etter. # mood: leif neutral
Du skriver ditt. Så skriver du Solveigs, og nummeret til kveldstjenesten. Han leser alle tre.
Leif: Et menneske til etter elleve. Det mangler ett. # mood: leif neutral # ending: alene = Det mangler ett
-> END
