/** The example in docs/fact-check.md is a promise, and so is what it says of a newsroom's own words. */
import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '..';
import { aMatch } from './testing/match';

const page = readFileSync(path.resolve(__dirname, '../../../../../../docs/fact-check.md'), 'utf8');

describe('docs/fact-check.md', () => {
  it('has an example that gives what it says', () => {
    const code = /```ts fact-check\.ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const promised = [...code.matchAll(/^\/\/ (\S+): (.+)$/gm)].map(([, place = '', value = '']) => ({ place, value }));
    expect(promised.length).toBeGreaterThan(3);
    const body = transformSync(`${code}\nexport const given = [${promised.map(({ place }) => place).join(', ')}];`, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    }).code;
    const exported: { given?: unknown[] } = {};
    const run = new Function('exports', ...Object.keys(core), body) as (...values: unknown[]) => void;
    run(exported, ...Object.values(core));
    expect(exported.given?.map(String)).toEqual(promised.map(({ value }) => value));
  });

  it('names every kind of claim', () => {
    for (const kind of core.CLAIM_KINDS) expect(page).toContain(`\`${kind}\``);
  });

  it('is right that a newsroom adds its own words', () => {
    const text = 'Titre\nChapô\nKestner déflore le score (1-0, 12e).\nFin.';
    const verdicts = (words?: core.OwnFactWords) =>
      core.checkNarrative(text, [aMatch()], { locale: 'fr', words }).map(({ claim, verdict }) => `${claim} ${verdict}`);
    expect(verdicts()).not.toContain('running-score right');
    expect(verdicts({ fr: { cues: { opens: 'déflore le score' } } })).toContain('running-score right');
  });
});
