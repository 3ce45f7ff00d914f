/** The article, as far as a reader sees it at first; beneath.js has the rest of the reference page, in its order. */
import { time } from '../dates.js';
import { h } from '../html.js';
import { coverFigure } from '../picture.js';
import { addressOf } from '../routes.js';
import { rubricLine, scoreboard } from '../score.js';

/**
 * @import { ArticlePage, Byline } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from '../html.js'
 */

/**
 * The parts of the rubric lead on: the competition to its tag, the match to its page.
 *
 * @param {ArticlePage} page
 */
const rubricLinks = ({ rubric, tags, match, locale }) =>
  rubric?.parts.map((part, i, { length }) => {
    if (i === length - 1) return match?.slug && addressOf('match', locale, match.slug);
    const tag = tags.find(({ kind, name }) => kind === 'competition' && name === part);
    return tag && addressOf('tag', locale, tag.slug);
  });

/**
 * Everybody who signs, each leading to their own page.
 *
 * @param {string} locale
 * @param {Byline[]} authors
 */
const names = (locale, authors) =>
  authors.map(({ name, slug }, i) => [
    i > 0 && ', ',
    slug ? h('a', { href: addressOf('author', locale, slug) }, name) : name,
  ]);

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const byline = ({ words, locale, ui }, { byline: authors, publishedAt }) =>
  h(
    'p',
    { class: 'byline' },
    authors.length > 0 && [
      h('span', { class: 'author', lang: ui }, words.by(names(locale, authors))),
      h('span', { class: 'dot', 'aria-hidden': 'true' }, ' · '),
    ],
    time(publishedAt, locale, 'moment'),
  );

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const story = (context, page) =>
  h(
    'article',
    { class: 'story' },
    rubricLine(context, page.rubric, rubricLinks(page)) ||
      h('p', { class: 'rubric', lang: context.ui }, context.words.kinds[page.kind]),
    h('h1', null, page.title),
    byline(context, page),
    page.cover && coverFigure(page.cover),
    page.match && scoreboard(context, page.match),
    page.standfirst && h('p', { class: 'standfirst' }, page.standfirst),
  );

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
export const articleView = (context, page) => {
  const article = story(context, page);
  const column = h('div', { class: 'column' }, article);
  const rail = h('div', { class: 'rail' });
  context.later(async () => {
    const { beneath } = await import('./beneath.js');
    beneath(context, page, { article, column, rail });
  });
  return h('div', { class: 'page' }, column, rail);
};
