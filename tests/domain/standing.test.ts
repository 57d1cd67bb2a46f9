import { afterEach, describe, expect, it } from 'vitest';
import { sayStanding } from '../../src/domain/standing';
import { speak } from '../support/speak';

const NOW = new Date(2026, 10, 23, 12);
const at = (day: number, hour = 9): string => new Date(2026, 10, day, hour).toISOString();
const nothing = { followUps: [], complaintSince: null, waiting: 0 };

describe('what is open with somebody', () => {
  afterEach(() => speak('en'));

  it('is nothing where nothing is', () => expect(sayStanding(nothing, NOW)).toEqual([]));

  it('begins with a complaint, then what is next, then how much more there is', () => {
    const followUps = [
      { note: 'Call about the red one', due: at(24) },
      { note: 'Birthday', due: at(30) },
      { note: '', due: at(30) },
    ];
    expect(sayStanding({ followUps, complaintSince: at(20, 12), waiting: 2 }, NOW)).toEqual([
      'complaint open for 3 days',
      'Call about the red one, due tomorrow',
      '2 more follow-ups',
      '2 posts wait for you',
    ]);
  });

  it.each([
    [at(23, 18), 'due today'],
    [at(23, 8), 'due today'],
    [at(22), 'due since yesterday'],
    [at(16), 'due since Mon 16 Nov'],
    [at(27), 'due on Fri 27 Nov'],
  ])('says when: %s is %s', (due, says) => {
    expect(sayStanding({ ...nothing, followUps: [{ note: 'Ring', due }] }, NOW)).toEqual([`Ring, ${says}`]);
  });

  it('says the hour where the user named one', () => {
    const says = (due: string) => {
      const followUps = [{ note: 'Ring', due, timed: true as const }];
      return sayStanding({ ...nothing, followUps }, NOW)[0];
    };
    expect([says(at(23, 18)), says(at(27, 9)), says(at(22, 14))]).toEqual([
      'Ring, due today at 18:00',
      'Ring, due on Fri 27 Nov at 09:00',
      'Ring, due since yesterday at 14:00',
    ]);
  });

  it('names a follow-up without a note by what it is for', () => {
    const followUps = [{ note: ' ', due: at(24), kind: 'thanks' as const }];
    expect(sayStanding({ ...nothing, followUps, waiting: 1 }, NOW)).toEqual([
      'thanks, due tomorrow',
      '1 post waits for you',
    ]);
  });

  it('is said in the language of the interface', () => {
    speak('es');
    const says = (due: string) => {
      const followUps = [{ note: ' ', due, kind: 'thanks' as const }];
      return sayStanding({ ...nothing, followUps }, NOW)[0];
    };
    expect([says(at(24)), says(at(27)), says(at(22)), says(at(16))]).toEqual([
      'agradecimiento, para mañana',
      'agradecimiento, para el vie 27 nov',
      'agradecimiento, pendiente desde ayer',
      'agradecimiento, pendiente desde el lun 16 nov',
    ]);
    expect(sayStanding({ ...nothing, complaintSince: at(20, 12), waiting: 2 }, NOW)[1]).toBe(
      '2 publicaciones te esperan',
    );
  });
});
