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
Tuesday, 10.25. Two cups are standing in Meeting Room 1. One of them is yours. # scene: teamets-kontor # sound: ventilasjon
It’s the third Tuesday running. The appointment in the calendar has been given a red mark.
Sindre is 31. He fixes mopeds in a cellar in Fjellgata, sleeps in the daytime and uses amphetamine. Five weeks ago he sat in that chair over there and made Rune laugh so hard he had to go out in the corridor. “I’ve heard it all before,” Sindre said as he left. “Nice coffee pot, though.”
The last thing you have from him is twelve days old: “do you lend out hats. asking for a coffee pot”. You answered with a thumbs-up. # colour: +1
Rune is the team’s peer worker, and has been where Sindre is. He sticks his head in, looks at the clock and sits down at the other cup.
Rune: That one’s getting cold.
You get your phone out. # decision: tekst
What does our first message after a “did not attend” usually say, and who is it written for? # ask
“What time of the day or night is it least stupid to hear from me?” # could_ask
*   [“Rune drank your coffee. Same chair and same pot will be here tomorrow.” # id: kaffe # relasjon: +1 # utholdenhet: +1 # hverdag: -1]
    No reproach, a door ajar and a bit of nonsense. A member of staff thinks a message can be a lot of help, because so little is asked of the one who gets it. In the same study fellowship grows out of loose talk and laughter. But he was the one who’d have to come to you, one more time. # why # source: 000-P18 staff # source: 000-P5 staff # source: ours inferred
    Perhaps Sindre thought: Rune, of all people. He’s got his own cup. # thought: sindre
    You wrote that the chair and the pot would be there. # recap
    ~ tekst = 1
    Under it, it says “sent”. It usually says “delivered” straight after. You wait until the screen goes dark.
*   [“Sleep well? I’m coming by your door today. I’ll knock twice, then go.” # id: sov # utholdenhet: +1 # trygghet: +1 # egenmakt: -1]
    Going to people’s homes when they don’t come to us is what the staff in the study do. You wrote what would happen, but not what time of day, and it was announced rather than asked. # why # source: 004-P26 staff # source: 002-P6 staff # source: 001-P26 staff
    Perhaps Sindre thought: Two knocks. Our postman always rings once. # thought: sindre
    You wrote that you’d be coming by that day. # recap
    ~ tekst = 2
    “Sent”, it says. It doesn’t say “delivered”. Rune reads over your shoulder.
    Rune: Two knocks. Like the police, only politer.
*   [“I haven’t heard from you in ages. Send me a word and I’ll feel calmer.” # id: lyd # relasjon: +1 # mening: -1]
    It’s honest to say you’re worried, and Petter’s helpers did the same. But the one who’d feel better for an answer was you. Last time, he had asked for something and got a thumb. # why # source: 001-P38 staff # source: ours inferred
    Perhaps Sindre thought: So now you being calm is my job. # thought: sindre
    You wrote that you were worried, and asked for a word. # recap
    ~ tekst = 3
    “Sent”, and no more. You put the phone down face up, next to his cup.
*   [“Ten’s the middle of your night. Name a time, I’m free from eight to four.” # id: dogn # egenmakt: +1 # trygghet: +1]
    You noticed what his days and nights are like, let him choose, and said where the limit was. Staff say that office hours suit many people badly, and that they themselves have little to bargain with. # why # source: 004-S17 staff # source: 001-P33 user
    Perhaps Sindre thought: Eight to four is also the night. # thought: sindre
    You wrote that he could pick a time. # recap
    ~ tekst = 4
    It stays at “sent”. Eight to four, you think afterwards. That’s exactly when he sleeps.
-   -> tavla

=== tavla ===
Kari has brought pie to the whiteboard meeting. It’s on paper, in three colours. # scene: teamets-kontor
Kari: The red slice is did not attend. We’re on eighteen per cent. The hospital trust wants ten, and I’m the one who has to stand there smiling. # mood: kari tense
She moves the magnets one by one. Under Sindre’s there’s a word from last winter, in Rune’s handwriting: “Lock-up?”
Solveig: Sindre, yes. He’s unmotivated. There, I’ve said it, so the rest of you don’t have to. # mood: solveig neutral
She’s been to six people’s homes since yesterday. Her shoes are drying on the radiator.
Solveig: And don’t tell me he’s asleep, Rune. Everyone sleeps. Some of us get up.
Kari: And you? You’re the one who’s got him. # decision: umotivert
What words do we use about people who don’t come, when they can’t hear it? # ask
“What have we done that would be worth getting up for?” # could_ask
*   [“Three times is an answer too. Maybe he doesn’t want us. Then that’s that.” # id: nei # egenmakt: +1 # haap: -1]
    Staff in the study think it’s sometimes right to let a no be a no. But he hadn’t said anything. Absence was turned into will, and that’s the same reading as “unmotivated”. # why # source: 004-P27 staff # source: 004-P8 literature
    Perhaps Solveig thought: Nicely put. Almost the same as what I said. # thought: solveig
    You said that three times can be an answer too. # recap
    Solveig nods. Rune says nothing.
*   [“He asked for a lock-up with power. What have we actually done about it?” # id: bod # mening: +1 # haap: +1 # samarbeid: -1]
    You held on to what he had in fact asked for, even though he hadn’t come. A therapist in one of the studies also began with the project the user already had. But you surely knew whose job the lock-up was, and you took it up in front of everyone. # why # source: 003-P12 staff # source: 004-P8 literature # source: ours inferred
    Perhaps Solveig thought: The lock-up. I was going to ring about that. # thought: solveig
    You brought up the lock-up he’d asked for. # recap
    It goes quiet around the pie.
    Solveig: That was me. I was going to ring the housing co-op. It was before Christmas. # mood: solveig sad
*   [“I’m fed up with him too today. Can we take it to supervision on Thursday?” # id: veiledning # samarbeid: +1]
    You said what was true, and suggested a place for it. All the staff in one study want supervision, also about themselves and their own attitudes. # why # source: 004-P36 staff
    Perhaps Solveig thought: At last, somebody who says it before Friday. # thought: solveig
    You said you were fed up, and asked to take it to supervision. # recap
    Solveig: We can. I’ve got more on my chest than him. # mood: solveig warm
    Kari writes “S. – superv.” on a yellow note. The magnet stays where it is.
*   [“Three Tuesdays at ten. We know nothing about the other hours in the week.” # id: timer # haap: +1]
    You left the little you knew as little as it was, and the rest open. What a user does with one appointment doesn’t tell you what he wants. # why # source: 004-P8 literature # source: 003-P10 staff
    Perhaps Solveig thought: There are a hundred and sixty-seven others. I know. # thought: solveig
    You said that you know nothing about the other hours. # recap
    Solveig: No. We don’t. # mood: solveig neutral
-   -> brevet

=== brevet ===
Kari stops you in the doorway. She has a sheet of paper from the outpatient clinic at the hospital. # scene: teamets-kontor # mood: kari tense
Kari: “The patient has failed to attend three appointments. The case is closed. A new referral may be made by the GP.” That went to him last week. # mood: kari neutral
She folds the sheet.
Kari: Three for them and three for us. I’ve got six on the waiting list who pick up the phone. Do we do the same? I’m actually asking. # mood: kari sad # decision: avslutte
What are we measuring when we count “did not attend”, and what does the number do to us? # ask
“What do you need to be able to put in the box for him to stay?” # could_ask
*   [“Put him on pause to the end of April, and say why. I’ll still go round.” # id: pause # trygghet: +1 # utholdenhet: +1 # egenmakt: -1]
    Kari was spared choosing that day, he was to get the reason in writing, and you’d still be coming. Staff point to openness as what trust rests on. But his service was changed without his having said a word about it. # why # source: 004-P14 staff # source: 002-P6 staff # source: ours inferred
    Perhaps Kari thought: Pause. There’s a box of its own for that. Thank God. # thought: kari
    You suggested a pause to the end of April, with a letter saying why. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 4
    Kari types standing up. “I’ll write the letter after lunch,” she says. # mood: kari warm
*   [“Write to him first: when it would end, and how he gets back in again.” # id: brev # trygghet: +2 # utholdenhet: -1]
    He’d get to see what was coming, and the door was mentioned. Staff who close cases set store by exactly that. But the letter was also a step towards letting go of somebody who was referred because he doesn’t manage to turn up. # why # source: 004-P27 staff # source: 003-P1 staff
    Perhaps Kari thought: A letter. He’s probably got a pile. # thought: kari
    You asked for him to get a letter before anything was decided. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 2
    Kari writes it on the spot. It’s a proper letter, to a person. It still gets the logo at the top.
*   [“Keep it open to the end of April. I’ll go to his home. Blame me for the figure.” # id: aapen # utholdenhet: +2]
    The clinic closed and the outreach group tried again. That was the difference a social worker in the study pointed to. # why # source: 003-P1 staff # source: 002-P6 staff
    Perhaps Kari thought: I can’t blame you for it. That’s my name at the bottom. # thought: kari
    You said the case had to stay open to the end of April. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 1
    Kari: End of April. I’ll want to borrow you when the director rings. # mood: kari neutral
*   [“Nobody’s asked what he wants with us. Let me do that before you answer.” # id: hanselv # mening: +2 # trygghet: -1]
    You moved the question to where it belonged. Staff in the study ask what matters to the person, and keep asking. But the case was left hanging, and he didn’t know it had come up. # why # source: 004-P1 staff # source: 004-P9 staff # source: ours inferred
    Perhaps Kari thought: And if he doesn’t answer that either? # thought: kari
    You asked to be allowed to ask him first. # recap
    What it means to end or change someone’s help. # law: avslutning
    ~ avslutt = 3
    Kari: Ask him, then. But not as a survey, please, we’ve had enough of those. # mood: kari neutral
-   Kari: Friday, either way. By then there has to be something in the box. # mood: kari neutral
    -> lapper

=== lapper ===
11.50. Five yellow notes are lying on your desk. Tone has rung three times about a parking fine. A father wants to know what “stable” means. Three more just want you to ring, and they’re all urgent. # scene: teamets-kontor
None of the notes is from Sindre.
Rune: When I went quiet that long, I was on a bender. Twelve days is a bender, with me. But don’t ring from a hidden number. That’s what the ones I owed money did. # mood: rune neutral
Solveig: Those who ring, get. I’ve been here twenty years and it’s never been any different. # mood: solveig sad
Between now and four you have four hours. Fjellgata takes one of them. # decision: fem
Who gets our time, and who disappears without anyone noticing? # ask
“I’ve got four hours. Which of you can take some of this?” # could_ask
*   [Give Solveig three of the notes, do two, and go to Fjellgata after that. # id: dele # samarbeid: +1 # utholdenhet: +1 # relasjon: -1]
    You asked for help and found time for the one who hadn’t rung. A member of staff says that they’re worth nothing without the team. Three people who had asked for you got somebody else. # why # source: 003-P33 staff # source: 003-P7 staff # source: 001-P19 user
    Perhaps Solveig thought: Three. I’ve got six of my own. But fine. # thought: solveig
    You shared the notes with Solveig. # recap
    Solveig takes them without reading them.
*   [Ring the five first. They’ve asked for something. Fjellgata after that. # id: ringe # hverdag: +1 # utholdenhet: -1]
    Five people got help with what they were in the thick of. Still, this is how it happens when the quiet ones disappear, a therapist says: it’s easier to choose the ones who stand in the doorway and ring. # why # source: 003-P7 staff # source: 000-P8 user
    Perhaps Rune thought: The notes first. Well, yes. That’s where they’re lying. # thought: rune
    You rang the five before you went. # recap
    The father needs forty minutes. “Stable” is a difficult word. Tone’s fine turns out to be from last year.
*   [Text the five when you’ll be ringing, and go to Fjellgata straight away. # id: overst # utholdenhet: +2 # trygghet: +1 # hverdag: -1]
    You put the one who hadn’t asked for anything at the top. A therapist says that those are the very people who vanish in silence. The five were told when they’d hear from you. The fine and the rest had to wait, and those were practical things that were urgent for someone. # why # source: 003-P7 staff # source: 000-P8 user
    Perhaps Solveig thought: I did that too, once. Then I stopped. # thought: solveig
    You put Sindre at the top of the list. # recap
    Three answer “ok”. One answers with a thumbs-down. Tone rings a fourth time while you’re looking for the car key.
*   [Take Rune there now. The five can talk to your voicemail till three. # id: rune # utholdenhet: +2 # samarbeid: +1 # hverdag: -1]
    That made two of you for something that’s heavy to do alone, and Rune had laughed with him before. The five got a machine, and knew no more than that. # why # source: 003-P33 staff # source: 003-P7 staff # source: ours inferred
    Perhaps Rune thought: As long as I don’t turn out to be right. # thought: rune
    You took Rune with you to Fjellgata. # recap
    ~ rune_med = true
    Rune: I’ll come. But you do the knocking. I’ve laughed with him once, and that was on our ground.
-   -> trappa
