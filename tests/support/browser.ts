/** A real browser for the tests of screens: the system's own, never one that is downloaded. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** No sandbox, because containers run as root; and no word to anybody on the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser. Without one the test fails, and says what is missing. */
export const launchBrowser = async (): Promise<Browser> => {
  if (!existsSync(PATH)) {
    throw new Error(`There is no browser at ${PATH}. Install Chromium, or name another in CHROMIUM_PATH.`);
  }
  return chromium.launch({ executablePath: PATH, args: FLAGS });
};
