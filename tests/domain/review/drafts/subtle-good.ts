import { good, lines } from './drafted';

/** Good replies to the same posts. */
export const GOOD_SUBTLE = lines(
  good,
  `
blames | complaint | Rita Shaw | Dryer died after six weeks | Hi Rita, sorry, six weeks is no life for a dryer. I can come on Friday and if it can't be fixed you get a new one.
blames | complaint | Omar Diaz | still waiting on my quote | sorry omar, i thought id sent it and i hadnt. its in your inbox now
blames | complaint | Kim Yates | Dress too tight even though I gave measurements | Sorry Kim, you gave us everything we needed. Can you come in on Thursday? I'll let it out while you wait.
blames | complaint | Joe Barr | roof leaks again | Sorry Joe, you shouldn't be getting buckets out twice. I'll be up there first dry day this week.
blames | complaint | Sol Reed | the haircut is uneven | ah sorry sol, come back in whenever suits and I'll even it up, no charge of course
blames | complaint | Liz Tate | Appointment cancelled last minute | Sorry Liz, that's your whole morning gone. I have 10 or 2 on Wednesday, which would you like?
blames | complaint | Raj Puri | food poisoning from your place | Raj that's awful, I'm so sorry. How are you now? I've told the kitchen and I'd like to ring you about what you had.
blames | leaving | Tom Ives | moving my account, fed up | I get it Tom, and I'm sorry we didn't notice sooner. What was the last straw?
argues | complaint | Amy Cole | waited 45 minutes for a table | 45 minutes with a booking isn't on, Amy, sorry. Next time ask for me and I'll seat you myself. When would you like to come?
argues | complaint | Bob Fry | mechanic says you never changed the oil | Sorry Bob, let's find out. Bring it in and we'll drain it in front of you, and if he's right you get your money back.
argues | complaint | Cat Lane | You never sent the documents | Sorry Cat, looks like they never reached you. What's the best address? Message me, not here.
argues | complaint | Don Page | rude receptionist | Sorry to hear that Don. I'd like to know what was said so I can talk to her. Could I ring you?
argues | complaint | Eva Moss | the lamp arrived broken | so sorry eva, no good to you in bits. another ones on its way tomorrow
argues | complaint | Hal Dunn | work not finished | You're right Hal, the skirting isn't done. Sorry. Back Monday 8am to finish it.
no-apology | complaint | Ivy Carr | Your driver blocked my drive for an hour | That's not on, Ivy, I'm sorry. DM me what time it was and I'll speak to him today.
no-apology | complaint | Jim Eads | bread was mouldy | eurgh sorry jim. bring it back or dont, either way theres a fresh one here with your name on
no-apology | complaint | May Hunt | charged wrong amount | Sorry May, my mistake on the till. Refunded the difference, should be there in 3 days
no-next-step | complaint | Ned Irwin | cold chips and rude staff | Sorry Ned. Ask for Lee next time and dinner is on us
no-next-step | complaint | Ola James | wrong colour tiles delivered | Ola I'm so sorry. Right ones are being cut now, driver will swap them Thursday am
no-next-step | complaint | Pam King | puppy came back from groomers shaking | oh pam poor thing, so sorry. how is she tonight? ill ring u in the morning x
no-next-step | complaint | Ray Lamb | Took 3 hours to be served | Three hours Ray, I'm sorry. I've put two more on for Saturdays. Come back and the first round's mine.
pitch-first | advice | Tim Nash | anyone recommend a tree surgeon? | Check they're insured Tim, and ask what they do with the stump. Is it near the house?
pitch-first | buy | Una Owen | thinking of getting braces at 40 | I had mine at 43 Una and it's less bother than you think. What puts you off?
pitch-first | advice | Val Penn | Need help with my tax return | Is it just PAYE plus a bit, Val, or have you got rental income too? If it's simple you may not need anyone.
pitch-first | buy | Wes Quinn | want to get fit before summer | Start with walking Wes, honest. whats stopped you before?
pitch-first | advice | Yas Rana | who does eyebrow threading in town | Depends how sensitive your skin is Yas, have you had it done before?
pitch-first | buy | Zoe Sims | We are expecting and need a bigger car | Congratulations Zoe! Take the pram to whatever you go and see, you'd be surprised what doesn't fit. When are you due?
pitch-first | advice | Abe Todd | looking for a wedding photographer | Ask to see one whole wedding, Abe, not just the best shots. That tells you most.
hard-sell | buy | Bea Underhill | might look at a new sofa | What size room Bea? Measure the doors too. There's no rush on our side
hard-sell | advice | Cy Vance | which treadmill | How often do you run Cy? Honestly a second hand one is fine to start
hard-sell | buy | Di Ward | considering a hot tub | Who will use it Di? Try one at a friend's for a weekend before you spend anything
hard-sell | question | Ed Young | is the villa free in august | First two weeks are taken Ed, the last two are open. Would you like me to hold one while you talk it over?
hard-sell | buy | Flo Zane | maybe getting solar | What's your bill like Flo? Panels pay back in about ten years, so waiting a month changes nothing
hard-sell | buy | Gil Abel | looking at vans | What do you carry Gil? Get a price from the place in town too and then we talk
price-pushed | advice | Ian Cope | recommend a piano teacher for my son? | How old is he Ian? The main thing is that he likes them, so do a trial with two or three
price-pushed | advice | Jan Dyer | what's the best floor for a hallway | Any pets Jan? Wet boots matter more than anything in a hall
price-pushed | advice | Ken Ells | need a solicitor who explains things | What's it about Ken? Some of it you can do yourself for nothing, the court site has good guides
price-pushed | advice | Mo Gray | which hearing aid for my dad | How bad is it Mo? Try the NHS first, theirs are good now
unanswered-question | question | Nia Holt | do you ship to ireland and how much is postage | We do Nia, it's 6 euro, or free over 50
unanswered-question | question | Oz Ingle | what time do you open on saturday | 9 Oz, and the kettles on
unanswered-question | question | Pip Jolly | is there a warranty with the refurbished ones | 12 months Pip, same as the new ones
unanswered-question | question | Quin Kerr | can I pay in instalments? do you fit it too? | Yes to both Quin, 3 or 6 payments with no interest
unanswered-question | question | Roz Lowe | how big is the small one | 60 by 40 Roz, fits under a desk
unanswered-question | question | Stu Mann | does it work with android | It does Stu, android 10 and up
unanswered-question | question | Tia Nobbs | whats the price pls and have u got it in a 12 | £28 tia and yes one 12 left, shall i keep it for you?
unanswered-question | question | Ann Orr | how much to clean a 3 seater | hi ann, about £60 but send a pic so i can see what its made of
no-thanks | praise | Uma Orr | Absolutely love my new kitchen | Aw Uma you've made the whole team's day
no-thanks | praise | Vic Platt | Best barber in Leeds hands down | Ha cheers Vic, don't tell the others
no-thanks | referral | Wyn Ross | I've told my brother to ring you about his boiler | Nice one Wyn, really appreciate it. I'll look after him
no-thanks | praise | Yan Teal | great lesson today | So pleased you enjoyed it Yan, you worked hard
no-name | praise | Zak Unwin | top service, fast and friendly | Cheers Zak, really good of you to say so
no-name | praise | Dr. Helen Marsh | Excellent work on our practice | Thank you Dr Marsh, we enjoyed every day of it
no-name | leaving | Beverley Wild | That's it I'm going to your competitor | Sorry to lose you Bev. Is there anything that would change your mind?
shouting | question | Dee Zimmer | do you have parking | Plenty Dee, use the NCP on Mill St, it's free after 6 PM
shouting | question | Dee Marsh | do you have parking | YES plenty of parking Dee, right outside
shouting | buy | Fay Brook | new bike time | What kind of riding Fay? We have LOADS in
shouting | praise | Lee Voss | great job | We LOVED working with you Lee, thank you
shouting | question | Lou Pratt | which card do I need | Either your DVLA card or passport Lou, and bring the P45
exclamations | buy | Hal Drew | getting married! | Congratulations Hal! When's the big day?
filler | complaint | Jo Frost | parcel lost | Sorry Jo. I've asked the depot to look and I'll tell you by 3 either way.
filler | question | Kit Green | are you dog friendly | Very, Kit. There's a water bowl by the door and Rosie behind the bar has biscuits.
filler | praise | Lon Hayes | great coffee | Thanks Lon, new beans this week so that's good to know
filler | advice | Mia Innes | which laptop for uni | What will you be studying Mia? For most courses a light one with a good battery beats a fast one.
filler | complaint | Nat Jones | broken zip | Sorry Nat, zips shouldn't go that fast. Bring it in and I'll have a new one put in while you shop.
personal-data | question | Oli Kent | did you get my payment | Came in this morning Oli, all good
personal-data | complaint | Peg Lodge | still no refund | Sorry Peg, I've sent it again and emailed you the proof. Could you check?
personal-data | question | Rod Mills | what time is delivery | Between 2 and 4 Rod, he'll ring when he's close
personal-data | question | Sal North | is it ready | Yes Sal, just say your name at the counter
personal-data | question | Ted Odell | did you try to ring | Yes Ted, twice. Could you ring me back on 0113 496 0100?
personal-data | question | Fi Lang | how do i find the studio | We're at 27 Cedar Avenue Fi, blue door, buzz 2
personal-data | question | Jo Hale | can I drop it off | Any time before 5 Jo, unit 4, 12 Station Road
unresolved | question | Ursa Pike | how much for a tank full of oil | Hi Ursa, today it's 81p a litre, how big is the tank?
unresolved | question | Wil Dean | what size is the ring | Hi Wil, it's a size N (about 54 mm), shall I put it by?
unresolved | praise | Viv Rowe | great cut | Thanks Viv, see you in six weeks xxx
blames | complaint | Petra Noll | Curtains came 10 cm too short | Hello Petra. I am sorry, 10 cm is no small thing at a window. I will have new ones made; could you measure once more with me on the phone?
blames | complaint | Dan Frith | engineer left mud all over | Sorry Dan, he knows better than that. I'm sending someone to clean up this afternoon, ok?
blames | complaint | Lou Rigby | phone battery is dead by noon | Sorry Lou, that's a faulty battery if ever I heard of one. Bring it in, it takes 20 minutes
blames | complaint | Gail Sands | My order was cancelled without notice | Apologies Gail, you should at least have had a call. I've put one aside for you, want it sent?
blames | complaint | Moe Taft | the gate you fitted squeaks | sorry moe, new gate shouldnt squeak. ill pop over sat with the oil
blames | complaint | Cher Lund | got the wrong glasses | Sorry Cher, we wrote it down wrong. New pair will be here Thursday, keep the others till then
blames | complaint | Sue Pell | boiler man was 4 hours late | sorry sue 4 hours is a joke. you can have my own number so it doesnt happen again, ill dm it
blames | complaint | Flo Bird | My dog got fleas at yours | Oh Flo I'm sorry. I'll drop some treatment round tonight and we're doing the whole place tomorrow
blames | leaving | Max Dorn | Leaving, the app is awful | Sorry to hear it Max. Which bit drives you mad? If you still want to leave I'll close it today, no forms.
argues | complaint | Jo Kemp | charged for breakfast i didnt eat | Sorry Jo, we shouldn't charge for what you didn't have. DM me your room and I'll take it off
argues | complaint | Al Rowe | two weeks late with my extension | Sorry Al, we said May and I know how much you're living in dust. I'll come by tonight and go through the dates
argues | complaint | Vi Marsh | your lad swore at me | I'm sorry Vi, whatever happened that's not ok. I've taken him off your job and I'd like to hear it from you
argues | complaint | Ted Hook | you lost my parcel | Sorry Ted. The tracking stops at Leeds so I'm sending another today and will chase the first
argues | complaint | Una Fox | 200 quid for ten minutes work | I can see why that stings Una, sorry. Let me send you what was done, and if it doesn't add up I'll change it
pitch-first | advice | Ike Dole | good dentist for nervous people? | Ask for a visit where nothing happens, Ike, any good one will do that. What scares you most?
pitch-first | advice | Rue Penn | who can cater a christening for 60 | Is there a kitchen at the hall Rue? Makes a big difference to who you can ask
pitch-first | buy | Hal Ames | on the hunt for a family tent | How often will you use it, Hal? For one week a year I'd borrow one
pitch-first | buy | Meg Cass | wanting to learn spanish before the move | Good for you Meg. Watch cartoons in Spanish with the kids, it does more than any book
pitch-first | advice | Nev Lash | Recommend me an estate agent in Dorking | Ask three of them how many price cuts they made last year Nev. The honest one will tell you
pitch-first | buy | Pia Moon | thinking about a loft conversion | Check the head height first Pia, you need 2.2 m at the top. How old is the house?
hard-sell | buy | Tess Vine | thinking about a dishwasher | Is it for two or a family Tess? For two a slimline is plenty
hard-sell | buy | Wyn Orr | considering botox | What bothers you Wyn? Sleep on it for a month, nothing runs away
hard-sell | question | Bo Finch | is the flat still free | It is Bo. A couple are viewing it on Monday so I'll tell you straight away if that changes
hard-sell | buy | Cam Dray | maybe a cruise next year | Where would you like to go Cam? If you're not fussed about dates, waiting often gets you a better cabin
price-pushed | advice | Dee Hurst | anyone good with curly hair | Is it natural Dee? Go to someone who cuts it dry, price tells you nothing
price-pushed | advice | Eli Bass | which gym would suit a beginner | What do you like doing Eli? Most will let you try for a week without paying
unanswered-question | question | Gus Hope | can you do it by friday and how much | Friday's fine Gus, and it'd be 85 all in
unanswered-question | question | Hana Ito | Do you have vegan options? | Four on the menu tonight Hana, the dhal is the one to have
unanswered-question | question | Ivo Roth | do i need to book | Not on weekdays Ivo, Saturdays yes
unanswered-question | question | Joy Teal | what are the measurements of the wardrobe? | 120 wide, 60 deep and 200 high Joy
unanswered-question | question | Kai Wren | hi hun how long do they last n does it hurt | about 6 weeks kai and nah doesnt hurt x
unanswered-question | question | Lia Voss | Where is the workshop held? | In the old chapel behind the library, Lia, there's a sign out
unanswered-question | question | Ann Lee | can kids come | Course they can Ann, under 5s free
unanswered-question | question | Bea Moss | who teaches it | Karen does on Mondays, Bea, and I do the rest
filler | complaint | Moe Lang | rude on the phone | Sorry Moe. I listened to the call and I'm ashamed of it. I'll ring you at 4 if that suits?
filler | praise | Nan Hill | great holiday | Thank you Nan, I'm so glad the weather held. Did you make it to the lighthouse?
filler | question | Ola Rice | do you repair watches | We do Ola, quartz while you wait, mechanical takes a week or two
filler | advice | Pat Shaw | who can plan our party | How many people Pat, and do you want a party or a rest? They're planned differently
filler | buy | Sky Ward | moving house | Exciting Sky! When is it? Book the lift in your building early, everyone forgets that.
personal-data | question | Udo Beck | did the parcel go | It went yesterday Udo, I've messaged you the tracking
personal-data | question | Vic Hale | am i booked in | You are Vic, I've sent you the time in a message
personal-data | question | Jan Pole | what size tyres do i need | 205/55 R16 Jan, it's on the door frame too
personal-data | question | Kit Rowe | whats the address for the sat nav | Use 40 Mill Road Kit, CB1 2AD, and turn in by the pub
no-thanks | praise | Abi Noon | Can't fault them, brilliant | That's made our Friday Abi, I'll read it to the team
no-thanks | referral | Bob Pike | passed your number to my boss | Bob you star, I owe you one
no-next-step | complaint | Col Quay | paint everywhere | Oh Col, sorry. Painter's coming back at 2 with white spirit and a red face
no-next-step | complaint | Deb Rush | still no reply | Sorry Deb, found it now. Answer's in your inbox
no-apology | complaint | Ed Stone | car not ready again | Sorry Ed, waiting on a part. Done by 4 and there's a car here for you till then
no-name | praise | Fay Thorn | fab service | Thank you ever so much Fay, loved having you in
shouting | question | Hal Vick | still open? | Still open Hal, and Sky Sports is on in the bar, MOTD after
shouting | buy | Ian West | new sofa needed | How big is the room Ian? Check the DFS one with USB sockets too
blames | complaint | Amy Reid | Wallpaper is peeling already | Sorry Amy. Could be the paste, could be damp, I'd need to see it. Thursday after 4 any good?
blames | complaint | Bo Hale | wifi drops every evening since you installed it | sorry bo, sounds like the channel i set is too busy. can u give me 10 mins on the phone tonight and well change it
blames | complaint | Cas Orr | My eyebrows look like slugs | Oh Cas I'm sorry, nobody wants slugs. Come in tomorrow and I'll soften them, takes 10 minutes
blames | complaint | Di Kerr | been charged a cancellation fee | Sorry Di, with a poorly child that fee should never have been taken. I've put it back on your card.
blames | complaint | Ed Lumb | sandwich had no filling | Sorry Ed, that's just bread. Next one's on me and I'll make it myself
blames | complaint | Tom Hull | wait time on the phone is a joke | Sorry Tom. You need to be able to reach us, simple as that. I'll ring you back at 2 if you DM me a number
blames | complaint | Ria Sen | app logged me out mid order | Sorry Ria, people shouldn't lose a basket like that. Which phone is it? I'll get our developer on it
blames | complaint | Sam Fry | sofa arrived with a rip | Sorry Sam, but the good thing is we have another in stock. It could be with you Friday, would that work?
blames | complaint | Lil Cope | kid got hurt on your slide | Lil I'm so sorry, is he ok? The slide is closed until it's been looked at and I'd like to ring you tonight
blames | complaint | Jon Bell | had to ring 3 times to get the job finished | You shouldn't have to chase us Jon. Sorry. Ryan's with you at 8 tomorrow and stays till it's done
blames | complaint | Meg Orr | you forgot my birthday cake order | I've no excuse Meg, I wrote it on the wrong day. So sorry. What can I bake you this week?
blames | complaint | Nina Poe | skirt fell apart in the wash | Sorry Nina, it says machine wash so it should survive one. Bring it back, I'll refund you
argues | complaint | Fi Moss | you said the dress would be ready for saturday | I'm sorry Fi, Saturday it should have been. I'm sewing tonight and you'll have it by 10 tomorrow
argues | complaint | Gus Noon | rude driver cut me up | Sorry Gus. If you can message me the time and the road I'll find out who it was
argues | complaint | Hal Opie | no refund after 30 days | Sorry Hal, 30 days is silly. I've just pushed it through by hand, ref is in your inbox
argues | complaint | Kit Ames | staff lied about the warranty | I'm sorry you were told the wrong thing Kit. The warranty is two years, so yes it's covered. Bring it in
argues | complaint | Ola Finn | was told it was in stock, drove 40 miles | That's a wasted afternoon Ola, sorry. Our system said three and the shelf said none. Can I send it to you free?
argues | complaint | Pia Gold | cold room, no heating | Sorry Pia, the heating was off in your corridor and nobody told you. I'd like to take a night off the bill, ok?
argues | complaint | Quin Hay | you never came back to me | You're right, I didn't, and I'm sorry Quin. Are you around at 5 for a call?
no-apology | complaint | Ian Pugh | ceiling still dripping | Sorry Ian, that's got to be driving you mad. Someone's with you Thursday at 8
no-next-step | complaint | Jo Quill | waited ages then told you were out of everything | Gutted we let you down Jo. If you'll give us another go, I'll keep a table and a pie with your name on
no-next-step | complaint | Ray Eads | missing screws | Sorry Ray, bag of screws going in tonight's post
no-next-step | complaint | Sue Ford | wrong size ring | Sorry Sue, we'll resize it while you have a coffee, any day you like
pitch-first | advice | Kim Rowe | who's good for a boudoir shoot | Someone you feel silly with, Kim, honestly. Meet two or three for a coffee first
pitch-first | buy | Lee Shaw | after a decent coffee machine | Milk or black Lee? And do you like faffing or just pressing a button?
pitch-first | buy | Mo Tait | time to insure the new van | Check if your tools are covered overnight Mo, half of them aren't. whats your renewal date?
pitch-first | advice | Ann Gill | need a vet that does rabbits | Ask if they spay rabbits every week, Ann, then you know
pitch-first | buy | Ben Hope | Baby on the way so need a pram | Congratulations Ben! Do you walk mostly or is it in and out of the car?
hard-sell | buy | Nia Udall | looking at tattoo ideas | Love that Nia! Where's it going? Live with the drawing on your wall for a month first
hard-sell | question | Ola Vick | is the black friday price still on | It is Ola, until midnight tonight. And there's usually another one in January
hard-sell | buy | Cy Ingle | eyeing up a campervan | Hire one for a wet weekend first Cy. What's it for mostly, surfing or the family?
hard-sell | question | Dot Jay | any spaces on the pottery course | There are, Dot, three in the evening one. Don't worry about booking yet, just come and have a look
price-pushed | advice | Pat West | best way to sell my late mum's house? | So sorry about your mum Pat. Is it empty now? Nothing needs deciding before probate is done
price-pushed | advice | Eva King | good running coach? | What's the goal Eva? A free club run tells you more than any plan you pay for
unanswered-question | question | Quin Yeo | is there step free access and do you have a loo | Ramp at the side door Quin and there's an accessible loo on the ground floor
unanswered-question | question | Ros Abbot | how old do they have to be for the trampoline class | From 4 Ros, and mums can stay
unanswered-question | question | Fay Lund | do you take walk ins | Mornings yes Fay, afternoons are mostly booked
unanswered-question | question | Gil Moon | does the price include fitting | It does Gil, and taking the old one away
unanswered-question | question | Hew Nash | whats the difference between the two | The bigger one has a pump that lasts Hew, otherwise they're the same. What would you use it for?
unanswered-question | question | Ivy Oram | can I return it if it doesn't fit | Course you can Ivy, 30 days with the tags on
no-thanks | praise | Sid Booth | Loved every bite | So glad Sid. Try the lamb next time
no-thanks | referral | Jan Peel | told my book club about your shop | Jan that's brilliant, thank you. Biscuits are on me if they come in
no-name | praise | Tia Crane | You are amazing, my garden is a dream | Aww Tia thank you, that's really kind. Enjoy every minute out there
shouting | question | Uma Dyer | did you get the new stock | We did Uma, the OS maps and the LED torches too
shouting | question | Kev Rose | what do you charge on | USB C Kev, PD up to 65 W
exclamations | complaint | Val Eden | parcel was open | Oh no Val. So sorry! I'll send another today
exclamations | praise | Lou Star | best trip ever | Lou you legend! Thank you for coming
filler | buy | Wes Firth | need a wedding suit | Congratulations Wes! What date is it, and hot country or cold church?
filler | question | Xia Gale | do you do eyebrows | I do Xia, threading or wax. Have you had them done before?
filler | complaint | Moe Tran | noisy room | Sorry Moe, there's a lift behind that wall. I can move you to the quiet side tonight, shall I?
personal-data | question | Yul Hart | have you got my details | Yes Yul, all there and up to date
personal-data | question | Mia Upton | where do I post it | Hartwell, 3 Dock Lane, BS1 4QA please Mia
personal-data | question | Ned Vine | can I speak to someone | Of course Ned, ring 0117 496 0444 and ask for Dana
unresolved | question | Zoe Ince | how much for a bridal trial | Hi Zoe, trials are £45 (hair only) and take about an hour
unresolved | question | Oz Pratt | what does BOGOF mean | Buy one get one free Oz :) xx
blames | complaint | Carla West | my brows are different heights | so sorry carla, come back in whenever you like and ill even them up, no charge
blames | complaint | Nick Farr | tyres bald after 8k miles | Sorry Nick, 8k is nothing. Bring it in and we'll check the tracking, could be that
blames | complaint | Lena Moss | the flowers arrived dead | So sorry Lena, that must have been a horrible thing to open. Fresh ones are with you by noon tomorrow
blames | complaint | Ravi Shah | cold food 50 mins late | Ravi I'm sorry, nobody should wait 50 minutes for cold food. Can I send you another tonight, or your money back?
blames | complaint | Tess Cole | dog walker lost my key | Tess I'm so sorry. I'll pay for the new lock and the locksmith can be with you today. What time are you home?
blames | leaving | Phil Dane | Switching supplier, bills too high | Fair enough Phil. Would you like me to check if you're on the right tariff before you go? If not I'll close it today
argues | complaint | Gwen Hart | you said lifetime guarantee | Sorry Gwen, sounds like we didn't explain it well. Could you send me a pic of what you were given? I'll see what I can do
argues | complaint | Oscar Bell | builder left early every day | Thanks for telling me Oscar, and sorry. I'm on site tomorrow at 3 and we'll agree the hours together
argues | complaint | Hans Koch | The invoice is higher than the quote | Dear Hans, I am sorry for the surprise. May I go through both papers with you on the phone tomorrow? If we left something out, we will bear it.
no-apology | complaint | Milly Dent | ring fell apart second day | oh no milly sorry! bring it in and ill have it soldered same day x
no-next-step | complaint | Sal Perry | roots were orange | aw sal im so sorry babe, come in thurs and we'll tone it xx
no-next-step | complaint | Ewan Kidd | never again, filthy room | Sorry Ewan. I've seen the photos, and your money went back this morning
pitch-first | advice | Bella Cruz | any good cake makers? | What's it for Bella? I'd go different places for a wedding and a kids party
pitch-first | buy | Glen Orr | need a new laptop | What will you use it for most Glen? And do you carry it around or does it stay on a desk?
pitch-first | advice | Tanya Bush | recommend a plumber in Hove | Is it a leak or something planned Tanya? If it's a leak turn the stopcock off first, usually under the sink
pitch-first | buy | Pete Long | thinking of a garden room | What would you do in it Pete, work or hide? It changes how much you need to insulate
hard-sell | buy | Isla Munn | looking at wedding venues | When is it Isla? See at least three, and go back to the one you like on a rainy day
hard-sell | advice | Drew Fox | which phone is best | What do you use it for Drew? If the one you've got still works a new battery is £50
hard-sell | question | Nell Hay | how much is the bike | £450 Nell, and you can try it round the park before you decide
price-pushed | advice | Otto Lam | can anybody suggest a good cleaner | How big is the place Otto? Worth asking who comes when yours is ill, that's where most fall down
unanswered-question | question | Cath Low | what time do you shut and do you do takeaway | 9 Cath, and yes takeaway till half 8 x
unanswered-question | question | Jim Ross | how much to fix a cracked screen | Depends on the phone Jim, which one have you got?
unanswered-question | question | Ana Reis | do you ship to Portugal? How long does it take? | We do, Ana, four or five days by post.
unanswered-question | question | Ned Frow | can you do it in blue | Blue's no problem Ned, takes an extra week
unanswered-question | question | Ida Marsh | will it fit a fiesta | If it's 2013 or newer Ida, yes
unanswered-question | question | Roy Dunn | what do i need to bring | Just yourself and some trainers Roy
no-thanks | praise | Meg Rudd | 10/10 would recommend | Ah Meg, that's so nice of you. See you soon
no-thanks | referral | Sid Nash | my cousin is coming to see you about a car | Cheers Sid, what's he after? I'll have a couple ready for him
no-name | praise | Jon Webb | Really impressed with your team | Thank you Jon, I'll make sure they all see it
no-name | complaint | Pia Lind | wrong address again | Really sorry Pia. I've changed it now and resent it by courier
shouting | question | Kay Ott | any left | Two Kay, want one? We're next to the KFC
shouting | praise | Lee Voss | great job | We loved working with you Lee, thank you. PS your dog is a star
filler | complaint | Jan Moy | not happy | Sorry Jan. What happened? I'm the manager, message me or ring and ask for Sue
filler | question | Tim Oak | do you do gift cards | We do Tim, any amount from a tenner up
personal-data | question | Liz Fenn | is my order ready | Yes Liz, come any time before 6
personal-data | question | Rob Hall | where are you delivering it | To the address on your order Rob, about 11
unresolved | question | Sue King | what's your address | 4 High Street Sue, opposite the bank
`,
);
