import type { OurItem } from './item';

/** The pool of the proficiency test in choosing venues. */
export const venues: readonly OurItem[] = [
  {
    id: 'venues-find',
    asks: 'How do you find out where your customers are?',
    right: 'Ask the last ten whom they asked before they came to you, and where.',
    wrong: [
      'Look where other sellers of your trade are most active.',
      'Take the sites that have the most users in your country, as the odds are best.',
      'Post the same thing everywhere and count the likes.',
    ],
    why: 'They know. Other sellers are only where other sellers are.',
  },
  {
    id: 'venues-measure',
    asks: 'Which number tells you whether a place is worth your time?',
    right: 'Real conversations that came of it, by the hours you were there.',
    wrong: [
      'Likes and new followers in a month.',
      'How many people belong to the group and could see what you write.',
      'How often your posts were shown.',
    ],
    why: 'The return on your time: what came of it, by what went in.',
  },
  {
    id: 'venues-new-group',
    asks: 'You join a local group. What is your first post?',
    right: 'None for a week. Then an answer to something you know about.',
    wrong: [
      'A short introduction with what you offer.',
      'A small offer for members, as a greeting.',
      'A friendly question about what they would like to buy this year.',
    ],
    why: 'First know the room, then be useful in it. Offers come last, if at all.',
  },
  {
    id: 'venues-say-who',
    asks: 'You answer a question about {things} in a group as somebody who sells them. What belongs in it?',
    right: 'That you sell them yourself.',
    wrong: [
      'Nothing about it: the tip counts, not who gives it.',
      'A link to your shop, then everyone can see it.',
      'That you have nothing to do with any shop.',
    ],
    why: 'A tip from a seller is welcome when it says so, and resented when it comes out.',
  },
  {
    id: 'venues-compare',
    asks: 'Three months in place A: 50 hours, 40 talks, 20 sales. In place B: 10 hours, 20 talks, 10 sales. Where do you spend a further hour?',
    right: 'In B: more than twice the talks and sales for each hour.',
    wrong: [
      'In A: that is where most of the talks and sales come from.',
      'Half in each, so that neither suffers.',
      'In a third one, to spread the risk.',
    ],
    why: 'By the hour B brought one sale, A less than half of one.',
  },
  {
    id: 'venues-small-sample',
    asks: 'A new place brought two sales in its first week. What do you conclude?',
    right: 'Nothing yet: look again after six weeks.',
    wrong: [
      'That this is where the customers are.',
      'That you were in the wrong places before.',
      'That it is luck, and not worth going on.',
    ],
    why: 'Two is a story. Give a place a few weeks before you judge it.',
  },
  {
    id: 'venues-rules',
    asks: 'A group forbids advertising. Somebody there asks for exactly what you sell. What is right?',
    right: 'Answer the question usefully, say who you are, and offer nothing.',
    wrong: [
      'Send the person an offer in private instead.',
      'Ask a good customer of yours to recommend you there as if by chance.',
      'Write it all the same, since they asked for it.',
    ],
    why: 'The rule forbids advertising, not help. If you are unsure, ask those who run it.',
  },
  {
    id: 'venues-leave',
    asks: 'A big group costs you four hours a week and brings hardly anything. It is fun. What now?',
    right: 'Go there in your free time, and take the working hours elsewhere.',
    wrong: [
      'Stay: it may still come if you post more often.',
      'Stay: being seen by so many must count for something.',
      'Announce there that you are leaving, and why.',
    ],
    why: 'Fun is a reason for an evening. Minutes at work are stock.',
  },
  {
    id: 'venues-own-page',
    asks: 'What is your own page good for?',
    right: 'For those who have heard of you and want to see whether it is true.',
    wrong: [
      'For winning people who have never heard of you.',
      'For being the place where you spend most of the time you have for this.',
      'For showing other sellers how active you are.',
    ],
    why: 'People are met elsewhere. On your page they look who you are.',
  },
  {
    id: 'venues-when',
    asks: 'When is the best time to be on a site?',
    right: 'When the people you want to meet ask their questions there.',
    wrong: [
      'First thing in the morning, then it is done and off your mind.',
      'Whenever there is nothing else to do.',
      'All day, a minute here and there.',
    ],
    why: 'A quarter of an hour at the right time beats a day in small change.',
  },
  {
    id: 'venues-fit',
    asks: 'The same news for a village group and for a public profile. How do you write it?',
    right: 'Twice: in the group as a neighbour, on the profile as the shop.',
    wrong: [
      'Once, so that both say exactly the same.',
      'Once on the profile, and a link to it in the group.',
      'Only on the profile, as the group is too small.',
    ],
    why: 'Each room has its manners. A link in the wrong room is an advert.',
  },
  {
    id: 'venues-plan',
    asks: 'Which plan for a site can be kept and checked?',
    right: 'Five conversations a week in the school group, an hour on Tuesdays and Thursdays.',
    wrong: [
      'Be more active on all sites, post more often, and answer faster than in the last year.',
      'Double the followers by the end of the year.',
      'Post every day, if there is time for it.',
    ],
    why: 'A place, a number, a time, and all of it in your own hands.',
  },
];
