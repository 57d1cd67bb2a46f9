import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '../../../scripts/locales';
import { briefOf } from '../../../src/domain/brief/brief';
import { heldDataText } from '../../../src/domain/held-data';
import { KNOWN_LABELS } from '../../../src/domain/known-labels/known-labels';
import { keptLabel, labelName, meantBy, sayLabel } from '../../../src/domain/known-labels/read-label';
import { theirDays } from '../../../src/domain/occasions/kinds/their-days';
import { referralTree } from '../../../src/domain/referral-tree';
import { say } from '../../../src/domain/say/say';
import { contact } from '../../support/any-contact';
import { speak } from '../../support/speak';

afterEach(() => speak('en'));

const everySaid = languages().flatMap((language) => KNOWN_LABELS.map((label) => [language, label] as const));

describe('a label we know', () => {
  it.each(everySaid)('as %s says it is kept under its own word: $word', (language, { word, says }) => {
    speak(language);
    expect(keptLabel(say(says))).toBe(word);
    expect(keptLabel(say(says).toUpperCase())).toBe(word);
    expect(sayLabel(word)).toBe(say(says));
  });

  it('belongs to one entry, in every language', () => {
    for (const language of languages()) {
      const words = KNOWN_LABELS.flatMap(({ called, calledIn }) => [
        ...called,
        ...(calledIn?.[language] ?? []),
      ]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it.each(['en', 'es'])('is known in any of our languages where the interface speaks %s', (language) => {
    speak(language);
    const typed = ['cumpleaños', 'CUMPLEANOS', 'birthday', ' Móvil ', 'movil', 'mobile', 'trabajo', 'casa'];
    expect(typed.map(keptLabel)).toEqual([
      ...['Birthday', 'Birthday', 'Birthday', 'Mobile', 'Mobile', 'Mobile', 'Work', 'Home'],
    ]);
    expect(keptLabel('Atelier')).toBe('Atelier');
    expect(keptLabel('')).toBe('');
    expect(sayLabel('Atelier')).toBe('Atelier');
  });

  it('is said in the language of the interface, whatever the log has of older days', () => {
    expect(['Birthday', 'cumpleaños', 'mobile'].map(sayLabel)).toEqual(['Birthday', 'Birthday', 'Mobile']);
    speak('es');
    expect(['Birthday', 'cumpleaños', 'mobile'].map(sayLabel)).toEqual(['Cumpleaños', 'Cumpleaños', 'Móvil']);
    expect(labelName('Cumpleaños')).toBe(labelName('BIRTHDAY'));
  });

  it('is an anniversary in Spanish where Portuguese means a birthday', () => {
    expect(keptLabel('Aniversario')).toBe('Aniversario');
    expect(meantBy('Aniversário')?.day).toBe('birthday');
    speak('es');
    expect(keptLabel('aniversario')).toBe('Anniversary');
    expect(meantBy('Aniversario')?.day).toBe('anniversary');
    expect(meantBy('Geburtstag')?.day).toBe('birthday');
  });

  it('stays as typed where another language calls it something else', () => {
    expect(keptLabel('Personal')).toBe('Personal');
    speak('es');
    expect(keptLabel('Personal')).toBe('Private');
  });
});

describe('in Spanish', () => {
  const ana = contact({
    phones: [{ number: '912 345 678', label: 'Mobile' }],
    emails: [{ address: 'ana@example.com', label: 'work' }],
    dates: [{ what: 'Birthday', day: '--11-24' }],
  });

  it('the brief and what is held call labels by their Spanish name', () => {
    speak('es');
    const tree = referralTree(ana.id, [ana], () => ({}));
    const known = { contact: ana, followUps: [], exchanges: [], purchases: [], tree, recovery: null };
    expect(briefOf(known, new Date(2026, 10, 24)).reach.shown).toContain('912 345 678 (Móvil)');
    const none = { interactions: [], followUps: [], purchases: [], mentions: [], corrections: [], mutes: [] };
    const held = { ...none, cards: [], imports: [], sent: 0, snapshots: [], inTeam: [] };
    const text = heldDataText({ ...held, contacts: [ana], at: ana.createdAt, name: ana.name });
    expect(text).toMatch(/Móvil.*912 345 678/);
    expect(text).toMatch(/Trabajo.*ana@example\.com/);
    expect(text).toContain('Cumpleaños: --11-24');
  });

  it('an occasion is of the same kind and name as in English, with Spanish words', () => {
    const person = (what: string) => ({
      line: { id: 'a', merged: [], days: [{ what, on: '11-24' }] },
      purchases: [],
      sent: [],
    });
    const found = (what: string) =>
      theirDays.find(person(what) as unknown as Parameters<typeof theirDays.find>[0], '2026-11-24', {
        byTag: {},
      } as never)[0];
    const [birthday, nameDay] = [found('Birthday'), found('Name day')];
    expect([birthday?.kind, nameDay?.kind]).toEqual(['birthday', 'anniversary']);
    expect(found('aniversario')?.kind).toBe('birthday');
    speak('es');
    expect(found('Birthday')).toMatchObject({ kind: 'birthday', name: birthday?.name });
    expect(found('Name day')).toMatchObject({ kind: 'anniversary', name: nameDay?.name });
    expect(found('Name day')?.note).toContain('Santo');
    expect(found('aniversario')?.kind).toBe('anniversary');
  });
});
