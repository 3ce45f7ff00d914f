/** What a comment cites of our documentation is there: the page, the decision, the section, the words of its heading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../../..');
const CODE = ['config', 'database', 'public', 'scripts', 'src', 'tests'];
const OF_OTHERS = /(^|\/)(node_modules|dist|build|uploads|snapshots|__snapshots__)(\/|$)/;

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (OF_OTHERS.test(file)) return [];
    if (entry.isDirectory()) return filesIn(file);
    return /\.(tsx?|m?js)$/.test(entry.name) ? [file] : [];
  });
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const files = [...CODE.flatMap(filesIn), 'eslint.config.mjs', 'eslint.rooms.mjs', 'jest.config.mjs'];
const texts = new Map(files.map((file) => [file, textOf(file)]));
const decisions = readdirSync(path.join(ROOT, 'docs/decisions'));

/** All that a pattern finds, as "file: what it found". */
const cited = (pattern: RegExp, isThere: (...found: string[]) => boolean): string[] =>
  [...texts].flatMap(([file, text]) =>
    [...text.matchAll(pattern)].filter(([, ...found]) => !isThere(...found)).map(([all]) => `${file}: ${all}`),
  );

const agate = textOf('docs/agate.md').split(/^## /m);
/** Section 7.5 is the fifth line of the list in section 7. */
const sectionOf = (number: string): string | undefined => {
  const [section, line] = number.split('.');
  const text = agate.find((part) => part.startsWith(`${section}. `));
  return line === undefined ? text : text?.split('\n').find((row) => row.startsWith(`${line}. `));
};

describe('what comments cite', () => {
  it('is a page that there is', () => {
    expect(
      cited(/(?<![\w.-]\/)\bdocs\/([\w/-]+\.md)/g, (page = '') => existsSync(path.join(ROOT, 'docs', page))),
    ).toEqual([]);
  });

  it('is a decision that there is', () => {
    const isThere = (number = ''): boolean => decisions.some((name) => name.startsWith(`${number.padStart(4, '0')}-`));
    expect(cited(/\bdocs\/decisions\/(\d+)/g, isThere)).toEqual([]);
    expect(cited(/\b[Dd]ecision (\d+)/g, isThere)).toEqual([]);
  });

  it('is a section of docs/agate.md, with the heading that is quoted', () => {
    const isThere = (number = '', heading?: string): boolean =>
      sectionOf(number)
        ?.toLowerCase()
        .includes((heading ?? '').toLowerCase()) === true;
    expect(cited(/§(\d+(?:\.\d+)?)(?:,? "([^"\n]+)")?/g, isThere)).toEqual([]);
    expect(cited(/docs\/agate\.md, section (\d+)/g, isThere)).toEqual([]);
  });
});
