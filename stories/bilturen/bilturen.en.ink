# id: bilturen
# title: The car ride
# language: en
# version: 1
# author: Side om side
# minutes: 15
# trains: relasjon mening egenmakt hverdag haap
# content_note: About dreading to walk into an office, about money and about shame. No violence and no danger to life.
# cast: jonas = Jonas
# cast: ingvild = Ingvild
# cast: kari = Kari
# cast: solveig = Solveig
# credit: Written without first-hand experience of being the one who is visited. Someone with that experience is to read and correct the text before it is used.
# credit: The law cards are not legal advice. A lawyer is to read them before use.
# credit: People, places and events are invented. The professional basis is the studies named at each choice.
# scene: ombruksbua
# variants: 2
# variant_note: 1 In this version Jonas felt like talking on the way home. That was settled before you began, and nothing you chose made any difference to it.
# variant_note: 2 In this version Jonas would rather be left in peace on the way home. That was settled before you began, and it is no measure of how you had been with him.

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
Tuesday, 9.05. Rain on the skips. Ombruksbua, the swap shed at the tip, doesn’t open till twelve, and until then people can rummage in the boxes outside without anyone asking them anything. Jonas picked the place. # scene: ombruksbua # sound: regn
The morning meeting took twenty minutes. Kari handed out keys and deadlines. Solveig gave you the grey Yaris and said the passenger window is slow.
Solveig: Don’t mention it, and they’ll think it’s meant to be like that.
On the phone yesterday you told him that NAV would take ten minutes. NAV is where everyone in Norway goes when the money runs out: one office, one queue. He said “ten” after you, and a little later he said yes. On the back seat is the form Kari needs by Friday: “My goals”, and then a whole page of lines.
In the record from before you started it says: Did not attend NAV × 4. Motivation? And further down: No home visits. Probably a mess.
This is the third time you’ve met. The first two you walked round and round the car park here, and he answered “don’t know” to most things. Nobody is allowed round to his place. He told you that before you’d got as far as hello.
Now he’s standing with his hood up and his arm deep in a box marked SMALL ELECTRICALS. Under his jacket he has a bread bag full of papers. He has seen the car. # mood: jonas neutral # colour: +1 # decision: ved-kassene
Who owns the time between our arriving and the person getting in? # ask
“Do you want a bit longer here, or shall we go?” # could_ask
*   [Stay in the car, window down a crack, till he’s done with the box. # id: vent # egenmakt: +1]
    Ombruksbua was his place and his errand. A man of 29 whom two members of staff followed for two and a half years chose the meeting place himself, and they waited outside when he wanted to do something alone. # why # source: 001-V03 staff # source: 001-P14 staff
    Perhaps Jonas thought: Sitting there waiting. So I’d better hurry, then. # thought: jonas
    You waited in the car until he was done. # recap
    It takes six minutes. He lifts out a hairdryer, a paper Christmas star and something black, and the black thing he brings with him.
*   [Flash the lights and drive over to him, so he needn’t walk in the rain. # id: blink # egenmakt: -1 # hverdag: +1]
    He didn’t have to walk in the rain. But the pace became yours. Research the study refers to says that service users want helpers who follow rather than lead. That a lift across the yard is practical help is our inference. # why # source: 001-P27 literature # source: ours inferred
    Perhaps Jonas thought: All right. I saw you. # thought: jonas
    You flashed the lights and drove over to him. # recap
    He straightens up at once, as if someone had called his name. He still comes away with something black.
*   [Go out to him in the rain and ask what kind of box this is. # id: kasse # relasjon: +2 # identitet: +1]
    You went over to where he was and asked because you wondered. A service user in the study could tell that at once from questions out of the book. And he was the one who knew about the box: a member of staff in the study thinks the interest must go further than the medicine. # why # source: 000-P6 user # source: 000-P24 staff
    Perhaps Jonas thought: Now you’re getting wet, and it’ll be my fault. # thought: jonas
    You went out and looked in the box with him. # recap
    Jonas: It’s the one for what people don’t dare throw away. # mood: jonas neutral
    He shifts a hairdryer and a paper Christmas star. Underneath is something black, and that he wipes on his trousers.
*   [Shout from the window: “NAV gets a queue after ten, just so you know.” # id: klokka # trygghet: +1]
    He got to know what was coming, and why the clock mattered. Staff in the study find that plain words build trust. That others in the yard could hear where he was going belongs to the law card and isn’t scored. # why # source: 004-P14 staff # source: taushet-nav law # law: taushet-nav
    Perhaps Jonas thought: Bit louder, they didn’t hear you over at the garden waste. # thought: jonas
    You shouted what was waiting at NAV. # recap
    Jonas: All right, all right. # mood: jonas wary
    He takes something black from the box and walks fast, chin in his jacket.
-   -> stille_i_bilen

=== stille_i_bilen ===
He takes the seat next to you and puts the bread bag under his thigh. The black thing is a camera. The car smells of wet cardboard. In the door pocket is an orange from yesterday, and he looks at it for a while. # scene: bil-ut # sound: bil
Jonas: Is that someone’s? # mood: jonas neutral
“Nobody’s come forward.”
Jonas: Ten minutes, you said.
You say that you did say that. You turn out onto the main road. He tries the window. It goes down a little and stays there, and he doesn’t mention it. Three kilometres later, nobody has said anything. # decision: stille-i-bilen
What does silence do to you when you’re at the wheel? # ask
“Is it all right that it’s quiet, or do you want something on?” # could_ask
*   [Nod at the radio. “Have what you like. Off’s allowed too.” # id: radio # egenmakt: +2]
    A small choice but a whole one: anything at all, and off was allowed too. Service users in the study would rather do the steering themselves. # why # source: 001-P29 user
    Perhaps Jonas thought: Finally, something I can turn. # thought: jonas
    You let him decide on the radio. # recap
    ~ radio = true
    He goes through all the stations twice and stops at the weather forecast for the fishing banks. That one gets to stay.
*   [Let it be quiet and drive. He’ll say so if he wants something. # id: stille # egenmakt: +1 # discuss: relasjon]
    He got to decide whether anything should be said, and when. A service user in the study wanted a helper who talked less, so as to keep hold of the steering. What the quiet became between you can be read in two ways. # why # source: 001-V44 user
    You were there without wanting anything of him. Keeping quiet together can be a way of being in company. # for: relasjon
    He had just reminded you of the ten minutes, and was left alone with them. # against: relasjon
    Perhaps Jonas thought: Good. Don’t say anything now. # thought: jonas
    You let it be quiet. # recap
    The wipers go. By the farm-supply store he lets his shoulders down a little.
*   [“The library’s flooded its basement. They’re drying maps in the loo.” # id: kart-til-tork # relasjon: +1]
    Small talk with no errand. Service users say that talk in the car then becomes like talk between ordinary people. Two members of staff followed a man of 29 for two and a half years, and talk came more easily in the car than in talking sessions. # why # source: 001-V31 user # source: 001-V05 staff
    Perhaps Jonas thought: Are they really? # thought: jonas
    You told him about the maps at the library. # recap
    Jonas: With a hairdryer? # mood: jonas neutral
    “With a hairdryer.”
    Jonas: There was one in the box. I could’ve brought it. # mood: jonas warm
*   [“Go on, have the orange. Did you get anything to eat before you came?” # id: spist # hverdag: +1]
    You asked about food before anything else, and had something to offer. A team in one of the studies began with what was urgent here and now, and saw that it built trust. It can also be embarrassing to answer. # why # source: 002-P2 staff # source: ours inferred
    Perhaps Jonas thought: Do I look it? # thought: jonas
    You told him to have the orange and asked if he had eaten. # recap
    ~ spist = true
    Jonas: Porridge oats. # mood: jonas wary
    He leaves it where it is till after the church. Then he peels it in one long ribbon, and the car smells of orange.
-   By the bridge the river has come up over the footpath. Two ducks are swimming where people usually walk, and Jonas follows them with his eyes for as long as he can.
    -> sand_i_kameraet

=== sand_i_kameraet ===
You get stuck behind a tractor with bales. Jonas’s fingertips are brown. “Smokes a lot?” someone has written in the record about that. He doesn’t smell of smoke.
He has taken out the camera and is turning a ring. It goes tick, tick, tick, and then at one spot nothing. He stops there and goes back. # scene: bil-ut # mood: jonas neutral
Jonas: This one’s just dry. The one I had last night had sand in it. I was up till five. # colour: +1 # decision: sand-i-kameraet
When the person is in the car and can’t get out: what do we use that for? # ask
“What was it you were working on last night?” # could_ask
*   [“Sand? How do you get sand out of something that small?” # id: lukker # identitet: +2]
    You asked him, as the one who knows, about the thing he’d just shown you. Service users want the talk to be about more than their troubles, and a member of staff thinks the interest must go further than the medicine. # why # source: 001-P02 user # source: 000-P24 staff
    Perhaps Jonas thought: Do you want the short one or the long one? # thought: jonas
    You asked how you get sand out. # recap
    ~ sand = true
    Jonas: Toothbrush. Kid’s toothbrush. And then you mustn’t sneeze. # mood: jonas warm # colour: +1
    Now he looks at you for the first time today.
*   [“Till five? Shall we start later on Tuesdays, so you get some sleep?” # id: til-fem # identitet: -1 # utholdenhet: +1]
    You wanted the appointment to fit his clock, and service users in one of the studies value times that can shift. But he told you about sand in a camera, and you heard sleep. Service users want the talk to be about more than their troubles. # why # source: 001-P33 user # source: 001-P02 user
    Perhaps Jonas thought: There it was. # thought: jonas
    You suggested starting later on Tuesdays. # recap
    Jonas: No, no. It’s fine. # mood: jonas wary
    He lays the camera in his lap, lens down.
*   [“Some make a living at it. One man in town has a two-year waiting list.” # id: leve # haap: +1 # mening: -1]
    You pointed to a way on with what he is good at. Staff in two of the studies build on what people manage, and want to show new ways. But the aim was yours and came before his, and according to the discussion in one of them, staff have seen that talk of change at the wrong moment can do harm. # why # source: 004-P3 staff # source: 001-P32 staff # source: 004-S29 staff
    Perhaps Jonas thought: I said sand. I didn’t say job. # thought: jonas
    You said that some people make a living repairing cameras. # recap
    Jonas: Him on Storgata. He’s seventy and hates people. # mood: jonas neutral
    Jonas: He’s good, though. # mood: jonas neutral
*   [“My dad’s got one like that in a cupboard. I daren’t open the lid.” # id: faren # relasjon: +2]
    You gave a little of yourself, and let him be the one who knew. Staff in the study thought you can well be personal without becoming private. # why # source: 004-P15 staff
    Perhaps Jonas thought: If there’s film in it, don’t open it. # thought: jonas
    You told him about your father’s camera. # recap
    ~ farkamera = true
    Jonas: Don’t open it. # mood: jonas tense
    Jonas: There might be something on it. # mood: jonas neutral
-   -> vet_ikke

=== vet_ikke ===
At the toll point he fishes the letter from NAV out of the bread bag. It’s been folded so small that it has gone soft. # scene: bil-ut
It’s about his social assistance, the money you get when you have no other. His application has been lying there since last month, and for just as long he has lived on porridge oats.
Jonas: “Missing documentation.” That’s me, that is. # mood: jonas sad
They want a bank statement and a tenancy agreement. Both are in the bag, he has shown you, in a plastic sleeve from back when he went to school. The landlord has texted twice this week.
Jonas: He writes “hi hi” first. Then he writes the number. # mood: jonas neutral
You ask what would have been a good trip for him today.
Jonas: Don’t know. # mood: jonas neutral # decision: vet-ikke
What do we usually hear when someone says “don’t know”? # ask
“Have you been along on something like this before, or is it new?” # could_ask
*   [“Some just want it handed in. Some want a name to ring. Some want out, fast.” # id: eksempler # mening: +1]
    You asked once more, in a way that could be answered, though with three answers of your own. Two members of staff who followed a man of 29 understood late on that “don’t know” meant he had never tried any of it. Staff in another study ask what people want to manage, and go on asking along the way. # why # source: 001-V05 staff # source: 004-P1 staff
    Perhaps Jonas thought: Can you get a name? # thought: jonas
    You named three things a trip like this can be. # recap
    Jonas: The last one. # mood: jonas neutral
    Jonas: And the middle one. # mood: jonas neutral
*   [“From nought to a hundred: how keen are you to go in, and why not nought?” # id: prosent # relasjon: -1 # haap: +1]
    Two members of staff in one of the studies asked a man of 29 for percentages on two goals and followed the higher one. To ask why not nought is to look for what is there already; that is our inference. But it was new between you, and a service user has noticed when a question comes out of the book. # why # source: 001-P36 staff # source: ours inferred # source: 000-P6 user
    Perhaps Jonas thought: I’ve had that one before. From someone with a lanyard. # thought: jonas
    You asked how much he wanted it, in per cent, and why not nought. # recap
    ~ tall = true
    Jonas: Thirty. # mood: jonas wary
    Jonas: Thirty-one if they’ve got coffee. # mood: jonas neutral
*   [“Then we don’t know that yet.” Speed up and leave it by the roadside. # id: ligge # egenmakt: +1]
    He didn’t have to hand in an answer, and became the one who could bring it up again. Service users want to do the steering, and one of them wanted a helper who talked less. # why # source: 001-P29 user # source: 001-V44 user
    Perhaps Jonas thought: “We”, is it. # thought: jonas
    You let “don’t know” be answer enough. # recap
    He smooths the letter out on his thigh. A few kilometres go by. Then it slips back into the bag.
*   [“I’d hand it in, and ask for emergency help with food. If I’m wrong, tell me.” # id: mittsyn # mening: -1 # egenmakt: +1 # hverdag: +1]
    You said what you thought yourself, and left it up to him. Two members of staff in one of the studies did it that way too. And he learned of help with food that he could ask for the same day. But before he’d had time to say what the trip was for him, the answer was yours. # why # source: 001-P26 staff # source: nav-nodhjelp law # source: 004-P1 staff # law: nav-nodhjelp
    Perhaps Jonas thought: Emergency help. Is that a step up or a step down? # thought: jonas
    You said what you would have done yourself, and mentioned emergency help. # recap
    ~ nod = true
    Jonas: Is that different from social assistance? # mood: jonas neutral
    “It’s for when you haven’t got money for food. You can ask at the counter.”
    Jonas: Fine. # mood: jonas neutral
    It isn’t easy to hear whether that’s fine or “fine”.
-   -> kari_ringer

=== kari_ringer ===
You’re behind a bus now. A child in the rear window is pulling faces. Jonas pulls one back, quickly, and glances over to find out whether you saw.
Then it rings. KARI TEAM LEADER, says the screen in the dashboard, and the whole car rings. # scene: bil-ut # sound: bil
Jonas: It’s for you. # mood: jonas wary # decision: kari-ringer
What does the person beside us think it’s about when our phone rings? # ask
“How would you like me to do it with the phone when we’re driving?” # could_ask
*   [Answer on the speaker: “Hi, Kari. I’ve got Jonas here, listening.” # id: hoyttaler # egenmakt: -1 # trygghet: +1 # samarbeid: +1]
    Kari got an answer and knew who was listening, and he heard for himself everything that was said. A team in one of the studies says clearly what is shared, and with whom. But nobody asked if he wanted to be part of that call, and service users want to do the steering themselves. # why # source: 002-P16 staff # source: 001-P29 user
    Perhaps Jonas thought: Do I say hi now? # thought: jonas
    You answered on the speaker and said that he could hear. # recap
    ~ kari_hvordan = 1
    Kari: Oh. Hi, Jonas! No, it was only that form. For Friday. I just thought, you two have plenty of time in the car.
    Jonas: Hi. # mood: jonas wary
    Kari: Yes. No. Well, drive safely!
*   [Let it ring out. You can ring her back when you’ve arrived. # id: ringe # relasjon: +1]
    The one sitting there got to matter most. Service users in the study name the time they were given as what made them feel they were worth something. # why # source: 001-P20 user
    Perhaps Jonas thought: Take it, then. So I don’t have to hear it. # thought: jonas
    You let the phone ring out. # recap
    Seven rings. Then a ping, and the message rolls across the screen for you both: “Remember form! 25 min in car = gold. K”
    Jonas: Gold. # mood: jonas wary
*   [Pull in, say it’s work and will be two minutes, go out in the rain. # id: rasteplass # trygghet: +1 # samarbeid: -1]
    He got to know what it was and how long it would take, and staff find that plain words build trust. But the talk was moved to where he couldn’t hear it, and he wasn’t asked. A team in one of the studies says clearly what is shared, and with whom. # why # source: 004-P14 staff # source: 002-P16 staff
    Perhaps Jonas thought: Now you’re talking about me. You’re not even looking over here. # thought: jonas
    You took the call outside the car. # recap
    ~ kari_hvordan = 2
    Kari: The form for Friday. You’ve got him in the car, so there’s plenty of time. How is he?
    “Wet,” you say. When you get back in, you drip on the screen.
*   [“It’s my boss. Shall I take it, or shall we let her wait?” # id: spor # egenmakt: +2]
    He got to decide over something that is usually yours, and either answer would do. Service users want helpers who give away some of the steering. # why # source: 001-P29 user
    Perhaps Jonas thought: Why do I have to choose that? # thought: jonas
    You asked whether to take the call. # recap
    ~ kari_hvordan = 1
    Jonas: Take it. It’ll be me. # mood: jonas wary
    Kari: Hi! Listen, that form for Friday. You’ve got plenty of time in the car now, so … is he sitting there?
    Jonas: He’s sitting here. # mood: jonas neutral
-   -> skriver_du_om_dette

=== skriver_du_om_dette ===
{ kari_hvordan == 2:
    Jonas: Was that about me? # scene: bil-ut # mood: jonas wary
    You tell him the truth, that it was about the form, and that she asked how he was doing. He turns and looks at the back seat.
- else:
    He turns round to see the form on the back seat. # scene: bil-ut # mood: jonas wary
    Jonas: My goals. That’s a lot of lines. # mood: jonas wary
}
Jonas: Do you write about this, after? About the car? # mood: jonas tense # decision: skriver-du-om-dette
How do we tell people that we keep a record, and when do we usually do it? # ask
“Is any of this something you’re afraid I’ll write down wrong?” # could_ask
What do you hope Jonas notices now? # pause
That I’m not hiding anything from him. # hope
That he has a say in what it says there. # hope
That I’d much rather hear about the sand. # hope
*   [Turn in at the petrol station, switch off, explain, and let him ask. # id: stans # trygghet: +2]
    He was told plainly and could ask what he liked, in a place where it was possible to leave the car. Staff find that plainness builds trust, and reading what it says about him is his right. # why # source: 004-P14 staff # source: journal-innsyn law # law: journal-innsyn
    Perhaps Jonas thought: Now it’s serious. What have I said? # thought: jonas
    You stopped the car, explained how it is with the record, and let him ask. # recap
    You say that you have to write, what you usually put in, and that he can read what it says about him. Then you ask what he wants to know. It takes four minutes. You’ve turned towards him in your seat, and he is looking at the pumps.
    Jonas: Okay. # mood: jonas neutral
*   [“A bit, yes. Afterwards you read it on my screen and say what’s wrong.” # id: etter # egenmakt: +1 # trygghet: +1]
    You said that you write, when he’ll get to read it, and that he can say what’s wrong. Reading and asking for corrections is his right. What gets written he didn’t learn there and then; that is left standing as a promise. # why # source: journal-innsyn law # source: journal-retting law # law: journal-innsyn # law: journal-retting
    Perhaps Jonas thought: Afterwards. That’s what they all say. # thought: jonas
    You said that you write a bit, and promised that he would get to read it. # recap
    ~ lovet_vise = true
    Jonas: On your screen? # mood: jonas neutral
    “On my screen.” He nods at the glove compartment.
*   [“Yes. A few lines every time, I have to. And you can read every one.” # id: rettut # trygghet: +2]
    Your duty and his right, said in the same breath. Staff think that plainness builds trust, also when it concerns something uncomfortable. # why # source: journal-innsyn law # source: 004-P14 staff # law: journal-innsyn
    Perhaps Jonas thought: What does it say already? # thought: jonas
    You said that you have to write, and that he can read it. # recap
    Jonas: All of it? # mood: jonas tense
    “All there is about you.”
    Jonas: What they wrote before you, too? # mood: jonas wary
    “That too.” You think of × 4.
*   [“Yes. On the way home you say what you want in about today, and I’ll write.” # id: skrive # egenmakt: +2]
    He was to have a part in writing his own story. In one of the studies a man led the meetings from his own plan, and the worker kept further back. Some things you have to write anyway, and that he wasn’t told. # why # source: 003-P13 staff # source: journal-innsyn law # law: journal-innsyn
    Perhaps Jonas thought: So what am I meant to say? # thought: jonas
    You suggested writing the note together on the way home. # recap
    ~ notat = true
    Jonas: “Service user found a camera.” # mood: jonas neutral
    “Noted.”
-   He reaches back for the form, reads the first page with his finger and puts it back exactly where it was.
    Jonas: They want to know what I want in six months. I want something to put on my bread. # mood: jonas neutral
    “Like what?”
    Jonas: Bread, first. # mood: jonas neutral
    You have two slices of bread and brown cheese in your bag. You hand one of them over, and he eats it with his hood up and doesn’t say anything about it.
    -> et_vanlig_sted

=== et_vanlig_sted ===
{radio: The fishing banks are done, and someone is playing the accordion.} Five minutes to go. At the bottom of the hill you see the block with the NAV sign. So does he. He takes out the sheets, counts them and puts them back in the bag. Four. # scene: bil-ut
Jonas: Have you ever had that? # mood: jonas tense
“Had what?”
Jonas: Not being able to get yourself in somewhere. Some completely ordinary place, with a door. # mood: jonas tense # decision: et-vanlig-sted
Where does the line run, for each of us, between sharing and putting something on the person? # ask
“Do you want to hear mine, or was it mostly yours you were thinking of?” # could_ask
*   [“I think a lot of people have. What matters most to you in there?” # id: tilbake # relasjon: -1 # mening: +1]
    You asked what mattered most to him in there. But he had asked about you, and got a question back. Staff in the same study think one has to give a little of oneself. # why # source: 004-P1 staff # source: 004-P15 staff
    Perhaps Jonas thought: I asked first. # thought: jonas
    You asked what mattered most to him, and didn’t answer for yourself. # recap
    Jonas: Getting in, for instance. # mood: jonas wary
*   [“Yes. But I’m keeping that one to myself. Ask me something else.” # id: grense # relasjon: +1 # trygghet: +1]
    An honest answer, a clear limit and an opening for something else. Staff stress both giving of oneself and saying where the line goes. They do not draw it in the same place. He learned where yours was before he had crossed it, and staff think that clear limits build trust. # why # source: 001-P22 staff # source: 004-S11 staff # source: 004-P14 staff
    Perhaps Jonas thought: Fine. You’re allowed a “don’t know” too. # thought: jonas
    You said that you’d had it too, and that you would keep the story. # recap
    Jonas: Something else. Can you park here? It’s really steep. # mood: jonas neutral
    You try.
*   [“The dentist’s. I sat outside for three-quarters of an hour. Drove home.” # id: tanna # relasjon: +2]
    Short, true and the size of the question, and then the word was his again. Staff think one can share of oneself as long as one doesn’t put one’s own load on the other. # why # source: 004-P15 staff # source: 001-P22 staff
    Perhaps Jonas thought: Three-quarters. That’s no record. # thought: jonas
    You told him about the time you couldn’t get yourself in to the dentist’s. # recap
    ~ tanna = true
    Jonas: And then? # mood: jonas neutral
    “Then it hurt enough for me to go in.”
    Jonas: Hm. # mood: jonas warm
*   [“Yes. Last winter, after the break-up. I don’t think I’m quite done with it.” # id: vinteren # discuss: relasjon]
    True, and bigger than the question. Staff in the study disagree about how personal one can be. They agree that one’s own problems must not go over to the service user, and whether this was that can be read in two ways. # why # source: 004-S11 staff # source: 004-P15 staff
    He asked if you’d ever had it, and got a real answer from someone who didn’t place themselves above him. # for: relasjon
    You were in the middle of it yourself, and he got something unfinished to carry just before he was to go in. # against: relasjon
    Perhaps Jonas thought: Do I say something now? Is it me who’s meant to say something? # thought: jonas
    You told him about a winter you weren’t done with. # recap
    ~ vinteren = true
    You hear yourself telling him about the sofa, and who got it. It lasts all the way down the hill.
    Jonas: But it’s all right now? # mood: jonas tense
    You say it’s all right. He turns the heating up a notch.
-   The space is between a van and a trailer. It takes you three goes. Jonas is out before the engine is off.
    -> fire_knapper

=== fire_knapper ===
The rain picks up. Jonas doesn’t go towards the door but straight to the bicycle shed, and stands at the far left. # scene: bil-ut # sound: regn
Jonas: It leaks where you’re standing. # mood: jonas neutral
You move. From here you can see right in through the glass door, to an arm in a green jumper. A person could stand here for a long time without anyone in there noticing.
“Shall we?”
Jonas: Wait. # mood: jonas tense
Two cars pull into the car park. One of them pulls out again. Then he walks, and you walk beside him. The door opens by itself.
Inside it’s warm, and it smells of wet clothes. By the door is a machine for queue tickets. Behind you a lady with a walking frame is coming in. # scene: nav-venterom # sound: ventilasjon
On the screen are four buttons: APPOINTMENT. DOCUMENTATION. GUIDANCE. OTHER. It doesn’t say what’s what.
Jonas’s hand stops in mid-air. # mood: jonas tense # decision: fire-knapper
What do we assume everyone knows, that some have never had the chance to learn? # ask
“Have you stood at one of these before, or shall we look at it together?” # could_ask
*   [Press DOCUMENTATION, take the ticket and steer him clear of the lady. # id: trykke # egenmakt: -2]
    It took two seconds, and you didn’t ask. Staff in one of the studies are wary of help that makes people more dependent than they need to be. # why # source: 004-P4 staff
    Perhaps Jonas thought: Thanks. And now I don’t know which one it was. # thought: jonas
    You pressed for him. # recap
    He takes the ticket from you and holds it with both hands all the way to the chairs.
*   [“My first time here I took OTHER and sat till after lunch.” # id: fortell # relasjon: +2]
    You told him that the screen had fooled you too. Then there were two of you. Staff in the study say that they share their own experiences, and say at the same time where their limit goes. # why # source: 001-P22 staff
    Perhaps Jonas thought: So it’s not OTHER. Three to go. # thought: jonas
    You told him you’d once taken the wrong ticket yourself. # recap
    Jonas: What have they got under OTHER? # mood: jonas warm
    “Nothing. A chair.”
    He presses GUIDANCE. The lady with the walking frame says it’s DOCUMENTATION when you’ve got a bag.
*   [Go and find two chairs, so nobody’s breathing down his neck. # id: stoler # relasjon: -1 # egenmakt: +1]
    He had the machine to himself and did his own choosing. A man of 29 in one of the studies wanted to do his shopping alone, and the staff waited outside. But his hand had stopped, and then you left him. Staff in another study think it is of little use when everything is left to one person. # why # source: 001-P14 staff # source: 003-P16 staff
    Perhaps Jonas thought: Where did you go? # thought: jonas
    You went and found chairs while he stood at the machine. # recap
    It takes a while. He lets the lady with the walking frame go first, sees what she presses, and presses the same.
*   [Read the buttons softly for you both, and let him do the pressing. # id: vise # egenmakt: +2 # hverdag: +1]
    You did it together, and the finger was his. In one of the studies it was a long time before a man dared to show that nobody had taught him such things. He learned it by doing it with someone. # why # source: 001-V23 staff # source: 001-P12 staff
    Perhaps Jonas thought: Don’t you know it either? # thought: jonas
    You read the buttons just loud enough for him alone to hear. # recap
    “We haven’t got an appointment,” you say. “Guidance … documentation …”
    Jonas: It’ll be that one. # mood: jonas neutral
    He presses DOCUMENTATION.
-   -> ti_minutter

=== ti_minutter ===
The ticket says 58. The board says 44. Only one counter is open, and everything said there can be heard. A young man has moved and forgotten to tell them. A wife is asking on her husband’s behalf, and both of them are told the same thing: the website. # scene: nav-venterom # sound: ventilasjon
You get two chairs against the wall, side by side. Above the leaflets hangs a sheet in a plastic sleeve: “Emergency help? Tell us at the counter.” A small girl is driving a toy car along the skirting board and drives into Jonas’s shoe. He lifts his foot to let the car under. # colour: +1
The other foot is shaking. He plants both on the floor and looks at the board. 44 has become 45.
Jonas: Ten minutes. # mood: jonas wary
Then he talks to the ticket.
Jonas: I did attend. I bet it says I didn’t attend. # mood: jonas tense
Jonas: All four times. I stood in the shed. I didn’t know what you do once you’re in. # mood: jonas tense # colour: +1 # decision: ti-minutter
When we’ve promised too much: who says so first, and how? # ask
“I said ten minutes. What does it do to you that it turned out like this?” # could_ask
What do you hope Jonas notices now? # pause
That it’s me who got it wrong, and not him. # hope
That the shed counts. # hope
That he can still turn round. # hope
*   [“So you did attend. Which is worse, standing in the shed or sitting in here?” # id: samtale # haap: +1 # hverdag: -1]
    You believed that he had attended, and said so. One of the studies holds that what people say they want is to be taken seriously when their acts look like something else. But then you asked for the worst of it, where everyone hears and he has to stay put. Service users say that the serious things come more easily when they may come by themselves. # why # source: 004-P8 literature # source: 001-P09 user
    Perhaps Jonas thought: And the ten minutes? # thought: jonas
    You asked about the shed and let the ten minutes lie. # recap
    Jonas: The shed. In here you only have to sit. # mood: jonas neutral
    He tells you which bicycles have stood there this winter, all the way to 51. He has rolled the ticket into a stick.
*   [“Four times you stood there. And then I said ten minutes. Sorry.” # id: feil # relasjon: +2 # haap: +1]
    You owned the mistake, and that responsibility lies with the one who is at work. You also counted the four times in the shed. One of the studies holds that what people say they want is to be taken seriously when their acts look like something else. # why # source: 004-P11 literature # source: 004-P8 literature
    Perhaps Jonas thought: You don’t have to say sorry. Or yes, you do. # thought: jonas
    You said sorry for the ten minutes, and that you had heard about the shed. # recap
    Jonas: How long does it take, then? # mood: jonas neutral
    “An hour. Maybe more.”
    Jonas: I could’ve coped with hearing that. # mood: jonas warm
*   [Go over to the guard and ask if there’s a quieter counter somewhere. # id: foran # egenmakt: -2 # hverdag: +1]
    You tried to make the place fit him. Staff in one of the studies think it helps little to let people manage everything practical alone. But you went without asking if he wanted it, and service users want to do the steering themselves. # why # source: 003-P16 staff # source: 001-P29 user
    Perhaps Jonas thought: Now you’re pointing. Don’t point. # thought: jonas
    You asked the guard about somewhere quieter. # recap
    The guard looks past you, at Jonas. There is a room, but that’s for people who shout. You get two coffees instead.
    { tall:
        Jonas: Thirty-one, then. # mood: jonas warm
    }
*   [“I got it wrong. We can go home today, if you like, and try Thursday.” # id: snu # egenmakt: +2 # relasjon: +1 # utholdenhet: +1]
    You admitted the mistake, and that responsibility is the helper’s. He was given a real choice, as service users want it. And Thursday was there at once: when a man of 29 cancelled, two members of staff offered something smaller rather than let the contact go. # why # source: 004-P11 literature # source: 001-P29 user # source: 001-P35 staff
    Perhaps Jonas thought: Can you just leave? # thought: jonas
    You said it was a mistake, and that the two of you could turn round. # recap
    He looks at the door. It opens for someone on their way out, and stays like that.
    Jonas: No. I’ve got a ticket now. # mood: jonas neutral
-   { vinteren:
        He asks if you want some water. He fetches it, too, and checks that you drink. # mood: jonas tense
    }
    { tanna:
        Jonas: That tooth. Did it get better? # mood: jonas neutral
        “They pulled it.”
        Jonas: Right. # mood: jonas neutral
    }
    At 52 he holds the camera up to your ear and fires it.
    Jonas: Hear that? It should have shut by now. # mood: jonas neutral
    You hear a click, and a little later another.
    Jonas: The spring’s tired. You can wake it. # mood: jonas neutral # colour: +1
    -> hva_sier_man

=== hva_sier_man ===
55. Behind the counter sits a woman with reading glasses in her hair and another pair on her nose. The badge says INGVILD. She says “the website” for the third time since you came. The man in front of her says he isn’t online. She shuts her eyes a moment and starts again, by showing him the screen. # scene: nav-venterom
Jonas has seen it all.
Jonas: She showed the lady before him the same thing. Just as slow. # mood: jonas neutral
Jonas: She’s got that jumper on every time. I’ve only ever seen the arm. # mood: jonas neutral
He says nothing until the man has gone.
Jonas: What do you say? # mood: jonas tense # decision: hva-sier-man
What do we agree before we go in somewhere together, and what do we leave to come by itself? # ask
“How do you want the two of us to do it up there?” # could_ask
*   [“Hi, then the ticket. She’s bound to ask who I am. What do I say?” # id: hvaerjeg # egenmakt: +2 # trygghet: +1]
    He learned what was going to happen, and decided what NAV should know about him. A team in one of the studies asks for consent first and shares only what is agreed. # why # source: 002-P16 staff # source: taushet-nav law # law: taushet-nav
    Perhaps Jonas thought: Do I decide what you are? # thought: jonas
    You asked what he wanted you to say you were. # recap
    ~ sjafor = true
    ~ avtalt = true
    He thinks for a long time.
    Jonas: The driver. # mood: jonas warm
    “The driver.”
*   [“Let’s run it once. I’m her: Hello, what can I help you with?” # id: prov-en-gang # egenmakt: +1 # trygghet: +1]
    He got to hear what she was going to say before she said it, and the sentence became his. Staff in one of the studies want to make room for mastery and then dare to let go. Two members of staff in another taught a man of 29 what others take for granted, by breaking it down. That it made the counter more predictable is our inference. # why # source: 004-P4 staff # source: 001-P12 staff # source: ours inferred
    Perhaps Jonas thought: The lady with the frame is following this. # thought: jonas
    You let him practise saying what he had come for. # recap
    ~ oevd = true
    ~ avtalt = true
    Jonas: Hi. I’ve brought papers. # mood: jonas neutral
    “And what’s missing?”
    Jonas: Don’t know. Nothing, I think. # mood: jonas warm
*   [“I can say hello and what it’s about, then you take over. All right?” # id: begynne # egenmakt: +1 # hverdag: +1]
    Offered, not taken, and with a plan for who takes over. In one of the studies the helper at the counter spoke in the person’s place. That can be a relief, but the voice is soon gone. # why # source: 002-P33 inferred
    Perhaps Jonas thought: And when is it I take over? # thought: jonas
    You offered to begin. # recap
    ~ begynte = true
    ~ avtalt = true
    Jonas: Yes. And then I take over. # mood: jonas neutral
*   [“It’ll sort itself out.” Point at the camera: “Who had that, do you think?” # id: hvemhadde # haap: -1 # identitet: +1]
    You asked the one who can read a camera, and a member of staff in one of the studies thinks the interest must go further than the medicine. But “it’ll sort itself out” was a comfort with nothing in it. He had asked about something he needed to know, and staff in another study think that plain words build trust. That empty comfort also costs hope is our inference. # why # source: 000-P24 staff # source: 004-P14 staff # source: ours inferred
    Perhaps Jonas thought: I was wondering that too. # thought: jonas
    You said it would sort itself out, and asked about the camera. # recap
    Jonas: Someone who’s been to the Med. There’s sun cream in the lever. # mood: jonas neutral # colour: +1
    57.
-   -> og_du_er

=== og_du_er ===
58. Jonas empties the bread bag onto the counter. A crumb comes with it. # scene: nav-skranke # sound: ventilasjon # mood: ingvild neutral
{ begynte:
    You say hello and what it’s about. Then you shut your mouth, and that’s harder than you thought.
}
{ oevd:
    Jonas: Hi. I’ve brought papers. # mood: jonas neutral
}
Ingvild leafs through. Bank statement, tenancy agreement, the letter they sent themselves. She lines the sheets up edge to edge, and nothing is missing.
Ingvild: These are to be uploaded on the website. We take paper when people can’t manage it online. Can’t you manage it? # mood: ingvild neutral
Jonas: Online’s … I haven’t got one of those codes at the moment. # mood: jonas tense
Ingvild: You order a code from the bank. And you are? I need to know before I say anything about the case. # mood: ingvild tense
She looks at you, over the one pair of glasses. Behind you eleven people sit pretending to read leaflets. # decision: og-du-er
What are others to know about who we are when we stand beside someone? # ask
“What do you want them to know about why I’m here with you?” # could_ask
*   [“I’m with the Solvik outreach team. Can we do this somewhere quieter?” # id: teamet # identitet: -2 # hverdag: +1 # egenmakt: -1 # limit: taushet-nav]
    You tried to make the place fit him; that this is practical help is our inference. But now Ingvild and eleven others could work out what sort of team it was, and a young man in one of the studies wanted to look ordinary. What she should know was for Jonas to decide, and he hadn’t said yes. # why # source: ours inferred # source: taushet-nav law # source: 001-P13 staff # source: 001-V22 staff # law: taushet-nav
    Perhaps Jonas thought: Now the whole queue knows. # thought: jonas
    You said which team you come from, and asked for somewhere quieter. # recap
    ~ navngitt = true
    Ingvild: Oh, I see. Right. The room’s taken, I’m afraid. # mood: ingvild warm
    She says it kindly, and a little slower. Jonas picks up the crumb. # mood: jonas sad
    { sjafor:
        Jonas: The driver, we said. # mood: jonas sad
    }
*   [Say nothing, and look at Jonas till it’s clear who is to answer. # id: sepaa # discuss: egenmakt]
    You said nothing and let the answer be his. Staff in one of the studies think it is of little use when everything is left to one person. Whether this was leaving it to him or letting him in can be read in two ways. # why # source: 003-P16 staff
    It is his case and his information, and you refrained from taking the word from him. # for: egenmakt
    A look is a demand too. He was left with the whole responsibility and everyone listening. # against: egenmakt
    Perhaps Jonas thought: Why is everyone looking at me? # thought: jonas
    You waited for Jonas to answer. # recap
    { avtalt:
        Jonas: That’s my {sjafor:driver|lift}. # mood: jonas neutral
        Ingvild: Your {sjafor:driver|lift}. I see. # mood: ingvild neutral
    - else:
        The ventilation hums. Ingvild looks from one of you to the other and shrugs. # mood: ingvild tense
        Jonas: It’s just … someone. # mood: jonas sad
    }
*   { not sjafor } [“I’m accompanying Jonas today. He’s the one with the case.” # id: sammen # identitet: +1 # egenmakt: +1]
    To those listening he was a man with a case and someone along. A young man in one of the studies wanted to look ordinary. The case was put back with him, and you said no more than she needed. Service users want to do the steering themselves. # why # source: 001-P13 staff # source: taushet-nav law # source: 001-P29 user # law: taushet-nav
    Perhaps Jonas thought: Accompanying. As in, on the piano. # thought: jonas
    You said you were accompanying Jonas, and that the case was his. # recap
    Ingvild: I see. # mood: ingvild neutral
    She turns the screen a little. Towards him.
*   { sjafor } [“The driver,” you say, as agreed, and put your hands behind you. # id: sjaforen # egenmakt: +2 # identitet: +1]
    He had decided the answer, and you kept to it. To those listening he was a man with a lift. A young man in one of the studies wanted to look ordinary. # why # source: 002-P16 staff # source: taushet-nav law # source: 001-P13 staff
    Perhaps Jonas thought: The driver. It worked. # thought: jonas
    You gave the answer you had agreed on. # recap
    Ingvild: Private driver? # mood: ingvild warm
    Jonas: It’s a pilot scheme. # mood: jonas warm # colour: +1
*   [“He can’t manage it online. Can you take it on paper, and today?” # id: plass # egenmakt: -2 # samarbeid: +1]
    You spoke up for his case when the counter wanted it moved online, as staff in one of the studies do, and revealed no more than he had just said himself. But the case was his, and you spoke for him without having asked. Service users want to do the steering themselves. # why # source: 004-P34 staff # source: 001-P29 user # law: nav-nodhjelp
    Perhaps Jonas thought: I was just about to say that. # thought: jonas
    You answered for him and asked them to take the papers. # recap
    Ingvild: I can. Would you like that, Jonas? # mood: ingvild neutral
    He nods, and runs a finger over a notch in the counter. # mood: jonas wary
-   -> fire_ganger

=== fire_ganger ===
Ingvild types with two fingers, fast. Then she stops typing and lowers her voice. # scene: nav-skranke # mood: ingvild tense
Ingvild: Is it all right if the person with you hears this? # mood: ingvild neutral
Jonas nods. She turns the screen right round to him. Four red lines with dates. # mood: jonas tense
Ingvild: Did not attend. Four times. I could do with an explanation, or I’m afraid the case will just sit there. # mood: ingvild tense
Jonas says nothing.
Ingvild: I’m not being difficult on purpose. We’ve been told to send people to the website. I’ve spoken up about it. # mood: ingvild neutral
Behind you somebody gets up and sits down again. Jonas has both hands round the camera. # mood: jonas tense # decision: fire-ganger
When does it help that we speak for someone, and what do we do so the voice doesn’t become ours? # ask
“What do you want her to know, and who’s going to say it?” # could_ask
What do you hope Jonas notices now? # pause
That I’m standing here whatever he does. # hope
That I know he did attend. # hope
That he can let me take the brunt if he wants. # hope
*   [Wait a little, so that he gets the chance to answer it himself. # id: ventpaa # egenmakt: +1]
    You let it be his to answer. A service user in one of the studies wants the helper to talk less, because then she or he can do the steering. # why # source: 001-V44 user # law: nav-nodhjelp
    Perhaps Jonas thought: Say something. No. Don’t say anything. # thought: jonas
    You waited for Jonas to explain. # recap
    { avtalt:
        ~ i_gang = true
        You can hear somebody turning the pages of a newspaper behind you.
        Jonas: I’ve been here. Just not inside. # mood: jonas tense
        Ingvild: Outside? # mood: ingvild neutral
        Jonas: In the shed. It leaks. # mood: jonas neutral
        She looks over at the glass door.
        Ingvild: Fine. Then I’ll put “attended” for today. # mood: ingvild warm
        { nod or spist:
            ~ nodhjelp = true
            Jonas: And there was something about emergency help. On the wall. # mood: jonas tense
            She finds a form in the drawer and lends him a pen.
        }
        The papers she puts in a tray marked SCAN. It usually takes a fortnight, she says.
    - else:
        You can hear somebody turning the pages of a newspaper behind you.
        Jonas: Don’t know. # mood: jonas sad
        Ingvild puts the papers in a tray marked SCAN, not unkindly. # mood: ingvild neutral
        Ingvild: These are in. What’s missing is the attendance. If it’s urgent, ask for emergency help. # mood: ingvild neutral
        He nods without hearing. The bread bag is flat when he takes it with him.
    }
*   [“He was in the shed all four times. And now he’s living on oats.” # id: varher # haap: +1 # egenmakt: -2 # samarbeid: +1 # limit: taushet-nav]
    You said that he had attended, when the record said he hadn’t. One of the studies holds that what people want is to be taken seriously when their acts look like something else. And you spoke up for his case when it was about to be left sitting, as staff in the same study do. But both the shed and the oats were his to tell, and he hadn’t said yes. In another study the helpers put forward the need in the person’s place; that this can take someone’s voice is our inference. # why # source: 004-P8 literature # source: 004-P34 staff # source: 002-P33 inferred # source: taushet-nav law # law: taushet-nav # law: nav-nodhjelp
    Perhaps Jonas thought: The shed was mine. The oats too. # thought: jonas
    You told Ingvild about the shed and the oats. # recap
    ~ snakket = true
    ~ i_gang = true
    ~ nodhjelp = true
    Ingvild looks at Jonas. # mood: ingvild neutral
    Ingvild: Is that right? # mood: ingvild neutral
    Jonas nods at the camera. She writes, takes the papers and gets out a form for emergency help. All she needs from him is the name at the bottom. The rest usually takes a fortnight, she says. # mood: jonas sad
*   [“These are what the letter asks for. If Jonas hands them in, what’s missing?” # id: idag # egenmakt: -1 # trygghet: +1 # samarbeid: +1]
    You spoke up for the case when it was about to be left sitting, as staff in one of the studies do. And you asked aloud what would be missing, so that he could hear where he stood; NAV has a duty to give guidance, and you revealed no more than lay on the counter. But Jonas wasn’t asked before you spoke, and service users want to do the steering themselves. # why # source: 004-P34 staff # source: nav-nodhjelp law # source: 001-P29 user # law: nav-nodhjelp # law: taushet-nav
    Perhaps Jonas thought: “If Jonas.” I’m standing here. # thought: jonas
    You pointed to the letter and asked what would be missing. # recap
    ~ i_gang = true
    Ingvild looks at the pile, and then at Jonas. # mood: ingvild neutral
    Ingvild: Is that what you want? # mood: ingvild neutral
    Jonas: Yes. That’s what I came for. # mood: jonas tense
    Ingvild: Then nothing’s missing. # mood: ingvild warm
    { nod or spist:
        ~ nodhjelp = true
        Jonas: And there was something about emergency help. On the wall. # mood: jonas tense
        She finds a form in the drawer and lends him a pen.
    }
    She writes “attended” beside today’s date and puts the sheets in a tray. It usually takes a fortnight, she says.
    Jonas: Can I have your name? # mood: jonas neutral
    She points at the badge. They both laugh a little, separately.
*   [Softly, to him: “Will you explain it, shall I, or do we let it be?” # id: skaljeg # mening: +1 # egenmakt: +2]
    She asked for an explanation, and you took it up with him before anyone answered. In that way staff in one of the studies go through orders from others with the person first. He got to choose who should say it, and letting it be was possible. Service users want to do the steering themselves. # why # source: 004-P9 staff # source: 001-P29 user # law: nav-nodhjelp
    Perhaps Jonas thought: Now they think I’m twelve. # thought: jonas
    You asked him quietly whether it should be explained, and by whom. # recap
    { navngitt:
        Jonas: Let it be. # mood: jonas sad
        You tell Ingvild that’s all for today. She puts the papers in a tray and notes that they’ve been handed in.
        Ingvild: If it’s urgent, ask for emergency help. # mood: ingvild neutral
        He’s already on his way to the door.
    - else:
        ~ i_gang = true
        { avtalt:
            Jonas: Me. # mood: jonas tense
            Then it’s quiet for so long that Ingvild changes glasses.
            Jonas: I’ve been standing outside. Four times. That’s nearly in. # mood: jonas neutral
            Ingvild: It is, isn’t it. # mood: ingvild warm
            { nod or spist:
                ~ nodhjelp = true
                Jonas: And there was something about emergency help. On the wall. # mood: jonas tense
                She finds a form in the drawer and lends him a pen.
            }
            She writes “attended” and puts the papers in a tray. It usually takes a fortnight, she says.
        - else:
            Jonas: You. # mood: jonas sad
            You say it as briefly as you can. Ingvild writes “attended” and puts the papers in a tray. It usually takes a fortnight, she says.
            Jonas follows every word. # mood: jonas neutral
        }
    }
-   On the way out the door is already open. The lady with the walking frame is still there. “Bye now, love,” she says to Jonas, and he says bye back, a bit too loud.
    In the bicycle shed someone else is standing now, at the far left. Jonas looks at him until you’re past.
    { not i_gang:
        Halfway to the car you say that the papers were all the letter asked for. She could have let the attendance go.
        Jonas: You could’ve said that in there. # mood: jonas wary
    }
    { not nodhjelp:
        At the car you remember the sheet in the plastic sleeve, and you tell him: the two of you never asked about emergency help.
        Jonas: Not today. # mood: jonas wary
    }
    { variant == 1:
        -> hjem_med_sola
    - else:
        -> slipp_meg_ved_rema
    }

=== hjem_med_sola ===
It has stopped raining. The sun is low and straight in the windscreen, and Jonas folds down the visor on your side first. {radio: The radio comes on by itself. It’s the fishing banks again.} # scene: bil-hjem # sound: bil # mood: jonas neutral
{ snakket or navngitt or not i_gang:
    A while goes by.
    Jonas: That went so-so, then. # mood: jonas neutral
- else:
    Jonas: She wrote it. “Attended.” I saw it on the screen. # mood: jonas warm
}
{ notat:
    At the lay-by you write the note together. He wants two lines and a full stop. You read it aloud, and he changes one word. # mood: jonas neutral
}
{spist:He takes the orange peel out of the door pocket and smells it.|He takes the orange out of the door pocket and weighs it in his hand.} His fingers are as brown as before.
Jonas: Everyone thinks it’s the mess. # mood: jonas neutral
“What is?”
Jonas: At my place. Why nobody’s allowed in. It’s a mess too. But that’s not why. # mood: jonas neutral
You watch the road and wait.
Jonas: There are people hanging up in the shower. # mood: jonas warm # colour: +1
“People.”
Jonas: To dry. Developer does that to your fingers. # mood: jonas neutral
He holds them up.
Jonas: {sand:You asked about sand. Film’s worse. }A lot of the ones I find have film in. I develop it. Twenty-six rolls now. Birthdays, mostly. # mood: jonas warm
Jonas: The bathroom’s the only room that gets dark enough. If someone opens the door while I’m loading, the film’s ruined. # mood: jonas neutral
Jonas: I don’t know who they are, and I can’t bring myself to throw them out. I mean, it’s their birthday. # mood: jonas warm # decision: hjem-med-sola
What do we think we know about why someone doesn’t want us in their home? # ask
“How would you like me to look after what you’ve just told me?” # could_ask
*   [“I’m so glad you told me. And you stood at that counter today, too.” # id: skritt # haap: +1]
    You put words to a step that held. Staff notice small steps and say so, to build hope. It came in passing, tacked on to something else. # why # source: 004-P20 staff # source: 004-P18 staff # source: ours inferred
    Perhaps Jonas thought: I was talking about people in the shower. # thought: jonas
    You reminded him how far he had come today. # recap
    Jonas: I suppose. # mood: jonas neutral
    He folds the visor up.
    Jonas: It was a long time to stand, though. # mood: jonas neutral
*   [“Someone would recognise themselves. Ever thought of showing them to people?” # id: vegg # haap: +1 # discuss: mening]
    You saw a way on with what he can do. Staff in two of the studies build on what people are good at, and want to show new ways. Whether that way is his can be read in two ways. # why # source: 004-P3 staff # source: 001-P32 staff
    He can’t throw them out because it is somebody’s birthday. You took that seriously and asked what he had thought of. # for: mening
    The idea was yours. He had told you why the door is kept shut, and you turned it into an exhibition. # against: mening
    Perhaps Jonas thought: Show them to who? # thought: jonas
    You asked if he would like to show the pictures. # recap
    Jonas: They’re not my pictures. # mood: jonas wary
    Then you talk about sun visors.
*   [“Who are they, do you think? Anyone you’ve seen more than once?” # id: hvem # identitet: +2]
    You went along into what he’s busy with, without making it into something else. A service user tells of showing her songs and her cat at home, and of meeting the helper there as the one she is. # why # source: 000-P4 user
    Perhaps Jonas thought: The one in plaster, say. Or her on the steps. # thought: jonas
    You asked who was in the pictures. # recap
    Jonas: There’s a boy of seven with a plaster cast. In the next picture he hasn’t got it. It’s the best thing I’ve seen. # mood: jonas warm # colour: +1
*   [“The record says probably a mess. Do you want to ask for that to be fixed?” # id: notat # trygghet: +2 # egenmakt: +1]
    You said openly what it says there, and that it can be corrected. Then you asked if he wanted that, and left the asking to him. An informant in one of the studies gave a reminder that background data are not objective. # why # source: 002-I17 staff # source: journal-retting law # law: journal-innsyn # law: journal-retting
    Perhaps Jonas thought: Who wrote that? They’ve never been there. # thought: jonas
    You said what the record says, and that he can ask to have it corrected. # recap
    ~ notat = true
    Jonas: What would they write, then? # mood: jonas tense
    “What you say, as your words. The old part stays, next to it.”
    Jonas: Mess and darkroom. In that order. # mood: jonas neutral
-   { snakket:
        -> melding_pengene
    }
    { notat and i_gang:
        -> melding_en_linje
    }
    -> melding_et_bilde

=== slipp_meg_ved_rema ===
It has stopped raining. The sun is low and straight in the windscreen. {radio: He turns the radio off.} {vinteren: He asks if you’ve got it nice at home.} # scene: bil-hjem # sound: bil
{ snakket:
    Jonas: I was going to say it myself some time. About the shed. # mood: jonas sad
- else:
    { i_gang and not navngitt:
        Jonas has leaned his head against the window. He looks like someone who’s been running. # mood: jonas neutral
    - else:
        He folds the bread bag in four, and then in eight. He hasn’t said much since the door. # mood: jonas wary
    }
}
{ notat:
    At the lay-by you get out the laptop, since that was the agreement.
    Jonas: Put that we were there. # mood: jonas wary
    You put that.
}
Water stands in the furrows. Jonas picks up the camera, winds it and fires it at the window. There is no film in it, but he does it once more. # colour: +1
He tries the window again, up this time. It stays where it is.
Jonas: Eleven of them. I counted. # mood: jonas neutral
You’re nearly at the housing estate before he says anything more.
Jonas: You can drop me at Rema. # mood: jonas wary
The supermarket isn’t where he lives. It isn’t on the way there either, as far as you know. It’s four hundred metres off. The form is on the back seat. # decision: slipp-meg-ved-rema
What are we trying to bring about in the last four hundred metres? # ask
“Was it too much today, or was it something I did?” # could_ask
*   [“Kari wants this by Friday. Write a line, or let it lie. It’s up to you.” # id: skjema # mening: -1 # egenmakt: +1 # trygghet: +1]
    You said straight out who wanted it and when, and staff find that plain words build trust. A no was possible, as when two members of staff let a man of 29 decide. But it was Kari’s Friday you were handing out. Staff often find that people want something other than what has been ordered for them. # why # source: 004-P14 staff # source: 001-P26 staff # source: 004-P9 staff
    Perhaps Jonas thought: There it was. Friday. # thought: jonas
    You said that Kari wanted the form, and let him choose. # recap
    ~ fikk_skjema = true
    He folds that too. It fits in the bread bag.
*   [“What did I do wrong in there? I’d rather hear it from you.” # id: feilen # samarbeid: +1 # discuss: relasjon]
    You let in the doubt about your own work, and he got to know of it. Staff in one of the studies also ask whether they are the ones standing in the way. # why # source: 004-P36 staff
    You took it on yourself that something had gone wrong, and wanted to hear it from the one who knew. # for: relasjon
    He was tired and strapped in his seat, and now he had to see to how you were doing. # against: relasjon
    Perhaps Jonas thought: Do I have to comfort you now? # thought: jonas
    You asked what you had done wrong. # recap
    Jonas: Nothing. # mood: jonas wary
    You drive round the roundabout.
    Jonas: It was a lot at once. # mood: jonas wary
*   [Turn in at Rema, drop him off and say Tuesday stands, same as ever. # id: slipp # egenmakt: +1 # utholdenhet: +1]
    The trip ended where he wanted, and you said you’re coming again. Two members of staff in one of the studies came as often as before after a man of 29 had turned down something they suggested. # why # source: 001-P28 staff # source: 001-P17 user
    Perhaps Jonas thought: Tuesday. That one I can think about on Monday. # thought: jonas
    You dropped him off and said that the appointment stood. # recap
    Jonas: Yes. # mood: jonas neutral
    He knocks twice on the roof before he goes, as you do with a taxi.
*   [“Forty minutes queuing and you didn’t leave. I think I would have.” # id: ble-sittende # haap: +2 # relasjon: +1]
    You pointed to something that held, and it was true. Staff say that what is small to them can be big from the other side. You also said something about yourself. Staff in the same study think one can be personal without becoming private. # why # source: 004-P20 staff # source: 004-P18 staff # source: 004-P15 staff
    Perhaps Jonas thought: It was the chair that held me back. # thought: jonas
    You said you had seen that he stayed in the queue. # recap
    Jonas: I forgot you could. # mood: jonas neutral
    It may be a joke. He’s gone before you can check.
-   { snakket:
        -> melding_pengene
    }
    { i_gang and (notat or fikk_skjema):
        -> melding_en_linje
    }
    -> melding_linje_4

=== melding_et_bilde ===
Thursday, 8.47 pm. You’re standing at the kitchen table with half a slice of bread when the phone lights up. It’s a picture. # scene: kveld-melding # sound: stille
Four children and a cake with seven candles. One of them has a plaster cast. Behind them a fence, a street corner and half a shop sign.
Jonas: do you know where this is. thought they might want it # mood: jonas neutral
{ i_gang:
    Jonas: landlord’s been. answer from nav in 12 days i hope # mood: jonas neutral
- else:
    Jonas: landlord’s been. pretended i wasn’t in # mood: jonas neutral
}
{ nodhjelp:
    Jonas: but have bread # mood: jonas neutral
}
You push the slice of bread away and make the picture bigger. It’s black and white, with a pale edge where the light has got in. The film must have lain there for forty years. The girl on the left has already had some of the cake. # decision: melding-et-bilde
What do we do when the most important thing comes after hours? # ask
“What do you think would be good to do with the pictures?” # could_ask
*   [“Could be Torggata, that corner. Shall we drive by on Tuesday?” # id: torggata # mening: +2 # hverdag: +1]
    You followed his errand, and made an ordinary Tuesday into something he had a use for. In the study a shared aim begins with the project the person already has. # why # source: 003-P12 staff # source: 001-P03 user
    Perhaps Jonas thought: That fence’ll be gone. # thought: jonas
    You suggested looking for the corner together on Tuesday. # recap
    What is urgent when the rent is unpaid. # law: husleie-varsel
    Jonas: what about your boss’s form # mood: jonas neutral
    “She’s getting it blank.”
    Jonas: wow # mood: jonas warm
*   [“That’s a goal, that is. Shall I put it down on Kari’s form?” # id: et-gjerde-som-plan # egenmakt: +1 # discuss: mening]
    You asked first, and he could say no. Two members of staff in one of the studies said what they thought, and let a man of 29 decide. # why # source: 001-P26 staff
    The corner and the fence are something he wants to find out himself, and you called it a goal just as it was. # for: mening
    The first thing he shared of his own accord became at once something Kari needed by Friday. # against: mening
    Perhaps Jonas thought: It’s a fence. # thought: jonas
    You asked if the picture could be written down as a goal. # recap
    The dots go on for a long time.
    Jonas: no
    Jonas: or. not yet # mood: jonas neutral
*   [Write that he’ll get a proper answer at eight, and put the phone away. # id: skuffen # trygghet: +1 # discuss: utholdenhet]
    He got to know when the answer was coming, and staff think that plain words build trust. Whether you should have answered there and then is something staff in another study disagree on. # why # source: 004-P14 staff # source: 000-incident20 staff
    Answering in working hours is a frame one can keep for years. He was told when, and nobody was in danger. # for: utholdenhet
    Service users say it helps to know that someone can be reached in the evening, and evening is when he wrote. # against: utholdenhet
    Perhaps Jonas thought: Eight. Fine. I’ll be the one asleep, then. # thought: jonas
    You wrote that the answer would come at eight. # recap
    At 8.01 you write where you think it is. He replies at twenty past two.
    Jonas: think that fence has been painted since # mood: jonas neutral
-   {farkamera: Later there’s another: “bring that camera of your dad’s. don’t open it”.}
    {lovet_vise: You write that the note from Tuesday is ready. He’ll have it on your screen before you drive next time.}
    {not nodhjelp: On Friday, just before three, the two of you ring NAV about emergency help and the rent, the phone between you on the dashboard. He says his name himself.}
    Before the weekend you tell Kari that the form is blank, and why. She looks at you over her figures. She has eight forms like that, and a boss of her own.
    Kari: So what do I write?
    On Tuesday Jonas is by the skips with three prints in a bread bag. The rent isn’t paid. # scene: ombruksbua # mood: jonas neutral # colour: +1
    Jonas: I’ve found the fence on the map. But then you’d have to ring the bell. # ending: bildet = Somebody’s birthday
    -> END

=== melding_en_linje ===
Friday, 7.50 am. You’re standing at the kitchen table with your jacket on, and switch on the work phone. A message has been there since last night. It’s a picture of the form, taken at an angle and very sharp. # scene: kveld-melding # sound: stille
{ not fikk_skjema:
    You thought Kari had picked it up. When you looked on Wednesday, there was only {spist:a breadcrumb|an orange} left in the car.
}
On the top line it says, in thin pencil: “Know which button”. The rest is blank.
Jonas: is that a goal # mood: jonas neutral # decision: melding-en-linje
What must a goal be for us to accept it? # ask
“What would it take for you to say that you’d done it?” # could_ask
*   [“A good one. What’s the next button? Then Kari can have two lines today.” # id: litt-lengre # haap: +1 # mening: -1]
    You saw a step that could have another. But it was Kari’s deadline that needed two. Staff in one of the studies go through orders from others with the person, and often find that the person wants something else. # why # source: 004-P20 staff # source: 004-P9 staff
    Perhaps Jonas thought: There are four buttons. I’m on the first. # thought: jonas
    You asked for one more line before Kari got the form. # recap
    Jonas: it was just the one # mood: jonas wary
    Then nothing for a while.
*   [Show it to Kari today just as it is, and write to him that you are. # id: til-kari # mening: +1 # egenmakt: -1 # samarbeid: +1]
    The goal went on just as he had written it. Kari got it in time, and he was told. But it was you he had sent it to, and he wasn’t asked who it should go on to. # why # source: 003-P12 staff # source: 002-P16 staff # source: 003-P13 staff
    Perhaps Jonas thought: Already? # thought: jonas
    You wrote to him that you were showing Kari the form. # recap
    Jonas: ok. was going to rub out that one line first # mood: jonas neutral
    Kari turns your phone to see if it says anything more.
*   [“Yes. I should’ve mentioned the buttons beforehand. Which was worst?” # id: hvilken # relasjon: +1 # mening: +1]
    The goal could stand as he wrote it, and you took it on yourself that you hadn’t told him what was waiting at the door. Staff ask what the person wants to manage, and begin there. The responsibility for the relationship is the helper’s. # why # source: 004-P1 staff # source: 004-P11 literature
    Perhaps Jonas thought: OTHER. Definitely OTHER. # thought: jonas
    You accepted the goal and said you should have mentioned the buttons. # recap
    Jonas: other # mood: jonas warm
    Jonas: everyone says take the one that fits. none of them fit # mood: jonas neutral
-   { not lovet_vise:
        A little later: “and i want to read what you write about me. also from before you. on tuesday”. You write yes, and that something in it is wrong. # mood: jonas neutral
    - else:
        A little later: “you said i’d see what you wrote”. You did say that. You agree on Tuesday. # mood: jonas neutral
    }
    {nodhjelp: Then just: “bread”.|Before lunch you ring NAV about emergency help, with him on the line. He says his name himself.}
    At three o’clock Kari gets a printout of the form, with one line. She counts the lines that are left, and puts it in the pile all the same.
    The answer from NAV hasn’t come. On Tuesday Jonas is in the car at Ombruksbua with a printout of seven pages. He has got to × 4. # scene: ombruksbua # mood: jonas tense
    Jonas: “Motivation”, question mark. Did you lot ever find out? # mood: jonas neutral # ending: linja = Which button
    -> END

=== melding_pengene ===
Friday, 7.50 am. You’re standing at the kitchen table with your jacket on, and switch on the work phone. A message has been there since last night. # scene: kveld-melding # sound: stille
Jonas: emergency money’s in. landlord’s waiting till they answer the rest # mood: jonas neutral
{ hjem_med_sola:
    You sit down and wait for the rest. About the people in the shower it says nothing.
- else:
    You sit down. On Tuesday the two of you didn’t get to say much more before Rema.
}
Jonas: don’t need a lift on tuesday. thanks for sorting it # mood: jonas neutral # decision: melding-pengene
What do we do with a thank-you that is also a goodbye? # ask
“I said the thing about the shed for you. What was it like, standing there?” # could_ask
*   [“Brilliant! But you’re the one who sorted it. You’re the one who stood there.” # id: duordna # relasjon: -1 # discuss: haap]
    He knew who had done the talking, and so the praise wasn’t real. Staff point out that honesty is what builds trust. Staff in the same study use praise to build hope; whether this did can be read in two ways. # why # source: 004-P14 staff # source: 004-P18 staff
    He stood there until it was done and signed it himself. That is what you are pointing to. # for: haap
    Praise for something you did in his place is empty words, and he knows it. # against: haap
    Perhaps Jonas thought: No, it wasn’t. # thought: jonas
    You wrote that he was the one who had sorted it. # recap
    Jonas: haha # mood: jonas sad
*   [“Good. I took the words from you about the shed. They were yours. I’m sorry.” # id: ditt # relasjon: +2 # egenmakt: +1]
    You named what had happened, without asking for anything back. The responsibility for putting it right was yours. And you said that the word about the shed was his; service users want to do the steering themselves. # why # source: 004-P11 literature # source: 004-P14 staff # source: 001-P29 user
    Perhaps Jonas thought: I’d practised that exact sentence. # thought: jonas
    You wrote that you had said something that was his. # recap
    What is urgent when the rent is unpaid. # law: husleie-varsel
    Eleven minutes go by.
    Jonas: getting out of it was nice too # mood: jonas neutral
    Jonas: just not that bit # mood: jonas sad
*   [“Great. I’ll be at Ombruksbua at 9.05 on Tuesday anyway. No errand at all.” # id: uansett # utholdenhet: +1 # egenmakt: -1]
    You didn’t let the help end because the knot was untied. People who have been let down before notice who comes back. But he had said no to Tuesday. # why # source: 001-P17 user # source: 001-P28 staff
    Perhaps Jonas thought: So now I can’t stand there in peace. # thought: jonas
    You wrote that you would be there all the same. # recap
    Jonas: ok # mood: jonas wary
-   {lovet_vise: You write that the note is there whenever he wants to read it. That’s his right, lift or no lift.}
    At nine Kari asks for the form. You have nothing to give her. She writes “finances resolved” in the box for goals attained and looks relieved. Solveig reads over her shoulder.
    Solveig: They’ve got a box for that now?
    You say that the rent isn’t paid. Kari lets it stand till Monday.
    On Tuesday at 9.05 there is nobody by the boxes. A paper Christmas star lies on top. You put in your calendar to write to him in two weeks. # scene: ombruksbua-tom # sound: regn # ending: pengene = Money in the account
    -> END

=== melding_linje_4 ===
Friday, 7.50 am. You’re standing at the kitchen table with your jacket on, and switch on the work phone. A message has been there since last night. # scene: kveld-melding # sound: stille
You’ve written to him twice since Tuesday, deleted one and sent the other. “Hi! Hope you got home all right.” It has sat unread since Wednesday.
Jonas: took the number 4 to nav today. got in # mood: jonas neutral
Jonas: can we drop tuesday # mood: jonas wary # decision: melding-linje-4
What’s the difference between someone managing alone and someone letting go of us? # ask
“What do you need me to do, and what do you need me not to do?” # could_ask
*   [“That’s fine. Anything you’d want us for later? I’ll ask in two weeks.” # id: touker # egenmakt: +1 # utholdenhet: +1]
    A no was allowed to be a no, and you said when you will ask again. Staff in one of the studies take breaks when they say plainly that the door is open. In another study two members of staff went on as before after a man of 29 had said no to something. # why # source: 004-P27 staff # source: 001-P28 staff
    Perhaps Jonas thought: Two weeks. That Konica’ll be done by then. # thought: jonas
    You accepted it, asked what he’d want you for, and said when you would ask again. # recap
    Jonas: mm # mood: jonas neutral
*   [“You got in! What did you do this time that was different?” # id: annerledes # haap: +2 # egenmakt: -1]
    You saw the step and asked what he had done, so the credit was his. Staff notice small steps that are big for the other person. But he asked for something and got a question back, and his Tuesday was left hanging. Service users want to do the steering themselves. # why # source: 004-P20 staff # source: 001-P29 user
    Perhaps Jonas thought: I asked about Tuesday. # thought: jonas
    You asked what he had done differently. # recap
    Jonas: walked past the shed # mood: jonas neutral
    Jonas: tuesday then # mood: jonas wary
    You write that it’s fine to drop it.
*   [“Of course. It was a lot at once last time, and the plan was mine.” # id: meg # relasjon: +2 # egenmakt: +1]
    He got to drop Tuesday without having to explain it. Two members of staff in one of the studies also accepted a no from a man of 29. And you took on what was yours. It is the helper who has the responsibility for the relationship when it falters. # why # source: 004-P11 literature # source: 001-P14 staff
    Perhaps Jonas thought: It wasn’t only you. # thought: jonas
    You wrote what was yours in what happened. # recap
    Jonas: you’re bad at parking too # mood: jonas neutral
    You laugh out loud, alone at the kitchen table.
-   {lovet_vise: Then, half an hour later: “you were going to show me what you wrote”. You offer Monday. He doesn’t reply to that.}
    { not i_gang:
        You ask what he went to NAV for. “said the thing about the shed. to her with the glasses. and emergency help”.
    - else:
        {nodhjelp: You ask what he went to NAV for. “the emergency help. had to sign something”.|You ask what he went to NAV for. “emergency help. it was on the wall”.}
    }
    {fikk_skjema: At the office you print a new form, and Kari gets it blank.|At the office Kari gets a form that is completely blank.} She leafs through it both ways and looks at the back.
    Kari: Do we keep driving, then?
    You say yes, without quite knowing where. She writes “pending” in pen.
    On Tuesday you drive past Ombruksbua on your way to someone else. Jonas is bent over a box with his back to the road. You lift a hand off the wheel. The number 4 comes up behind you and flashes its lights. # scene: ombruksbua # sound: regn # ending: bussen = The number 4
    -> END
