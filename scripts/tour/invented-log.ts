import type { Contact, Identity, Interaction } from '../../src/domain/model';
import type { MadeLog } from '../bench/log/generator';
import { diaryOf } from './diary';

/** Whose page is shown: a happy customer, and whom they sent. */
export const SHOWN = 'Ruben Castellano';

/** Noted twice, under two spellings of one name: the pair that is suggested as the same person. */
const OWENS = { number: '+44 7700 900163', label: '' };

/**
 * The contacts of Dana Hartwell, who sells furniture in Leeds and is as invented as they are. Made by hand and not
 * by the generator, so that the few that a picture holds read like somebody's work.
 */
export function inventedLog(now: Date): MadeLog {
  const { log, met, passed, planned, bought, heard, bornIn } = diaryOf(now);

  const moira = met(900, 'Moira Sutcliffe', {
    company: 'Sutcliffe Lettings',
    identities: [facebook('moira.sutcliffe.4', 'Moira Sutcliffe')],
    area: 'Headingley',
    tags: ['landlord', 'trade'],
    stage: 'regular',
    vip: true,
    cadenceDays: 30,
  });
  const ruben = met(420, SHOWN, {
    company: 'Casa Ruben',
    identities: [x('ruben_c', SHOWN), facebook('ruben.castellano', SHOWN)],
    phones: [{ number: '+44 7700 900142', label: 'Mobile' }],
    emails: [{ address: 'ruben@casaruben.example', label: 'Work' }],
    dates: [{ what: 'Birthday', day: bornIn(1986, 9) }],
    howMet: 'Asked under my post about oak tables',
    area: 'Chapel Allerton',
    tags: ['oak', 'restaurant', 'quality first'],
    stage: 'regular',
    vip: true,
    notes: 'Opens a second restaurant in spring. Best reached before noon.',
    gaps: [heard(34, 'Chairs that wobble on the old tiles; wants them quiet and level')],
    referredBy: moira,
    cadenceDays: 60,
  });
  passed(ruben, 410, { channel: 'visit', note: 'Tried every oak table twice' });
  passed(ruben, 190, { channel: 'message', note: 'Sent photos of the dining room' });
  passed(ruben, 34, { note: 'Chairs wobble on the tiles, wants to see the felt-footed ones' });
  passed(ruben, 6, {
    channel: 'site',
    site: 'x',
    permalink: 'https://x.com/ruben_c/status/1980000000000000042',
    theirText: 'Six months in and the oak table from Hartwell Furniture still gets all the compliments',
    myText: 'That makes my week, Ruben. Come by for a coffee when the new place has a date.',
    intents: ['praise'],
    state: 'sent',
  });
  planned(ruben, 2, 'Bring two felt-footed chairs to try');
  bought(ruben, 400, 'Oak dining table, 2.4 m', 1290, { what: 'Oil for the table', inDays: 20 });
  bought(ruben, 180, 'Twelve bentwood chairs', 1680);

  const ines = met(240, 'Inés Castellano', {
    identities: [x('ines_paints', 'Inés Castellano')],
    area: 'Leeds',
    tags: ['walnut'],
    stage: 'customer',
    referredBy: ruben,
  });
  passed(ines, 48, { channel: 'visit', note: 'Walnut shelf delivered, happy with the colour' });
  bought(ines, 50, 'Walnut shelf, made to measure', 860);
  const callum = met(120, 'Callum Ashworth', {
    company: 'The Long Table',
    phones: [{ number: '+44 7700 900177', label: '' }],
    area: 'Otley',
    tags: ['restaurant'],
    stage: 'deciding',
    referredBy: ruben,
  });
  passed(callum, 3, { note: 'Went through the quote line by line' });
  planned(callum, 0, 'Call about the benches');
  const niamh = met(60, 'Niamh Thornton', {
    identities: [facebook('niamh.thornton', 'Niamh Thornton')],
    area: 'Ilkley',
    tags: ['new build'],
    stage: 'customer',
    referredBy: ines,
  });
  passed(niamh, 20, { channel: 'message', note: 'Likes the green armchair' });
  bought(niamh, 18, 'Armchair, moss green', 540);

  passed(moira, 12, { note: 'Three flats to furnish by March' });
  planned(moira, -1, 'Send the quote for the three flats');
  bought(moira, 300, 'Two sofa beds', 1180, { what: 'Mattresses', inDays: 60 });
  const gillian = met(200, 'Gillian Prowse', {
    identities: [x('gill_prowse', 'Gillian Prowse')],
    area: 'Horsforth',
    tags: ['sofa'],
    stage: 'customer',
  });
  passed(gillian, 1, {
    channel: 'site',
    site: 'x',
    permalink: 'https://x.com/gill_prowse/status/1980000000000000051',
    theirText: 'Two weeks now and nobody at Hartwell Furniture has called me back about my order.',
    myText: 'I am sorry, Gillian. I call you today and find out myself.',
    intents: ['complaint'],
    state: 'sent',
  });
  planned(gillian, 1, 'Ask whether the sofa has come');
  bought(gillian, 30, 'Corner sofa, grey', 1450);
  const others: [string, number, number, Partial<Contact>, Partial<Interaction>][] = [
    [
      'Priya Nair',
      80,
      2,
      { company: 'Studio Mezzo', area: 'Leeds', tags: ['architect', 'trade'], stage: 'interested' },
      { channel: 'email', note: 'Asked for fabric samples' },
    ],
    [
      'Owen Llewellyn',
      150,
      9,
      { phones: [OWENS], area: 'Harrogate', tags: ['oak'], stage: 'deciding' },
      { channel: 'visit', note: 'Measured the hall, decides with his brother' },
    ],
    [
      'Aisha Begum',
      310,
      27,
      { area: 'Bradford', tags: ['nursery'], stage: 'customer' },
      { note: 'The cot has all its screws now' },
    ],
    ['Owen Llewelyn', 40, 40, { phones: [OWENS], stage: 'met' }, { note: 'Rang about a hall table' }],
    [
      'Łukasz Dąbrowski',
      45,
      33,
      { area: 'Wakefield', stage: 'met' },
      { note: 'Works nights, call after two' },
    ],
    [
      'Eleanor Whitaker',
      700,
      75,
      { area: 'York', tags: ['antiques'], stage: 'past' },
      { channel: 'email', note: 'Moved to York, keeps our card' },
    ],
    [
      'Femi Okafor',
      500,
      96,
      { company: 'Peak Yoga', area: 'Leeds', tags: ['trade'], stage: 'regular' },
      { channel: 'visit', note: 'Wants benches for the changing room' },
    ],
  ];
  for (const [name, metAgo, lastAgo, about, last] of others) {
    passed(met(metAgo, name, about), lastAgo, last);
  }
  return log;
}

function x(handle: string, name: string): Identity {
  return { site: 'x', key: `x:${handle}`, name, handle, url: `https://x.com/${handle}` };
}

function facebook(handle: string, name: string): Identity {
  return {
    site: 'facebook',
    key: `facebook:${handle}`,
    name,
    handle,
    url: `https://www.facebook.com/${handle}`,
  };
}
