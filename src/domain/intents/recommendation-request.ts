import type { Intent } from './intent';

export const recommendationRequest: Intent = {
  id: 'recommendation_request',
  label: 'Asks for a recommendation',
  mark: 'M9 11a4 4 0 1 0 0-8a4 4 0 0 0 0 8ZM2 21v-1a7 7 0 0 1 14 0v1ZM17 10.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6ZM18 21v-1a9 9 0 0 0-2.2-6.9A6 6 0 0 1 22 19v2Z',
  tone: 'ask',
  advice: 'Be useful before you mention yourself: one honest tip, then say how you could help.',
  followUp: {
    afterDays: 2,
    note: 'Ask whether they found someone, and offer help if not',
    why: 'Most people choose from their answers within two days.',
  },
  urgency: 4,
};
