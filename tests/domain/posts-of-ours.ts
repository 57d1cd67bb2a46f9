import type { IntentId } from '../../src/domain/model';

/** A post written by us: what it must be found to be, and what may be found beside it. */
export interface OurPost {
  text: string;
  must: IntentId[];
  may: IntentId[];
}

const SHORT: Record<string, IntentId> = {
  buy: 'purchase_intent',
  rec: 'recommendation_request',
  ask: 'product_question',
  bad: 'complaint',
  joy: 'praise',
  ref: 'referral',
  bye: 'churn_risk',
  spam: 'spam',
};

/** `must words ~ may words | text`, one post a line; `-` where nothing must be found. Written by us. */
const LINES = `
ask ~ buy | price?
ask ~ buy | Price please
ask ~ buy | How much?
ask ~ buy | how much is the blue one
ask ~ buy | How much for both, collected?
ask ~ buy | Hi hun how much are these please x
ask ~ buy | What's the price on this?
ask ~ buy | Cost?
ask ~ buy | Is this still available?
ask ~ buy | still available?
ask ~ buy | available??
buy ~ ask | pm'd
buy ~ ask | PMd you
buy ~ ask | Sent you a DM about the two rings
buy ~ ask | Interested
buy ~ ask | I'm interested!
buy ~ | following
buy ~ ask | Me please! I'll take it
buy ~ ask | I'll take two please, can collect Saturday
buy ~ ask | Dibs on the oak table
buy ~ ask | Can I reserve one please?
ask ~ buy | do you deliver to Leeds
ask ~ buy | Do you deliver to Leeds?
ask ~ | Do you ship to Ireland?
ask ~ buy | does it come in navy?
ask ~ buy | What sizes do you have left?
ask ~ buy | Have you got any in size 5?
ask ~ buy | Is it back in stock yet?
ask ~ buy | When will the grey sofa be back in stock?
ask ~ | What time do you open on Sunday?
ask ~ | Are you open bank holiday Monday?
ask ~ | where are you based?
ask ~ | Where is your showroom?
ask ~ | What are your opening hours over Christmas
ask ~ buy | Do you offer finance?
ask ~ | How long is the warranty on the engineered oak?
ask ~ | Can this be laid over underfloor heating?
ask ~ | Does the cake contain nuts?
ask ~ | do you do gluten free?
ask ~ | Is the hotel dog friendly?
ask ~ | Is breakfast included in the price?
ask ~ | What's the mileage on the Golf?
ask ~ | Does it have a full service history?
ask ~ buy | Would you take part exchange on a 2016 Polo?
ask ~ buy | How much is a colour and cut at your salon?
ask ~ buy | Do you do gift vouchers?
ask ~ | How do I clean the brass one?
ask ~ | @lindtfloors how do I get a scratch out of matt oak?
ask ~ | Can I return it if it doesn't fit?
rec ~ buy ask | Can anyone recommend a good carpet fitter in Leeds?
rec ~ buy | Anyone know a reliable plumber near Headingley? Boiler has packed in
rec ~ buy | Recommendations for an estate agent please
rec ~ buy | Any recommendations for a wedding florist?
rec ~ buy | Who does everyone use for nails in York?
rec ~ buy | Where's the best place to buy an engagement ring?
rec ~ buy | looking for a decent mechanic who won't rip me off
rec ~ buy | Looking for someone to sand and seal a floor, hall and stairs
rec ~ buy | Need a good dentist, taking on NHS patients. Any ideas?
rec ~ buy | ISO a reliable dog groomer in the area
rec ~ buy ask | What's the best gym for beginners round here?
rec ~ buy ask | Which brand should I get for a memory foam mattress?
rec ~ buy ask | Does anyone know where I can get a watch strap replaced?
rec ~ buy ask | Is there a good sushi place in town?
rec ~ buy | Can you guys suggest somewhere for a hen do in Manchester?
rec ~ buy | Hive mind: who would you trust with a loft conversion?
rec ~ buy | Please can someone recommend a travel agent for Japan
rec ~ buy | Any suggestions for a family car with room for three seats in the back?
rec ~ buy ask | does anybody sell real oak parquet around here
rec ~ buy | After a trusted painter and decorator for two bedrooms
rec ~ buy ask | Where do you all get your kids' school shoes?
buy ~ | I want to buy a new sofa before Christmas
buy ~ | We're looking to buy our first home in Bristol this year
buy ~ | Thinking of getting a new kitchen, budget about 8k
buy ~ | I need a new carpet for the living room
buy ~ ask | I'd like to book a table for six on Friday
buy ~ ask | Can I book a viewing for the flat on Mill Road?
buy ~ ask | How do I order?
buy ~ | Ready to order the herringbone, who do I speak to
buy ~ | shut up and take my money
buy ~ | In the market for a used hybrid
buy ~ | Saving up for the Seamaster, not long now
buy ~ ask | Can I get a quote for 40 square metres?
buy ~ joy | We will be joining the gym this weekend
buy ~ | Just renewing my membership for another year
buy ~ ask rec | where can I buy these earrings?
buy ~ ask | Could I come and see the puppies at the weekend?
buy ~ | need this in my life
buy ~ ask | Sign me up for the spin class
buy ~ joy | Love it, put me down for one please
buy ~ | I'm getting a new phone on Friday, finally
buy ~ | want one
bad ~ | Worst customer service I have ever had
bad ~ | Still waiting for my order, three weeks now
bad ~ ask | @lindtfloors my floor is already peeling, it has been two months
bad ~ ask | Where is my parcel? It should have arrived on Monday
bad ~ | The ring arrived broken and nobody answers my emails
bad ~ | Sofa never turned up and no one called
bad ~ | Food was cold and the waiter was rude
bad ~ | They sent the wrong size twice. Not happy.
bad ~ bye | I want a refund. This is unacceptable
bad ~ | Your website won't let me check out
bad ~ | my new boiler stopped working after a week
bad ~ | Really disappointed with the quality of the dress
bad ~ | overcharged me and no reply to three messages
bad ~ | Room was dirty, shower broken, never got an apology
bad ~ bye | What a joke. On hold for 40 minutes
bad ~ | not impressed with the finish, scratches everywhere
bad ~ | Thanks for nothing
bad ~ | Flight delayed again, no explanation
bad ~ | the coat fell apart after two washes
bad ~ | Had to wait two hours at the garage and the car still isn't fixed
bad ~ | This is not what I ordered
joy ~ | Thank you so much, the floor looks amazing!
joy ~ | Love my new ring 😍
joy ~ | Best haircut I've had in years
joy ~ | Brilliant service from start to finish, thank you Dana
joy ~ | So happy with our new kitchen
joy ~ | can't fault them
joy ~ ref | 5 stars, couldn't be happier
joy ~ | Fab job as always 👏
joy ~ | Well done to the whole team
joy ~ | The food was delicious and the staff so friendly
joy ~ | Thanks for getting us the keys so quickly
joy ~ | No complaints, great value
joy ~ | absolutely gorgeous, worth every penny
joy ~ | Great advice in the shop today, thanks
joy ref ~ | Highly recommend Lindt Floors, tidy and on time
joy ref ~ | Can't recommend this salon enough
ref ~ joy | You should try Lindt Floors, they did my mum's hall
ref ~ joy | Try the jeweller on Market Street
ref ~ joy | Give Dana a call, she found us our house
ref ~ joy | My cousin is a plumber, he can help
ref ~ joy | We used Baker & Sons, really happy with them
ref ~ joy | I'd recommend Sam at the garage in Otley
ref ~ joy | @maria you need this
ref ~ joy | Ask for Priya, tell her I sent you
ref ~ | go to Hall's, look no further
bye ~ bad | Never shopping here again
bye ~ bad | I'm done with you. Cancelling my membership today
bye ~ bad | Just cancelled my subscription
bye ~ bad | won't be buying again
bye ~ bad | not buying again
bye ~ bad | You have lost a customer
bye ~ bad | Taking my business elsewhere
bye ~ bad buy | We're switching to another supplier next month
bye ~ bad | Last time I order from you
bye ~ bad | I will not be renewing my contract
bye ~ bad | Boycott this place
bye ~ bad | found someone else who actually answers the phone
bye ~ bad | Going to take my car somewhere else from now on
bye ~ bad | Thinking of leaving my gym, it is packed every night
bye bad ~ | Terrible service, never again
spam ~ | Check out my channel for free crypto signals!!!
spam ~ | Earn $500 a day working from home, DM me to start
spam ~ | GIVEAWAY! Like and share to win an iPhone 👉 http://bit.ly/x
spam ~ | Bitcoin trading made me rich, contact my account manager on WhatsApp +1 555 010 9999
spam ~ | Use code SAVE20 at checkout, 50% off everything, link in bio
spam ~ | Subscribe to my channel please guys
spam ~ | Click here for free followers
spam ~ | I provide instant loans without credit check, whatsapp me on +44 7700 900000
spam ~ | Follow me on Instagram for daily forex tips
spam ~ | Congratulations! You have won a free gift, claim your prize now
spam ~ | Need car financing? Hill Motors has you covered! http://example.com
spam ~ | We provide affordable web design, contact us today www.example.com
spam ~ | My husband left me until Dr. Ogun the spell caster helped, contact him on WhatsApp
- ~ | Lovely weather for once
- ~ joy | Happy birthday Maria!
- ~ | Walked the dog and watched the match
- ~ | the bus was on time
- ~ | lol
- ~ | ok
- ~ | See you on Monday
- ~ | I bought the oak floor last year
- ~ | We moved in three years ago
- ~ | no thanks
- ~ | I'm not buying a car, I like the bus
- ~ | I don't need a new sofa
- ~ | not interested
- ~ bad | He said the election was a disgrace
- ~ | 10 minutes to kick-off
- ~ ask | who's up for football tonight?
- ~ | Me and the kids at the beach
- ~ joy | good morning everyone
`;

export const OUR_POSTS: OurPost[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [labels = '', text = ''] = line.split(' | ');
    const [must = '', may = ''] = labels.split('~');
    const read = (words: string): IntentId[] => words.split(' ').flatMap((word) => SHORT[word] ?? []);
    return { text, must: read(must), may: read(may) };
  });
