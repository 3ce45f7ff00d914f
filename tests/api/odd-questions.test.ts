/** Questions and bodies that make no sense are answered with a sentence, never with a fault of ours. */
import { fuzz } from '../support/fuzz';
import { matchDesk, unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const { runs, random, timeout } = fuzz({ name: 'odd', short: 60, long: 5_000 });

describe('a question that makes no sense', () => {
  it.each([
    ['matches?filters[homeScore]=x', 'homeScore is a whole number up to 2147483647, not "x".'],
    ['matches?filters[homeScore]=3000000000', 'homeScore is a whole number'],
    ['matches?filters[id][$in]=x', 'id is a whole number'],
    ['matches?filters[kickOff][$gt]=yesterday', 'kickOff is a moment such as'],
    ['matches?filters[neutralVenue]=perhaps', 'neutralVenue is true or false'],
    ['matches?filters[homeTeam]=abc', 'homeTeam is a whole number up to 2147483647, not "abc". The documentId is asked with filters[homeTeam][documentId].'],
    ['matches?filters[homeTeam][$not][id]=1', '"id" is no way to compare homeTeam.'],
    ['matches?filters[homeTeam][$contains]=1', 'it is not searched as a text'],
    ['articles?filters[cover][width][$ne]=x', 'cover.width is a whole number'],
    ['articles?filters[title][$in]', '$in of title takes a value, not null.'],
    ['articles?filters[title][$between]=a', '$between of title takes two values'],
    ['articles?filters[title][$null]=x', '$null of title is true or false'],
    ['articles?filters[title][$or][0]=x', '$or takes a list'],
    ['articles?filters[$or][title]=x', '$or takes a list'],
    ['articles?filters[title]=%00', 'a character that no text may hold'],
    ['matches?filters[$gt]=0', '"$gt" compares something: name it'],
    ['tags?filters[$not]=a', '$not takes a filter'],
    ['matches?filters[]=x', 'A filter names what it compares'],
    ['editions?filters[0][name]=0', 'A filter names what it compares'],
    ['matches?populate[homeTeam][filters][0][name]=x', 'Several stand in a group: filters[$and][0][name]=a.'],
    ['matches?filters[$or][0]=x', '$or takes a list'],
    ['matches?sort=homeTeam', 'homeTeam is a relation: sort by something of it'],
    ['articles?sort[id][title]=asc', '"title" is no name under id'],
    ['articles?sort=title:up', 'The order is asc or desc, not "up".'],
    ['articles?pagination[page]=x', 'pagination[page] is a whole number from 1, not "x".'],
    ['articles?pagination[pageSize]=0', 'pagination[pageSize] is a whole number from 1'],
    ['articles?pagination=3', 'A page is asked for with'],
    ['articles?fields=', 'Fields are names: fields[0]=name&fields[1]=slug.'],
    ['articles?fields[0]=title&fields[1]=%20', 'Fields are names'],
    ['articles?populate[matches][sort]=homeTeam.name', 'sorted by its own attributes, not by homeTeam.name.'],
    ['matches?populate[events][sort][player][name]=desc', 'sorted by its own attributes, not by player.name.'],
    ['articles?_q[x]=1', 'What is searched for is a text'],
  ])('is refused with a sentence: %s (promise 40)', async (path, sentence) => {
    const { body } = await newsroom.get(`/api/pressbox/${path}`).expect(400);
    expect(body.error.message).toContain(sentence);
  }); // prettier-ignore

  it.each(['articles?filters[cover][width][$ne]=null', 'articles?fields[0][a]=b'])(
    'is refused: %s (promise 40)',
    async (path) => {
      await newsroom.get(`/api/pressbox/${path}`).expect(400);
    },
  );
});

describe('an address that cannot be read', () => {
  it.each(['/api/pressbox/articles/%00', '/api/pressbox/articles/%zz', '/%00'])(
    'is refused with a sentence, and fills no log: %s (promise 40)',
    async (address) => {
      const logged = jest.spyOn(newsroom.strapi.log, 'error');
      const { body } = await newsroom.get(address).expect(400);
      expect(body.error.message).toBe('The address holds a character that no address may hold. Look for a % in it.');
      expect(logged).not.toHaveBeenCalled();
      logged.mockRestore();
    },
  );
});

describe('a list of more than a hundred entries', () => {
  const numbers = Array.from({ length: 120 }, (_, index) => index);

  it.each([
    ['$in', (id: number) => numbers.map((n) => `filters[id][$in][${n}]=${n === 119 ? id : 0}`).join('&')],
    ['$or', (id: number) => numbers.map((n) => `filters[$or][${n}][id]=${n === 119 ? id : 0}`).join('&')],
  ])('is read as a list under %s (promise 40)', async (_, filters) => {
    const { id } = await desk.match();
    const { body } = await newsroom.get(`/api/pressbox/matches?fields[0]=id&${filters(id)}`, 'desk').expect(200);
    expect(body.data.map((match: { id: number }) => match.id)).toEqual([id]);
  });
});

describe('a body that makes no sense', () => {
  it.each([
    ['articles', { title: 'X', body: [null] }, 'The body is a list of blocks'],
    ['articles', { title: 'X', body: [{ type: 'paragraph', children: [null] }] }, 'The body is a list of blocks'],
    ['articles', { title: 'Half a pair: \ud83d' }, 'an invisible character that no text may hold'],
    ['matches', { attendance: 3_000_000_000 }, '2147483647 is the largest number that is kept'],
    ['teams', { name: 'X', constructor: null }, 'There is no field "constructor"'],
    ['editions', { name: '2023/24', rules: 'three points' }, 'The rules is a group or a list'],
  ])('is refused with a sentence: %s %j (promise 40)', async (plural, data, sentence) => {
    const { body } = await newsroom.post(`/api/pressbox/${plural}`, { data }).expect(400);
    expect(body.error.message).toContain(sentence);
  });

  it('is not nested without end (promise 40)', async () => {
    const deep = `{"data":{"name":"X","externalIds":${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}}}`;
    const { body } = await newsroom.post('/api/pressbox/teams', deep).expect(400);
    expect(body.error.message).toBe('The body is nested more than 100 levels deep. Flatten it.');
  });
});

describe('what nobody would ask', () => {
  const TYPES = ['articles', 'matches', 'teams', 'players', 'tags', 'editions', 'match-events', 'team-sheets'];
  const NAMES = ['id', 'documentId', 'title', 'name', 'slug', 'body', 'kickOff', 'homeScore', 'neutralVenue', 'homeTeam', 'cover', 'tags', 'names', 'locale', 'publishedAt', 'createdBy', 'bornOn', 'startsOn', 'kind', 'constructor', '__proto__', '*', '', '0']; // prettier-ignore
  const OPERATORS = ['$eq', '$ne', '$in', '$notIn', '$not', '$null', '$notNull', '$gt', '$lte', '$between', '$contains', '$startsWithi', '$eqi', '$or', '$and', '$jsonSupersetOf', '$x', '0', 'id']; // prettier-ignore
  const VALUES = ['x', '', '0', '-1', '2147483648', '99999999999999999999', '1e99', 'NaN', 'null', 'true', '%00', '%ED%A0%80', '2024-13-45', '2024-01-10', '{"a":1}', '[]', 'a,b', "'", '%25', '*']; // prettier-ignore
  const PARTS = ['filters', 'filters', 'filters', 'sort', 'populate', 'fields', 'pagination', 'locale', '_q', 'status'];
  const parameter = (): string => {
    let key = random.pick(PARTS);
    for (let depth = random.below(4); depth >= 0; depth -= 1)
      key += `[${random.pick(random.percent(60) ? NAMES : OPERATORS)}]`;
    return random.percent(15) ? key : `${key}=${random.pick(VALUES)}`;
  };
  const question = () => Array.from({ length: 1 + random.below(3) }, parameter).join('&');
  const value = (): unknown =>
    random.pick<unknown>([null, 0, -1, 2_147_483_648, 1e99, true, '', 'x', 'x'.repeat(301), '\u0000', '\ud800', '2024-13-45', [], [null], {}, { a: [null] }, { connect: [null] }, { set: 'x' }, { disconnect: {} }, [[[]]]]); // prettier-ignore

  it(
    `is never a fault of ours, ${runs} times (promise 40)`,
    async () => {
      const match = await desk.match();
      const faults: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        const path = `/api/pressbox/${random.pick(TYPES)}${random.percent(20) ? `/${match.documentId}` : ''}?${question()}`;
        const read = await newsroom.get(path, random.percent(70) ? 'anyone' : 'desk');
        if (read.status >= 500) faults.push(path);
        const plural = random.pick(TYPES);
        const data = Object.fromEntries(
          Array.from({ length: 1 + random.below(3) }, () => [random.pick(NAMES), value()]),
        );
        const sent = JSON.stringify({ data: { name: unique('Odd'), ...data } });
        const written = await newsroom.post(`/api/pressbox/${plural}`, sent);
        if (written.status >= 500) faults.push(`${plural} ${sent}`);
      }
      expect(faults).toEqual([]);
    },
    timeout,
  );
});
