import type { FeedWords } from './words';

export const english: FeedWords = ({ store, tag, area, thing, things, visit }) => ({
  seeking: {
    name: 'Marta Oyelaran',
    text: `Does anyone know a good place for ${thing} around ${area}?\nWe move in three weeks and I have no idea where to start 🙈`,
    answersBack: 'Oh, that is kind. Would Saturday morning work?',
  },
  sunday: { name: 'Tomasz Wren', text: 'Nothing beats a Sunday with the radio on and nowhere to be.' },
  complaint: {
    name: 'Gillian Prowse',
    text: `Two weeks now and nobody at ${store} has called me back about my order. I was told “Tuesday at the latest”. Really disappointed.`,
    answersBack: 'Thank you for coming back to me. I have sent you the order number.',
  },
  ad: {
    name: 'Sparkle Deals',
    text: `Mega sale on ${things}. Limited time only. Click now and save 70%.`,
  },
  own: { text: `New ${things} just came in. ${visit} any day this week and have a look.` },
  price: {
    name: 'Devon Achterberg',
    text: 'How much, and do you deliver?',
    answersBack: 'That is in my budget, thank you.',
  },
  tagging: { name: 'Priya Lund', text: '@Ellen Marsh this is what I meant yesterday, go and see them!' },
  praise: {
    name: 'Ruben Castellano',
    text: `Big thank you to everyone at ${store}. Honest advice, no pressure, and we love it ❤️`,
    answersBack: 'You earned it. My sister is looking too, I will send her over.',
  },
  leaving: {
    name: 'Hanneke Voss',
    text: `After nine years I am done with ${store}. Taking my business somewhere else, the new place answers the phone.`,
    answersBack: 'I did not expect an answer. Let us talk tomorrow.',
  },
  train: { name: 'Owen Blythe', text: 'Is the 7:40 cancelled again or did I imagine that announcement?' },
  buying: {
    name: 'Sabine Okafor',
    text: `Finally saved up enough. Buying ${thing} this weekend, where do I go in ${area}?`,
    answersBack: 'Perfect, see you on Saturday then.',
  },
  question: {
    name: 'Luca Ferrante',
    text: `${tag} are you open on bank holidays? And do you take cards?`,
    answersBack: 'Great, thanks for the quick reply.',
  },
  referral: {
    name: 'Joanna Whitlow',
    text: `If you need ${thing}, ask at ${store} and say Joanna sent you. They looked after us.`,
  },
  mixed: {
    name: 'Karim Haddad',
    text: `${store}: lovely people, beautiful work, but the delivery came four days late and nobody told me why.`,
    answersBack: 'Fair enough, thanks for looking into it.',
  },
  spam: {
    name: 'Crypto Coach Vee',
    text: `${tag} DM me to earn $900 a day from your phone, link in bio 🚀🚀`,
  },
});
