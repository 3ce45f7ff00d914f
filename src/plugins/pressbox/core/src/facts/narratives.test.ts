/** The labelled reports that lie beside the repository, and whatever else must raise no alarm. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { describeWithShared, sharedPath } from '../../../../../../tests/support/shared';
import { atalantaMilan, milanAtalanta } from '../agate/testing/milan-atalanta';
import { checkNarrative, type FactFinding } from '.';

jest.setTimeout(180_000);

const shared = (...parts: string[]): string => {
  const found = sharedPath(...parts);
  if (found === null) throw new Error(`There is no ../shared/${parts.join('/')}`);
  return found;
};
const LOCALES = ['fr', 'en', 'it', 'es', 'de', 'pt', 'nl'];
const alarms = (findings: readonly FactFinding[]) => findings.filter(({ verdict }) => verdict === 'contradicted');

interface Figures {
  recall: number;
  planted: number;
  coverage: number;
}
interface Result {
  all: Figures;
  core: Figures;
  falseAlarms: unknown[];
  crashes: unknown[];
}

/** The core as plain CommonJS, which the yardstick takes. */
const compile = (folder: string): string => {
  const core = path.join(__dirname, '..');
  for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    const target = path.join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(target), { recursive: true });
    const { code } = transformSync(readFileSync(path.join(core, file), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(target, code);
  }
  return path.join(folder, 'index.js');
};

describeWithShared('the labelled reports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  let result: Result;
  beforeAll(() => {
    const outfile = compile(folder);
    const yardstick = shared('narratives', 'evaluate-narratives.mjs');
    const dir = shared('narratives');
    const printed = execFileSync(process.execPath, [yardstick, '--core', outfile, '--dir', dir, '--json']);
    result = JSON.parse(printed.toString()) as Result;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('raises no false alarm and never breaks', () => {
    expect(result.falseAlarms).toEqual([]);
    expect(result.crashes).toEqual([]);
  });
  it('finds every slip that stands in them', () => expect(result.all.planted).toBe(1));
  it('finds what is falsified, and bears out what is right', () => {
    expect(result.core.recall).toBeGreaterThanOrEqual(0.9);
    expect(result.all.recall).toBeGreaterThanOrEqual(0.9);
    expect(result.all.coverage).toBeGreaterThanOrEqual(0.9);
  });
});

describeWithShared('texts that are right', () => {
  it('raises no alarm on the report of the reference page, in whichever language it is taken for', () => {
    const page = readFileSync(shared('seed', 'match-report.fr.txt'), 'utf8');
    for (const locale of LOCALES) expect(alarms(checkNarrative(page, [milanAtalanta], { locale }))).toEqual([]);
  });

  it('breaks on no printed sheet', () => {
    for (const folder of ['dev', 'second'])
      for (const file of readdirSync(shared('corpus', folder)).filter((name) => name.endsWith('.txt'))) {
        const text = readFileSync(shared('corpus', folder, file), 'utf8');
        for (const locale of [file.slice(0, 2), 'fr'])
          for (const { start, end } of checkNarrative(text, [milanAtalanta], { locale }))
            expect(text.slice(start, end)).not.toBe('');
      }
  });
});

const DEMO = path.resolve(__dirname, '../../../../../../database/demo/words');

describe('the demo reports', () => {
  interface Article {
    key: string;
    locales: Record<string, { title: string; standfirst: string; coverCaption?: string }>;
  }
  const articles = JSON.parse(readFileSync(path.join(DEMO, 'articles.json'), 'utf8')) as Article[];
  const bodies = readdirSync(path.join(DEMO, 'bodies')).filter((file) => file.endsWith('.md'));

  it.each(bodies)('raises no alarm: %s', (file) => {
    const [key = '', locale = ''] = file.split('.');
    const words = articles.find((article) => article.key === key)?.locales[locale];
    const text = [
      words?.title,
      words?.standfirst,
      readFileSync(path.join(DEMO, 'bodies', file), 'utf8'),
      words?.coverCaption,
    ].join('\n');
    const match = key.startsWith('atalanta-milan') ? atalantaMilan : milanAtalanta;
    expect(alarms(checkNarrative(text, [match], { locale }))).toEqual([]);
  });
});
