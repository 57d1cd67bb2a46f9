import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Post } from '../src/domain/model';
import type { Coverage, Site, Viewer } from '../src/sites/site';

/** Sites whose pages can be saved and read back. */
export const READABLE = ['x', 'facebook'] as const;
export type Readable = (typeof READABLE)[number];

/** What the shipped reader finds on a page. */
export interface Reading {
  viewer: Viewer;
  composers: number;
  coverage: Coverage;
  posts: Post[];
}

const HOME: Record<Readable, string> = { x: 'https://x.com/home', facebook: 'https://www.facebook.com/' };
const HOSTS: Record<Readable, RegExp> = {
  x: /^https:\/\/(x|twitter)\.com\//,
  facebook: /^https:\/\/www\.facebook\.com\//,
};

/** Nothing of a saved page runs or loads; our own reading is the debugger's and not bound by this. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Bundles the reader of one site as it ships: a script that sets the global `RapportReader`. */
export function bundleReader(site: Readable): Promise<string> {
  return bundle(`../src/sites/${site}/index.ts`, 'RapportReader');
}

/** Bundles a module, named from here, as a script that sets a global. */
export async function bundle(module: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(module, import.meta.url));
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0].code;
  if (!code) throw new Error(`${module} did not bundle`);
  return code;
}

/** The address a saved page came from, where it says so itself; else the site's home. */
export function addressOf(html: string, site: Readable): string {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  for (const tag of tags) {
    if (!/(?:rel=["']?canonical|property=["']?og:url)/i.test(tag)) continue;
    const address = tag.match(/(?:href|content)=["']([^"'#]+)/i)?.[1]?.replaceAll('&amp;', '&');
    // Without its fragment: going from one to another on the same page would load nothing.
    if (address && HOSTS[site].test(address) && URL.canParse(address)) return address;
  }
  return HOME[site];
}

/** Answers every request of a page with `html()` at its address and nothing anywhere else. */
export async function serveInert(page: Page, html: () => string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      return void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': INERT },
        body: html(),
      });
    }
    return void request.abort();
  });
}

/** Runs a bundled reader on the page that stands in a tab. */
export async function readPage(page: Page, site: Readable, bundle: string): Promise<Reading> {
  const read = (reader: Site): Reading => {
    const steps = reader.coverage(document);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return {
      viewer: reader.viewer(document),
      composers: reader.composers(document).length,
      coverage: step.value,
      posts: reader.readPosts(document).map(({ post }) => post),
    };
  };
  const script = `(() => { ${bundle}\nreturn JSON.stringify((${read.toString()})(RapportReader.${site})); })()`;
  return JSON.parse(String(await page.evaluate(script))) as Reading;
}
