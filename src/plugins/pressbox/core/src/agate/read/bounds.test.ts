/** Whatever is pasted: no exception, no long wait. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedPath } from '../../../../../../../tests/support/shared';
import { parseMatchText } from '.';
import { SHEETS } from './testing/sheets';

const MUTATIONS = 10_000;
const NOISE = [
  '(',
  ')',
  '[',
  ' – ',
  '-',
  ',',
  ';',
  ':',
  '.',
  "'",
  '’',
  '45+2',
  '62e',
  '\n',
  '\n\n',
  '//',
  ' e ',
  '©',
  '\ud83d',
  '\u0000',
  '4-3-3',
  '1-2',
  'Buts :',
  'All.',
  'ï»¿',
];

/** A small generator of our own (mulberry32), so that a failure comes back. */
const createRandom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
};

const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);

const mutate = (text: string, random: (below: number) => number): string => {
  const at = random(text.length);
  const length = 1 + random(12);
  switch (random(6)) {
    case 0:
      return cut(text, at, at + length);
    case 1:
      return cut(text, at, at, text.slice(at, at + length * 4));
    case 2:
      return cut(text, at, at + 2, `${text.charAt(at + 1)}${text.charAt(at)}`);
    case 3: {
      const lines = text.split('\n');
      const [line] = lines.splice(random(lines.length), 1);
      lines.splice(random(lines.length + 1), 0, line ?? '');
      return lines.join('\n');
    }
    case 4:
      return cut(text, at, at + 1);
    default:
      return cut(text, at, at, NOISE[random(NOISE.length)] ?? '');
  }
};

const corpus = (): string[] => {
  const folder = sharedPath('corpus', 'dev');
  const seed = sharedPath('seed', 'match-report.fr.txt');
  const files = folder
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => path.join(folder, file))
    : [];
  return [...files, ...(seed ? [seed] : [])]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
};

const timeOnce = (text: string): number => {
  const start = performance.now();
  parseMatchText(text, { locale: 'fr' });
  return performance.now() - start;
};

/** A slow reading is read again: what is slow every time is slow, what is slow once is the machine. */
const timeOf = (text: string): number => {
  let best = timeOnce(text);
  for (let again = 0; best >= 10 && again < 20; again += 1) best = Math.min(best, timeOnce(text));
  return best;
};

describe('whatever is pasted', () => {
  it(`reads ${MUTATIONS} mutated sheets without an exception or a long wait`, () => {
    const random = createRandom(20240110);
    const texts = [...SHEETS.map(({ text }) => text), ...corpus()];
    const times: number[] = [];
    let text = '';
    for (let round = 0; round < MUTATIONS; round += 1) {
      // Mutations pile up on one sheet, eight deep.
      text = mutate(round % 8 === 0 ? (texts[random(texts.length)] ?? '') : text, random);
      times.push(timeOf(text));
    }
    const sorted = times.sort((a, b) => a - b);
    const quantile = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
    process.stdout.write(
      `mutated sheets: median ${quantile(0.5).toFixed(2)} ms, longest ${quantile(1).toFixed(1)} ms\n`,
    );
    expect(quantile(1)).toBeLessThan(50);
  });

  const random = createRandom(7);
  const letters = (length: number): string =>
    Array.from({ length }, () => 'abcdefg hijKLMNO pq\n'.charAt(random(20))).join('');
  it.each<[string, (length: number) => string]>([
    ['letters', letters],
    ['opening brackets', (length) => '('.repeat(length)],
    ['closing brackets', (length) => ')'.repeat(length)],
    ['dashes', (length) => '- '.repeat(length / 2)],
    ['digits', (length) => '1234567890 '.repeat(length / 11)],
    ['commas', (length) => ','.repeat(length)],
    ['line breaks', (length) => '\n'.repeat(length)],
    ['colons', (length) => 'Brest: '.repeat(length / 7)],
    ['headings', (length) => 'Buts : '.repeat(length / 7)],
    ['score lines', (length) => 'Brest - Lorient 1-0\n'.repeat(length / 20)],
    ['nested changes', (length) => 'Morvan (Riou 12 (Floch '.repeat(length / 23)],
    ['sheets', (length) => `${SHEETS[0]?.text}\n`.repeat(length / 900)],
  ])(
    'reads a million characters of %s in well under a second, and twice as many in no more than twice the time',
    (_, make) => {
      expect(timeOf(make(1_000_000))).toBeLessThan(1000);
      timeOf(make(20_000));
      const [single, double] = [make(60_000), make(120_000)].map((text) =>
        Math.min(timeOf(text), timeOf(text), timeOf(text)),
      );
      // Four times would be quadratic; a few milliseconds are the machine's.
      expect(double ?? 0).toBeLessThan(3.5 * (single ?? 0) + 15);
    },
  );
});
