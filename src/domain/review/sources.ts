/** Where advice comes from, as it is shown beside it. */
export const SOURCE = {
  reach: 'Word of mouth reaches 200 to 300 people at once',
  complaint: 'One unanswered complaint costs months',
  listen: 'Listen before you pitch',
  inform: 'Give people what they need to decide in their own time',
  nextStep: 'A conversation without a next step is a cocktail party',
  lifetime: 'Sell ten things over a lifetime, not one today',
  limit: 'The limit of the site',
  privacy: 'What is theirs is theirs to tell',
  facts: 'Your own facts',
  person: 'People answer people, not texts',
} as const;
