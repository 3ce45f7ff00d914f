/** The words of the screens themselves. What is printed about a match or an article comes from the API. */

/**
 * @import { ArticleKind, EventKind, TagKind } from 'strapi-plugin-pressbox/contracts'
 * @import { Child } from './html.js'
 * @typedef {object} Words
 * @property {string} lang the language of these words
 * @property {string} skip
 * @property {string} home
 * @property {string} languages
 * @property {string} slow
 * @property {Record<ArticleKind, string>} kinds
 * @property {Record<TagKind, string>} tagKinds
 * @property {(names: Child) => Child} by
 * @property {string} author what is said over the name of whoever signs
 * @property {string} updated
 * @property {string} teams
 * @property {(team: string, formation: string) => string} pitch
 * @property {string} matchPage
 * @property {string} halfTime
 * @property {{ draft: string, changes: string, held: string, published: string, closed: { title: string, text: string } }} preview
 * @property {string} readAlso
 * @property {string} lastMeeting
 * @property {string} tags
 * @property {string} recentMatches
 * @property {string} rate
 * @property {(stars: number) => string} stars
 * @property {string} vote
 * @property {string} thanks
 * @property {string} voteFailed
 * @property {string} tooManyVotes
 * @property {string} readersSay
 * @property {(count: number) => string} votes
 * @property {string} noVotes
 * @property {string} trending
 * @property {string} latest
 * @property {string} partners
 * @property {string} results
 * @property {string} fixtures
 * @property {string} onNow
 * @property {string} matches
 * @property {string} meetings
 * @property {Record<'report' | 'preview' | 'live' | 'facts', string>} tabs
 * @property {string} tabList
 * @property {string} nothingYet
 * @property {string} timeline
 * @property {string} agate
 * @property {string} pinned
 * @property {Record<EventKind, string>} events
 * @property {(name: string) => string} assist
 * @property {(name: string) => string} replaces
 * @property {{ title: string, text: string }} notFound
 * @property {{ title: string, text: string }} notTranslated
 * @property {{ title: string, text: string, retry: string }} away
 */

/** @type {Record<string, () => Promise<{ default: Words }>>} */
const LANGUAGES = {
  de: () => import('./words/de.js'),
  en: () => import('./words/en.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  it: () => import('./words/it.js'),
  nl: () => import('./words/nl.js'),
  pt: () => import('./words/pt.js'),
  'pt-br': () => import('./words/pt-br.js'),
};

/** @param {string} locale */
const languageOf = (locale) => locale.toLowerCase().split('-')[0] ?? '';

/**
 * Whether two locales are one language: what is written in "fr" needs no `lang` of its own on a page in "fr-CA".
 *
 * @param {string} one
 * @param {string} other
 */
export const isSameLanguage = (one, other) => languageOf(one) === languageOf(other);

/**
 * The words for a page in `locale` ("pt-BR" has its own, "fr-CA" reads French), or in the browser's language where there is no page.
 *
 * @param {string | null} locale
 * @returns {Promise<Words>}
 */
export const wordsFor = async (locale) => {
  const wanted = [...(locale ? [locale] : navigator.languages), 'en'].flatMap((code) => [
    code.toLowerCase(),
    languageOf(code),
  ]);
  const language = wanted.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
  const load = /** @type {() => Promise<{ default: Words }>} */ (LANGUAGES[language]);
  return (await load()).default;
};

/** Asking Intl takes longer than drawing the page; it is for the languages that are not here. @type {Record<string, string>} */
const OWN_NAMES = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pt: 'Português',
};

/**
 * What a language calls itself: "Français".
 *
 * @param {string} locale
 */
export const nameOfLanguage = (locale) => {
  if (OWN_NAMES[locale]) return OWN_NAMES[locale];
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return locale; // a newsroom may have a locale that no standard knows
  }
};
