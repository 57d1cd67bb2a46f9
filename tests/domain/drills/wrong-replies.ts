/** For each reply drill of ours, replies that miss what it is about. */
export const WRONG_REPLIES: Record<string, readonly string[]> = {
  'listening-moving': [
    'Hello Imogen, we have a great selection in our showroom. Come by any day, you will love it.',
    'Imogen, I have just the thing for you. Buy now, this offer ends tonight.',
  ],
  'listening-price-only': [
    'It starts at 640 with delivery, Theo, and most end up a little above that.',
    'Good to hear from you, Theo. What would it be used for, and by how many people?',
    'Ok.',
  ],
  'gaps-good-enough': [
    'Tobias, we have the best range in town. Come in and see our new models this week.',
    'Then it is high time, Tobias. Prices go up next month, so act now.',
    'Come in this week, Tobias, our new models are great. Which colour do you like?',
  ],
  'gaps-think-about-it': [
    'No problem, Owen. Get in touch when you know more.',
    'Last chance, Owen: the price only holds until tomorrow, so decide today.',
    'What is it you still think about, Owen? Last chance: the offer ends tomorrow, so buy now.',
  ],
  'complaints-no-call': [
    'Dear Rosalind, we are sorry if you feel that way, but we were very busy in the last two weeks.',
    'You should have called us, Rosalind. We cannot call everybody.',
    'Please do not hesitate to contact our service.',
  ],
  'complaints-broken': [
    'Patrick, that is the fault of the carrier, not ours. You have to complain to them.',
    'Thank you for your feedback, we value our customers.',
    'I am so sorry, Patrick. That must never happen, and it was our mistake.',
  ],
  'complaints-leaving': [
    'Alasdair, that is not true, we always pick up the phone. You must have dialled a wrong number.',
    'Please stay with us, we are giving twenty percent to everybody who stays.',
  ],
  'referrals-sent-by': ['Greta, whoever comes gets our new offers first. Come and see our range.', 'Great.'],
  'referrals-kind-words': [
    'Thank you, Emeka. That is nice to read after three months.',
    'Emeka, do you know anybody who needs something?',
  ],
  'informing-two-questions': [
    'Hello Nadia, great question. Just come by and have a look, we are looking forward to you.',
    'Hi Nadia, everything is on our website.',
  ],
  'informing-own-time': [
    'Of course, Amara. Everything is on our website, and the price holds until Friday only.',
  ],
  'follow-through-sounds-good': ['My pleasure, Noor. Let me know when you have decided.', 'See you soon.'],
  'follow-through-bad-news': ['Piet, I am sorry, it will not work as planned. I will get back to you soon.'],
  'tone-kind-words': [
    'Dear customer, thank you for your valuable feedback. We strive for excellence every day.',
    'THANK YOU FREYA!!! THE BEST CUSTOMERS EVER!!!',
  ],
  'tone-accused': [
    'Dermot, if you think we are overpriced you are welcome to go elsewhere.',
    'That is not true, Dermot. You obviously did not understand the offer, and everybody else is happy.',
  ],
  'venues-neighbour': [
    'Welcome, Celia. I have only heard good things about the place on Mill Lane. What is it for?',
    'Welcome, Celia. Come and see what we have, you will love it.',
  ],
  'venues-ask-first': ['Hello Bettina, nice group. What may one post here?', 'Hi Bettina, buy now and save.'],
};
