import type { WordsOfTrades } from './words';

/** The words are ones that the trade's own vocabulary recognises. */
export const english: WordsOfTrades = {
  known: {
    beauty: { thing: 'a good hairdresser', things: 'hair colours', visit: 'Come in for a chat' },
    cars: { thing: 'a reliable used car', things: 'cars', visit: 'Come for a test drive' },
    electronics: { thing: 'a new laptop', things: 'laptops', visit: 'Come and try one' },
    events: { thing: 'a wedding venue', things: 'wedding packages', visit: 'Come and look around' },
    fashion: { thing: 'a winter coat', things: 'coats', visit: 'Come and try one on' },
    finance: { thing: 'home insurance', things: 'insurance plans', visit: 'Come in for a coffee' },
    fitness: { thing: 'a gym with a personal trainer', things: 'gym classes', visit: 'Come for a free hour' },
    flooring: { thing: 'a new oak floor', things: 'floors', visit: 'Come to the showroom' },
    food: { thing: 'catering for forty people', things: 'catering menus', visit: 'Come for a tasting' },
    furniture: { thing: 'a good sofa', things: 'sofas', visit: 'Come and sit on one' },
    'home-services': { thing: 'a plumber', things: 'bathrooms', visit: 'Come by the workshop' },
    jewellery: { thing: 'an engagement ring', things: 'rings', visit: 'Come in' },
    pets: { thing: 'a dog groomer', things: 'dog beds', visit: 'Come in with your dog' },
    property: { thing: 'a two-bedroom flat', things: 'flats', visit: 'Come for a viewing' },
    travel: { thing: 'a quiet hotel', things: 'weekend breaks', visit: 'Come in and plan one' },
  },
  visit: 'Come in',
};
