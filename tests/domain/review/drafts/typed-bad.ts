import { bad, lines } from './drafted';

/** Faults as many kinds of people commit them, on phones and at desks. The checks were made with these in sight. */
export const BAD_TYPED = [
  ...lines(
    bad,
    `
blames | complaint | Shell Grady | nails lifted after 3 days absolutely fuming | sorry shell but thats what happens when u do the washing up without gloves. pop in friday
blames | complaint | Colin Tate | new fence blown down | Sorry Colin. To be fair we cant control the weather, have you checked your insurance? I'll come and look.
blames | complaint | Beth Orton | sofa sagging after 4 months | Really sorry Beth, it sounds like it's been misused, these sofas don't sag on their own. Send me pics.
blames | complaint | Dwayne Hicks | wrong pizza twice | my bad dwayne but u should of checked the order before u confirmed it. dm me and ill sort a refund
blames | complaint | Priti Shah | 40 mins on hold | Sorry Priti. If you'd emailed like it says on the site you'd have had an answer. I'll ring you now.
blames | complaint | Marge Ellery | The colour is nothing like the picture | Sorry Marge, it clearly says in the description that colours may vary. Happy to exchange it, message me.
blames | complaint | Ty Burrell | got charged for a no show when i rang to cancel | Hi Ty, sorry but thats our policy and its on the booking form. Call me and we can chat.
blames | complaint | Nia Pugh | dog came back stinking | oh come on Nia, sorry but hes a dog. bring him back tomorrow and ill do him again
blames | complaint | Hal Burke | My deck is rotting | I apologise, Hal, but you neglected the yearly oiling. I will come by Monday to look.
blames | complaint | Jacinta Rowe | still no call back | sorry Jacinta, its not me u need to moan at, head office deal with that. ill pass u the number today
blames | complaint | Steph Lowe | kids party room was filthy | So sorry Steph, although the last group left it like that, not us. Can I call you tonight?
blames | complaint | Greg Mann | alarm went off 3 nights running | Sorry Greg, must be something you pressed. I can pop by.
blames | complaint | Lois Kemp | paint peeled off | Apologies Lois, have you even primed the wall? Send me a photo.
blames | complaint | Ruth Vale | Refund refused. | Sorry Ruth, you're being unreasonable. Email me the receipt and I'll see.
blames | leaving | Ed Marsh | Cancelling, sick of the price hikes | No one is forcing you to stay Ed. What would you like us to do with the account?
blames | complaint | Iris Webb | took 4 emails to get an answer | Sorry Iris, we have a lot of customers and you need to be patient. I'll look now.
blames | complaint | Jeb Stone | wrong part again smh | sorry jeb u gave us the wrong reg tho. send it again and ill order it
blames | complaint | Kath Moody | Room was freezing | I'm sorry, Kath, but nobody made you sit by the door. Message me and we'll find a date for you.
argues | complaint | Paula Wing | waited in all day nobody came | sorry paula but we did come, 10.40am, you werent in. ill rebook you for thursday
argues | complaint | Lee Harding | they told me 3 weeks its been 7 | Sorry Lee, nobody here told you 3 weeks. DM me your order and I'll chase it.
argues | complaint | Mo Farouk | salesman was rude to my wife | Apologies Mo, I was stood right there and he wasn't rude at all. Call me tomorrow.
argues | complaint | Trina Bell | bike fell apart | Sorry Trina, it left here in perfect condition, we've got photos. Bring it in and I'll look.
argues | complaint | Dale Rook | never refunded | Sorry to hear that Dale however you have already been refunded on 12 May. I'll message you.
argues | complaint | Fern Abbott | hair ruined | sorry fern but thats a lie and u know it, u loved it when u left. inbox me
argues | complaint | Gil Soto | y'all overcharged me $80 | Sorry Gil but the price was agreed up front and you okayed it. I'll call you today.
argues | complaint | Una Byrne | food was cold | Sorry Una, I find that hard to believe as it came straight off the pass. Message me your table number.
argues | complaint | Jan Peters | Boots split in two weeks | Apologies, Jan, that is simply incorrect: they were bought in March. I will email you a copy of the receipt.
argues | complaint | Cyd Holt | they never answered my email | Sorry Cyd but we answered the same day, check your spam. Call me on Monday.
argues | complaint | Pat Noone | Was promised a free sample | Sorry Pat, we never promised that. I'll send you one anyway.
argues | complaint | Rex Lord | garage scratched my bumper | sorry rex but that scratch was already there, got it on cctv. come in and ill show u
no-apology | complaint | Wes Pool | been waiting 6 weeks for my blinds | alright wes, dm me ur order number n ill chase it up
no-apology | complaint | Gemma Fox | Cake was dry | Hi Gemma, thanks for letting us know. Could you message me with the date you bought it?
no-apology | complaint | Sunil Rao | tyre flat the day after you fitted it | Bring it in sunil and we'll swap it, no charge
no-apology | complaint | Abby Low | Two hours late and no text | That's a shame Abby. I'll have a word with the driver and let you know.
no-apology | complaint | Theo Lind | The app charged me twice. | Thank you for bringing this to my attention, Theo. I will refund the second payment this afternoon.
no-apology | complaint | Rhys Nock | no hot water 5 days | On it Rhys, engineer booked for tomorrow 8am
no-apology | complaint | Mina Cho | Table wobbles | Happy to help, Mina. You should have four felt pads in the box, try those and message me if it still does.
no-next-step | complaint | Hattie Moss | cold food again | aw hattie so sorry, absolutely gutted for you
no-next-step | complaint | Bruce Lamb | left on hold 1 hr | Sorry Bruce, thats not good enough. We'll try to do better.
no-next-step | complaint | Ines Prat | Wrong size sent | We are very sorry, Ines. We will take this on board.
no-next-step | complaint | Mitch Dunn | gym dirty | soz mitch, been mad busy this week x
no-next-step | complaint | Kay Voss | Leak came back | I am truly sorry to hear that, Kay. I hope it gets better soon. Have a nice weekend.
no-next-step | complaint | Otis Ray | screen cracked in the post | Oh no, sorry Otis, couriers eh? What can you do
no-next-step | complaint | Nan Petit | bouquet wilted overnight | So sorry Nan. They were lovely when they left us. Take care x
no-next-step | complaint | Burt Ames | Order late again | Apologies Burt. It will not happen again.
pitch-first | advice | Gav Lunn | who does resin drives near leeds | we do gav! free quotes, give us a bell
pitch-first | advice | Tilly Marsh | Need a good accountant for my small biz | Look no further Tilly, I've been doing small business accounts for 15 yrs, pm me
pitch-first | buy | Sam Okoro | finally moving out of my mums, need everything | Congrats Sam, come down to the store, we got sofas, beds, tables the lot
pitch-first | advice | Ida Flynn | can anyone recommend a puppy class | Hi Ida, I run puppy classes every Saturday at the village hall. Message me to book your place.
pitch-first | buy | Rory Quill | want a new mattress | Hello Rory. Our memory foam range has won several awards and is stocked in all sizes.
pitch-first | advice | Deb Noble | Looking for a wedding band for next June | Hi Deb, you've found us, check our videos and get in touch for availability.
pitch-first | buy | Lars Odum | Thinking of getting the house painted this summer | We'd love to do that for you Lars. Fully insured, 20 years in the trade. Ring me on 07700 900456.
pitch-first | advice | Kelly Ash | any decent mobile mechanics | me :) cover all of bristol kelly, inbox me
pitch-first | buy | Nat Ford | Want to learn guitar this year | Why not try one of my beginner packages, Nat? Ten lessons and you are playing songs.
pitch-first | advice | Uli Brand | Who can redo a small bathroom? | Hi Uli. Interested in a free consultation? We cover the whole county and handle everything from tiles to plumbing.
pitch-first | buy | Jess Yeo | might get a hot tub for the garden | hey jess check my page we've loads in stock atm
pitch-first | advice | Noor Said | Anyone know a reliable window cleaner? | Noor, our team would be delighted to look after your windows. Book a slot through the form on our site.
hard-sell | buy | Cal Winter | looking at gym memberships | What are you training for Cal? Join fee is waived till midnight so get in quick
hard-sell | advice | Bryony Pope | which caravan for 4 | How often will you go Bryony? Don't think about it too long though, this one will be gone by the weekend
hard-sell | buy | Vic Stone | thinking about a new boiler | How old is yours Vic? Prices go up Monday so I'd sign this week if I were you
hard-sell | question | Moira Kent | is the blue pram still for sale | Yes Moira but I've got three others interested so you'll need to be quick
hard-sell | buy | Yan Lei | Considering a timeshare. | What holidays do you like, Yan? You will kick yourself if you let this one go.
hard-sell | buy | Kris Dell | saving for a telly | which size kris? last few, once theyre gone theyre gone
hard-sell | question | Sal Amato | u got any spaces | Just the one left Sal! Book asap to avoid disappointment
hard-sell | buy | Trev Nash | maybe a new van next year | What do you carry Trev? Why wait till next year when I can do you the best deal in the country today
hard-sell | advice | Ailsa Reid | best broadband? | Who are you with now Ailsa? You'd be mad not to switch to us
hard-sell | buy | Mae Holt | Looking at rings with my partner | How lovely, Mae. Which metal do you wear? Put a deposit down today and secure it before somebody else does.
price-pushed | advice | Jo Marsh | Can anyone recommend a dog walker | How old is your dog Jo? I'm only a tenner a walk
price-pushed | advice | Ken Idle | what lawnmower would you get for a slope | How steep Ken? I've got one for 250, bargain
price-pushed | advice | Prue Lake | Recommendations for a good hairdresser please | What do you usually have done Prue? First visit is half price with us
price-pushed | advice | Andy Cope | who to use for a new roof | Is it slate or tile Andy? We're the cheapest round here
price-pushed | advice | Lou Vane | need advice on nursery for my 2 yr old | Which days Lou? We charge £62 a day incl lunch
price-pushed | advice | Ty Rusk | Which running shoe for flat feet? | How far do you run, Ty? These are down to $89 from $140.
price-pushed | advice | Meg Dowd | best way to learn to drive as nervous adult | Have you driven before Meg? I can do you a good deal on ten lessons
price-pushed | advice | Col Ryan | who's good for wedding videos | When is it Col? Packages start from 600 all in
unanswered-question | question | Ali Khan | how much is a cut and blow dry and do u do sundays | were open sundays ali 10 til 4 x
unanswered-question | question | Bo Lund | What are the dimensions and is it solid oak? | It's solid oak, Bo, and built by hand in our own workshop.
unanswered-question | question | Cleo Marks | can i bring my dog? and is there parking | Dogs very welcome Cleo, we've water bowls and treats
unanswered-question | question | Dom Reyes | When does the course start and how much is it? | It starts on 5 May, Dom. Shall I save you a place?
unanswered-question | question | Elle Frost | how much is it hun | Aw thanks for asking Elle, its gorgeous isnt it, really popular colour
unanswered-question | question | Fred Orme | do you price match? | Hi Fred, we've been in business for 40 years and have thousands of happy customers.
unanswered-question | question | Gia Polo | u open bank hol monday | hi gia, hope ur well, we would love to see u
unanswered-question | question | Hugo Sand | Is delivery included, and how long does it take? | Delivery is included, Hugo, right to your room.
unanswered-question | question | Izzy Tran | hi is this still available? where r u based | yes still got it izzy
unanswered-question | question | Jem Hart | Is it dishwasher safe? | Thanks Jem, it's one of our best sellers and comes in four colours.
unanswered-question | question | Kurt Bay | How much for a full valet on a transit? | DM for prices Kurt
unanswered-question | question | Lara Finch | Do you have it in green, and what does it cost? | We do have it in green, Lara, two are left.
no-thanks | praise | Lil Moore | Best breakfast in town! | we know ;) see u next week lil
no-thanks | praise | Mack Odell | Super quick install, great lads | Told you they were quick Mack. Boiler service is due in a year
no-thanks | referral | Nessa Roy | Sent my mum your way for her kitchen | Great Nessa, can you give me her number?
no-thanks | praise | Olly Park | love my new tattoo | Keep it clean for 2 weeks Olly and no swimming
no-thanks | referral | Pam Tully | @dave these are the guys I told you about | Hi Dave give us a call whenever. Pam we have a sale on too
no-thanks | praise | Quinn Ames | You guys rock. | Leave us a review on Google then, Quinn.
no-thanks | praise | Rae Lomax | Really happy with the new windows | Happy to quote for the doors as well Rae, just let us know
no-name | complaint | Sid Marlow | no one turned up AGAIN | so sorry about this, will get someone out to you first thing tomorrow
no-name | praise | Tess Doyle | lovely cake thank you | aww thank you hun, so pleased everyone enjoyed it x
no-name | leaving | Umar Aziz | switching to another gym | Sorry to hear that! Can you tell us what made you decide to leave?
no-name | referral | Vera Lind | I always tell people to come here | Thanks so much for recommending us, means the world to a small shop
no-name | complaint | Walt Grey | Bill is wrong. | Hi there, sorry about that. Could you DM us your account details so we can look?
no-name | praise | Xena Cole | Great service from start to finish. | Thank you for the five stars, the whole team is smiling today.
`,
  ),
  ...lines(
    bad,
    `
shouting | question | Yara Field | when is the sale | it ends THIS SUNDAY yara
shouting | praise | Zane Poll | great mot service | Thanks Zane, you are the BEST!!
shouting | buy | Amos Reed | need a new phone | WOW BIG STEP Amos, what do you use it for most
shouting | question | Bree Nolan | do you deliver to DE5 | Yes Bree we deliver EVERYWHERE in derby, tuesdays and fridays
shouting | advice | Cody Vane | what wood for a deck | DO NOT use untreated pine Cody. How big is it going to be?
shouting | complaint | Dina West | wheres my order | Sorry Dina, I have ALREADY emailed the courier and I WILL chase them again today
shouting | question | Ewan Tait | is the desk still there | SOLD YESTERDAY ewan, another one in next week
exclamations | praise | Earl Finn | great job on the drive | Cheers Earl!! Pleasure working for you
exclamations | question | Fay Holm | are you open | Yes! Open till 6! Come on down! See you soon Fay!
exclamations | buy | Gus Pike | just got a puppy | omg Gus so cute!!!! what breed
exclamations | complaint | Hope Lyle | no delivery | So sorry Hope!! Ill find out where it is now!
exclamations | referral | Ian Cross | sent my mate to you | Thanks a million Ian ! ! ! Means a lot
filler | complaint | Jill Ogden | cold coffee | Hi Jill, we're sorry to hear about your recent experience. Please reach out to our team so we can make this right.
filler | question | Karl Best | do you fix laptops | Absolutely, Karl! Our dedicated team is here to help with all your tech needs.
filler | praise | Lena Dale | great meal | Thank you so much for taking the time to leave us such a wonderful review, Lena. We look forward to welcoming you back soon.
filler | advice | Milo Hart | who does tattoos | Hi Milo, choosing the right artist is a journey. What style do you like?
filler | question | Nora Fell | how long is delivery | Dear Nora, we acknowledge receipt of your enquiry. Delivery takes five working days. Should you have any further questions, please do not hesitate to contact us.
filler | complaint | Owen Platt | late again | Sorry Owen, we take all complaints very seriously and will investigate the matter. I'll call you.
filler | buy | Pia Sharp | we are looking for a new kitchen | How exciting, Pia! Let's turn your dream kitchen into a reality. What style do you have in mind?
filler | leaving | Rob Denny | leaving you lot | Rob, we're sad to see you go. Your loyalty means everything to us and we strive for excellence in all we do. What went wrong?
filler | question | Suki Lau | is it vegan | Hi Suki, I hope you're having a wonderful day! Yes it is vegan. Is there anything else I can assist you with?
filler | praise | Tom Ogle | good shoes | We're thrilled to hear you had such a positive experience, Tom. Thank you for choosing Hartwell.
personal-data | question | Una Hale | when u coming | tues 10am una, 5 beech close isnt it
personal-data | complaint | Vince Tong | no refund | sorry vince, gone back to ur card ending 4417 today, should be there by friday
personal-data | question | Wanda Pell | did my order ship | Yes Wanda, order 88213 shipped this morning.
personal-data | question | Xavi Roca | can you call me | Yes Xavi, ringing you on 07700 900321 in 5 mins
personal-data | complaint | Yoli Cruz | no reply | Sorry Yoli, I emailed yolicruz88@hotmail.com yesterday, could you check your junk?
personal-data | question | Zed Moon | is my car ready | It is Zed, reg AB12 CDE, all done, pick up any time
personal-data | complaint | Abe Lunn | wrong bill | Sorry Abe, looks like you still owe £240 from March. I'll message you the details.
personal-data | question | Bel Ortiz | what about my loan | Hi Bel, your loan application was declined because of your credit score, call me and we can look at options.
personal-data | question | Cass Yu | any results | Cass your blood test came back fine, pop in for the tablets tomorrow
personal-data | question | Dot Imrie | are you still coming | yes Dot, flat 3, 18 Mill Hill Road, about 2ish
unresolved | question | Eve Nash | how much | hi eve its £XX for the small one and £XX for the big, which did u want
unresolved | complaint | Fox Hale | broken again | Sorry [customer name], I will come by Thursday and fix it.
unresolved | praise | Gil Stone | great work | Thanks (name), really kind of you to say
unresolved | question | Hal Moss | when can you come | We can come on [DAY] at [TIME], Hal. Which suits?
unresolved | advice | Ivy Bloom | best plumber? | Hi {first_name}, what is the problem with it?
unresolved | question | Jon Silk | link to the shop | Here you go Jon: [insert link here]
unresolved | question | Kit Moore | address please | We're at <address>, Kit, open till 5.
unresolved | question | Lyn Frost | how long is the wait | About X weeks Lyn, shall I put you down?
`,
  ),
  bad(
    'same-text',
    'praise',
    'Meg Tully',
    'lush brows ty',
    'aw thank you meg so glad you love them! dont forget to book your next one in, see you in 4 weeks x',
    {
      sent: ['Jo', 'Kel', 'Ash'].map((to) => ({
        to,
        text: `aw thank you ${to} so glad you love it! dont forget to book the next one in, see you in 4 weeks xx`,
      })),
    },
  ),
  bad(
    'same-text',
    '-',
    'Ned Ball',
    'knee is playing up again',
    'Hi Ned, have you tried our sports massage? Loads of people with bad knees swear by it, have a look at my page',
    {
      sent: ['Tim', 'Roz'].map((to) => ({
        to,
        text: `Hi ${to}, have you tried our sports massage? Loads of people with bad backs swear by it, have a look at my page`,
      })),
    },
  ),
  bad(
    'too-long',
    'question',
    'Olive Rudd',
    'can u fit a stair carpet',
    `we can olive, what it needs is ${'someone to measure up each step and the landing, then you pick the carpet and the underlay, '.repeat(3)}and then we fit it in a morning`,
    { site: 'x' },
  ),
];
