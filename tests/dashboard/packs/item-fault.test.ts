import { describe, expect, it } from 'vitest';
import { itemFault } from '../../../src/dashboard/packs/item-fault';
import type { PackItem } from '../../../src/domain/model';

const item = (fields: Partial<PackItem> = {}): PackItem => ({
  id: crypto.randomUUID(),
  kind: 'link',
  says: 'Care',
  url: null,
  ...fields,
});
const good = item({ url: 'https://hartwell.example/care' });
const fault = (items: PackItem[], written = items) => itemFault(items, written);

describe('the thing for which a pack cannot be kept', () => {
  it.each(['https://no address', 'https://hartwell.example/oak care', 'mailto:dana@hartwell.example'])(
    'has the address %s, and is named by its place among all that stand in the editor',
    (url) => {
      const bad = item({ url });
      const found = fault([good, bad], [good, item({ says: '' }), bad]);
      expect(found).toMatchObject({ id: bad.id, field: 'url' });
      expect(found?.says).toContain('The address of “Link, 3”');
    },
  );

  it('is a link that leads nowhere', () => {
    const bare = item({ says: 'How to care for it.' });
    expect(fault([good, bare])).toEqual({
      id: bare.id,
      field: 'url',
      says: '“Link, 2” has no address yet, so nobody could open it.',
    });
  });

  it('is the first of several', () => {
    const first = item({ url: 'mailto:dana@hartwell.example' });
    expect(fault([first, item({ url: 'https://no address' })])).toMatchObject({ id: first.id });
  });

  it('has too many words, or is the first that is too many', () => {
    const long = item({ kind: 'spec', says: 'a'.repeat(1001) });
    expect(fault([good, long])).toEqual({
      id: long.id,
      field: 'says',
      says: '“Specification, 2” is longer than 1,000 characters.',
    });
    const many = Array.from({ length: 52 }, () => item({ kind: 'review' }));
    expect(fault(many)).toEqual({
      id: many[50]?.id,
      field: 'says',
      says: '“Review, 51” is one too many: a pack holds up to 50 things.',
    });
  });

  it('is none where all can be kept', () => {
    const spoken = item({ kind: 'review' });
    const written = item({ says: 'How to care for it: hartwell.example/care' });
    expect(fault([good, spoken, written, item({ says: '', url: 'https://hartwell.example' })])).toBeNull();
  });
});
