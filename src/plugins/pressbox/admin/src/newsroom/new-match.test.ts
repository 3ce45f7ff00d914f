import { newMatchOf, pickKey } from './new-match';
import type { LineChoice, ReadMatchLine } from '../../../contracts/src';

type Understood = ReadMatchLine.Response['data'];
const candidate = (documentId: string, detail: string | null = null) => ({ documentId, name: documentId.toUpperCase(), detail }); // prettier-ignore
const sure = (id: string): LineChoice => ({ printed: id, candidates: [candidate(id)], chosen: id });
const doubtful = (printed: string, ...ids: string[]): LineChoice => ({
  printed,
  candidates: ids.map((id) => candidate(id, `of ${id}`)),
  chosen: null,
});
const understood = (known: Partial<Understood> = {}): Understood => ({
  home: sure('atalanta'),
  away: sure('milan'),
  day: '2024-01-10',
  kickOff: '2024-01-10T19:45:00.000Z',
  edition: null,
  round: null,
  roundName: null,
  problem: null,
  may: { createTeams: true },
  ...known,
});
const namesOf = ({ asks }: ReturnType<typeof newMatchOf>) => asks.map(({ part, options }) => [part, ...options.map(({ pick, name }) => (typeof pick === 'object' ? name : pick))]); // prettier-ignore

it('is ready where nobody is in doubt', () =>
  expect(newMatchOf(understood(), {})).toMatchObject({
    asks: [],
    body: { home: { documentId: 'atalanta' }, away: { documentId: 'milan' }, edition: null },
  }));

it('asks for a name in doubt, and takes the answer', () => {
  const read = understood({ home: doubtful('inter', 'inter', 'inter-pa') });
  const asked = newMatchOf(read, {});
  expect([namesOf(asked), asked.body]).toEqual([[['home', 'INTER', 'INTER-PA', 'new']], null]);
  const key = pickKey('home', doubtful('inter'));
  const answered = newMatchOf(read, { [key]: { id: 'inter-pa' } });
  expect([answered.asks, answered.body?.home, answered.home]).toEqual([
    [],
    { documentId: 'inter-pa' },
    { name: 'INTER-PA', detail: 'of inter-pa', isNew: false, key },
  ]);
  expect(newMatchOf(read, { [key]: 'new' }).body?.home).toEqual({ create: { name: 'inter' } });
});

it('asks once more for what was sure', () => {
  const key = pickKey('away', sure('milan'));
  expect(namesOf(newMatchOf(understood(), { [key]: 'open' }))).toEqual([['away', 'MILAN', 'new']]);
});

it('is asked for a season, or for none', () => {
  const read = understood({ edition: doubtful('Coppa', '2023', '2022') });
  expect(namesOf(newMatchOf(read, {}))).toEqual([['edition', '2023', '2022', 'none']]);
  const key = pickKey('edition', doubtful('Coppa'));
  expect(newMatchOf(read, { [key]: 'none' }).body?.edition).toBeNull();
  expect(newMatchOf(read, { [key]: { id: '2022' } }).body?.edition).toBe('2022');
});

it.each([
  ['an hour', { kickOff: null }],
  ['a second team', { away: null }],
  ['two different teams', { away: sure('atalanta') }],
])('needs %s', (_what, known) => expect(newMatchOf(understood(known), {}).body).toBeNull());

it('asks nothing of a team that nobody knows where none may be made', () =>
  expect(newMatchOf(understood({ home: doubtful('Zzz'), may: { createTeams: false } }), {})).toMatchObject({
    asks: [],
    body: null,
  }));
