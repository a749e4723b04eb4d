# id: natt-til-fredag
# title: Thursday night
# language: en
# version: 1
# author: Side om side
# minutes: 19
# trains: trygghet egenmakt relasjon samarbeid identitet utholdenhet
# content_note: About thoughts of suicide, and about being admitted to hospital, with and without coercion. Nobody dies in the story, and no way of doing it is described. You can leave whenever you like. If it touches your own life and you are in Norway, you can ring the Mental Helse helpline on 116 123, or the out-of-hours doctor, the legevakt, on 116 117. If a life is in danger: 113.
# cast: leif = Leif
# cast: solveig = Solveig
# cast: yusuf = Yusuf
# cast: aase = Åse
# cast: bodil = Bodil
# cast: hauge = Hauge
# credit: No lawyer has read the text yet, and nobody with first-hand experience of coercion or of being visited by a team. Both are to happen before a team uses it.
# credit: Written without first-hand experience of being the one who is visited. Someone with that experience is to read and correct the text.
# credit: People, places and events are invented. The studies say little about coercion. So more stands here as our own inference than in the other stories.
# scene: teamets-kontor
# variants: 2
# variant_note: 1 In this version there was no near danger that evening. You couldn’t know that for certain, and you had to act without knowing it. How great the danger was had been settled before you began. Which ending it became followed from several things you did. If the hospital said no, it was because the conditions were not met.
# variant_note: 2 In this version there was danger to Leif’s life that evening. How great it was had been settled before you began. Which ending it became followed from several things you did: what he was told, who got the cats, and how he was fetched.

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
Thursday, 2.40 pm. Åse is eighty-four and has rung the switchboard, the GP and the church. Now she’s got you. # scene: teamets-kontor # sound: ventilasjon
Åse: He’ll take his own life tonight. If nobody comes. # mood: aase tense
This is about Leif, her son. Fifty-eight, thirty years welding ships, two cats, Slagg and Mrs Dahl. She knows about the team from Leif himself. You’ve met him three times. On Tuesday he didn’t open the door to Solveig, nor yesterday either.
His neighbour rang the GP an hour ago and said the same, nearly word for word. The two of them have been talking.
Solveig sits opposite you peeling a clementine. She has stopped peeling.
Åse: Are you there? # mood: aase tense # decision: mor
What do we need to know from the one who rings, and what does the one who rings need from us? # ask
“What’s the worst of it for you right now, and who have you got with you?” # could_ask
*   [“Have you got someone with you? I’ll ring tonight and tell you how he is.” # id: ringe-tilbake # samarbeid: +2 # egenmakt: -1]
    You looked after her, and she got a time to hold on to. But you promised away something about Leif before he’d been asked. In the studies the way to relatives goes through a yes from the person. # why # source: 002-P17 staff # source: 001-P41 staff # source: taushet-parorende law
    Perhaps Åse thought: Tonight. Then I’ll have to stay awake till tonight. # thought: aase
    You promised his mother you’d ring about how it went. # recap
    What you may take in from relatives, and what you may give. # law: taushet-parorende
    ~ kveldslofte = true
    Åse: I’ve got the radio. # mood: aase sad
*   [“What has he said or done, the actual thing, Åse, and when was it?” # id: konkret # samarbeid: +1]
    You heard what she knew before anyone asked what had to be done. A member of staff in the study holds that you have to find out whose need it is. For that you must first know what has happened. # why # source: 004-S32 staff # source: 004-P32 staff
    Perhaps Åse thought: The actual thing. Well, I’ve got the time of it. # thought: aase
    You asked what had happened, and when. # recap
    ~ ny = true
    Monday night, twenty past one, he asked her on the phone if she could take the cats. He has never asked that before. She’s allergic. # mood: aase neutral
*   [“We’re going now. You have a lie-down, and we’ll take it from here, Åse.” # id: herfra # utholdenhet: +1 # samarbeid: -1]
    Someone is going to him, and she was told so at once. But what she had seen stayed with her. Relatives often know what happened before. # why # source: 000-P20 staff # source: 002-P17 staff
    Perhaps Åse thought: A lie-down. That’s what they say at the nursing home too. # thought: aase
    You said you were going, and that she could lie down. # recap
    Åse: A lie-down. It’s a quarter to three. # mood: aase wary
*   [“May I tell Leif that it was you who rang? He’s going to ask.” # id: navn # trygghet: +1]
    You thought ahead to the door, and wanted nothing to hide once you got there. Staff say that it is honesty and plain words that build trust. # why # source: 004-P14 staff # source: taushet-parorende law
    Perhaps Åse thought: He’ll be cross with me. Better that. # thought: aase
    You asked if you could say that she had rung. # recap
    What you may take in from relatives, and what you may give. # law: taushet-parorende
    ~ mor_ok = true
    Åse: Tell him. Tell him it was me and not her next door. # mood: aase neutral
-   Then she wants to know who’ll ring her tomorrow. You write “Åse, Friday” on your hand. # mood: aase neutral
    -> bestilling

=== bestilling ===
Leif’s GP has sent a message: “Several worried. Should Leif be admitted? Reply by 4.” Kari, who runs the team, has forwarded it without adding a word.
Yusuf comes in with his jacket on. He is the team’s psychiatrist, and he was on his way to the nursery to pick up. # mood: yusuf neutral
Yusuf: I can hear if the acute ward has room. But if it comes to keeping him there against his will, one of the doctors has to be independent of the hospital, and that isn’t me. I come from there. Otherwise I’m on the phone till ten. # mood: yusuf neutral
You lift the keyboard to find a pen. Underneath is a yellow note. “Leif rang 3.35, Tues. Not sleeping. Ring back?” That Tuesday is nine days ago. It’s your handwriting.
Solveig: In his plan, ringing is his part. After three nights without sleep. # mood: solveig sad
It’s five to three. Yusuf looks at the clock, and then at you. # mood: yusuf tense # decision: bestilling
Who is going to be calmer for what we do now? # ask
“What would Leif have said he needed, if he were sitting here?” # could_ask
*   [“See if they’ve room, Yusuf. Then there’s a bed if it turns out we have to.” # id: seng # samarbeid: +1 # egenmakt: -1]
    The partner came in early, and a crisis that may come ought to be planned for. But the bed was mentioned before Leif was. That sets the direction before he’s been asked. # why # source: 003-P28 staff # source: 003-P23 staff # source: 004-P9 staff
    Perhaps Yusuf thought: They’re going to ask what I’ve seen. I haven’t seen anything. # thought: yusuf
    You asked Yusuf to find out if there was room. # recap
    Yusuf: They’ll ask how he is. What do I answer? # mood: yusuf neutral
    Solveig: That we don’t know. # mood: solveig neutral
*   [“The mother, the neighbour, the GP. Has anyone said what Leif wants from us?” # id: bestiller # mening: +1]
    You held the order up against the one it was about. A member of staff in the study asks just that: whether it’s the council, the neighbours, the relatives or the doctor who is to be satisfied. # why # source: 004-P32 staff # source: 004-P9 staff
    Perhaps Solveig thought: Well asked. And he may be in danger all the same. # thought: solveig
    You asked what Leif himself wanted. # recap
    Solveig: He wanted someone to ring back. # mood: solveig wary
*   [“Tell the GP we don’t know yet, and that two of us will see him before six.” # id: vetikke # samarbeid: +1 # trygghet: +1]
    The GP got an honest answer and a time. Staff in the studies want the partners in before anything big is decided, and say that plain words give trust. # why # source: 003-P23 staff # source: 004-P14 staff
    Perhaps Yusuf thought: That one I can send. It’s even true. # thought: yusuf
    You asked Yusuf to answer that you didn’t know yet. # recap
    Yusuf types it at the nearest PC, jacket on. The GP replies: “Thanks. Closing at four.” # mood: yusuf neutral
*   [“I want his plan brought along. Nobody rings the ward till he’s seen it.” # id: planen # egenmakt: +1 # samarbeid: -1]
    What Leif had written while he was well was to come first. But you shut out the doctor and the ward without hearing what they had to offer. # why # source: 003-P13 staff # source: kriseplan law # source: 003-P23 staff
    Perhaps Yusuf thought: Then I suppose I’ll go to the nursery. # thought: yusuf
    You wanted the plan along, and the ward to wait. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    Yusuf: All right. But if it’s urgent I want to hear it from you two, and not from the ward. # mood: yusuf wary
-   The crisis plan is in a plastic sleeve, two pages in pencil. At the top: “The cats first.” Solveig takes the car keys. Neither of you goes there alone; she told you that on your first day. # mood: solveig neutral
    -> melding

=== melding ===
The car is cold. Solveig lets it run while you hold the phone. Leif reads what he’s sent, but doesn’t answer. “Read”, it has said, under every message all week.
{ny: Solveig: He knows she’s allergic. He asked all the same. # mood: solveig tense}
Solveig: Write something. Or don’t. But make up your mind before the lights. # mood: solveig neutral # decision: melding
How much should the other person know before we’re standing there? # ask
“How would you like us to let you know when we come without an appointment?” # could_ask
*   [“Has Mrs Dahl got food? I’ll bring some from Rema, be up about half three.” # id: mat # identitet: +1 # hverdag: +1 # trygghet: -1]
    You wrote to a man who has a cat, and brought something of use. But it didn’t say why, or that there were two of you. That he’ll learn when someone’s at the door. # why # source: 000-P4 user # source: 000-P11 staff # source: 004-P14 staff
    Perhaps Leif thought: Half three. Why half three? # thought: leif
    You wrote about cat food. # recap
    Read. At Rema, the supermarket, you buy three tins and a kilo of oats.
*   [“Solveig and I come at half three. You needn’t open. We’ll sit on the stairs.” # id: trappa # egenmakt: +1 # trygghet: +1]
    He learned who, when and what might happen, and the door was his. In the studies the home is a private zone that you ask to be let into. # why # source: 001-P15 staff # source: 004-P14 staff # source: 001-P30 literature
    Perhaps Leif thought: On the stairs. There’s a draught there. # thought: leif
    You wrote that you were coming, and that he didn’t have to open. # recap
    ~ tillit += 1
    Read. Nothing more comes.
*   [Don’t write. If he knows you’re coming, he may be gone before you get there. # id: uten # utholdenhet: +1 # trygghet: -1]
    What mattered most to you was finding him in. In one of the studies it was those who came to the door, several times if need be, who made contact. But he got no chance to know what was coming. # why # source: 002-P6 staff # source: 004-P14 staff
    Perhaps Leif thought: Two pairs of shoes. They don’t walk like people who live here. # thought: leif
    You left him unwarned. # recap
    ~ tillit -= 1
    Solveig nods and drives. Nobody talks all the way to Sagveien.
*   [“We’re scared for you, Leif. We’re coming now, two of us, and want to see you.” # id: redde # relasjon: +1 # trygghet: +1 # egenmakt: -1]
    You said that you were scared, and why you were coming. Those who followed Petter in one of the studies told him when they were uneasy about him. But there was no choice in the message. # why # source: 001-P38 staff # source: 004-P14 staff # source: 001-P15 staff
    Perhaps Leif thought: Scared, yes. That’s when they come in numbers. # thought: leif
    You wrote that you were scared for him and on your way. # recap
    ~ tillit += 1
    Leif: who’s we # mood: leif wary
    “Solveig and me.” He doesn’t answer again.
-   -> nabo

=== nabo ===
Third floor. The doorbell is dead. Under Leif’s door it’s dark, but something is moving in there, and it isn’t a cat. # scene: leif-oppgang # sound: stille
The door beside it opens before you’ve had time to knock. Bodil, sixty-six, trainers and dressing gown. Round her wrist is a key on a red ribbon.
Bodil: He stands here at night. Outside my door. With a lamp on his forehead. Two till five. I put the chair under the handle. # mood: bodil tense
She doesn’t keep her voice down.
Bodil: I’ve got a key. I watered for him when he was away last year. What is it he’s got? Surely I’ve a right to know, I do live here. # mood: bodil tense # decision: nabo
What do we say to someone who is frightened, when the answer belongs to somebody else? # ask
“What would it take for you to sleep tonight, whatever I’m able to tell you?” # could_ask
*   [“Leif’s in good hands. We see a lot of him, so you try to get some sleep now.” # id: kjenner # samarbeid: +1 # egenmakt: -1 # limit: taushet-nabo]
    She was worn out, and you wanted to give her a night. But now she knows that he is followed up by you. That wasn’t yours to tell, and he hadn’t said yes. # why # source: taushet-nabo law # source: 002-P16 staff
    Perhaps Leif thought: Good hands. I can hear all this, you know. It’s cardboard, this wall. # thought: leif
    You calmed the neighbour by saying that your team sees a lot of him. # recap
    What neighbours may be told. # law: taushet-nabo
    ~ tillit -= 1
    Bodil: So there’s people seeing to him. They never said that at the residents’ meeting. # mood: bodil neutral
*   [“Can I borrow that? Just to have on me, so we needn’t hunt if it’s urgent.” # id: laane # samarbeid: +1 # trygghet: -1]
    You didn’t want to be without one if something happened. But a borrowed key gives no leave to use it, and a power he doesn’t know about is a power all the same. # why # source: nokkel-og-tvang law # source: 001-P30 literature # source: ours inferred
    Perhaps Bodil thought: Then it’s on them. Good. # thought: bodil
    You borrowed the neighbour’s key. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ nokkel = true
    ~ tillit -= 1
    It takes her a long time to get the ribbon off. # mood: bodil neutral
*   [“You keep it. Neither of us goes in to him unless he opens the door himself.” # id: behold # trygghet: +1]
    You said what you may and may not do, loud enough to be heard on both sides of the door. The home is a private zone, also on the day someone is frightened. # why # source: nokkel-og-tvang law # source: 001-P15 staff
    Perhaps Leif thought: That key. I’d forgotten that one. # thought: leif
    You said that the key was not to be used. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ tillit += 1
    Bodil: So you just stand here? # mood: bodil wary
    Solveig: We’re quite good at it. # mood: solveig neutral
*   [“About Leif I say nothing. But I’d like to hear what you’ve seen yourself.” # id: hore # samarbeid: +1 # egenmakt: +1]
    You may take in more than you may give. She was listened to, and you held back everything about him until he could say yes himself. # why # source: taushet-nabo law # source: 002-P17 staff
    Perhaps Bodil thought: Nothing. But mine they’ll have. Oh well. Somebody’s got to have it. # thought: bodil
    You listened to the neighbour without telling her anything. # recap
    What neighbours may be told. # law: taushet-nabo
    ~ tillit += 1
    She has written down the times. Ten nights out of eleven. He has never touched the door. He stands with his back to it. # mood: bodil neutral
-   She stays where she is, door ajar, while you knock on the other one.
    -> doera

=== doera ===
It takes a long time. Then a light comes in the keyhole, white and hard, and goes again. # scene: leif-oppgang
Leif: Who rang? # mood: leif tense
{ mor_ok:
    “Your mother. She asked me to say it was her.”
    Leif: And her next door. I can hear her talking, you know. # mood: leif wary
- else:
    “People who are scared for you. I’ll tell you who when I’ve asked if I may.”
    Leif: Mum, then. # mood: leif sad
}
A cat is complaining just inside, low down on the door. # decision: doera
What can we promise through a door? # ask
“What would make it all right with you that we’re standing here?” # could_ask
What do you hope Leif notices now? # pause
That he can stay on his side as long as he likes. # hope
That we’ve nothing behind our backs. # hope
That I’ve come to see him, and not to fetch anyone. # hope
*   [“Mrs Dahl’s put out about something. Is it the food, or an inspection today?” # id: fru # identitet: +1 # relasjon: +1]
    You spoke to a man who has a cat, and not to a case. Users tell of being seen when someone said hello to the cat. Why you were standing there, you didn’t say. # why # source: 000-P4 user
    Perhaps Leif thought: She’s always inspecting. That’s who she’s named after. # thought: leif
    You talked about the cat through the door. # recap
    ~ tillit += 1
    Leif: She’s failed the cod. # mood: leif neutral # colour: +1
*   [“There are two of us. We won’t come in unasked. If I get scared, I’ll say so.” # id: lov # trygghet: +2]
    Who you were, what you couldn’t do, and what might change that. The studies tie trust to plain words like these, and power is less dangerous once it’s been named. # why # source: 004-P14 staff # source: 001-P30 literature # source: nokkel-og-tvang law
    Perhaps Leif thought: And if you do get scared? What do you do then? # thought: leif
    You said what you could and couldn’t do. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ tillit += 1
    Leif: Scared for me or scared of me. They’re not the same. # mood: leif wary
    “For you.” It goes quiet in there.
*   [“I only want to know that you’re there. One knock and I’ll be satisfied.” # id: bank # egenmakt: +1 # trygghet: -1]
    A small step, and one he could leave alone. But it wasn’t true that one knock was enough, and you both knew it. # why # source: 001-P11 staff # source: 004-P14 staff
    Perhaps Leif thought: Satisfied. So then they’ll go. # thought: leif
    You asked him to knock once. # recap
    A while goes by. Then one knock, low down. It could also have been the cat.
*   [Sit down on the stairs next to Solveig, and split the clementine in two. # id: sitte # utholdenhet: +1 # egenmakt: +1]
    You stayed, and asked for nothing. Those who succeed in making contact, in the study, had time to come again and wait, and the door was his throughout. # why # source: 002-P6 staff # source: 001-P15 staff
    Perhaps Leif thought: She’s peeling something. You can smell it all the way in here. # thought: leif
    You sat down on the stairs and waited. # recap
    ~ tillit += 1
    “I’m in no hurry,” Solveig says to the door. “It’s a good step, this.” # mood: solveig neutral
-   {nokkel: The key scrapes against the phone in your pocket when you move. It can be heard.}
    {tillit < 0: An hour goes by. Solveig has 113, the emergency number, up on her screen, and has told the door so.}
    The chain comes off its hook. Leif is in a head torch, a puffer jacket and slippers. He looks at Solveig, at you, and goes on counting along the landing as though there were more to come. # scene: leif-oppgang-leif # mood: leif wary
    -> lappen

=== lappen ===
The flat is dark and as cold as the stairs. He has taken out all the fuses. On the coffee table, lined up on a newspaper, lie the sockets from the living room and the bedroom, each with its two screws in an egg cup. It’s neatly done. # scene: leif-stue
Leif: It’s running in the earthing. All the time. Can you hear it? # mood: leif tense
The grey cat, Slagg, winds himself round Solveig’s legs. The freezer he switched off yesterday. Mrs Dahl is sitting on the lid, waiting. # colour: +1
He stays standing in the middle of the floor with the light aimed at the ceiling, so that nobody is dazzled.
Leif: I rang. Three nights, it said, then I was to ring. I rang on the Tuesday. It didn’t say anything about what I was to do after that. # mood: leif sad # decision: lappen
How do we say so, when it’s we who have broken an agreement? # ask
“What did it do to you that no answer came?” # could_ask
*   [“I’ll look into that. We’ve got a routine for it, and the routine has failed.” # id: rutine # samarbeid: +1 # relasjon: -1]
    You wanted to put right what was wrong in the team, and it’s needed. But you knew who had taken the call, and let the routine have the blame. # why # source: 004-P36 staff # source: 004-P11 literature
    Perhaps Leif thought: A routine. I’ve never met it. # thought: leif
    You said that a routine had failed. # recap
    Solveig looks at you. Leif looks at the egg cups. # mood: leif wary
*   [“You did your part. What was it you needed from us, the day that you rang?” # id: gjorde # egenmakt: +1 # mening: +1]
    You acknowledged that he had followed the plan, and asked what he wanted. That you were the one who had forgotten him was still unsaid. # why # source: 004-P1 staff # source: kriseplan law # source: 003-P13 staff
    Perhaps Leif thought: Only for someone to say something back. Anything. # thought: leif
    You said that he had done his part, and asked what he needed. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    Leif: For someone to answer. # mood: leif sad
*   [“It was me. I wrote a note, put the keyboard on it and forgot you. I’m sorry.” # id: min # relasjon: +2]
    You owned the mistake, with your name and the details, and didn’t ask to be forgiven. In the literature, responsibility for the relationship lies with the one who is at work. # why # source: 004-P11 literature # source: 004-P14 staff
    Perhaps Leif thought: A keyboard. Nine days, for a keyboard. # thought: leif
    You said that you were the one who forgot him, and that you were sorry. # recap
    ~ beklaget = true
    ~ tillit += 2
    “Nine days,” says Leif. Then he says it once more. # mood: leif sad
*   [“We’re here now, both of us. We’ve got all afternoon, if you’ll have us.” # id: naa # utholdenhet: +1 # relasjon: -1]
    You came, and you gave him time. But he had said something that hurt, and nobody took it up. # why # source: 000-P20 staff # source: 004-P11 literature
    Perhaps Leif thought: Yes, now. # thought: leif
    You said that you were there now. # recap
    ~ tillit -= 1
    Leif: Oh yes. Now. # mood: leif wary
-   He points at the sofa. Solveig sits down. You get the stool he sat on while he did the sockets.
    -> spor

=== spor ===
In the hall are two cat carriers with new blankets in them. On the hat shelf lies an envelope marked MUM. You’ve seen it, and Leif has seen you see it. # scene: leif-stue
It’s half past four. Solveig asks when he last slept, whether he’s eaten, whether he’s taking his medicine, and whether the one in the wall asks him to do anything. Friday night, he thinks, a couple of hours. Porridge. No, not since September. “It only counts.” He hunts for the words, and turns his head to the wall before each answer. # mood: leif tense
Above the sofa hangs a photo of a hull on the slip and twelve men in a row. Fourth from the left is Leif, with his mask up. # colour: +1
Leif: The cats know. They won’t walk on that side of the room. # mood: leif tense # decision: spor
What makes us wait before asking outright? # ask
“Is there something I haven’t dared to ask you about?” # could_ask
*   [“Show me where you hear it. I can hold the torch for you while you explain.” # id: vis # identitet: +1 # discuss: relasjon]
    You let the tradesman show you, and took what he is taken up with seriously. Staff in the study wanted to know more about people than the symptoms. # why # source: 000-P24 staff # source: 004-P12 staff
    You put yourself where he was, beside him, and listened for it instead of letting it pass. # for: relasjon
    You could seem to be hearing the same thing. If it isn’t true, it isn’t genuine. # against: relasjon
    Perhaps Leif thought: A bit higher. There, yes. # thought: leif
    You let him show you where he heard it. # recap
    ~ tillit += 1
    He lays his palm flat on the wall to Bodil’s bathroom. “It’s worst here. Listen to the note. That’s an earth fault.” # mood: leif neutral
*   [“The carriers in the hall and that envelope for your mum, Leif. What are they for?” # id: konvolutt # trygghet: +1 # discuss: relasjon]
    You said what you had seen, instead of collecting it. Staff in the study say that it is honesty and plain words that build trust. # why # source: 004-P14 staff
    You didn’t go about with what you’d seen. That saved him wondering what you thought. # for: relasjon
    He had been looked over in his own home, and now he knew it. # against: relasjon
    Perhaps Leif thought: They’ve seen it. Then I needn’t be the one to start. # thought: leif
    You asked what the carriers and the envelope were for. # recap
    Leif: That’s her key. She’s to have it back. # mood: leif wary
*   [“Are you thinking of taking your own life?” Stay on the stool and wait for an answer. # id: direkte # trygghet: +1 # relasjon: +1]
    You said the word, with no way round it, and could bear to wait. That honesty and plain words give trust is what staff in the study say. That it holds for this word too is our inference. # why # source: 004-P14 staff # source: 004-P12 staff # source: ours inferred
    Perhaps Leif thought: There it was. Will they wait for the answer this time? # thought: leif
    You asked him straight out about suicide. # recap
    ~ spurt = true
    ~ tillit += 1
    It’s so quiet that you can hear the freezer. It’s dripping. # mood: leif sad
*   [Look at Solveig, and go out to Slagg in the hall so that she can ask alone. # id: solveig # samarbeid: +1]
    The plan says that Solveig is the one he wants to talk to when it’s bad, and you made use of each other. Staff in the study choose to be two when it’s heavy. # why # source: 003-P33 staff # source: 003-P9 staff # source: kriseplan law
    Perhaps Leif thought: Here it comes. That’s why there are fewer of them. # thought: leif
    You went out so that Solveig could ask. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    You sit down on the hall floor. The door is open, and you hear everything.
-   { not spurt:
        Solveig: Leif. Are you thinking of taking your own life? # mood: solveig neutral
        She looks at him and waits.
    }
    { variant == 1:
        Leif: Monday was the closest. Then it came to me that nobody knew Mrs Dahl has to have it lukewarm. # mood: leif sad
        “And now?”
        Leif: Now I just want it to go quiet. Not gone. Quiet. # mood: leif tense
    - else:
        Leif: Tonight. When she’s put her light out, next door. # mood: leif sad # danger: near
        “Is there anything in here that makes the night more dangerous for you?”
        Leif: Not in here. I’m not saying more than that. # mood: leif tense
        Solveig puts the car keys on the table, so that he can see she isn’t going anywhere. # mood: solveig neutral
    }
    -> ringe

=== ringe ===
{ variant == 2:
    Solveig: Then we’re not leaving you. And someone who can help has to know it now. I’m telling you first. # scene: leif-stue # mood: solveig neutral
- else:
    Solveig: I daren’t go home without a doctor having thought about this, Leif. I’m telling you first. # scene: leif-stue # mood: solveig neutral
}
Your phone lights up. LEIF’S MOTHER, it says, and then it goes dark. It’s ten to five. The GP has closed for the day, and what’s left is the legevakt, the out-of-hours doctors.
Leif: Don’t ring anyone. Not tonight. I’m so tired I’ll give the wrong answers. # mood: leif tense
{beklaget: “Tuesday was when you should have rung,” he says to you. “Not now.”}
“You can have a say in how,” says Solveig. She says it to him and looks at you. # decision: ringe
What is the difference between respecting a no and making use of it? # ask
“What are you afraid will happen when we ring?” # could_ask
*   [“I’ll ring the legevakt from the stairs. Then you needn’t listen to us say it.” # id: trapp # relasjon: +1 # trygghet: -1]
    You said you were ringing, and wanted to spare him being talked about while he sat there. But he didn’t learn what you said. That staff speak more plainly when the person isn’t listening is something one of the studies has seen. # why # source: ours inferred # source: 002-I22 staff # source: 004-P14 staff
    Perhaps Leif thought: What is there to say that I can’t hear? # thought: leif
    You went out on the stairs to ring. # recap
    When you share something although the person says no. # law: deling-tross-nei
    ~ tillit -= 1
    On the stairs you talk lower than you usually do. When you come back in, he’s watching your mouth. # mood: leif wary
*   [“We’re ringing the legevakt. You pick who does it, and what we say first.” # id: velg # egenmakt: +1 # trygghet: +1]
    A choice inside a frame that you said aloud. In the literature power gets less hidden when it is named, and some of it can be given away. # why # source: 001-P30 literature # source: 004-P14 staff
    Perhaps Leif thought: So it’s settled, then, that somebody rings. # thought: leif
    You let him choose who rang, and what was said first. # recap
    When you share something although the person says no. # law: deling-tross-nei
    ~ horte = true
    ~ tillit += 1
    He is quiet for so long that you wonder if he has lost the question.
    Leif: Solveig. Say the shipyard first. # mood: leif neutral
*   { variant == 1 } [“All right, not the legevakt now. May Yusuf know? And we two stay till eleven.” # id: vent-en # egenmakt: +2 # samarbeid: -1]
    A no was allowed to stand, he was asked about Yusuf, and you stayed with him. But his GP was left without an answer, and a doctor who didn’t know him from before wasn’t brought in. Staff in the study want the partners in before it gets big. # why # source: 001-P26 staff # source: 003-P23 staff
    Perhaps Leif thought: Till eleven. And then? # thought: leif
    You let the legevakt be, asked about Yusuf and promised to stay till eleven. # recap
    ~ venter = true
    ~ horte = true
    ~ tillit += 1
    Leif: Yusuf, yes. Till eleven. # mood: leif neutral
    He sits down for the first time. Yusuf wants to talk to him himself, and they agree on nine tomorrow morning. “If the legevakt rings, answer it,” he says to you. # mood: yusuf neutral
*   { variant == 2 } [“All right, not tonight. We’ll both be here till eleven, and I ring tomorrow.” # id: vent-to # egenmakt: +1 # samarbeid: -1 # floor: liv-forst]
    You wanted to let a no be a no. But he had said that it was tonight. Then life comes first, says the one person in the study who talked about coercion. So it is worth less to empowerment than it would otherwise be, and someone who knows the field has to be told now. # why # source: 004-P32 staff # source: 004-P36 staff # source: liv-forst law
    Perhaps Leif thought: Till eleven. She won’t have put her light out by then. # thought: leif
    You wanted nobody to be rung, although he had said that it was tonight. # recap
    What you must do when a life is in danger. # law: liv-forst
    ~ venter = true
    ~ tillit += 1
    Leif: Till eleven. # mood: leif neutral
    Solveig: I won’t go along with that. You said tonight, Leif. I’m ringing now, from the hall, and you’ll hear what they answer. # mood: solveig tense
    Through the door the two of you hear “tonight”. The rest you don’t hear. # mood: leif wary
*   { variant == 1 } [“I’m ringing the legevakt now, here at the table. You hear it all and can cut in.” # id: her # trygghet: +2 # egenmakt: -1]
    You did what he asked you not to do, and you did it openly. He got no choice about leaving it, and whether the danger was great enough to go past his no, you didn’t know. # why # source: 004-P14 staff # source: 003-P26 staff # source: deling-tross-nei law
    Perhaps Leif thought: Then I’ll get to hear what I am. # thought: leif
    You rang the legevakt while he listened. # recap
    When you share something although the person says no. # law: deling-tross-nei
    ~ horte = true
    ~ tillit += 1
    Leif: You’re ringing whatever I say. # mood: leif sad
    “Yes. Whatever you say.” He turns the head torch down a notch.
*   { variant == 2 } [“I’m ringing the legevakt now, here at the table. You hear it all and can cut in.” # id: her-to # trygghet: +2]
    A call had to be made. You made it openly, so he knew who was told what. Nothing was said behind his back. # why # source: 004-P14 staff # source: 003-P26 staff # source: liv-forst law
    Perhaps Leif thought: Then I’ll get to hear what I am. # thought: leif
    You rang the legevakt while he listened. # recap
    What you must do when a life is in danger. # law: liv-forst
    ~ horte = true
    ~ tillit += 1
    Leif: You’re ringing whatever I say. # mood: leif sad
    “Yes. Whatever you say.” He turns the head torch down a notch.
-   { variant == 2 or not venter:
        There’s a queue of twenty minutes. Then a nurse wants his national identity number and the address. Is he threatening, has he been drinking, who’s with him? The doctor will ring back. {variant == 1:That he has said no, she writes down as well. Leif is told so.|“Tonight” is what she has written down. Someone must stay with him, and if it gets worse, it’s 113. Leif is told so at once.}
    }
    {variant == 2: Yusuf is told as well. He says it to Leif himself, on the speaker: a voluntary bed he can fix this evening, with one word. If it’s anything else, there has to be a doctor who isn’t from the hospital. Leif looks at the phone and doesn’t answer.}
    Solveig texts Kari where you are, and that it’ll be late.
    -> plan

=== plan ===
It’s half past five. Leif has eaten half a slice of bread, standing. It took him a while to get it down. # scene: leif-stue # mood: leif neutral
You lay the plan on the newspaper. He recognises his own handwriting, and straightens the sheet.
“The cats first. At home if it can be done. Not more than two. Solveig. No uniform. Closest relative: my mother. She is not to stand on the landing. And never at night. Fetch me when it’s light.” The last bit is underlined. Last time it was two policemen at half past two, and Bodil in her dressing gown.
If a doctor comes, it’ll be this evening. The beds at the hospital tend to come free after ten. Solveig looks at her watch, and then turns it round on her wrist.
Leif: I don’t suppose it counts any more. # mood: leif wary # decision: plan
What is a plan worth, the evening it gets in the way? # ask
“What in this matters most to you if we can’t manage all of it?” # could_ask
*   [“The bit about the night we may not manage. I want you to know that now.” # id: kanskje # trygghet: +2 # egenmakt: -1]
    You said straight away what you couldn’t promise, before it was needed. At the same time you were the one who began crossing things out in his plan. # why # source: 004-P14 staff # source: kriseplan law # source: 003-P13 staff
    Perhaps Leif thought: Then I know. Then I can sit with my shoes on. # thought: leif
    You said that you might not manage the bit about the night. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    Leif: May? # mood: leif tense
    “May.” He draws his finger along the line under it once more.
*   [“Read it out loud to us. Then you say what counts, and what doesn’t any longer.” # id: hoyt # egenmakt: +2]
    The plan was his, and he got to say what it was worth. In the study it is the one who owns the plan who is to go ahead with it. # why # source: 003-P13 staff # source: kriseplan law
    Perhaps Leif thought: Out loud? Then they’ll hear it too. Good. # thought: leif
    You let him read the plan and say what counted. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ planen_lest = true
    ~ fast = true
    ~ tillit += 1
    He reads it point by point, and loses the line twice. The bit about the night he reads again. At “my mother” he stops. “You can go a bit easier on that one.” # mood: leif neutral
*   [Leave it lying there. He’s too tired to read, and you almost know it by heart. # id: ligge # relasjon: +1 # egenmakt: -1]
    You spared him one more sheet of paper on an evening when he couldn’t take more. But that was where he had written what he wanted, and you didn’t ask. # why # source: ours inferred # source: kriseplan law # source: 003-P13 staff
    Perhaps Leif thought: There it lies. It lay like that in September too. # thought: leif
    You left the plan lying. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    Slagg lies down on it. Leif lets him. # mood: leif neutral
*   [“It counts. Nobody fetches anybody tonight, and we two stay here with you.” # id: staar # egenmakt: +1 # utholdenhet: +1 # trygghet: -1 # limit: hvem-avgjor]
    You put yourself behind the plan and gave of your own night. But if somebody is fetched, it isn’t you who decides. Staff have seen what it costs when someone has promised on behalf of others. # why # source: kriseplan law # source: 000-P20 staff # source: 004-S37 staff
    Perhaps Leif thought: Nobody. You said that. # thought: leif
    You said that the plan counted, and that nobody would fetch him tonight. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    ~ fast = true
    ~ lovet = true
    Solveig glances at you. Leif sees it. # mood: leif neutral
-   -> ordene

=== kattene ===
Mrs Dahl has given up on the freezer. She walks along the row of sockets and smells every single one. She is named after a lady who inspected his welds in ninety-eight and failed him on a pore he can still draw. # scene: leif-stue # colour: +1
Leif: She was right. It was a pore. # mood: leif warm # colour: +1
Then he picks her up and holds her inside his jacket.
Leif: Who feeds them? If I’m not here. Mum can’t. She’s allergic, that’s why she never comes further than the doormat. # mood: leif tense # decision: kattene
When is help with what somebody loves a gift, and when is it a grip? # ask
“What matters most to know about them, if someone else is going to do it?” # could_ask
*   [“I will. Tomorrow, Saturday, Sunday, whether you’re here or you aren’t here.” # id: mater # hverdag: +2 # utholdenhet: +1 # egenmakt: -1]
    The help came with no demand, and it had dates. A member of staff in the study told of cat-feeding that made an admission bearable. But you decided who it was to be. # why # source: 000-P11 staff # source: 000-incident15 staff # source: 001-P26 staff
    Perhaps Leif thought: She doesn’t know your smell yet. # thought: leif
    You said you’ll feed them, wherever he is. # recap
    ~ katt = 1
    ~ tillit += 1
    Leif: Lukewarm. Not warm. You have to feel it. # mood: leif neutral
*   [“Say yes to a bed tonight and I’ll take them. However long it goes on, Leif.” # id: blir # identitet: +1 # trygghet: -1 # egenmakt: -1]
    You saw that without the cats it won’t work. But the help became bait: it came with a yes. That is a condition, and a yes to a bed must be freely given. # why # source: 000-incident15 staff # source: 001-P28 staff # source: frivillig-kan-endres law
    Perhaps Leif thought: And if I say no? # thought: leif
    You offered to take the cats if he said yes to a bed. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    ~ katt = 2
    He looks down into his jacket and doesn’t answer. It goes on so long that Solveig has to start again. # mood: leif wary
*   [“The cattery at Moen takes them in till eight. One word from you and I’ll ring.” # id: pensjonat # hverdag: +1 # identitet: -1]
    Concrete, quick and on his word. But to him this wasn’t two cats to be stored. Staff want to know the whole person and what belongs there. # why # source: 000-P11 staff # source: 000-P24 staff
    Perhaps Leif thought: In cages. Next to dogs. # thought: leif
    You suggested the cattery. # recap
    ~ katt = 4
    Leif: Have you been there? # mood: leif wary
    You haven’t.
*   [“Who’ll she have in the kitchen? Give us a name, and we’ll go and ask them now.” # id: navnet # egenmakt: +2]
    He chose, and the one he chose was to be asked while he looked on. Help becomes his own when he is steering it. # why # source: 001-P29 user # source: 002-P17 staff
    Perhaps Leif thought: Well, there’s only the one. But she locks up with a chair. # thought: leif
    You asked whom the cats accept. # recap
    ~ katt = 3
    ~ tillit += 1
    Leif: Bodil. # mood: leif neutral
    “Say it’s the cats. Only that.” Bodil opens before you’ve had time to knock, and says yes before you’ve finished asking. “As long as he doesn’t stand there,” she says. # mood: bodil wary
-   { kommer:
        -> vente
    }
    -> natta

=== ordene ===
{ venter and variant == 1:
    It’s six o’clock when your phone rings. It’s the legevakt. The GP reported him there before closing. “I said not now,” you tell Leif. “They’re the ones ringing.” # scene: leif-stue
    Leif: Answer it, then. # mood: leif wary
    You tell the doctor that Leif has asked to be let off tonight, and that he can hear you.
- else:
    It’s six o’clock when the doctor rings back. You answer at the table, so that Leif can hear. # scene: leif-stue
}
Her name is Hauge and she has eleven in the waiting room.
{ variant == 2:
    Hauge: It says “tonight” here. Are those his own words? # mood: hauge neutral
    “Yes.”
- else:
    Hauge: Has he said that he wants to take his own life? # mood: hauge neutral
    “That Monday was the closest. Not now, he says. I don’t know that for certain.”
}
Hauge: Can you bring him in here? # mood: hauge neutral
Leif shakes his head. He’s standing at the wall with his hand on the wallpaper, the cat in his jacket. # mood: leif tense
Hauge: What else do I need to know? The most important thing first. # mood: hauge neutral # decision: ordene
What turns into fact, of the things we say on the phone? # ask
“What do you want the doctor to know about you, before she knows the rest?” # could_ask
What do you hope Leif notices now? # pause
That he’s the one I’m talking about, and not something I’ve read. # hope
That I say the same here as I would have said to him. # hope
That he can correct me. # hope
That someone takes it seriously. # hope
*   [“I’ve got his plan here. I’ll read you how he wants to be met, and by whom.” # id: lese # egenmakt: +1 # identitet: +1]
    He got words into the call that were written on a good day, and the doctor is to take them into account. About what you had seen today there was little. # why # source: kriseplan law # source: 003-P13 staff
    Perhaps Leif thought: That’s how I do my sevens. # thought: leif
    You read his plan to the doctor. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    ~ planen_lest = true
    ~ talt = true
    Hauge: “At home if it can be done.” “Not at night.” I’ve written that. I can’t promise it. # mood: hauge neutral
    Leif nods at the phone. # mood: leif neutral
*   [“Five nights, no sleep. He answers clearly. I’ll give you his answers word for word.” # id: ordrett # trygghet: +1 # samarbeid: +1]
    You gave the doctor what she needed to think for herself, and Leif could recognise the words. Staff in the study say that plain words build trust. # why # source: 004-P14 staff # source: hvem-avgjor law
    Perhaps Leif thought: Yes. That’s what I said. # thought: leif
    You told her what you had seen and heard. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    Leif: Five and a half. # mood: leif neutral
    “Five and a half,” you say.
*   [“Leif, do you want to tell her yourself? I can put her on speaker, or not.” # id: hoyttaler # egenmakt: +2 # relasjon: -1]
    It was his case, and he got to choose whether to talk. But he had said he was too tired to give the right answers, and was asked with a doctor on the line. # why # source: 003-P15 staff # source: 003-P16 staff
    Perhaps Leif thought: Right answer, right answer. What is it they want? # thought: leif
    You asked if Leif wanted to talk to the doctor himself. # recap
    ~ talt = true
    Leif: I’m only going to sleep a bit. That’s all it is. # mood: leif wary
    The voice isn’t the one he has used with you. Then he stands there hunting for more, and doesn’t find it. # mood: leif tense
*   [“I think he’s psychotic, and I’m scared for tonight. You need to come and see him.” # id: konklusjon # samarbeid: +2 # identitet: -1 # discuss: trygghet]
    You told a partner in time, and put your own unease beside the professional view. But the first thing she learned about him was a diagnosis. # why # source: 003-P23 staff # source: 004-P12 staff # source: ours inferred
    How serious it was got said openly, and he heard what the doctor heard. # for: trygghet
    So big a word came before anyone had examined him, and he wasn’t told what it would lead to. # against: trygghet
    Perhaps Leif thought: Psychotic. Then I needn’t say any more. # thought: leif
    You said what you thought, and that you were scared for the night. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    ~ konk = true
    ~ tillit -= 1
    “Psychotic,” says Leif. He says it once and sits down on the edge of the sofa. # mood: leif sad
-   { venter and variant == 1 and not konk:
        ~ kommer = false
        Hauge: Does he want me to come? # mood: hauge neutral
        Leif shakes his head. You pass it on. # mood: leif neutral
        Hauge: Then he’s on my list, and I’ll ring Yusuf. If it gets worse, you ring. Don’t wait for morning. # mood: hauge neutral
    - else:
        Hauge: Then I’ll have to come. It won’t be straight away. I’m not from the hospital, tell him that. Yusuf I’ll talk to first. # mood: hauge neutral
    }
    -> kattene

=== vente ===
Klokka er kvart på sju. Kattene har fått mat. Nede i gata stopper en bil og kjører igjen. Leif har skrudd av lykta for å spare batteriet. Dere sitter i lyset fra mobilen til Solveig. # scene: leif-stue # mood: leif tense
Leif: Det er verst å vente på folk som skal se etter noe. På verkstedet fikk vi i det minste vite hva de målte. # mood: leif sad # decision: vente
Hva gjør vi med timen før noen kommer? # ask
«Vil du ha det stille, eller vil du at jeg skal si hva som kommer?» # could_ask
*   [Spør Leif hvilket skip det er på bildet, og hvem de andre elleve er. # id: bildet # identitet: +1 # relasjon: +1]
    Han ble spurt som en som har gjort noe, og ikke som en som skulle vurderes. Ansatte i studien begynte gjerne med det som hang på veggen, og kom derfra til livet. # why # source: 001-P05 staff # source: 000-P24 staff
    Kanskje tenkte Leif: Du spør vel for at tida skal gå. Det er greit. Den skal jo gå. # thought: leif
    Du spurte om skipet og mannskapet. # recap
    ~ tillit += 1
    Det var byggenummer 61, og sju av dem er døde. Han tar dem fra venstre, med klengenavn. På nummer ni stopper han lenge. «Kåre», sier han. «Kåre lever.» # mood: leif warm # colour: +1
*   [«Hun spør om søvn, om natta og om hva du vil. Du kan be om å ha Solveig med.» # id: forbered # trygghet: +2]
    Han hadde nettopp sagt at det verste var å ikke vite hva som ble målt. Du sa det. Forutsigbarhet er noe av det få som kan gis en slik kveld. # why # source: 004-P14 staff # source: 001-P30 literature
    Kanskje tenkte Leif: Solveig. Da kan jeg se på henne når jeg svarer. # thought: leif
    Du fortalte hva legen ville spørre om. # recap
    ~ horte = true
    ~ tillit += 1
    Leif: Og hva er riktig? # mood: leif tense
    «Det finnes ikke noe riktig.»
    Leif: Det sier dere alltid. # mood: leif tense
*   [Gå ut i trappa og spis noe. Leif og Solveig har sittet slik sammen før. # id: spise # samarbeid: +1 # relasjon: -1]
    Du delte på det med den han kjente best, og sparte på deg selv til senere. Men du gikk i den timen han sa at var verst. # why # source: 003-P33 staff # source: 003-P9 staff # source: 004-P12 staff
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
*   [«Numrene henger på kjøleskapet. Blir det verre, ringer du, når som helst.» # id: kjoleskap # egenmakt: +1 # utholdenhet: -1]
    Han fikk ta det i egen takt. Men det var han som måtte be om hjelp i de timene det er vanskeligst, og sist han ringte, kom det ikke noe svar. # why # source: 000-P16 user # source: 004-S19 staff # source: 004-P25 staff
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
*   [«Kan akutteamet ringe deg klokka to og klokka fire? Jeg spør, hvis du sier ja.» # id: akutt # samarbeid: +1 # utholdenhet: +1]
    Du delte natta med noen som var våkne, i de timene han selv hadde nevnt, og ventet på et ja. Et av teamene i studien sier fra til kveldstjenesten om den de er urolige for. # why # source: 000-P21 staff # source: 000-P16 user # source: frivillige-veier law
    Kanskje tenkte Leif: To og fire. Da er det bare tre igjen. # thought: leif
    Du spurte om akutteamet kunne ringe om natta. # recap
    Veier som er frivillige. # law: frivillige-veier
    ~ delt = 1
    «To og fire», sier Leif, «og hva var det andre?» Du sier det en gang til. Så nikker han. # mood: leif neutral
    De kan to og fire. Tre kan de ikke love.
*   [«Hvem kan du tåle å ha her i natt? Det kan være en du vet om, eller ingen.» # id: noen # relasjon: +2]
    Du lette etter noen i hans eget liv og lot ham velge, også bort. Fagfolk i en av studiene vil ha familie og nettverk med, slik personen selv vil. At natta ble stående tom hvis han sa nei, var en risiko. # why # source: 001-P41 staff # source: 002-P17 staff
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
*   [«Ja. Du går inn selv og du går ut selv. Det er det ordet betyr, Leif.» # id: ja # relasjon: +1 # trygghet: -2 # limit: frivillig-kan-endres]
    Du møtte ham varmt i det han var reddest for. Men det er ikke alltid slik, og det lå ikke hos deg å love. En dag kan svaret bli et annet. # why # source: frivillig-kan-endres law # source: 004-S37 staff # source: 004-P14 staff
    Kanskje tenkte Leif: Der ble det sagt. Da husker jeg det. # thought: leif
    Du lovet at han kunne gå når han ville. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    ~ dorlofte = true
    Leif: Godt. # mood: leif neutral
    Hauge ser opp fra sekken og ned i den igjen.
*   [«Det er posten som svarer på det, ikke jeg. Ta det med legen når du kommer.» # id: posten-svarer # samarbeid: +1 # trygghet: -1]
    Svaret hører hjemme hos den som har myndighet, og du lot det ligge der. Men du visste mer enn du sa, og han skulle velge nå. # why # source: 003-P30 staff # source: 004-P14 staff # source: frivillig-kan-endres law
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
*   [«Kommunelegen har bestemt, og du skal gjøre det, Hauge. Si det til ham, jeg står der.» # id: av-deg # relasjon: +1 # discuss: trygghet]
    Du ville være ved siden av og ikke over. Én behandler i en av studiene holdt rollene fra hverandre i en annen slags sak. At det hjelper her, er vår slutning. # why # source: 003-P30 staff # source: ours inferred
    Den som skal undersøke ham, bør vise seg. Da vet han hvem som gjør hva, og hvem han har igjen. # for: trygghet
    Det kan høres ut som å gjemme seg bak legen. Du hadde ringt henne, og det visste han. # against: trygghet
    Kanskje tenkte Leif: Nå står du der og er snill. # thought: leif
    Du ba legen si det, og sto ved døra. # recap
    Hvem som avgjør, og hva det er du bidrar med. # law: hvem-avgjor
    Hauge sier det bra. Leif svarer henne. Deg svarer han ikke. # mood: leif wary
*   [«Si fra til politiet nå, Hauge, at vi kan trenge dem. De kan vente nede på gata.» # id: patrulje # samarbeid: +1 # trygghet: -1]
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
*   [«Gi oss tjue minutter først, uten politi. Jeg vil spørre hva han må ha med seg.» # id: tjue # egenmakt: +1 # utholdenhet: +1]
    Det meste var avgjort, men ikke alt, og det som var igjen, spurte du ham om. En ansatt i studien minner om at relasjonen skal vare lenger enn tvangen. # why # source: 004-P32 staff # source: 001-P29 user # source: politi-og-makt law
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
Solveig blir med i ambulansen og til han er tatt imot. Det sto i planen, og det går. {lovet: «Ingen henter noen i natt», sier han til deg.}
Leif: Hva er det jeg kan si nei til nå? # mood: leif tense # decision: rett
Når er en rettighet sagt slik at den kan brukes? # ask
«Hva av dette vil du ha på et ark, og hva vil du at en av oss husker?» # could_ask
*   [«Akkurat nå er det lite. Resten sier de inne. Nå er det Solveig og du, og veien dit.» # id: paa-posten # relasjon: +1 # trygghet: -1]
    Du svarte ærlig om kvelden og ville ikke helle mer over ham enn han kunne bære. Men medisinen og klagen lot du ligge, og det var det han hadde å si nei med. # why # source: ours inferred # source: 004-P6 literature # source: tvungen-undersokelse law
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
    «Undersøkelsen: Statsforvalteren. Må du bli: kontrollkommisjonen, og advokat.» Han leser det i lyset fra panna og legger det i lomma på den innerste jakka. # mood: leif neutral
*   [«Du sa nei til undersøkelsen, og kan klage på den. Det hadde jeg gjort i ditt sted.» # id: hadde-klaget # egenmakt: +1 # samarbeid: -1]
    Du sa hva du mente, og pekte på det han kunne klage på alt nå. Men du stilte deg utenfor noe du selv var med på, og de som tar imot, skal møte ham om en time. # why # source: 001-P26 staff # source: tvungen-undersokelse law # source: 003-P24 staff
    Kanskje tenkte Leif: Hvem var det som ringte henne, da? # thought: leif
    Du sa at han kunne klage på undersøkelsen, og at du ville ha gjort det. # recap
    Hva en tvungen legeundersøkelse er. # law: tvungen-undersokelse
    Leif: På deg også? # mood: leif neutral
    «Ja. Også til Statsforvalteren.»
*   [«Til medisin kan du si nei, og du kan klage. Jeg ringer deg i morgen klokka ti.» # id: ringer-ti # trygghet: +1 # utholdenhet: +1]
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
    22.50. {slutt == 1:Du er tilbake ved postkassene for å hente veska di. Solveig venter i bilen.|Du står nede ved postkassene. Bilnøklene ga Solveig deg da hun gikk inn i ambulansen.} # scene: leif-oppgang # sound: stille
- else:
    {venter:23.10. Dere ble til elleve, begge to.|22.10.} Solveig er gått ned for å varme bilen. Du står ved postkassene. {delt == 2:Oppe i tredje sitter Leif og Kåre med kortene.|Oppe i tredje er det mørkt, men han er der.} {lovet: «Vi to blir her hos deg», sa du da planen lå på bordet. Det gjorde dere ikke.} # scene: leif-oppgang # sound: stille
}
{venter and slutt == 1: «Til elleve», sa han på posten. Klokka var ti over ti da dere ble bedt om å gå.}
{venter and slutt == 2: «Til elleve, begge to», sa du. Solveig er der. Du er her, og det sa du til ham.}
{venter and slutt == 3: «Til elleve, begge to», sa du. Nå er Solveig der, og du er her. Han sa det ikke høyt, men han så på klokka.}
Det siste Leif sa, var: «Si til mor at kattene spiser. Ikke mer.» # mood: leif neutral
Åse har ringt fire ganger siden åtte. {kveldslofte: «Du sa i kveld», står det i meldingen hennes.} {nokkel: Nøkkelen til Bodil ligger fortsatt i lomma di.} Hendene dine er svarte av trykksverte. Notatet må skrives i kveld. Hva tar du først? # decision: hjem
Hva må være gjort før vi går hjem fra en slik kveld, og for hvem? # ask
«Hva vil du at de andre skal vite om dette i morgen tidlig?» # could_ask
*   [Skriv notatet her i trappa, med klokkeslett og med hans ord i stedet for dine. # id: notat # identitet: +1 # samarbeid: +1]
    Det som står der, blir lest av folk som aldri har møtt ham. En av studiene minner om at papirene kan ta feil av personen. Hans egne ord gjør det litt vanskeligere, og de som kommer i morgen, vet hva som ble sagt. # why # source: 002-I17 staff # source: 000-P21 staff # source: journal-innsyn law
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
*   [Ring Åse: «Kattene spiser, ba han meg si. Mer kan jeg ikke. Jeg ringer klokka ni.» # id: aase # samarbeid: +1 # egenmakt: +1]
    Hun fikk akkurat det han hadde gitt, og et klokkeslett. Pårørende kan tas godt vare på uten at de får vite alt. # why # source: taushet-parorende law # source: 002-P17 staff # source: 001-P41 staff
    Kanskje tenkte Åse: Da lever han. Kattene spiser. Da lever han. # thought: aase
    Du ga moren det Leif hadde sagt ja til, og en tid for neste telefon. # recap
    Hva du kan ta imot fra pårørende, og hva du kan gi. # law: taushet-parorende
    Åse: Lunkent? # mood: aase sad
    «Lunkent.»
*   [Ring Kari hjemme og si hvordan det gikk, og at du ikke er sikker på noe av det. # id: kari # samarbeid: +2]
    Du gikk ikke hjem alene med det, og teamet vet det før morgenen. Ansatte i studien vil ha kolleger som spør, for alene blir man blind på egen vei. # why # source: 004-P36 staff # source: 000-P21 staff
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
    Natt til fredag så en lege til på ham. Klokka ett sa den faglig ansvarlige nei: Vilkårene var ikke oppfylt. Det gikk ingen buss, og Leif sa ja til å sove der. I helga har ingen spurt om han ville videre.
- else:
    Natt til fredag bestemte den faglig ansvarlige observasjon, etter at en lege til hadde sett ham. Leif har sovet siden. Han er blitt mindre i ansiktet.
    Legen der sier at den verste natta er over. # danger: past
}
{ti: Du ringte fredag klokka ti. Han ville ikke til telefonen.}
{slutt == 3: Han flytter ikke føttene så du får plass. # mood: leif sad}
{slutt == 2: Han skyver ut stolen ved siden av seg med foten. # mood: leif wary}
{tofler: Tøflene har bakkappe.}
Leif: Mørkt var det. Det var det eneste jeg hadde streket under. # mood: leif sad # decision: dagrom-t
Hva har vi der å gjøre, den første gangen etterpå? # ask
«Vil du at jeg skal være her, eller skal jeg komme en annen dag?» # could_ask
*   [«Jeg var redd for at du ikke skulle leve til lørdag, Leif. Derfor ringte vi den kvelden.» # id: maatte # trygghet: +1 # relasjon: -1]
    Du sa sant om hvorfor. Men han fortalte hva det hadde gjort, og fikk en begrunnelse. Tilliten som en innleggelse har tatt, kommer ikke nødvendigvis igjen av å bli forklart; det siste er vår slutning. # why # source: 004-P14 staff # source: 004-S33 staff # source: ours inferred
    Kanskje tenkte Leif: Redd. Det var du som var redd. # thought: leif
    Du sa hvorfor du hadde vært redd. # recap
    Leif: Ja vel. # mood: leif sad
*   [«Vil du klage? Jeg har arket med. Si det rett fram, så skriver jeg det du sier.» # id: klage # egenmakt: +2]
    Retten ble noe han kunne bruke der og da, med hans ord og din penn. I studien er brukermedvirkning å gjøre noen i stand til det, ikke bare å si at det går an. # why # source: klage-tvang law # source: 003-P15 staff
    Kanskje tenkte Leif: På deg også? Sitter du og skriver klagen på deg selv? # thought: leif
    Du tilbød deg å skrive klagen han ville ha sendt. # recap
    Hvem han kan klage til, og hvem som kan hjelpe. # law: klage-tvang
    ~ klagde = true
    Leif: Kort, da. # mood: leif neutral
    Han vil klage på at det var natt. Bare det. Du vet ikke hvem som tar imot en slik klage, og det sier du. Det blir to setninger, og arket vil han ha selv.
*   [Legg fram bildene av kattene. Bli sittende til kaffen er kald, uten å si noe stort. # id: kattebilder # identitet: +1 # utholdenhet: +1]
    Du kom igjen, og du kom til ham som har katter og et hjem. Brukere forteller at den som kommer igjen og igjen, viser at de bryr seg. Det vanskelige ble liggende. # why # source: 001-P17 user # source: 000-P4 user # source: 004-P12 staff
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
*   [«Hun ba meg overtale deg til onsdag. Det vil jeg ikke gjøre bak ryggen din.» # id: bak-ryggen # trygghet: +2 # samarbeid: -1]
    Han fikk vite om bestillingen med en gang. Det er åpent. Det satte også pleieren i et dårlig lys, og hun skal være der når du har gått. # why # source: 004-P14 staff # source: 004-P9 staff # source: 003-P24 staff
    Kanskje tenkte Leif: Så det er sånn man blir bedt om å være. # thought: leif
    Du fortalte ham at pleieren ville ha deg til å overtale ham. # recap
    Leif: Hun har sju stykker. # mood: leif neutral
*   [«Jeg ville ha blitt til onsdag. Men du er her frivillig, og kan si at du går nå.» # id: min-mening # egenmakt: +1 # samarbeid: +1]
    Du la fram det du mente og lot ham bestemme hva han ville gjøre med det. De som fulgte Petter, sa klart hva de anbefalte og tok imot svaret. # why # source: 001-P26 staff # source: frivillig-kan-endres law
    Kanskje tenkte Leif: Onsdag. Det er to netter til. # thought: leif
    Du sa hva du selv ville ha gjort, og at han kunne si at han gikk. # recap
    Hva frivillig betyr, og hva det ikke lover. # law: frivillig-kan-endres
    Leif: Du er ikke meg. Du har ikke ligget der og hørt dem gå. # mood: leif neutral
    Han sier det til legen. Det blir tirsdag.
*   [«Bilen står her nede. Vil du ut nå, så går vi og sier fra sammen, du og jeg, Leif.» # id: bilen-nede # relasjon: +1 # samarbeid: -1]
    Du stilte deg hos ham, og det var hans ønske dere gikk etter. Men posten fikk det som en beskjed. Uten dem med på laget vet ingen hva som skal være på plass i morgen. # why # source: 004-P34 staff # source: 003-P24 staff # source: 003-P28 staff
    Kanskje tenkte Leif: Bare gå? Kan man det? # thought: leif
    Du sa at dere kunne gå og si fra sammen. # recap
    Det blir en samtale i korridoren, med tre som står. Han får dra klokka to. # mood: leif wary
*   [«Hva må være i orden hjemme? Strømmen, maten, natta. Ta det i din rekkefølge.» # id: rekkefolge # egenmakt: +1 # utholdenhet: +1]
    Du gjorde hjemreisen til noe han planla, og tok med det som kunne bli vanskelig. Ansatte i studien vil legge planen før utskrivningen, ikke etter. # why # source: 002-P28 staff # source: 003-P28 staff # source: 001-P29 user
    Kanskje tenkte Leif: Natta først. Nei. Fryseren først. # thought: leif
    Du spurte hva som måtte være i orden før han reiste hjem. # recap
    Leif: Fryseren. Så sikringene, men bare de på sørsida. Så natta. # mood: leif neutral
-   -> kafe

=== fredag_h ===
Fredag, halv elleve. Det lukter stekt egg i oppgangen. Leif åpner før du har banket. Han har sovet fra fem til sju. Han må lete etter hva han skulle si. # scene: leif-stue-morgen # mood: leif neutral
{ delt == 1:
    Leif: De ringte klokka to. Klokka fire ringte de tjue på fem. Jeg telte. # mood: leif neutral # colour: +1
}
{ delt == 2:
    Leif: Kåre sovnet i fire-tida, med kortene i hånda. Det var noen der likevel. # mood: leif neutral # colour: +1
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
*   [«Jeg ringer opp igjen.» Skriv i planen, med Leif, hva som virket i natt, først. # id: virket # identitet: +1 # egenmakt: +1 # samarbeid: -1]
    Du lot natta bli hans erfaring, og den kom på papir. Men på venterommet satt en på åttifire uten å vite noe, og legen måtte svare henne. # why # source: 001-P07 staff # source: 003-P13 staff # source: 003-P26 staff
    Kanskje tenkte Leif: Virket? Det var noen der. Det var det. # thought: leif
    Du sa at du skulle ringe opp igjen, og skrev i planen med ham først. # recap
    «Ikke alene mellom to og fem», skriver du. Han stryker «ikke alene» og setter «en som er våken». # mood: leif neutral
-   -> kafe

=== fredag_n ===
Klokka halv tre gikk Leif ut, for ute var det ingen vegger. Han gikk til det ble lyst. Ingen visste det. # scene: leif-oppgang-leif
Yusuf ringte klokka ni, og ingen tok telefonen. Halv ti går du og Solveig opp trappa. Leif sitter utenfor sin egen dør, våt til knærne av sludd. Bodil har hengt et teppe over ham. Hun står innenfor sin egen dør og holder i karmen. # mood: leif sad
{nummer:«Jeg hadde nummeret ditt», sier han. «Jeg har hatt nummer før.»|«Numrene hang der», sier han. «Jeg har hatt nummer før.»}
{ venter:
    Leif: Til elleve, sa dere. Det holdt dere. Så gikk dere. # mood: leif sad
- else:
    Leif: Jeg ville at dere skulle gå. Så gikk dere. # mood: leif sad
}
Han ser på hendene sine, som om de var noen andres. # decision: fredag-n
Hva gjør vi med en natt som ingen delte? # ask
«Hva trengte du i natt som det ikke var noen til å gi?» # could_ask
*   [Sett deg på trinnet under ham, og vent til han har fått av seg de våte skoene. # id: trinnet # relasjon: +1 # egenmakt: +1]
    Du kom lavt og uten spørsmål, og lot skoene være hans. Noen av brukerne i studien ville heller ha en som var der, enn en som hadde svar. # why # source: 000-P17 user # source: 001-V44 user
    Kanskje tenkte Leif: Den venstre er verst. Du ser det, men du lar meg. # thought: leif
    Du satt på trinnet under ham mens han tok av skoene. # recap
    Det tar lang tid med den venstre.
*   [«Jeg ringer legen om natta di, her, så du hører. Etterpå sier du det som mangler.» # id: ringer-igjen # trygghet: +1 # egenmakt: -1]
    Du sa hva du gjorde, og han fikk høre hvert ord og siste ordet. Om det skulle ringes, fikk han ikke velge. # why # source: 004-P14 staff # source: 001-P29 user
    Kanskje tenkte Leif: I det minste hører jeg hva de sier. # thought: leif
    Du ringte legen og sa hvorfor. # recap
    Leif: Gjør det, da. # mood: leif sad
*   [«Du skulle ikke vært alene om dette. Det var vi som slapp, og jeg er lei for det.» # id: vi-slapp # relasjon: +2]
    Du tok på deg det som var teamets, og la ikke noe av det på ham. Det er hjelperne som har ansvaret for relasjonen når den skranter. # why # source: 004-P11 literature # source: 004-P36 staff
    Kanskje tenkte Leif: Jeg ba om det. Og dere sa ja. # thought: leif
    Du sa at det var teamet som hadde sluppet ham. # recap
    Leif: Jeg ba jo om det. # mood: leif neutral
    «Ja. Og det var vi som gikk.»
*   [«Kan Bodil sitte her litt mens vi finner ut av dagen? Det er lov å si nei.» # id: bodil-sitte # samarbeid: +1 # utholdenhet: +1]
    Du slapp til en som allerede var der, spurte ham først, og ble ikke borte selv. Studiene vil ha nettverket med når personen vil det. # why # source: 001-P41 staff # source: 000-P27 staff # source: 002-P17 staff
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
    Han har hatt samtalen på posten, den de skal tilby. Hun hadde et skjema, og han svarte på skjemaet.
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
*   [Vent. Han har ikke rørt kaffen ennå, og det er ikke sikkert at han er ferdig. # id: vent # relasjon: +1]
    Du ga det plass og lot være å gjøre det til ditt. Brukere i studien vil ha hjelpere som snakker mindre, så de kan styre selv. # why # source: 001-V44 user # source: 000-P17 user
    Kanskje tenkte Leif: Ikke noe spørsmål. Hva skal jeg si da? # thought: leif
    Du ventet. # recap
    Det kommer ikke mer. {slutt == 3:Han ser på døra.|Men han blir sittende.}
*   [«Det skulle jeg ha spurt deg om. Vil du at journalen blir rettet, med dine ord?» # id: rettes # identitet: +1 # egenmakt: +1]
    Du endret bildet av ham der det faktisk står, og bare hvis han ville. Noen i studien advarer mot å tro at papirene kjenner mennesket. # why # source: 002-I17 staff # source: journal-innsyn law # source: 001-P29 user
    Kanskje tenkte Leif: Med mine ord. Da blir det kort. # thought: leif
    Du spurte om han ville at journalen skulle rettes. # recap
    Hvordan feil i en journal blir rettet. # law: journal-retting
    { slutt == 3:
        Han svarer ikke på det. # mood: leif wary
    - else:
        Leif: Skriv at jeg hørte det der også. Ikke noe mer. # mood: leif neutral
    }
*   [«Jeg vet ikke om jeg hadde gjort det annerledes. Jeg vet at det har kostet deg.» # id: kostet # trygghet: +1 # discuss: relasjon]
    Du sa det du var sikker på og det du ikke var sikker på, og skjulte ikke tvilen. Ærlighet og klare ord bygger tillit, sier ansatte i studien. # why # source: 004-P14 staff
    Du la ikke noe penere enn det var, og lot det koste. # for: relasjon
    Han fikk tvilen din å bære, i stedet for et unnskyld. # against: relasjon
    Kanskje tenkte Leif: Du vet ikke. Da er vi to. # thought: leif
    Du sa hva du tvilte på, og hva du så at det kostet. # recap
    Leif: Nei vel. # mood: leif sad
*   [«Vet Bodil det? Jeg kan bli med bort til henne, hvis du vil det en dag på dagtid.» # id: vet-bodil # relasjon: +1 # utholdenhet: +1]
    Du tenkte på den han bor vegg i vegg med, og lot dagen være hans. Å knytte bånd til folk personen vil ha rundt seg, varer lenger enn dere gjør. # why # source: 001-P44 user # source: 001-P41 staff # source: 001-P17 user
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
