/** The browser that the tests of screens run in. None is downloaded: it is the system's own. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a Chromium, or undefined. `CHROMIUM_PATH` comes first. */
export const findBrowser = () => [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));

/** Says aloud which browser the tests will use, or that the tests of screens will fail without one. */
export const ensureBrowser = () => {
  const browser = findBrowser();
  if (browser) process.env.CHROMIUM_PATH = browser;
  else console.warn('No Chromium was found: the tests of screens will fail. Install one, or set CHROMIUM_PATH.');
};
