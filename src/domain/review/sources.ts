import { say } from '../say/say';

/** Where advice comes from, as it is shown beside it. */
export const SOURCE = {
  get reach() {
    return say('review_sourceReach');
  },
  get complaint() {
    return say('review_sourceComplaint');
  },
  get listen() {
    return say('review_sourceListen');
  },
  get inform() {
    return say('review_sourceInform');
  },
  get nextStep() {
    return say('review_sourceNextStep');
  },
  get lifetime() {
    return say('review_sourceLifetime');
  },
  get limit() {
    return say('review_sourceLimit');
  },
  get privacy() {
    return say('review_sourcePrivacy');
  },
  get facts() {
    return say('review_sourceFacts');
  },
  get person() {
    return say('review_sourcePerson');
  },
};
