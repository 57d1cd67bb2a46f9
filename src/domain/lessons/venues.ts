import type { OurLesson } from './lesson';

export const venues: readonly OurLesson[] = [
  {
    id: 'where-they-really-are',
    skill: 'venues',
    title: 'Where they really are',
    says: [
      'It is easy to be where other sellers are. Their groups are lively, everybody likes everybody’s posts, and nobody buys. Your customers are somewhere else: in the group of the school, under the page of the village, in a thread about moving or about dogs.',
      'Do not guess it. Ask the last ten who bought where they spend their evenings, and whom they asked before they came to you. Two or three places will come up again and again. Go there first as a neighbour: read for a week, answer what you can answer, offer nothing.',
      '> “I live two streets away and I know that crossing. The shop on the corner lends out a trailer on Saturdays, just ask for Tom.”',
      'Being useful in a small place beats being loud in a big one. In the small place they remember who it was, and when somebody needs {thing}, your name is already there.',
    ],
    tryIt: 'Ask one customer today: whom did you ask before you found us, and where? Write the place down.',
  },
  {
    id: 'minutes-are-stock',
    skill: 'venues',
    title: 'Minutes are stock',
    says: [
      'You would never fill a shelf without knowing what sells from it. Yet an hour on a site passes without a figure. Your minutes are the only stock that cannot be ordered again, so measure what they bring: the return on your time.',
      'Three numbers a week are enough for each place. How many minutes did I spend? How many real conversations came of it? How many of those led to a meeting or a sale? Likes do not count. They are applause, and applause is free.',
      '> “Four hours in the big group: two conversations. Forty minutes under the local page: five, and one came on Saturday.”',
      'Give it six weeks before you judge, because trust is slow and one week is luck. Then move an hour from the worst place to the best one. Do this four times a year, and the same hours bring more than they did.',
    ],
    tryIt: 'Write down, for yesterday, how long you were on each site and what came of it. Guess honestly.',
  },
  {
    id: 'the-manners-of-the-room',
    skill: 'venues',
    title: 'The manners of the room',
    says: [
      'Each place has manners that are written nowhere. In one group links are fine, in the next they get you thrown out. Here people answer within minutes, there once a day. Whoever walks in talking about prices is noticed, and not in a good way.',
      'Before you write, read twenty posts. Who is thanked, and for what? Who is ignored? Look at the rules, and if you are not sure whether a reply from a business is welcome, ask the people who run the place. They are the ones who decide whether you may come back.',
      '> “Hello, I run a shop in {area}. May I answer questions about {things} here, without advertising? I will always say who I am.”',
      'Always say who you are. A tip from a neighbour who turns out to be the seller is a lie by silence, and groups have long memories.',
    ],
    tryIt:
      'Choose one group you are in. Find its rules, read twenty posts, and note what gets a thank-you there.',
  },
];
