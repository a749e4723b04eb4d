# id: natt-til-fredag
# title: Thursday night
# language: en
# version: 1
# author: Side om side
# minutes: 19
# trains: trygghet egenmakt relasjon samarbeid identitet utholdenhet
# content_note: About thoughts of suicide, and about being admitted to hospital, with and without coercion. Nobody dies in the story, and no way of doing it is described. You can leave whenever you like. If it touches your own life and you are in Norway, you can ring the Mental Helse helpline on 116 123, or the out-of-hours doctor, the legevakt, on 116 117. If a life is in danger: 113.
# cast: leif = Leif
# cast: solveig = Solveig
# cast: yusuf = Yusuf
# cast: aase = Åse
# cast: bodil = Bodil
# cast: hauge = Hauge
# credit: No lawyer has read the text yet, and nobody with first-hand experience of coercion or of being visited by a team. Both are to happen before a team uses it.
# credit: Written without first-hand experience of being the one who is visited. Someone with that experience is to read and correct the text.
# credit: People, places and events are invented. The studies say little about coercion. So more stands here as our own inference than in the other stories.
# scene: teamets-kontor-skumring
# variants: 2
# variant_note: 1 In this version there was no immediate danger that evening. You couldn’t know that for certain, and you had to act without knowing it. How great the danger was had been settled before you began. Which ending it became followed from several things you did. If the hospital said no, it was because the conditions were not met.
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
Thursday, 2.40 pm. Åse is eighty-four and has rung the switchboard, the GP and the church. Now she’s got you. # scene: teamets-kontor-skumring # sound: ventilasjon
Åse: He’ll take his own life tonight. If nobody comes. # mood: aase tense
This is about Leif, her son. Fifty-eight, thirty years welding ships, two cats, Slagg and Mrs Dahl. It was Leif who told her about your outreach team. You’ve met him three times. He didn’t open the door to Solveig on Tuesday, or yesterday either.
His neighbour rang the GP an hour ago and said the same, nearly word for word. The two of them have been talking.
Solveig sits opposite you peeling a clementine. She has stopped peeling.
Åse: Are you there? # mood: aase tense # decision: mor
What do we need to know from the person ringing, and what do they need from us? # ask
“What’s the worst of it for you right now, and who have you got with you?” # could_ask
*   [“Have you got someone with you? I’ll ring tonight and tell you how he is.” # id: ringe-tilbake # samarbeid: +2 # trygghet: -1]
    You looked after her, and she got a time to hold on to. But you promised news of Leif without his knowing, and that promise wasn’t yours alone to keep. In the studies the way to relatives goes through a yes from the person. # why # source: 002-P17 staff # source: 001-P41 staff # source: taushet-parorende law
    Perhaps Åse thought: Tonight. Then I’ll have to stay awake till tonight. # thought: aase
    You promised his mother a call about how it went. # recap
    What you may receive from relatives, and what you may give. # law: taushet-parorende
    ~ kveldslofte = true
    Åse: I’ve got the radio. # mood: aase sad
*   [“What exactly has he said or done, Åse, and when was it?” # id: konkret # samarbeid: +1]
    You listened to what she knew before anyone asked what had to be done. A member of staff in the study insists on finding out whose need it is. For that you first need to know what has happened. # why # source: 004-S32 staff # source: 004-P32 staff
    Perhaps Åse thought: Exactly. Well, I’ve got the time of it. # thought: aase
    You asked what had happened, and when. # recap
    ~ ny = true
    Monday night, twenty past one, he asked her on the phone if she could take the cats. He has never asked that before. She’s allergic. # mood: aase neutral
*   [“We’re going now. You have a lie-down, and we’ll take it from here, Åse.” # id: herfra # utholdenhet: +1 # samarbeid: -1]
    Someone was going to him, and she was told so at once. But what she had seen stayed with her. Relatives often know what happened before. # why # source: 000-P20 staff # source: 002-P17 staff
    Perhaps Åse thought: A lie-down. That’s what they say at the nursing home too. # thought: aase
    You said you were going, and that she could lie down. # recap
    Åse: A lie-down. It’s a quarter to three. # mood: aase wary
*   [“Can I tell Leif that it was you who rang? He’s going to ask.” # id: navn # trygghet: +1 # samarbeid: +1]
    You asked her first, and thought ahead to the door, so you’d have nothing to hide there. Staff say that it is honesty and plain words that build trust. # why # source: 004-P14 staff # source: 002-P17 staff # source: taushet-parorende law
    Perhaps Åse thought: He’ll be cross with me. Better that. # thought: aase
    You asked if you could say she’d rung. # recap
    What you may receive from relatives, and what you may give. # law: taushet-parorende
    ~ mor_ok = true
    Åse: Tell him. Tell him it was me and not her next door. # mood: aase neutral
-   Then she wants to know who’ll ring her tomorrow. You write “Åse, Friday” on your hand. # mood: aase neutral
    -> bestilling

=== bestilling ===
Leif’s GP has sent a message: “Several people worried. Should Leif be admitted? Reply by 4.” Kari, who runs the team, has forwarded it without adding a word. # scene: teamets-kontor-skumring-yusuf-solveig
Yusuf comes in with his jacket on. He is the team’s psychiatrist, and he was supposed to be doing the nursery run. # mood: yusuf neutral
Yusuf: I can ask the acute ward if they’ve got room. But if it comes to admitting him against his will, the law wants two doctors, one of them independent of the hospital, and that isn’t me. I’m one of theirs. Otherwise you can get me on the phone till ten. # mood: yusuf neutral
You lift the keyboard to find a pen. Underneath is a yellow sticky note. “Leif rang 3.35, Tues. Not sleeping. Ring back?” That Tuesday is nine days ago. It’s your handwriting.
Solveig: In his plan, ringing is his part. After three nights without sleep. # mood: solveig sad
It’s five to three. Yusuf looks at the clock, and then at you. # mood: yusuf tense # decision: bestilling
Who’ll be the calmer for what we do now? # ask
“What would Leif have said he needed, if he were sitting here?” # could_ask
*   [“See if they’ve room, Yusuf. Then there’s a bed if it turns out we have to.” # id: seng # mening: -1 # samarbeid: +1]
    The hospital was brought in early, and a crisis that may come ought to be planned for. But the bed became an aim before anyone had asked what Leif himself wanted. # why # source: 003-P28 staff # source: 003-P23 staff # source: 004-P9 staff
    Perhaps Yusuf thought: They’re going to ask what I’ve seen. I haven’t seen anything. # thought: yusuf
    You asked Yusuf to find out if there was room. # recap
    Yusuf: They’ll ask how he is. What do I tell them? # mood: yusuf neutral
    Solveig: That we don’t know. # mood: solveig neutral
*   [“The mother, the neighbour, the GP. Has anyone said what Leif wants from us?” # id: bestiller # mening: +2]
    You held the request up against the man it was about. A member of staff in the study asks just that: whether it’s the municipality, the neighbours, the relatives or the doctor who is to be satisfied. # why # source: 004-P32 staff # source: 004-P9 staff
    Perhaps Solveig thought: Good question. And he may be in danger all the same. # thought: solveig
    You asked what Leif himself wanted. # recap
    Solveig: He wanted someone to ring back. # mood: solveig wary
*   [“Tell the GP we don’t know yet, and that two of us will see him before six.” # id: vetikke # samarbeid: +1]
    The GP got an honest answer and a time. Staff in the studies want other services in before anything big is decided. Leif didn’t know about it yet. # why # source: 003-P23 staff # source: 003-P26 staff
    Perhaps Yusuf thought: That one I can send. It’s even true. # thought: yusuf
    You asked Yusuf to say that you didn’t know yet. # recap
    Yusuf types it at the nearest PC, jacket on. The GP replies: “Thanks. Closing at four.” # mood: yusuf neutral
*   [“I want his plan with us. Nobody rings the ward till he’s had a look at it.” # id: planen # egenmakt: +1]
    What Leif had written while he was well was to come first. In the study it’s the person who owns the plan who takes the lead with it. Whether it still held today, nobody had asked him yet. # why # source: 003-P13 staff # source: kriseplan law
    Perhaps Yusuf thought: Nursery run it is, then. # thought: yusuf
    You wanted the plan with you, and the ward to wait. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    Yusuf: All right. But if it’s urgent I want to hear it from you two, and not from the ward. # mood: yusuf wary
-   The crisis plan is in a plastic sleeve, two pages in pencil. At the top: “The cats first.” Solveig takes the car keys. Neither of you goes there alone; she told you that on your first day. # mood: solveig neutral
    -> melding

=== melding ===
The car is cold. Solveig lets it run while you hold the phone. Leif reads what you send him, but doesn’t answer. Every message this week says “Read” underneath. # scene: bil-sagveien # sound: bil
{ny: Solveig: He knows his mother’s allergic. He asked all the same. # mood: solveig tense}
Solveig: Write something. Or don’t. But make up your mind before the lights. # mood: solveig neutral # decision: melding
How much should the other person know before we’re standing there? # ask
“How would you like us to let you know when we come without an appointment?” # could_ask
*   [“Has Mrs Dahl got food? I’ll get some at Rema and pop up at half three.” # id: mat # identitet: +1 # trygghet: -1 # discuss: hverdag]
    You wrote to the man who has a cat, and one service user tells of showing who she is at home, with hers. But it didn’t say why you were coming, or that there were two of you. He’ll find that out when you’re at the door, and staff say that it’s honesty and plain words that build trust. # why # source: 000-P4 user # source: 004-P14 staff
    The cats need food, and you were going to bring it. That’s help in itself. # for: hverdag
    The food was the reason you gave for coming. That makes it more pretext than help. # against: hverdag
    Perhaps Leif thought: Half three. Why half three? # thought: leif
    You wrote about cat food. # recap
    Read. At Rema, the supermarket, you buy three tins and a kilo of oats.
*   [“Solveig and I are coming at 3.30. No need to open. We’ll sit on the stairs.” # id: trappa # trygghet: +2 # egenmakt: +1]
    He learned who, when and what might happen, and the door was his. In the studies the home is a private zone that you ask to be let into. # why # source: 001-P15 staff # source: 004-P14 staff # source: 001-P30 literature
    Perhaps Leif thought: On the stairs. There’s a draught there. # thought: leif
    You wrote that you were coming, and that he didn’t have to open. # recap
    ~ tillit += 1
    Read. Nothing more comes.
*   [Don’t write, or he may be gone before you get there. If he won’t open, come back tonight. # id: uten # trygghet: -2 # utholdenhet: +1]
    You meant to catch him in, and to come back if he didn’t open. In one of the studies it was those who came to the door, more than once if need be, who made contact. But he was to know nothing beforehand, and that was the point. # why # source: 002-P6 staff # source: 004-P14 staff
    Perhaps Leif thought: Two pairs of shoes. They don’t walk like people who live here. # thought: leif
    You left him unwarned. # recap
    ~ tillit -= 1
    Solveig nods and drives. Nobody talks all the way to Sagveien.
*   [“We’re scared for you, Leif. We’re coming now, two of us, and want to see you.” # id: redde # relasjon: +1 # trygghet: +1]
    You said that you were scared, why you were coming and how many of you. The people working with Petter in one of the studies told him when they were worried about him. # why # source: 001-P38 staff # source: 004-P14 staff
    Perhaps Leif thought: Scared, yes. That’s when they come in numbers. # thought: leif
    You wrote that you were scared for him and on your way. # recap
    ~ tillit += 1
    Leif: who’s we # mood: leif wary
    “Solveig and me.” He doesn’t answer again.
-   -> nabo

=== nabo ===
Second floor. The doorbell is dead. Under Leif’s door it’s dark, but something is moving in there, and it isn’t a cat. # scene: leif-oppgang # sound: stille
The door beside it opens before you’ve had time to knock. Bodil, sixty-six, trainers and dressing gown. Round her wrist is a key on a red ribbon. # scene: leif-oppgang-bodil
Bodil: He stands here at night. Outside my door. With a torch in his hand. Two till five. I put the chair under the handle. # mood: bodil tense
She doesn’t keep her voice down.
Bodil: I’ve got a key. I did his plants when he was away last year. What is it he’s got? Surely I’ve a right to know, I do live here. # mood: bodil tense # decision: nabo
What do we say to someone who’s frightened, when the answer belongs to somebody else? # ask
“What would it take for you to sleep tonight, whatever I’m able to tell you?” # could_ask
*   [“Leif’s in good hands. We see a lot of him and will be back tomorrow, so try to sleep.” # id: kjenner # samarbeid: -1 # limit: taushet-nabo]
    Bodil had something to tell, and was comforted instead of heard. You talked about Leif without him, with him behind the door. That your team sees him at all wasn’t yours to tell. That’s a limit and stands by itself. # why # source: ours inferred # source: 002-P16 staff # source: taushet-nabo law
    Perhaps Leif thought: Good hands. I can hear all this, you know. It’s cardboard, this wall. # thought: leif
    You calmed the neighbour by saying that your team sees a lot of him. # recap
    What neighbours may be told. # law: taushet-nabo
    ~ tillit -= 1
    Bodil: So there’s people seeing to him. They never said that at the residents’ meeting. # mood: bodil neutral
*   [“Can I borrow that? Just in my pocket, so we’re not hunting for one if it’s urgent.” # id: laane # trygghet: -2]
    You didn’t want to be without one if something happened. But a borrowed key doesn’t give you the right to use it, and a power he doesn’t know about is a power all the same. # why # source: nokkel-og-tvang law # source: 001-P30 literature # source: ours inferred
    Perhaps Bodil thought: Then it’s on them. Good. # thought: bodil
    You borrowed the neighbour’s key. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ nokkel = true
    ~ tillit -= 1
    It takes her a long time to get the ribbon off. # mood: bodil neutral
*   [“You keep it. Neither of us goes in unless he opens the door himself.” # id: behold # egenmakt: +1 # discuss: trygghet]
    You said aloud that the door is Leif’s to open, even on a day when people are frightened. The home is a private zone. # why # source: nokkel-og-tvang law # source: 001-P15 staff
    Leif heard what you aren’t allowed to do. Then he knew what was not going to happen. # for: trygghet
    If his life is in danger, someone may have to go in. Then that was a promise you had no power to keep. # against: trygghet
    Perhaps Leif thought: That key. I’d forgotten that one. # thought: leif
    You said that the key was not to be used. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ tillit += 1
    Bodil: So you just stand here? # mood: bodil wary
    Solveig: We’re quite good at it. # mood: solveig neutral
*   [“I won’t talk about Leif. But I’d like to hear what you’ve seen yourself.” # id: hore # samarbeid: +2]
    You asked for what she herself had seen, and you’re free to take that in before Leif has been asked. A team in one of the studies saw that relatives may know something important. That it holds for a neighbour too is our own inference. # why # source: taushet-nabo law # source: 002-P17 staff # source: ours inferred
    Perhaps Bodil thought: Nothing. But they’ll take what I’ve got. Oh well. Somebody has to have it. # thought: bodil
    You listened to the neighbour without telling her anything. # recap
    What neighbours may be told. # law: taushet-nabo
    ~ tillit += 1
    She has written down the times. Ten nights out of eleven. He has never touched the door. He stands with his back to it. # mood: bodil neutral
-   She stays where she is, door ajar, while you knock on the other one.
    -> doera

=== doera ===
It takes a long time. Then there’s light in the keyhole, white and hard, and it goes again. # scene: leif-oppgang
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
That we’ve got nothing behind our backs. # hope
That I’ve come to see him, and not to fetch anyone. # hope
*   [“Mrs Dahl’s put out about something. Is it the food, or an inspection today?” # id: fru # relasjon: +1 # identitet: +1]
    You spoke to a man who has a cat, and not to a case. Service users tell of being seen when someone said hello to the cat. You didn’t say why you were standing there. # why # source: 000-P4 user
    Perhaps Leif thought: She’s always inspecting. That’s who she’s named after. # thought: leif
    You talked about the cat through the door. # recap
    ~ tillit += 1
    Leif: She’s failed the cod. # mood: leif neutral # colour: +1
*   [“There are two of us. We won’t come in unasked. If I get scared, I’ll say so.” # id: lov # trygghet: +2 # egenmakt: +1]
    Who you were, what you couldn’t do, and what might change that. Whether you got in was up to him. The studies tie trust to plain words like these, and power is less dangerous once it’s been named. # why # source: 004-P14 staff # source: 001-P30 literature # source: nokkel-og-tvang law
    Perhaps Leif thought: And if you do get scared? What do you do then? # thought: leif
    You said what you could and couldn’t do. # recap
    What a key does not permit. # law: nokkel-og-tvang
    ~ tillit += 1
    Leif: Scared for me or scared of me. It’s not the same thing. # mood: leif wary
    “For you.” It goes quiet in there.
*   [“I just want to know you’re there. Give us one knock and I’ll be happy.” # id: bank # egenmakt: +1 # trygghet: -1]
    A small step, and one he was free not to take. But it wasn’t true that one knock was enough, and you both knew it. # why # source: 001-P11 staff # source: 004-P14 staff
    Perhaps Leif thought: Happy. So then they’ll go. # thought: leif
    You asked him to knock once. # recap
    A while goes by. Then one knock, low down. It could also have been the cat.
*   [Sit down on the stairs next to Solveig, and split the clementine in two. # id: sitte # relasjon: +1 # utholdenhet: +1]
    You stayed, on the step, and asked for nothing. Those in the study who made contact had time to come back and wait, and service users want somebody who is there. # why # source: 002-P6 staff # source: 000-P17 user
    Perhaps Leif thought: She’s peeling something. You can smell it all the way in here. # thought: leif
    You sat down on the stairs and waited. # recap
    ~ tillit += 1
    “I’m in no hurry,” Solveig says to the door. “It’s a good step, this.” # mood: solveig neutral
-   {nokkel: The key scrapes against the phone in your pocket when you move. The sound carries.}
    {tillit < 0: An hour goes by. Solveig has 113, for an ambulance, up on her screen, and has told the door so.}
    The chain comes off its hook. Leif is in a puffer jacket and slippers, his head torch in his hand. He looks at Solveig, at you, and goes on counting along the landing as though there were more to come. # scene: leif-oppgang-leif # mood: leif wary
    -> lappen

=== lappen ===
The flat is dark and as cold as the stairs. He has taken out all the fuses. On the coffee table, lined up on a newspaper, lie the sockets from the living room and the bedroom, each with its two screws in an egg cup. It’s neatly done. # scene: leif-stue
Leif: It’s running in the earthing. All the time. Can you hear it? # mood: leif tense
The grey cat, Slagg, winds himself round Solveig’s legs. He switched the chest freezer off yesterday. Mrs Dahl is sitting on the lid, waiting. # colour: +1
He stands in the middle of the floor with the light aimed at the ceiling, so nobody’s dazzled.
Leif: I rang. Three nights, it said, then I was to ring. I rang on the Tuesday. It didn’t say what I was to do after that. # mood: leif sad # decision: lappen
How do we say so, when we’re the ones who broke an agreement? # ask
“What did it do to you, not getting an answer?” # could_ask
*   [“It’s our system that’s let you down. I’ll raise it with the whole team tomorrow.” # id: rutine # relasjon: -1 # samarbeid: +1]
    The mistake was to go to the team, and staff in the study want to think together about what goes wrong. But you knew who had taken the call, and let the system take the blame. # why # source: 004-P36 staff # source: 004-P11 literature
    Perhaps Leif thought: A system. I’ve never met one. # thought: leif
    You said that the system had failed. # recap
    Solveig looks at you. Leif looks at the egg cups. # mood: leif wary
*   [“You did your part. What was it you needed from us, that day when you rang?” # id: gjorde # haap: +1 # mening: +1]
    You said that he’d done his part, and asked what he himself had wanted when he rang. Staff in the study notice small steps, and they ask what matters to the person. # why # source: 004-P20 staff # source: 004-P1 staff
    Perhaps Leif thought: Just for someone to say something back. Anything. # thought: leif
    You said that he had done his part, and asked what he needed. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    Leif: For someone to answer. # mood: leif sad
*   [“It was me. I wrote a note, put the keyboard on it and forgot you. I’m sorry.” # id: min # relasjon: +2]
    You owned the mistake, with your name and the details, and didn’t ask to be forgiven. In the literature, responsibility for the relationship lies with the one who is there to work. # why # source: 004-P11 literature # source: 004-P14 staff
    Perhaps Leif thought: A keyboard. Nine days, for a keyboard. # thought: leif
    You said that you were the one who forgot him, and that you were sorry. # recap
    ~ beklaget = true
    ~ tillit += 2
    “Nine days,” says Leif. Then he says it once more. # mood: leif sad
*   [“We’re here now, both of us. We’ve got all afternoon, if you’ll have us.” # id: naa # relasjon: -1 # utholdenhet: +1]
    You came, and you gave him time. But he had said something that hurt, and nobody took it up. # why # source: 000-P20 staff # source: 004-P11 literature
    Perhaps Leif thought: Yes, now. # thought: leif
    You said that you were there now. # recap
    ~ tillit -= 1
    Leif: Oh yes. Now. # mood: leif wary
-   He points at the sofa. Solveig sits down. You get the stool he sat on while he did the sockets.
    -> spor

=== spor ===
In the hall are two cat carriers with new blankets in them. On the shelf above the coats is an envelope marked MUM. You’ve seen it, and Leif has seen you see it. # scene: leif-stue
It’s half past four. Solveig asks when he last slept, whether he’s eaten, whether he’s taking his medicine, and whether the one in the wall asks him to do anything. Friday night, he thinks, a couple of hours. Porridge. No, not since September. “It only counts.” He hunts for the words, and turns his head to the wall before each answer. # mood: leif tense
Above the sofa hangs a photo of a hull on the slip and twelve men in a row. Fourth from the left is Leif, with his mask up. # colour: +1
Leif: The cats know. They won’t walk on that side of the room. # mood: leif tense # decision: spor
What makes us wait before asking outright? # ask
“Is there something I haven’t dared to ask you about?” # could_ask
*   [“Show me where you hear it. I can hold the torch for you while you explain.” # id: vis # relasjon: +1 # identitet: +1]
    You let the man who knows the trade show you, stood beside him and took seriously what was on his mind. Staff in the study wanted to know more about people than their symptoms. # why # source: 000-P24 staff # source: 004-P12 staff # source: 000-P2 staff
    Perhaps Leif thought: A bit higher. There, yes. # thought: leif
    You let him show you where he heard it. # recap
    ~ tillit += 1
    He lays his palm flat on the wall to Bodil’s bathroom. “It’s worst here. Listen to the note. That’s an earth fault.” # mood: leif neutral
*   [“The carriers in the hall and that envelope for your mum, Leif. What are they for?” # id: konvolutt # trygghet: +1 # discuss: relasjon]
    You said what you had seen, instead of collecting it. Staff in the study say that it is honesty and plain words that build trust. # why # source: 004-P14 staff
    You didn’t keep what you’d seen to yourself. That saved him wondering what you thought. # for: relasjon
    He’d been checked up on in his own home, and now he knew it. # against: relasjon
    Perhaps Leif thought: They’ve seen it. Then I needn’t be the one to start. # thought: leif
    You asked what the carriers and the envelope were for. # recap
    Leif: That’s her key. She’s to have it back. # mood: leif wary
*   [“Are you thinking of taking your own life?” Stay on the stool and wait for an answer. # id: direkte # relasjon: +1 # trygghet: +1]
    You said the word itself, without going round it, and could bear to wait. Honesty and plain words build trust, staff in the study say. That it holds for this word too is our inference. # why # source: 004-P14 staff # source: 004-P12 staff # source: ours inferred
    Perhaps Leif thought: There it was. Will they wait for the answer this time? # thought: leif
    You asked him straight out about suicide. # recap
    ~ spurt = true
    ~ tillit += 1
    It’s so quiet that you can hear the freezer. It’s dripping. # mood: leif sad
*   [Look at Solveig, and go out to Slagg in the hall so that she can ask on her own. # id: solveig # samarbeid: +1]
    The plan says that Solveig is the one he wants to talk to when it’s bad, and you made use of each other. Staff in the study choose to be two when things are hard. # why # source: 003-P33 staff # source: 003-P9 staff # source: kriseplan law
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
        “Is there anything in here that makes tonight more dangerous for you?”
        Leif: Not in here. I’m not saying more than that. # mood: leif tense
        Solveig puts the car keys on the table, so that he can see she isn’t going anywhere. # mood: solveig neutral
    }
    -> ringe

=== ringe ===
{ variant == 2:
    Solveig: Then we’re not leaving you. And someone who can help has to know it now. I’m telling you first. # scene: leif-stue # mood: solveig neutral
- else:
    Solveig: I daren’t go home till a doctor’s thought about this, Leif. I’m telling you first. # scene: leif-stue # mood: solveig neutral
}
Your phone lights up. LEIF’S MOTHER, it says, and then it goes dark. It’s ten to five. The GP has closed for the day, and what’s left is the legevakt, the out-of-hours doctors.
Leif: Don’t ring anyone. Not tonight. I’m so tired I’ll give the wrong answers. # mood: leif tense
{beklaget: “It was Tuesday you should have rung,” he says to you. “Not now.”}
“You can have a say in how,” says Solveig. She says it to him and looks at you. # decision: ringe
What is the difference between respecting a no and making use of it? # ask
“What are you afraid will happen when we ring?” # could_ask
*   [“I’ll ring the legevakt from the stairs. Then you don’t have to hear us say it.” # id: trapp # egenmakt: -1 # trygghet: -1]
    You said you were ringing, and wanted to spare him hearing it. But it was what he had asked you not to do, and he wasn’t told what you said. That staff speak more plainly when the person isn’t listening is something one of the studies has seen. # why # source: ours inferred # source: 002-I22 staff # source: 004-P14 staff
    Perhaps Leif thought: What is there to say that I can’t hear? # thought: leif
    You went out onto the stairs to ring. # recap
    When you share something although the person says no. # law: deling-tross-nei
    ~ tillit -= 1
    On the stairs you talk lower than you usually do. When you come back in, he’s watching your mouth. # mood: leif wary
*   [“We’re ringing the legevakt. You pick who does it, and what we say first.” # id: velg # egenmakt: +1 # trygghet: +1]
    A choice within limits that you said out loud. In the literature power gets less hidden when it is named, and some of it can be given away. # why # source: 001-P30 literature # source: 004-P14 staff
    Perhaps Leif thought: So it’s settled, then. Somebody’s ringing. # thought: leif
    You let him choose who rang, and what was said first. # recap
    When you share something although the person says no. # law: deling-tross-nei
    ~ horte = true
    ~ tillit += 1
    He is quiet for so long that you wonder if he has lost the question.
    Leif: Solveig. Say the shipyard first. # mood: leif neutral
*   { variant == 1 } [“All right, not the legevakt now. Can Yusuf know? And we’ll both stay till eleven.” # id: vent-en # egenmakt: +2 # utholdenhet: +1 # samarbeid: +1]
    A no was allowed to stand, you both stayed with him, and he was asked about Yusuf before Yusuf was told. Staff in the studies let the person decide, stretch further when an admission is close, and want the partners in. # why # source: 001-P26 staff # source: 000-P20 staff # source: 003-P23 staff
    Perhaps Leif thought: Till eleven. And then? # thought: leif
    You let the legevakt be, asked about Yusuf and promised to stay till eleven. # recap
    ~ venter = true
    ~ horte = true
    ~ tillit += 1
    Leif: Yusuf, yes. Till eleven. # mood: leif neutral
    He sits down for the first time. Yusuf wants to talk to him himself, and they agree on nine tomorrow morning. “If the legevakt rings, answer it,” he says to you. # mood: yusuf neutral
*   { variant == 2 } [“All right, not tonight. We’ll both be here till eleven, and I’ll ring tomorrow.” # id: vent-to # samarbeid: -2 # egenmakt: +1 # utholdenhet: +1 # floor: liv-forst]
    You let a no be a no, and you both stayed with him. But he had said that it was tonight, and you wanted to keep it between you. Life comes first, says the one person in the study who talked about coercion. So it counts for less towards empowerment than it otherwise would. # why # source: 004-P32 staff # source: 004-P36 staff # source: 000-P20 staff # source: liv-forst law
    Perhaps Leif thought: Till eleven. She won’t have put her light out by then. # thought: leif
    You wanted nobody to be rung, although he had said that it was tonight. # recap
    What you must do when a life is in danger. # law: liv-forst
    ~ venter = true
    ~ tillit += 1
    Leif: Till eleven. # mood: leif neutral
    Solveig: I’m not going along with that. You said tonight, Leif. I’m ringing now, from the hall, and I’ll tell you what they say. # mood: solveig tense
    Through the door the two of you hear “tonight”. You don’t hear the rest. # mood: leif wary
*   { variant == 1 } [“I’m ringing the legevakt now, here at the table. You hear it all and can cut in.” # id: her # trygghet: +2 # egenmakt: -1]
    You did what he asked you not to do, and you did it openly. He was given no choice about leaving it, and you didn’t know whether the danger was great enough to go past his no. # why # source: 004-P14 staff # source: 003-P26 staff # source: deling-tross-nei law
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
        It’s twenty minutes in the queue. Then a nurse wants his national identity number and the address. Is he making threats, has he been drinking, who’s with him? The doctor will ring back. {variant == 1:She writes down that he’s said no, too. Leif is told that.|“Tonight” is what she has written down. Someone must stay with him, and if it gets worse, it’s 113 for an ambulance. Leif is told that at once.}
    }
    {variant == 2: Yusuf is told as well. He speaks to Leif himself, on speaker: he can fix a voluntary bed this evening, if Leif says the word. If it’s anything else, there has to be a doctor who isn’t from the hospital. Leif looks at the phone and doesn’t answer.}
    Solveig texts Kari where you are, and that it’ll be late.
    -> plan

=== plan ===
It’s half past five. Leif has eaten half a slice of bread, standing. It took him a while to get it down. # scene: leif-stue # mood: leif neutral
You lay the plan on the newspaper. He recognises his own handwriting, and straightens the sheet.
“The cats first. At home if it can be done. Not more than two. Solveig. No uniform. Closest relative: my mother. She is not to stand on the landing. And never at night. Fetch me when it’s light.” The last bit is underlined. Last time it was two policemen at half past two, and Bodil in her dressing gown.
If a doctor comes, it’ll be this evening. The beds at the hospital tend to come free after ten. Solveig looks at her watch, and then turns it round on her wrist.
Leif: I don’t suppose it counts any more. # mood: leif wary # decision: plan
What’s a plan worth, the evening it gets in the way? # ask
“What in this matters most to you if we can’t manage all of it?” # could_ask
*   [“The bit about the night, maybe we can’t do that. I want you to know that now.” # id: kanskje # trygghet: +2]
    You said straight away what you couldn’t promise, before it was needed. Staff in the study hold that honesty and plain words build trust. # why # source: 004-P14 staff # source: kriseplan law
    Perhaps Leif thought: Then I know. Then I can sit with my shoes on. # thought: leif
    You said that you might not manage the bit about the night. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    Leif: Maybe? # mood: leif tense
    “Maybe.” He draws his finger along the line under it once more.
*   [“Read it out loud to us. Then you tell us what still counts, and what doesn’t.” # id: hoyt # egenmakt: +2]
    The plan was his, and he got to say what it was worth. In the study it is the one who owns the plan who is to go ahead with it. # why # source: 003-P13 staff # source: kriseplan law
    Perhaps Leif thought: Out loud? Then they’ll hear it too. Good. # thought: leif
    You let him read the plan and say what counted. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ planen_lest = true
    ~ fast = true
    ~ tillit += 1
    He reads it point by point, and loses the line twice. The bit about the night he reads again. At “my mother” he stops. “You can go a bit easier on that one.” # mood: leif neutral
*   [Leave it lying there. He’s too tired to read, so you butter him another slice. # id: ligge # egenmakt: -1 # hverdag: +1 # trygghet: -1]
    He got another slice, on an evening when he couldn’t take a sheet of paper. But in the plan he had written what he wanted, and you didn’t ask. He got no answer about whether it counted. # why # source: 000-P9 staff # source: kriseplan law # source: 003-P13 staff # source: ours inferred
    Perhaps Leif thought: There it lies. It just lay there in September too. # thought: leif
    You left the plan where it was. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    Slagg lies down on it. Leif lets him. # mood: leif neutral
*   [“It counts. Nobody fetches anybody tonight, and we’re both staying with you.” # id: staar # trygghet: -2 # utholdenhet: +1 # limit: hvem-avgjor]
    You gave up some of your own night, and staff stretch further when an admission is near. But you promised what isn’t yours to decide, and the biggest thing of all: that nobody would be fetched. Staff have seen what it costs when someone has promised on behalf of others. # why # source: kriseplan law # source: 000-P20 staff # source: 004-S37 staff
    Perhaps Leif thought: Nobody. You said that. # thought: leif
    You said that the plan counted, and that nobody would fetch him tonight. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    ~ fast = true
    ~ lovet = true
    Solveig glances at you. Leif sees it. # mood: leif neutral
-   -> ordene

=== kattene ===
Mrs Dahl has given up on the freezer. She walks along the row of sockets and sniffs every single one. She is named after a lady who inspected his welds in ninety-eight and failed him on a pore he can still draw. # scene: leif-stue # colour: +1
Leif: She was right. It was a pore. # mood: leif warm # colour: +1
Then he picks her up and holds her inside his jacket.
Leif: Who’ll feed them? If I’m not here. Mum can’t. She’s allergic, that’s why she never comes further than the doormat. # mood: leif tense # decision: kattene
When is help with what somebody loves a gift, and when is it a grip? # ask
“What matters most to know about them, if someone else is going to do it?” # could_ask
*   [“I will. Tomorrow, Saturday and Sunday, whether you’re here or somewhere else.” # id: mater # hverdag: +2 # utholdenhet: +1]
    He asked who, and got an answer with dates and no demand. A member of staff in the study told of feeding a cat, and how that made an admission bearable. # why # source: 000-P11 staff # source: 000-incident15 staff
    Perhaps Leif thought: She doesn’t know your smell yet. # thought: leif
    You said you’ll feed them, wherever he is. # recap
    ~ katt = 1
    ~ tillit += 1
    Leif: Lukewarm. Not warm. You’ve got to feel it. # mood: leif neutral
*   [“Say yes to a bed tonight and I’ll take them. However long it goes on, Leif.” # id: blir # egenmakt: -2 # hverdag: -1 # trygghet: -1]
    You saw that it wouldn’t work without the cats. But the help became bait: it hung on a yes. That is a condition, and a yes to a bed must be freely given. # why # source: 000-incident15 staff # source: 001-P28 staff # source: frivillig-kan-endres law
    Perhaps Leif thought: And if I say no? # thought: leif
    You offered to take the cats if he said yes to a bed. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    ~ katt = 2
    He looks down into his jacket and doesn’t answer. It goes on so long that Solveig has to start again. # mood: leif wary
*   [“The cattery at Moen takes them in till eight. One word from you and I’ll ring.” # id: pensjonat # egenmakt: +1 # hverdag: +1]
    A place for the cats tonight, and nothing was to happen until he said yes. In the study it got easier to accept an admission when someone looked after what you were afraid of losing. # why # source: 000-P11 staff # source: 001-P29 user
    Perhaps Leif thought: In cages. Next to dogs. # thought: leif
    You suggested the cattery. # recap
    ~ katt = 4
    Leif: Have you been there? # mood: leif wary
    You haven’t.
*   [“Who does Mrs Dahl let into her kitchen? Give us a name, and we’ll ask them now.” # id: navnet # relasjon: +1 # egenmakt: +1]
    He was to choose, and to choose someone he knows himself. Professionals in one of the studies want the network in, the way the person wants it, and service users want help and still to be in charge. # why # source: 001-P29 user # source: 001-P41 staff
    Perhaps Leif thought: Well, there’s only the one. But she locks up with a chair. # thought: leif
    You asked who the cats will put up with. # recap
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
    It’s six o’clock when your phone rings. It’s the legevakt. The GP passed his name on before closing. “I said not now,” you tell Leif. “They’re the ones ringing.” # scene: leif-stue
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
Which of the things we say on the phone turn into facts? # ask
“What do you want the doctor to know about you, before she knows the rest?” # could_ask
What do you hope Leif notices now? # pause
That he’s the one I’m talking about, and not something I’ve read. # hope
That I say the same here as I would have said to him. # hope
That he can correct me. # hope
That someone takes it seriously. # hope
*   [“I’ve got his plan here. I’ll read you how he wants to be met, and who by.” # id: lese # egenmakt: +1 # samarbeid: +1]
    The doctor got his own words from a good day, about how he wants to be met. Openness means everybody is informed, the study says, and the plan is his. He wasn’t asked before you read it. # why # source: kriseplan law # source: 003-P13 staff # source: 003-P26 staff
    Perhaps Leif thought: That’s how I do my sevens. # thought: leif
    You read his plan to the doctor. # recap
    What a crisis plan is, and what it isn’t. # law: kriseplan
    ~ tillit += 1
    ~ planen_lest = true
    ~ talt = true
    Hauge: “At home if it can be done.” “Not at night.” I’ve written that. I can’t promise it. # mood: hauge neutral
    Leif nods at the phone. # mood: leif neutral
*   [“Five nights, no sleep. You’ll get his answers word for word, and our doubts too.” # id: ordrett # samarbeid: +2]
    The doctor got what she needed to think for herself, and your doubts as well, while Leif listened. Staff in the study want openness, with everybody informed. # why # source: 003-P26 staff # source: hvem-avgjor law
    Perhaps Leif thought: Yes. That’s what I said. # thought: leif
    You told her what you had seen and heard. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    Leif: Five and a half. # mood: leif neutral
    “Five and a half,” you say.
*   [“Leif, do you want to tell her yourself? I can put her on speaker, or not.” # id: hoyttaler # egenmakt: +2]
    It was his case, and he got to choose whether to talk, and how. In the study the task is to enable the person to contribute and choose. # why # source: 003-P15 staff
    Perhaps Leif thought: Right answer, right answer. What is it they want? # thought: leif
    You asked if Leif wanted to talk to the doctor himself. # recap
    ~ talt = true
    Leif: I’m only going to sleep a bit. That’s all it is. # mood: leif wary
    The voice isn’t the one he has used with you. Then he stands there hunting for more, and doesn’t find it. # mood: leif tense
*   [“I think he’s psychotic, and I’m scared about tonight. You need to come and see him.” # id: konklusjon # identitet: -2 # egenmakt: -1 # discuss: trygghet]
    The first thing the doctor learned about him was a diagnosis nobody had made. And he stood there and heard that she had to come, without being asked. Staff in the study want to see the person behind the symptoms. # why # source: 004-P12 staff # source: ours inferred
    It was said openly how serious this was, and he heard what the doctor heard. # for: trygghet
    So big a word came before anyone had examined him, and he wasn’t told what it would lead to. # against: trygghet
    Perhaps Leif thought: Psychotic. Then I needn’t say any more. # thought: leif
    You said what you thought, and that you were scared about the night. # recap
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
        Hauge: Then I’ll have to come. It won’t be straight away. I’m not from the hospital, tell him that. I’ll talk to Yusuf first. # mood: hauge neutral
    }
    -> kattene

=== vente ===
It’s a quarter to seven. The cats have been fed. Down in the street a car stops and drives on. Leif has switched off the head torch to save the battery. You’re sitting in the light of Solveig’s phone. # scene: leif-stue # mood: leif tense
Leif: The worst is waiting for people who’re coming to look for something. At the yard at least they told us what they were measuring. # mood: leif sad # decision: vente
What do we do with the hour before somebody comes? # ask
“Do you want it quiet, or do you want me to say what’s coming?” # could_ask
*   [Ask Leif which ship that is in the picture, and who the other eleven are. # id: bildet # identitet: +2 # relasjon: +1]
    He was asked as someone who has done something, and not as someone to be assessed. Staff in the study liked to begin with what hung on the wall. In an hour of waiting it was also a way of sitting together. # why # source: 001-P05 staff # source: 000-P24 staff
    Perhaps Leif thought: You’re only asking to pass the time. That’s all right. It’s got to pass. # thought: leif
    You asked about the ship and the crew. # recap
    ~ tillit += 1
    It was yard number 61, and seven of them are dead. He takes them from the left, by nickname. At number nine he stops for a long time. “Kåre,” he says. “Kåre’s alive.” # mood: leif warm # colour: +1
*   [“She’ll ask about sleep, the night, what you want. You can ask to have Solveig in.” # id: forbered # trygghet: +2 # egenmakt: +1]
    He had just said that the worst was not knowing what was being measured. You told him, and that he could ask to have Solveig there. Knowing what’s coming is one of the few things anyone can give on an evening like this. # why # source: 004-P14 staff # source: 001-P30 literature
    Perhaps Leif thought: Solveig. Then I can look at her when I answer. # thought: leif
    You told him what the doctor would ask about. # recap
    ~ horte = true
    ~ tillit += 1
    Leif: And what’s the right answer? # mood: leif tense
    “There isn’t a right one.”
    Leif: You lot always say that. # mood: leif tense
*   [Go out onto the stairs and eat something. Leif and Solveig have sat like this before. # id: spise # relasjon: -1]
    He was left with the one he knew best. But you went in the hour he had just said was the worst, and let what he’d said go by. # why # source: 004-P12 staff # source: 000-P17 user
    Perhaps Leif thought: One fewer looking on. Or one fewer here. # thought: leif
    You sat on the stairs for half an hour. # recap
    You eat a sandwich. Bodil comes out with a cup of coffee, puts it down on the step and goes back in. She hasn’t asked about anything.
*   [“Shall we try one fuse? The kitchen. You screw it in, and you can take it out.” # id: sikring # egenmakt: +1 # hverdag: +1]
    Small, practical and easy to undo, and he was the one with his hand on it. The studies tell of everyday help that gives more than questions do. # why # source: 001-P11 staff # source: 001-P29 user
    Perhaps Leif thought: The kitchen’s furthest from her bathroom. It might do. # thought: leif
    You suggested screwing in one fuse together. # recap
    He screws it in a quarter turn at a time. The fridge starts up. The light over the cooker is yellow, and everyone can see how tired the others are. # mood: leif neutral
-   -> fork

=== fork ===
Hauge comes at ten to eight, in trainers, with a rucksack. She says who she is, and that she isn’t from the hospital. # mood: hauge neutral
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
She talks with him for forty minutes in the kitchen. # mood: leif neutral
Hauge: He understands what I’m asking about, and what it may lead to. I see no grounds for compulsion. I’d have had him in for a night, and I’ve said so. He wants to stay at home. Yusuf will ring him at nine tomorrow. # mood: hauge neutral
Leif: It’s in the plan. At home if it can be done. # mood: leif neutral
-> natta

=== natta ===
It’s getting on for {kommer:nine|eight}. Leif has set out a glass for the night, for water. # scene: leif-stue
The team has nobody on at night. The council has an evening service till eleven, and the hospital has an acute team that comes out to people. Last time the ringing was left to him, it turned into a yellow note. # mood: leif neutral
Leif: It’s the hours between two and five. The rest is just evening. # mood: leif tense # decision: natta
Who shares the night with someone who’s awake, once we’ve gone home? # ask
“Which hour is the worst, and what do you usually do then?” # could_ask
*   [“The numbers are on the fridge. If it gets worse, you ring, whenever it is.” # id: kjoleskap # utholdenhet: -1 # discuss: egenmakt]
    He was the one who had to ask for help in the hours when that’s hardest, and the last time he rang, nobody answered. Staff in the study keep closer contact in bad periods. # why # source: 004-S19 staff # source: 004-P25 staff
    He is the one who decides whether anyone comes into his night, and when. # for: egenmakt
    He was left with the responsibility alone. That way “you can ring” can become a way out for us. # against: egenmakt
    Perhaps Leif thought: I’ve rung. # thought: leif
    You put up the numbers and asked him to ring. # recap
    { beklaget:
        ~ delt = 4
    }
    He straightens the magnet. “Three nights,” he says. “And then ring.” # mood: leif wary
*   [“We’ll stay till you’re asleep, then I’ll take the phone home. You’ll have my number.” # id: blir-selv # utholdenhet: +2 # samarbeid: -1]
    You gave of your own night, and that is something. But nobody else knew what you had taken on. Staff in the study want word passed on about anyone they are worried about, before they go home. # why # source: 000-P20 staff # source: 000-P21 staff # source: 004-S12 staff
    Perhaps Leif thought: You’ll be asleep before me. # thought: leif
    You stayed there and gave him your own number. # recap
    ~ nummer = true
    { beklaget:
        ~ delt = 3
    }
    You wake on the stool with the cat walking across you. Solveig has put her jacket over you. Leif is on the sofa with his eyes shut. He has your number in his hand. # mood: leif neutral
*   [“Can the acute team ring you at two and at four? I’ll ask them if you say yes.” # id: akutt # samarbeid: +2 # utholdenhet: +1]
    You shared the night with people who were awake, in the hours he had named himself, and waited for a yes. One of the teams in the study lets the evening service know about anyone they are worried about. # why # source: 000-P21 staff # source: 000-P16 user # source: frivillige-veier law
    Perhaps Leif thought: Two and four. That only leaves three. # thought: leif
    You asked if the acute team could ring in the night. # recap
    Ways that are voluntary. # law: frivillige-veier
    ~ delt = 1
    “Two and four,” says Leif, “and what was the other one?” You say it again. Then he nods. # mood: leif neutral
    They can do two and four. They can’t promise three.
*   [“Who could you bear having here tonight? It can be someone you know, or nobody.” # id: noen # relasjon: +2 # egenmakt: +1]
    You looked for someone in his own life and let him choose, even nobody. Professionals in one of the studies want family and network in, the way the person wants it. # why # source: 001-P41 staff # source: 002-P17 staff
    Perhaps Leif thought: Not Mum. Not anyone who asks things. # thought: leif
    You asked who he could bear having there. # recap
    ~ delt = 2
    Leif: Kåre. Him in the picture. He doesn’t sleep either. It’s his hip. # mood: leif neutral
    Leif does the ringing. It comes to four sentences. Kåre arrives by taxi with a pack of cards. Solveig asks how much he’s up to, and gives him two numbers. Beyond what Leif has said, he’s told nothing.
-   -> hjem

=== frivillig ===
They sit in the kitchen for three quarters of an hour. Solveig is with them, because he asked for that. # scene: leif-stue
{ variant == 2:
    Hauge: He means what he says about tonight. But he doesn’t want to be alone with it. There’s a bed on an open ward, and he’s thinking about it. If he says no, I’ll have to think again, and I’ve told him so. # mood: hauge neutral
- else:
    Hauge: I see no grounds for compulsion. He’s exhausted, and there’s a bed on an open ward. He’s thinking about it. # mood: hauge neutral
}
{ katt == 2:
    Leif: And then you take the cats. That was the deal. # mood: leif wary
}
{ katt == 4:
    Solveig has rung the cattery at Moen. They’ve got one cage. In that case Leif would rather you fed them. He says so to her and not to you. # mood: leif wary
}
Leif has sat down on the freezer with his shoes on. {fast:“When it’s light, it said,” he says.}
Leif: If I walk in myself. Can I walk out myself too? # mood: leif tense # decision: ord
What do we promise when we say the word voluntary? # ask
“What do you need to know about the place before you make up your mind?” # could_ask
*   [“Yes. You walk in yourself and out yourself. That’s what the word means, Leif.” # id: ja # trygghet: -2 # limit: frivillig-kan-endres]
    You wanted to take from him what he dreaded most. But it isn’t always so, and it wasn’t yours to promise. One day the answer may be different. # why # source: frivillig-kan-endres law # source: 004-S37 staff # source: 004-P14 staff
    Perhaps Leif thought: There, it’s been said. I’ll remember that. # thought: leif
    You promised that he could leave when he wanted. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    ~ dorlofte = true
    Leif: Good. # mood: leif neutral
    Hauge looks up from her rucksack, and down into it again.
*   [“That’s one for the ward, not for me. Ask the doctor there when you arrive.” # id: posten-svarer # trygghet: -1]
    It’s true that the ward answers that. But you knew more than you said, and he had to choose now. # why # source: 004-P14 staff # source: 004-P6 literature # source: frivillig-kan-endres law
    Perhaps Leif thought: I’ll know afterwards. Once I’m inside. # thought: leif
    You referred him to the doctor on the ward. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    Leif: So the answer’s in there. # mood: leif wary
*   [“Mostly, yes. But I can’t promise nobody’ll say no, the day you want out.” # id: oftest # trygghet: +2]
    You said the thing that could make him say no, before he made up his mind. A choice is only real when you know what it is. # why # source: frivillig-kan-endres law # source: 004-P6 literature # source: 004-P14 staff
    Perhaps Leif thought: That’s not what I wanted to hear. But now I know it. # thought: leif
    You said what you couldn’t promise about a voluntary stay. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    He undoes his shoelaces. Then he ties them again. It takes five minutes, and nobody says anything. # mood: leif tense
*   [“I think you should go in. I’m scared for you here tonight. You say what you want.” # id: synes # egenmakt: +1 # trygghet: -1]
    You said what you thought and why, and let him answer. But he’d asked what might happen to him there, and he wasn’t told. # why # source: 001-P26 staff # source: 001-P38 staff # source: frivillig-kan-endres law
    Perhaps Leif thought: That isn’t what I asked. # thought: leif
    You said that you thought he should go in. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    Leif: I can hear that you’re scared. I asked about the door. # mood: leif neutral
-   In the end he gets up and gives the head torch to {katt == 3:Bodil|you}. “For the cats. It’s dark in here.” Solveig drives, and you sit in the back with him until someone on the ward has taken over. There are no uniforms. But it is night, and he says so. # mood: leif neutral
    -> hjem

=== tvang ===
{ variant == 1:
    Leif: I don’t know what you said out on the stairs. Or what she’s looking for. # mood: leif sad
    He goes into the bedroom with both cats and shuts the door. # scene: leif-stue-tom
- else:
    { fast:
        Leif: When it’s light. It says so there. You can come then. # mood: leif tense
    - else:
        Leif: You’ve got it all arranged. You won’t be needing me. # mood: leif sad
    }
    He goes into the bedroom with both cats. He leaves the door ajar, and Solveig sits down on the floor outside. “I’m staying here,” she says. # scene: leif-stue-tom
}
Hauge crouches in the hall and talks to the door. She offers a bed, voluntarily, and explains it twice. Then she rings the municipal doctor, the one who can decide that somebody is to be examined against their will.
The municipal doctor wants to hear Leif himself. You put the phone on the floor, up against the gap in the door. He says four sentences. His mother, who is in the plan as his closest relative, is heard as well, and you don’t hear what she says.
{ variant == 1:
    Hauge: He’s not talking to me. So I know too little to leave, and too little to do anything more. # mood: hauge tense
}
At 8.50 the decision comes, in writing, for a compulsory examination. Leif is to be examined by Hauge, even if he doesn’t want to be. It covers the examination only. If she sends him on, a second doctor has to see him, and only the responsible professional at the hospital can decide that he must stay. The answer could still be no.
Hauge: Someone has to tell him. If he doesn’t come out, I’ll have to think about the police. # mood: hauge neutral # decision: beskjed
Who should say it, when we’re part of something another person has decided? # ask
“Do you want to hear it from me, from Solveig or from the doctor?” # could_ask
*   [“The municipal doctor decided, Hauge, and you’ll be doing it. Tell him. I’ll be there.” # id: av-deg # discuss: trygghet]
    You wanted the doctor who was to examine him to say it herself, with you beside her. One therapist in one of the studies kept the roles apart in another kind of case. Whether it helps here can be read in two ways. # why # source: 003-P30 staff # source: ours inferred
    The doctor who is to examine him ought to show herself. Then he knows who does what, and who he’s still got. # for: trygghet
    It can sound like hiding behind the doctor. You had rung her, and he knew that. # against: trygghet
    Perhaps Leif thought: And there you stand, being kind. # thought: leif
    You asked the doctor to say it, and stood by the door. # recap
    Who decides, and what it is you contribute. # law: hvem-avgjor
    Hauge says it well. Leif answers her. He doesn’t answer you. # mood: leif wary
*   [“Let the police know, Hauge, that we might need them. They can wait in the street.” # id: patrulje # trygghet: -2]
    You wanted to keep everything from jamming later. But the police are for when force may be needed, and a car in the street is a pressure nobody had told him about. The plan said “no uniform”. # why # source: politi-og-makt law # source: kriseplan law # source: 003-P28 staff
    Perhaps Leif thought: There’s an engine running down there. # thought: leif
    You asked the doctor to have the police ready in the street. # recap
    When the police may come along. # law: politi-og-makt
    ~ politi = true
    Hauge hesitates. Then she rings.
    Leif: Who is it you’ve sent for now? # mood: leif sad
*   [“I’ll tell him, through the door: what’s decided, who by, what happens now.” # id: selv # trygghet: +2]
    He was told everything by someone he knew, in order, including who had the power and where he could complain. Staff think that plain words build trust even when they hurt. # why # source: 004-P14 staff # source: 001-P30 literature # source: tvungen-undersokelse law
    Perhaps Leif thought: That wasn’t read out. That was said. # thought: leif
    You told him what had been decided, and by whom. # recap
    What a compulsory medical examination is. # law: tvungen-undersokelse
    Leif: How many of you are there? # mood: leif tense
    “Three. It said two. That’s one too many, and I know it.”
*   [“Give us twenty minutes first, no police. I want to ask what he needs to take.” # id: tjue # hverdag: +1 # trygghet: +1]
    Most of it was decided. You asked for time without police, and asked what he needed to have with him. One member of staff in the study reminds us that the relationship is to outlast the coercion, another that the job is whatever is needed. # why # source: 004-P32 staff # source: 000-P9 staff # source: politi-og-makt law
    Perhaps Leif thought: Twenty minutes. What do they think I’ll get done? # thought: leif
    You asked for twenty minutes, and asked what he needed. # recap
    When the police may come along. # law: politi-og-makt
    ~ tofler = true
    The thermos. The book about the Pont de Normandie. Slippers with backs to them, because everyone in there shuffles. He says it through the door, with long gaps between, and you find most of it in the dark. # mood: leif neutral # colour: +1
-   { politi:
        By 9.20 he hasn’t come out. Two police officers knock on the bedroom door. They’re calm. He walks out between them, and one of them holds him by the elbow. # scene: leif-stue # mood: leif sad
    - else:
        At 9.20 he comes out by himself. Nobody touches him. # scene: leif-stue # mood: leif sad
    }
    Hauge examines him at the coffee table and writes for a long time afterwards.
    { variant == 1:
        Hauge: I’m not certain. I’m sending him to be assessed, and they may say no in there. I’ve told him so. # mood: hauge tense
    - else:
        Hauge: I want him assessed at the hospital tonight. I’ve told him so. # mood: hauge neutral
    }
    She asks if he’ll go in the ambulance. He says he supposes he’ll have to.
    -> rett

=== rett ===
In the hall he puts his jacket on over his jacket. Mrs Dahl walks up and down. # scene: leif-stue
He has the key in his hand. {katt == 1:You get it, and he hangs on to it for a bit.|{katt == 3:It goes to Bodil.|{katt == 2:“Is that still on?” he says. You take it.|He puts it on the shelf above the coats. “No cage,” he says. “Then we’ll feed them,” says Solveig.}}} # mood: leif sad
Solveig goes with him in the ambulance, and stays till someone there has taken over. It was in the plan, and it can be done. {lovet: “Nobody fetches anybody tonight,” he says to you.}
Leif: What is there I can say no to now? # mood: leif tense # decision: rett
When has a right been put in a way that lets it be used? # ask
“How much of this do you want on paper, and what should one of us remember?” # could_ask
*   [“Right now, not much. They’ll tell you the rest inside. Now it’s you, Solveig and the drive.” # id: paa-posten # trygghet: -1]
    You didn’t want to pour more over him than he could carry. But you left out the medicine and the complaint, and those were what he had to say no with. # why # source: ours inferred # source: 004-P6 literature # source: tvungen-undersokelse law
    Perhaps Leif thought: Not much. How much is not much? # thought: leif
    You said that it wasn’t much, and that the rest would come on the ward. # recap
    What a compulsory medical examination is. # law: tvungen-undersokelse
    Whom he can complain to, and who can help. # law: klage-tvang
    ~ ubesvart = true
    Leif: Right. # mood: leif wary
*   [Write down that he can say no to medicine, and where he complains, now and later. # id: arket # trygghet: +2]
    He got the answer in his hand, with the right place for each step. An evaluation in one of the studies points out that having it in writing makes it possible to complain. # why # source: klage-tvang law # source: tvungen-undersokelse law # source: 002-P37 literature
    Perhaps Leif thought: Two places. One for tonight and one for after. # thought: leif
    You wrote down what he could say no to, and where he could complain. # recap
    What a compulsory medical examination is. # law: tvungen-undersokelse
    Whom he can complain to, and who can help. # law: klage-tvang
    “The examination: the County Governor, for the state. If you have to stay: the independent supervisory commission, and a lawyer.” He reads it by the light of the torch and puts it in the pocket of the inner jacket. # mood: leif neutral
*   [“You said no to the examination, and can complain about it. In your place I would.” # id: hadde-klaget # egenmakt: +1 # trygghet: +1]
    You pointed to what he could complain about already, said what you would have done yourself, and left the rest to him. Two workers in one of the studies said plainly what they thought and let the man decide. # why # source: 001-P26 staff # source: 004-P6 literature # source: tvungen-undersokelse law
    Perhaps Leif thought: So who was it that rang her? # thought: leif
    You said that he could complain about the examination, and that you would have. # recap
    What a compulsory medical examination is. # law: tvungen-undersokelse
    Leif: About you as well? # mood: leif neutral
    “Yes. To the County Governor as well. That’s the state’s office for it.”
*   [“You can say no to medicine, and you can complain. I’ll ring you tomorrow at ten.” # id: ringer-ti # utholdenhet: +1 # trygghet: +1]
    You answered what he asked, briefly, and took it on yourself to come back to it once he had slept. A right is easier to use when somebody asks a second time. # why # source: klage-tvang law # source: 001-P17 user # source: 004-P6 literature
    Perhaps Leif thought: You. Ring. # thought: leif
    You said what he could say no to, and that you’d ring the next day. # recap
    What a compulsory medical examination is. # law: tvungen-undersokelse
    Whom he can complain to, and who can help. # law: klage-tvang
    ~ ti = true
    Leif: Ten o’clock. You write that down. # mood: leif neutral
    You write it on your hand, under “Åse, Friday”.
-   Bodil is standing in her doorway as they go past. She has switched off the light in her hall. Leif looks at her door handle. # mood: bodil sad
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
    10.50 pm. {slutt == 1:You’re back at the letter boxes to pick up your bag. Solveig is waiting in the car.|You’re standing down by the letter boxes. Solveig gave you the car keys when she got into the ambulance.} # scene: leif-postkasser-natt # sound: stille
- else:
    {venter:11.10 pm. You stayed till eleven, both of you.|10.10 pm.} Solveig has gone down to warm the car up. You’re standing by the letter boxes. {delt == 2:Up on the second floor, Leif and Kåre are sitting with the cards.|Up on the second floor it’s dark, but he is there.} {lovet: “We’re both staying with you,” you said when the plan was on the table. You didn’t.} # scene: leif-postkasser-natt # sound: stille
}
{venter and slutt == 1: “Till eleven,” he said on the ward. It was ten past ten when you were asked to leave.}
{venter and slutt == 2: “Till eleven, both of us,” you said. Solveig is there. You’re here, and you told him so.}
{venter and slutt == 3: “Till eleven, both of us,” you said. Now Solveig is there and you are here. He didn’t say it aloud, but he looked at the clock.}
The last thing Leif said was: “Tell Mum the cats are eating. No more than that.” # mood: leif neutral
Åse has rung four times since eight. {kveldslofte: “You said tonight,” says her message.} {nokkel: Bodil’s key is still in your pocket.} Your hands are black with newsprint. The notes have to be written up tonight. What comes first? # decision: hjem
What has to be done before we go home from an evening like this, and for whom? # ask
“What do you want the others to know about this, first thing tomorrow?” # could_ask
*   [Write the notes here on the stairs, with times, and his words in place of yours. # id: notat # identitet: +1]
    What it says will be read by people who have never met him. One of the studies reminds us that the papers can be wrong about the person. His own words make that a little harder. # why # source: 002-I17 staff # source: journal-innsyn law
    Perhaps Åse thought: It’s late. They won’t ring now. # thought: aase
    You wrote the notes first, in his words. # recap
    The duty to keep a record, and the right to read your own. # law: journal-innsyn
    ~ notat_skrevet = true
    “It’s running in the earthing,” you write. You don’t explain it.
*   [Text Leif that you’ll be back, and go home. The rest will have to wait a bit. # id: melding-leif # utholdenhet: +1 # samarbeid: -1]
    You didn’t want him wondering whether you’d vanished. But the one waiting for a call was still waiting, and nobody in the team knew how it had gone. Staff in the study let someone know who they are worried about, before they go home. # why # source: ours inferred # source: 000-P21 staff
    Perhaps Åse thought: They’ve gone to bed. Well, they’re only people. # thought: aase
    You wrote to Leif that you’ll be back, and left. # recap
    “I’ll be back,” you write. It says “Read” before you’ve got the phone into your pocket.
*   [Ring Åse: “The cats are eating, he asked me to say. I can’t tell you more. I’ll ring at nine.” # id: aase # samarbeid: +2 # egenmakt: +1]
    She got exactly what he had given, and a time. How much she was to know was his to decide. Relatives can be well looked after without being told everything. # why # source: taushet-parorende law # source: 002-P17 staff # source: 001-P41 staff
    Perhaps Åse thought: Then he’s alive. The cats are eating. Then he’s alive. # thought: aase
    You gave his mother what Leif had said yes to, and a time for the next call. # recap
    What you may receive from relatives, and what you may give. # law: taushet-parorende
    Åse: Lukewarm? # mood: aase sad
    “Lukewarm.”
*   [Ring Kari at home, say how it went, and that you aren’t certain of any of it. # id: kari # samarbeid: +2]
    You didn’t go home alone with it, and the team knows before morning. Staff in the study want colleagues who ask, because on your own it’s easy not to see where you’re heading. # why # source: 004-P36 staff # source: 000-P21 staff
    Perhaps Åse thought: The phone’s quiet. Is that good or bad? # thought: aase
    You rang your team leader and told her about the evening. # recap
    Kari picks up on the first ring. She asks what was worst. The yellow note, you say.
-   { not notat_skrevet:
        You write up the notes at the office, before you go home.
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
Monday, quarter past eleven. The day room has six chairs and one jigsaw. # scene: post-dagrom # sound: ventilasjon
{ variant == 1:
    In the small hours of Friday a second doctor saw him. At one o’clock the responsible professional said no: the conditions were not met. There was no bus, and Leif agreed to sleep there. Nobody has asked over the weekend whether he wanted to go home.
- else:
    In the small hours of Friday, after a second doctor had seen him, the responsible professional decided on compulsory observation. Leif has slept since. His face has got smaller.
    The doctor there says that the worst night is over. # danger: past
}
{ti: You rang on Friday at ten. He didn’t want to come to the phone.}
{slutt == 3: He doesn’t move his feet to make room for you. # mood: leif sad}
{slutt == 2: He pushes out the chair next to him with his foot. # mood: leif wary}
{tofler: The slippers have backs.}
Leif: It was dark. That was the only thing I’d underlined. # mood: leif sad # decision: dagrom-t
What are we there for, the first time afterwards? # ask
“Do you want me to be here, or shall I come another day?” # could_ask
*   [“I was scared you wouldn’t live till Saturday, Leif. That’s why we rang that evening.” # id: maatte # relasjon: -1]
    He was telling you what it had done to him, and got a justification. The trust that an admission has taken doesn’t necessarily come back for being explained; the last part is our inference. # why # source: 004-S33 staff # source: ours inferred
    Perhaps Leif thought: Scared. You were the one who was scared. # thought: leif
    You said why you had been scared. # recap
    Leif: I see. # mood: leif sad
*   [“Do you want to complain? I’ve brought the sheet. You say it and I’ll write it down.” # id: klage # trygghet: +2 # egenmakt: +1]
    The right became something he could use there and then, in his words and with your pen. In the study, service-user involvement means enabling someone to do it, not just saying that they can. # why # source: klage-tvang law # source: 003-P15 staff
    Perhaps Leif thought: About you as well? You’d sit there and write the complaint about yourself? # thought: leif
    You offered to write down the complaint he wanted to send. # recap
    Whom he can complain to, and who can help. # law: klage-tvang
    ~ klagde = true
    Leif: Short, then. # mood: leif neutral
    He wants to complain that it was night. Only that. You don’t know who takes a complaint like that, and you tell him so. It comes to two sentences, and he wants to keep the sheet himself.
*   [Lay out the pictures of the cats. Sit there till the coffee’s cold, saying nothing much. # id: kattebilder # relasjon: +1 # identitet: +1]
    You sat there with nothing to get done, with a man who has cats and a home. Service users want somebody who is there, and one of them was met as who she is, cat and all. # why # source: 000-P17 user # source: 000-P4 user
    Perhaps Leif thought: She’s got fatter. # thought: leif
    You showed him pictures of the cats and stayed. # recap
    Slagg in profile, Mrs Dahl from the front, Mrs Dahl from behind. He looks at the last one for a long time. # mood: leif neutral # colour: +1
*   [“We broke the bit about the night, and I was part of it. No need to say it’s all right.” # id: brutt # relasjon: +2]
    You owned your share of what hurt, and didn’t ask to be let off. In the literature the helper has the responsibility for the relationship. That this holds after coercion too is what one member of staff says, and we think so. # why # source: 004-P11 literature # source: 004-P32 staff # source: ours inferred
    Perhaps Leif thought: Good. Because it isn’t. # thought: leif
    You said that the plan was broken, and that you were part of it. # recap
    The talk he must be offered afterwards. # law: samtale-etter-tvang
    Leif: No, it isn’t. # mood: leif neutral
-   -> kafe

=== dagrom_f ===
Monday, quarter past eleven. The day room has six chairs and one jigsaw. Leif is sitting with his jacket on. # scene: post-dagrom # sound: ventilasjon
{variant == 2: The doctor there says that the worst night is over. # danger: past}
{ dorlofte:
    Leif: On Saturday I wanted to go home for a bit. “You walk out yourself,” you said. They had to ask the doctor first. Nobody told me if I had to wait. # mood: leif sad
- else:
    Leif: I’ve slept fourteen hours. Not in one go. Now I want to go home. # mood: leif neutral
}
At the door a nurse catches you. She’s nice and she’s in a hurry. The doctor has said Wednesday. “Can’t you talk him round? He listens to you.”
She leaves the door open. Leif has seen the two of you talking. # mood: leif wary # decision: dagrom-f
What do we do when someone asks us to use the trust we’ve been given? # ask
“What has to be in place at home before it’s good to leave?” # could_ask
*   [“She asked me to talk you into Wednesday. I won’t do that behind your back.” # id: bak-ryggen # trygghet: +1 # samarbeid: +1]
    He learned about the request at once, and from now on he’s in on it. Staff in the study go through requests from other services with the person. # why # source: 004-P14 staff # source: 004-P9 staff
    Perhaps Leif thought: So that’s what people get asked to be. # thought: leif
    You told him that the nurse wanted you to talk him round. # recap
    Leif: She’s got seven to see to. # mood: leif neutral
*   [“I’d stay till Wednesday. But you’re here voluntarily, and can say you’re off now.” # id: min-mening # egenmakt: +2 # trygghet: +1]
    You put forward what you thought, told him what he had a right to say, and let him decide. The people working with Petter, in one of the studies, said clearly what they recommended, and took the answer. # why # source: 001-P26 staff # source: frivillig-kan-endres law
    Perhaps Leif thought: Wednesday. That’s two more nights. # thought: leif
    You said what you would have done yourself, and that he could say he was leaving. # recap
    What voluntary means, and what it does not promise. # law: frivillig-kan-endres
    Leif: You’re not me. You haven’t been lying there hearing them walk. # mood: leif neutral
    He tells the doctor. It ends up being Tuesday.
*   [“The car’s downstairs. If you want out now, we’ll go and tell them together, Leif.” # id: bilen-nede # egenmakt: +1 # discuss: samarbeid]
    You went by what he wanted, if he did want it, and the two of you were to say it together. Staff in the study want to be on the person’s team as far as possible. # why # source: 004-P35 staff
    You put his case to the ward, openly and with him there. # for: samarbeid
    The ward was told, not asked. Without them on board, nobody knows what has to be in place tomorrow. # against: samarbeid
    Perhaps Leif thought: Just go? Can you do that? # thought: leif
    You said that you could go and tell them together. # recap
    It becomes a conversation in the corridor, with three people standing. He gets to leave at two. # mood: leif wary
*   [“What has to be right at home? Power, food, the night. Take it in your own order.” # id: rekkefolge # egenmakt: +1 # hverdag: +1]
    Going home became something he planned, from the power and the food to the night, in his own order. Staff in the study want the plan made before discharge, not after. # why # source: 002-P28 staff # source: 003-P28 staff # source: 001-P29 user
    Perhaps Leif thought: The night first. No. The freezer first. # thought: leif
    You asked what had to be right before he went home. # recap
    Leif: The freezer. Then the fuses, but only the ones on the south side. Then the night. # mood: leif neutral
-   -> kafe

=== fredag_h ===
Friday, half past ten. The stairwell smells of fried egg. Leif opens before you’ve knocked. The fuse for the cooker is back in. He slept from five to seven. He has to hunt for what he was going to say. # scene: leif-stue-morgen # mood: leif neutral
{ delt == 1:
    Leif: They rang at two. The four o’clock one came at twenty to five. I counted. # mood: leif neutral # colour: +1
}
{ delt == 2:
    Leif: Kåre dropped off around four, cards in hand. There was someone here all the same. # mood: leif neutral # colour: +1
}
{ delt == 3:
    Leif: Ten past three. I didn’t think you’d pick up. # mood: leif neutral # colour: +1
    You picked up. Neither of you said much. Now you’re sick with tiredness, and he can see it.
}
{ delt == 4:
    Leif: I tried the number. Once more, I thought. Twenty minutes in the queue, and then there was somebody there. # mood: leif neutral # colour: +1
}
Then your phone rings. It’s the GP, on the way in to see a patient.
“So has he been admitted? His mother’s sitting in my waiting room.” # mood: leif wary
Leif has heard it. He cuts the egg in three, and two of the pieces go on the floor. # mood: leif tense # decision: fredag-h
Who owns what went well? # ask
“What do you want the doctor and your mum to know about the night?” # could_ask
*   [“No, he’s at home. We’ll come tonight, Saturday and Sunday, and then we’ll see.” # id: vi-kommer # utholdenhet: +2 # egenmakt: -1]
    You stepped up where it was needed, and that is what the studies call letting the need decide. But his weekend was shared out between two other people while he stood there. # why # source: 004-P25 staff # source: 000-P20 staff # source: 001-P29 user
    Perhaps Leif thought: Every day. And when am I going to sleep? # thought: leif
    You said what the two of you would be doing for the rest of the weekend. # recap
    Leif: Every day? # mood: leif wary
*   [“He’s right here. Do you want it from Leif himself, or shall he ring you back?” # id: av-leif # egenmakt: +1 # samarbeid: +1]
    The doctor got an answer, and the answer stayed with the one it was about. The studies want the partners informed, with the person taking part. # why # source: 003-P26 staff # source: 003-P15 staff
    Perhaps Leif thought: Me? Now? With a mouthful of egg? # thought: leif
    You asked if the doctor wanted to hear it from Leif. # recap
    Leif: Tell Mum they’ve eaten. And that she can come on Sunday, as far as the mat. # mood: leif neutral
*   [“I’ll ring you back.” First write in the plan, with Leif, what worked last night. # id: virket # haap: +1 # egenmakt: +1 # samarbeid: -1]
    The two of you put words to what had held last night, and it went into his plan. But in the waiting room sat a woman of eighty-four who knew nothing, and the doctor had to answer her. # why # source: 004-P20 staff # source: 001-P07 staff # source: 003-P13 staff # source: 003-P26 staff
    Perhaps Leif thought: Worked? Someone was there. That was it. # thought: leif
    You said you’d ring back, and wrote in the plan with him first. # recap
    “Not alone between two and five,” you write. He crosses out “not alone” and puts “someone who’s awake”. # mood: leif neutral
-   -> kafe

=== fredag_n ===
At half past two Leif went out, because out there were no walls. He walked till it got light. Nobody knew. # scene: leif-oppgang
Yusuf rang at nine, and nobody answered. At half past nine you and Solveig go up the stairs. Leif is sitting outside his own door, wet to the knees with sleet. Bodil has hung a blanket round him. She stands just inside her own door, holding on to the frame. # mood: leif sad # scene: leif-oppgang-begge
{nummer:“I had your number,” he says. “I’ve had numbers before.”|“The numbers were up there,” he says. “I’ve had numbers before.”}
{ venter:
    Leif: Till eleven, you said. You kept that. Then you left. # mood: leif sad
- else:
    Leif: I wanted you to leave. Then you left. # mood: leif sad
}
He looks at his hands as if they were somebody else’s. # decision: fredag-n
What do we do with a night that nobody shared? # ask
“What did you need last night that there was nobody to give?” # could_ask
*   [Sit down on the step below him, and wait till he has got his wet shoes off. # id: trinnet # relasjon: +2]
    You kept low, asked nothing and stayed. Some of the service users in the study would rather have someone who was there than someone who had answers. # why # source: 000-P17 user # source: 001-V44 user
    Perhaps Leif thought: The left’s the worst. You can see that, and you’re leaving me to it. # thought: leif
    You sat on the step below him while he took off his shoes. # recap
    It takes a long time with the left one.
*   [“I’ll ring the doctor about last night, here, so you can hear. You say what’s missing.” # id: ringer-igjen # trygghet: +1 # samarbeid: +1]
    The doctor was brought in, and he heard every word and had the last one. You said what you were doing before you did it. In the study everybody is to be informed, and plain words build trust. # why # source: 004-P14 staff # source: 003-P26 staff
    Perhaps Leif thought: At least I can hear what they say. # thought: leif
    You rang the doctor and said why. # recap
    Leif: Go on, then. # mood: leif sad
*   [“You shouldn’t have been on your own with this. It was us who let go, and I’m sorry.” # id: vi-slapp # relasjon: +2]
    You took on what was the team’s, and put none of it on him. It’s the helpers who answer for the relationship when it falters. # why # source: 004-P11 literature # source: 004-P36 staff
    Perhaps Leif thought: I asked for it. And you said yes. # thought: leif
    You said that it was the team who had let go of him. # recap
    Leif: Well, I did ask for it. # mood: leif neutral
    “Yes. And we were the ones who left.”
*   [“Can Bodil sit here a bit while we sort the day out? It’s all right to say no.” # id: bodil-sitte # relasjon: +1 # egenmakt: +1]
    You let in someone who was already there, asked him first and said he could say no. The studies want the network in when the person wants it. # why # source: 001-P41 staff # source: 002-P17 staff
    Perhaps Leif thought: Bodil? Her with the chair under the handle? # thought: leif
    You asked if Bodil could sit with him. # recap
    He nods. Bodil would be glad to, so long as it’s light. She sits down one step above him. “I’ve got coffee,” she says. “It’s yesterday’s.” # mood: bodil neutral
-   Solveig writes down what he says, word for word, and reads it to Yusuf. Yusuf comes himself, straight away. # mood: solveig sad
    -> kafe

=== kafe ===
A month later. Leif has picked Café Spanten because it has two exits. {slutt == 3:He has come to get his plan back, he says, before you’ve sat down.|He has bought coffee for himself, and he sat down first.} # scene: kafe # mood: leif neutral # colour: +1
{ slutt == 1:
    { katt == 2:
        Leif: Voluntary, it said on the form. I signed for two cats. You know that, because you’re the one who set the price. # mood: leif sad
        He stirs his coffee. “Now I say yes to everything. You can’t tell by looking at me. I can tell.”
    - else:
        Leif: Everyone says I went in myself. And I did. But I watched you three while I said yes, to find out if there was anything else to say. # mood: leif neutral
        “Was there?”
        Leif: I’ll never know, will I? That’s what I carry round. # mood: leif sad
    }
}
{ slutt == 2:
    { politi:
        Leif: He held me by the elbow. Not hard. I can feel it when I put my jacket on. # mood: leif sad
    - else:
        Leif: Nobody touched me. That’s what I tell people who ask. It doesn’t help. When it gets dark I listen for who’s on the stairs. # mood: leif sad
    }
    He’s had the talk on the ward, the one they have to offer. The nurse had a form, and he answered the form.
}
{ slutt == 3:
    { variant == 1:
        Leif: At one o’clock they said it wasn’t happening. But by then it had happened. # mood: leif sad
        {politi: “One of them held me by the elbow,” he says.}
    - else:
        { politi:
            Leif: He held me by the elbow all the way down. That’s what I’ve got left. Not what you said. # mood: leif sad
        - else:
            Leif: I counted the people standing out there. That’s what I’ve got left. Not what you said. How many of you there were. # mood: leif sad
        }
    }
    {lovet: “Nobody fetches anybody,” he says. You’re the one who looks down.}
    At home he doesn’t open the door any more. Not to you, not to Solveig. His mother leaves food on the mat. “Here I can leave when I like.” # mood: leif wary
}
{ slutt == 4:
    Leif: The night passed. It wasn’t the night. It was the evening, with you lot doing sums on me. One wrong word, I knew, and I’d be in that car. # mood: leif neutral
    He tries the coffee. “I’ve been checking what I say ever since. To you too. Now too.”
}
{ slutt == 5:
    { venter:
        Leif: I said no, and you took the no and left. I’ve never been so alone with anything. # mood: leif sad
    - else:
        Leif: The doctor asked, I answered, and then everyone left. I’ve never been so alone with anything. # mood: leif sad
    }
    Now he sleeps with the light on in the hall. That’s new.
}
{ not beklaget:
    Leif: Who was it that took the call, that Tuesday? # mood: leif neutral
    “It was me.” He nods, as if he had known.
}
Then he sits for a bit.
Leif: Did you write that I stood by Bodil’s door at night? # mood: leif neutral
{notat_skrevet:“Yes. That you stood there, and when.”|“Yes. The times, and that she was frightened.”} It says nothing about why he stood there.
{ slutt == 3:
    Leif: I could hear it in her wall too. You could have asked me that before you wrote. # mood: leif wary
- else:
    Leif: I could hear it in her wall too. So somebody had to stand there, I reckoned. It never crossed my mind that she was on the other side, sitting there frightened. # mood: leif neutral
}
He pushes the cup a little way off. Bodil still has the chair under the handle. # decision: kafe
What did we see, and what did we guess? # ask
“What did we think about you that week that wasn’t right?” # could_ask
What do you hope Leif notices now? # pause
That I hear it, and don’t have to make something of it. # hope
That there’s room for it having cost something. # hope
That he can say it without having to comfort me. # hope
*   [Wait. There’s still coffee in his cup, and he may not be finished. # id: vent # relasjon: +1]
    You gave it room and didn’t make it yours. Service users in the study want helpers who talk less, so that they can be the ones to steer. # why # source: 001-V44 user # source: 000-P17 user
    Perhaps Leif thought: No question. So what do I say now? # thought: leif
    You waited. # recap
    There’s no more. {slutt == 3:He looks at the door.|But he stays where he is.}
*   [“So it was for her you stood there. Do you want that in the record, in your words?” # id: rettes # identitet: +1 # egenmakt: +1]
    You saw who he’d stood there for, and wanted it in the one place where the picture of him is kept, in his words and only if he wished. Some in the study warn against believing that the papers know the person. # why # source: 002-I17 staff # source: journal-innsyn law # source: 001-P29 user
    Perhaps Leif thought: In my words. It’ll be short, then. # thought: leif
    You asked if he wanted the record corrected. # recap
    How errors in a record are corrected. # law: journal-retting
    { slutt == 3:
        He doesn’t answer that. # mood: leif wary
    - else:
        Leif: Write that I heard it there too. Nothing else. # mood: leif neutral
    }
*   [“I don’t know if I’d have done it differently. I know that it has cost you.” # id: kostet # relasjon: +2 # samarbeid: +1]
    You said what it had cost him, and didn’t dress it up. Honesty and plain words build trust, say staff in the study. You also put your own doubt on the table, and staff want to think about whether they are the ones in the way. # why # source: 004-P14 staff # source: 004-P36 staff
    Perhaps Leif thought: You don’t know. That makes two of us. # thought: leif
    You said what you doubted, and what you could see it had cost. # recap
    Leif: No. Well. # mood: leif sad
*   [“Does Bodil know? I could go round there with you, one day in daylight, if you like.” # id: vet-bodil # relasjon: +1 # egenmakt: +1]
    You thought of the one on the other side of his wall, and left it to him to want it and to pick the day. A bond with people the person wants nearby lasts longer than you do. # why # source: 001-P44 user # source: 001-P41 staff
    Perhaps Leif thought: What would I say to her? # thought: leif
    You asked if Bodil knew. # recap
    { slutt == 3:
        He doesn’t answer that. # mood: leif wary
    - else:
        Leif: She goes back in when she hears me on the stairs. # mood: leif sad
        He thinks. “Not yet.”
    }
-   -> avslutning

=== avslutning ===
{ slutt == 1:
    He has the sheet from the plan with him. Under “The cats first” he has written a new line: “Ask me if I know I can say no.”
    {katt == 3:Bodil still does the feeding on Tuesdays, while he’s out. Nobody ever decided that.|You still have his head torch in the car. He doesn’t want it back yet.}
    Leif: Lukewarm. I wrote that too. # mood: leif neutral # ending: frivillig = Lukewarm
    -> END
}
{ slutt == 2:
    The sockets are screwed back on, all except one. {klagde:The complaint is in his jacket. He hasn’t sent it, and he hasn’t thrown it away.|He got the sheet about complaining on the ward. It’s in his jacket.}
    Leif: I’ll open the door to you. Not after dark. Write that. # mood: leif wary
    “When does it get dark these days?”
    Leif: Half past three. # mood: leif neutral # ending: verdig = Not after dark
    -> END
}
{ slutt == 3:
    The plan is in its plastic sleeve. He takes it out, folds it in four and puts it in his jacket.
    You say that you’ll be here next Thursday too, at eleven, at the table in the far corner. He doesn’t answer that. # mood: leif sad
    When he leaves, he takes the exit by the kitchen. Out on the pavement he stops and looks in through the window, at the table, and counts the chairs. # ending: knekk = Two exits
    -> END
}
{ slutt == 4:
    The plan now says “someone who’s awake”, with two phone numbers. {delt == 2:One of them is Kåre’s.|{delt == 1:The acute team has a copy.|{delt == 3:One of them is yours, and Kari has found another.|By one of them it says: “Queue. Don’t hang up.”}}} # mood: leif neutral
    Leif: Next time I do the sums, on you. You can sit at the table while I go out in the kitchen and talk. # mood: leif neutral
    He means it. Then he leaves. # ending: holder = Someone who’s awake
    -> END
}
The plan lies between you. “Three nights, then ring,” it says. Underneath he has written: “And then someone answers.” He has drawn a line after it, for names. # mood: leif neutral
You write yours. Then you write Solveig’s, and the number of the evening service. He reads all three.
Leif: And one more person, for after eleven. There’s one missing. # mood: leif neutral # ending: alene = One missing
-> END
