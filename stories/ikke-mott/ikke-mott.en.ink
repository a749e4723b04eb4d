# id: ikke-mott
# title: Did not attend
# language: en
# version: 1
# author: Side om side
# minutes: 17
# trains: utholdenhet haap mening trygghet
# content_note: About using amphetamine, about using again after a break, and about the danger of overdose. In one of two versions it comes close to going wrong. Nobody dies.
# cast: sindre = Sindre
# cast: kari = Kari
# cast: solveig = Solveig
# cast: rune = Rune
# cast: reidun = Reidun
# cast: mona = Mona
# cast: turid = Turid
# credit: Written without first-hand experience of being the one who is visited. Someone with that experience is to read and correct the text before it is used.
# credit: The law cards, and what is said about naloxone and first aid, have not been read by a lawyer or a health professional. They are to be, before the text is used.
# credit: People, places and events are invented. The professional basis is the studies named at each choice.
# scene: teamets-kontor
# variants: 2
# variant_note: 1 In this version Sindre left the two white tablets where they were. That was settled before you began, and nothing you chose made any difference to it.
# variant_note: 2 In this version Sindre took the two white tablets that Saturday, and it came close to going wrong. That was settled before you began, and it happens on every path. What you chose made a difference to who knew something, and who was there.

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
Tuesday, 10.25. Two cups are standing in Meeting Room 1. One of them is yours. # scene: teamets-kontor-rune # sound: ventilasjon
It’s the third Tuesday running. The appointment has got a red mark in the calendar.
Sindre is 31. He fixes mopeds in a cellar in Fjellgata, sleeps in the daytime and uses amphetamine. Five weeks ago he sat in that chair over there and made Rune laugh so hard he had to go out in the corridor. “I’ve heard it all before,” Sindre said as he left. “Nice coffee pot, though.”
The last thing you have from him is twelve days old: “do you lend out hats. asking for a coffee pot”. You answered with a thumbs-up. # colour: +1
Rune, the peer worker, hired for having been on the other side himself, sticks his head in, looks at the clock and sits down at the other cup.
Rune: That one’s getting cold.
You get your phone out. # decision: tekst
What does our first message after a “did not attend” usually say, and who is it written for? # ask
“What time of the day or night is it least stupid to hear from me?” # could_ask
*   [“Rune drank your coffee. Same chair and same pot will be here tomorrow.” # id: kaffe # relasjon: +1 # utholdenhet: +1]
    No reproach, a door ajar and a bit of nonsense. A member of staff thinks a message can be a lot of help, because so little is asked of the one who gets it, and in the same study fellowship grows out of loose talk and laughter. Still, it was only an invitation. # why # source: 000-P18 staff # source: 000-P5 staff
    Perhaps Sindre thought: Rune, of all people. He’s got his own cup. # thought: sindre
    You wrote that the chair and the pot would be there. # recap
    ~ tekst = 1
    Under it: “sent”. As a rule “delivered” comes straight after. You wait until the screen goes dark.
*   [“You were asleep, I bet. I’ll come by today, knock twice and go again.” # id: sov # utholdenhet: +2 # trygghet: +1]
    When people don’t come to us, the staff in the studies go to their homes. He was also told what would happen, two knocks and no more, but not what time of day. # why # source: 004-P26 staff # source: 002-P6 staff # source: 004-P14 staff
    Perhaps Sindre thought: Two knocks. Our postman always rings once. # thought: sindre
    You wrote that you’d be coming by that day. # recap
    ~ tekst = 2
    “Sent”, it says. It doesn’t say “delivered”. Rune reads over your shoulder.
    Rune: Two knocks. Like the police, only politer.
*   [“Ages since I heard about the mopeds. Send me a word and I’ll feel calmer.” # id: lyd # identitet: +1 # mening: -1 # discuss: relasjon]
    You asked about his mopeds and not only about the appointment, and a member of staff says that interest must go further than the medicine. But the person who’d feel better for an answer was you. Last time, he had asked for something and got a thumb. # why # source: 000-P24 staff # source: ours inferred
    You said that his silence worried you. That was honest, and you gave a little of yourself. # for: relasjon
    The worry was yours, and it became his to take care of. # against: relasjon
    Perhaps Sindre thought: So now it’s my job to keep you calm. # thought: sindre
    You wrote that you were worried, and asked for a word. # recap
    ~ tekst = 3
    “Sent”, and no more. You put the phone down face up, next to his cup.
*   [“Ten’s the middle of your night. Name a time, I’m free from eight to four.” # id: dogn # egenmakt: +1 # utholdenhet: +1]
    He got to choose a time, and three empty appointments weren’t the end. Staff say that in office hours they don’t reach people who are asleep, and service users like it when the time can change. But the choice only went from eight to four. # why # source: 004-S17 staff # source: 001-P33 user
    Perhaps Sindre thought: Eight to four’s the night as well. # thought: sindre
    You wrote that he could pick a time. # recap
    ~ tekst = 4
    It never gets past sent. Eight to four, you think afterwards. That’s exactly when he sleeps.
-   -> tavla

=== tavla ===
Kari has brought pie to the outreach team’s whiteboard meeting. It’s on paper, in three colours. # scene: teamets-kontor-tavle
Kari: The red slice is Did Not Attend. We’re on eighteen per cent. The hospital trust wants ten, and I’m the one who has to stand there smiling. # mood: kari tense
She moves the magnets one by one. Under Sindre’s there’s a word from last winter, in Rune’s handwriting: “Lock-up?”
Solveig: Sindre, yes. He’s unmotivated. There, I’ve said it, so the rest of you don’t have to. # mood: solveig neutral
She’s been to six people’s homes since yesterday. Her shoes are drying on the radiator.
Solveig: And don’t tell me he’s asleep, Rune. Everyone sleeps. Some of us get up.
Kari: And you? You’re the one who’s got him. # decision: umotivert
What words do we use about people who don’t come, when they can’t hear it? # ask
“What have we done that would be worth getting up for?” # could_ask
*   [“Three times is an answer too. Maybe he doesn’t want us. Then that’s that.” # id: nei # haap: -1 # discuss: egenmakt]
    He hadn’t said anything. Absence was turned into will, and that’s the same reading as “unmotivated”. Staff think it’s sometimes right to stop, but nobody knew if this was a no. # why # source: 004-P8 literature # source: 004-P27 staff
    Sometimes a no is a no, and then we’re the ones who have to bear it. # for: egenmakt
    Nobody had heard this no. Answering for him was taking the choice from him. # against: egenmakt
    Perhaps Solveig thought: Nicely put. Almost the same as what I said. # thought: solveig
    You said that three times can be an answer too. # recap
    Solveig nods. Rune says nothing.
*   [“He asked for a lock-up with power. What have we actually done about it?” # id: bod # mening: +2]
    You held on to what he had in fact asked for, even though he hadn’t come. A therapist in one of the studies also began with the project the person already had. # why # source: 003-P12 staff # source: 004-P8 literature
    Perhaps Solveig thought: The lock-up. I was going to ring about that. # thought: solveig
    You brought up the lock-up he’d asked for. # recap
    It goes quiet around the pie.
    Solveig: That was down to me. I was going to ring the housing co-op. It was before Christmas. # mood: solveig sad
*   [“I’m fed up with him too today. Can we take it to supervision on Thursday?” # id: veiledning # samarbeid: +2]
    You said what was true, and suggested a place for it. All the staff in one study want supervision, on themselves and their own attitudes too. # why # source: 004-P36 staff
    Perhaps Solveig thought: At last, somebody who says it before Friday. # thought: solveig
    You said you were fed up, and asked to take it to supervision. # recap
    Solveig: We can. I’ve got more on my chest than him. # mood: solveig warm
    Kari writes “S. – superv.” on a yellow note. The magnet stays where it is.
*   [“Three Tuesdays at ten. We know nothing about the other hours in the week.” # id: timer # haap: +1 # samarbeid: +1]
    What a service user does with one appointment doesn’t tell you what he wants, and you kept that open. You also said out loud what the team didn’t know. Staff in the study want to think like that together, about themselves too. # why # source: 004-P8 literature # source: 004-P36 staff
    Perhaps Solveig thought: There are a hundred and sixty-seven others. I know. # thought: solveig
    You said that you know nothing about the other hours. # recap
    Solveig: No. We don’t. # mood: solveig neutral
-   -> brevet

=== brevet ===
Kari stops you in the doorway. She has a sheet of paper from the outpatient clinic at the hospital. # scene: teamets-kontor-kari # mood: kari tense
Kari: “The patient has failed to attend three appointments. The case is closed. A new referral may be made by the GP.” That went to him last week. # mood: kari neutral
She folds the sheet.
Kari: Three of theirs and three of ours. I’ve got six on the waiting list who pick up the phone. Do we do the same? I’m actually asking. # mood: kari sad # decision: avslutte
What are we measuring when we count “did not attend”, and what does the number do to us? # ask
“What do you need to be able to put in the box for him to stay?” # could_ask
*   [“Put him on pause to the end of April, and say why. I’ll still go round.” # id: pause # egenmakt: -1 # utholdenhet: +1 # trygghet: +1]
    Kari was spared choosing that day, he was to get the reason in writing, and you’d still be coming. Staff point to openness as what trust rests on. But his service was changed without his having said a word about it. # why # source: 004-P14 staff # source: 002-P6 staff # source: ours inferred
    Perhaps Kari thought: Pause. There’s a box of its own for that. Thank God. # thought: kari
    You suggested a pause to the end of April, with a letter saying why. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 4
    Kari types standing up. “I’ll write the letter after lunch,” she says. # mood: kari warm
*   [“Write to him first: when it would end, and how he gets back in again.” # id: brev # trygghet: +2 # utholdenhet: -1]
    He’d get to see what was coming, and the way back in was mentioned. Staff who close cases set store by exactly that. But the letter was also a step towards letting go of somebody who was referred because he doesn’t manage to turn up. # why # source: 004-P27 staff # source: 003-P1 staff
    Perhaps Kari thought: A letter. He’s probably got a pile. # thought: kari
    You asked for him to get a letter before anything was decided. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 2
    Kari writes it on the spot. It’s a proper letter, to a person. It still gets the logo at the top.
*   [“Keep it open to the end of April. I’ll go to him, so put him down to me.” # id: aapen # utholdenhet: +2]
    The clinic closed and the outreach group tried again. That was the difference a social worker in the study pointed to. # why # source: 003-P1 staff # source: 002-P6 staff
    Perhaps Kari thought: He can’t go down to you. It’s my name at the bottom. # thought: kari
    You said the case had to stay open to the end of April. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 1
    Kari: End of April. I’ll want to borrow you when the director rings. # mood: kari neutral
*   [“Nobody’s asked what he wants with us. Let me do that before you answer.” # id: hanselv # mening: +2 # egenmakt: +1]
    You moved the question to where it belonged, and asked for the answer to wait for him. Staff in the study ask what matters to the person, and want that person’s voice to lead. # why # source: 004-P1 staff # source: 004-P5 staff
    Perhaps Kari thought: And if he doesn’t answer that either? # thought: kari
    You asked to be allowed to ask him first. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 3
    Kari: Ask him, then. But not as a survey, please, we’ve had enough of those. # mood: kari neutral
-   Kari: Friday, either way. By then there has to be something in the box. # mood: kari neutral
    -> lapper

=== lapper ===
11.50. Five yellow notes are lying on your desk. Tone has rung three times about a parking fine. A father wants to know what “stable” means. Three more just want you to ring, and they’re all urgent. # scene: teamets-kontor-rune-solveig
None of the notes is from Sindre.
Rune: When I went quiet that long, I was on a bender. Twelve days is a bender, with me. But don’t ring from a hidden number. That’s what the ones I owed money did. # mood: rune neutral
Solveig: The ones who ring, get. I’ve been here twenty years and it’s never been any different. # mood: solveig sad
Between now and four you have four hours. Fjellgata takes one of them. # decision: fem
Who gets our time, and who disappears without anyone noticing? # ask
“I’ve got four hours. Which of you can take some of this?” # could_ask
*   [Give Solveig three of the notes, do two, and go to Fjellgata after that. # id: dele # samarbeid: +1]
    You asked for help instead of carrying the notes alone. A member of staff says that they’re worth nothing without the team. # why # source: 003-P33 staff
    Perhaps Solveig thought: Three. I’ve got six of my own. But fine. # thought: solveig
    You shared the notes with Solveig. # recap
    Solveig takes them without reading them.
*   [Ring the five first, and do the fine with Tone. Go to Fjellgata after that. # id: ringe # hverdag: +1 # discuss: utholdenhet]
    Tone got help with the fine, and four others with whatever they were in the thick of. A service user says the first thing anybody helped with was the bills. Whether that was being available can be read two ways: a therapist says it’s easier to choose the ones who ring. # why # source: 000-P8 user # source: 003-P7 staff
    Five people had asked to be rung, and they were rung the same day. Fjellgata was still on the list. # for: utholdenhet
    It’s easier to choose the ones who ring. That’s how the quiet one goes missing, for one more day. # against: utholdenhet
    Perhaps Rune thought: The notes first. Well, yes. That’s where they’re lying. # thought: rune
    You rang the five before you went. # recap
    The father needs forty minutes. “Stable” is a difficult word. Tone’s fine turns out to be from last year.
*   [Text the five when you’ll be ringing, and go to Fjellgata straight away. # id: overst # utholdenhet: +2 # trygghet: +1]
    You put the one who hadn’t asked for anything at the top. A therapist says those are the very people who slip away unnoticed. The five were told when they’d hear from you, and staff find that being clear like that builds trust. # why # source: 003-P7 staff # source: 004-P14 staff
    Perhaps Solveig thought: I did that too, once. Then I stopped. # thought: solveig
    You put Sindre at the top of the list. # recap
    Three answer “ok”. One answers with a thumbs-down. Tone rings a fourth time while you’re looking for the car key.
*   [Take Rune there now. The five can talk to your voicemail till three. # id: rune # utholdenhet: +1 # trygghet: -1 # samarbeid: +1]
    You let the one who was silent go ahead of the five who had rung, and that made two of you for something that’s hard to do alone. But the five got a machine, and knew no more than that. # why # source: 003-P33 staff # source: 003-P7 staff # source: ours inferred
    Perhaps Rune thought: As long as I don’t turn out to be right. # thought: rune
    You took Rune with you to Fjellgata. # recap
    ~ rune_med = true
    Rune: I’ll come. But you do the knocking. I’ve laughed with him once, and that was on our ground.
-   -> trappa

=== trappa ===
The stairs in Fjellgata smell of two-stroke oil all the way up to the first floor. On the door is his name, bent into shape from an old moped plate. # scene: sindre-oppgang-dag # sound: oppgang # colour: +1
You knock twice. Inside, a freezer starts up with a jolt. That’s all. {rune_med: Rune shakes his head.}
Up from the cellar comes an old woman with a tub of wet washing. She puts it down on the step below you and gets her breath back. # scene: sindre-oppgang-reidun
Reidun: You’re the third this week to knock there. The other two didn’t look like you. # mood: reidun wary
She dries her hands on her coat.
Reidun: He carries my tub for me on Mondays. Not this one. Not the last. And yesterday he went out at ten, in the morning, he’s never done that. Is there something the matter with Sindre? # mood: reidun sad # decision: reidun
What can we give a worried neighbour, without giving her him? # ask
“What do you do yourself when you’re worried about someone in the building?” # could_ask
*   [“I’m from the Outreach Team. Take my card, and ring if you get scared.” # id: kortet # identitet: -1 # discuss: samarbeid # limit: taushet-nabo]
    She found out that he has a team like that, and he hadn’t said yes to her knowing. For one service user in one of the studies, looking ordinary was among the things that mattered most. # why # source: taushet-nabo law # source: 001-P13 user # source: 002-P16 staff
    The neighbour was afraid and was heard, and she’s got somewhere to ring if something happens. # for: samarbeid
    He hadn’t been asked. Now the team had someone keeping an eye on him without his knowing. # against: samarbeid
    Perhaps Reidun thought: A team. Then it’s serious. # thought: reidun
    You said where you were from, and gave the neighbour your card. # recap
    What neighbours may be told, and who decides. # law: taushet-nabo
    ~ reidun_vet = true
    She holds the card a long way off to read it. “Outreach,” she says. Then she puts it in her coat pocket. # mood: reidun tense
*   [“Sindre and I know each other a bit. Shall I say hello to him from you?” # id: kjenner # relasjon: +1]
    The neighbour got an answer, and the greeting kept something open between the two of them. Service users in one of the studies care about being included where they live. But it wasn’t the ordinary acquaintance you made it look like. # why # source: 001-P44 user # source: ours inferred
    Perhaps Reidun thought: A friend with a name badge in his pocket. # thought: reidun
    You said that you knew each other, and offered to say hello. # recap
    What neighbours may be told, and who decides. # law: taushet-nabo
    ~ hilsen = true
    Reidun: Tell him Odd’s moped still makes a racket. He promised it would stop. # mood: reidun warm # colour: +1
*   [“I can’t say who I’m here for. But I’m happy to listen if you’d like.” # id: siikke # trygghet: +1 # samarbeid: +1]
    You said what you couldn’t do, and let her talk all the same. Staff say that being open about the limits builds trust, and listening is always allowed. # why # source: taushet-nabo law # source: 004-P14 staff
    Perhaps Reidun thought: So it’s him. Otherwise you’d just have said no. # thought: reidun
    You said that you couldn’t say anything, and stayed and listened. # recap
    What neighbours may be told, and who decides. # law: taushet-nabo
    ~ hort = true
    She talks for ten minutes. About Odd, who’s dead, about his moped, a Tempo Corvette, which Sindre has in the cellar, and about who washes the stairs. # mood: reidun warm # colour: +1
*   [Take one handle of the tub, walk up with her and let her ask. # id: baljen # hverdag: +1 # samarbeid: -1]
    A pair of hands on the stairs is help too. But she was afraid for someone, and what she asked went unanswered. # why # source: 000-P9 staff # source: ours inferred
    Perhaps Reidun thought: Strong arms. No answers. # thought: reidun
    You carried the washing with Reidun. # recap
    You walk in step. She asks once more on the landing, and after that she doesn’t ask again. # mood: reidun neutral
-   -> kveldsvakta

=== kveldsvakta ===
Down in the gateway you ring Kari. There are icicles all along the eaves. # scene: sindre-oppgang-dag
{rune_med: Rune: Out at ten in the morning. When I was out at ten in the morning, I was on my way home. # mood: rune neutral }
He sleeps in the daytime. The team works till four. Your swimming class is at eight tonight, number six of eight.
Kari: Was he there? # mood: kari neutral
“The freezer was. The neighbour saw him yesterday. And two others have been round, knocking.”
Kari: Who?
“They didn’t look like me, she said.”
Kari: Then nobody goes inside. Landing only, and the phone on. Are you worried the proper way? # mood: kari tense
You add it up. Reidun saw him go out at ten yesterday. He has never written anything about dying, and he’s been quiet for longer before. “No,” you say. “The other way.” # decision: kveld
Who owns the evenings in our team, and what becomes of the people who are asleep when we’re at work? # ask
“When in the evening would it be all right for somebody to knock?” # could_ask
*   [Say you’ll go yourself. Skip swimming and drive here alone at eight. # id: selv # utholdenhet: +2 # samarbeid: -1]
    You took the visit to where his life was. Staff in one study stretch themselves when it’s needed. But one team there tells the other team’s evening shift before they go home, and here the evening was yours alone. # why # source: 000-P20 staff # source: 000-P21 staff
    Perhaps Kari thought: Yes, please. And who does it next Tuesday? # thought: kari
    You took the evening yourself, alone. # recap
    ~ kveld = 1
    Kari: Put in for the overtime. And ring me when you’re down again, or I won’t sleep either. # mood: kari warm
*   [Ask to swap Monday for this evening, with Rune. A trip to the bank must wait. # id: bytte # utholdenhet: +2 # hverdag: -1 # samarbeid: +1]
    You came at his time of day, it was agreed, and there were two of you. But someone else had to wait for help at the bank, and a member of staff says that help of that kind is the job too. # why # source: 004-S17 staff # source: 003-P33 staff # source: 000-P9 staff
    Perhaps Kari thought: Monday. I’ll ring the three who were coming, then. # thought: kari
    You arranged to swap the Monday for an evening with Rune. # recap
    ~ kveld = 3
    Kari: Fine. Then I’m the one who cancels Monday. You were taking one of those three to the bank. # mood: kari tense
*   [Ask Mona, evening service, to knock. Text him who she is, and that no is OK. # id: mona # utholdenhet: +1 # trygghet: +1 # samarbeid: +1]
    Someone was to knock while he’s awake, and in the daytime staff in one study can’t reach those who sleep. The people who have the evenings were told who you were worried about, as one team did for the other in another study. You wrote to him who she is, and that he could say no, and staff find that being plain like that builds trust. # why # source: 004-S17 staff # source: 000-P21 staff # source: 004-P14 staff
    Perhaps Kari thought: This is what we have them for. Why do we forget? # thought: kari
    You asked the council’s evening service to knock, and wrote to him about it. # recap
    What services may share about a person, and why we ask all the same. # law: deling-tjenester
    ~ kveld = 2
    Mona has eleven on her list. “Twelve, then,” she says. “And two strangers. So I stay on the stairs, and you stay on the phone.” # mood: mona neutral
*   [Say you’ll try again at four o’clock, and write and tell him beforehand. # id: hjemvei # utholdenhet: +1 # trygghet: +1]
    You came back the same day, you wrote when, and your hours held. But four o’clock is the team’s time and not his, and staff in the study called that a mismatch. # why # source: 004-P26 staff # source: 004-S17 staff
    Perhaps Kari thought: Four. At least somebody’s going home on time. # thought: kari
    You said that you would try again at four. # recap
    ~ kveld = 4
    That one never gets past sent either.
    Kari: Four’s good. Four’s on the clock. # mood: kari neutral
-   -> lyset

=== lyset ===
{ kveld == 1:
    8.10 pm. You’re on the landing alone, phone in hand. You knock twice. There’s light under the door. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 2:
    8.10 pm. You’re in the car park at the swimming baths, phone in hand. You hear two knocks. “It’s Mona from the evening service,” she says to the door, not loudly. “I’ve got someone you know on the phone. I’m putting it on speaker. Say if you want it off.” # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 3:
    8.10 pm. Rune takes the stairs first and sits down on the step below the landing. “So it’s not two heads in the doorway,” he says. You knock twice. There’s light under the door. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ kveld == 4:
    4.05 pm. The building is in shadow, and the stair light only works on the ground floor. You knock twice. # scene: sindre-oppgang-dag # sound: oppgang
}
Inside, something fine and metal is being filed, calmly, three strokes and a pause. Then it stops. # colour: +1
Sindre: Not today. # mood: sindre wary
He’s close to the door. The voice comes from the same height as the lock. # decision: dora
What do we hear when someone says “not today” through a door? # ask
“Next time, do you want to be told before anyone knocks?” # could_ask
What do you hope Sindre notices now? # pause
That somebody noticed when he disappeared. # hope
That he can keep the door shut without losing us. # hope
That there’s nothing I’m here to get out of him. # hope
*   [“What are you filing in there? Sounds like somebody brushing a horse’s teeth.” # id: hest # relasjon: +1 # identitet: +1]
    You talked to the man who was sitting there doing something. Service users notice when somebody asks because they’re curious, and helpers in the study want to know about more than what’s wrong. # why # source: 000-P6 user # source: 000-P24 staff
    Perhaps Sindre thought: When did you ever hear a horse brush its teeth? # thought: sindre
    You asked through the door what he was filing. # recap
    A while goes by.
    Sindre: Piston ring. # mood: sindre neutral
*   [“All right. I’ll come back on Thursday evening at eight and knock twice.” # id: torsdag # utholdenhet: +2 # egenmakt: -1 # trygghet: +1]
    He was allowed to say no today and to know what was coming. Teams in the study came back to closed doors, calmly and without giving up. But nobody asked him about this either. # why # source: 002-P6 staff # source: 001-P17 staff # source: 004-P14 staff
    Perhaps Sindre thought: By Thursday it could all be sold. # thought: sindre
    You said you’d be back on Thursday evening. # recap
    ~ torsdag = true
    The file takes one stroke. Then it’s quiet again.
*   [“Do you want us to stop coming? Say no now, and for us that’s a no.” # id: sinei # egenmakt: +1 # utholdenhet: -1 # trygghet: +1]
    There was a real no in the question, and you said what that no would mean. But he’d only said “not today”, after twelve silent days. The right to say no mustn’t become an excuse for letting somebody go, as one of the studies puts it. # why # source: 004-P14 staff # source: 002-P7 staff
    Perhaps Sindre thought: No to what? # thought: sindre
    You asked him to say no if that was what he meant. # recap
    ~ nei_spurt = true
    It takes a long time.
    Sindre: I said not today. # mood: sindre tense
*   [“Then it’s not today.” Say you’re going, and let that do for now. # id: gaar # egenmakt: +2]
    He said not today, and it was followed at once, with nothing more to answer. The person has every right to say no, as one of the studies puts it. # why # source: 002-P7 staff
    Perhaps Sindre thought: That was quick. # thought: sindre
    You said that you were going, and let the no stand. # recap
    Nothing. A little later the file starts up again.
-   -> klinka

=== klinka ===
{ kveld == 2:
    Mona has a bag with her from you. In it is what you had time to think of: a spark plug and two buns, a pad and a pen, the copy of the letter from the clinic. # scene: sindre-oppgang-kveld
    She goes down one step and turns the speaker off.
    Mona: Which of this is he getting? I can’t stay. # mood: mona neutral
- else:
    You go down one step. In the rucksack you have what you had time to think of: a spark plug from Biltema, the car-parts place, and two buns, a pad and a pen, the copy of the letter from the clinic.
}
The door has a letter slot with no flap. {kveld == 2: It smells of fried onions, she says.|It smells of fried onions.} # decision: legge
What do we leave at a closed door, and what does it say? # ask
“Do you want us to ring the clinic for you, or leave them be?” # could_ask
*   [Take it all back down. He said not today, and the stairs needn’t know about us. # id: ingenting # identitet: +1 # egenmakt: +1]
    A no was allowed to be completely empty, with nothing to respond to. And nobody on the stairs found out who visits him; a young man in one of the studies didn’t want company that marked him as a patient. # why # source: 002-P7 staff # source: 001-P13 user
    Perhaps Sindre thought: Nothing. That’s unusual. # thought: sindre
    You left nothing behind. # recap
    { kveld == 2:
        “Nothing,” says Mona. “Right.”
    - else:
        You eat the buns in the car. Both of them.
    }
*   [Hang a bag on the handle: two buns, and a spark plug for an old moped. # id: plugg # identitet: +1 # utholdenhet: +1]
    You left something useful at a closed door, for what he’s in fact busy with. A social worker thinks you have to bring something useful if you’re to be let near. # why # source: 003-P2 staff # source: 000-P24 staff
    Perhaps Sindre thought: B8. Should’ve been a B6. But somebody’s stood in the queue at Biltema. # thought: sindre
    You left a spark plug and two buns hanging. # recap
    ~ gave = 1
    And there it hangs. # colour: +1
*   [Put a note in: your number, a day, and “you don’t need to answer this”. # id: lapp # egenmakt: +1 # utholdenhet: +1 # trygghet: +1]
    A way back, a day to count on and nothing he owed you. Staff get in touch and come back when somebody doesn’t answer, and they find that being clear builds trust. # why # source: 004-P26 staff # source: 002-P6 staff # source: 004-P14 staff
    Perhaps Sindre thought: Who writes on paper? And so neatly. # thought: sindre
    You left a note with a number and a day. # recap
    ~ gave = 2
    The note lands on other post, by the sound of it.
*   [Put in the clinic’s letter and three lines on how it could be turned round. # id: klage # trygghet: +2 # hverdag: +1]
    Rights only help once they’re put so that they can be used, and that’s what the three lines tried to do. Help with a letter is practical help too. A therapist in one of the studies raised rights unasked and wrote letters. # why # source: 003-P29 staff # source: ours inferred
    Perhaps Sindre thought: I’ve had that letter twice now. This time with a translation. # thought: sindre
    You left the letter and wrote what he could do. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ gave = 3
    You wrote that he can ask the clinic to look at it again, that he can complain, and that you can write either one with him. It doesn’t have to be now.
-   -> natta

=== natta ===
An answer came at 4.12 am. You read it at the office. # scene: teamets-kontor-tom # sound: ventilasjon
{ gave == 0 and kveld != 3:
    Sindre: heard someone leave. heavy on the stairs # mood: sindre neutral
}
{ gave == 0 and kveld == 3:
    Sindre: heard you lot leave. one of you’s heavy on the stairs # mood: sindre neutral
}
{ gave == 1:
    Sindre: wrong plug. buns fitted though # mood: sindre neutral
}
{ gave == 2:
    Sindre: don’t need to answer so here’s the answer # mood: sindre neutral
}
{ gave == 3:
    Sindre: i get the letter now. liked it better before # mood: sindre neutral
}
Sindre: read all the messages backwards. you get nicer and nicer the further back i go # mood: sindre neutral # colour: +1
{tekst == 1: Sindre: and tell rune that’s my cup # mood: sindre neutral }
{tekst == 2: Sindre: you wrote two knocks. there were two knocks. noted # mood: sindre neutral }
{tekst == 3: Sindre: you asked for a word. onion # mood: sindre neutral }
{tekst == 4: Sindre: between eight and four. that’s one wide night # mood: sindre neutral }
You write that you’re at the office till four. It stays at sent.
-> inngang

=== inngang ===
Wednesday, 11.55. He’s standing on the steps outside the office in work trousers and a T-shirt, holding a woollen sock. In the sock is a carburettor. # scene: kontorinngang # mood: sindre tense # colour: +1
Sindre: I know it’s not Tuesday. Is the coffee pot free? You’ve got ice in your gutter, do you know that, it’s coming down, it’s coming down on someone’s head, and I was only going to … no. Is the coffee pot free? # mood: sindre tense
His jaw keeps going when he isn’t talking. His eyes are black and friendly. He hasn’t slept, and it’s not long since he took something.
{reidun_vet: Sindre: And Reidun asks me on the stairs if I’ve joined a team. What did you say to her? # mood: sindre sad }
Rune comes out with a fleece and a hat from lost property. “On loan,” he says. Sindre gets into the fleece at the second attempt. He holds on to the hat.
“Any pain anywhere? In your chest?”
Sindre: No. # mood: sindre neutral
Behind the glass two people are waiting, one with a pram. At one o’clock you have another appointment. # decision: inngang
Where do we see people who turn up high, and who knows we’re out there? # ask
“Where are you best off right now, out here or inside?” # could_ask
*   [Ask Solveig to take your one o’clock, and bring him into Meeting Room 1. # id: solveig # utholdenhet: +2]
    The door opened when he came, as it does at an office in the study. One member of staff keeps in closer touch when people are using. # why # source: 004-P24 staff # source: 004-P25 staff
    Perhaps Sindre thought: In, out, in. Chair’s too soft. # thought: sindre
    You got Solveig to take the appointment and brought him in. # recap
    He lasts one cup sitting down. Then he has to go out for a smoke, and you go with him. Solveig meets your one o’clock in the corridor.
*   [“You’re high now. What matters most? We’ll do the rest when you’ve slept.” # id: ti # mening: +1 # utholdenhet: -1]
    He was asked what mattered most, and that was to come first. But the rest had to wait till he’d slept, and that’s not far from telling someone to come back when they’re clean. # why # source: 004-P1 staff # source: 003-P21 staff
    Perhaps Sindre thought: Matters most to who? # thought: sindre
    You took the most important thing on the steps and put off the rest. # recap
    Sindre: Then I’d have to know what matters most. # mood: sindre neutral
    He doesn’t know. That’s all right, you say, there’s no hurry.
*   [“I’m busy at one. Let’s go round the block now, and Rune knows where we are.” # id: runde # hverdag: +1 # trygghet: +1 # samarbeid: +1]
    You chose a place outdoors, where he could walk while you talked. You were clear about the time, and somebody knew where you were. A member of staff thinks of their own safety when choosing where to meet. # why # source: 004-P24 staff # source: 004-P31 staff # source: 004-S24 staff
    Perhaps Sindre thought: Rune knows. Fair enough. # thought: sindre
    You went round the block with him. # recap
    He walks half a step ahead the whole way, facing you. It turns into two laps. Rune stands in the window and waves both times.
*   [Sit down next to him on the steps, with the coffee pot and half your lunch. # id: trinnet # relasjon: +2 # hverdag: +1]
    You sat side by side, and that makes it easier to bring things up, one member of staff thinks. Coffee and half your lunch was help too. In the same study the job is to do what’s needed, and not only to talk. # why # source: 000-P2 staff # source: 000-P9 staff
    Perhaps Sindre thought: Brown cheese. I haven’t eaten since Monday. # thought: sindre
    You sat down on the steps with the coffee pot. # recap
    He drinks two cups standing up. He holds the slice of bread and doesn’t eat it. People go past on their way to lunch.
-   -> maskinen

=== maskinen ===
Out on the steps he pulls out his phone. The screen has a drop of water on the inside. # scene: kontorinngang
Sindre: So which one of you’s called DO NOT REPLY? # mood: sindre neutral
He reads in a newsreader’s voice.
Sindre: “You did not attend your appointment at 10.00. Repeated failure to attend may lead to your service being discontinued. This message cannot be replied to.” Three of them. {avslutt == 4: And then this one from yesterday: “Your service has been paused.” What’s that?} {avslutt == 2: And a letter in Digipost, that’s the letterbox they put in your phone, with a date in it.} # mood: sindre wary
At the top of each of them is your logo. You’ve never seen them before. It must be the red mark in the calendar that sends them. {avslutt == 4: Kari’s letter about the pause hasn’t been written yet.}
Sindre: I did reply, you know. All three times. It asked me not to. # mood: sindre sad # decision: ikkebesvar
What do our systems send out in our name, and which of us has read it? # ask
“What did you write to it?” # could_ask
What do you hope Sindre notices now? # pause
That the fault is ours. # hope
That I’m not the one who wrote it. # hope
That somebody would have read his answers, if they’d got through. # hope
*   [“That’s ours. I didn’t know it existed, and it’s an ugly one. I’m sorry.” # id: unnskyld # relasjon: +2]
    You took on what your team had done, without handing out blame. The responsibility for the relationship lies with the one who’s at work. # why # source: 004-P11 literature # source: 004-P14 staff
    Perhaps Sindre thought: Sorry, from a machine. That’s new. # thought: sindre
    You said sorry for the messages. # recap
    ~ maskin = false
    Sindre: It’s just very sure of itself. # mood: sindre neutral
    He lets you take a photo of the screen for Kari. “I switched that off when I started,” she answers.
*   [“It goes to everyone, by itself. What I write is the part that’s from us.” # id: mine # relasjon: -1 # discuss: trygghet]
    You explained something your team had done, where you could have said that you were sorry. The responsibility for the relationship lies with the one who’s at work. # why # source: 004-P11 literature
    He learned what’s the machine and what’s written by a person. Then he knows what he can count on. # for: trygghet
    You placed yourself beside the machine. Who could stop it, and whether what it threatened was true, went unsaid. # against: trygghet
    Perhaps Sindre thought: To everyone. How nice for everyone. # thought: sindre
    You explained that the messages go out by themselves. # recap
    Sindre: OK. So you’ve got somebody to be strict for you. # mood: sindre wary
*   [“He’s new, and nobody’s looked at the engine. You’d have had him answering.” # id: nyansatt # relasjon: +1 # identitet: +1]
    In one of the studies fellowship grows out of talk and laughter, and the joke was something you two could share. You answered the man who mends engines, and a member of staff says that interest must go further than the medicine. # why # source: 000-P5 staff # source: 000-P24 staff
    Perhaps Sindre thought: Funny. But am I being discontinued or not? # thought: sindre
    You answered with a joke and left it there. # recap
    Sindre: Has he got a permanent contract? # mood: sindre warm
    Then he reads the top one once more, without the voice.
*   [Go in and get Kari, so she can read on his screen what we send people. # id: kari # samarbeid: +2 # egenmakt: -1]
    The person who could put the fault right got to see it where it had landed. A team in one study gets services to answer for their own part. But he wasn’t asked if he wanted to show himself and his phone to the boss that day. # why # source: 002-P15 staff # source: 002-P16 staff
    Perhaps Sindre thought: Is that the boss? She’s freezing. # thought: sindre
    You got Kari and showed her the messages. # recap
    ~ maskin = false
    Kari comes out without a jacket and reads all of them. She goes red right down her neck. # mood: kari sad # scene: kontorinngang-kari
    Kari: I switched that off when I started. I thought I had. # mood: kari sad
-   Sindre: So does it stand? # mood: sindre tense
    { avslutt == 1: “No. To the end of April you’re safe. Beyond that I don’t know.” }
    { avslutt == 2: “The date stands till someone withdraws it. I’ll ask Kari on Friday, and then I’ll tell you what she said.” }
    { avslutt == 3: “Not yet. Kari decides on Friday. I asked if I could ask you first.” }
    { avslutt == 4: “You’re on pause to the end of April. I’m coming anyway. You should have had a letter about it first.” }
    He nods without looking up.
    -> frysen

=== frysen ===
Sindre: I didn’t see them till last night. None of them. It’s been in the freezer. # scene: kontorinngang # mood: sindre neutral
“The phone?”
Sindre: Behind the peas. Eleven days. That’s the one they ring on, right, if it’s on there’s always somebody who’s got some. So I froze them. The lot of them, you as well, sorry. Slept at night. Filed in the daytime. I’ve never had such round rings. # mood: sindre warm # colour: +1
Sindre: And then there was a knock, and I wanted to see who it was. # mood: sindre neutral
He twists the sock round.
Sindre: So I saw who it was. They were all there. # mood: sindre sad
“Those two who’ve been knocking, are they after you?”
Sindre: Eight thousand kroner. They’re nice until they’re not. # mood: sindre wary # decision: frysen
What do we do when it was something we did that opened the way? # ask
“What should we have done yesterday, given that we didn’t know?” # could_ask
*   [“On the board we called it unmotivated. We were the ones who knew nothing.” # id: ordet # relasjon: +1 # samarbeid: -1 # discuss: haap]
    You were open with him about what had been said, and owned that you were the ones who didn’t know. But the word was a colleague’s, and it was passed on without her getting to say so herself. # why # source: 004-P14 staff # source: ours inferred
    The word was taken back by someone who said you were the ones who’d got it wrong. Then it doesn’t stand as what you think of him. # for: haap
    He hadn’t heard it before. Now he has to carry it on a bad day, while you have got lighter. # against: haap
    Perhaps Sindre thought: Why are you telling me? # thought: sindre
    You told him that you’d called him unmotivated. # recap
    ~ ordet = true
    Sindre: Who said that? # mood: sindre tense
    You don’t answer.
    Sindre: No. But I was doing it, wasn’t I. # mood: sindre sad
*   [“Eleven days. Those are yours, even if we were the ones who knocked.” # id: elleve # haap: +2]
    You said out loud what had held, just after it had gone wrong. Staff notice the small things and mention them, even when it looks like chaos. You also said who had knocked. # why # source: 004-P20 staff # source: 004-S28 staff
    Perhaps Sindre thought: You said the number. Nobody else has. # thought: sindre
    You said that the eleven days were his. # recap
    Sindre: Twelve. But the first one I slept through. # mood: sindre neutral
*   [“What did you do for eleven days, when you weren’t filing that ring?” # id: hvagjorde # identitet: +1]
    You asked about the man who’d had eleven days, and not about last night, because you wanted to know. Knowing what goes well the rest of the time, so as to support it, is something helpers in the study felt was missing. # why # source: 003-P11 staff # source: 000-P6 user
    Perhaps Sindre thought: The days? It’s usually the nights people wonder about. # thought: sindre
    You asked what he’d done in those eleven days. # recap
    Sindre: Went to Rema at ten in the morning. It’s full of people, that shop. None of them doing anything special. # mood: sindre neutral # colour: +1
*   [“We’ve got an old push-button phone in a drawer. Only we’d ring you on it.” # id: nokia # hverdag: +2 # utholdenhet: +1]
    The way he’d managed it was taken seriously and made a little easier, with no conditions. You could reach each other without letting the others in. Practical help is help, say staff in several of the studies. # why # source: 002-P2 staff # source: 001-P12 staff # source: 003-P2 staff
    Perhaps Sindre thought: Then my mum won’t get hold of me either. # thought: sindre
    You offered him a phone that only the team would ring. # recap
    ~ nokia = true
    Sindre: Has it got Snake? # mood: sindre neutral
    It has Snake. He’s written his name on the back before you’ve found the charger. # mood: sindre warm
-   -> renna

=== renna ===
{hilsen: “I met Reidun on the stairs. She says the moped makes a racket,” you say. “She misses the racket,” says Sindre. “It was Odd who rode it.”}
{hort: “Your neighbour was telling me about someone called Odd,” you say. “Then you were there a while,” says Sindre.}
Rune comes out with hot squash in a mug and stays.
Rune: What do you get out of it? The speed, I mean. Not what it costs. # mood: rune neutral
Sindre: My hands go still. # mood: sindre neutral
He thinks.
Sindre: And then there’s someone there. At night there’s always someone there. # mood: sindre sad
Rune nods. He doesn’t ask any more, and goes back in.
Sindre walks backwards out into the yard to get a proper look at the gutter. # scene: kontorinngang # mood: sindre neutral
Sindre: My old man would’ve chased you lot off the roof for that. Wrong fall. I carried slate for him from when I was twelve, you know. Up at six. Flask, wool, and then you’re sat on the ridge before people are up, and you can see the whole town. # mood: sindre warm # colour: +1
His jaw is still.
Sindre: I’d like that. Being awake in the daytime. On a roof. # mood: sindre warm
Then he laughs.
Sindre: No, forget it. That’s the drugs talking. I’m scared of heights. # mood: sindre wary # decision: onsket
What do we do with a wish that’s taken back? # ask
“Shall we let that lie, or do you want the two of us to remember it?” # could_ask
*   [“Start with noon tomorrow. I’ll ring then, and Friday too if you sleep.” # id: tolv # haap: +1 # egenmakt: -1 # utholdenhet: +1]
    You believed in the wish, found a small step and would ring again even if he slept. But it turned into a goal with a time on it before he’d said that it was his, and staff have seen talk of change go wrong when it’s the wrong moment. # why # source: 004-P20 staff # source: 004-P26 staff # source: 004-S29 staff
    Perhaps Sindre thought: I said roof. Now it’s a wake-up call. # thought: sindre
    You suggested that he should get up at twelve. # recap
    ~ onske = true
    ~ tolv = true
    Sindre: Ring where, exactly? # mood: sindre wary
*   [“What’s wrong with the fall?” Ask about the gutter and leave the rest. # id: fallet # identitet: +2 # discuss: haap]
    You asked the roofer’s son about something he knows, and didn’t take hold of what he’d pulled back. Whether that keeps hope or lets go of it is an open question. # why # source: 000-P24 staff # source: 004-P8 literature
    He’d said “forget it” himself. Leaving it in peace meant that he can say it another time. # for: haap
    A wish that’s said once is something someone should hold on to, above all when the one who said it lets go. # against: haap
    Perhaps Sindre thought: Good. You didn’t hear. Or else you did. # thought: sindre
    You asked about the gutter. # recap
    Sindre: The water runs towards the wall. It does on every council building. # mood: sindre neutral # colour: +1
*   [“What was the best thing up there, before the rest of them were up?” # id: detbeste # mening: +2]
    You stayed with what meant something, without making a goal of it. Staff ask what matters to the person, and go on asking. # why # source: 004-P1 staff # source: 003-P12 staff
    Perhaps Sindre thought: The coffee. No. That nobody knew where we were. # thought: sindre
    You asked what was best about the roof. # recap
    ~ onske = true
    Sindre: Nobody could shout for you. They don’t look up, do they. # mood: sindre neutral
    He puts a hand to the back of his neck, where you catch the sun.
*   [“A roof, then. I won’t write it down anywhere without you hearing it.” # id: hoert # haap: +1 # trygghet: +1]
    The wish was taken seriously, even though he took it back and was high. And he was told what might happen to it, without a promise you can’t keep. # why # source: 004-P8 literature # source: 004-P14 staff
    Perhaps Sindre thought: It shouldn’t have been said at all. # thought: sindre
    You said that you’d heard it, and that he’d hear it before you wrote anything. # recap
    What has to be written down, and who can read it. # law: journal-innsyn
    ~ onske = true
    Sindre: You heard wrong. # mood: sindre wary
    He stays there looking at the gutter with you.
-   -> plassen

=== plassen ===
He finds the broom behind the door and starts knocking down icicles, the outermost first. # scene: kontorinngang # sound: stille # mood: sindre neutral
Then Kari comes out. She pulls the door shut behind her and holds her hand over the phone. # scene: kontorinngang-kari
Kari: It’s Turid at the drug and alcohol service. There’s a bed in detox tomorrow at nine, somebody’s dropped out. She and his GP agreed on it on Monday. They want an answer by one. # mood: kari tense
Kari: Turid’s on her knees. She says they’re getting nowhere. # mood: kari sad
“Has anybody asked him?”
Kari: Well, he wasn’t picking up.
It’s 12.41. Sindre is four metres away and has got to the corner. {torsdag: You’ve said you’ll knock on his door at eight tomorrow evening.} # decision: plassen
Who has decided something for someone this week, and who was there when they did? # ask
“What do you want us for?” # could_ask
What do you hope Sindre notices now? # pause
That he’s the one who answers. # hope
That somebody meant well by him, even if they did it in the wrong order. # hope
That I’m here tomorrow too, bed or no bed. # hope
*   [“Say yes, so the bed’s held, but say he’s not been asked. I’ll ask him now.” # id: holde # egenmakt: -1 # samarbeid: +1]
    Turid was told that he hadn’t been asked, and staff think that everyone should be informed. But the yes came before the question, even if he could say no afterwards, and service users want to stay in charge themselves. # why # source: 003-P26 staff # source: 001-P29 user
    Perhaps Sindre thought: So everyone knew before me. That’s fine. That’s how it goes. # thought: sindre
    You had the bed held before you asked him. # recap
    What “voluntary” means once a place has come up. # law: avrusning-frivillig
    ~ plass = 2
    Kari says yes into the phone. It’s gone quiet over by the corner.
    Sindre: Yes to what? # mood: sindre tense
    You go over and tell him. He nods the whole time you’re talking. “Yes, all right. Nine o’clock. You lot decide.” “No,” you say, “you can say no.” “Yes, all right,” he says. # mood: sindre sad
*   [“Let Turid tell him herself. He’s right there, so the two of them can talk.” # id: turid # relasjon: -1 # egenmakt: +1 # samarbeid: +1]
    The decision was moved to him and to the one who had made it. But he got a stranger in his ear, out in the open street, without a word from you first. # why # source: 003-P23 staff # source: 003-P15 staff # source: ours inferred
    Perhaps Sindre thought: She’s upset. Now I have to be nice. # thought: sindre
    You gave him the phone with Turid on it. # recap
    What services may share about a person, and why we ask all the same. # law: deling-tjenester
    ~ plass = 4
    He listens for a long time with the broom under his arm. “No, no,” he says. “You’re doing your best.” Then you get the phone back. # mood: sindre sad
    Sindre: She was upset. Tomorrow at nine, she says. I said I’d think. # mood: sindre neutral
    She’s holding it till tomorrow, Kari says afterwards.
*   [“Ask for Friday instead. I want to know what he’d want with a bed himself.” # id: fredag # egenmakt: -2 # mening: +1]
    You wanted to know what he’d want with a bed himself, and staff in one study go through requests with the person they’re about. But you answered for him, while he stood four metres away and knew nothing. # why # source: 004-P9 staff # source: 003-P15 staff
    Perhaps Sindre thought: They’re talking about me. They’re not looking at me, so it’s about me. # thought: sindre
    You asked Kari to ask for a place on Friday. # recap
    What services may share about a person, and why we ask all the same. # law: deling-tjenester
    ~ plass = 3
    Kari says it and listens for a long time. “There’s no such thing as Friday. But there’s always someone who doesn’t turn up, she says. He can be first.” # mood: kari neutral
    Sindre: First for what? # mood: sindre wary
    Then you tell him.
*   [Go over and say it quietly: the bed, the time, who put him down for it. # id: naa # trygghet: +2 # egenmakt: +1]
    He was told what had been decided, and by whom, before anyone had answered for him. Staff in one study go through requests with the person they’re about. But an answer given while high, with time running out, has to be one that can be given again. # why # source: 004-P9 staff # source: 004-P14 staff # source: avrusning-frivillig law # source: ours inferred
    Perhaps Sindre thought: Monday. On Monday I was sitting there filing. # thought: sindre
    You told him everything straight away. # recap
    What “voluntary” means once a place has come up. # law: avrusning-frivillig
    ~ plass = 1
    Sindre: Have I won something? # mood: sindre tense
    He wants to know who the doctor was, and what Turid’s surname is. He puts the broom back where he found it. “Nine o’clock. That’s when I go to bed. Oh, go on. Say yes.” # mood: sindre neutral
    “I’ll knock tomorrow at eight,” you say. “Then you can say something different from today.”
-   -> bordtennis

=== bordtennis ===
{ plass == 3:
    Sindre: If a bed does come up, I walk out on day two, just so you know. # scene: kontorinngang # mood: sindre neutral
- else:
    Sindre: If it comes to anything, I walk out on day two, just so you know. # scene: kontorinngang # mood: sindre neutral
}
Sindre: I always do. That’s when they bring out the table tennis. # mood: sindre neutral
Then he says, to his jacket sleeve:
Sindre: It was hardly anything, last night. And then it hit … I didn’t think … And then I got something to come down on, off some bloke. White ones. I don’t know what it was. # mood: sindre tense
“When did you take them? Have you got more?”
Sindre: Fourish. Two left. # mood: sindre wary
Solveig comes out with the nasal spray before you’ve had time to ask for it, and shows him how on her own nose. Naloxone, it’s called.
Solveig: It does nothing for speed. It works if the white ones are what I’m afraid they are. Then there has to be someone there to ring 113 for an ambulance and use it. Don’t take them alone. # mood: solveig neutral
Sindre: Are you ringing them now? # mood: sindre tense
Solveig: No. You’re walking and talking. If it comes to somebody having to ring, I’ll tell you first. # mood: solveig neutral
He puts the spray in the pocket of the fleece. Behind the window the clock is getting on for one. # decision: bordtennis
Which of our arrangements only hold as long as everything goes well? # ask
“If you walk out in the middle of the night, what’s the first thing that happens?” # could_ask
*   [“Who do you ring at ten at night? By then we’ve switched our phone off.” # id: hvem # relasjon: +1 # utholdenhet: +1 # trygghet: +1]
    You said straight out when you’re not there, and looked with him for somebody he can ring himself. A service user says it helps to know you can ring in the evening, and one study points out that some moves can be planned for. # why # source: 004-P14 staff # source: 000-P16 user # source: 003-P28 staff
    Perhaps Sindre thought: Ten at night. That’s when the day starts. # thought: sindre
    You asked who he could ring in the evening. # recap
    When a life is in danger, and when it isn’t. # law: liv-forst
    What naloxone does, and doesn’t do. # law: nalokson
    ~ ringer = 1
    Sindre: Reidun’s up till twelve. But she’s eighty-one. # mood: sindre neutral
    “Shall we ask her if she would, you and me?”
    Sindre: I’ll ask. You can stand there. # mood: sindre wary
    You write the number of the council’s evening service on the sock in marker pen. Under it he leaves room for one more.
*   [“Maybe it’ll be day four. You hadn’t planned on eleven either, had you?” # id: dagfire # haap: +1]
    You believed that it could go differently, and had something true to point to. Staff make a point of steps like that. # why # source: 004-P20 staff # source: 004-S28 staff
    Perhaps Sindre thought: You don’t know me on day two. # thought: sindre
    You said that maybe it would be day four. # recap
    When a life is in danger, and when it isn’t. # law: liv-forst
    What naloxone does, and doesn’t do. # law: nalokson
    Sindre: I’m no good at table tennis. # mood: sindre neutral
    A little later he says “four”, to himself.
*   [“If you walk out, I want them to ring us that night. Will you let them?” # id: ringeoss # samarbeid: +2 # egenmakt: +1]
    The services were to hear it from each other, and he was asked for permission first. In one study things went wrong where nobody had planned for a move they could have seen coming. # why # source: 003-P28 staff # source: 002-P16 staff # source: deling-tjenester law
    Perhaps Sindre thought: Then I’ll have to leave quietly. # thought: sindre
    You asked if detox could ring you if he left. # recap
    What services may share about a person, and why we ask all the same. # law: deling-tjenester
    When a life is in danger, and when it isn’t. # law: liv-forst
    What naloxone does, and doesn’t do. # law: nalokson
    ~ ringer = 3
    Sindre: They can ring. But they don’t say “absconded”. I walk out the door. # mood: sindre wary
    You agree on the words. “He has walked out the door.” He gets the number of the council’s evening service too, in marker pen on the sock.
*   [“Then I’ll come on day two with coffee, before the table tennis, wherever.” # id: kaffepaa # utholdenhet: +2 # relasjon: +1]
    You took him at his word, and meant to be there for it, wherever it turned out to be. To people who have been let down before, it’s a form of care when somebody comes back and keeps their word. # why # source: 001-P17 staff # source: 003-P28 staff
    Perhaps Sindre thought: Friday evening? Don’t you get that off? # thought: sindre
    You said you’d come on day two, no matter what. # recap
    When a life is in danger, and when it isn’t. # law: liv-forst
    What naloxone does, and doesn’t do. # law: nalokson
    ~ ringer = 2
    Sindre: With the coffee pot? # mood: sindre warm
    “With the coffee pot.”
-   -> fredagen

=== fredagen ===
Before he went, you told him what had to go in the record: the white ones, the spray, the bed and what he had answered. Then you asked if you could tell the team about the freezer. “Say behind the peas,” he said. {nei_spurt: On the pavement he turned round. “And it wasn’t a no. On Tuesday. Just so you’ve got that.”}
Friday, 9.00, you say it. Behind the peas. # scene: teamets-kontor-alle # sound: ventilasjon
Rune: I was the one on a bender. That’s not the same as him. And if he had been, the word still wouldn’t have been right. # mood: rune sad
{ordet: Solveig: You told him, I gather. My word. You could have told me first. # mood: solveig sad }
Solveig: Unmotivated. I didn’t know what he was doing. I only knew what he wasn’t coming to. # mood: solveig sad
After the meeting she’s going up to the housing co-op about a lock-up with power, and she’s not going to ring first.
{maskin: You tell them about the messages. Kari rings the supplier. “Three to five weeks,” she says afterwards.}
{ avslutt == 4:
    Kari: I’ve taken him off pause, and written to him that we were the ones who put him there. # mood: kari sad
}
{ avslutt == 2:
    Kari: The letter’s gone. I’ve written another one, telling him to ignore it. # mood: kari sad
    You put a copy through his letter slot, since you promised to tell him what she said.
}
{ avslutt == 1:
    Kari: In the box I’ve put “to end of April”. Let them ask. # mood: kari neutral
}
{ avslutt == 3:
    Kari: Did you get to ask what he wanted with us? # mood: kari neutral
    {onske: “He said something else,” you say. “It’s not for the box.” Kari leaves it empty.|“No. He came of his own accord.” Kari writes “came”.} The case stays open to the end of April. He gets that on a note through the letter slot.
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
{tolv: You rang at twelve on Thursday and on Friday, as you’d said. The phone was off.}
{ slutt == 1 or slutt == 3:
    By then Sindre was on his second day in detox. {plass == 1: At eight on Thursday morning you had knocked, and he had said yes once more.|He had turned up at nine on Thursday, because that was what had been said.} On Friday evening he walked out. # scene: sindre-oppgang-kveld # sound: oppgang
    {torsdag: At eight on Thursday evening you had knocked twice on an empty flat, because you’d said you would and hadn’t managed to call it off.}
    { ringer == 0:
        He walked eleven kilometres along the main road. None of you knew.
    }
    { ringer == 1:
        At 10.10 pm he rang Reidun. She had said yes to that on Wednesday, when he asked and you stood next to him. She wrote her number on the sock herself. She ordered him a taxi, and Kari covered it.
    }
    { ringer == 2:
        You were in the car park with the coffee pot, because you’d said you would be. He came out to fetch a cup and didn’t go back in. You drove him home and rang Mona from the car, with him listening.
    }
    { ringer == 3:
        At 10.15 pm detox rang the evening service. “He has walked out the door,” they said. At 10.40 Mona knocked in Fjellgata. He didn’t open, but he answered.
    }
}
{ plass == 4:
    At nine on Thursday there was a message on your phone: “thanks for the bed. give it to someone who’s tired”. Turid had passed it on by ten. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ plass == 3:
    Everybody turned up at detox that week. Sindre was first on the list, and he’d been told so. # scene: sindre-oppgang-kveld # sound: oppgang
}
{ plass == 3 or plass == 4:
    {torsdag: At eight on Thursday evening you knocked twice, as you’d said.}
    { ringer == 1:
        Reidun had said yes to being rung, when he asked and you stood next to him. She wrote her number on the sock herself.
    }
    { ringer == 2:
        On Friday evening you put the coffee pot on the landing, since you’d said day two. You said through the door that Mona knew about the weekend. “Fine,” he said.
    }
}
{ variant == 2:
    -> lordag
}
-> videre

=== lordag ===
On Saturday he took the two white ones. # mood: sindre sad
{ ringer == 0:
    At five on Sunday morning Reidun found him on the stairs, grey. She rang 113. They got her to tilt his head back and blow, and she found the spray in his jacket. # danger: past # mood: reidun tense
}
{ ringer == 1:
    He rang Reidun’s bell first, so he wasn’t alone with it. At eleven he went grey in her armchair. She rang 113 and gave him the spray when they told her to. # danger: past # mood: reidun tense
}
{ ringer == 2:
    At eleven Mona looked in at Fjellgata, since she knew about the weekend. He was sitting on the stairs, grey, and didn’t answer. She rang 113, gave him the spray and breathed for him. # danger: past # mood: mona tense
}
{ ringer == 3:
    At eleven he rang the number on the sock, from the stairs, and then it went quiet. Mona was two streets away. She rang 113, gave him the spray and breathed for him. # danger: past # mood: mona tense
}
The ambulance took nine minutes. # danger: past
On Sunday you sat by his bed at the hospital for an hour. He slept through most of it. “Was that you knocking?” he asked when he woke.
{ ringer < 2:
    On Monday Solveig sat with Reidun for two hours. First Reidun wanted to talk about the tub. Then she wanted to talk about the colour of him.
}
On Monday evening you knocked in Fjellgata, and on Wednesday. Both times he was there behind the door. On Wednesday he said hi.
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
Three weeks later, Tuesday at ten. On the landing in Fjellgata a red 1962 Tempo Corvette is standing on newspaper. The door opens before you can knock. # scene: sindre-oppgang-corvette # sound: oppgang # mood: sindre neutral # colour: +1
{maskin: Something pings in his pocket. “DO NOT REPLY. He’s early today.”}
Sindre: Attended. Put that down. # mood: sindre neutral
{gave == 1: Your spark plug is on the ledge above the door. “It fits a lawnmower,” he says.}
{variant == 1: The spray is hanging on a nail. The two white ones are in a matchbox on the shelf, he says, he doesn’t really know why.|A new spray is hanging on a nail. About that Saturday he says: “I don’t remember any of it.”}
“Twice since last time,” he says, wiping down the speedometer. “You don’t have to say anything.” # mood: sindre sad
{plass == 2: “And next time you ask me before you answer the lady,” he says.|The moped is nearly finished. All it needs is the seat.} # decision: dag2
What do we call two days in detox, and who decides on the name? # ask
“What can you do at night that you can’t do in the daytime?” # could_ask
*   [“Turid has a bed again in May. Want to hear about it, or leave it be?” # id: mai # egenmakt: +2 # utholdenhet: +1]
    He got to choose if he wanted to hear about it at all. His having used again wasn’t the end, as it wasn’t at an employment office in one of the studies. # why # source: 001-P26 staff # source: 003-P21 staff
    Perhaps Sindre thought: It always turns up, that bed. # thought: sindre
    You asked if he wanted to hear about another place. # recap
    Sindre: Leave it be. # mood: sindre neutral
*   [“Two days there and eleven here. What was it that was different at home?” # id: elleveogto # haap: +2]
    You added up what had held, and asked what it was at home that had carried it. Staff notice small steps, and say that what is little to them can be large to the person. # why # source: 004-P20 staff
    Perhaps Sindre thought: The peas. # thought: sindre
    You asked what had been different at home. # recap
    Sindre: There was something that wasn’t finished. # mood: sindre neutral
*   [“Do we keep ten o’clock, or meet here when you’re up and want something?” # id: entid # egenmakt: +1 # utholdenhet: +1]
    He got to choose, and you could come when he was awake instead of when your calendar said so. Staff are flexible about time and place, and service users value that. # why # source: 004-P24 staff # source: 001-P33 user
    Perhaps Sindre thought: Then I’d have to know what I want. # thought: sindre
    You asked if the two of you should find another time. # recap
    Sindre: Six. # mood: sindre neutral
    “In the evening?”
    Sindre: In the morning. Once. Then we’ll see if there’s anybody there. # mood: sindre warm
-   You carry the moped down between you. At the bottom Reidun opens the gate and holds it with her foot. # mood: reidun warm
    {hilsen: “I’ve talked to you before,” Reidun says to you. “So have I,” says Sindre.} {reidun_vet: “Is this the team?” she says to him, a bit too loudly. He looks at the wall.}
    Out in the street he kicks it three times. On the fourth it starts, and the whole of Fjellgata hears it. He lets it idle until it stops by itself. # colour: +1 # ending: dagto = Day two
    -> END

=== s_bank ===
{gave == 2 and not nokia: Then he rang the number on the note, from the cellar, on somebody else’s phone.} {nokia: Then he rang, on the push-button phone.} {not nokia and gave != 2: Then he looked in on his way back from the shop.} He had worked out how it was going to be: Tuesday and Thursday, eight in the evening. Two knocks from you. Two knocks from him. Nobody talks. # scene: sindre-oppgang-kveld # sound: oppgang
The phone, the big one, is back in the freezer. {variant == 1: The spray is hanging on a nail inside the door. The two white ones are in a matchbox, he has said.|A new spray is hanging on a nail inside the door. Reidun knows where it is. He’s the one who showed her.}
On the last two swimming nights Mona knocks for you. He has said yes to that. {maskin: Every Tuesday at 10.15 the machine sends its message. It ends up in the freezer.}
Three weeks later, Tuesday, 8 pm. There have been two knocks back every time. You knock.
The file is going. It doesn’t stop. # decision: bank
When a sign doesn’t come: what is care, and what is control? # ask
“What do you want me to do the day there’s no knock back?” # could_ask
*   [Put a note through: “Do I go when it’s quiet? Write yes or no.” # id: kryss # egenmakt: +2]
    You asked what the silence meant instead of deciding for him, and let him settle what you were to do. A therapist thinks the way of taking part has to fit the person. # why # source: 003-P14 staff
    Perhaps Sindre thought: Depends on the quiet. # thought: sindre
    You asked in a note what to do when it was quiet. # recap
    The note comes back out under the door. “yes”, it says, and below that: “not every time”.
*   [“There should be two back. I’m knocking again now, and on Thursday at eight.” # id: totil # egenmakt: -1 # utholdenhet: +1]
    You didn’t leave it at the silence, and you set a new time. A team in one study comes back several times without giving up. But you were demanding an answer from someone who sat there filing and chose not to. # why # source: 002-P6 staff # source: 002-P7 staff
    Perhaps Sindre thought: All right, all right, all right. I’ve got my hands full. # thought: sindre
    You knocked twice more. # recap
    One knock comes, hard. Then the file again.
*   [“I can hear the file, and that’ll do me. I’ll be back on Thursday.” Go. # id: holder # egenmakt: +1 # utholdenhet: +1]
    You heard what you could hear, and he didn’t have to answer to keep you happy. And you were coming back, as staff do when somebody is silent. # why # source: 002-P7 staff # source: 004-P26 staff
    Perhaps Sindre thought: Did you hear it? Three strokes and a pause. It’s the same thing, isn’t it. # thought: sindre
    You said that the sound of the file would do, and that you’d come on Thursday. # recap
    Halfway down the stairs you hear two knocks on the pipe.
-   Solveig has been to the housing co-op again. There’ll be no lock-up. But there’s a bike room with a socket, and he can have a key in April. # mood: sindre neutral
    {hilsen: Reidun is on the landing with the tub. “He carried it up yesterday,” she says. “At nine in the morning. I wasn’t dressed.”}
    {reidun_vet: On the landing a door opens a crack. “Is that the team?” Reidun whispers. Inside Sindre’s flat the file stops.}
    On Thursday there are two knocks back. The Tuesday after, there’s one. You write it down. # colour: +1 # ending: bank = Two knocks
    -> END

=== s_stryk ===
Turid rang you and said that she was the one who’d pushed. “I was the one who told them to say yes,” you said. # scene: sindre-oppgang-dag # sound: oppgang
He hasn’t opened since he came home. You’ve said hi through the door and gone again.
Three weeks later, Tuesday, 10 am. You’re on the landing. {maskin: Something pings inside the door.} Out from under it comes an envelope with the window cut out, and there’s writing on the back. # mood: sindre sad
Sindre: “You can strike me off. Not angry. I’ve slept on it for two weeks. I don’t want to be put down for any more things.” # mood: sindre sad
He’s standing just inside. You can see the shadows of his feet. # decision: stryk
When has a no been thought through, and what do we do with it then? # ask
“Is it us you’re done with, or the way we went about it?” # could_ask
*   [“I’ll ask Kari to strike you off today, and let you back without a referral.” # id: strokt # egenmakt: +2 # utholdenhet: +1]
    The no was followed the same day, without his having to explain it. Staff who stop say plainly that the door is open, and you were going to ask for it to be. # why # source: 002-P7 staff # source: 004-P27 staff
    Perhaps Sindre thought: Ask away. # thought: sindre
    You said you’d ask for him to be struck off, and ask about the way back in. # recap
    What it means to end or change someone’s help. # law: avslutning
    The shadows stay a little longer. Then they walk off.
*   [“We said yes on your behalf. That was wrong of us, and I’m sorry about it.” # id: galtgjort # relasjon: +2]
    You took on what was yours without asking to be allowed to stay. The responsibility for making amends lies with the one who’s at work, even when the other person is done. # why # source: 004-P11 literature # source: 003-P23 staff
    Perhaps Sindre thought: Yes. And now? # thought: sindre
    You said that you had answered for him, and that it was wrong. # recap
    Sindre: Well, I did say yes, all right. # mood: sindre sad
    “Yes. I heard you.”
*   [“Let me come once more, so the team hears what we did, before we strike you off.” # id: engang # egenmakt: -1 # samarbeid: +1]
    You wanted to take what he had to say back to the team, and one of the studies refers to work holding that service users should be asked about the help. But he had slept on it for two weeks, and you asked for a visit before his no would count. He could refuse the visit. # why # source: 004-P39 literature # source: 002-P7 staff
    Perhaps Sindre thought: I wrote it down. With an envelope and everything. # thought: sindre
    You asked to come one more time. # recap
    The envelope is pulled back in. It comes out with one more word: “No.”
*   [“Then we’ll strike you off. I’ll ask once in May, and no more if it’s a no.” # id: imai # egenmakt: +1 # utholdenhet: +1 # trygghet: +1]
    The no was followed, and in May he’s the one who answers too. He was told when the question would come, and that a no then would be the last. Staff who stop say plainly that the door is open. # why # source: 002-P7 staff # source: 004-P27 staff # source: 004-P14 staff
    Perhaps Sindre thought: In May I can say no again. Noted. # thought: sindre
    You accepted the no and said that you would ask in May. # recap
    What it means to end or change someone’s help. # law: avslutning
    Sindre: What day? # mood: sindre neutral
    You haven’t thought about what day. “The eighth.”
-   “The spray’s yours, list or no list,” you tell the door. {variant == 2: Solveig has put the new one in his letter box, as agreed.}
    Reidun comes up with the tub. She nods to you and puts it down outside his door. # mood: reidun neutral
    {reidun_vet: “Is the team done with him?” she asks. You can hear it all the way down the stairs.} {hilsen: “I knock on Mondays,” she says. “For the tub’s sake.”}
    At the office Kari takes the magnet off the board. “He gets back in without a referral,” she says. “I’ve written and told him.” She stands there with the magnet. # scene: teamets-kontor-kari # sound: ventilasjon # mood: kari sad # ending: stryk = Strike me off
    -> END

=== s_budet ===
The next week everybody turned up too. Turid’s list was scrapped, and nobody told him. # scene: kontorinngang # sound: stille
You’ve knocked four times since. The phone is back in the freezer, you think, because the messages never get past sent. {hilsen: Reidun says he comes and goes.} {reidun_vet: Reidun says he doesn’t say hello any more. She thinks it was the card.}
Three weeks later, Tuesday, 10 am, a delivery moped stops right outside the office. The engine has had enough. When you come out onto the steps, Sindre is on his knees in the slush with a woollen sock between his teeth. # mood: sindre neutral # colour: +1 # scene: kontorinngang-april
Sindre: Say nothing. I just happened to be here. # mood: sindre wary
{maskin: “Ten o’clock today as well,” he says. “I expect the machine’s been in touch.”}
He hasn’t slept. His hands move as calmly as the file did. {variant == 2: “I’ve got a new spray in my jacket,” he says. “Before you ask.”|“The white ones are still there,” he says. “Before you ask.”} # decision: budet
What is an appointment, and what is a meeting? # ask
“Do you want me to stay out here, or is it better if I go in?” # could_ask
*   [“The bed went to others because I asked for Friday and not you. That was wrong.” # id: feilen # relasjon: +2]
    You owned what you had done over his head, without asking for anything back. The responsibility for the relationship lies with the one who’s at work, and staff find that honesty builds trust. # why # source: 004-P11 literature # source: 004-P14 staff
    Perhaps Sindre thought: Then you’ll have been lying awake as well. # thought: sindre
    You told him what you’d done with the place. # recap
    Sindre: I could tell by your backs. # mood: sindre neutral
    He takes the sock out of his mouth. Then he goes on with the spanner.
*   [“It’s ten o’clock and you’re here. I’m putting you down as attended today.” # id: mott # haap: +1 # mening: -1]
    You pointed to something that held. But he’d just said that he happened to be there, and “attended” was something you had a use for. # why # source: 004-P20 staff # source: ours inferred
    Perhaps Sindre thought: So they’ve got that now, too. # thought: sindre
    You said that he was down as attended. # recap
    Sindre: Don’t put that down. # mood: sindre wary
*   [Set the coffee pot and a cup on the step, within his reach, and go back in. # id: kanna # relasjon: +1 # egenmakt: +1]
    Staff welcome people without reproach when they suddenly turn up, and the pot said the same. That your going back in put him in charge is our inference. # why # source: 004-P26 staff # source: ours inferred
    Perhaps Sindre thought: There it is. Nice coffee pot. # thought: sindre
    You put out the coffee pot and went in. # recap
    When you look out again, the cup’s been used. There are oily fingerprints on the handle.
*   [“Solveig has found a room with power. Is that still something you’d want?” # id: rommet # mening: +2 # hverdag: +1]
    You came back to what he’d once asked for, with something concrete in hand, and checked if it was still his. A therapist in one of the studies began there and tried to find shared goals from that. # why # source: 003-P12 staff # source: 002-P2 staff
    Perhaps Sindre thought: The lock-up. Somebody remembers the lock-up. # thought: sindre
    You asked if he still wanted a room with power. # recap
    Sindre: With a window? # mood: sindre neutral
    “Skylight.”
    Sindre: Hm. Who fitted it? # mood: sindre warm
-   The moped starts at the second attempt. The courier gives him a fifty-kroner note and a pizza that has gone cold. {rune_med: Rune comes out and buys half.}
    Sindre wipes his hands on the sock and looks up at the gutter, where the ice has gone. Then the courier gives him a lift into town. Kari is standing behind the glass with the calendar in her arms. # mood: kari neutral # ending: budet = A delivery
    -> END
