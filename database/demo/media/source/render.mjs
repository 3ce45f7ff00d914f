/**
 * Draws the pictures of the demo newsroom again: each SVG here becomes a JPEG in the folder above.
 *
 *   node database/demo/media/source/render.mjs
 *
 * Needs Chromium (on the PATH, or named by CHROMIUM_PATH). Nobody has to run it: the JPEGs are kept in the repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';

const WIDTH = 1600;
const HEIGHT = 1000;
const MAX_BYTES = 250_000;

const source = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'pressbox-media-'));

const screenshot = (svg, png) =>
  execFileSync(
    process.env.CHROMIUM_PATH ?? 'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      `--window-size=${WIDTH},${HEIGHT}`,
      '--virtual-time-budget=5000',
      `--screenshot=${png}`,
      pathToFileURL(svg).href,
    ],
    { stdio: 'ignore' },
  );

/** The best quality that stays under the limit. */
const encode = async (png) => {
  for (let quality = 86; ; quality -= 4) {
    const jpeg = await sharp(png).resize(WIDTH, HEIGHT).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= MAX_BYTES || quality < 50) return jpeg;
  }
};

try {
  for (const file of readdirSync(source).filter((name) => name.endsWith('.svg'))) {
    const name = basename(file, '.svg');
    const png = join(scratch, `${name}.png`);
    screenshot(join(source, file), png);
    const jpeg = await encode(png);
    writeFileSync(join(source, '..', `${name}.jpg`), jpeg);
    console.log(`${name}.jpg  ${Math.round(jpeg.length / 1000)} kB`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
