/** The home page: what is new, what is read, what is played. */
import type { HomePage } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import { findPartners } from '../queries/article';
import { findByPhase } from '../queries/match';
import { findPlaces, latestPlaces, trendingPlaces } from '../queries/places';
import { pathOf } from '../settings';
import { articleCard, articleTeaser, partner } from '../shape/article';
import { matchLink } from '../shape/match';
import { time } from '../../platform/moments';
import { alternatesOf, readHeads, readLists, type Compilation } from './compilation';
import { readPictures } from './pictures';
import { PHASES_OF } from '../phases';

/** A match that nobody has started leaves the fixtures so long after its kick-off. */
const GRACE_MS = 3 * 3_600_000;

export const compileHome = async (compilation: Compilation): Promise<HomePage> => {
  const { db, locale, locales, pack, settings, timeZone, on, now, trending } = compilation;
  const { homeLatest, homeMatches, trending: mostRead } = settings.limits;
  on.on(keys.partners(locale));

  const places = await findPlaces(db, [latestPlaces(locale, homeLatest, now), trendingPlaces(locale, trending, now)]);
  const { latest, trending: most } = await readLists(compilation, places, {
    list: keys.latest(locale),
    via: 'latest',
    newest: homeLatest,
    mostRead,
  });

  const live = await findByPhase(db, PHASES_OF.live, { order: 'desc', limit: homeMatches });
  const results = await findByPhase(db, PHASES_OF.results, { order: 'desc', limit: homeMatches });
  const from = new Date(now.getTime() - GRACE_MS);
  const fixtures = await findByPhase(db, PHASES_OF.fixtures, { from, order: 'asc', limit: homeMatches });
  on.on(keys.phase('live'));
  on.onNewest(
    keys.phase('results'),
    results.map((row) => time(row.kick_off) ?? 0),
    homeMatches,
  );
  // Fixtures run the other way: the place of one is its kick-off counted backwards.
  on.onNewest(
    keys.phase('fixtures'),
    fixtures.map((row) => -(time(row.kick_off) ?? 0)),
    homeMatches,
  );
  const next = time(fixtures[0]?.kick_off);
  if (next !== null) compilation.expireAt(new Date(next + GRACE_MS));

  const partners = await findPartners(db, locale);
  const shown = [...latest, ...most];
  const matches = [...live, ...results, ...fixtures];
  const heads = await readHeads(compilation, [...matches.map(({ id }) => id), ...shown.map((card) => card.match_id)]);
  const drawn = matches.flatMap(({ id }) => heads.get(id) ?? []);
  const { covers, crests } = await readPictures(compilation, shown, drawn);
  const surroundings = { pack, heads, covers };
  const links = (rows: readonly { id: number }[]) =>
    rows.flatMap(({ id }) => {
      const head = heads.get(id);
      return head ? [matchLink(head, { pack, locale, crests, timeZone })] : [];
    });

  return {
    type: 'home',
    locale,
    printedIn: pack.language,
    latest: latest.map((card) => articleTeaser(card, surroundings)),
    trending: most.map((card) => articleCard(card, surroundings)),
    live: links(live),
    results: links(results),
    fixtures: links(fixtures),
    partners: partners.map(partner),
    alternates: alternatesOf(
      compilation,
      'home',
      locales.map((code) => ({ locale: code, slug: '' })),
    ),
    seo: { title: settings.siteName, description: null, canonicalPath: pathOf(settings.paths, 'home', locale) },
  };
};
