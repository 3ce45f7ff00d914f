/** The page for machines: schema.org's NewsArticle about a SportsEvent. Schema.org has no word for a score, so the
 * printed scoreline is the name of the match. */
import { addressOf } from './routes.js';

/**
 * @import { ArticlePage, AuthorPage, MatchBlock, MatchPhase, TeamBadge } from 'strapi-plugin-pressbox/contracts'
 * @import { Page } from './api.js'
 * @typedef {Record<string, unknown>} Json
 */

/** @type {Partial<Record<MatchPhase, string>>} */
const STATUS = { postponed: 'EventPostponed', cancelled: 'EventCancelled' };

/** @param {TeamBadge} team */
const team = ({ name }) => ({ '@type': 'SportsTeam', name, sport: 'Soccer' });

/**
 * @param {MatchBlock} match
 * @returns {Json}
 */
export const sportsEvent = ({ facts, agate }) => ({
  '@type': 'SportsEvent',
  name: agate.scoreline,
  sport: 'Soccer',
  startDate: facts.kickOff ?? undefined,
  eventStatus: `https://schema.org/${STATUS[facts.phase] ?? 'EventScheduled'}`,
  homeTeam: team(facts.home),
  awayTeam: team(facts.away),
  competitor: [team(facts.home), team(facts.away)],
  location: facts.venue
    ? { '@type': 'Place', name: facts.venue.name, address: facts.venue.city ?? undefined }
    : undefined,
  superEvent: facts.competition
    ? { '@type': 'SportsEvent', name: [facts.competition.name, facts.edition].filter(Boolean).join(' ') }
    : undefined,
});

/**
 * @param {ArticlePage} page
 * @param {string} url
 * @param {(path: string) => string} absolute
 * @returns {Json}
 */
const newsArticle = (page, url, absolute) => ({
  '@type': 'NewsArticle',
  headline: page.title,
  description: page.seo.description ?? page.standfirst ?? undefined,
  inLanguage: page.locale,
  mainEntityOfPage: url,
  datePublished: page.publishedAt,
  dateModified: page.updatedAt,
  isAccessibleForFree: true,
  image: page.cover ? [page.cover, ...page.cover.formats].map((picture) => absolute(picture.url)) : undefined,
  author: page.byline.map(({ name, slug }) => ({
    '@type': 'Person',
    name,
    url: slug ? absolute(addressOf('author', page.locale, slug)) : undefined,
  })),
  articleSection: page.rubric?.parts[0],
  keywords: page.tags.map(({ name }) => name),
  about: page.match ? sportsEvent(page.match) : undefined,
});

/**
 * @param {AuthorPage} page
 * @param {string} url
 * @param {(path: string) => string} absolute
 * @returns {Json}
 */
const profilePage = ({ name, biography, photo, locale }, url, absolute) => ({
  '@type': 'ProfilePage',
  url,
  inLanguage: locale,
  mainEntity: {
    '@type': 'Person',
    name,
    url,
    description: biography ?? undefined,
    image: photo ? absolute(photo.url) : undefined,
  },
});

/**
 * What a page is, or null where schema.org has nothing to add to its links.
 *
 * @param {Page} page
 * @param {string} url
 * @param {(path: string) => string} absolute
 * @returns {Json | null}
 */
export const jsonLdOf = (page, url, absolute) => {
  if (page.type === 'article') return { '@context': 'https://schema.org', ...newsArticle(page, url, absolute) };
  if (page.type === 'match') return { '@context': 'https://schema.org', url, ...sportsEvent(page.match) };
  if (page.type === 'author') return { '@context': 'https://schema.org', ...profilePage(page, url, absolute) };
  return null;
};
