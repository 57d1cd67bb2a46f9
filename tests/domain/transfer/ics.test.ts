import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/domain/model';
import { writeIcs } from '../../../src/domain/transfer/ics/write-ics';
import { contact } from '../../support/any-contact';

const NOW = new Date('2026-11-21T12:00:00.000Z');

function step(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: '01930000-0000-7000-8000-00000000000f',
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    device: 'd',
    contactId: contact().id,
    mentionId: null,
    interactionId: null,
    due: '2026-11-24T09:00:00+01:00',
    note: 'Ask how it went',
    status: 'open',
    nudgedAt: null,
    ...changes,
  };
}

function events(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

/** Names of all lines, unfolded: what a calendar sees. */
function names(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split(/[\r\n]+/)
    .filter(Boolean)
    .map((line) => line.split(/[;:]/, 1)[0] ?? '');
}

describe('follow-ups as a calendar', () => {
  it('are events with an alarm, at their moment, with what one needs at hand', () => {
    const ana = contact({
      company: 'Lindt Floors',
      phones: [{ number: '+351 912 345 678', label: '' }],
      identities: [{ site: 'x', key: 'x:ana', name: 'Ana', handle: 'ana', url: 'https://x.com/ana' }],
    });
    const [event] = events(writeIcs([{ followUp: step(), contact: ana }], NOW));
    expect(event?.getFirstPropertyValue('summary')).toBe('Ana Silva: Ask how it went');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-24T08:00:00Z');
    expect(event?.getFirstPropertyValue('description')).toBe(
      'Ask how it went\nLindt Floors\n+351 912 345 678\nhttps://x.com/ana',
    );
    expect(event?.getFirstPropertyValue('url')).toBe('https://x.com/ana');
    expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('keep their name and count their changes, so that importing them again moves them', () => {
    const sequence = (followUp: FollowUp) => {
      const [event] = events(writeIcs([{ followUp, contact: null }], NOW));
      return [event?.getFirstPropertyValue('uid'), event?.getFirstPropertyValue('sequence')];
    };
    const [uid, before] = sequence(step());
    const [again, after] = sequence(
      step({ updatedAt: '2026-11-21T08:00:00.000Z', due: '2026-11-30T08:00:00Z' }),
    );
    expect(again).toBe(uid);
    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  const PLAIN = names(writeIcs([{ followUp: step(), contact: contact() }], NOW));

  it('adversarial 34: a line break in a note adds no line', () => {
    const note = 'A\r\nATTENDEE:mailto:eve@evil.example\rB\u2028C';
    const text = writeIcs([{ followUp: step({ note }), contact: contact() }], NOW);
    expect(names(text)).toEqual(PLAIN);
    expect(events(text)[0]?.getFirstPropertyValue('summary')).toContain('A ATTENDEE:mailto:eve@evil.example');
  });

  it('adversarial 35: nor does one in an id', () => {
    const text = writeIcs([{ followUp: step({ id: 'u\nX-EVIL:1' }), contact: contact() }], NOW);
    expect(names(text)).toEqual(PLAIN);
  });

  it('nor anything else in any text; every line is short enough and whole', () => {
    const TEXT = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(TEXT, TEXT, TEXT, (note, name, id) => {
        const text = writeIcs(
          [{ followUp: step({ note, id }), contact: contact({ name: `A${name}` }) }],
          NOW,
        );
        expect(names(text)).toEqual(PLAIN);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd\ufffd\ufffd');
        }
        expect(events(text)).toHaveLength(1);
      }),
    );
  });

  it('folds between signs, not within them', () => {
    const note = '😀'.repeat(60);
    const text = writeIcs([{ followUp: step({ note }), contact: null }], NOW);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const bytes = new TextEncoder().encode(text);
    expect(decoder.decode(bytes)).toBe(text);
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/\p{Cs}/u);
    expect(events(text)[0]?.getFirstPropertyValue('summary')).toBe(note);
  });
});
