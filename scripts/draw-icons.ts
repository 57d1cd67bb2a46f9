/**
 * Draws the toolbar and store icons from their SVG sources: `npx tsx scripts/draw-icons.ts`. The PNGs are
 * committed, so this runs only when a drawing changes.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser/launch';

const ICONS = path.join(import.meta.dirname, '..', 'assets', 'icons');

/** Size in px → drawing. 16 px has one of its own, on the pixel grid. */
const DRAWINGS: [number, string][] = [
  [16, 'icon-16.svg'],
  [32, 'icon.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
];

async function drawIcons(): Promise<void> {
  const rig = await launch('chromium', { extension: null, headless: true });
  try {
    const page = await rig.browser.newPage();
    for (const [size, drawing] of DRAWINGS) {
      const svg = readFileSync(path.join(ICONS, drawing)).toString('base64');
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block; width: ${size}px; height: ${size}px }</style>` +
          `<img src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.screenshot({
        path: path.join(ICONS, `${size}.png`) as `${string}.png`,
        omitBackground: true,
      });
      console.log(`${size}.png from ${drawing}`);
    }
  } finally {
    await rig.close();
  }
}

await drawIcons();
