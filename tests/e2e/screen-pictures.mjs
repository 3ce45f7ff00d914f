/** Pictures of screens for docs/screens: a browser without a window, and a file that is light enough for a repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp'; // comes with Strapi's upload plugin
import { findBrowser } from '../../scripts/lib/browser.mjs';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'screens');
const LIMIT = 400_000;

export const launch = () => {
  const { executablePath, env } = findBrowser();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
};

/** Fewer colours until the picture is light enough. */
const compress = async (png) => {
  for (const colours of [256, 128, 64, 32]) {
    const small = await sharp(png).png({ palette: true, colours, dither: 0.6, effort: 10 }).toBuffer();
    if (small.length < LIMIT) return small;
  }
  throw new Error('A picture stays above 400 KB');
};

/** Keeps what a page shows as docs/screens/<name>.png. */
export const keep = async (page, name) => {
  mkdirSync(FOLDER, { recursive: true });
  const png = await compress(await page.screenshot());
  writeFileSync(path.join(FOLDER, `${name}.png`), png);
  const { width, height } = page.viewportSize();
  console.log(`${name}.png  ${width} × ${height}  ${Math.round(png.length / 1000)} KB`);
};
