import { bad, lines } from './drafted';

/** Faults that hide in friendly words. Each was new to the checks when it was written; then they learned from it. */
export const BAD_SUBTLE = lines(
  bad,
  `
blames | complaint | Rita Shaw | Dryer died after six weeks | Hi Rita, sorry about that. Most likely the filter was never cleaned, it's in the manual. I'll book a visit.
blames | complaint | Omar Diaz | still waiting on my quote | my apologies omar but ur email went to spam so not really my fault. sending it now
blames | complaint | Fran Hill | nobody answered the door at the clinic | Sorry Fran but our opening times are clearly displayed. Please ring tomorrow and we'll rebook
blames | complaint | Kim Yates | Dress too tight even though I gave measurements | Sorry Kim, maybe you've put on a bit since the fitting? Pop in and we'll take another look
blames | complaint | Joe Barr | roof leaks again | Sorry mate, roofs leak Joe. It's an old house. I'll swing by when I can on Tuesday
blames | complaint | Ann Dale | Kids were bored at the party | Sorry Ann, kids these days just don't have any attention span. Can I call you about it?
blames | complaint | Sol Reed | the haircut is uneven | sorry sol, u kept moving ur head. come in n ill even it up
blames | complaint | Liz Tate | Appointment cancelled last minute | Sorry Liz, these things can't be helped. When are you free next week?
blames | complaint | Raj Puri | food poisoning from your place | Sorry Raj but it's more likely something you ate elsewhere. Please call me
blames | leaving | Tom Ives | moving my account, fed up | Well Tom, you never raised any of this with us before. What can we do?
argues | complaint | Amy Cole | waited 45 minutes for a table | Sorry Amy, we checked the cameras and it was 15 minutes. Message me and I'll treat you next time
argues | complaint | Bob Fry | mechanic says you never changed the oil | Sorry Bob, your mechanic is talking rubbish, we changed it and have the invoice. Bring it in
argues | complaint | Cat Lane | You never sent the documents | Sorry Cat, they were sent on the 4th and you opened the email. I'll resend
argues | complaint | Don Page | rude receptionist | Hi Don, sorry, but Sarah is the kindest person and would never speak to anyone like that. Call me
argues | complaint | Eva Moss | the lamp arrived broken | sorry eva it was definitely not broken when we packed it. send me a photo
argues | complaint | Gus Bell | told me it'd be free | sorry gus no one said it was free. ill dm you the quote again
argues | complaint | Hal Dunn | work not finished | With respect Hal, the job was finished and you were happy. Sorry you feel different. I'll ring you
no-apology | complaint | Ivy Carr | Your driver blocked my drive for an hour | Hi Ivy, can you DM me the reg and what time this was?
no-apology | complaint | Jim Eads | bread was mouldy | hiya jim bring it back and we'll give you a fresh one
no-apology | complaint | Kay Ford | Website keeps crashing at checkout | Have you tried a different browser, Kay? Otherwise call us and we can take the order by phone.
no-apology | complaint | Lee Gold | waiting in for the engineer all day | Lee I'll ring the engineer now and see where he's got to
no-apology | complaint | May Hunt | charged wrong amount | We've refunded the difference May, you'll see it in 3-5 days
no-next-step | complaint | Ned Irwin | cold chips and rude staff | So sorry about this Ned, really not like us at all.
no-next-step | complaint | Ola James | wrong colour tiles delivered | Ola I'm so sorry, the warehouse is a nightmare at the moment!
no-next-step | complaint | Pam King | puppy came back from groomers shaking | oh pam that's heartbreaking, we're so so sorry xx
no-next-step | complaint | Ray Lamb | Took 3 hours to be served | Apologies for the wait Ray. We were short staffed on Saturday.
no-next-step | complaint | Sue Mead | My suit was ruined by your cleaners | We deeply regret what happened to your suit, Sue. It was an accident.
pitch-first | advice | Tim Nash | anyone recommend a tree surgeon? | Hi Tim, Oakwood Tree Care here! All work guaranteed, no job too big or small. Call for a quote
pitch-first | buy | Una Owen | thinking of getting braces at 40 | Invisalign is great Una, we're running open days every month and you get a free scan. Book on our site.
pitch-first | advice | Val Penn | Need help with my tax return | You need us Val! We file over 500 a year and get most people money back.
pitch-first | buy | Wes Quinn | want to get fit before summer | Join us at Iron House Wes, first week is on us, classes 6 days a week
pitch-first | advice | Yas Rana | who does eyebrow threading in town | Me! I'm above the bakery, walk ins welcome
pitch-first | buy | Zoe Sims | We are expecting and need a bigger car | Congratulations Zoe! The new seven seater would suit you perfectly, test drives available all week.
pitch-first | advice | Abe Todd | looking for a wedding photographer | abe have a look at my insta, been shooting weddings 8 years, got a few dates left for summer
hard-sell | buy | Bea Underhill | might look at a new sofa | What size room Bea? We've only got this price till Sunday so don't hang around
hard-sell | advice | Cy Vance | which treadmill | How often do you run Cy? This model always sells out so order before the weekend
hard-sell | buy | Di Ward | considering a hot tub | Who will use it Di? You only live once, treat yourself
hard-sell | question | Ed Young | is the villa free in august | It is Ed but two other families are looking so I would put a deposit down tonight
hard-sell | buy | Flo Zane | maybe getting solar | What's your bill like Flo? Seriously every day you wait is costing you money
hard-sell | buy | Gil Abel | looking at vans | What do you carry Gil? Nobody will give you a better deal than me, come and sign today
hard-sell | advice | Hope Bird | best gym for beginners | What are your goals Hope? Last couple of spaces at this price, act fast
price-pushed | advice | Ian Cope | recommend a piano teacher for my son? | How old is he Ian? £18 for half an hour with me
price-pushed | advice | Jan Dyer | what's the best floor for a hallway | Any pets Jan? Laminate is on offer this week, 20% off
price-pushed | advice | Ken Ells | need a solicitor who explains things | What's it about Ken? Our fees are really competitive
price-pushed | advice | Lou Finn | good physio near the park? | What have you hurt Lou? I'm cheaper than the clinic and just as good
price-pushed | advice | Mo Gray | which hearing aid for my dad | How bad is it Mo? I could do you a pair for 900
unanswered-question | question | Nia Holt | do you ship to ireland and how much is postage | Yes Nia we ship to Ireland every week!
unanswered-question | question | Oz Ingle | what time do you open on saturday | Lovely to hear from you Oz, hope to see you soon
unanswered-question | question | Pip Jolly | is there a warranty with the refurbished ones | They're great phones Pip, all tested by our team
unanswered-question | question | Quin Kerr | can I pay in instalments? do you fit it too? | Yes we fit it Quin, usually takes a morning
unanswered-question | question | Roz Lowe | how big is the small one | It's perfect for little flats Roz, everyone loves it
unanswered-question | question | Stu Mann | does it work with android | Thanks for asking Stu. It's our newest model and has great reviews.
unanswered-question | question | Tia Nobbs | whats the price pls and have u got it in a 12 | hi tia yes got a 12 here
no-thanks | praise | Uma Orr | Absolutely love my new kitchen | It does look good Uma. Remember to oil the worktop every 6 months
no-thanks | praise | Vic Platt | Best barber in Leeds hands down | Book in again Vic, I'm busy before christmas
no-thanks | referral | Wyn Ross | I've told my brother to ring you about his boiler | Ok Wyn, what's his name? I'll look out for the call
no-thanks | referral | Xan Stone | You need to speak to Hartwell, they sorted ours | Yes we can help, give us a ring on the shop number. Hope you're well Xan
no-thanks | praise | Yan Teal | great lesson today | See you next Tuesday Yan, practise your scales
no-name | praise | Zak Unwin | top service, fast and friendly | Cheers for that mate, really good of you to say so
no-name | complaint | Al Vane | Third time my order is wrong | I'm really sorry. I'll get the correct one out to you today and refund the delivery.
no-name | leaving | Bev Wild | That's it I'm going to your competitor | We are sorry to lose you. Is there anything that would change your mind?
no-name | referral | Cal Yarrow | sent three mates your way this month | Thank you, we really appreciate you spreading the word about us
shouting | question | Dee Zimmer | do you have parking | YES, LOADS of parking Dee, right outside
shouting | praise | Eli Adams | lovely staff | Thank you Eli, that made us SO HAPPY
shouting | buy | Fay Brook | new bike time | What kind of riding Fay? We have LOADS AND LOADS in
shouting | complaint | Gem Clark | no reply for a week | Sorry Gem, I PROMISE you will hear from me today
exclamations | buy | Hal Drew | getting married! | Congratulations Hal!!! When's the big day?
exclamations | question | Ina East | open today? | Yes Ina! Till 8! Kitchen closes at 7! Come hungry!
filler | complaint | Jo Frost | parcel lost | Sorry Jo, your satisfaction matters to us and we will do our utmost to resolve this. I'll call you.
filler | question | Kit Green | are you dog friendly | Hi Kit! Great to hear from you. Yes, we welcome furry friends with open arms and look forward to creating lasting memories with you both!
filler | praise | Lon Hayes | great coffee | Thank you for your lovely feedback, Lon. It is our pleasure to serve you and we hope to see you again soon.
filler | advice | Mia Innes | which laptop for uni | Hi Mia! Choosing a laptop can be overwhelming, but fear not. What will you be studying?
filler | complaint | Nat Jones | broken zip | Dear Nat, we apologise for the inconvenience. Kindly share your order details via direct message for further assistance.
personal-data | question | Oli Kent | did you get my payment | Yes Oli, £340 from your Barclays account ending 2231 came in this morning
personal-data | complaint | Peg Lodge | still no refund | Sorry Peg, I've sent the refund to peg.lodge@yahoo.co.uk, please check
personal-data | question | Rod Mills | what time is delivery | Between 2 and 4 Rod, 27 Cedar Avenue isn't it?
personal-data | question | Sal North | is it ready | Yes Sal, booking ref HX88214, come any time
personal-data | question | Ted Odell | did you try to ring | Yes Ted I tried 07911 123456 twice, no answer
unresolved | question | Ursa Pike | how much for a tank full of oil | Hi Ursa, today it's [price] per litre, how big is the tank?
unresolved | praise | Viv Rowe | great cut | Thanks {{name}}, see you in six weeks
unresolved | complaint | Wil Scott | no show | Sorry Wil, I'll be with you on ___ at ___.
unresolved | question | Xia Tang | when is the class | It's on DAY at TIME Xia, see you there
blames | complaint | Petra Noll | Curtains came 10 cm too short | Hello Petra. I am sorry, yet the measurements were supplied by yourself. Please call us to discuss.
blames | complaint | Dan Frith | engineer left mud all over | sorry dan was raining wasnt it, cant expect them to float. ill send a cleaner
blames | complaint | Lou Rigby | phone battery is dead by noon | Sorry Lou, how many apps do you have open? Bring it in and we'll have a look.
blames | complaint | Gail Sands | My order was cancelled without notice | Apologies Gail, if people ordered earlier this wouldn't happen. I'll see what's left.
blames | complaint | Ike Bond | the pony was lame after your farrier | sorry ike but ponies go lame all the time, talk to ur vet. will ring later
blames | complaint | Moe Taft | the gate you fitted squeaks | sorry moe did you oil it? you do have to look after these things. ill pop over sat
blames | complaint | Cher Lund | got the wrong glasses | Sorry Cher, the optician wrote it down wrong, not our end. We'll remake them, pop in
blames | complaint | Ben Oakes | late to pick up my son from nursery club | I'm sorry Ben but parents need to ring ahead. Call me please
blames | complaint | Sue Pell | boiler man was 4 hours late | sorry sue theres only so much one man can do. hes coming tomorrow first thing
blames | complaint | Tod Rees | Massage hurt my back | Sorry Tod, you told her firm pressure was fine. Come in and we'll talk
blames | complaint | Flo Bird | My dog got fleas at yours | sorry flo he probably brought them with him tbh. ill drop some treatment round
blames | leaving | Max Dorn | Leaving, the app is awful | It works for thousands of people Max. Would you like us to close the account?
argues | complaint | Jo Kemp | charged for breakfast i didnt eat | Sorry Jo, breakfast was included in the rate you booked. DM me the booking ref
argues | complaint | Al Rowe | two weeks late with my extension | Sorry Al, contract says end of May and its only the 20th. I'll drop by
argues | complaint | Vi Marsh | your lad swore at me | sorry vi he says it was u who swore first. ring me
argues | complaint | Ted Hook | you lost my parcel | Sorry Ted we haven't lost anything, your neighbour signed. I'll send the photo
argues | complaint | Cas Vale | got sent home with a half dead plant | Sorry Cas, all our plants are checked before they leave so this can't be right. Send me a picture
argues | complaint | Una Fox | 200 quid for ten minutes work | Sorry Una it was nearer an hour and you agreed the call out. Call me tomorrow
argues | complaint | Roy Bale | no one has rung me | Sorry Roy, two of us have rung you and left voicemails. I'll try again at 5
argues | complaint | Ita Ward | You changed the price after I ordered | Sorry Ita, this is not accurate, the price has been the same since January. Message me.
pitch-first | advice | Ike Dole | good dentist for nervous people? | We specialise in nervous patients Ike, give reception a call
pitch-first | advice | Rue Penn | who can cater a christening for 60 | Rue check out Daisy's Kitchen on facebook thats me :) menus from buffets to hog roasts
pitch-first | buy | Hal Ames | on the hunt for a family tent | Hello Hal, as luck would have it the tents are all set up in the showroom at the moment, do come and see.
pitch-first | buy | Meg Cass | wanting to learn spanish before the move | Hola Meg! I teach online, one to one, all levels. First lesson free, message me
pitch-first | advice | Nev Lash | Recommend me an estate agent in Dorking | You can't do better than us Nev, sold 14 on your road last year.
pitch-first | buy | Pia Moon | thinking about a loft conversion | Ah lovely Pia, exactly what I do for a living. Drop me a message and I'll come and measure up.
pitch-first | advice | Sid Lark | best way to get rid of moss | We do roof and drive cleaning Sid, drop us a text for a price
hard-sell | buy | Tess Vine | thinking about a dishwasher | Is it for two or a family Tess? If you order with me today I'll throw in the fitting, but I can't hold that tomorrow
hard-sell | buy | Wyn Orr | considering botox | What bothers you Wyn? Honestly you need it doing before the summer, let's get you booked
hard-sell | advice | Ash Cole | which dog food for a lab | How old is he Ash? Ours is the only one worth buying, you'd regret anything else
hard-sell | question | Bo Finch | is the flat still free | Yes Bo but the viewing diary is nearly full so come today or you'll lose it
hard-sell | buy | Cam Dray | maybe a cruise next year | Where would you like to go Cam? Cabins are disappearing by the hour, I'd get your name down now
price-pushed | advice | Dee Hurst | anyone good with curly hair | Is it natural Dee? My cut and finish is £40 which is less than most
price-pushed | advice | Eli Bass | which gym would suit a beginner | What do you like doing Eli? We're just £19.99 with no contract
price-pushed | advice | Fi Lott | somebody reliable for garden work | Is it a regular thing Fi? I charge fifteen an hour
unanswered-question | question | Gus Hope | can you do it by friday and how much | Hi Gus we can have it done for Friday
unanswered-question | question | Hana Ito | Do you have vegan options? | Hi Hana, our chef trained in Paris and the menu changes weekly.
unanswered-question | question | Ivo Roth | do i need to book | Come and see us Ivo, it's a great night
unanswered-question | question | Joy Teal | what are the measurements of the wardrobe? | Hi Joy, it comes flat packed and is easy to build.
unanswered-question | question | Kai Wren | hi hun how long do they last n does it hurt | doesnt hurt at all kai just a bit of tickle x
unanswered-question | question | Lia Voss | Where is the workshop held? | It's a lovely afternoon, Lia, with cake and all materials.
filler | complaint | Moe Lang | rude on the phone | Hello Moe, we are truly sorry for your experience. This is not the level of service we aim for. Please DM us so we can look into this further.
filler | praise | Nan Hill | great holiday | Thank you for sharing your wonderful experience Nan! We're so glad we could be part of your special day.
filler | question | Ola Rice | do you repair watches | Hi Ola, thank you for your interest in Hartwell. We do indeed offer a range of repair services to suit every need.
filler | advice | Pat Shaw | who can plan our party | Pat, let us take care of every detail so that you can sit back and relax. How many people?
filler | complaint | Rex Vane | wrong size | Hi Rex, we sincerely regret the inconvenience. Our team will look into this at the earliest. Message me.
filler | buy | Sky Ward | moving house | Moving can be a stressful time, Sky, but we are with you every step of the way. When is the big day?
personal-data | complaint | Tia York | no one called | Sorry Tia, we rang the 07700 number on your file and spoke to your husband Mark about the arrears
personal-data | question | Udo Beck | did the parcel go | Yes Udo it went to 9 Elm Road yesterday, tracking JD0002938475
personal-data | question | Vic Hale | am i booked in | You are Vic, Tues 3pm with the doctor about your depression meds
personal-data | question | Wes Ivory | what email do you have for me | wes.ivory@icloud.com Wes, is that still right?
no-thanks | praise | Abi Noon | Can't fault them, brilliant | Great Abi. Did you know we do gutters too?
no-thanks | referral | Bob Pike | passed your number to my boss | Perfect Bob, tell him mornings are best
no-next-step | complaint | Col Quay | paint everywhere | Oh dear Col, that's not what we like to see. Sorry!
no-next-step | complaint | Deb Rush | still no reply | Sorry Deb, we get a lot of messages and it takes time to get through them all.
no-apology | complaint | Ed Stone | car not ready again | Hi Ed, just waiting on a part, should be done by 4
no-name | praise | Fay Thorn | fab service | Thank you ever so much, we really enjoyed having you in the shop
no-name | complaint | Guy Usher | Paid and heard nothing | Sorry to hear this, could you send over your order number please and I'll chase it up
shouting | question | Hal Vick | still open? | STILL OPEN Hal, until 10 tonight
shouting | buy | Ian West | new sofa needed | How big is the room Ian? We are having a MASSIVE clear out
blames | complaint | Amy Reid | Wallpaper is peeling already | Hi Amy, apologies for that. Usually this is down to damp in the house rather than our work. Shall I take a look?
blames | complaint | Bo Hale | wifi drops every evening since you installed it | sorry bo, have u checked how many devices u got on? its prob your router. can pop round thurs
blames | complaint | Cas Orr | My eyebrows look like slugs | Aw sorry Cas! You did say you wanted them bold though. Come back in and I'll soften them
blames | complaint | Di Kerr | been charged a cancellation fee | Sorry Di, you cancelled with less than 24 hours' notice. Drop me a line if you want to discuss.
blames | complaint | Ed Lumb | sandwich had no filling | Sorry Ed, we were rammed today and the new girl made it. Next one free
argues | complaint | Fi Moss | you said the dress would be ready for saturday | Sorry Fi but I definitely said Monday, it's written on your slip. I'll message you
argues | complaint | Gus Noon | rude driver cut me up | Sorry Gus, our drivers are all trained and I doubt it was one of ours. What was the reg?
argues | complaint | Hal Opie | no refund after 30 days | Hi Hal, sorry but it's been 12 days not 30. I'll chase it up anyway
no-apology | complaint | Ian Pugh | ceiling still dripping | We've got someone coming Thursday Ian
no-next-step | complaint | Jo Quill | waited ages then told you were out of everything | Gutted we let you down Jo, it was a crazy night.
pitch-first | advice | Kim Rowe | who's good for a boudoir shoot | Hi Kim I'd love to shoot you! Packages on my site, I'm fully booked most weekends so be quick
pitch-first | buy | Lee Shaw | after a decent coffee machine | Get yourself down to us Lee, we have every machine plugged in ready to try
pitch-first | buy | Mo Tait | time to insure the new van | I can get you covered today Mo, whatsapp me your details
hard-sell | buy | Nia Udall | looking at tattoo ideas | Love that Nia! Where's it going? My books close Friday and then that's it till June so get your deposit in
hard-sell | question | Ola Vick | is the black friday price still on | Yes Ola but it's going tonight and it won't come back, get on it
price-pushed | advice | Pat West | best way to sell my late mum's house? | So sorry about your mum Pat. Is it empty now? We only charge 1% plus vat
unanswered-question | question | Quin Yeo | is there step free access and do you have a loo | Yes there's a ramp at the side door Quin
unanswered-question | question | Ros Abbot | how old do they have to be for the trampoline class | Hi Ros, classes are Mon and Wed and they love it!
no-thanks | praise | Sid Booth | Loved every bite | Glad, Sid. Try the lamb next time
no-name | praise | Tia Crane | You are amazing, my garden is a dream | Aww thank you so so much, that's really kind. Enjoy every minute out there
shouting | question | Uma Dyer | did you get the new stock | WE DID Uma, come and see
exclamations | complaint | Val Eden | parcel was open | Oh no Val!! So sorry! I'll send another
filler | buy | Wes Firth | need a wedding suit | Congratulations Wes! We'd be honoured to be part of your special day. What date is it?
filler | question | Xia Gale | do you do eyebrows | Hey Xia! Absolutely, we offer a wide range of brow treatments tailored to your needs.
personal-data | question | Yul Hart | have you got my details | Yes Yul, I have yul.hart@live.co.uk and 07700 900555
blames | complaint | Gil Prowse | nobody called me back about my order | Sorry Gil but you should have told us your number. I'll ring you today.
unresolved | question | Zoe Ince | how much for a bridal trial | Hi Zoe, trials are £[amount] and take about an hour
blames | complaint | Carla West | my brows are different heights | sorry carla but i did ask if u were happy before u left. come back and ill fix
blames | complaint | Nick Farr | tyres bald after 8k miles | Sorry Nick, thats down to how you drive mate. Bring it in and we'll check the tracking
blames | complaint | Lena Moss | the flowers arrived dead | So sorry Lena, were you not in when they came? They don't like being left outside. I'll send more
blames | complaint | Ravi Shah | cold food 50 mins late | Ravi we apologise but Friday is our busiest night and you should order earlier. DM us
blames | complaint | Tess Cole | dog walker lost my key | I'm sorry Tess but it was you who left it under the mat. Call me
blames | leaving | Phil Dane | Switching supplier, bills too high | Sorry you feel that way Phil, maybe use less heating. Shall I close it?
argues | complaint | Gwen Hart | you said lifetime guarantee | Sorry Gwen but it never said lifetime, it says ten years. Send me the receipt
argues | complaint | Oscar Bell | builder left early every day | Sorry Oscar, they were there till 5 every day, I have the timesheets. I'll call you
argues | complaint | Ruth Amos | refused entry for no reason | Sorry Ruth you were not refused for no reason, you were drunk. Email us
argues | complaint | Hans Koch | The invoice is higher than the quote | Dear Hans, I regret the confusion; however, the quote clearly excluded VAT. I will resend it.
no-apology | complaint | Milly Dent | ring fell apart second day | hi milly bring it in and ill have it soldered x
no-apology | complaint | Joel Frye | Still on hold after 40 minutes | Joel, what's your account number? I can look from here.
no-next-step | complaint | Sal Perry | roots were orange | aw sal im gutted for you, so so sorry babe xx
no-next-step | complaint | Ewan Kidd | never again, filthy room | Sorry to hear this Ewan, that's really disappointing for us too.
pitch-first | advice | Bella Cruz | any good cake makers? | Hi Bella, I make cakes for all occasions, have a look at my page and drop me a message x
pitch-first | buy | Glen Orr | need a new laptop | Hi Glen, we've got some great deals on at the moment. Pop into the store and one of the team will help you choose.
pitch-first | advice | Tanya Bush | recommend a plumber in Hove | Tanya we cover Hove, 24/7, no call out charge. 01273 496000
pitch-first | buy | Pete Long | thinking of a garden room | Perfect timing Pete, our spring offer has just started! Brochure on the website
hard-sell | buy | Isla Munn | looking at wedding venues | When is it Isla? We only have two Saturdays left so I'd book a viewing this week before they go
hard-sell | advice | Drew Fox | which phone is best | What do you use it for Drew? Honestly just get the Pro, you won't regret it
hard-sell | question | Nell Hay | how much is the bike | £450 Nell but someone's coming to see it tonight so first to pay gets it
price-pushed | advice | Otto Lam | can anybody suggest a good cleaner | How big is the place Otto? We're £14 an hour and do the first one half price
price-pushed | advice | Viv Ames | advice on hearing aids for my mum please | How bad is it Viv? We have 30% off all models till Sunday
unanswered-question | question | Cath Low | what time do you shut and do you do takeaway | We shut at 9 Cath x
unanswered-question | question | Jim Ross | how much to fix a cracked screen | Yes we fix screens Jim, pop in anytime
unanswered-question | question | Ana Reis | do you ship to Portugal? How long does it take? | We do ship to Portugal, Ana.
no-thanks | praise | Meg Rudd | 10/10 would recommend | Great to see you in the shop Meg. New stock in next week
no-thanks | referral | Sid Nash | my cousin is coming to see you about a car | No problem Sid what's he after?
no-name | praise | Jon Webb | Really impressed with your team | Thank you so much for the lovely feedback, I'll make sure they all see it
no-name | complaint | Pia Lind | wrong address again | Really sorry about that. I've changed it now and resent it by courier
shouting | question | Kay Ott | any left | ONLY 2 LEFT Kay, want one?
shouting | praise | Lee Voss | great job | We LOVED working with you Lee, THANK YOU
exclamations | buy | Bob Ely | new kitchen on the way! | So exciting Bob!!! What colour did you go for?
filler | complaint | Jan Moy | not happy | Hi Jan, we're sorry to hear you had a less than satisfactory experience. Please contact our customer service team.
filler | question | Tim Oak | do you do gift cards | Hi Tim, thanks for reaching out! We do indeed offer gift cards, the perfect gift for any occasion.
personal-data | question | Liz Fenn | is my prescription ready | Yes Liz, your antidepressants are ready to collect
personal-data | question | Rob Hall | where are you delivering it | To 22 Park View, Rob, about 11
unresolved | question | Sue King | what's your address | We're at [address] Sue, opposite the bank
unresolved | complaint | Max Ring | nobody called | Sorry Max, {agent_name} will call you at {time}
`,
);
