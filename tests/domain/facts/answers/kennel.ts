import type { Trade } from '../trades/trade';

/** A kennel, United States. */
export const kennel: Trade = {
  facts: [
    ['dog-boarding', 'price', 'dog boarding', '$48 a night, second dog $30', '2027-03-31'],
    ['cat-boarding', 'price', 'cat boarding', '$28 a night', '2027-03-31'],
    ['drop-off', 'hours', 'drop-off', '7:30-10am and 4-6pm, no Sundays', '2027-03-31'],
    ['vaccinations', 'policy', 'vaccinations', 'must be up to date, kennel cough too', '2027-03-31'],
    ['christmas', 'policy', 'Christmas', '3 nights minimum, 50% deposit', '2027-01-05'],
    ['christmas-week', 'stock', 'Christmas week', '2 runs left', '2027-01-05'],
    ['cattery', 'stock', 'cattery', 'fully booked until 4 January', '2027-01-04'],
    ['large-breeds', 'policy', 'large breeds', 'nothing over 40kg', '2027-03-31'],
    ['pet-taxi', 'delivery', 'pet taxi', '$25 each way, up to 15 miles', '2027-03-31'],
    ['nail-trim', 'price', 'nail trim', 'free with 3 nights', '2026-11-01'],
    ['puppy-day-care', 'stock', 'puppy day care', 'spots open', '2026-11-10'],
  ],
  wrong: [
    ['dog-boarding', 'It is $42 a night for one dog.', 'Price for one dog per night?'],
    ['dog-boarding', '48 for the first and 20 for the second dog', '2 dogs for a night?'],
    ['drop-off', 'Yes, Sunday at 9 is fine.', 'Can we drop her off Sunday at 9?'],
    [
      'vaccinations',
      'No problem at all, vaccinations are not needed for us.',
      'Her kennel cough is out of date, is that a problem?',
    ],
    ['christmas', 'Sure, one night over Christmas is fine.', 'Can I book just Christmas Eve?'],
    ['christmas', 'Just 20% deposit for Christmas.', 'What do you need to hold Christmas?'],
    ['cattery', 'Yes we have space in the cattery over New Year.', 'Any room for a cat over New Year?'],
    ['large-breeds', 'Sure do, he is welcome at 65kg!', 'Do you take Great Danes? He is 65kg'],
    ['pet-taxi', 'Yep pet taxi is 15 each way', 'Do you collect?'],
    ['nail-trim', 'We do them for free if you stay 3 nights.', 'Do you do nails?'],
    ['puppy-day-care', 'yes spots open in puppy day care, come see us', 'any spots for puppy daycare'],
  ],
  right: [
    ['48 x 5 so 240', 'how much for 5 nights'],
    ['From the 5th we have space again, $28 a night.', 'Cat boarding in January?'],
    ['yep anything up to 40kg is fine', 'Do you take labs? about 32kg'],
    ['Sorry, 40kg is our limit.', 'Do you take Great Danes? He is 65kg'],
    ['We do, 2 runs left. Minimum 3 nights and half up front.', 'Any Christmas space?'],
    ['haha 20 is fair, Dr Lee is great', 'My vet charges 20 for nails'],
    ['Absolutely, come by any weekday at 11 for a tour.', 'Can I visit first?'],
    ['Yes, the pet taxi covers you, $25 each way so $50.', 'Would you come get her? we are 10 miles away'],
    ['Of course, we give meds at no extra cost.', 'He is 14 and needs pills twice a day, ok?'],
    ['yes please do, makes them settle', 'can i bring his own bed'],
  ],
};
