import { good, lines } from './drafted';

/** Good replies that come close to a fault, as many kinds of people type them. The checks were made with these in sight. */
export const GOOD_TYPED = [
  ...lines(
    good,
    `
blames | complaint | Shell Grady | nails lifted after 3 days absolutely fuming | so sorry shell, they should last way longer than that. come in fri and ill redo them
blames | complaint | Colin Tate | new fence blown down | Sorry Colin, it shouldn't come down in a bit of wind. I'll be round tomorrow to have a look.
blames | complaint | Priti Shah | 40 mins on hold | 40 minutes is awful, Priti, and you didn't deserve that. I'm sorry. Can I ring you at 4?
blames | complaint | Dwayne Hicks | wrong pizza twice | my bad dwayne, we didnt check the order before it went out. refund is on its way and ill dm you
blames | complaint | Marge Ellery | The colour is nothing like the picture | You never got the colour you were promised, Marge, I'm sorry. I'll swap it, just tell me which shade you had in mind.
blames | complaint | Ty Burrell | got charged for a no show when i rang to cancel | You did ring, Ty, and we charged you all the same. Sorry. It's refunded and I'll message you when it shows.
blames | complaint | Hal Burke | My deck is rotting | Sorry Hal. You shouldn't have to worry about a deck that's two years old. I can be there Monday, would 9 suit?
blames | complaint | Jacinta Rowe | still no call back | sorry Jacinta, you should of had a call by now, thats on me. ringing you in 10
blames | complaint | Greg Mann | alarm went off 3 nights running | Three nights, Greg, you must have been shattered. I'm sorry. I'll come round today and find out what it is
blames | complaint | Ruth Vale | Refund refused. | You're right, Ruth, and I was wrong to refuse it. Sorry. Email me and I'll pay it back today.
blames | complaint | Lois Kemp | paint peeled off | Sorry Lois. It could be the wall or it could be the paint, whichever it is I'll sort it. Can you send me a photo?
blames | leaving | Ed Marsh | Cancelling, sick of the price hikes | Fair enough Ed, and thanks for telling me straight. Was it only the price?
blames | complaint | Iris Webb | took 4 emails to get an answer | Sorry Iris, four emails is three too many. You've been more patient than we had any right to. I'll look now.
blames | complaint | Jeb Stone | wrong part again smh | sorry jeb, our mix up. if you didnt throw the box away could you send me a pic of the label? ill order the right one
argues | complaint | Paula Wing | waited in all day nobody came | so sorry Paula, looks like he knocked at the wrong door. can I rebook you for Thursday morning?
argues | complaint | Lee Harding | they told me 3 weeks its been 7 | Seven weeks is no joke Lee, sorry. I've asked the factory and I'll ring you tonight with what they say.
argues | complaint | Mo Farouk | salesman was rude to my wife | I'm sorry, Mo, nobody should speak to your wife like that. I wasn't there, so could you tell me what happened? Message me.
argues | complaint | Trina Bell | bike fell apart | Sorry Trina, that's not right for a new bike. Bring it in and I'll give you one to use while we fix it.
argues | complaint | Dale Rook | never refunded | sorry Dale, I can see it left us on 12 May but that doesn't help if you haven't got it. I'll chase the bank today and message you
argues | complaint | Gil Soto | y'all overcharged me $80 | Sorry Gil, $80 more than you expected isn't fair on you. Can I go through the bill with you on the phone?
argues | complaint | Una Byrne | food was cold | Cold food is no good Una, I'm sorry. Which table was it? I'd like to buy you that meal again.
argues | complaint | Jan Peters | Boots split in two weeks | Two weeks is nothing for a boot, Jan. I'm sorry. Bring them in and we'll agree on a repair or a new pair.
argues | complaint | Cyd Holt | they never answered my email | sorry cyd, we did get it and it sat there, no excuse. what was it about? ill answer now
argues | complaint | Fern Abbott | hair ruined | so sorry fern, the truth is we were rushing. come back in tomorrow and I will fix it, no charge
argues | complaint | Kip Lane | delivered to next door again | You told us twice and we still got it wrong, Kip. Sorry. I'll bring it round myself tonight.
no-apology | complaint | Wes Pool | been waiting 6 weeks for my blinds | soz wes, no excuse for that. dm me and ill chase it today
no-apology | complaint | Gemma Fox | Cake was dry | Oh Gemma that's really not good enough from us. Can I bake you another one for Saturday?
no-apology | complaint | Sunil Rao | tyre flat the day after you fitted it | Our mistake sunil. Bring it in and we'll swap it, no charge
no-apology | complaint | Abby Low | Two hours late and no text | Two hours with no text is rubbish Abby, I apologise. I'll ring you in 10 minutes.
no-apology | complaint | Theo Lind | The app charged me twice. | That should never happen, Theo. I will refund the second payment this afternoon.
no-apology | complaint | Rhys Nock | no hot water 5 days | We've let you down Rhys. Engineer booked for tomorrow 8am
no-apology | complaint | Sal Ives | parcel left in the rain | my apologies Sal, hands up, driver rushed it. bringing you a dry one tonight
no-next-step | complaint | Hattie Moss | cold food again | aw hattie so sorry. give us a shout when youre next in, its on the house
no-next-step | complaint | Bruce Lamb | left on hold 1 hr | Sorry Bruce, an hours mad. inbox me ur number and ill get someone to ring you
no-next-step | complaint | Ines Prat | Wrong size sent | We're sorry, Ines. The right size went out this morning, first class.
no-next-step | complaint | Mitch Dunn | gym dirty | sorry mitch. cleaners are in tonight and im checking it myself tmrw
no-next-step | complaint | Kay Voss | Leak came back | I am truly sorry, Kay. Our plumber is back with you tomorrow between 8 and 10.
no-next-step | complaint | Otis Ray | screen cracked in the post | Sorry Otis, a new one's in the post today
no-next-step | complaint | Nan Petit | bouquet wilted overnight | So sorry Nan, another bunch is coming to you this afternoon x
no-next-step | complaint | Val Hume | rude waiter | Sorry Val. Spoken to him already, and dinner's on me next time you're in.
pitch-first | advice | Gav Lunn | who does resin drives near leeds | we do them gav, but it depends a lot on whats underneath. is it tarmac or gravel now?
pitch-first | advice | Tilly Marsh | Need a good accountant for my small biz | Ask them if they do payroll too Tilly, thats what caught me out
pitch-first | buy | Sam Okoro | finally moving out of my mums, need everything | Congrats Sam! Bed and kettle first, the rest can wait. how big is the place
pitch-first | advice | Ida Flynn | can anyone recommend a puppy class | Hi Ida, the one at the village hall is good for nervous pups, mine is better for lively ones. Which is yours?
pitch-first | buy | Rory Quill | want a new mattress | Don't buy anything till you've laid on it for ten minutes Rory. side or back sleeper?
pitch-first | advice | Deb Noble | Looking for a wedding band for next June | Deb, whoever you pick, see them play live first. We sometimes do weddings but June's tight. What music do you love?
pitch-first | buy | Lars Odum | Thinking of getting the house painted this summer | Before anyone quotes you Lars, find out what's on there now. Old lead paint changes everything. When was it last done?
pitch-first | advice | Kelly Ash | any decent mobile mechanics | depends what's up with it kelly, what car is it
pitch-first | buy | Nat Ford | Want to learn guitar this year | good on you Nat, start with three chords and a song you love. acoustic or electric
pitch-first | advice | Uli Brand | Who can redo a small bathroom? | How small is small, Uli, and is it you or tenants using it? I do bathrooms but I'm booked till May so I can also pass you two names.
pitch-first | buy | Jess Yeo | might get a hot tub for the garden | Jess check your electrics before anything else, ours had to be upgraded first.
pitch-first | advice | Noor Said | Anyone know a reliable window cleaner? | Noor the lad who does our shop is great, Dean, he's on the community page
hard-sell | buy | Cal Winter | looking at gym memberships | What are you training for Cal? There's a free week if you want to try us first, no need to join
hard-sell | advice | Bryony Pope | which caravan for 4 | No rush Bryony, hire one for a weekend first. how often will you go?
hard-sell | buy | Vic Stone | thinking about a new boiler | How old is it Vic? If it's under ten years I wouldn't hurry, a service might do.
hard-sell | question | Moira Kent | is the blue pram still for sale | Yes still here Moira, I can hold it till Saturday if you want to see it first
hard-sell | buy | Yan Lei | Considering a timeshare. | Take all the time you need, Yan, and look at the yearly fees. What holidays do you like?
hard-sell | buy | Kris Dell | saving for a telly | which size kris? theres always another sale so no hurry
hard-sell | question | Sal Amato | u got any spaces | Just the one left on Tuesday Sal, plenty on Thursday
hard-sell | buy | Trev Nash | maybe a new van next year | Next year is fine Trev, nothing goes up before spring. What do you carry?
hard-sell | advice | Ailsa Reid | best broadband? | Who are you with now Ailsa? If it works, don't let anyone rush you into switching.
hard-sell | buy | Bea Stott | want a new camera | Don't buy now Bea, the new model is out in March. what do you use it for?
price-pushed | advice | Jo Marsh | Can anyone recommend a dog walker | How old is your dog Jo? Meet a few walkers first, see who he likes
price-pushed | advice | Ken Idle | what lawnmower would you get for a slope | How steep is it Ken? The cheap ones slide on wet grass, so look for driven wheels
price-pushed | advice | Lou Vane | need advice on nursery for my 2 yr old | Which days Lou? Visit three and trust your gut more than the price list
price-pushed | advice | Ty Rusk | Which running shoe for flat feet under £100? | How far do you run Ty? The one I'd try first is about £90
price-pushed | advice | Meg Dowd | best way to learn to drive as nervous adult | It costs nothing to sit in the car with somebody first, Meg. What worries you most about it?
price-pushed | advice | Andy Cope | who to use for a new roof | Is it slate or tile Andy? Get three quotes and ask each what happens if it leaks
price-pushed | advice | Col Ryan | who's good for wedding videos | When is it Col? I did 40 of them last year so I can tell you what people wished they'd asked
unanswered-question | question | Ali Khan | how much is a cut and blow dry and do u do sundays | cut n blow dry is 38 ali, and yep open sundays 10 til 4 x
unanswered-question | question | Bo Lund | What are the dimensions and is it solid oak? | Solid oak all through, Bo, 180 by 90 and 75 high.
unanswered-question | question | Cleo Marks | can i bring my dog? and is there parking | Dogs welcome Cleo, and you can leave the car round the back
unanswered-question | question | Dom Reyes | When does the course start and how much is it? | 5 May, Dom, and it is £120 for the six weeks.
unanswered-question | question | Elle Frost | how much is it hun | its 45 elle, or 80 for the two
unanswered-question | question | Fred Orme | do you price match? | We do, Fred, if it's the same model and in stock. What have you seen?
unanswered-question | question | Gia Polo | u open bank hol monday | yep gia 10 til 4
unanswered-question | question | Hugo Sand | Is delivery included, and how long does it take? | Both yes: included, and with you in about 3 days, Hugo.
unanswered-question | question | Izzy Tran | hi is this still available? where r u based | yes izzy, we're in Stockport near the station
unanswered-question | question | Jem Hart | Is it dishwasher safe? | It is Jem, top rack only
unanswered-question | question | Kurt Bay | How much for a full valet on a transit? | Between 90 and 130 Kurt depending how bad she is inside
unanswered-question | question | Lara Finch | Do you have it in green, and what does it cost? | Yes Lara, two left, they're thirty quid each.
unanswered-question | question | Liv Rudd | how long will u be | about 20 mins liv
unanswered-question | question | Max Bell | do you take amex | Not amex Max, visa and mastercard fine
no-thanks | praise | Lil Moore | Best breakfast in town! | aw bless u lil, see u next week
no-thanks | praise | Mack Odell | Super quick install, great lads | Cheers Mack, I'll pass that on to the lads
no-thanks | referral | Nessa Roy | Sent my mum your way for her kitchen | You're a legend Nessa, ill look after her
no-thanks | praise | Olly Park | love my new tattoo | glad u love it Olly, keep it clean for 2 weeks
no-thanks | referral | Pam Tully | @dave these are the guys I told you about | ta Pam! Hi Dave, what are you after?
no-thanks | praise | Quinn Ames | You guys rock. | You just made my Monday Quinn
no-thanks | praise | Rae Lomax | Really happy with the new windows | Really chuffed to hear that Rae, enjoy the quiet
no-thanks | praise | Sol Ames | thanks for everything guys | You're very welcome Sol, enjoy the new place
no-thanks | referral | Ona Reyes | told my sister about you | Much appreciated Ona, hope she likes the colour
no-name | complaint | Sid Marlow | no one turned up AGAIN | so sorry Sid, will get someone out to you first thing tomorrow
no-name | praise | Patricia Doran | lovely cake thank you | aw trish thank you, so pleased everyone enjoyed it x
no-name | praise | Kevin Stott | great service | Thanks Kev, pop in any time you're passing
no-name | praise | Elizabeth Gray | Wonderful tailoring | Thank you Liz, that made my day and I'll tell the girls
no-name | praise | Joanne Mill | love it here | thanks Jo, that means a lot to all of us here x
no-name | complaint | sparkle_mum83 | Bill is wrong. | Hi there, sorry about that. Could you DM us so we can look?
no-name | leaving | Umar Aziz | switching to another gym | Sorry to hear that Umar! Can you tell us what made you decide to leave?
`,
  ),
  ...lines(
    good,
    `
shouting | question | Zoe Hay | do nurses get discount | Yes Zoe, NHS staff get 10% off, just bring your ID
shouting | question | Rich Boon | does it do 4K | It does Rich, 4K HDR and two HDMI 2.1 ports
shouting | question | Pat Lee | what do i need for MOT | Just the V5C and your keys Pat, we do MOT and DVSA retests same day
shouting | praise | Jo Finn | my dog chose this sofa | LOL Jo, that dog of yours has taste. Thank you
shouting | question | Ben Rook | Do you have the Nike AIR MAX | We have the AIR MAX 90 in 8 and 9 Ben
shouting | buy | Sam Orr | new shelves needed | A DIY job or are you getting someone in, Sam?
shouting | question | Yara Field | when is the sale | it ends SUNDAY yara
shouting | praise | Zane Poll | great mot service | Thanks Zane, you are the BEST
shouting | buy | Amos Reed | need a new phone | WOW big step Amos, what do you use it for most
shouting | advice | Vi Tran | Which vacuum for long hair? | Vi, NEVER buy a cheap one. What floors do you have?
shouting | question | Lin Dell | how do I get to you | FYI Lin the A34 is shut so come via Botley, the TV in the window is ours
exclamations | praise | Earl Finn | great job on the drive | Cheers Earl! Pleasure working for you
exclamations | question | Fay Holm | are you open | Yes! Open till 6. See you soon Fay!
exclamations | buy | Gus Pike | just got a puppy | omg Gus so cute! what breed
exclamations | complaint | Hope Lyle | no delivery | Oh no! So sorry Hope. Ill find out where it is now
filler | complaint | Jill Ogden | cold coffee | Sorry Jill, cold coffee is no use to anyone. Next one's on me, just say your name at the till.
filler | question | Karl Best | do you fix laptops | Yep Karl we do, usually same day. whats it doing?
filler | praise | Lena Dale | great meal | Thanks Lena, I told the chef and he went red. See you next time
filler | advice | Milo Hart | who does tattoos | What style do you like Milo? Look at healed photos, not fresh ones.
filler | question | Nora Fell | how long is delivery | Five working days, Nora. If you need it sooner tell me and I'll see what I can do.
filler | complaint | Owen Platt | late again | Sorry Owen, twice in a month is twice too many. I'll call you at 5 and tell you what went wrong.
filler | buy | Pia Sharp | we are looking for a new kitchen | What do you hate most about the one you've got, Pia? That's where I'd start.
filler | leaving | Rob Denny | leaving you lot | Sorry to lose you Rob. was it the price or something we did?
filler | question | Suki Lau | is it vegan | it is suki, no butter no egg. want me to put one by?
filler | praise | Tom Ogle | good shoes | Good to hear Tom, give them a week to soften up
personal-data | question | Una Hale | when u coming | tues 10am una, ill text you when im on the way
personal-data | complaint | Vince Tong | no refund | sorry vince, its gone back to the card you paid with, should be there friday
personal-data | question | Wanda Pell | did my order ship | It shipped this morning Wanda, tracking is in your inbox
personal-data | question | Xavi Roca | can you call me | Yes Xavi, ringing you in 5. If you miss me its 0161 496 0123 for the shop
personal-data | complaint | Yoli Cruz | no reply | Sorry Yoli, could you check your junk? Or email me at orders@hartwell.example
personal-data | question | Zed Moon | is my car ready | It is Zed, all done, open till 6
personal-data | question | Ana Pinto | where r u | 18 mill hill road ana, next to the chippy. come round the back
personal-data | question | Pat Muir | is it far | about 10 minutes walk from the station Pat, down mill road
personal-data | question | Bel Ortiz | how do i reach you | You can call 0161 496 0199 Bel, or I'll message you now
personal-data | question | Gus Weir | which drill is it | its the GSR 18V-55 gus, part no 06019H5202
personal-data | question | Ava Lind | where do i send it | Can you email it to photos@hartwell.example please Ava
personal-data | question | Hal Moss | will it be here for christmas | If you order by the 20th Hal, yes
unresolved | question | Eve Nash | how much | £25 for the small and 40 for the big eve xx
unresolved | question | Pat Oddy | biggest size | hi pat, XXL is the biggest
unresolved | praise | Gil Serra | ¡Qué trabajo tan bueno! | ¡Todo un placer, Gil! Muchas gracias por escribirlo.
unresolved | question | Hal Moss | when can you come | Tuesday at 9 or Thursday at 2, Hal. date for the tiles is tbc
unresolved | question | Jon Silk | link to the shop | Here you go Jon: hartwell.example/shop
unresolved | question | Lyn Frost | how long is the wait | About 3 weeks Lyn (maybe 2 if we get a cancellation), shall I put you down?
`,
  ),
  good(
    'same-text',
    'praise',
    'Meg Tully',
    'lush brows ty',
    'aw thank you meg, that shape really suits you. see you in 4 weeks, and good luck with the interview x',
    {
      sent: ['Jo', 'Kel', 'Ash'].map((to) => ({
        to,
        text: `aw thank you ${to} so glad you love it! dont forget to book the next one in, see you in 4 weeks xx`,
      })),
    },
  ),
  good(
    'too-long',
    'question',
    'Olive Rudd',
    'can u fit a stair carpet',
    'we can olive, someone measures each step and the landing first. do you want a hard wearing one or something soft for bare feet?',
    { site: 'x' },
  ),
];
