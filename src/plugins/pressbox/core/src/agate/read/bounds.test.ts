/** Whatever is pasted: no exception, no long wait. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fuzz } from '../../../../../../../tests/support/fuzz';
import { sharedPath } from '../../../../../../../tests/support/shared';
import { OUR_PAGE } from '../testing/our-page';
import { parseMatchText } from '.';
import { SHEETS } from './testing/sheets';

const { runs, random, timeout } = fuzz({ name: 'bounds', short: 400, long: 100_000 });
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

const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);

const mutate = (text: string): string => {
  const at = random.below(text.length);
  const length = 1 + random.below(12);
  switch (random.below(6)) {
    case 0:
      return cut(text, at, at + length);
    case 1:
      return cut(text, at, at, text.slice(at, at + length * 4));
    case 2:
      return cut(text, at, at + 2, `${text.charAt(at + 1)}${text.charAt(at)}`);
    case 3: {
      const lines = text.split('\n');
      const [line] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line ?? '');
      return lines.join('\n');
    }
    case 4:
      return cut(text, at, at + 1);
    default:
      return cut(text, at, at, random.pick(NOISE));
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

/**
 * Milliseconds that no reading takes, on the loudest machine too: what is quadratic, or backtracks, takes minutes. How
 * fast a quiet machine reads is the business of `npm run bench`.
 */
const LONG = 250;
const FOR_EVER = 4000;

/** Milliseconds of the processor, not of the clock: other programs on the machine do not count. */
const costOnce = (text: string): number => {
  const start = process.cpuUsage();
  parseMatchText(text, { locale: 'fr' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** What is dear is read again: dear every time is dear, dear once is the collector of garbage. */
const costOf = (text: string, bound: number): number => {
  let best = costOnce(text);
  for (let again = 0; best >= bound && again < 10; again += 1) best = Math.min(best, costOnce(text));
  return best;
};

describe('whatever is pasted', () => {
  it(
    `reads ${runs} mutated sheets without an exception or a long wait`,
    () => {
      const texts = [...SHEETS.map(({ text }) => text), OUR_PAGE, ...corpus()];
      const costs: number[] = [];
      let text = '';
      for (let round = 0; round < runs; round += 1) {
        // Mutations pile up on one sheet, eight deep.
        text = mutate(round % 8 === 0 ? random.pick(texts) : text);
        costs.push(costOf(text, LONG));
      }
      const sorted = costs.sort((a, b) => a - b);
      const quantile = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
      process.stdout.write(
        `mutated sheets: median ${quantile(0.5).toFixed(2)} ms, longest ${quantile(1).toFixed(1)} ms\n`,
      );
      expect(quantile(1)).toBeLessThan(LONG);
    },
    timeout,
  );

  const LETTERS = [...'abcdefg hijKLMNO pq\n'];
  const letters = (length: number): string => Array.from({ length }, () => random.pick(LETTERS)).join('');
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
    ['pairings', (length) => `Morvan - Riou\nButs : ${'Floch 12, '.repeat(20)}\n`.repeat(length / 222)],
    ['pairings on one line', (length) => 'Morvan - Riou '.repeat(length / 14)],
    ['nested changes', (length) => 'Morvan (Riou 12 (Floch '.repeat(length / 23)],
    ['sheets', (length) => `${SHEETS[0]?.text}\n`.repeat(length / 900)],
  ])('reads a million characters of %s in a bounded time that grows as the text does', (_, make) => {
    expect(costOf(make(1_000_000), FOR_EVER)).toBeLessThan(FOR_EVER);
    const few = Math.min(costOnce(make(24_000)), costOnce(make(24_000)));
    // Eight times is linear, sixty-four times would be quadratic: a loud machine takes neither for the other.
    const most = 24 * few + 15;
    expect(costOf(make(192_000), most)).toBeLessThan(most);
  });
});
