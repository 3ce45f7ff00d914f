/** A real browser for the tests of screens. Which one, `scripts/lib/browser.mjs` decides. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from './environment';

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
  const script = path.join(ROOT, 'scripts', 'browser.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
  const { executablePath, env } = JSON.parse(stdout) as { executablePath: string; env: Record<string, string> };
  return chromium.launch({ executablePath, args: FLAGS, env: { ...(process.env as Record<string, string>), ...env } });
};
