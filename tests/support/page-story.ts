/** A report with everything on it, and a page that has nothing to do with it. */
import type { UID } from '@strapi/strapi';
import type { ArticlePage, AuthorPage, HomePage, MatchPage, TagPage } from '../../src/plugins/pressbox/contracts/src';
import type { Created, Newsroom } from './newsroom';
import { unique } from './match';

type Data = Record<string, unknown>;
export type Type = 'article' | 'match' | 'team' | 'player' | 'tag' | 'author' | 'partner' | 'competition' | 'edition';

export const uidOf = (type: string): UID.ContentType => `plugin::pressbox.${type}` as UID.ContentType;
export const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** A picture in a body, as the editor of Strapi stores it. */
export const picture = (alternativeText: string, name = 'a.jpg') => ({
  type: 'image',
  image: {
    name,
    alternativeText,
    url: '/uploads/a.jpg',
    width: 8,
    height: 6,
    hash: 'a',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 1,
    provider: 'local',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  children: [{ type: 'text', text: '' }],
});

interface Pages {
  articles: ArticlePage;
  matches: MatchPage;
  tags: TagPage;
  authors: AuthorPage;
  home: HomePage;
}

/** What a test does with pages: it publishes what stands on them, reads them, looks which are kept. */
export const pageDesk = (newsroom: Newsroom) => {
  // Typed as one that has drafts: what has none is not published by any test.
  const documents = (type: string) => newsroom.strapi.documents(uidOf(type) as 'plugin::pressbox.article');
  const query = (type: string) => newsroom.strapi.db.query(uidOf(type));
  const service = (name: string) => newsroom.strapi.plugin('pressbox').service(name);

  const publish = async (data: Data = {}, locale = 'fr'): Promise<Created & { slug: string }> => {
    const created = await documents('article').create({
      locale,
      status: 'published',
      data: { title: unique('Report'), kind: 'report', body: words('It rained.'), ...data } as never,
    });
    return created as unknown as Created & { slug: string };
  };

  /** A page by its path; the test fails where there is none. */
  const read = async <Kind extends keyof Pages>(kind: Kind, slug = '', locale = 'fr'): Promise<Pages[Kind]> => {
    const path = kind === 'home' ? 'home' : `${kind}/${slug}`;
    const { body } = await newsroom.get(`/api/pressbox/pages/${path}?locale=${locale}`).expect(200);
    return body.data as Pages[Kind];
  };

  /** A match with two teams, a competition, a sheet with one name on it, and a goal by that player. */
  const match = async (name: string, data: Data = {}) => {
    const [home, away] = await Promise.all([
      newsroom.create('teams', { name: unique(`${name} home`), names: { fr: { demonym: 'les Locaux' } } }),
      newsroom.create('teams', { name: unique(`${name} away`) }),
    ]);
    const competition = await newsroom.create('competitions', { name: unique(`${name} Cup`), kind: 'cup' });
    const edition = await newsroom.create('editions', { name: '2026', competition: competition.documentId });
    const venue = await newsroom.create('venues', { name: unique(`${name} Park`), city: 'Town' });
    const scorer = await newsroom.create('players', { name: unique(`${name} Scorer`) });
    const coach = await newsroom.create('coaches', { name: unique(`${name} Coach`) });
    const created = await newsroom.create('matches', {
      homeTeam: home.documentId,
      awayTeam: away.documentId,
      edition: edition.documentId,
      venue: venue.documentId,
      kickOff: '2026-03-01T20:00:00.000Z',
      phase: 'full_time',
      ...data,
    });
    const sheet = await newsroom.create('team-sheets', {
      match: created.documentId,
      side: 'home',
      formation: '4-3-3',
      coach: coach.documentId,
    });
    const appearance = await newsroom.create('appearances', {
      teamSheet: sheet.documentId,
      player: scorer.documentId,
      line: 3,
      slot: 0,
      shirtNumber: 9,
    });
    const goal = await newsroom.create('match-events', {
      match: created.documentId,
      side: 'home',
      kind: 'goal',
      minute: 12,
      player: scorer.documentId,
    });
    return { match: created, home, away, competition, edition, venue, scorer, coach, sheet, appearance, goal };
  };

  /** A French report with a match, tags, an author and a partner; the Italian page beside it shares nothing with it. */
  const story = async () => {
    const facts = await match('Story');
    const earlier = await newsroom.create('matches', {
      homeTeam: facts.away.documentId,
      awayTeam: facts.home.documentId,
      kickOff: '2025-11-01T20:00:00.000Z',
      phase: 'full_time',
    });
    const tag = (data: Data) => newsroom.create<Created & { slug: string }>('tags', data, '?locale=fr');
    const author = await newsroom.create<Created & { slug: string }>('authors', {
      name: unique('Author'),
      initials: 'AU',
    });
    const partner = await newsroom.create(
      'partners',
      { name: unique('Partner'), url: 'https://example.org' },
      '?locale=fr',
    );
    const playerTag = await tag({ kind: 'player', player: facts.scorer.documentId });
    const teamTag = await tag({ kind: 'team', team: facts.home.documentId });
    const themeTag = await tag({ kind: 'theme', name: unique('Theme') });
    const shared = {
      matches: [facts.match.documentId],
      tags: [playerTag, teamTag, themeTag].map(({ documentId }) => documentId),
      authors: [author.documentId],
    };
    const article = await publish({ ...shared, standfirst: 'It was cold.' });

    const elsewhere = await match('Elsewhere', { kickOff: '2020-03-01T20:00:00.000Z' });
    const unrelated = await publish({ matches: [elsewhere.match.documentId] }, 'it');
    const control = [
      { kind: 'articles', slug: unrelated.slug, key: `article it ${unrelated.slug}` },
      { kind: 'matches', slug: String(elsewhere.match.slug), key: `match it ${String(elsewhere.match.slug)}` },
    ] as const;
    return { ...facts, earlier, author, partner, playerTag, teamTag, themeTag, article, elsewhere, unrelated, control };
  };

  return {
    documents,
    query,
    service,
    publish,
    read,
    match,
    story,
    /** Addresses of the pages that are kept: "article fr some-slug". */
    kept: (): string[] => service('page-cache').state().keys as string[],
    compiles: (): number => service('page-cache').state().compiles as number,
    dropAll: () => service('page-cache').everythingChanged(),
    /** The row of a document in a language; of an article the published one. */
    async row(type: string, documentId: string, locale?: string): Promise<Data & { id: number }> {
      return query(type).findOne({
        where: {
          documentId,
          ...(locale && { locale }),
          ...(type === 'article' && { publishedAt: { $notNull: true } }),
        },
      });
    },
  };
};

export type Story = Awaited<ReturnType<ReturnType<typeof pageDesk>['story']>>;
