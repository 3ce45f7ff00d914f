/** Every kind of write that may change what pages show, drawn at random. */
import { manager } from './match';
import type { Newsroom } from './newsroom';
import { pageFields } from './page-fields';
import { HOURS, KINDS, PHASES, type PageWorld, type Written } from './page-world';

/** @returns one write, drawn at random */
export const pageWriter = (newsroom: Newsroom, world: PageWorld): (() => Promise<Written>) => {
  const { pick, upTo, some, few, word, of, one, files, locale } = world;
  const { ask, create, put, remove, press, inManager, below, query, service } = world;

  const { match, scores, event, sheet, appearance, article, team, player, official, author, commentary } =
    pageFields(world);
  const { venue, competition, edition, tie, tag, partner } = pageFields(world);
  const subjects: readonly (() => Record<string, unknown>)[] = [
    ...(['player', 'team', 'coach', 'competition'] as const).map((kind) => () => ({ kind, [kind]: one(kind) })),
    () => ({ kind: 'country', countryCode: pick(['PT', 'IT']) }),
    () => ({ kind: 'theme' }),
  ];
  const inLanguage = () => `?locale=${locale()}`;
  const readable = () => `?locale=${locale()}&status=${pick(['draft', 'published', 'published'])}`;

  /** Every kind of write, more often where more may go wrong. */
  const writes: readonly [weight: number, write: () => Promise<Written>][] = [
    [8, () => put('match', 'matches', few(match))],
    [3, () => put('match', 'matches', { scoreSource: pick(['entered', 'entered', 'events']), ...few(scores) })],
    [2, () => inManager('match', few(match))],
    [
      2,
      () => create('match', 'matches', { ...few(match), homeTeam: one('team'), awayTeam: one('team'), phase: pick(PHASES) }),
    ],
    [1, () => remove('match', 'matches', 4)],
    [4, () => create('event', 'match-events', { side: 'home', kind: 'goal', ...few(event), match: one('match') })],
    [3, () => put('event', 'match-events', few(event))],
    [1, () => put('event', 'match-events', { minute: pick([45, 90]), addedTime: pick([1, 3, null]), period: null })],
    [2, () => remove('event', 'match-events', 2)],
    [2, () => create('sheet', 'team-sheets', { match: one('match'), side: pick(['home', 'away']) })],
    [2, () => put('sheet', 'team-sheets', few(sheet))],
    [1, () => remove('sheet', 'team-sheets', 1)],
    [3, () => create('appearance', 'appearances', { teamSheet: one('sheet'), player: one('player'), line: 1, slot: 0 })],
    [2, () => put('appearance', 'appearances', few(appearance))],
    [1, () => remove('appearance', 'appearances', 1)],
    [8, () => put('article', 'articles', few(article), readable())],
    [3, () => inManager('article', few(article), inLanguage())],
    [3, () => create('article', 'articles', { title: word(), kind: pick(KINDS), ...few(article) }, readable())],
    [1, () => remove('article', 'articles', 5)],
    [5, () => press('publish', locale())],
    [3, () => press('unpublish', locale())],
    [1, () => press('discard', locale())],
    [
      1,
      () => {
        const documentIds = some(of('article'), 3);
        const body = { documentIds, locale: locale() };
        const path = manager('article', `actions/${pick(['bulkPublish', 'bulkUnpublish'])}`, `?locale=${body.locale}`);
        return ask(`${path} ${documentIds.join(' ')}`, newsroom.admin('post', path, body));
      },
    ],
    [
      2,
      async () => {
        const hour = new Date(Date.now() + 3_600_000);
        const held = await put('article', 'articles', { title: word(), publishAt: hour.toISOString() }, '?locale=fr&status=draft');
        return below(`${held.what}, and its hour comes`, () => service('embargo').release(hour));
      },
    ],
    [2, () => put('tag', 'tags', few(tag), inLanguage())],
    [1, () => create('tag', 'tags', { kind: 'theme', name: word() }, inLanguage())],
    [1, () => put('tag', 'tags', pick(subjects)(), inLanguage())],
    [1, () => remove('tag', 'tags', 3)],
    [4, () => put('team', 'teams', few(team))],
    [1, () => inManager('team', few(team))],
    [4, () => put('player', 'players', few(player))],
    [2, () => put('author', 'authors', few(author))],
    [1, () => inManager('author', few(author))],
    [1, () => create('author', 'authors', { name: word() })],
    [1, () => remove('author', 'authors', 2)],
    [1, () => put('coach', 'coaches', few(official))],
    [1, () => put('referee', 'referees', few(official))],
    [1, () => put('venue', 'venues', few(venue))],
    [1, () => put('competition', 'competitions', few(competition))],
    [2, () => put('edition', 'editions', few(edition))],
    [1, () => put('tie', 'ties', few(tie))],
    [1, () => put('tie', 'ties', { matches: { connect: [one('match')] } })],
    [1, () => put('edition', 'editions', { matches: { connect: [one('match')] } })],
    [1, () => put('competition', 'competitions', { editions: { connect: [one('edition')] } })],
    [1, () => create('partner', 'partners', { name: word(), url: 'https://p.example', position: 1 }, inLanguage())],
    [1, () => put('partner', 'partners', few(partner), inLanguage())],
    [1, () => remove('partner', 'partners', 1)],
    [2, () => create('commentary', 'commentary-entries', { text: word(), ...few(commentary), match: one('match') }, inLanguage())],
    [1, () => put('commentary', 'commentary-entries', few(commentary), inLanguage())],
    [1, () => remove('commentary', 'commentary-entries', 1)],
    [
      1,
      () => {
        const [id, alternativeText] = [pick(files), word()];
        const write = () => newsroom.strapi.db.query('plugin::upload.file').update({ where: { id }, data: { alternativeText } });
        return below(`file ${id} is called "${alternativeText}"`, write);
      },
    ],
    [
      1,
      () => {
        const vote = { reader: `reader-${upTo(1e9)}-of-the-fuzz`, stars: pick([1, 3, 5]) };
        return ask('a vote', newsroom.post(`/api/pressbox/articles/${one('article')}/rating`, vote, 'anyone'));
      },
    ],
    [
      2,
      async () => {
        const path = `/api/pressbox/articles/${one('article')}/reads`;
        const { status } = await newsroom.post(path, { reader: `reader-${upTo(1e9)}-x` }, 'anyone');
        await service('readers-clock').tick();
        return { what: `${path}, and the ranking is counted`, status };
      },
    ],
    [
      1,
      () => {
        const [documentId, releasedAt] = [one('article'), pick(HOURS)];
        return below(`rows of ${documentId} are of ${releasedAt}`, () =>
          query('article').updateMany({ where: { documentId }, data: { releasedAt } }),
        );
      },
    ],
    [
      1,
      () => {
        const [documentId, phase] = [one('match'), pick(PHASES)];
        return below(`rows of ${documentId} are ${phase}`, () =>
          query('match').updateMany({ where: { documentId }, data: { phase } }),
        );
      },
    ],
  ]; // prettier-ignore
  const bag = writes.flatMap(([weight, write]) => Array.from({ length: weight }, () => write));
  return () => pick(bag)();
};
