import { describe, expect, it } from 'vitest';
import { draftLength } from '../../../src/domain/draft-length';
import { packsForStage } from '../../../src/domain/info-packs/fitting-stage';
import { packText } from '../../../src/domain/info-packs/pack-text';
import { sayLeftOut } from '../../../src/domain/info-packs/say-left-out';
import type { PackItem } from '../../../src/domain/model';
import { fillTemplate } from '../../../src/domain/template/fill';
import { unknownVariables } from '../../../src/domain/template/hints';
import { EXAMPLE_CONTEXT, packVariableId } from '../../../src/domain/variables';

const item = (says: string, url: string | null = null): PackItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  kind: url ? 'link' : 'spec',
  says,
  url,
});
const oak = {
  title: 'Oak or laminate',
  stages: [],
  items: [
    item('Oak lasts longer,\nlaminate costs half'),
    item('How to choose.', 'https://lindt.example/oak'),
    item(' '),
  ],
};
const template = (text: string) => ({ id: 't', title: 'T', text });
const context = { ...EXAMPLE_CONTEXT, packs: [oak] };

describe('a pack in a template', () => {
  it('stands there one thing a line, whatever the capitals of its name', () => {
    const filled = fillTemplate(template('Hi {{contact.firstName}},\n{{PACK: oak or LAMINATE}}'), context);
    expect(filled.text).toBe(
      'Hi Ana,\n• Oak lasts longer, laminate costs half\n• How to choose: https://lindt.example/oak',
    );
    expect(filled).not.toHaveProperty('leftOut');
  });

  it('is asked for as a gap, or gives way to words of the template, where there is no such pack', () => {
    expect(fillTemplate(template('{{pack:Walnut}}'), context).gaps).toEqual(['Walnut']);
    expect(fillTemplate(template('{{pack:Walnut|Ask me}}'), context).text).toBe('Ask me');
    expect(fillTemplate(template('{{pack:Oak or laminate}}'), EXAMPLE_CONTEXT).gaps).toEqual([
      'Oak or laminate',
    ]);
  });

  it('is no misspelt variable', () => {
    expect(unknownVariables(`{{${packVariableId(' Oak ')}}}`)).toEqual([]);
    expect(packVariableId(' Oak ')).toBe('pack:Oak');
  });

  it('cannot bring variables or gaps of its own into the reply', () => {
    const sly = { ...oak, items: [item('{{me.name}} ⟦x⟧')] };
    const { text, gaps } = fillTemplate(template('{{pack:Oak or laminate}}'), { ...context, packs: [sly] });
    expect([text, gaps]).toEqual(['• ((me.name)) [x]', []]);
  });

  it('is cut to what the site takes by whole things from its end, and that is told', () => {
    const long = {
      ...oak,
      items: Array.from({ length: 6 }, (_, index) => item(`${index} ${'oak '.repeat(20)}`)),
    };
    const filled = fillTemplate(template('Hi Ana.\n{{pack:Oak or laminate}}\nWhat do you think?'), {
      ...context,
      packs: [long],
    });
    expect(draftLength(filled.text, 'x')).toBeLessThanOrEqual(280);
    expect(filled.leftOut).toEqual([{ pack: 'Oak or laminate', items: 4 }]);
    expect(filled.text.split('\n').slice(1, -1)).toEqual(packText(long, 2).split('\n'));
    expect(filled.text.endsWith('What do you think?')).toBe(true);
    expect(sayLeftOut(filled.leftOut ?? [])).toBe('4 of “Oak or laminate” left out: the site takes no more.');
  });

  it('keeps at least one thing: the rest is for the user to shorten', () => {
    const one = { ...oak, items: [item('oak '.repeat(200)), item('more')] };
    const filled = fillTemplate(template('{{pack:Oak or laminate}}'), { ...context, packs: [one] });
    expect(filled.text).toBe(packText(one, 1));
    expect(filled.leftOut).toEqual([{ pack: 'Oak or laminate', items: 1 }]);
  });

  it('is whole where the site takes more', () => {
    const long = {
      ...oak,
      items: Array.from({ length: 6 }, (_, index) => item(`${index} ${'oak '.repeat(20)}`)),
    };
    const post = { ...EXAMPLE_CONTEXT.post, site: 'facebook' as const };
    const filled = fillTemplate(template('{{pack:Oak or laminate}}'), { ...context, post, packs: [long] });
    expect(filled.text.split('\n')).toHaveLength(6);
  });
});

it('packs made for a stage come first, those for others last', () => {
  const packs = [
    { id: 1, stages: ['customer' as const] },
    { id: 2, stages: [] },
    { id: 3, stages: ['deciding' as const, 'met' as const] },
  ];
  expect(packsForStage(packs, 'deciding').map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(packsForStage(packs, null).map(({ id }) => id)).toEqual([2, 1, 3]);
});
