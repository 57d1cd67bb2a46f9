import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold';
import { tokensOf } from '../../../src/domain/tokens';
import { foundIn, idsFound, indexed, type Told, whole } from './indexed';

const PEOPLE: Record<string, Told> = {
  ana: { name: 'Ana Silva', handle: '@anasilva', company: 'Oakline', posts: 'the floor came up' },
  jonas: { name: 'Jonas Weber', tags: 'oak', notes: 'wants a red sofa', posts: 'who sells sofas' },
  mei: { name: '田中 美咲', company: '東京家具', posts: '中国の田んぼ' },
  zoe: { name: 'Zoë Kovač', reach: 'zoe@kovac.example', notes: 'Ana sent her', numbers: ['351912345678'] },
  oak: { name: 'Marta Oak', numbers: ['0912345679'] },
};
const INDEX = indexed(PEOPLE);
const ids = (query: string) => idsFound(INDEX, query);

describe('finding contacts', () => {
  it('asks for all words of a query, wherever each stands, in any order', () => {
    expect(ids('red jonas')).toEqual(['jonas']);
    expect(ids('weber sofa')).toEqual(['jonas']);
    expect(ids('weber silva')).toEqual([]);
  });

  it('finds beginnings while they are typed, and folds both sides', () => {
    for (const query of ['kov', 'KOVAČ', 'kovac', 'zoe', 'Zoë', 'z']) expect(ids(query)).toContain('zoe');
    expect(ids('zoe@kov')).toEqual(['zoe']);
    expect(ids('@anasil')).toEqual(['ana']);
  });

  it('puts names before handles before companies and tags before notes before posts', () => {
    const texts = (where: string) => ({ name: 'x', [where]: 'maple' });
    const all = ['posts', 'notes', 'tags', 'handle', 'name'];
    const index = indexed(Object.fromEntries(all.map((where) => [where, texts(where)])));
    expect(idsFound(index, 'maple')).toEqual(all.toReversed());
    expect(foundIn([whole(index)], 'maple').map(({ where }) => where)).toEqual(all.toReversed());
  });

  it('puts whole words before beginnings, and what is spelt as typed before slips', () => {
    const index = indexed({
      slip: { name: 'Marla' },
      beginning: { name: 'Martana' },
      word: { name: 'Marta' },
      post: { posts: 'marta' },
    });
    expect(idsFound(index, 'marta')).toEqual(['word', 'beginning', 'post', 'slip']);
  });

  it('forgives a slip wherever it is, the first letter too', () => {
    for (const typed of ['silba', 'sliva', 'sillva', 'slva', 'zilva', 'ilva', 'wsilva']) {
      expect(ids(typed), typed).toContain('ana');
    }
    expect(ids('silvana')).toEqual([]);
    expect(ids('anaslivaa')).toEqual(['ana']);
  });

  it('forgives a slip in a word that is still being typed, but not by its last letter', () => {
    const index = indexed({ chris: { name: 'Christopher' }, marta: { name: 'Martinsson' } });
    expect(idsFound(index, 'chirsto')).toEqual(['chris']);
    expect(idsFound(index, 'hristo')).toEqual(['chris']);
    expect(idsFound(index, 'martix')).toEqual([]);
  });

  it('forgives slips only in names, handles and companies when somebody is found as typed', () => {
    const index = indexed({
      typed: { posts: 'walnut' },
      named: { name: 'Walmot' },
      other: { posts: 'walnuts and walmut' },
    });
    expect(idsFound(index, 'walmut')).toEqual(['other', 'named']);
    expect(idsFound(index, 'valnut').sort()).toEqual(['other', 'typed']);
  });

  it('finds signs without blanks between them as they stand', () => {
    expect(ids('田中')).toEqual(['mei']);
    expect(foundIn([whole(INDEX)], '田中')[0]?.where).toBe('name');
    expect(ids('家具')).toEqual(['mei']);
    expect(ids('東京家')).toEqual(['mei']);
    expect(ids('具')).toEqual(['mei']);
    // Both signs are hers, but never side by side.
    expect(ids('京田')).toEqual([]);
  });

  it('finds phone numbers by any of their digits, however they are typed', () => {
    for (const query of ['912345678', '+351 912 345 678', '912 345', '5678', '(351) 912-345', '0912345678']) {
      expect(ids(query), query).toContain('zoe');
    }
    // As stored without the country.
    expect(ids('+351 912 345 679')).toEqual(['oak']);
    expect(ids('912 999')).toEqual([]);
    const found = foundIn([whole(INDEX)], '345678')[0];
    expect(found).toMatchObject({ contactId: 'zoe', where: 'reach', word: '345678' });
  });

  it('tells the least obvious place, and what was found for each word', () => {
    expect(foundIn([whole(INDEX)], 'sofa jon')[0]).toMatchObject({
      contactId: 'jonas',
      where: 'notes',
      word: 'sofa',
      words: ['sofa', 'jonas'],
    });
  });

  it('does not look for a single letter in posts and notes, but for a word of one letter', () => {
    const index = indexed({ post: { posts: 'quick x' }, name: { name: 'Quill' } });
    expect(idsFound(index, 'q')).toEqual(['name']);
    expect(idsFound(index, 'x')).toEqual(['post']);
  });

  it('finds nobody for a query without words', () => {
    for (const query of ['', '  ', '!?', '\u200b', '\ud800', '.*', '()[]\\']) expect(ids(query)).toEqual([]);
  });
});

const WORD = fc.stringMatching(/^[a-zäößéñçšž]{1,14}$/);
const TEXT = fc.array(WORD, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const TOLD = fc.record({ name: TEXT, company: TEXT, notes: TEXT, posts: TEXT });
const LOG = fc.array(TOLD, { minLength: 1, maxLength: 12 });

const indexOf = (people: Told[]) => indexed(Object.fromEntries(people.map((told, at) => [`p${at}`, told])));
/** Some word of somebody. */
const inside = (people: Told[], pick: number): [id: string, word: string] => {
  const all = people.flatMap(({ name = '', company = '', notes = '', posts = '' }, at) =>
    tokensOf(fold(`${name} ${company} ${notes} ${posts}`)).map(({ text }): [string, string] => [
      `p${at}`,
      text,
    ]),
  );
  return all[pick % all.length] ?? ['', ''];
};

describe('everybody', () => {
  it('is found by each of their words, and by all of them together', () => {
    fc.assert(
      fc.property(LOG, fc.nat(), (people, pick) => {
        const [id, word] = inside(people, pick);
        expect(idsFound(indexOf(people), word)).toContain(id);
        const { name = '' } = people[Number(id.slice(1))] ?? {};
        expect(idsFound(indexOf(people), `${word} ${name}`)).toContain(id);
      }),
    );
  });

  it('is found by each beginning of two letters and more', () => {
    fc.assert(
      fc.property(LOG, fc.nat(), fc.nat(), (people, pick, cut) => {
        const [id, word] = inside(people, pick);
        fc.pre(word.length >= 2);
        const beginning = word.slice(0, 2 + (cut % (word.length - 1)));
        expect(idsFound(indexOf(people), beginning)).toContain(id);
      }),
    );
  });

  it('is found with one slip, unless the slip makes a word of somebody', () => {
    const slips: ((word: string, at: number) => string)[] = [
      (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
      (word, at) => word.slice(0, at) + word.slice(at + 1),
      (word, at) => `${word.slice(0, at)}q${word.slice(at)}`,
      (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ];
    fc.assert(
      fc.property(LOG, fc.nat(), fc.nat(), fc.constantFrom(...slips), (people, pick, at, slip) => {
        const [id, word] = inside(people, pick);
        const typed = slip(word, at % word.length);
        // A letter three times in a row is one drawn out.
        fc.pre(typed.length >= 4 && fold(typed) === typed);
        const found = foundIn([whole(indexOf(people))], typed);
        const precise = found.some(({ words }) => words[0]?.startsWith(typed));
        const named = fold(people[Number(id.slice(1))]?.name ?? '')
          .split(' ')
          .includes(word);
        if (named || !precise) expect(found.map(({ contactId }) => contactId)).toContain(id);
        else expect(found).not.toEqual([]);
      }),
    );
  });

  it('is found by nothing that is nowhere near their words', () => {
    fc.assert(
      fc.property(LOG, (people) => {
        expect(idsFound(indexOf(people), 'xwqxwqxwqxwq')).toEqual([]);
      }),
    );
  });
});

describe('hostile texts', () => {
  it('finds words at the end of a note of a million signs, and stays in bounds with one long word', () => {
    const index = indexed({
      long: { notes: `${'lorem ipsum '.repeat(90_000)}zebra` },
      word: { notes: `${'x'.repeat(500_000)} yak` },
      bare: { notes: 'abcdefghij'.repeat(100_000) },
    });
    expect(idsFound(index, 'zebra')).toEqual(['long']);
    expect(idsFound(index, 'yak')).toEqual(['word']);
    expect(idsFound(index, 'abcdefghijabcdefghij'.repeat(5))).toEqual(['bare']);
  });

  it('takes the names of built-ins, patterns and markup for words', () => {
    const texts = ['__proto__', 'constructor', 'hasOwnProperty', '(a+)+$', '<img src=x onerror=alert(1)>'];
    const index = indexed(Object.fromEntries(texts.map((text, at) => [`p${at}`, { name: text }])));
    expect(idsFound(index, '__proto__')).toEqual(['p0']);
    expect(idsFound(index, 'constructor')).toEqual(['p1']);
    expect(idsFound(index, 'toString')).toEqual([]);
    expect(idsFound(index, '<img')).toEqual(['p4']);
    expect(idsFound(index, '(a+)+$ '.repeat(40))).toContain('p3');
  });

  it('survives lone surrogates, floods of marks, right-to-left and invisible signs', () => {
    const index = indexed({
      lone: { name: 'Dana\ud83d Lev', posts: `${'y'.repeat(39)}😀` },
      flood: { name: `Zal${'\u0316\u0302'.repeat(2000)}go` },
      rtl: { name: 'דנה \u202eלוי\u202c', notes: 'مرحبا بالعالم' },
      hidden: { name: 'O\u200bl\u00adivia' },
    });
    expect(idsFound(index, 'dana lev')).toEqual(['lone']);
    expect(idsFound(index, 'דנה לוי')).toEqual(['rtl']);
    expect(idsFound(index, 'بالعالم')).toEqual(['rtl']);
    expect(idsFound(index, 'olivia')).toEqual(['hidden']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const index = indexed({ any: { name: text, notes: text } });
        for (const { text: word } of tokensOf(fold(text)).slice(0, 3)) {
          expect(idsFound(index, word)).toEqual(['any']);
        }
      }),
    );
  });
});
