import type { SkillId } from '../../model';
import type { OurItem } from './item';

/** The aptitude test: two of each skill, an everyday one and a harder one. It is the same for everybody. */
export const aptitude: Record<SkillId, readonly [OurItem, OurItem]> = {
  listening: [
    {
      id: 'aptitude-listening-first',
      asks: 'Somebody writes: “I need {thing}, but I have no idea about it.” What do you do first?',
      right: 'Ask what they will use it for.',
      wrong: [
        'Recommend the one that most people take.',
        'Invite them to come and look around.',
        'Send them an overview with prices.',
      ],
      why: 'Until you know what for, everything else is a guess.',
    },
    {
      id: 'aptitude-listening-between',
      asks: '“We can take our time this time.” Which words do you ask about?',
      right: '“This time”',
      wrong: ['“We”', '“Our time”', 'None: it is clear enough'],
      why: 'There was another time, and something about it was too fast.',
    },
  ],
  gaps: [
    {
      id: 'aptitude-gaps-like',
      asks: 'A customer likes what you show but does not know whether they need it. What helps?',
      right: 'Talk about what would be different with it.',
      wrong: [
        'Make them an offer that is hard to refuse.',
        'Let them take it home to try for a week.',
        'Show them what customers say about it.',
      ],
      why: 'The doubt is about the need. The rest answers doubts about the thing.',
    },
    {
      id: 'aptitude-gaps-leave',
      asks: 'It turns out that what they have will do for two more years. What do you say?',
      right: 'That it will do, and that you will ask again in two years.',
      wrong: [
        'That two years pass quickly and prices rise.',
        'That it is their decision, of course.',
        'That a new one would save them money even now, reckoned properly.',
      ],
      why: 'An honest no is remembered longer than a sale.',
    },
  ],
  complaints: [
    {
      id: 'aptitude-complaints-public',
      asks: 'Somebody complains about you in public. You do not know the case. What do you do?',
      right: 'Answer within hours: sorry, I will look into it, and by when.',
      wrong: [
        'Find out first what happened, then answer properly.',
        'Write a private message only, so that it stays quiet.',
        'Ask in public for the order number, to find it quickly.',
      ],
      why: 'The first answer needs no solution. It needs to be there.',
    },
    {
      id: 'aptitude-complaints-sorry',
      asks: 'Which of these is an apology?',
      right: 'You waited for nothing. I am sorry.',
      wrong: [
        'I am sorry if that caused you trouble.',
        'I am sorry, but we were two people short.',
        'I am sorry that you see it that way.',
      ],
      why: 'What happened, and sorry. No if, no but, and nothing about how they see it.',
    },
  ],
  referrals: [
    {
      id: 'aptitude-referrals-ask',
      asks: 'When do you ask somebody to recommend you?',
      right: 'When they have said that they are happy and nothing is open.',
      wrong: [
        'As soon as they have decided to buy and everybody is in good spirits.',
        'Never, since good work speaks for itself.',
        'When business is slow and you need it.',
      ],
      why: 'Then it is easy for them, and it is true.',
    },
    {
      id: 'aptitude-referrals-after',
      asks: 'A friend of a customer has come to you. What does the customer hear from you?',
      right: 'Thanks on the same day, and later that you met.',
      wrong: [
        'Thanks, as soon as the friend has bought.',
        'What the friend is looking for and how it stands.',
        'Nothing, the two of them talk to each other anyhow.',
      ],
      why: 'They lent you their name, and wonder how it went.',
    },
  ],
  informing: [
    {
      id: 'aptitude-informing-two',
      asks: '“Are you open on Monday, and what does {thing} cost?” What does a good reply begin with?',
      right: 'Yes or no, then the price.',
      wrong: [
        'A thank-you for the interest.',
        'A question about what it is for.',
        'An invitation to come by.',
      ],
      why: 'First what was asked, then the rest.',
    },
    {
      id: 'aptitude-informing-slow',
      asks: 'A customer wants to think for a month. What serves both of you best?',
      right: 'Give them all they need for it, and agree on a day to talk.',
      wrong: [
        'Give them a good price that holds for one week only, as a nudge.',
        'Leave them in peace until they get in touch.',
        'Call every few days, so as not to be forgotten.',
      ],
      why: 'They decide in their own time, well informed, and the thread does not break.',
    },
  ],
  'follow-through': [
    {
      id: 'aptitude-follow-through-end',
      asks: 'How should a good talk end?',
      right: 'With who does what, and on which day.',
      wrong: [
        'With thanks and your card or number.',
        'With a summary of what you talked about.',
        'With “do get in touch if you have questions”.',
      ],
      why: 'Otherwise nobody knows whose turn it is.',
    },
    {
      id: 'aptitude-follow-through-late',
      asks: 'You see that you cannot keep a promise for Friday. It is Wednesday. What do you do?',
      right: 'Say so today, and name a day that will hold.',
      wrong: [
        'Try all the same, and say so on Friday if need be.',
        'Wait until you have a new day for certain.',
        'Send something else on Friday, to make up for it.',
      ],
      why: 'Before the day it is a warning, after it an excuse.',
    },
  ],
  tone: [
    {
      id: 'aptitude-tone-sound',
      asks: 'Which of these would you say to somebody’s face?',
      right: 'I am glad that it fits. The corner was tight.',
      wrong: [
        'Thank you for being part of our journey.',
        'We appreciate your valuable feedback and your trust.',
        'Do not hesitate to contact us at any time.',
      ],
      why: 'It could have been said to nobody else.',
    },
    {
      id: 'aptitude-tone-readers',
      asks: 'For whom do you write a public reply to an angry customer?',
      right: 'For the customer, knowing that fifty others watch how you do it.',
      wrong: [
        'For the fifty others, since the customer is lost anyhow.',
        'For the customer only, and what others think does not matter.',
        'For yourself, so that it is on record how it was.',
      ],
      why: 'Readers picture themselves in the customer’s place.',
    },
  ],
  venues: [
    {
      id: 'aptitude-venues-where',
      asks: 'Where is your time online best spent?',
      right: 'Where people ask for what you know, even if few are there.',
      wrong: [
        'Where the most people are, even if few of them ask.',
        'Where the other sellers are, as they will know why.',
        'Everywhere a little, so as to miss nothing.',
      ],
      why: 'Being useful in a small place beats being loud in a big one.',
    },
    {
      id: 'aptitude-venues-worth',
      asks: 'How do you tell whether an hour on a site was well spent?',
      right: 'By the conversations it led to.',
      wrong: ['By the likes it brought.', 'By how much you posted in that time.', 'By how many saw you.'],
      why: 'Applause is free. Conversations lead somewhere.',
    },
  ],
};
