/** A small, dense newsroom, whose documents are known, and the ways in which it is written. */
import type { Random } from './fuzz';
import { manager, unique } from './match';
import type { Newsroom } from './newsroom';
import { uidOf } from './page-story';
import { storePicture } from './picture';

export const WRITTEN = ['fr', 'en'] as const;
const DAYS = ['2025-01-04', '2025-02-08', '2025-02-08', '2025-03-15', '2025-04-19', '2025-05-24'];
export const KICK_OFFS = [...DAYS.map((day) => `${day}T19:00:00.000Z`), '2099-08-01T19:00:00.000Z', null];
/** Few, so that several articles are of one hour. */
export const HOURS = DAYS.map((day) => `${day}T22:00:00.000Z`);
export const PHASES = ['scheduled', 'first_half', 'full_time', 'full_time', 'full_time', 'postponed', 'awarded'];
export const KINDS = ['report', 'preview', 'news', 'ratings', 'analysis', 'transfer'];

export type Data = Record<string, unknown>;
/** What a write did, in words, and whether the newsroom took it. */
export interface Written {
  what: string;
  status: number;
}

export const pageWorld = (newsroom: Newsroom, { below: upTo, percent, pick }: Random) => {
  const some = <T>(from: readonly T[], most: number): T[] =>
    Array.from({ length: upTo(most + 1) }, () => pick(from)).filter((one, index, all) => all.indexOf(one) === index);
  /** A few of some attributes, so that each may change without the others. */
  const few = (data: Record<string, () => unknown>): Data => {
    const names = Object.keys(data);
    const chosen = new Set([pick(names), ...names.filter(() => percent(15))]);
    return Object.fromEntries([...chosen].map((name) => [name, data[name]?.()]));
  };
  const word = () => unique(pick(['Rain', 'Derby', 'Cup', 'North', 'Stadium']));

  /** The documents of this newsroom by their type, as they come and go. */
  const known: Record<string, string[]> = {};
  const of = (type: string): string[] => (known[type] ??= []);
  const one = (type: string): string => pick(of(type));
  const files: number[] = [];

  const ask = async (what: string, answer: PromiseLike<{ status: number }>): Promise<Written> => ({
    what,
    status: (await answer).status,
  });
  const create = async (type: string, plural: string, data: Data, query = ''): Promise<Written> => {
    const answer = await newsroom.post(`/api/pressbox/${plural}${query}`, { data });
    if (answer.status === 201) of(type).push(answer.body.data.documentId as string);
    return { what: `POST ${plural}${query} ${JSON.stringify(data)}`, status: answer.status };
  };
  const put = (type: string, plural: string, data: Data, query = ''): Promise<Written> => {
    const documentId = one(type);
    const path = `/api/pressbox/${plural}/${documentId}${query}`;
    return ask(`PUT ${plural}/${documentId}${query} ${JSON.stringify(data)}`, newsroom.put(path, { data }));
  };
  const remove = async (type: string, plural: string, least: number): Promise<Written> => {
    if (of(type).length <= least) return { what: `nothing: few ${plural}`, status: 200 };
    const documentId = one(type);
    const { status } = await newsroom.delete(`/api/pressbox/${plural}/${documentId}`);
    if (status < 300) known[type] = of(type).filter((id) => id !== documentId);
    return { what: `DELETE ${plural}/${documentId}`, status };
  };
  const press = (action: string, locale: string): Promise<Written> => {
    const documentId = one('article');
    const path = manager('article', `${documentId}/actions/${action}`, `?locale=${locale}`);
    return ask(`${action} article ${documentId} in ${locale}`, newsroom.admin('post', path, { locale }));
  };
  const inManager = (type: string, data: Data, query = ''): Promise<Written> => {
    const documentId = one(type);
    return ask(
      `panel: ${type} ${documentId}${query} ${JSON.stringify(data)}`,
      newsroom.admin('put', manager(type, documentId, query), data),
    );
  };
  const below = async (what: string, work: () => Promise<unknown>): Promise<Written> => {
    await work();
    return { what, status: 200 };
  };
  const query = (type: string) => newsroom.strapi.db.query(uidOf(type));
  const service = (name: string) => newsroom.strapi.plugin('pressbox').service(name);
  const locale = () => pick(WRITTEN);

  return {
    pick,
    percent,
    upTo,
    some,
    few,
    word,
    of,
    one,
    files,
    locale,
    ask,
    create,
    put,
    remove,
    press,
    inManager,
    below,
    query,
    service,

    /** What every write is drawn from. */
    async found(): Promise<void> {
      for (let round = 0; round < 2; round += 1) {
        files.push((await storePicture(newsroom)).id);
        await create('competition', 'competitions', { name: word() });
        await create('edition', 'editions', { name: word(), competition: one('competition') });
        await create('venue', 'venues', { name: word() });
        await create('referee', 'referees', { name: word() });
        await create('coach', 'coaches', { name: word() });
        await create('tie', 'ties', { edition: one('edition'), roundType: 'final' });
        await create('author', 'authors', { name: word(), biography: word(), photo: pick(files) });
        await create('partner', 'partners', { name: word(), url: 'https://p.example' }, '?locale=fr');
      }
      for (const kind of ['club', 'club', 'national']) {
        await create('team', 'teams', { name: word(), kind, ...(kind === 'national' && { countryCode: 'PT' }) });
        await create('player', 'players', { name: word(), nationalities: ['PT'], currentTeam: one('team') });
      }
      for (const kickOff of KICK_OFFS.slice(0, 6)) {
        const [homeTeam, awayTeam] = percent(50) ? [0, 1] : [1, pick([0, 2])];
        const sides = { homeTeam: of('team')[homeTeam], awayTeam: of('team')[awayTeam] };
        await create('match', 'matches', { ...sides, kickOff, phase: pick(PHASES), edition: one('edition') });
        await create('sheet', 'team-sheets', { match: one('match'), side: 'home' });
        await create('event', 'match-events', {
          match: one('match'),
          side: 'home',
          kind: 'goal',
          player: one('player'),
        });
      }
      for (const player of of('player').slice(0, 2)) {
        await create('appearance', 'appearances', { teamSheet: one('sheet'), player, line: 1, slot: 0 });
        await create('tag', 'tags', { kind: 'player', player }, '?locale=fr');
      }
      await create('tag', 'tags', { kind: 'team', team: one('team') }, '?locale=fr');
      await create('tag', 'tags', { kind: 'theme', name: word() }, '?locale=fr');
      await create('commentary', 'commentary-entries', { text: word(), match: one('match') }, '?locale=fr');
      for (let n = 0; n < 7; n += 1) {
        const links = { tags: some(of('tag'), 3), matches: some(of('match'), 2), authors: some(of('author'), 2) };
        await create('article', 'articles', { title: word(), kind: pick(KINDS), ...links }, '?locale=fr');
      }
      for (const documentId of of('article').slice(0, 4))
        await newsroom.put(`/api/pressbox/articles/${documentId}?locale=en&status=published`, {
          data: { title: word() },
        });
    },
  };
};

export type PageWorld = ReturnType<typeof pageWorld>;
