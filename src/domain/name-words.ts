/**
 * Words that decide whether the first word of a display name is what one calls the person by. A wrong "Hi
 * Boutique" costs more than a "Hi there", so doubtful words are on the list.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles that stand before a first name: `Dr. Ana`, `Coach Kim`. */
export const TITLES = words(
  'dr dra doctor prof professor rev reverend pastor rabbi imam fr father sister brother sir dame hon capt captain ' +
    'col colonel lt lieutenant sgt sergeant coach chef miss mx eng engr ing dipl med adv atty cllr ' +
    'sheikh shaikh haji hajji',
);

/** Titles that stand before a family name: with one word after them, the first name is not known. */
export const FAMILY_TITLES = words(
  'mr mrs ms mister señor señora senor senora sr sra srta herr frau monsieur madame mme mlle m. signor signora sig',
);

/** Parts that belong to the word after them: `Abdul Rahman`. */
export const PREFIXES = words('abdul abdel abd abu umm');

/** First words of things and slogans, not of people. */
export const NEVER_FIRST = words(
  "the a an my our your his her its we you it im i'm she he they this that just not no only always all every team " +
    'house world el los la las le les il lo gli der das die het de casa mama mom mommy mum mummy dad daddy papa ' +
    'grandma grandpa king queen lady lord prince princess baby little lil big bad good best real official anonymous ' +
    'anonym anónimo facebook instagram twitter google page group member user unknown deleted guest admin moderator ' +
    'participant customer seller buyer free cheap discount local new old happy crazy proud tired living being dj mc',
);

/** Words that make the whole name a business or a body, wherever they stand. */
export const BUSINESS = words(
  'llc inc incorporated ltd limited gmbh corp corporation company co plc sarl srl spa bv ag kg oy ab llp pty shop ' +
    'shops store stores boutique outlet official studio studios salon barbershop spa gym fitness group realty ' +
    'realtors properties homes estates estate mortgage lending loans insurance bank services service solutions ' +
    'systems agency media marketing news daily magazine radio tv fm club support helpdesk care clinic dental hospital ' +
    'pharmacy restaurant cafe café bar grill pizza bakery kitchen catering hotel hostel travel tours airlines motors ' +
    'auto autos cars tires tyres garage floors flooring roofing plumbing heating electric electrical construction ' +
    'builders interiors furniture jewelers jewelry flowers florist photography design designs crafts foundation ' +
    'association society institute university college school academy church ministries council city county ' +
    'department ministry embassy deals coupons giveaway giveaways crypto bitcoin memes quotes fans parody bot',
);
