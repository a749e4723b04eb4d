// This is a whole, small story. Play it first, then put your own in its place, line by line.
// Whatever stands after two slashes is for you who write. Those who play never see it.
// Check often: the command check says what is wrong, on which line, and what you can do.

// At the top stands what is about the whole story. The id is the same as the name of the folder.
# id: $id
# title: $title
# language: en
# version: 1
# author: Write the names of those who have made it
# minutes: 1
// The principles the story trains. Each should be at stake in at least three decisions, whatever one chooses.
// The nine are called relasjon, haap, identitet, mening, egenmakt, hverdag, utholdenhet, trygghet and samarbeid.
// The question each of them asks stands in the guide.
# trains: relasjon egenmakt
# content_note: About wanting something and dreading it. Nobody is in danger.
// Everyone who speaks, each on a line: an id without spaces, and the name as it is to be shown.
# cast: arvid = Arvid
# credit: A story for practice. People and places are made up.
# scene: kafe

// What the story remembers. Here we count how calm Arvid is.
VAR ro = 0

-> kafeen

=== kafeen ===
// A knot is a place in the story. Plain text is the narrator’s. Whoever says something stands with a name and a colon,
// and then the whole line is speech. What the narrator has to say about it stands on the next line.
Arvid sits by the window, where he can see the bus stop. He has his trunks in a carrier bag. His jacket is on. # mood: arvid wary
Arvid: It won’t be today, I think.
// The last line before the choices has # decision and an id. The lines with # ask and # could_ask are shown only afterwards:
// a question to take along to supervision, and something one could have said.
Three weeks ago he said that he wanted to try the swimming pool again. The bus goes at 11.10. # decision: jakka
When is a no a no, and when is it a question? # ask
“Do you want me to nag a little, or shall I leave it?” # could_ask
// The whole choice stands in brackets: the text, an id that no other choice has, and what it does to the principles.
// +2 is what the choice does first of all, +1 is a little, and minus is against. Three principles at most on one choice.
// Score what one does, never how it turns out.
*   [“Then we’ll leave it. I’ll get us both a coffee.” # id: kaffe # egenmakt: +1 # haap: -1]
    // Right below the choice stands what the debrief is to say: the reason with its source, a possible thought, and what you did.
    // “ours inferred” means that you have inferred it yourselves. Write it when it is true.
    He said no, and you heard it. But it was also he who packed, and you did not ask about that. # why # source: ours inferred
    Perhaps Arvid thought: That was easy. A bit too easy. # thought: arvid
    You left the trip and got coffee. # recap
    ~ ro += 1
    He stirs his coffee for a long time. Then he looks at the clock above the counter. “We could go over and look at it,” he says.
*   [“What were you looking forward to when you packed?” # id: pakket # relasjon: +1 # haap: +1]
    You asked because you wondered, and you held on to what he wanted himself. At our meeting we agreed that such a question may open more than encouragement does. # why # source: fagmote-1 local
    Perhaps Arvid thought: Fancy her remembering that. # thought: arvid
    You asked what he had looked forward to. # recap
    ~ ro += 1
    Arvid: The sound. It’s quite special under water. # mood: arvid neutral
    He undoes the top button of his jacket. After a while he gets up.
*   [Put his bus card on the table. “It goes in ten minutes.” # id: kortet # trygghet: +1 # egenmakt: -1]
    He was told what was coming and when. But the card on the table also said that you had made up your mind. # why # source: ours inferred
    Perhaps Arvid thought: Right, so that’s settled. # thought: arvid
    You put the bus card out and said when the bus went. # recap
    He takes the card and walks out ahead of you. The bag is in his other hand.
// The dash gathers the threads again, and -> leads on to the next knot. Without it only the last choice goes on.
-   -> holdeplassen

=== holdeplassen ===
The bus is two minutes late. It is full of schoolchildren with rucksacks. Arvid stays where he is, one foot on the kerb. # decision: kanten
How long can you stand still together with somebody? # ask
“Shall I go first, last or beside you?” # could_ask
// Keep the choices about equally long, and let the best one stand in different places. Otherwise their shape gives the answer away.
*   [Get on first and keep a seat for him. # id: sete # hverdag: +1 # egenmakt: -1]
    Practical help that makes the trip easier. But now it was you who had decided that the two of you were going. # why # source: ours inferred
    Perhaps Arvid thought: Now I have to, or she’ll sit there alone. # thought: arvid
    You got on and kept a seat. # recap
    He gets on last of all, and sits down without looking at anyone.
*   [Stay beside him until he makes a move. # id: bli # egenmakt: +2]
    It was for him to settle whether the other foot followed, and you let him. # why # source: ours inferred
    Perhaps Arvid thought: She isn’t pushing. # thought: arvid
    You waited with him. # recap
    ~ ro += 1
    The driver looks at you both in the mirror. Then Arvid lifts the other foot as well.
*   [“I always feel sick at the back. And you?” # id: kvalm # relasjon: +2]
    You gave a little of yourself, and asked about something only he knew. That made you two people taking a bus. # why # source: ours inferred
    Perhaps Arvid thought: Her too, then. # thought: arvid
    You said that you feel sick at the back. # recap
    ~ ro += 1
    Arvid: In the middle. By the door. # mood: arvid neutral
    And that is where he goes.
-   -> hallen

=== hallen ===
You can smell the chlorine all the way out on the steps. Arvid stops at the glass door and moves the bag to his other hand.
// # pause is a question for the player after choosing, before anyone answers. The lines with # hope are answers to pick from.
Arvid: Are you coming in, or what? # decision: doera # mood: arvid tense
What do you hope Arvid notices now? # pause
That it is his trip. # hope
That he is not alone. # hope
Whom does it make things easier for, when you come along? # ask
“What would the best version of this look like, for you?” # could_ask
*   [“I brought my swimsuit. I’d be glad to swim with you.” # id: bade # relasjon: +2]
    You were beside him, not on the edge. That is another way of being together. # why # source: ours inferred
    Perhaps Arvid thought: Is she going to walk about in a swimsuit too? # thought: arvid
    You offered to swim with him. # recap
    ~ ro += 1
    Arvid: You’ll have to take the other lane, then. # mood: arvid warm
// Sometimes two wise colleagues may hold opposite views of the same choice. Then do not score that principle:
// write # discuss, and one argument for and one against.
*   [“You can do this. I’ll be in the café until you’re done.” # id: kafe # relasjon: -1 # discuss: egenmakt]
    You were close by, but left him just as he asked. # why # source: ours inferred
    To trust him to manage is to give him his trip back. # for: egenmakt
    He asked for company, and the answer was that he had to manage on his own. # against: egenmakt
    Perhaps Arvid thought: That isn’t what I asked. # thought: arvid
    You said that you would wait in the café. # recap
    He nods and looks in through the glass.
*   [“What’s best for you, that I come in with you, or not?” # id: best # egenmakt: +2]
    He was given a real choice, and both answers would do. # why # source: ours inferred
    Perhaps Arvid thought: Do I have to decide that as well? # thought: arvid
    You asked what was best for him. # recap
    ~ ro += 1
    Arvid: Come as far as the lockers. I’ll go the rest. # mood: arvid neutral
-   -> slutten

=== slutten ===
// What the story remembers may lead to different endings. Write -> after the condition.
{ro >= 2: -> vannet}
-> trappa

=== vannet ===
Half an hour later he sits on the edge with wet hair. He says nothing about what it was like.
// Each ending has # ending on its last line, with an id and a title. After it comes -> END.
// A story without an ending cannot be played, so leave this one until you have written your own.
On the bus home he asks when the pool opens on Thursdays. # ending: vannet = Under water # colour: +1
-> END

=== trappa ===
You got as far as the steps. There you sat until the next bus, with the bag between you.
Arvid: I saw the door, at least. # ending: trappa = At the door
-> END
