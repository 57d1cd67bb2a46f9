import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sayPercent } from '../../src/domain/say-percent';

const SRC = path.resolve(import.meta.dirname, '../../src');

it('writes a part in whole hundredths', () => {
  expect([0, 0.004, 0.29, 2 / 3, 1].map(sayPercent)).toEqual(['0%', '0%', '29%', '67%', '100%']);
});

it('nothing puts a blank between a number and its sign', () => {
  const apart = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && /\}(?:\s|&nbsp;)%/.test(readFileSync(path.join(SRC, name), 'utf8')),
  );
  expect(apart).toEqual([]);
});
