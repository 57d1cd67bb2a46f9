import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/days';
import type { QuickLine } from '../../../src/domain/quick-line/quick-line';
import { readQuickLine } from '../../../src/domain/quick-line/read-quick-line';
import type { FoundName } from '../../../src/domain/search/find-names';
import { living } from '../../support/living';
import { speak } from '../../support/speak';

living('Europe/Madrid');
beforeAll(() => speak('es'));
afterAll(() => speak('en'));

/** A Tuesday. */
const now = (): Date => new Date(2026, 10, 24, 14, 30);

const PEOPLE: [id: string, name: string][] = [
  ['ana', 'Ana Silva'],
  ['julio', 'Julio'],
  ['mar', 'Mar'],
];

function findNames(text: string): FoundName[] {
  return PEOPLE.flatMap(([contactId, name]) => {
    for (const part of [name, ...name.split(' ')]) {
      const match = new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'iu').exec(text);
      if (match) {
        const matched: [number, number] = [match.index, match.index + match[0].length];
        return [{ contactId, name, matched, sure: true }];
      }
    }
    return [];
  });
}

function read(text: string): QuickLine {
  return readQuickLine(text, { now: now(), findNames, dayFirst: true });
}

describe('a line in the words of a salesperson, in Spanish', () => {
  it('understands who, how, what and when to come back to it', () => {
    const line = 'llamé a Ana, quiere el rojo, el viernes';
    expect(read(line)).toMatchObject({
      happened: true,
      contact: { contactId: 'ana', name: 'Ana Silva' },
      channel: 'phone',
      note: 'quiere el rojo',
      at: now(),
      followUp: { day: '2026-11-27', note: 'quiere el rojo' },
      problems: [],
    });
    expect(read(line).parts.map(({ start, end, as }) => `${as}: ${line.slice(start, end)}`)).toEqual([
      'channel: llamé',
      'contact: Ana',
      'day: el viernes',
    ]);
  });

  it.each([
    ['llamé a Ana', 'phone'],
    ['llame a Ana ayer', 'phone'],
    ['me llamó Ana', 'phone'],
    ['Ana me ha llamado', 'phone'],
    ['hablé con Ana', 'phone'],
    ['llamada de Ana', 'phone'],
    ['Ana vino a la tienda', 'visit'],
    ['visité a Ana', 'visit'],
    ['hablé con Ana en la tienda', 'visit'],
    ['tomé un café con Ana', 'visit'],
    ['mandé un whatsapp a Ana', 'message'],
    ['Ana preguntó por Instagram si lo hay en azul', 'message'],
    ['escribí a Ana', 'email'],
    ['le mandé un correo a Ana', 'email'],
    ['a Ana le gustan los perros', 'note'],
    ['nota: a Ana le gustan los perros', 'note'],
  ])('“%s” was %s', (line, channel) => {
    expect(read(line)).toMatchObject({ channel, happened: true, contact: { contactId: 'ana' } });
  });

  it.each([
    ['llamé a Ana ayer', '2026-11-23'],
    ['llamé a Ana anteayer', '2026-11-22'],
    ['llamé a Ana el viernes', '2026-11-20'],
    ['hablé con Ana el lunes pasado', '2026-11-23'],
    ['visité a Ana hace dos días', '2026-11-22'],
    ['hablé con Ana el 3 de marzo', '2026-03-03'],
    ['hace una semana llamé a Ana', '2026-11-17'],
  ])('“%s” was on %s', (line, day) => {
    const { at, followUp } = read(line);
    expect([dayOf(at), followUp]).toEqual([day, null]);
  });

  it.each([
    ['llamé a Ana, quiere presupuesto, mañana', '2026-11-25', 'quiere presupuesto'],
    ['llamé a Ana, quiere presupuesto, en dos semanas', '2026-12-08', 'quiere presupuesto'],
    ['hablé con Ana, llamar la semana que viene', '2026-12-01', 'llamar'],
    ['llamé a Ana, siguiente paso mandar muestra el viernes', '2026-11-27', 'siguiente paso mandar muestra'],
    ['Ana quiere la mesa el viernes', '2026-11-27', 'quiere la mesa'],
    ['hablé con Ana ayer, necesita el sofá antes de Navidad', '2026-12-22', 'necesita el sofá'],
  ])('“%s” plans %s: %s', (line, day, note) => {
    expect(read(line)).toMatchObject({
      happened: true,
      followUp: { day, note },
      contact: { contactId: 'ana' },
    });
  });

  it.each([
    ['llamar a Ana el viernes', '2026-11-27', undefined],
    ['llamar a Ana mañana a las 5', '2026-11-25', '17:00'],
    ['siguiente paso: mandar presupuesto a Ana el lunes', '2026-11-30', undefined],
    ['tengo que escribir a Ana en 3 días', '2026-11-27', undefined],
    ['recuérdame llamar a Ana pasado mañana', '2026-11-26', undefined],
    ['quedar con Ana el jueves por la tarde', '2026-11-26', '16:30'],
  ])('“%s” only plans', (line, day, time) => {
    const { happened, followUp, contact } = read(line);
    expect([happened, followUp?.day, followUp?.time, contact?.contactId]).toEqual([false, day, time, 'ana']);
  });

  it.each([
    ['Ana compró la mesa de roble por 890 €', 'mesa de roble', 890, 'EUR'],
    ['le vendí una silla a Ana por 120', 'silla', 120, null],
    ['Ana encargó dos lámparas', 'dos lámparas', null, null],
    ['Ana se llevó el sofá', 'sofá', null, null],
  ])('“%s” is a purchase of %s', (line, what, amount, currency) => {
    const { purchase, contact } = read(line);
    expect([purchase, contact?.contactId]).toEqual([{ what, amount, currency }, 'ana']);
  });

  it.each(['Ana pidió presupuesto', 'Ana no compró nada', 'Ana casi compró la mesa'])(
    '“%s” is none',
    (line) => {
      expect(read(line).purchase).toBeNull();
    },
  );

  it('knows a complaint from none', () => {
    expect(read('llamó Ana, se quejó del retraso').complaint).toBe(true);
    expect(read('llamó Ana, está enfadada').complaint).toBe(true);
    expect(read('llamó Ana, no se quejó de nada').complaint).toBe(false);
  });

  it('notes a meeting that was agreed', () => {
    expect(read('llamé a Ana, tenemos una cita el viernes').appointment).toBe('2026-11-27');
    expect(read('llamé a Ana, quedamos el viernes').appointment).toBe('2026-11-27');
    expect(read('llamé a Ana, canceló la cita del viernes').appointment).toBeNull();
  });

  it('takes a name that nobody has for somebody new, and a name that is a word only where a person stands', () => {
    expect(read('llamé a Dolores Ibarra ayer').newName).toBe('Dolores Ibarra');
    expect(read('le vendí la mesa a Pedro').newName).toBe('Pedro');
    expect(read('llamé a Mar, quiere la azul').contact?.contactId).toBe('mar');
    expect(read('Ana quiere ver el mar').contact?.contactId).toBe('ana');
    expect(read('llamé a Julio ayer').contact?.contactId).toBe('julio');
    expect(read('hablé con Ana, viene en julio').contact?.contactId).toBe('ana');
  });

  it('says when a day does not exist', () => {
    expect(read('llamar a Ana el 31 de febrero').problems).toEqual([
      'No existe ese día: el 31 de febrero. Elige otro.',
    ]);
  });

  it('still understands English, and Spanish only where the interface speaks it', () => {
    expect(read('called Ana, wants the red one, Friday')).toMatchObject({
      channel: 'phone',
      note: 'wants the red one',
      followUp: { day: '2026-11-27' },
    });
    speak('en');
    expect(read('llamé a Ana, quiere el rojo, el viernes').followUp).toBeNull();
    speak('es');
  });

  it('reads any text without throwing', () => {
    const words = fc.constantFrom(
      ...'llamé a Ana el viernes mañana compró por 890 € , : quiere en dos semanas se quejó no siguiente paso 31 de febrero a las 5 hace quedamos'.split(
        ' ',
      ),
    );
    const line = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(line, (text) => {
        const { at, followUp, parts } = read(text);
        expect(at <= now()).toBe(true);
        if (followUp) expect(followUp.day >= '2026-11-24').toBe(true);
        expect(parts.every(({ start }, index) => start >= (parts[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
