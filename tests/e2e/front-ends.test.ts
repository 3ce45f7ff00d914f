// @loop
/** The pages show code and commands; here they are taken out and run against a newsroom with the demo in it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { transformSync } from '@swc/core';
import { ROOT } from '../support/environment';
import { useNewsroom } from '../support/newsroom';
import { reportIn, wordsOf, type Locale } from './demo-report';

jest.setTimeout(60_000);
const newsroom = useNewsroom({ demo: true });
const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-front-end-'));
let url = '';

/** The code under a name in the page: ```ts pressbox.ts */
const snippet = (name: string): string => {
  const page = readFileSync(path.join(ROOT, 'docs', 'front-ends.md'), 'utf8');
  const [, after] = page.split(new RegExp(`^\`\`\`\\w+ ${name.replace('.', '\\.')}\n`, 'm'));
  const [code] = after?.split(/^```$/m) ?? [];
  if (!code) throw new Error(`docs/front-ends.md has no ${name}`);
  return code;
};
const node = async (file: string, ...args: string[]): Promise<string> => {
  const env = { ...process.env, PRESSBOX_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, file), ...args], {
    cwd: folder,
    env,
  });
  return stdout;
};

beforeAll(async () => {
  url = await globalThis.pressboxLending.listen(newsroom.running);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the code in docs/front-ends.md', () => {
  it('loads a page, and says in which languages there is one where it is missing', async () => {
    const { code } = transformSync(snippet('pressbox.ts'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    writeFileSync(path.join(folder, 'pressbox.mjs'), code);
    const { slug, words, scoreline } = reportIn('fr');
    const transfer = 'charles-de-ketelaere-bergamasque-pour-de-bon';
    writeFileSync(
      path.join(folder, 'try.mjs'),
      `import { loadPage, loadHome } from './pressbox.mjs';
       const [{ page }, moved, missing, home] = await Promise.all([
         loadPage('articles', '${slug}', 'fr'),
         loadPage('articles', '${slug}', 'en'),
         loadPage('articles', '${transfer}', 'it'),
         loadHome('it'),
       ]);
       const { title, match } = page;
       console.log(JSON.stringify({ title, scoreline: match.agate.scoreline, moved, missing, locale: home.locale }));`,
    );
    expect(JSON.parse(await node('try.mjs'))).toEqual({
      title: words.title,
      scoreline,
      moved: { movedTo: reportIn('en').slug },
      missing: { missing: expect.arrayContaining([{ locale: 'fr', slug: transfer }]) },
      locale: 'it',
    });
  });

  it('builds a static site of every article in every language', async () => {
    writeFileSync(path.join(folder, 'build.mjs'), snippet('build.mjs'));
    await node('build.mjs');
    for (const locale of ['fr', 'en', 'it'] as Locale[]) {
      const { slug, rubric, scoreline } = reportIn(locale);
      const html = readFileSync(path.join(folder, 'site', locale, slug, 'index.html'), 'utf8');
      for (const text of [rubric, wordsOf('milan-atalanta-report', locale).title ?? '', scoreline]) {
        expect(html).toContain(text);
      }
    }
  });
});

const PAGES = ['README.md', 'CONTRIBUTING.md', 'src/plugins/pressbox/README.md'];
const docs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`);

interface Command {
  page: string;
  /** As the page has it, over as many lines as it takes. */
  command: string;
  /** The block of text that stands under it: what it is said to print. */
  prints: string | undefined;
}

/** The curls in the shell blocks of our pages. */
const curls: Command[] = [...PAGES, ...docs.filter((file) => file.endsWith('.md'))].flatMap((page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```sh\n(curl [\s\S]*?)^```\n(?:\n```\n([\s\S]*?)^```$)?/gm)].map(
    ([, command = '', prints]) => ({
      page,
      command: command.trim(),
      prints,
    }),
  );
});

/** What a shell prints for it here, asking the newsroom of this test. */
const runHere = async (command: string): Promise<string> => {
  const here = command.replace(/http:\/\/(?:localhost|127\.0\.0\.1):1337/g, url);
  const { stdout } = await promisify(execFile)('sh', ['-c', here]);
  return stdout;
};

describe('the commands on our pages', () => {
  it('are some', () =>
    expect(curls.map(({ page }) => page)).toEqual(
      expect.arrayContaining(PAGES.filter((page) => page.endsWith('README.md'))),
    ));

  it.each(curls)('run as they stand, in $page (promise 24)', async ({ command, prints }) => {
    // curl takes brackets for a pattern of its own and asks nobody; where there is no curl, this is all that is known.
    if (/'[^']*[[{][^']*'/.test(command.split('|')[0] ?? '')) expect(command).toMatch(/^curl (?:-\S+ )*-\w*g/);
    if (spawnSync('curl', ['--version']).error) {
      const [address = ''] = /http:[^']+/.exec(command) ?? [];
      const answer = await fetch(address.replace(/^http:\/\/[^/]+/, url));
      expect(answer.status).toBe(200);
      process.stderr.write(`There is no curl here: asked without it, ${address}\n`);
      return;
    }
    const printed = await runHere(command);
    if (prints === undefined) expect(JSON.parse(printed)).toHaveProperty('data');
    else expect(printed).toBe(prints);
  });

  it('are printed by npm run demo as curl takes them', () => {
    const [line = ''] = /^ *curl .*$/m.exec(readFileSync(path.join(ROOT, 'scripts', 'demo.mjs'), 'utf8')) ?? [];
    expect(line).toMatch(/curl -g '/);
  });
});
