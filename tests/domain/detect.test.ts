import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../scripts/shipped-classifier';
import type { Classifier } from '../../src/domain/classify/classification';
import { makeClassifier } from '../../src/domain/classify/classify';
import { prepareCorrections } from '../../src/domain/corrections/corrections';
import { prepareMutes } from '../../src/domain/corrections/mutes';
import { type DetectContext, detect, judgeAgain, prepareDetection } from '../../src/domain/detect';
import {
  type Correction,
  EMPTY_PROFILE,
  type Mute,
  type Post,
  type Profile,
  SITE_IDS,
  Verdict,
} from '../../src/domain/model';

const now = new Date('2026-11-21T12:00:00Z');
const shipped = shippedClassifier();

const DANA: Profile = {
  ...EMPTY_PROFILE,
  name: 'Dana Lindt',
  store: 'Lindt Floors',
  brands: ['Karndean', 'Quick-Step', 'Bloom'],
  handles: ['@danalindt', '@lindthq', 'facebook.com/LindtFloors'],
  trade: 'flooring',
  area: 'Leeds, West Yorkshire',
  watched: ['herringbone', 'oak AND stairs NOT laminate', '(a+)+$', '', '.*'],
};

function post(parts: Partial<Post>): Post {
  return {
    site: 'x',
    id: '1',
    kind: 'post',
    author: { name: 'Maria', handle: 'maria', url: null },
    text: '',
    publishedAt: null,
    permalink: null,
    promoted: false,
    quoted: null,
    answers: null,
    thread: null,
    ...parts,
  };
}

function context(parts: Partial<DetectContext> = {}): DetectContext {
  return {
    profile: DANA,
    viewer: { name: null, handle: null },
    known: () => null,
    classify: shipped,
    now,
    ...parts,
  };
}

function verdict(parts: Partial<Post>, around: Partial<DetectContext> = {}): Verdict | null {
  return detect([post(parts)], context(around))[0]?.verdict ?? null;
}

/** The reasons' sentences for a text, or null when it is no mention. */
function says(text: string, profile: Partial<Profile> = {}): string[] | null {
  return (
    verdict({ text }, { profile: { ...DANA, ...profile } })?.reasons.map((reason) => reason.says) ?? null
  );
}

describe('named', () => {
  const quiet = { watched: [], trade: '' };

  it.each([
    ['Has anyone used Lindt Floors?', 'Names your store, “Lindt Floors”'],
    ['#LindtFloors did our hall', 'Names your store, “Lindt Floors”'],
    ['@LindtFloors hello', 'Names your store, “Lindt Floors”'],
    ["Lindt Floors' new shop", 'Names your store, “Lindt Floors”'],
    ["Lindt Floors's van", 'Names your store, “Lindt Floors”'],
    ['LINDT   FLOORS', 'Names your store, “Lindt Floors”'],
    ['lindt-floors', 'Names your store, “Lindt Floors”'],
    ['Li\u200bndt Fl\u00adoors', 'Names your store, “Lindt Floors”'],
    ['lindt flors were here', 'Names your store, “Lindt Floors” (written “lindt flors”)'],
    ['lint floors were here', 'Names your store, “Lindt Floors” (written “lint floors”)'],
    ['lindtflors', 'Names your store, “Lindt Floors” (written “lindtflors”)'],
    ['Dana Lindt was lovely', 'Names you, “Dana Lindt”'],
    ['thanks @DanaLindt!', 'Names you, “Dana Lindt”'],
    ['thanks @LindtHQ', 'Names you, “@lindthq”'],
    ['is Karndean any good', 'Names your brand, “Karndean”'],
    ['is Karndeen any good', 'Names your brand, “Karndean” (written “Karndeen”)'],
    ['quickstep or quick step', 'Names your brand, “Quick-Step”'],
    ['we love Bloom so much', 'Names your brand, “Bloom”'],
    ['all from #bloom', 'Names your brand, “Bloom”'],
  ])('%j: %s', (text, expected) => {
    expect(says(text, quiet)).toContain(expected);
  });

  it.each([
    'Dana was here',
    'hi @dana',
    'Lindt chocolate',
    'new floors',
    'Diana Lindt sings',
    'flowers bloom in May',
    'FLOWERS BLOOM IN MAY',
    'Bloom where you are planted',
    'So nice. Bloom on',
    'mail me at info@danalindt2.com',
    'the lindt. Floors are cold',
    'a garden full of things',
  ])('%j names nobody', (text) => {
    expect(says(text, quiet)).toBeNull();
  });

  it('takes no everyday word for a slip of the finger', () => {
    const profile = { ...quiet, store: 'Targett', brands: ['Hermes', 'Plannet'] };
    expect(says('my target, our heroes, this planet', profile)).toBeNull();
  });

  it('looks into the post that is quoted', () => {
    const quoted = { author: { name: 'Eve', handle: 'eve', url: null }, text: 'Lindt Floors let me down' };
    expect(verdict({ text: 'this!', quoted })?.reasons).toEqual([
      { kind: 'named', says: 'The post it quotes names your store, “Lindt Floors”' },
    ]);
  });

  it('survives names made to break it', () => {
    for (const name of ['__proto__', 'constructor', '(a+)+$', '.*', '', '   ', '\ud83d', 'x'.repeat(120)]) {
      const profile: Profile = {
        ...DANA,
        name,
        store: name,
        brands: [name],
        handles: [name, `@${name}`],
        trade: name,
        area: name,
      };
      expect(() => detect([post({ text: `see ${name} now` })], context({ profile }))).not.toThrow();
    }
    expect(says('a __proto__ of chairs', { store: '__proto__' })).toContain('Names your store, “__proto__”');
    expect(says('nothing here', { store: '__proto__', watched: [] })).toBeNull();
  });
});

describe('mine', () => {
  const me = { id: '9', author: { name: 'Dana', handle: 'DanaLindt', url: null } };
  const page = { id: '8', author: { name: 'Lindt Floors', handle: null, url: null } };

  it('knows answers, comments under own posts, and quotes', () => {
    expect(verdict({ text: 'ok', kind: 'reply', answers: me })?.reasons).toEqual([
      { kind: 'mine', says: 'Replies to your post' },
    ]);
    expect(verdict({ site: 'facebook', text: 'ok', kind: 'comment', answers: page })?.reasons[0]?.says).toBe(
      'Comments on your post',
    );
    expect(verdict({ site: 'facebook', text: 'ok', kind: 'reply', answers: page })?.reasons[0]?.says).toBe(
      'Replies to your comment',
    );
    expect(verdict({ site: 'facebook', text: 'ok', kind: 'comment', thread: page })?.reasons[0]?.says).toBe(
      'In the conversation under your post',
    );
    expect(verdict({ text: 'ok', quoted: { author: me.author, text: 'x' } })?.reasons[0]?.says).toBe(
      'Quotes your post',
    );
  });

  it('is not fooled by a name on X, nor by missing authors', () => {
    expect(verdict({ text: 'ok', thread: page })).toBeNull();
    expect(verdict({ text: 'ok', thread: { id: '1', author: null } })).toBeNull();
  });

  it('knows the person who is logged in', () => {
    const around = { viewer: { name: null, handle: 'someshop' } };
    const answers = { id: '3', author: { name: 'Shop', handle: 'SomeShop', url: null } };
    expect(verdict({ text: 'ok', answers }, around)?.reasons[0]?.kind).toBe('mine');
  });
});

describe('never a mention', () => {
  const text = 'Lindt Floors herringbone, anyone recommend a carpet fitter in Leeds?';

  it('promoted posts', () => {
    expect(verdict({ text, promoted: true })).toBeNull();
  });

  it("the user's own posts", () => {
    expect(verdict({ text, author: { name: 'D', handle: 'DanaLindt', url: null } })).toBeNull();
    expect(
      verdict({ text, site: 'facebook', author: { name: 'Lindt Floors', handle: null, url: null } }),
    ).toBeNull();
    expect(
      verdict({
        text,
        site: 'facebook',
        author: { name: 'L', handle: null, url: 'https://www.facebook.com/LindtFloors/' },
      }),
    ).toBeNull();
    expect(
      verdict(
        { text, author: { name: 'M', handle: 'maria', url: null } },
        { viewer: { name: null, handle: 'Maria' } },
      ),
    ).toBeNull();
  });

  it('posts that hold no reason, whatever their intent', () => {
    expect(says('Worst service ever, I want a refund')).toBeNull();
    expect(says('')).toBeNull();
  });

  it('advertising that only has the words', () => {
    expect(says('Herringbone oak flooring! Shop now, 50% off, link in bio http://a.example')).toBeNull();
  });
});

describe('watched', () => {
  it('shows the words', () => {
    expect(says('Is herringbone still in fashion')).toEqual(['Says “herringbone”, which you watch for']);
    expect(says('Oak for the stairs')).toEqual(['Says “Oak” and “stairs”, which you watch for']);
    expect(says('oak or laminate for the stairs')).toBeNull();
  });
});

describe('known', () => {
  const contact = { contactId: 'c', name: 'Maria Rossi', vip: true };
  const known = (key: string) => (key === 'x:maria' ? contact : null);

  it('knows a contact by the profile, not by the name', () => {
    expect(verdict({ text: 'good morning' }, { known })?.reasons).toEqual([
      { kind: 'known', says: 'From “Maria Rossi”, one of your most important contacts' },
    ]);
    expect(
      verdict({ text: 'hi', author: { name: 'Maria Rossi', handle: null, url: null } }, { known }),
    ).toBeNull();
  });
});

describe('asking', () => {
  const quiet = { watched: [], brands: [] };

  it.each([
    [
      'Can anyone recommend a carpet fitter in Leeds?',
      'Asks for a tip in your trade: “carpet fitter”, near “Leeds”',
    ],
    ['Looking for a reliable floor sander, any ideas?', 'Asks for a tip in your trade: “floor”'],
    ['I want to buy an oak floor', 'Wants to buy in your trade: “oak floor”'],
    ['who does everyone use for carpets?', 'Asks for a tip in your trade: “carpets”'],
  ])('%j: %s', (text, expected) => {
    expect(says(text, quiet)).toEqual([expected]);
  });

  it.each([
    'Can anyone recommend a plumber in Leeds?',
    'Our new floor is down',
    'Anyone know a good place for a vinyl record?',
    'I am not buying a carpet',
    'Flat on the ground floor, can anyone recommend a cat sitter?',
  ])('%j does not fit', (text) => {
    expect(says(text, quiet)).toBeNull();
  });

  it.each([
    'My boiler room smells. Does anyone know what that song is called? Carpet.',
    'Someone is going to have a lot of unsold towels and rugs, I think you get my drift. Bye',
    'Carpet was down in a day. I want to buy them all a drink',
    'I want the old carpet back, and the old sofa',
    'You could buy a new carpet for the price of that',
    'They want to buy a carpet',
    'If anyone wants to buy an oak floor, tell them to wait',
    'Looking for a new carpet? Visit us on Mill Road',
    'Hi Jo, thanks for your message. We supply oak floors, can you recommend a time to call?',
    'I spent an hour looking for my phone on the carpet',
    'Looking for a job at a carpet shop',
    'Did you know Sunday is national carpet day? What is your favourite colour?',
    `Anyone know a good book? ${'It has been a long and rather dull week here at home. '.repeat(4)}The carpet is blue`,
  ])('%j asks for nothing in the trade', (text) => {
    expect(says(text, quiet)).toBeNull();
  });

  it.each([
    'My carpet is ruined. Can anyone recommend somebody?',
    'Carpet fitter needed in Leeds please',
    'Hall carpet: any recommendations?',
    'ISO a reliable carpet fitter',
    'My mum is looking for someone to fit a stair carpet',
    'Best flooring shop in Leeds?',
    'Need a good floor layer, ASAP',
    'We are thinking of replacing the carpet upstairs, who does everyone use?',
  ])('%j asks in the trade', (text) => {
    expect(verdict({ text }, { profile: { ...DANA, ...quiet } })?.reasons.map(({ kind }) => kind)).toEqual([
      'asking',
    ]);
  });

  describe('under somebody else’s post', () => {
    const shop = { id: '5', author: { name: 'Carpets R Us', handle: 'carpetsrus', url: null } };
    const under = (text: string, parts: Partial<Post> = {}) =>
      verdict(
        { site: 'facebook', kind: 'comment', text, answers: shop, thread: shop, ...parts },
        { profile: { ...DANA, ...quiet } },
      )?.reasons.map(({ kind }) => kind) ?? null;

    it.each([
      'Where can I buy this carpet?',
      'I want to order the oak floor',
      'Can you recommend an underlay for this carpet?',
      'Looking for a carpet like this',
      'Any suggestions for cleaning this carpet?',
    ])('%j asks them, not the user', (text) => {
      expect(under(text)).toBeNull();
      expect(under(text, { kind: 'reply', answers: null, thread: null })).toBeNull();
    });

    it('still hears what is put to everybody', () => {
      expect(under('Can anyone recommend a carpet fitter?')).toEqual(['asking']);
      expect(under('Who does everyone use for carpets?')).toEqual(['asking']);
    });

    it('still hears the one who opened the thread', () => {
      const author = { name: 'Maria', handle: 'maria.r', url: null };
      const own = { id: '6', author };
      expect(under('Looking for a carpet fitter, that is', { author, answers: own, thread: own })).toEqual([
        'asking',
      ]);
    });

    it('takes a post that opens with another’s handle as put to them', () => {
      expect(says('@CarpetsRUs where can I buy this carpet?', quiet)).toBeNull();
      expect(says('@CarpetsRUs no. Can anyone else recommend a carpet fitter?', quiet)).not.toBeNull();
    });
  });

  it('tells what is asked where the classifier, knowing no trade, sees nothing', () => {
    const text = 'Carpet fitter needed in Leeds please';
    const byCues = makeClassifier(null);
    expect(byCues(text).intents).toEqual([]);
    const around = { profile: { ...DANA, ...quiet }, classify: byCues };
    expect(verdict({ text }, around)?.intents).toEqual([
      { intent: 'recommendation_request', score: 0.5, why: ['Carpet fitter'] },
    ]);
  });

  it('says when another place is meant, and presses less', () => {
    const profile = { ...DANA, ...quiet };
    const here = verdict({ text: 'Can anyone recommend a carpet fitter in Leeds?' }, { profile });
    const there = verdict({ text: 'Can anyone recommend a carpet fitter in Manchester?' }, { profile });
    expect(there?.reasons[0]?.says).toBe(
      'Asks for a tip in your trade: “carpet fitter”, but in “Manchester”',
    );
    expect(there?.urgency.terms).toContainEqual({ says: 'May be outside your area', points: -3 });
    expect(there?.urgency.score).toBe((here?.urgency.score ?? 0) - 3);
    // Without an area of one's own, and where no place is meant, nothing is said.
    expect(says('Can anyone recommend a carpet fitter in Manchester?', { ...quiet, area: '' })).toEqual([
      'Asks for a tip in your trade: “carpet fitter”',
    ]);
    expect(says('Can anyone recommend a carpet fitter for a job in May?', quiet)).toEqual([
      'Asks for a tip in your trade: “carpet fitter”',
    ]);
    expect(
      says('Moving from Hull. Can anyone recommend a carpet fitter in Headingley, Leeds?', quiet),
    ).toEqual(['Asks for a tip in your trade: “carpet fitter”, near “Leeds”']);
  });

  it("works with the user's own word for a trade", () => {
    expect(says('can anyone recommend a piano tuner?', { ...quiet, trade: 'pianos, piano' })).toEqual([
      'Asks for a tip in your trade: “piano”',
    ]);
    expect(says('can anyone recommend a plumber?', { ...quiet, trade: '' })).toBeNull();
  });

  it('works for many trades', () => {
    const cases: Array<[string, string]> = [
      ['cars', 'Anyone know a decent garage for an MOT?'],
      ['jewellery', 'where can I get an engagement ring resized?'],
      ['furniture', 'looking for a good sofa, recommendations please'],
      ['property', 'We want to buy a 3 bed house this spring'],
      ['home-services', 'Can someone recommend a plumber'],
      ['fashion', "Where's the best place to buy a prom dress?"],
      ['beauty', 'who does everyone use for nails?'],
      ['food', 'any recommendations for a birthday cake?'],
      ['fitness', 'looking for a good personal trainer'],
      ['travel', 'recommend me a travel agent for Japan please'],
      ['electronics', 'Anyone know where I can get my cracked screen fixed?'],
      ['pets', 'ISO a reliable dog groomer'],
      ['events', 'Any suggestions for a wedding photographer?'],
      ['finance', 'Can anyone recommend a mortgage broker?'],
    ];
    for (const [trade, text] of cases) {
      const kinds = verdict({ text }, { profile: { ...EMPTY_PROFILE, trade } })?.reasons.map(
        ({ kind }) => kind,
      );
      expect(kinds, `${trade}: ${text}`).toEqual(['asking']);
    }
  });
});

describe('spam', () => {
  it('on the user’s own ground is shown, as spam, without haste', () => {
    const found = verdict({
      text: 'Check out my channel for free crypto signals!!! http://a.example',
      publishedAt: now.toISOString(),
      answers: { id: '9', author: { name: 'D', handle: 'danalindt', url: null } },
    });
    expect(found?.intents[0]?.intent).toBe('spam');
    expect(found?.urgency).toEqual({ score: 0, terms: [{ says: 'Looks like spam', points: 0 }] });
  });
});

describe('what the user corrected', () => {
  const stamp = { id: 'a', createdAt: now.toISOString(), updatedAt: now.toISOString(), device: 'd' };
  const said = (text: string, rest: Partial<Correction>) =>
    prepareCorrections([{ ...stamp, key: 'x:other', text, is: [], isNot: [], forMe: true, ...rest }]);
  const asking = 'Can anyone recommend a carpet fitter in Leeds?';
  const quiet = { profile: { ...DANA, watched: [], brands: [] } };
  const mine = { id: '9', author: { name: 'Dana', handle: 'DanaLindt', url: null } };

  it('sets posts aside that are like one set aside, but not on the user’s own ground', () => {
    const corrections = said('Can anyone recommend a carpet fitter in Otley?', { forMe: false });
    expect(verdict({ text: asking }, quiet)).not.toBeNull();
    expect(verdict({ text: asking }, { ...quiet, corrections })).toBeNull();
    const known = () => ({ contactId: 'c', name: 'Maria', vip: false });
    const under = verdict({ text: asking, answers: mine }, { ...quiet, corrections, known });
    const before = verdict({ text: asking, answers: mine }, { ...quiet, known });
    const says = 'You set one like it aside: “Can anyone recommend a carpet fitter in Otley?”';
    expect(under?.urgency.terms).toContainEqual({ says, points: -4 });
    expect(under?.urgency.score).toBe((before?.urgency.score ?? 0) - 4);
  });

  it('changes the intents of posts like it, what is implied too, and urgency follows', () => {
    const text = 'Carpet fitter needed in Leeds please';
    const around = { ...quiet, classify: makeClassifier(null) };
    const corrections = said(text, { isNot: ['recommendation_request'], is: ['complaint'] });
    const found = verdict({ text }, { ...around, corrections });
    expect(found?.intents.map(({ intent }) => intent)).toEqual(['complaint']);
    expect(found?.reasons).toEqual(verdict({ text }, around)?.reasons);
    expect(found?.urgency.terms).toContainEqual({ says: 'Has a complaint', points: 6 });
    expect(found?.intents[0]?.sum?.terms).toEqual([
      { says: `You said so of “${text}”`, points: expect.any(Number), by: 'you' },
    ]);
  });

  it('explains an implied intent by what the user said, once they did', () => {
    const text = 'Carpet fitter needed in Leeds please';
    const around = { ...quiet, classify: makeClassifier(null) };
    const corrections = said(text, { is: ['recommendation_request'] });
    const [first] = verdict({ text }, { ...around, corrections })?.intents ?? [];
    expect(first).toMatchObject({ intent: 'recommendation_request', why: ['Carpet fitter'] });
    expect(first?.sum).toMatchObject({ base: 10, total: 40 });
  });

  describe('judged again', () => {
    const again = (parts: Partial<Post>, around: Partial<DetectContext> = {}) => {
      const { corrections, ...uncorrected } = context({ ...quiet, ...around });
      const [found] = detect([post(parts)], uncorrected);
      if (!found) throw new Error('no mention');
      const now = corrections ? { ...uncorrected, corrections } : uncorrected;
      return { before: found.verdict, after: judgeAgain(found.post, found.verdict.reasons, now) };
    };

    it('is as detection found it, as long as nothing changed', () => {
      const texts = [asking, 'Can anyone recommend a carpet fitter in Manchester?', 'Lindt Floors is great'];
      for (const text of texts) {
        const { before, after } = again({ text, publishedAt: now.toISOString() });
        expect(after).toEqual(before);
      }
      const implied = again({ text: 'Carpet fitter needed in Leeds' }, { classify: makeClassifier(null) });
      expect(implied.before.intents).toHaveLength(1);
      expect(implied.after).toEqual(implied.before);
    });

    it('stays a mention and keeps its reasons, even where detection would let it go', () => {
      const corrections = said(asking, { forMe: false, is: ['spam'] });
      const { before, after } = again({ text: asking }, { corrections });
      expect(verdict({ text: asking }, { ...quiet, corrections })).toBeNull();
      expect(after.reasons).toEqual(before.reasons);
    });

    it('keeps a reason that is not found any more', () => {
      const reasons = [{ kind: 'named' as const, says: 'Names your store, “The Old Name”' }];
      const after = judgeAgain(post({ text: asking }), reasons, context(quiet));
      expect(after.reasons).toEqual(reasons);
      expect(after.urgency.terms).toContainEqual({ says: 'Names you', points: 2 });
      expect(after.urgency.terms.map(({ says }) => says)).not.toContain('Looks for what you sell');
    });
  });
});

describe('what the user muted', () => {
  const mute = (kind: Mute['kind'], what: string) => {
    const stamp = { id: 'a', createdAt: '', updatedAt: '', device: 'd' };
    return { findMute: prepareMutes([{ ...stamp, kind, what, says: what }]) };
  };
  const text = 'Is herringbone still in fashion';
  const mine = { id: '9', author: { name: 'Dana', handle: 'DanaLindt', url: null } };
  const known = () => ({ contactId: 'c', name: 'Maria', vip: false });

  it('hides an author everywhere, by the profile', () => {
    expect(verdict({ text }, mute('author', 'x:maria'))).toBeNull();
    expect(verdict({ text, answers: mine }, { ...mute('author', 'x:maria'), known })).toBeNull();
    expect(verdict({ text }, mute('author', 'x:mario'))).not.toBeNull();
    expect(verdict({ text, site: 'facebook' }, mute('author', 'x:maria'))).not.toBeNull();
  });

  it('hides a word, whole and however it is written, but not what is written to the user or by contacts', () => {
    expect(verdict({ text }, mute('word', 'Fáshion'))).toBeNull();
    expect(verdict({ text }, mute('word', 'fash'))).not.toBeNull();
    expect(verdict({ text: `${text}, Lindt Floors?` }, mute('word', 'fashion'))).toBeNull();
    expect(verdict({ text, answers: mine }, mute('word', 'fashion'))).not.toBeNull();
    expect(verdict({ text }, { ...mute('word', 'fashion'), known })).not.toBeNull();
  });
});

describe('detect', () => {
  it('asks the classifier only about posts that may matter, once each', () => {
    const asked: string[] = [];
    const classify: Classifier = (text) => {
      asked.push(text);
      return shipped(text);
    };
    const posts = [
      post({ id: '1', text: 'nothing to see' }),
      post({ id: '2', text: 'anyone recommend a carpet fitter near Lindt Floors?' }),
    ];
    expect(detect(posts, context({ classify })).map((found) => found.post.id)).toEqual(['2']);
    expect(asked).toEqual([posts[1]?.text]);
  });

  it('keeps the order, and all reasons, weightiest first', () => {
    const text = 'Lindt Floors herringbone: anyone recommend a carpet fitter in Leeds?';
    const answers = { id: '9', author: { name: 'D', handle: 'danalindt', url: null } };
    const known = () => ({ contactId: 'c', name: 'Maria', vip: false });
    const kinds = verdict({ text, answers }, { known })?.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(['mine', 'named', 'known', 'asking', 'watched']);
  });

  it('reads a post of a megabyte as far as a post may go', () => {
    expect(says(`herringbone ${'x '.repeat(500_000)}`)).not.toBeNull();
    expect(says(`${'x '.repeat(500_000)} herringbone`)).toBeNull();
  });

  it('finds nothing for an empty profile, and does not mind', () => {
    expect(
      detect([post({ text: 'anyone recommend a plumber?' })], context({ profile: EMPTY_PROFILE })),
    ).toEqual([]);
  });

  it('never throws and always answers in the agreed shape, whatever stands on the page', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    const spiced = fc.oneof(
      wild,
      wild.map((text) => `${text} Lindt Floors @danalindt herringbone recommend a carpet ${text}`),
    );
    const someone = fc.record({ name: wild, handle: fc.option(wild), url: fc.option(wild) });
    const posts = fc.record({
      site: fc.constantFrom(...SITE_IDS),
      id: wild,
      kind: fc.constantFrom('post' as const, 'comment' as const, 'reply' as const),
      author: someone,
      text: spiced,
      publishedAt: fc.option(wild),
      permalink: fc.constant(null),
      promoted: fc.boolean(),
      quoted: fc.option(fc.record({ author: someone, text: spiced })),
      answers: fc.option(fc.record({ id: fc.option(wild), author: fc.option(someone) })),
      thread: fc.option(fc.record({ id: fc.option(wild), author: fc.option(someone) })),
    });
    const profiles = fc.record({
      name: wild,
      store: wild,
      brands: fc.array(wild, { maxLength: 3 }),
      handles: fc.array(wild, { maxLength: 3 }),
      trade: wild,
      area: wild,
      watched: fc.array(wild, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(posts, { maxLength: 3 }), fc.option(profiles, { nil: DANA }), (seen, profile) => {
        for (const found of prepareDetection(profile)(seen, context())) {
          const { urgency } = Verdict.parse(found.verdict);
          expect(urgency.score).toBe(urgency.terms.reduce((sum, { points }) => sum + points, 0));
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
