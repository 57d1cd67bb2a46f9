import type { StarterTemplate } from '../starter-template';

/**
 * One ask, for a happy customer at the right moment (`domain/referral-moment`). Each thanks first, asks for one thing
 * and leaves an easy way out.
 */
export const asks: readonly StarterTemplate[] = [
  {
    starter: 'thanks-review',
    title: 'Would you say it in a review?',
    text: "Thank you, {{contact.firstName|}}. If you ever have a spare minute, the same words as a review would help others find us: {{review link}}. And if not, you've already been more than kind.",
    intents: ['praise'],
    tags: ['thank you', 'reviews'],
    ask: 'review',
  },
  {
    starter: 'ask-review-others-wonder',
    title: 'A review for those who wonder',
    text: 'That does me good to read, {{contact.firstName|}}. Would you write it as a review too? People who wonder about us believe you more than me: {{review link}}. Only if you feel like it.',
    intents: ['praise'],
    tags: ['thank you', 'reviews'],
    ask: 'review',
  },
  {
    starter: 'ask-review-short',
    title: 'A review, short',
    text: "Thank you, {{contact.firstName|}}, I'm glad. Would you leave us a short review when you have a minute? I'll send you the link.",
    intents: ['praise'],
    tags: ['thank you', 'reviews', 'short'],
    ask: 'review',
  },
  {
    starter: 'ask-referral-who-needs',
    title: 'Do you know someone else?',
    text: "I'm so glad it worked out, {{contact.firstName|}}. May I ask you something? If you know someone who could use the same help, would you tell them about us? I'd look after them just as well.",
    intents: ['praise'],
    tags: ['thank you', 'referrals'],
    ask: 'referral',
  },
  {
    starter: 'ask-referral-pass-my-name',
    title: 'Pass on my name',
    text: "Thank you for saying so, {{contact.firstName|}}. If a friend ever asks, feel free to pass on my name. Most people find me through someone they trust, and I'd never want it to be a bother.",
    intents: ['praise'],
    tags: ['thank you', 'referrals'],
    ask: 'referral',
  },
  {
    starter: 'ask-referral-short',
    title: 'A referral, short',
    text: 'Kind of you, {{contact.firstName|}}, thank you. Is there a friend or neighbour of yours I could help as well? Then send them to me, and I will take good care of them.',
    intents: ['praise'],
    tags: ['thank you', 'referrals', 'short'],
    ask: 'referral',
  },
  {
    starter: 'ask-words-quote',
    title: 'May I quote you?',
    text: 'You put that better than I could, {{contact.firstName|}}, thank you. May I quote you on our page, without your last name? Just say no if you would rather not.',
    intents: ['praise'],
    tags: ['thank you', 'testimonials'],
    ask: 'testimonial',
  },
  {
    starter: 'ask-words-picture',
    title: 'Your words and a picture',
    text: 'How good to hear, {{contact.firstName|}}. Could I show your words and a picture to people who are still deciding? You see it first, and it stays away if you do not like it.',
    intents: ['praise'],
    tags: ['thank you', 'testimonials', 'picture'],
    ask: 'testimonial',
  },
  {
    starter: 'ask-words-two-sentences',
    title: 'Two sentences from you',
    text: 'Thank you, {{contact.firstName|}}. Would you write me two sentences as a testimonial, on what changed for you? Nothing polished, just as you would tell a friend.',
    intents: ['praise'],
    tags: ['thank you', 'testimonials'],
    ask: 'testimonial',
  },
];
