import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../src/domain/read-pasted';

const NOTHING = { identities: [], phones: [], emails: [], links: [], rest: '' };
const keys = (text: string) => readPasted(text).identities.map(({ key }) => key);

describe('what somebody pasted', () => {
  it('is a profile by its address or handle', () => {
    expect(keys('https://x.com/DanaWeber')).toEqual(['x:danaweber']);
    expect(keys('twitter.com/danaweber?s=21')).toEqual(['x:danaweber']);
    expect(keys('https://www.facebook.com/profile.php?id=100012345')).toEqual(['facebook:100012345']);
    expect(keys('see facebook.com/dana.weber.')).toEqual(['facebook:danaweber']);
    expect(keys('@danaweber')).toEqual(['x:danaweber']);
  });

  it('is a phone number in the many ways they are written', () => {
    for (const number of ['+351 912 345 678', '(020) 7946-0958', '0041 44 668 18 00', '912345678']) {
      expect(readPasted(number)).toEqual({ ...NOTHING, phones: [{ number, label: '' }] });
    }
    expect(readPasted('tel:+351912345678').phones).toEqual([{ number: '+351912345678', label: '' }]);
  });

  it('is no phone number when it is a year, a price or a card number', () => {
    for (const text of ['2026', '12.50', '4111 1111 1111 1111 1111']) {
      expect(readPasted(text)).toEqual({ ...NOTHING, rest: text });
    }
  });

  it('is an e-mail address, and the handle in it is none', () => {
    expect(readPasted('Dana <dana@example.com>')).toEqual({
      ...NOTHING,
      emails: [{ address: 'dana@example.com', label: '' }],
      rest: 'Dana <\n>',
    });
  });

  it('is all of a signature, line by line, each once', () => {
    const read = readPasted(
      'Dana Weber · Hartwell\nM: +44 20 7946 0958 | dana@hartwell.example\nwww.hartwell.example, x.com/dana, @dana\nM: +44 (20) 79460958',
    );
    expect(read.identities.map(({ key }) => key)).toEqual(['x:dana']);
    expect(read.phones).toHaveLength(1);
    expect(read.emails).toHaveLength(1);
    expect(read.links).toEqual(['https://www.hartwell.example']);
    expect(read.rest).toContain('Dana Weber · Hartwell');
  });

  it('takes no other kind of address for a link', () => {
    expect(readPasted('javascript:alert(1)').links).toEqual([]);
    expect(readPasted('https://x.com.evil.example/dana').identities).toEqual([]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readPasted(text)));
    expect(readPasted(`${'1 '.repeat(2500)}@`).rest.length).toBeLessThanOrEqual(5000);
  });
});
