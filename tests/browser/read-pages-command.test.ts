import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as its users do. */
function readPages(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'read-pages', '--', ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

test('one JSON line a file, in order, with nothing else on stdout', async () => {
  const home = path.join(root, 'tests/pages/x/home.html');
  const { code, out } = await readPages('x', home, 'tests/pages/x/old-layout.html');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ file: home, viewer: 'marlow_tiles', composers: 1, blind: false });
  expect(lines[0].posts[1]).toEqual({
    id: '2098000000000000002',
    kind: 'post',
    author: { name: 'Odd Reinholt', handle: 'odd_reinholt', url: 'https://x.com/odd_reinholt' },
    text: 'Grout haze. Why does nobody warn you about grout haze.',
    publishedAt: '2026-09-13T10:15:00.000Z',
    permalink: 'https://x.com/odd_reinholt/status/2098000000000000002',
    promoted: false,
  });
  expect(lines[0].posts[2]).toMatchObject({ id: null, publishedAt: null, permalink: null, promoted: true });
  expect(lines[1]).toEqual({
    file: 'tests/pages/x/old-layout.html',
    viewer: null,
    composers: 0,
    blind: true,
    posts: [],
  });
});

test('a missing file is named, the others are read, the exit code says so; Firefox reads the same', async () => {
  const run = await readPages(
    'x',
    '--browser',
    'firefox',
    'no/such.html',
    'tests/pages',
    'tests/pages/x/empty.html',
  );
  expect(run.code).toBe(1);
  expect(run.err).toContain('no/such.html: no such file');
  expect(run.err).toContain('tests/pages: a folder, not a page');
  expect(JSON.parse(run.out)).toEqual({
    file: 'tests/pages/x/empty.html',
    viewer: 'marlow_tiles',
    composers: 1,
    blind: false,
    posts: [],
  });
});

test.each([[['x']], [['myspace', 'a.html']], [['x', '--browser', 'lynx', 'a.html']]])(
  '%j: says how it is used',
  async (args) => {
    const run = await readPages(...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('Usage:');
  },
);
