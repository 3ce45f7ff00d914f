import path from 'node:path';
import { loadDemo } from '../../database/demo/load';
import { ROOT } from '../support/environment';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const load = () => loadDemo(newsroom.strapi, path.join(ROOT, 'database', 'demo'));

const POPULATE = [
  'populate[matches][populate][homeTeam]=true',
  'populate[matches][populate][awayTeam]=true',
  'populate[matches][populate][teamSheets][populate][appearances][populate][player]=true',
  'populate[matches][populate][teamSheets][populate][coach]=true',
  'populate[matches][populate][events][populate][player]=true',
  'populate[tags]=true',
  'populate[authors]=true',
  'populate[cover]=true',
].join('&');
const report = async (locale: string) => {
  const filters = 'filters[kind]=report&filters[matches][slug]=milan-atalanta-2024-01-10';
  const { body } = await newsroom.get(`/api/pressbox/articles?locale=${locale}&${filters}&${POPULATE}`).expect(200);
  expect(body.data).toHaveLength(1);
  return body.data[0];
};
const words = (blocks: { children: { text: string }[] }[]): number =>
  blocks.flatMap(({ children }) => children.flatMap(({ text }) => text.split(/\s+/))).filter(Boolean).length;

/** The facts of a match, without the names that a language prints in its own way. */
const facts = (match: Record<string, unknown>): unknown =>
  JSON.parse(
    JSON.stringify(match, (key, value: unknown) => (key === 'name' || key === 'shortName' ? undefined : value)),
  );

describe('the demo newsroom', () => {
  beforeAll(async () => {
    expect(await load()).toBe(true);
  }, 60_000);

  it('holds the report with its match, both team sheets, all ten changes and its tags', async () => {
    const { matches, tags, cover, coverCaption, coverCredit, authors, ...article } = await report('fr');
    const [match] = matches;
    expect([match.homeTeam.name, match.homeScore, match.awayScore, match.awayTeam.name]).toEqual([
      'AC Milan',
      1,
      2,
      'Atalanta',
    ]);
    expect(match.scoreSource).toBe('events');
    expect([match.halfTimeHomeScore, match.halfTimeAwayScore]).toEqual([1, 1]);
    expect(match.teamSheets.map((sheet: { formation: string }) => sheet.formation)).toEqual(['4-3-3', '3-4-1-2']);
    for (const sheet of match.teamSheets) {
      expect(sheet.appearances.filter(({ role }: { role: string }) => role === 'starter')).toHaveLength(11);
    }
    const kinds = match.events.map(({ kind }: { kind: string }) => kind);
    expect(kinds.filter((kind: string) => kind === 'substitution')).toHaveLength(10);
    expect(match.events.find(({ kind }: { kind: string }) => kind === 'red_card')).toMatchObject({
      minute: 36,
      player: null,
    });
    expect(tags.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["Coupe d'Italie", 'Atalanta', 'Milan', 'Rafael Leão', 'Teun Koopmeiners', 'Italie']),
    );
    expect(authors[0].initials).toMatch(/^[A-Z]{2}$/);
    expect(words(article.body)).toBeGreaterThanOrEqual(400);
    expect([cover.width > 0, Boolean(coverCaption), Boolean(coverCredit)]).toEqual([true, true, true]);
  });

  it.each(['en', 'it'])('tells the same facts in other words in %s', async (locale) => {
    const [french, other] = [await report('fr'), await report(locale)];
    expect(other.documentId).toBe(french.documentId);
    expect(other.title).not.toBe(french.title);
    expect(other.slug).not.toBe(french.slug);
    expect(words(other.body)).toBeGreaterThanOrEqual(400);
    expect(facts(other.matches)).toEqual(facts(french.matches));
    expect(other.tags.map(({ documentId }: { documentId: string }) => documentId)).toEqual(
      french.tags.map(({ documentId }: { documentId: string }) => documentId),
    );
  });

  it('has an English translation that is outdated, and every other that there is, complete', async () => {
    await (newsroom.strapi.plugin('pressbox').service('translation-looks') as { settled(): Promise<void> }).settled();
    const cells: { language: string; state: string; title: string }[] = await newsroom.strapi.db
      .query('plugin::pressbox.translation')
      .findMany({ orderBy: { id: 'asc' } });
    const open = cells.filter(({ state }) => state !== 'published');
    expect(open.map(({ language, state, title }) => [language, state, title])).toEqual([
      ['en', 'outdated', 'Charles De Ketelaere is in Bergamo to stay'],
    ]);
    expect(cells.filter(({ language }) => language === 'it').length).toBeGreaterThanOrEqual(3);
  });

  it('holds matches that add up', async () => {
    const { body } = await newsroom.get('/api/pressbox/matches?pagination[pageSize]=100').expect(200);
    expect(body.data.length).toBeGreaterThanOrEqual(8);
    for (const { documentId, slug } of body.data) {
      const check = await newsroom.get(`/api/pressbox/matches/${documentId}/check`, 'desk').expect(200);
      expect({ slug, findings: check.body.data }).toEqual({ slug, findings: [] });
    }
  });

  it.each(['fr', 'en', 'it'])('tells nothing in %s that the facts contradict', async (locale) => {
    const { body } = await newsroom.get(`/api/pressbox/articles?locale=${locale}&pagination[pageSize]=100`).expect(200);
    const checked: string[] = [];
    for (const { documentId, title } of body.data) {
      const address = `/api/pressbox/articles/${documentId}/facts?locale=${locale}&status=published`;
      const { findings } = (await newsroom.get(address, 'desk').expect(200)).body.data;
      const of = (verdict: string) => findings.filter((finding: { verdict: string }) => finding.verdict === verdict);
      expect({ title, contradicted: of('contradicted') }).toEqual({ title, contradicted: [] });
      checked.push(...of('right'));
    }
    expect(checked.length).toBeGreaterThan(5);
  });

  it('does not make up a minute that no source gives', async () => {
    const league = 'filters[slug]=atalanta-milan-2023-12-09&populate[events]=true';
    const { body } = await newsroom.get(`/api/pressbox/matches?${league}`).expect(200);
    expect(body.data[0].events).toHaveLength(5);
    expect(body.data[0].events.every(({ minute }: { minute: number | null }) => minute === null)).toBe(true);
    expect([body.data[0].homeScore, body.data[0].awayScore]).toEqual([3, 2]);
  });

  it('is loaded once: loading it again changes nothing', async () => {
    const count = () => newsroom.strapi.db.query('plugin::pressbox.article').count();
    const before = await count();
    expect(await load()).toBe(false);
    expect(await count()).toBe(before);
  });
});
