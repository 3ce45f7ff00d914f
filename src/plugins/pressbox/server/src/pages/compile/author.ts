/** The page of an author: who signs, and their latest articles in a language. */
import type { AuthorPage } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import { inNoLanguage } from '../own-words';
import { findPartners } from '../queries/article';
import type { AuthorRow } from '../queries/author';
import { findPlaces, signedPlaces, trendingPlaces } from '../queries/places';
import { pathOf } from '../settings';
import { articleCard, articleTeaser, initialsIn, partner } from '../shape/article';
import { alternatesOf, readHeads, readLists, type Compilation } from './compilation';
import { readPictures } from './pictures';

/** Compiles the page of an author. Somebody who has signed nothing in the language has a page with an empty list. */
export const compileAuthor = async (compilation: Compilation, author: AuthorRow): Promise<AuthorPage> => {
  const { db, locale, locales, defaultLocale, pack, settings, on, now, trending } = compilation;
  const { limits } = settings;
  const { id, document_id: documentId, slug, name } = author;
  on.on(keys.row('author', id));
  on.on(keys.partners(locale));

  const places = await findPlaces(db, [
    trendingPlaces(locale, trending, now),
    signedPlaces(id, locale, limits.authorLatest),
  ]);
  const { latest, trending: most } = await readLists(compilation, places, {
    list: keys.authorArticles(id, locale),
    via: 'author',
    newest: limits.authorLatest,
    mostRead: limits.trending,
  });
  const partners = await findPartners(db, locale);
  const shown = [...latest, ...most];
  const heads = await readHeads(
    compilation,
    shown.map((card) => card.match_id),
  );
  const { covers, portraits } = await readPictures(compilation, shown, [], [id]);
  const surroundings = { pack, heads, covers };
  const biography = inNoLanguage(author.biography, locale, defaultLocale);

  return {
    type: 'author',
    documentId,
    locale,
    printedIn: pack.language,
    slug,
    name,
    initials: initialsIn(name, author.initials),
    biography,
    photo: portraits.get(id) ?? null,
    latest: latest.map((card) => articleTeaser(card, surroundings)),
    trending: most.map((card) => articleCard(card, surroundings)),
    partners: partners.map(partner),
    alternates: alternatesOf(
      compilation,
      'author',
      locales.map((code) => ({ locale: code, slug })),
    ),
    seo: { title: name, description: biography, canonicalPath: pathOf(settings.paths, 'author', locale, slug) },
  };
};
