/**
 * The browser that the tests of screens run in: the one that CHROMIUM_PATH names, else the system's, else the one
 * that the package @sparticuz/chromium carries, with the libraries and the font that a bare Linux lacks. None is
 * downloaded by a program of ours.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CACHE, ROOT } from './steps.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const PACKAGE = '@sparticuz/chromium';

/** Whether a browser runs here: some systems have one that only tells people to install it. */
const runs = ({ executablePath, env }) =>
  spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 60_000 }).status === 0;

/** An optional package of `tests/browser`: npm has no optional packages for development alone in one file. */
const packageFile = () => {
  try {
    return createRequire(path.join(ROOT, 'tests', 'browser', 'package.json')).resolve(PACKAGE);
  } catch {
    return null;
  }
};

/** Where the package's browser lies once it is unpacked. */
const layout = (folder) => ({
  executablePath: path.join(folder, 'chromium'),
  env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
});

const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the package's browser, once. It is unpacked beside its place and then moved there in one step, so that of
 * two who do it at once both find a whole one.
 */
const unpack = (file) => {
  const { version } = JSON.parse(readFileSync(path.join(path.dirname(file), '..', '..', 'package.json'), 'utf8'));
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    // The package unpacks into the folder of temporary files, and its libraries where it takes itself to be on AWS.
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        'require(process.argv[1]).executablePath().catch((error) => { console.error(error); process.exit(1); })',
        file,
      ],
      { env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${PACKAGE} could not be unpacked into ${CACHE}: ${stderr}`);
    writeFileSync(path.join(beside, 'fonts.conf'), fontsConf(folder));
    renameSync(beside, folder);
  } catch (error) {
    // A folder that is not empty cannot be moved over: somebody else was first.
    if (!existsSync(layout(folder).executablePath)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
};

const HELP = 'Install Chromium or Chrome, or name one in CHROMIUM_PATH.';

/**
 * A browser that starts here: what Playwright's `launch` needs to know of it, and where it is from. Throws a sentence
 * that says what to do where there is none.
 *
 * - `places`: where a system has one. `machine`: what the package's browser must run on. `carried`: the package's file,
 *   null where it is not installed.
 */
export const findBrowser = ({
  places = PLACES,
  machine = `${process.platform} ${process.arch}`,
  carried = packageFile,
} = {}) => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const browser = { executablePath: named, env: {}, from: 'CHROMIUM_PATH' };
    if (!runs(browser))
      throw new Error(`CHROMIUM_PATH names ${named}, which does not start here. Correct or unset it.`);
    return browser;
  }
  const system = places
    .filter((place) => existsSync(place))
    .map((executablePath) => ({ executablePath, env: {}, from: 'the system' }))
    .find(runs);
  if (system) return system;
  if (machine !== 'linux x64') {
    throw new Error(`There is no browser here, and ${PACKAGE} carries one for Linux on x64 alone. ${HELP}`);
  }
  const file = carried();
  if (file === null) {
    throw new Error(
      `There is no browser here, and the package ${PACKAGE} is not installed. Run npm ci again. Or: ${HELP}`,
    );
  }
  const own = { ...layout(unpack(file)), from: PACKAGE };
  if (!runs(own)) throw new Error(`There is no browser here, and the one of ${PACKAGE} does not start. ${HELP}`);
  return own;
};
