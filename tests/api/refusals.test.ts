// @loop
/** What a client needs to say a refusal in its own language: a code that stays, and what it says of the case. */
import { REFUSALS, type RefusalCode } from '../../src/plugins/pressbox/core/src';
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

interface Told {
  code: RefusalCode;
  params: Record<string, string | number | string[]>;
  message: string;
}
/** The English sentence of a code, as far as it says nothing of the case. */
const opening = (code: RefusalCode): string => REFUSALS[code].split('{')[0] ?? '';
const byField = (body: { error: { details: { errors: (Told & { path: string[] })[] } } }): [string, Told][] =>
  body.error.details.errors.map((one) => [one.path.join('.'), one]);

describe('a write that is refused', () => {
  it.each([
    ['teams', 'name', 'text.too-long', { name: 'x'.repeat(300) }, { field: 'name', length: 300, most: 200 }],
    ['teams', 'countryCode', 'country.unknown', { name: unique('Laval'), countryCode: 'ZZ' }, { value: '"ZZ"' }],
    ['teams', 'slug', 'slug.marks', { name: unique('Laval'), slug: 'É à' }, { slug: 'É à', suggestion: 'e-a' }],
    ['teams', 'names', 'names.language', { name: unique('Laval'), names: { xx: { name: 'a' } } }, { locale: 'xx' }],
    ['venues', 'capacity', 'count.not-whole', { name: unique('Parc'), capacity: -1 }, { count: 'capacity', value: '-1' }],
    ['match-events', 'match', 'event.no-match', { kind: 'goal', side: 'home' }, {}],
    ['match-events', 'minute', 'minute.range', { kind: 'goal', side: 'home', minute: 0 }, { value: '0', most: 120 }],
  ] as const)('over /%s says of its %s %s', async (plural, field, code, data, params) => {
    const { body } = await newsroom.post(`/api/pressbox/${plural}`, { data }).expect(400);
    const [[path, told] = ['', undefined]] = byField(body);
    expect([path, told?.code]).toEqual([field, code]);
    expect(told?.params).toMatchObject(params);
    expect(told?.message.startsWith(opening(code))).toBe(true);
    expect(body.error.message).toBe(told?.message);
  }); // prettier-ignore

  it('is told in the content manager by the same code', async () => {
    const match = await desk.match();
    const answer = await newsroom.admin('put', manager('match', match.documentId), { homeScore: 'two' });
    expect(answer.status).toBe(400);
    expect(byField(answer.body)).toEqual([
      ['homeScore', expect.objectContaining({ code: 'count.not-whole', params: { count: 'homeScore', value: '"two"' } })],
    ]); // prettier-ignore
  });

  it('of a schema names the part, beside the schema’s own sentence', async () => {
    const match = await desk.match();
    const form = { kind: 'goal', side: 'home', minute: 121 };
    const { status, body } = await newsroom.admin('post', `/pressbox/matches/${match.documentId}/events`, form);
    expect(status).toBe(400);
    expect(byField(body)).toEqual([
      ['minute', expect.objectContaining({ code: 'request.unreadable', params: { field: 'minute' }, message: 'Minutes run to 120.' })],
    ]); // prettier-ignore
  });

  it('is told with a conflict, beside what was there before', async () => {
    const match = await desk.match();
    const { body } = await newsroom.delete(`/api/pressbox/teams/${match.home.documentId}`).expect(409);
    expect(body.error.details).toEqual({
      code: 'delete.in-use',
      params: { name: match.home.name, uses: ['1 match homeTeam'], them: 1 },
    });
  });

  it('is told of what is not there', async () => {
    const { body } = await newsroom.get('/api/pressbox/matches/none/check', 'desk').expect(404);
    expect(body.error.details).toEqual({ code: 'match.none', params: { id: 'none' } });
  });

  it('names a slug’s holder, so that a client may', async () => {
    const first = await articles.write();
    const { body } = await newsroom
      .post('/api/pressbox/articles?locale=fr', { data: { title: 'Autre', slug: first.slug } })
      .expect(400);
    expect(byField(body)[0]?.[1]).toMatchObject({
      code: 'slug.taken',
      params: { slug: first.slug, type: 'article', holder: first.title },
    });
  });

  it('and a question that is refused has a sentence alone, since whoever wrote it is a program', async () => {
    const { body } = await newsroom.get('/api/pressbox/teams?sort=nothing.else:asc').expect(400);
    expect(body.error.message).not.toBe('');
    expect(JSON.stringify(body)).not.toContain('"code"');
  });
});
