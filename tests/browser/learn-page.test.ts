import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-learnt-'));

/** Runs the command as its users do. */
function learnPage(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'learn-page', '--', ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

test('an old layout becomes an anonymous page, its facts, and a proposal; the page is learnt once', async () => {
  const out = path.join(folder, 'old');
  const args = ['tests/pages/x/old-layout.html', '--site', 'x', '--out', out];
  const { code, out: said } = await learnPage(...args);
  expect(code).toBe(0);
  expect(said).toContain('Looks like posts: 2. Read: 0.');
  expect(said).toMatch(/author +0 of 2 +\[data-testid="User-Name"\]/);
  expect(said).toContain('The author is missing in 2 of 2.');
  expect(said).toMatch(/try {2}\[data-testid="tweet"\] {2}\(in 2 of 2, once each\)/);
  const html = readFileSync(path.join(out, 'home.html'), 'utf8');
  expect(html).not.toMatch(/stern|fjord|old house/i);
  const facts = JSON.parse(readFileSync(path.join(out, 'home.json'), 'utf8'));
  expect(facts).toMatchObject({ posts: [], blind: true, toBeChecked: expect.stringContaining('Compare') });

  const again = await learnPage(...args);
  expect(again.code).toBe(1);
  expect(again.err).toContain('is already there');
});

test('of a page without marks it says what is missing and what the places share; a report is read as it is', async () => {
  const file = path.join(folder, 'stripped.html');
  const home = readFileSync(path.join(root, 'tests/pages/x/home.html'), 'utf8');
  writeFileSync(file, home.replace(/ (?:data-testid|lang)="[^"]*"/g, ''));
  const first = await learnPage(file, '--site', 'x', '--out', path.join(folder, 'stripped'));
  expect(first.out).toContain('The text is missing in 9 of 11.');
  expect(first.out).toMatch(/try {2}div\[dir="auto"\]/);
  const report = path.join(folder, 'stripped', 'home.html');
  const second = await learnPage(report, '--out', path.join(folder, 'again'));
  expect(second.out.split('\n').slice(0, -2)).toEqual(first.out.split('\n').slice(0, -2));
  expect(readFileSync(path.join(folder, 'again', 'home.html'), 'utf8')).toBe(readFileSync(report, 'utf8'));
});

test.each([
  ['no/such.html', 1, 'no such file'],
  ['tests/pages', 1, 'a folder, not a page'],
  ['package.json', 1, 'this is no page: it holds no HTML'],
  ['tests/pages/x/empty.html', 1, 'add --site x or --site facebook'],
])('%s: says what is wrong', async (file, code, says) => {
  const run = await learnPage(file, '--out', path.join(folder, 'wrong'));
  expect(run).toMatchObject({ code, out: '' });
  expect(run.err).toContain(says);
});

test.each([[[]], [['a.html', 'b.html']], [['a.html', '--site', 'myspace']]])(
  '%j: says how it is used',
  async (args) => {
    const run = await learnPage(...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('Usage:');
  },
);
