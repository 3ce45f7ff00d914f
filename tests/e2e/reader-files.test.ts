// @loop
/** The reader's own files: what must hold of them without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/environment';

const READER = path.join(ROOT, 'public', 'reader');
const filesIn = (extension: string): string[] =>
  readdirSync(READER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension));
const read = (file: string) => readFileSync(path.join(READER, file), 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const load = <T extends object>(file: string): T => jest.requireActual<T>(path.join(READER, 'js', file));

interface Place {
  player: { line: number; slot: number };
  x: number;
  y: number;
}
type Rgb = [number, number, number];

describe('the kick-off of a match', () => {
  type PrintTime = (instant: string, locale: string, style: 'day' | 'moment', zone?: string, own?: string) => string;
  const { printTime } = load<{ printTime: PrintTime }>('dates.js');
  const KICK_OFF = '2024-06-30T23:30:00.000Z';

  it.each([
    ['moment', 'America/New_York', 'America/New_York', '30 juin 2024 à 19:30'],
    ['moment', 'America/New_York', 'Europe/Rome', '30 juin 2024 à 19:30 (UTC−4)'],
    ['moment', 'Europe/Rome', 'Europe/Berlin', '1 juillet 2024 à 01:30'],
    ['moment', 'Europe/Rome', 'UTC', '1 juillet 2024 à 01:30 (UTC+2)'],
    ['day', 'America/New_York', 'Europe/Rome', '30 juin 2024'],
    ['day', 'Europe/Rome', 'America/New_York', '1 juillet 2024'],
    ['moment', undefined, 'America/New_York', '30 juin 2024 à 19:30'],
    ['moment', 'Mars/Olympus', 'America/New_York', '30 juin 2024 à 19:30'],
  ] as const)('as a %s in %s, read in %s, is %s (promise 12)', (style, zone, own, printed) => {
    expect(printTime(KICK_OFF, 'fr', style, zone, own)).toBe(printed);
  });
});

describe('the files of the reader', () => {
  it.each(filesIn('.js'))('%s reads no markup, runs no text and knows no other host', (file) => {
    const code = withoutComments(read(file));
    expect(code).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/,
    );
    expect(code).not.toMatch(/\beval\b|new Function|setAttribute\('(style|on)/);
    expect(code.replace(/https:\/\/schema\.org|http:\/\/www\.w3\.org\/2000\/svg/g, '')).not.toMatch(/https?:\/\//);
    expect(code.split('\n').length).toBeLessThan(200);
  });

  it('have nothing inline, and name every module that an article needs, so that none waits for another', () => {
    const html = read('index.html');
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script(?![^>]*src=)/);
    const named = [...html.matchAll(/(?:href|src)="\/reader\/(js\/[^"]+)"/g)].map(([, file]) => file);
    const needed = new Set<string>();
    const visit = (file: string): void => {
      if (needed.has(file)) return;
      needed.add(file);
      for (const [, to = ''] of read(file).matchAll(/^(?:import|\} from) .*'(\..+\.js)';$/gm)) {
        visit(path.join(path.dirname(file), to));
      }
    };
    for (const file of ['js/early.js', 'js/main.js', 'js/views/article.js']) visit(file);
    expect([...named].sort()).toEqual([...needed].sort());
  });

  it.each(filesIn('.css'))('%s fetches nothing', (file) => {
    expect(read(file)).not.toMatch(/url\(|@import|@font-face/);
  });

  it('say every word in every language', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    const words = filesIn('.js')
      .filter((file) => path.dirname(file) === path.join('js', 'words'))
      .map((file) => load<{ default: { lang: string } }>(path.join('words', path.basename(file))).default);
    expect(words.map(({ lang }) => lang).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'pt-BR']);
    for (const language of words) expect(shape(language)).toEqual(shape(words[0]));
  });
});

describe('addresses', () => {
  const { addressOf, endpointOf, routeOf } = load<{
    addressOf(type: string, locale: string, slug?: string): string;
    endpointOf(route: object): string;
    routeOf(pathname: string): object | null;
  }>('routes.js');

  it.each([
    ['/reader/fr', { type: 'home', locale: 'fr', slug: '' }, '/api/pressbox/pages/home?locale=fr'],
    [
      '/reader/fr/milan',
      { type: 'article', locale: 'fr', slug: 'milan' },
      '/api/pressbox/pages/articles/milan?locale=fr',
    ],
    [
      '/reader/en/matches/m-1',
      { type: 'match', locale: 'en', slug: 'm-1' },
      '/api/pressbox/pages/matches/m-1?locale=en',
    ],
    [
      '/reader/it/tags/italia',
      { type: 'tag', locale: 'it', slug: 'italia' },
      '/api/pressbox/pages/tags/italia?locale=it',
    ],
    [
      '/reader/de/authors/ada',
      { type: 'author', locale: 'de', slug: 'ada' },
      '/api/pressbox/pages/authors/ada?locale=de',
    ],
  ])('%s is a page, and the page has that address', (address, route, endpoint) => {
    expect(routeOf(address)).toEqual(route);
    expect(addressOf(route.type, route.locale, route.slug)).toBe(address);
    expect(endpointOf(route)).toBe(endpoint);
  });

  it('are not mistaken: what is no page of ours is none', () => {
    expect([routeOf('/admin'), routeOf('/reader/fr/matches/a/b'), routeOf('/reader/fr/other/a')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(routeOf('/reader/fr/%E0%A4%A')).toEqual({ type: 'article', locale: 'fr', slug: '%E0%A4%A' });
    expect(endpointOf({ type: 'article', locale: 'fr', slug: '../../admin?x' })).toBe(
      '/api/pressbox/pages/articles/..%2F..%2Fadmin%3Fx?locale=fr',
    );
  });
});

describe('a drawn pitch', () => {
  const { placesOf } = load<{ placesOf(starters: object[]): Place[] }>('pitch.js');
  const sheet = (...lines: number[]) =>
    lines.flatMap((length, line) => Array.from({ length }, (_, slot) => ({ line, slot })));

  it.each([[[1, 4, 3, 3]], [[1, 3, 4, 1, 2]], [[1, 5, 4, 1]], [[1, 4, 1, 2, 1, 2]]])(
    'keeps the players of %j apart, each on the field, each line before the one behind',
    (lines) => {
      const places = placesOf(sheet(...lines));
      expect(places).toHaveLength(11);
      for (const [i, { x, y }] of places.entries()) {
        expect(x > 20 && x < 320 && y > 0 && y < 300).toBe(true);
        for (const other of places.slice(i + 1)) {
          expect(Math.abs(other.x - x) >= 55 || Math.abs(other.y - y) >= 26).toBe(true);
        }
      }
      const depths = lines.map((_, line) =>
        Math.max(...places.filter(({ player }) => player.line === line).map(({ y }) => y)),
      );
      expect([...depths].sort((a, b) => b - a)).toEqual(depths);
    },
  );

  it('draws nobody whose place the sheet does not say', () => {
    expect(placesOf([{ line: null, slot: null }])).toEqual([]);
  });
});

describe("a team's colour", () => {
  const { contrast, rgbOf, seenOn } = load<{
    contrast(a: Rgb, b: Rgb): number;
    rgbOf(colour: string | null): Rgb | null;
    seenOn(colour: Rgb, ground: Rgb): Rgb;
  }>('colour.js');
  const [paper, night] = [rgbOf('#fbfaf5') as Rgb, rgbOf('#161512') as Rgb];

  it('stays as it is where it can be seen', () => {
    expect(seenOn([196, 22, 28], paper)).toEqual([196, 22, 28]);
  });
  it.each(['#ffffff', '#fcd116', '#000000', '#1e4fa3'])('%s can be seen on paper and at night', (colour) => {
    for (const ground of [paper, night]) {
      expect(contrast(seenOn(rgbOf(colour) as Rgb, ground), ground)).toBeGreaterThanOrEqual(3);
    }
  });
  it('that is none is none', () => {
    expect([rgbOf(null), rgbOf('red'), rgbOf('#fff;background:url(x)')]).toEqual([null, null, null]);
  });
});
