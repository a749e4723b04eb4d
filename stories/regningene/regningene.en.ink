# id: regningene
# title: The bills
# language: en
# version: 1
# author: Side om side
# minutes: 17
# trains: hverdag identitet egenmakt samarbeid
# content_note: About debt, shame and letters nobody has opened. No violence. Death is mentioned once, and the reflection afterwards contains a question about suicide.
# cast: wenche = Wenche
# cast: solveig = Solveig
# cast: kari = Kari
# cast: torill = Torill
# cast: even = Even
# credit: Written without first-hand experience of being the one who is visited. Someone with that experience is to read and correct the text before it is used.
# credit: People, places and events are invented. The professional basis is the studies named at each choice.
# credit: The rules on electricity, rent, NAV decisions, BankID, confidentiality, records and written authority are to be read by a lawyer before the text is used.
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
Tuesday, one o’clock. You can smell coffee from the ground floor, and two flights up the door opens before you’ve rung. # scene: wenche-gang
NAV, the state office that handles benefits in Norway, has sent a form asking your outreach team, Ambulant team Solvik, for “an overview of the finances” of a woman called Wenche. Apparently she doesn’t open her post, they write. Kari is supposed to bring the overview to a meeting on Thursday, and Wenche knows nothing about it.
Her GP referred her to the team last year, after an autumn when she didn’t go out. The worker who used to see her left at Christmas, and nobody has been here since. On the phone Wenche said well, you could always come for coffee.
She is fifty-two, in an apron, with a tea towel over her shoulder. Behind her hang photographs, two rows of them from skirting board to door frame, except in three places where there is only a nail.
Wenche: Thirty seconds early. You’ll be the new one. Good, the new ones are usually hungry. Shoes on or off, this isn’t a museum. # mood: wenche neutral # decision: dora
What do we carry in through the door that the person living there never asked for? # ask
“How do you like things to be when you’ve got people in?” # could_ask
*   [“Before we sit down: NAV has been asking us about your money. You should know.” # id: navsa # trygghet: +2]
    You said who had ordered the visit before she had time to wonder. Staff say that being plain like that builds trust. # why # source: 004-P14 staff
    Perhaps Wenche thought: I see. So it wasn’t the coffee, then. # thought: wenche
    You said in the hall that NAV had asked about her finances. # recap
    What NAV may be told, and who decides. # law: taushet-nav
    ~ navsagt = true
    Wenche: NAV. # mood: wenche tense
    She folds the tea towel lengthways. “They’ll have to wait till it’s poured.”
*   [Shoes off: “I could smell it from the letterboxes, and I’m hungry.” # id: skoa # relasjon: +2]
    She had got ready for a guest, and you became one and said so. One service user says that with coffee and chocolate on the table she meets the helper as the person she is, and staff think you can give something of yourself. # why # source: 000-P4 user # source: 004-P15 staff
    Perhaps Wenche thought: By the letterboxes. So that’s where you’ve been. # thought: wenche
    You took off your shoes and said you could smell the coffee. # recap
    ~ tillit += 1
    Wenche: That’s the idea. The ground floor gets the smell for nothing. Come on. # mood: wenche warm
*   [“I’ve plenty of time today. Where do you want me, and what shouldn’t I touch?” # id: plassering # egenmakt: +2]
    She got to decide in her own home, both where you’d sit and what you’d leave alone. Service users want to stay in charge themselves. # why # source: 001-P29 user
    Perhaps Wenche thought: Touch? What have they been saying about me? # thought: wenche
    You asked where she wanted you. # recap
    ~ tillit += 1
    Wenche: You can touch the coffee. The rest I touch. And you’re sitting there. No, there. The other chair I’ve given away, it’s only here till he comes for it. # mood: wenche neutral
*   [Stop at the photo of the enormous pot: “Is that you, with the ladle?” # id: gryta # identitet: +2]
    On the wall hung what she wanted people to see, and you looked. Staff say that pictures in a home give you something to ask about that isn’t illness. # why # source: 001-V35 staff
    Perhaps Wenche thought: That’s where you stopped. Most people walk right past. # thought: wenche
    You asked about the photo with the pot. # recap
    ~ tillit += 1
    Wenche: It is. Holds forty litres, that one. Him next to me is the factory manager, he got to hold the lid. # mood: wenche warm # colour: +1
-   -> kaffen

=== kaffen ===
Two cups on the oilcloth, cream in a jug and a bowl of chocolates, arranged in a ring. On the shelf above the worktop stand two plates. The rest went to the jumble sale, she says, because who needs twelve of anything? You get the seat with its back to the cupboard. # scene: wenche-kjokken # sound: kjokken
Wenche pours left-handed. On the right, two fingers don’t bend, and it’s a big pot. Some of it ends up in the saucer.
Wenche: Sit, sit. I never sit when I’ve got people in. # mood: wenche neutral # decision: kaffen
What does it do to us to be waited on at work? # ask
“Is there anything here you’d rather I let you do yourself?” # could_ask
*   [Take two chocolates at once, and ask what was served on Tuesdays. # id: biter # relasjon: +1 # identitet: +1]
    You accepted, and you asked the one who had the answer. One service user notices whether the helper asks out of real curiosity, and staff want to know more about people than their health. # why # source: 000-P6 user # source: 000-P24 staff
    Perhaps Wenche thought: Two. Good. If they say no thank you there’s nothing to be done with them. # thought: wenche
    You helped yourself and asked about the menu. # recap
    ~ tillit += 1
    Wenche: Fish gratin. Monday was Friday over again, but we didn’t put that up on the board. Wednesdays it was meatballs, and the warehouse lot came ten minutes early and said that’s how their clock went. # mood: wenche warm # colour: +1
*   [“Let me take the pot, then you can sit down a bit too.” Hold out a hand. # id: kanna # identitet: -1 # egenmakt: -1]
    Pouring is for the host, and you took it over without being asked. One service user says that at home, with coffee on the table, she shows who she is. Staff are wary of doing for people what they can do themselves. # why # source: 000-P4 user # source: 004-P4 staff
    Perhaps Wenche thought: Do I spill that much? # thought: wenche
    You offered to take the coffee pot. # recap
    ~ tillit -= 1
    At first she holds on. Then she lets go.
    Wenche: Well, then you’re the one serving. # mood: wenche wary
    Now neither of you knows who’s meant to sit down.
*   [Get up, take your cup with you and stand at the worktop beside her. # id: benken # relasjon: +2]
    Nobody was sitting, and nobody was being served from above. One member of staff says that things are easier to bring up when you’re side by side. # why # source: 000-P2 staff
    Perhaps Wenche thought: That side’s for the kitchen help. Fair enough. # thought: wenche
    You went and stood next to her at the worktop. # recap
    ~ tillit += 1
    Wenche: Well, you can do that, I suppose. # mood: wenche neutral
    She moves a chopping board to make room for your hip. You drink the first cup standing, and she tells you who lives behind which window across the street.
*   [“NAV’s given me a form to bring. Want to see it now or after the coffee?” # id: skjema # egenmakt: +1 # trygghet: +1]
    She was told what you had with you and who it was from, and the order of things was hers. Staff say that being plain like that builds trust, and service users want to stay in charge themselves. # why # source: 004-P14 staff # source: 001-P29 user
    Perhaps Wenche thought: After the coffee. And it’s a big pot. # thought: wenche
    You told her about the form from NAV and let her choose when. # recap
    ~ navsagt = true
    ~ skjema = true
    Wenche: After the coffee. # mood: wenche wary
    She pushes the bowl right up against your cup.
-   -> bildene

=== bildene ===
The photographs carry on into the kitchen. In the biggest a hundred and ten people sit at long tables in white coats and paper hats. Underneath it says “Solvik Meieri, the last Thursday ever”. That was the dairy. # scene: wenche-kjokken
Wenche: Nineteen years. That day everyone got soup, the ones who’d been let go as well. Them especially. # colour: +1
She points her way round the picture with a teaspoon.
Wenche: Him there, I opened his post for him. And hers. And the four from Gdańsk. The letter under the napkin, so I’d find it when I cleared, and then I’d slit it with the bread knife behind the counter. Some couldn’t read. Some read far too well. # mood: wenche warm # colour: +1 # decision: bildene
When do we use what we learn about someone, and when do we just let it be true? # ask
“Would you like to tell me more about them, or was that enough for today?” # could_ask
*   [“What do you miss most from those days, when you’re standing here at home?” # id: savn # mening: +1]
    You asked what has mattered to her. Staff ask that question early and go on asking it. Here it was about the old days, and you didn’t ask what she wants now. # why # source: 004-P1 staff
    Perhaps Wenche thought: That’s a big question for one cup of coffee. # thought: wenche
    You asked what she missed most. # recap
    ~ tillit += 1
    Wenche: The sound. # mood: wenche sad
    She thinks about it. “A hundred and ten people putting their spoons down at more or less the same time.” # colour: +1
*   [“NAV says you don’t open your post. But here you opened everyone’s?” # id: konvolutt # relasjon: -1 # trygghet: +1 # discuss: identitet]
    You said what you’d heard and who from, and staff say that being open like that builds trust. But she was telling you about people she was fond of, and you held it up against what NAV had said. You don’t know whether NAV was allowed to tell you. # why # source: 004-P14 staff # source: ours inferred
    You saw her as the one who opened letters for the others, and set that against what NAV says about her. # for: identitet
    What she had been good at became something to catch her out with, and she became the woman who doesn’t open her post. # against: identitet
    Perhaps Wenche thought: There we are. Somebody’s been talking. # thought: wenche
    You said what NAV had told you about her post. # recap
    ~ navsagt = true
    ~ tillit -= 1
    Wenche: Does it now. # mood: wenche wary
    “It’s in the form they sent us, the one about your money,” you say. She rubs at a mark on the glass over the picture.
    Wenche: They do talk, those people. Just not to me. # mood: wenche wary
*   [“That was good help. Do you need anyone to open your post now?” # id: hvem # egenmakt: +1 # hverdag: +1 # discuss: identitet]
    Help with the post was something she might have a use for, and one service user says that the help began with the bills. You offered it and waited for an answer, and she could say no. Service users want to stay in charge themselves. # why # source: 000-P8 user # source: 001-P29 user
    You heard who she had been to others, and asked her as someone who knows what that kind of help is worth. # for: identitet
    She was showing you something she was good at. The question turned it into something she can’t do. # against: identitet
    Perhaps Wenche thought: Bit fast into the bend, that. # thought: wenche
    You asked if she needed someone to open her post. # recap
    ~ tillit -= 1
    Wenche: No, well … There’s so much junk mail these days. # mood: wenche tense
    She wipes the oilcloth, including where it’s clean.
*   [“What were they called, all of them? Start with the one you pointed at.” # id: navnene # relasjon: +1 # identitet: +1]
    You let her be the one who knew them all, and professionals say that pictures in a home are something to ask about. You asked because you wanted to know. One service user can tell that from a question out of a book. # why # source: 001-V35 staff # source: 000-P6 user
    Perhaps Wenche thought: All of them? I could do that in my sleep. # thought: wenche
    You asked the names of the people in the picture. # recap
    ~ tillit += 1
    Wenche: Roar, two eggs. Aud, no salt. Marek, Marek, little Marek, and Zofia who was an engineer really. Behind the pillar, that’s Terje. Haven’t heard a thing from him since. # mood: wenche warm # colour: +1
-   -> skapet

=== skapet ===
Her phone lights up on the oilcloth. “FINAL NOTICE. Solvik Nett will disconnect your electricity on Friday at 10.00.” She lays a napkin over it. # scene: wenche-kjokken # sound: stille
Wenche: You’ll want a biscuit with that. I’ve got biscuits. # mood: wenche tense
She reaches past you with her eyes still on the napkin, and opens the wrong cupboard. A carrier bag topples out and empties itself across the floor, window envelopes all the way to the cooker. Behind it stands another, just as full.
Wenche: Junk mail. It’s only junk mail. # mood: wenche tense # decision: skapet
What do we do when we’re shown what someone has hidden? # ask
“How do you want this: shall I see it, or shall I not have seen it?” # could_ask
What do you hope Wenche notices now? # pause
That I’ve seen worse, and that I’m still a guest. # hope
That she decides what I have seen. # hope
That we can get something done before Friday. # hope
*   [“I saw the message and I can see the bags. I don’t want to pretend I didn’t.” # id: saa # trygghet: +1 # discuss: relasjon]
    You said what you had seen, so she didn’t have to guess. Staff say that openness builds trust. # why # source: 004-P14 staff
    You didn’t look the other way, so there could be two of you in it. # for: relasjon
    She had laid the table for a guest, and the guest put words to what she was ashamed of. # against: relasjon
    Perhaps Wenche thought: That’s that, then. Two years I’ve been dreading it. # thought: wenche
    You said you’d seen both the message and the bags. # recap
    She stands there with an envelope in her hand.
    Wenche: Right, then. # mood: wenche sad
    She lets a breath out through her nose and puts the envelope on the worktop.
*   [Get down on your knees beside her and gather them up without reading any. # id: kne # relasjon: +2 # hverdag: +1]
    You were down there with her, took hold of what had to be done, and didn’t read. The team in one of the studies found that help of that kind builds trust. One member of staff says it’s easier when nobody is looking down on the other. # why # source: 002-P2 staff # source: 000-P2 staff
    Perhaps Wenche thought: Not reading them. That can’t be easy. # thought: wenche
    You helped her gather up the envelopes without reading them. # recap
    ~ tillit += 2
    You make a pile each. She uses her left hand. Two have gone under the cooker, and those are hers to fetch.
    Wenche: You’ve been on your knees before. Most people stand there asking if they should help. # mood: wenche neutral
*   [Stay put with your back to it, and ask if they’re the oat kind of biscuit. # id: ryggen # egenmakt: +1]
    She got to decide whether you had seen it. Petter, a man in one of the studies, had helpers who drew back when he wanted to manage something alone. # why # source: 001-P14 staff
    Perhaps Wenche thought: Thank you. And you heard it all right. # thought: wenche
    You stayed put and asked about the biscuits. # recap
    ~ tillit += 1
    ~ eier = MIN(eier + 1, 3)
    There’s a long rustling behind you.
    Wenche: Oat, yes. And one with lemon. # mood: wenche neutral
    By the time the plate arrives she’s red in the face, and one envelope is still lying under your chair.
*   [“I’ve two unpaid bills on my fridge. I pretend they’re kids’ drawings.” # id: tegninger # relasjon: +2]
    You gave something of yourself and took the sting out of it. Staff think it’s fine to do that, and they disagree on where the line goes. # why # source: 004-P15 staff # source: 004-S11 staff
    Perhaps Wenche thought: Two. You poor thing. I’ve got four hundred. # thought: wenche
    You told her about your own unpaid bills. # recap
    ~ egen = true
    ~ tillit += 1
    Wenche: Drawings! # mood: wenche warm
    She has to hold on to the cupboard door. “Bring them next time and I’ll open them for you.” While she’s saying it she’s shoving her own back into the bag with her foot.
-   -> posene

=== posene ===
A quarter of an hour goes on biscuits. She starts three stories about the man on the first floor. # scene: wenche-kjokken # sound: kjokken
{ tillit >= 2:
    Halfway through the third she goes quiet, fetches both bags and heaves them onto the table, between the cream and the chocolates.
- else:
    You stay where you are. Halfway through the third she goes quiet, puts one bag on the table, hard, and leaves the other on the floor by your chair.
}
Wenche: There you are. Today’s special. # mood: wenche tense
Wenche: The rent is 25,200 kroner, that’s three months. The electricity’s 11,340 with the late fee. The rest is on the phone, in something Torill set up for me, and I can’t get into it. I don’t have to open them to know the figures. # colour: +1
You look at the envelopes. Not one of those with a window has been opened. A couple carry the state’s lion and crown, and you ask if there’s anything there from the landlord, or from namsmannen, the officer who does the evictions.
Wenche: The landlord, yes. Namsmannen hasn’t written yet, I know what that envelope looks like. # mood: wenche tense
It’s ten past two, and three days to Friday. # decision: posene
When the hurry is real: what do we do to keep it the person’s own business? # ask
“Which of these would it be best not to have to think about tonight?” # could_ask
*   [“Can I take both bags and open them? It’d all be sorted by next Tuesday.” # id: begge # hverdag: +2 # discuss: egenmakt]
    With three days to go, quick help is worth a lot. One service user says the bills are exactly where the help began, and a team found that visible help with what is urgent builds trust. # why # source: 000-P8 user # source: 002-P2 staff
    You asked first, and she could have said no to one of them or both. # for: egenmakt
    The whole lot was to leave the house and be sorted in an office where she wasn’t. # against: egenmakt
    Perhaps Wenche thought: Then they’re out of the house. And then you’ll be the one who knows. # thought: wenche
    You asked if you could take both bags with you and open them. # recap
    ~ permer = true
    ~ tatt = MIN(tatt + 1, 3)
    ~ tillit += 1
    Wenche: Both of them? # mood: wenche wary
    She lets go of one handle, and then the other.
    Wenche: Go on, open them. But they’re coming back here. # mood: wenche neutral
    You write out a receipt: two bags, the date, your name and your number. She puts it up on the fridge. She picks a few letters back out and lays them by the bowl, and the top one has a lightning bolt on it.
*   [Hold one bag open: “Will you take one out yourself, or leave them be?” # id: trekk # egenmakt: +2]
    She got to choose, and no was an answer she could give. Staff want to make room for people to manage, and to dare let go, and service users want to stay in charge themselves. # why # source: 004-P4 staff # source: 001-P29 user
    Perhaps Wenche thought: Please not a nasty one. # thought: wenche
    You asked if she would take out an envelope herself. # recap
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    She shuts her eyes and sends her left hand down to the very bottom.
    Wenche: This one. # mood: wenche neutral
    Two more are stuck to it. When she shakes the bag, one with a lightning bolt on it comes to the surface.
*   [Find the number of the debt adviser, and ask if you should ring now. # id: gjeld # samarbeid: +2]
    You brought in someone who knows more than you, and did it together with her. In one of the studies the team was the guide who knew who offered what. # why # source: 002-P32 staff
    Perhaps Wenche thought: Another lady with a form. But I dare say she knows her trade. # thought: wenche
    You suggested the debt adviser, and the two of you rang for an appointment. # recap
    The debt adviser is in the NAV building, and you say that first.
    Wenche: Ring, then. But you do the waiting. # mood: wenche wary
    The first free appointment is in seventeen days. If it’s urgent, power or rent, it’s the duty desk at NAV, says the woman who answers.
    Wenche: The appointment I’ll take. Not the duty desk. # mood: wenche tense
    She writes it on the calendar, below the rota for washing the stairs. Then she digs out a handful, and the top envelope has a lightning bolt on it.
*   [“Power and rent are urgent. Shall we find those two and leave the rest?” # id: deneene # hverdag: +2 # egenmakt: +1]
    You dealt with what was urgent, and the rest was still hers. One service user says that bills and rent were the first thing anyone helped with. One of the studies advises few measures at a time. That this goes for letters too is our inference. # why # source: 000-P8 user # source: 002-P11 staff # source: ours inferred
    Perhaps Wenche thought: Two. Yes. Two you can look at. # thought: wenche
    You suggested finding only the letters about the power and the rent. # recap
    What is urgent when the rent is unpaid. # law: husleie-varsel
    ~ husleie = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Wenche: The power one has a lightning bolt on it, it’s easy to find. # mood: wenche neutral
    The one from the landlord is a reminder. At the bottom he’s written in pen: “Ring me.” She reads it twice and puts it up on the fridge. When she finds the one with the lightning bolt, a few more come along with it.
-   -> egnebrev

=== egnebrev ===
Three of them are grey, with a window, and exactly alike. The sender is Ambulant team Solvik. # scene: wenche-kjokken
Wenche: These’ll be from you. # mood: wenche wary
She takes the bread knife and slits the newest. It’s a fortnight old. “As we have not heard from you, we are considering closing your case.” Wenche reads it through and puts it down in front of you. # decision: egnebrev
What letters do we send ourselves, and who to? # ask
“How would you like us to let you know about things?” # could_ask
*   [Ring Kari from the table and have it withdrawn, with Wenche listening. # id: ringkari # utholdenhet: +2 # samarbeid: +1]
    The team was on its way out of the door, and you turned it round there and then. Staff say that they must keep up contact when someone goes quiet. You took it up with your boss while Wenche listened, and staff want everyone to be informed. # why # source: 004-P26 staff # source: 003-P26 staff
    Perhaps Wenche thought: Is the boss sitting down with us as well now? # thought: wenche
    You rang Kari and got the letter withdrawn. # recap
    ~ beklaget = true
    Kari: Did we send that? Oh, no. It’s the template. That should never have gone out, I’m so sorry. I’ll withdraw it, and then I’ll see who else has had one.
    Wenche: Thank you. # mood: wenche neutral
*   [Put them at the bottom and bring out the power bill. It’s nearly half two. # id: nederst # relasjon: -1 # hverdag: +1]
    You spent the time on what was urgent, and she had the benefit of it. But the team had done something stupid, and she had put it down in front of you. It was yours to bring up. # why # source: 002-P2 staff # source: 004-P11 literature
    Perhaps Wenche thought: I see. So that one wasn’t worth talking about. # thought: wenche
    You put the team’s letters at the bottom and moved on. # recap
    ~ tillit -= 2
    Wenche: No, no. The electricity first. # mood: wenche wary
    All the same she folds the letter in four and slips it into her apron pocket.
*   [“I’ll read them out if you like. You say what we should’ve written.” # id: lesehoyt # egenmakt: +1 # samarbeid: +1]
    The team’s own letters were put on the table, and staff want to think about whether they are the ones in the way. She could say no to the reading aloud, and she got to say what you should have written. Staff want to let the person’s voice lead. # why # source: 004-P36 staff # source: 004-P5 staff
    Perhaps Wenche thought: Read it slowly. The way they talk. # thought: wenche
    You read the team’s own letters aloud. # recap
    ~ beklaget = true
    ~ tillit += 2
    The first one goes fine. At the second she starts to laugh, and at the third she stops.
    Wenche: “Attempts at contact.” That’s one I always had to explain. # mood: wenche neutral
    “It means that we rang, and you didn’t pick up.”
    Wenche: You could have written that. # mood: wenche neutral
*   [“We wrote that we’d close your case. We should have come. I’m sorry.” # id: unnskyld # relasjon: +2]
    You apologised without explaining it away. Responsibility for the relationship lies with the one who’s at work, and in one of the studies others had written and rung without getting an answer before somebody went to people’s homes. # why # source: 004-P11 literature # source: 002-I1 staff
    Perhaps Wenche thought: I wasn’t expecting that. I don’t quite know what to say. # thought: wenche
    You apologised for the letters. # recap
    ~ beklaget = true
    ~ tillit += 2
    Wenche: Well, you could have rung the bell. # mood: wenche neutral
    She puts them in the paper recycling, all three.
-   -> ringe

=== ringe ===
The one with the lightning bolt is three and a half weeks old and quickly read. 11,340 kroner by Friday, or ring customer services before half past three. # scene: wenche-kjokken
Wenche: I can’t ring up and be the woman who hasn’t paid. Nineteen years, and I never owed so much as a pint of cream. # mood: wenche sad
She puts her own phone in front of you.
Wenche: Say you’re me. They won’t know the difference. # decision: ringe
What do we do when someone asks us to be them? # ask
“What’s the worst thing anyone could say in that phone call?” # could_ask
*   [“As myself, yes. All right if I do the talking and you put me right?” # id: jegprater # hverdag: +2 # egenmakt: +1 # trygghet: +1]
    You took the call on, but as yourself, and you asked first. One service user says that somebody took the phone calls, and that it helped. Staff want to be plain about limits and to let the person’s voice lead. # why # source: 000-P10 user # source: 004-P14 staff # source: 004-P5 staff
    Perhaps Wenche thought: Putting people right, that I can do. # thought: wenche
    You asked if you could do the talking. # recap
    ~ tillit += 1
    Wenche: Yes. But don’t say I’m having a hard time. # mood: wenche neutral
    You dial. Wenche sits down, for the first time since you came.
*   [Write three key words on a napkin and slide it over to the phone. # id: stikkord # relasjon: -1 # discuss: egenmakt]
    She had just told you why she couldn’t ring, and got a napkin for an answer. One service user can tell whether the person who comes is listening. # why # source: 000-P6 user # source: ours inferred
    You reckoned she could do it, gave her something to hold on to, and let go. # for: egenmakt
    She had said no and asked for help, and you put the phone back in her hands. # against: egenmakt
    Perhaps Wenche thought: Didn’t I just say something? # thought: wenche
    You gave her key words and let her ring herself. # recap
    ~ hun_ringer = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    CUSTOMER NO. INSTALMENTS. DATE. She reads them twice.
    Wenche: You didn’t hear what I said, did you. # mood: wenche tense
    But she rings, standing up, with the napkin in her bad hand.
*   [“Before anyone rings: what do they get to know, and what stays here?” # id: grense # egenmakt: +2 # trygghet: +1]
    She decided what was to leave the kitchen before anyone had lifted a phone, and so she also knew what was going to be said. The team in one of the studies asked in the same way before they contacted others. # why # source: 002-P16 staff # source: taushet-kraft law
    Perhaps Wenche thought: Is that something you can decide? # thought: wenche
    You asked what the power company could be told. # recap
    What you may tell a grid company, and who decides. # law: taushet-kraft
    ~ grenser = true
    ~ tillit += 1
    Wenche: The name and the figure. The hand they can have. Not NAV, not your lot and not Torill. # mood: wenche neutral
    She dials and puts the phone on speaker, midway between the cups.
*   [“Who did the ringing at the canteen when a supplier made a mess of it?” # id: kantina # identitet: +2]
    You spoke to the one who had done this before. It matters to service users that somebody expects something of them, and staff want to build on what people are good at. # why # source: 000-P13 literature # source: 004-P3 staff
    Perhaps Wenche thought: That was a dirty trick. And true. # thought: wenche
    You asked who used to do the ringing at the canteen. # recap
    ~ hun_ringer = true
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    Wenche: It’s not the same thing. # mood: wenche wary
    She straightens her apron. “I did, that’s who. I’d be on the phone before they’d backed out of the yard.” And she takes the phone off you. # colour: +1
-   -> even

=== even ===
Even: Solvik Nett, Even speaking. # scene: wenche-kjokken # mood: even neutral
{ grenser:
    Wenche gives the name and the amount, as she decided. You say nothing.
}
{ hun_ringer:
    Wenche gives name, customer number and amount. You haven’t heard that voice before. It was made for a room with extractor fans.
}
{ not hun_ringer and not grenser:
    You give your first name, and say you’re here because she has asked you. Wenche gives her date of birth. There’s less voice in it than in the rest of her.
}
Even: Right, found you. Down for disconnection on Friday, yes. It says the whole amount has to be paid. Or else … I started on Monday, so I just need to read a bit. # mood: even tense
{ grenser:
    Even: Is there anything I should put under remarks? # mood: even neutral
    Wenche: Put that the hand doesn’t work. The rest is private. # mood: wenche neutral
}
Wenche looks at you, and goes on looking. # mood: wenche tense # decision: even
Who are we really talking to when there are three of us in the conversation? # ask
“What have you got left to live on once the rent’s gone out?” # could_ask
*   [“Three thousand now and the rest over the spring, Even. Would that do?” # id: tretusen # egenmakt: -2 # hverdag: +1]
    A concrete offer in five seconds, and the power was closer to being saved. But it was her money, and she hadn’t named a figure. It can easily turn into the helper pleading the case and the person listening. # why # source: 002-P2 staff # source: 004-P5 staff # source: 002-P33 inferred
    Perhaps Wenche thought: Three thousand. And what am I going to eat? # thought: wenche
    You suggested a sum on her behalf. # recap
    What the NAV office can help with when there’s no money for food. # law: nav-nodhjelp
    ~ tatt = MIN(tatt + 1, 3)
    ~ tillit -= 2
    Even: Three thousand. I can put that in. # mood: even neutral
    Wenche opens her mouth. There’s a clatter of keys at Even’s end. Nobody has asked what she has coming in. # mood: wenche wary
*   [“I’m new at this as well, Even. What do the others usually try?” # id: nyijobben # hverdag: +1 # samarbeid: +1]
    You brought Even in on it, and asked for whatever might stop the disconnection. In one of the studies staff say it’s not enough to know the system, you have to know someone in it. # why # source: 003-P32 staff # source: 002-P2 staff
    Perhaps Wenche thought: He’s only a lad. # thought: wenche
    You asked Even what his colleagues usually did. # recap
    ~ tillit += 1
    Even: The others? They split it in four, if I’m completely honest. That’d be 2,835. # mood: even warm
    Wenche: I haven’t got that every month. # mood: wenche neutral
    Even: Six, then? 1,890? # mood: even neutral
    She does the sum on the oilcloth with her finger. “Six’ll do.”
*   [Write “What can you pay?” on a napkin, and turn it towards Wenche. # id: serviett # egenmakt: +2]
    The question went to the one whose money it was, and you sat still while she thought. Staff want to do things together with people without steering. # why # source: 004-P5 staff # source: 001-P29 user
    Perhaps Wenche thought: I don’t know what I can pay. I’ve got to say something. # thought: wenche
    You asked Wenche in writing what she could pay. # recap
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    She writes 2,500, crosses it out and writes 2,000. Then she says it aloud.
    Even: A month? That’s … yeah, you know what? That’s fine. # mood: even warm
    Wenche: Then that’s what we’ll say. # mood: wenche neutral # colour: +1
*   [“It’s four weeks’ notice, and there are exceptions. Was that checked?” # id: loven # trygghet: +2]
    You knew the rule, and said it in a way that let her hear it exists, and use it. A therapist in one of the studies also brought up rights unprompted. # why # source: strom-stenging law # source: 003-P29 staff
    Perhaps Wenche thought: I’ve got a right to something? Say that again. # thought: wenche
    You asked if the rules on disconnection had been followed. # recap
    When the power can be cut, and when it can’t. # law: strom-stenging
    ~ tillit += 1
    Even: Friday makes it four weeks since the notice, so that’s in order. If there’s danger to life or health we don’t disconnect anyway. Is there? # mood: even tense
    Wenche: No. It’s only the hand. # mood: wenche neutral
    “Then what stops it is an agreement. We can split it in six,” says Even.
-   -> bankid

=== bankid ===
The agreement has to be approved with BankID, says Even, it’s what they use. It’s what all Norway uses: one code for the bank, the doctor, the taxman. If it’s not done before half past three, the case goes back in the pile, and he doesn’t know if whoever picks it up next will want to split anything. Then he’s gone, and it’s twelve minutes past three. # scene: wenche-kjokken
Wenche gets a tea tin down from the top of the shelf. In it is an old phone. Under the sugar bowl is the slip of paper with the code. On the screen it says she has two attempts left, and her thumb shakes so much that the screen goes dark.
Wenche: Half of what I owe is in there. I’ve not been in since Christmas. And I can’t face one more thing today. # mood: wenche sad
She puts the phone and the slip in front of you.
Wenche: Just do it. I’ll look the other way. # mood: wenche tense # decision: bankid
What is it we’re saying no to when we say no to this? # ask
“What’s the hardest thing about it, is it your fingers or what’s in there?” # could_ask
What do you hope Wenche notices now? # pause
That I can see how worn out she is. # hope
That the phone is hers, even when it’s hard going. # hope
That I’m the one who takes the knock if it goes wrong. # hope
*   [“Only you can use that. Tomorrow at nine I’ll drive you to the bank.” # id: banken # hverdag: +2 # utholdenhet: +1 # trygghet: +1 # discuss: egenmakt]
    You said what you can’t do, and when you’d be back, and it was the sort of errand the team in one of the studies ran. Service users take it as care when somebody comes back and keeps to what they’ve said. # why # source: bankid-personlig law # source: 002-P2 staff # source: 001-P17 user
    What only she can use stayed with her. You took on getting her there. # for: egenmakt
    She had asked for something else. She was told the trip and the time, and wasn’t asked. # against: egenmakt
    Perhaps Wenche thought: Tomorrow I’ll be somebody else. # thought: wenche
    You said no and arranged to drive her to the bank the next day. # recap
    Why a BankID can’t be lent out. # law: bankid-personlig
    When the power can be cut, and when it can’t. # law: strom-stenging
    ~ avtalt_bank = true
    { tillit >= 5:
        ~ strom = true
        ~ eier = MIN(eier + 1, 3)
    }
    Wenche: Nine o’clock. # mood: wenche wary
    You ring customer services again. Wenche gives her date of birth, and you ask if the case can be left open till tomorrow. It’s someone called Unni, and she sighs, but she does it. Friday stands.
*   [Key in the code, press “Approve”, and put the phone back in the tea tin. # id: tast # hverdag: +1 # limit: bankid-personlig # discuss: egenmakt]
    The help was exactly what she asked for, and one service user says it helped that somebody took on phone calls and applications. It stretched to one approval, and the rest of what’s in there stayed there. That BankID is personal is a limit for you and stands by itself. # why # source: 000-P10 user # source: bankid-personlig law
    She decided. She had nothing left, she asked for it plainly, and it was hers to ask. # for: egenmakt
    You stepped into her name. Next time she’s even further from being able to do it herself. # against: egenmakt
    Perhaps Wenche thought: As easy as that. So it’ll be me there’s something wrong with. # thought: wenche
    You used her code and approved the agreement. # recap
    Why a BankID can’t be lent out. # law: bankid-personlig
    ~ tastet = true
    ~ strom = true
    ~ tatt = MIN(tatt + 1, 3)
    It takes fourteen seconds.
    Wenche: Was that all it was? # mood: wenche sad
    She puts the lid on the tin and stays there with her hand on top of it. You know her code now.
*   [“I’m not allowed to. I’ll read it out, and look at the ceiling meanwhile.” # id: taket # egenmakt: +1 # hverdag: +1 # trygghet: +1]
    You said where the line went, and helped right up to it. Staff say that plain limits build trust, and they want to make it possible for people to manage themselves. # why # source: bankid-personlig law # source: 004-P14 staff # source: 004-P4 staff
    Perhaps Wenche thought: You could’ve just done it. Nobody’d have known. # thought: wenche
    You read aloud to her while she keyed it in herself. # recap
    Why a BankID can’t be lent out. # law: bankid-personlig
    ~ strom = true
    ~ eier = MIN(eier + 1, 3)
    There are four spots on the ceiling, all above the cooker. The first try, it beeps at her.
    Wenche: Bugger! # mood: wenche tense
    The second try, she uses the forefinger of her left hand. It’s 3.26 when it says “Approved”.
    She sits down on the stool by the door and says nothing. Some minutes go by. Her coffee is cold, and she doesn’t pour it out. # mood: wenche sad
*   [Ring Even back and ask for an exception: her agreement on paper. # id: papir # egenmakt: -1 # hverdag: +1 # samarbeid: +1]
    You tried to make the company fit her, as an evaluation holds it has to be, and you spoke up for her, as staff do. But the team in one of the studies asked before contacting others, and here you rang without asking. # why # source: 002-P24 literature # source: 004-P34 staff # source: 002-P16 staff
    Perhaps Wenche thought: On paper. In an envelope, that’ll be. # thought: wenche
    You rang and asked for the agreement on paper. # recap
    When the power can be cut, and when it can’t. # law: strom-stenging
    ~ papir = true
    ~ strom = true
    Even: Paper? We can do that, I think. It’d come in the post, and then you sign and send it back. I’ll put the disconnection on hold for ten days. It has to be here by then. # mood: even neutral
    Wenche: Is there a window in it? # mood: wenche wary
    “I suppose there is,” says Even.
-   -> soster

=== soster ===
At a quarter to four the other phone rings. TORILL, it says. # scene: wenche-kjokken
Wenche: My sister. Every day. Have I eaten. # mood: wenche neutral
She presses the wrong thing, and her sister is in the room.
Torill: Have you eaten? Are they still there, those people from the council? Hello? # mood: torill tense
Torill: Now listen, you at the table. She tells me nothing. How bad is it? I can pay the whole lot tonight if somebody would only give me a figure. # mood: torill tense
Wenche has laid the flat of her hand over the letter with the lightning bolt. # mood: wenche tense # decision: soster
How do we look after the person who rings, when we can’t answer? # ask
“Is there anything you want Torill to know, and who should say it?” # could_ask
*   [Slide the phone over to Wenche, and take your cup out to the photos. # id: utigangen # egenmakt: +2 # samarbeid: -1]
    It was their conversation, and you made it so. Service users want to stay in charge themselves. Torill had asked you, and heard a chair being pushed in. # why # source: 001-P29 user # source: 002-P17 staff
    Perhaps Wenche thought: Don’t go. No, do. # thought: wenche
    You left the sisters to talk alone. # recap
    ~ torill = 3
    ~ eier = MIN(eier + 1, 3)
    ~ tillit += 1
    From the hall you hear Wenche say no three times, calmly, as if to a salesman.
    Wenche: But you can come for soup. # mood: wenche neutral
*   [“She knows the figures by heart. You’ll have to ask her, not me.” # id: utenat # identitet: +1 # egenmakt: +1 # samarbeid: -1 # limit: parorende-lytte]
    You spoke of her as someone who has it all in her head, and left it to her to answer for what was hers. But Torill was frightened and got sent away. Wenche hadn’t said yes to Torill being told there are any figures, and that is a limit for you and stands by itself. # why # source: 000-P13 literature # source: 001-P29 user # source: 002-P17 staff # source: parorende-lytte law
    Perhaps Wenche thought: Thanks for that. Now I’ve got to say it, haven’t I. # thought: wenche
    You told Torill that Wenche knew the figures herself. # recap
    What you may say to a relative, and what takes a yes. # law: parorende-lytte
    ~ torill = 4
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    Torill: Does she? Wenche, do you? # mood: torill neutral
    Wenche: 25,200 plus 11,340. And they’re mine. # mood: wenche tense
    Torill: But Wenche. It’s only money. # mood: torill sad
    Wenche: Yes, that’s just what it is. And now I’ve said it, and I’ve eaten. # mood: wenche tense
*   [“I can’t answer that. But how are you yourself, with all this?” # id: torill-hvordan # samarbeid: +2]
    You kept hold of what was Wenche’s, and made room for the one who rang. You can always listen to a relative. # why # source: parorende-lytte law # source: 002-P17 staff
    Perhaps Wenche thought: How is she? I don’t believe I’ve asked. # thought: wenche
    You asked Torill how she was herself. # recap
    What you can always do when a relative rings. # law: parorende-lytte
    ~ torill = 2
    ~ tillit += 1
    Torill: Me? I wake at four and wonder if she’s got light. # mood: torill sad
    Wenche has stopped rubbing at the oilcloth.
    Wenche: I’ve got light, Torill. # mood: wenche sad
*   [“If Wenche wants, the three of us could meet. She picks the subject.” # id: vitre # samarbeid: +1 # discuss: egenmakt]
    You saw two people who belonged together, and wanted the sister in on it. Staff want to bring the family in, in a natural way. # why # source: 001-P41 staff
    You said it hung on what she wanted, and that the subject was hers to pick. # for: egenmakt
    You said it to Torill before you had asked Wenche. With a sister listening, it isn’t easy to say no. # against: egenmakt
    Perhaps Wenche thought: If I want. And who’s going to say I don’t? # thought: wenche
    You suggested that the three of you could meet. # recap
    ~ torill = 1
    ~ tillit -= 1
    Torill: I can do Saturday! # mood: torill warm
    Wenche: We’ll see. # mood: wenche wary
    She looks at the calendar, where Saturday says stairs.
-   { skjema:
        The form is still in your bag. “Leave it there,” she says.
    }
    When you go, you get five chocolates to take with you, in greaseproof paper. # scene: wenche-gang
    { not navsagt:
        ~ tillit -= 1
        In the doorway you say what you’ve left till now: that NAV has asked the team for an overview of her finances, and that they get nothing without a yes from her.
        Wenche: You might have said that before the coffee. # mood: wenche wary
        She stands there for a bit with her hand on the door frame.
    }
    Wenche: Tuesday, then. It’ll be gratin. # mood: wenche neutral
    -> kontoret

=== kontoret ===
Wednesday, a little after ten. There are eight people in the office and six chairs. # scene: teamets-kontor # sound: ventilasjon
{ permer:
    The bags are in your locked cupboard. First thing this morning you dug out the letter from the landlord. “Ring me,” he’s written at the bottom in pen, and you rang her and read it to her. Now there are yellow stickers and two ring binders.
    ~ husleie = true
}
{ avtalt_bank:
    { strom:
        You’ve been to the bank already. Wenche was on the front steps at ten to nine, in her good coat. She was given a code fob with big keys and had approved the agreement before she got to sit down.
    - else:
        You were on her front steps at nine. There was a light on in the kitchen, and nobody came down. You rang the bell once and put a note in her letterbox: your number, the number of Solvik Nett and the deadline.
    }
}
Kari: NAV’s chasing that overview. You were there for three hours. I only need something to say tomorrow. # mood: kari tense
{ permer:
    Solveig: I did all of a man’s post for him once. Two evenings, table and floor. He slept for the first time in a month. After that he never opened a letter. I still don’t know if I regret it. # mood: solveig neutral
- else:
    Solveig: Did you get anything to eat? # mood: solveig warm
}
{ tastet:
    You tell them about the BankID, because that was what weighed most.
    Kari: You and I will talk about that afterwards. Today. # mood: kari neutral
}
The record is open on your screen. # decision: notat
What do we write down after a visit, and who are we writing it for? # ask
“How would you have put it, if you were the one writing up today?” # could_ask
*   [Go in the back room with Kari, ring Wenche, ask what NAV can have. # id: ringwenche # mening: +2 # relasjon: -1 # egenmakt: +1]
    The question went to the one it concerned, and she decided what NAV got. Staff go through a request from others with the person before they act on it. But she was rung up unprepared, with your boss at the other end, and that does something to how it is between you. # why # source: taushet-nav law # source: 004-P9 staff # source: 002-P16 staff # source: ours inferred
    Perhaps Wenche thought: Two of them, to ask about one thing. # thought: wenche
    You rang and asked what NAV could be told. # recap
    What NAV may be told, and who decides. # law: taushet-nav
    ~ notat = 4
    ~ eier = MIN(eier + 1, 3)
    ~ tillit -= 1
    Wenche: Who’s that you’ve got with you? # mood: wenche wary
    “Kari. She runs the team.”
    Wenche: Tell NAV I’ll come myself when I’ve something to show. # mood: wenche tense
    Kari writes it down word for word.
    { not strom:
        “And the bank?” you ask. The phone goes quiet. “Not today,” she says.
    }
*   [“Who’s on duty Friday? I’m putting sums and deadlines in the record.” # id: tall # utholdenhet: +1 # samarbeid: +1]
    Now you weren’t alone with the deadline, and somebody could be there on Friday. One member of staff says that you let others in the team know before you go home. # why # source: 000-P21 staff
    Perhaps Wenche thought: Does it say anything there except what I owe? # thought: wenche
    You entered sums and deadlines in the record and found out who was on duty. # recap
    The duty to keep a record and the right to read your own. # law: journal-innsyn
    ~ notat = 1
    Kari: Rune. Ring her and say he’s the one who’ll look in on Friday. # mood: kari neutral
    “This is for us. NAV doesn’t get it till she’s said yes.”
    The note runs to eleven lines. The figures take up nine of them.
*   [Write briefly what she said, leave out the sums, let NAV wait for a yes. # id: hennesord # identitet: +1 # egenmakt: +1 # samarbeid: -1]
    Whoever reads the note meets Wenche and not just her debts, and NAV had to wait till she’d said yes. An informant reminds us that what’s in the papers can get people wrong. But the one on duty on Friday won’t find the deadline. # why # source: 002-I17 staff # source: 002-P16 staff # source: journal-innsyn law
    Perhaps Wenche thought: What does it say, exactly? # thought: wenche
    You wrote in her words, without figures, and let NAV wait. # recap
    The duty to keep a record and the right to read your own. # law: journal-innsyn
    ~ notat = 3
    ~ tillit += 1
    “Eighteen years in the canteen. Knows what she owes. Wants to decide for herself who is told.” Kari reads over your shoulder.
    Kari: What am I supposed to do with that in a meeting? # mood: kari tense
    Solveig: Nothing. It’s not for the meeting. # mood: solveig neutral
*   [“Solveig, question me about yesterday. Start with what I skipped.” # id: spormeg # samarbeid: +2]
    You let a colleague in where you couldn’t see for yourself. Staff say that questions like that make them go in differently the next time. # why # source: 004-P36 staff # source: 004-S59 staff
    Perhaps Kari thought: And what do I say tomorrow, then? # thought: kari
    You asked Solveig to question you about the visit. # recap
    The duty to keep a record and the right to read your own. # law: journal-innsyn
    ~ notat = 2
    It takes twenty minutes. She asks who held the coffee pot, who came up with the figures, and why your chair was where it was.
    Solveig: What does she want to do about the rest? # mood: solveig neutral
    You know what she said about the power and about her sister. You haven’t asked what she wants to do about the flat. You write the note after lunch, from what you can remember.
    { not strom:
        “And Friday?” says Solveig. “I left a note,” you say.
    }
    Kari: I’ll tell NAV we’ve nothing yet. # mood: kari neutral
-   { not strom and notat == 1:
        ~ rune = true
        ~ strom = true
    }
    { not strom:
        On Friday at 10.07 the kitchen window two flights up goes dark.
    }
    -> tilbake

=== tilbake ===
Tuesday again, a little after one. The sun is full on the kitchen and shows every stroke of the cloth. # scene: wenche-kjokken-2
~ selv = eier >= 3 and tillit >= 2 and ((not permer and not tastet) or tillit >= 5)
~ tillit = MAX(MIN(tillit, 9), -4)
{ strom:
    It smells of gratin, and the fridge is humming. # sound: kjokken
- else:
    It’s cold. The coffee is boiling on a camping stove out on the balcony. # sound: stille
    Wenche: I had to use up the freezer. Åse on the first floor lent me her oven, so there was gratin for everyone on the stairs. # mood: wenche neutral # colour: +1
    Your note is on the worktop. Yesterday she went to the bank, on foot, and approved the agreement herself. The power’s back tomorrow, and the reconnection fee has been put on the bill.
    “I ought to have come a second time,” you say.
    Wenche: I heard you ring. # mood: wenche neutral
}
{ papir and selv:
    The agreement from Solvik Nett is on top of the radio, opened, and she’s signed it left-handed. It has to be there by Friday. You can drop it off at their office on your way.
}
{ papir and not selv:
    The agreement from Solvik Nett is on top of the radio, window and all, unopened. It has to be there by Friday. You read it out, she signs left-handed, and you drop it off at their office on your way.
}
{ strom and not papir:
    On the calendar she’s copied out the agreement with Solvik Nett, instalments and all.
}
{ tastet:
    The tea tin stands empty at the top of the shelf. “I’ve changed the code,” she says. “It’s nothing to do with you.”
}
{ husleie:
    She’s rung the landlord. “He thought I’d gone away,” she says. He’ll wait till the first of April.
}
{ egen:
    Wenche: Did you bring those bills of yours? # mood: wenche warm
    “No, I paid them,” you say.
    Wenche: That’s what they all say. # mood: wenche neutral
}
{ rune:
    Wenche: Friday, quarter to nine, there’s a Rune downstairs with a car. So there we sat in the bank, two people who didn’t know each other, and I got a fob to key things in on. # mood: wenche neutral
}
{ notat == 1 and not rune:
    Wenche: There was a Rune here on Friday asking if the light worked. It did. He got three chocolates. # mood: wenche neutral
}
{ notat == 3:
    You show her the note on the screen. She reads it twice and says nineteen, not eighteen. You write a correction underneath.
}
{ notat == 4:
    Wenche: Did she tell NAV, that boss of yours? That I’m coming myself? # mood: wenche wary
    She did. Wenche writes it on the calendar, with no date.
}
{ torill == 1 and strom:
    Wenche: Torill was here on Saturday. She sat where you’re sitting and cried a bit, and then she cleaned my oven. # mood: wenche wary
}
{ torill == 1 and not strom:
    Wenche: Torill was meant to come on Saturday. I said I had a cold. # mood: wenche wary
}
{ torill == 2 and strom:
    Wenche: Torill slept till seven on Sunday. She rang to tell me. # mood: wenche warm
}
{ torill == 2 and not strom:
    Wenche: Torill thinks I’ve got light. I let her sleep. # mood: wenche sad
}
{ torill == 3:
    Wenche: Torill’s coming for soup on Thursday. She’s asked what she should wear. # mood: wenche warm
}
{ torill == 4:
    Wenche: Torill hasn’t rung since. A quarter to four, I sit and look at it. # mood: wenche neutral
}
{ selv:
    -> tobrev
- else:
    -> flyttet
}

=== tobrev ===
The cupboard is open, and there are cups in it. # scene: wenche-kjokken-2
{ permer:
    You’ve brought her bags, folded, and two ring binders with dividers. She puts the binders in among the cookbooks and checks that they’re straight.
- else:
    One of the bags is gone. The other is on the chair beside her.
}
On the breadboard lie two letters, unfolded, with the knife across them.
{ permer:
    Wenche: Two of the ones I kept back. {strom:Last night|Yesterday, while it was light}. One was an advert for a hearing test. # mood: wenche neutral
- else:
    Wenche: Two. {strom:Last night|Yesterday, while it was light}. One was an advert for a hearing test. The envelopes in one bag I held up to {strom:the lamp|the window}, one by one. I’ve thrown the junk out. The ones with a lion on I put in that one. # mood: wenche neutral
}
She has rings under her eyes, and she’s put on lipstick. # decision: tobrev
What’s the difference between noticing a step and giving it a mark? # ask
“Do you want me to say something about it, or shall we eat?” # could_ask
*   [“Two letters on your own, on a Monday. Been a while, I should think.” # id: toalene # haap: +1 # discuss: relasjon]
    You noticed the step and said it aloud, and that is a way staff build hope. # why # source: 004-P20 staff # source: 004-P18 staff
    You saw what it had taken, and told her straight out. # for: relasjon
    She opened the post of half the dairy, and now she was praised from above for two of her own. # against: relasjon
    Perhaps Wenche thought: Do I get a sticker? # thought: wenche
    You said it had been a while. # recap
    ~ tillit -= 1
    Wenche: It’s only paper. # mood: wenche wary
    But she shifts the knife till it lies dead straight.
*   [Sit down, cut a slice of bread with the knife, and let her say the rest. # id: skive # relasjon: +1 # egenmakt: +1]
    She had put them out, and you sat down at the table and let her decide when. Staff want to be with people without setting the agenda, and service users feel valued when somebody gives them time. # why # source: 004-P5 staff # source: 001-P20 user
    Perhaps Wenche thought: You’re not asking. That’s nice. # thought: wenche
    You helped yourself and waited. # recap
    ~ tillit += 1
    She watches you cut.
    Wenche: You hold it like a fork. # mood: wenche warm
    Then she tells you. She put the radio on, and she took the thinnest ones first.
*   [“What did you do after the first one? I’d have gone for a walk, I think.” # id: ettersist # relasjon: +2]
    You asked because you wanted to know, and put a little of yourself next to it. One service user says she can hear it when that’s how it is. # why # source: 000-P6 user # source: 004-P15 staff
    Perhaps Wenche thought: A walk. I’d never have managed that. # thought: wenche
    You asked what she did after the first letter. # recap
    ~ tillit += 2
    Wenche: I washed the floor. All of it. When it was dry I took the second one. # mood: wenche neutral
*   [“Shall we do the rest while you’re at it? I can stay till four.” # id: resten # mening: -1 # hverdag: +1]
    Help with the letters was what she had a use for, and you had the time. But the pace was yours. One of the studies advises few measures at a time. That this goes for letters too is our inference. # why # source: 000-P8 user # source: 002-P11 staff # source: ours inferred
    Perhaps Wenche thought: So two wasn’t enough. # thought: wenche
    You suggested doing the rest straight away. # recap
    ~ tillit -= 1
    Wenche: After we’ve eaten. # mood: wenche wary
    { permer: She pushes her plate forward a little. | She moves the bag off the chair and down onto the floor. }
-   After gratin and coffee, one of the two letters is left. She turns it round to face you. # scene: wenche-kjokken-2
    -> navfeil

=== flyttet ===
{ permer:
    You’ve brought her bags, folded, and two ring binders with dividers and an index. She wipes them with the cloth, opens the freezer and stands them in there on end. # scene: wenche-kjokken-2
- else:
    The cupboard is open, and there are cups in it, only cups. She lets you have a second look. # scene: wenche-kjokken-2
    { strom:
        Then she opens the freezer. Between the berries and the bread stand both bags, knotted.
    - else:
        Then she opens the freezer. It’s been defrosted and washed, and in it stand both bags, knotted.
    }
}
Wenche: Nobody looks in there. Gratin? # mood: wenche wary # decision: flyttet
What might it mean when something’s hidden better than before? # ask
“Where do you want them to be while I’m here?” # could_ask
*   [“They’re yours. If you want them left alone today, that’s fine by me.” # id: ifred # egenmakt: +2]
    She was given a no she could use. In one of the studies the right to say no stood firm. # why # source: 002-P7 staff
    Perhaps Wenche thought: Put like that, it’s almost sad. # thought: wenche
    You said it was fine to leave them be. # recap
    ~ tillit += 2
    Wenche: Did I say I wanted them left alone? # mood: wenche neutral
    She serves. You get three pieces.
*   [“I’m thinking of the rent. Shall we get out the letters about it now?” # id: taframnaa # mening: -1 # hverdag: +1]
    You held on to what was urgent in her life. But she had just moved them away from you, and the aim was yours. An evaluation reminds us that some people draw back when the help misses. # why # source: 000-P8 user # source: 002-P12 literature
    Perhaps Wenche thought: I thought we were going to eat. # thought: wenche
    You reminded her of the rent and wanted the post out. # recap
    What is urgent when the rent is unpaid. # law: husleie-varsel
    ~ tillit -= 1
    Wenche: The rent, yes. # mood: wenche tense
    She dishes up all the same, and doesn’t sit down.
*   [Accept the gratin, and ask what she puts in it that wasn’t on the menu. # id: ikkemenyen # relasjon: +1 # identitet: +1]
    You joined her where she had laid the table, and asked about something she’s good at. One service user says that at home she shows who she is, in what she serves as well. A service user can also tell if somebody asks because they want to know. # why # source: 000-P4 user # source: 000-P6 user
    Perhaps Wenche thought: You’re easy to talk to about food. # thought: wenche
    You ate and asked for the recipe. # recap
    ~ tillit += 1
    Wenche: Mustard. And a bit of the lemon peel. # mood: wenche warm # colour: +1
*   [“Was it something I did last time that meant they had to be moved?” # id: noejeggjorde # relasjon: +1 # samarbeid: +1]
    You let in some doubt about your own visit, and asked the one who knew. Responsibility for the relationship lies with the one who’s at work. # why # source: 004-P11 literature # source: 004-P36 staff
    Perhaps Wenche thought: You were kind. That’s what’s so tiring. # thought: wenche
    You asked if it was something you had done. # recap
    ~ tillit += 1
    Wenche: No, no. # mood: wenche wary
    She dishes up. “It just went quickly. You’re fast. So was I.”
-   { permer:
        After the coffee she fetches one of the binders. “You’ve written ‘Look at this!’,” she says. “You could have rung about that.” She opens it at the yellow sticker. # scene: wenche-kjokken-2
    - else:
        After the coffee she goes to the freezer of her own accord and undoes one of the knots. On top is a letter that’s been slit with a knife. She puts the rest on the table. # scene: wenche-kjokken-2
    }
    -> navfeil

=== navfeil ===
It’s a decision from NAV about her disability benefit, dated October. “You have earnings from Solvik Meieri AS, canteen, 50 per cent.” Ever since then they have paid out half. # scene: wenche-kjokken-2
Wenche: So I’ve been at work all winter, it turns out. In a canteen that’s a car park. # mood: wenche warm
{ permer and not selv: She laughs, and then she stops and does the sum on the back of the envelope. | She laughs, and then she stops. The sum is already there on the back of the envelope, in pencil. }
Wenche: That’s the rent. That’s the whole of the rent, that is. # mood: wenche tense # decision: navfeil
When the mistake is somebody else’s: who takes it up, and who gets the credit? # ask
“How do you want NAV to hear this, and who from?” # could_ask
*   [“Shall I ring them now, with you listening in on speaker the whole way?” # id: ringnav # egenmakt: +1 # hverdag: +1 # samarbeid: +1]
    You asked first, and offered to speak up for her with her there the whole way. One service user says it helped that somebody took the phone calls to NAV, and staff want to speak for the person and let her voice lead. # why # source: 000-P10 user # source: 004-P34 staff # source: 004-P5 staff
    Perhaps Wenche thought: It’ll be that music again. # thought: wenche
    You offered to ring NAV with her on speaker. # recap
    What you can do when a decision from NAV is wrong. # law: nav-vedtak
    ~ navrettet = true
    ~ tillit += 1
    You are number nineteen in the queue. At number four Wenche takes over, and says the name of the car park.
    The lady at NAV finds the mistake. She can’t put it right, but she can send it to someone who can.
*   [“Typical NAV. They don’t read their own papers, everyone knows that.” # id: typisk # haap: -2 # relasjon: +1 # samarbeid: -1]
    You put yourself on her side. But you can stand there without running NAV down, and you said it was no use, to someone who needed it to be. # why # source: 004-P35 staff # source: 004-P18 staff # source: ours inferred
    Perhaps Wenche thought: Yes. Then there’s nothing to be done about it, I suppose. # thought: wenche
    You said what you thought of NAV. # recap
    ~ tillit += 1
    Wenche: No, they don’t. # mood: wenche sad
    She folds up the letter along the same folds. It’s Wenche who says, a while later, that perhaps someone ought to write to them. It comes to three lines, and she puts them under the breadboard.
*   [Ask if you may send it to the team’s own NAV adviser, today. # id: veileder # samarbeid: +2]
    You used a colleague who could do something about it, and you asked permission before anything went any further. Staff see speaking up for someone as part of the job. # why # source: 004-P34 staff # source: 002-P16 staff
    Perhaps Wenche thought: It works, apparently, when it’s your lot ringing. # thought: wenche
    You got a yes and took the mistake to the team’s NAV adviser. # recap
    What you can do when a decision from NAV is wrong. # law: nav-vedtak
    ~ navrettet = true
    Wenche: Yes, you do that. # mood: wenche neutral
    You note down the date and the case number and ring from the hall with the door open. The adviser sees the mistake. She can’t put it right, but she knows who can, and it’s going there today.
    Wenche: She’ll have a number the rest of us haven’t got. # mood: wenche neutral
*   [Put paper on the breadboard, and have her dictate a letter to send herself. # id: dikter # egenmakt: +2 # hverdag: +1]
    The words were hers, and so was the last one, and you held the pen so the letter got written. Staff want to do things together with people, and a written complaint is one way of being heard. # why # source: 004-P5 staff # source: 002-P37 literature
    Perhaps Wenche thought: You’ll have to write fast. I’ve had that sentence ready a long time. # thought: wenche
    You wrote while she dictated to NAV. # recap
    What you can do when a decision from NAV is wrong. # law: nav-vedtak
    ~ tillit += 1
    { selv:
        ~ navrettet = true
    }
    Wenche: “To whom it may concern. The canteen is under tarmac.” Put that. # mood: wenche warm # colour: +1
    It comes to half a page. She lays the sheet under the breadboard till tomorrow.
-   You don’t know whether the deadline for complaining has passed, and you say so. It’s in the decision. If it has, you can still ask NAV to look at the mistake.
    -> arkiv

=== arkiv ===
{ permer:
    At the very back of the binder you’ve put a brown envelope with no window. It was already open, and you left it unread. Wenche takes it out now. # scene: wenche-kjokken-2
- else:
    At the bottom of the bag is a brown envelope with no window. Wenche doesn’t use the knife on that, it was opened long ago. # scene: wenche-kjokken-2
}
“Notice of injury”, the carbon copy, twelve years old. A statement from the doctor about two fingers. The dishwasher, drawn in pencil, with an arrow. The dairy’s half of the form is blank.
Wenche: The boss was meant to send that in. Then we got a new boss. # mood: wenche sad
She holds her hand up to the sun and bends the fingers that will bend. # colour: +1 # decision: arkiv
What can we say about a right when we don’t know if it exists? # ask
“What would you like this paper to turn into, if it turns into anything?” # could_ask
*   [Look at the drawing, and ask who it was that switched the machine off. # id: dendagen # relasjon: +1 # identitet: +1]
    You asked about the day and not about the case. Service users want it to be about life. Whether the paper is worth anything can wait till she has told it. # why # source: 001-P02 user # source: 000-P6 user
    Perhaps Wenche thought: Aud switched it off. And then she held on to me by the apron. # thought: wenche
    You asked who switched off the machine. # recap
    ~ brun = 1
    ~ tillit += 1
    Wenche: Aud did. With her foot. And then we finished serving, because it was half past eleven. # mood: wenche neutral
    “You finished serving?”
    Wenche: A hundred and ten of them, you know. It’s not their fault. # mood: wenche warm # colour: +1
    Then she puts the envelope back where it was.
*   [“Looks like an industrial injury. You could be due more than you owe.” # id: krav # haap: +1 # discuss: trygghet]
    You saw a way forward, and professionals see it as their task to show new ways when something has got stuck. In one of the studies old papers did in fact point to a right. # why # source: 001-P32 staff # source: 002-I18 staff
    You told her of a right she may have, so that she could take it further. # for: trygghet
    You put a sum in her head that nobody can vouch for. # against: trygghet
    Perhaps Wenche thought: More than I owe. Then I’m the one who’s got something coming. # thought: wenche
    You said she might be due a lot of money. # recap
    ~ brun = 2
    Wenche: More than I owe? # mood: wenche tense
    She puts the envelope in the drawer with the good cutlery.
*   [“I don’t know what it’s worth. Shall we ask someone who does?” # id: sporrenoen # samarbeid: +2 # trygghet: +1]
    You said what you didn’t know, and let her decide whether anyone else should come in on it. The team in one of the studies found a right like that by digging out old papers. # why # source: 002-I18 staff # source: 004-P14 staff
    Perhaps Wenche thought: So you don’t know either. That makes two of us. # thought: wenche
    You said you didn’t know, and asked if the two of you should ask someone. # recap
    ~ brun = 3
    ~ tillit += 1
    “Your doctor, maybe, or the union,” you say. “They may know if it’s too late.”
    Wenche: The doctor. She’s been there twenty years. Not NAV, they can wait their turn. # mood: wenche neutral
    She finds an envelope without a window and writes the doctor’s name on it.
*   [Get out a form for you to search the archives, and say she needn’t. # id: lete # hverdag: +2]
    You came with what it took to get the papers out. In one of the studies it was the helpers who collected them, and they thought the person could hardly have managed it alone. # why # source: 002-I18 staff
    Perhaps Wenche thought: Needn’t. I’ve been at that a good while. # thought: wenche
    You brought out an authorisation and offered to do the searching for her. # recap
    ~ tatt = MIN(tatt + 1, 3)
    ~ brun = 4
    ~ tillit += 1
    She reads what it covers, twice.
    Wenche: Just the archives. Just this year. # mood: wenche neutral
    She adds that herself, left-handed, before she signs.
-   -> avvikling

=== avvikling ===
The bowl is empty. She fetches a cardboard box from the boxroom, turns it over and bangs on the bottom. Three chocolates fall out. # scene: wenche-kjokken-2
Wenche: Twenty-four boxes like that I got to take with me when they closed. That was the last. It’s come out right to the week. # mood: wenche neutral
“Come out right for what?”
Wenche: I’m winding up. I’ve done it before. You stop ordering, you use up the stock, and then you clean. In October only half came into the account, and I thought: right, so it’s closing time here as well. First of May I move into the caravan at Tangen, and Bjarne’s letting me have the kiosk hatch. # mood: wenche warm # colour: +1
Wenche: Oh, don’t look at me like that. I’m not going to die. I’m going to make waffles. # mood: wenche warm
She takes one of the chocolates herself, and makes it last.
Wenche: Everybody wants me to keep the flat. Torill, you, whoever wrote the grey letters. It’s nice of you. It’s just that nobody’s asked. And then it turns out it was a mistake, that business in October. # mood: wenche neutral # decision: avvikling
Which aim did we think so obvious that we never asked about it? # ask
“You answered before I could ask. I’m asking anyway: are you thinking of taking your own life?” # could_ask
What do you hope Wenche notices now? # pause
That I hear a plan and not a symptom. # hope
That she can change her mind without anybody saying we told you so. # hope
That I dare to ask what I’m wondering. # hope
*   [“October in a caravan scares me. That’s my worry. What do you think?” # id: oktober # egenmakt: +2 # relasjon: +1]
    You said what you thought, that it was yours, and handed it over. That’s how the helpers of Petter, a man in one of the studies, went about it. Being scared is also something you give of yourself, and staff think that’s all right. # why # source: 001-P26 staff # source: 004-P15 staff
    Perhaps Wenche thought: October. I’d been planning to think about that in September. # thought: wenche
    You said you were worried about the autumn, and asked what she thought. # recap
    ~ slutt = 1
    ~ tillit += 1
    Wenche: October, yes. # mood: wenche neutral
    She writes OCTOBER at the bottom of the calendar, in the white margin.
*   [“I don’t want to be the only one who knows. Who can we tell?” # id: hvemvet # samarbeid: +2]
    You didn’t carry it off as a secret, and it went by way of her. The team in one of the studies kept that kind of thing in view between them and asked before sharing it. # why # source: 002-P19 staff # source: 002-P16 staff
    Perhaps Wenche thought: That lasted one minute. # thought: wenche
    You asked who else could know about the plan. # recap
    ~ slutt = 4
    Wenche: Bjarne knows, it’s his hatch. # mood: wenche wary
    She breaks the second chocolate in two. “And that lot at your office, then. If you tell them the waffles first.”
*   [“Could you let it for the summer, and have it to come home to after?” # id: begge-deler # mening: -1 # hverdag: +1]
    A place to live when it gets cold is something to stand on, and her plan was allowed to stand. But the solution was yours, and she had just said that nobody asks her. # why # source: 004-P23 literature # source: 004-P5 staff
    Perhaps Wenche thought: And now you’re solving it again. # thought: wenche
    You asked if she could let the flat for the summer. # recap
    ~ slutt = 3
    Wenche: Both. # mood: wenche wary
    She turns the empty box over. “Then the landlord would have to agree, and him I owe three months.” She goes and finds a pencil.
*   [Draw a hatch on the cardboard box, and ask what the sign should say. # id: skiltet # haap: +1 # mening: +1]
    You joined in on what she wanted, and spoke of the summer as something that’s coming. Professionals want to take hold of dreams and see what it takes, and they see it as their task to convey hope. # why # source: 001-P04 staff # source: 001-P32 staff
    Perhaps Wenche thought: You draw like someone who’s never seen a hatch. # thought: wenche
    You drew the hatch and asked about the sign. # recap
    ~ slutt = 2
    ~ tillit += 2
    She looks at the drawing and takes the pencil off you.
    Wenche: It’s got to open outwards, or people stand there with their heads in it. And then OPEN. It did for nineteen years. The first one goes to Marek, he’s got a caravan out there. # mood: wenche warm # colour: +1
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
In April she gives notice on the flat herself, on writing paper from the canteen, and delivers it by hand. The landlord has a new tenant from May and lets her go. He gets a thousand kroner a month off what she owes. # scene: teamets-kontor # sound: ventilasjon
{ navrettet:
    NAV pays the arrears in May. Most of it goes straight on, to people with windows in their envelopes.
- else:
    NAV hasn’t answered yet. There’s a copy in her cash box, underneath the change.
}
In the middle of June a picture arrives on the team’s phone: a hut, a hatch and a sign. OPEN.
{ torill == 3:
    There are two in the hatch. One of them is Torill.
}
Kari gives you forty minutes each way every other Tuesday, to the end of September. Wenche will have a say in who comes after that. Her post goes to the campsite office, and on Thursdays, while the batter is resting, she opens it with the bread knife. She reports what the hatch earns her to NAV herself. “This time it’s true,” she’s written at the top.
Wenche: Him on pitch 14’s had a reminder about a headlamp. Reads far too well, poor man. # mood: wenche warm # colour: +1
On rainy days she works on the half of the debt that’s in the phone. {slutt == 1: Under OCTOBER on the calendar she has written: Åse, the room facing the yard.|You’ve talked twice about what she’ll do when it gets cold. She doesn’t know yet.}
{ brun == 4:
    The papers about the hand have been ordered from three archives.
}
{ brun == 3:
    The brown envelope is with the doctor.
}
{ brun == 2:
    The brown envelope is in the cutlery drawer in the caravan. She’s done some sums on it.
}
{ brun == 1:
    The brown envelope went along to the caravan. The drawing hangs over the griddle.
}
You get the first waffle, on a side plate. “Do you want jam or brown cheese?” says Wenche. # ending: luka = The hatch
-> END

=== e_torsdag ===
She does sums for three weeks. The landlord wants his money, but no subletting. So she rings Bjarne and gives up the hatch, and it goes to a student. # scene: wenche-kjokken-2 # sound: kjokken
{ navrettet:
    NAV pays the arrears in May. The landlord gets his, and Solvik Nett gets theirs, and there’s enough left for cream.
- else:
    NAV doesn’t answer till after the summer. The landlord agrees to instalments, in a phone call she makes herself, in the living room, with the door shut.
}
In June there’s soup every Thursday. Four neighbours come, and everyone has to bring one letter. She opens them at the worktop, reads in silence and says what it actually says.
{ torill == 3 or torill == 2:
    Torill has her own place at the end of the table. She brings two letters every time.
}
You sit on by the window with a plate that never empties. What remains of her own post from the winter is in the boxroom.
Wenche: It was sensible, what I did. # mood: wenche neutral
She looks at the picture of the caravan, which hangs on the fridge with a magnet in each corner.
Wenche: That student cooks on too low a heat. I’ve been out to see. # mood: wenche sad
“Is the hatch free next summer?” you ask.
Wenche: I don’t know. Ask me on Thursday. # mood: wenche neutral # ending: torsdag = Soup on Thursdays
-> END

=== e_perm ===
In May everything is in order. The debt adviser says she has rarely seen such tidy binders, and she says it to you. # scene: wenche-kjokken-2 # sound: kjokken
The rent is being paid off, and the power as well. Wenche has signed where there were little yellow stickers.
{ navrettet:
    NAV has put the mistake right.
- else:
    The complaint to NAV is in the binder, in a plastic sleeve.
}
{ brun == 4:
    The papers about the hand have been ordered from three archives.
- else:
    The brown envelope { brun == 3:is with the doctor|is in the binder too, at the very back}.
}
Bjarne needed an answer before Easter. There was a lot on that week, with debt advisers and binders, and Wenche didn’t answer. The hatch went to a student.
{ notat == 2:
    After the last meeting you ring Solveig. “I think I’ve taught her something,” you say. She asks if you’d like a coffee.
- else:
    Solveig asks how things are with Wenche. “It’s all sorted,” you say. She waits for the rest.
}
The next Tuesday the coffee is ready at one o’clock. In the bowl, where the chocolates used to be, are five new envelopes with windows.
Wenche: I’ve saved those for you. # mood: wenche neutral
You ask if you should do one together. The bread knife is on the board.
Wenche: Oh, do you know what, you’re so much quicker at it. Sit down and I’ll pour. # mood: wenche warm
She pours. You leave the envelopes where they are, and a whole cup goes by without anyone saying anything about them.
Wenche: One, then. You can have the other four. # mood: wenche neutral
She straightens the chair before she sits down, and takes the knife. # ending: permen = The ring binder
-> END

=== e_dor ===
The next Tuesday nobody answers. You ring once more, and the entryphone crackles. # scene: wenche-gang-tom # sound: stille
Wenche: Everything’s fine. Torill’s seen to it. And that business with the hatch, it was just something I said. # mood: wenche neutral
“Would you like me to come up?”
Wenche: There’s nothing to come up to. I’m in the middle of cleaning. # mood: wenche wary
But the street door buzzes. Outside hers, two flights up, stands a plate with cling film over it. Gratin, two pieces, and a note: “Freezes well.”
{ beklaget:
    You write a card by hand with your number on it, good also for just saying what’s for dinner. The envelope has no window.
- else:
    You write a card by hand. It comes to three lines, and one of them is an apology for the grey letters.
}
You call round every fortnight through April. Twice there’s gratin waiting.
On the first of May the name is gone from the letterbox.
{ torill == 2 or torill == 3:
    Torill has paid the electricity and the rent, you learn later. She asked first, and Wenche said yes.
- else:
    Torill has paid the electricity and the rent, you learn later. The two of them aren’t speaking at the moment.
}
In July there’s a postcard. Somebody has drawn a hatch on it, and on the hatch it says OPEN. {tillit >= 2: On the back are the opening hours. 11–18.|The back is blank except for the address.} # scene: teamets-kontor # sound: ventilasjon
Kari puts it up over the coffee machine, hatch side out. # ending: doera = Freezes well
-> END
