/** The article: every block of the reference page, in its order. */
import { narrative } from '../body.js';
import { latest, tagList, teaser, trending } from '../cards.js';
import { time } from '../dates.js';
import { h, section } from '../html.js';
import { coverFigure } from '../picture.js';
import { ratingBlock } from '../rating.js';
import { addressOf } from '../routes.js';
import { rubricLine, scoreboard, stripMatch } from '../score.js';
import { teamSheets } from '../sheets.js';

/**
 * @import { ArticlePage } from 'strapi-plugin-pressbox/contracts'
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
 * @param {Context} context
 * @param {ArticlePage} page
 */
const byline = ({ words, locale, ui }, { byline: authors, publishedAt }) =>
  h(
    'p',
    { class: 'byline' },
    authors.length > 0 && [
      h('span', { class: 'author', lang: ui }, words.by(authors.map(({ name }) => name).join(', '))),
      h('span', { class: 'dot', 'aria-hidden': 'true' }, ' · '),
    ],
    time(publishedAt, locale, 'moment'),
  );

/** @param {ArticlePage} page */
const signed = ({ byline: authors }) => {
  const initials = authors.map((author) => author.initials).filter(Boolean);
  return initials.length > 0 && h('p', { class: 'signed' }, initials.join(', '));
};

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const readAlso = (context, { readAlso: articles }) =>
  articles.length > 0 &&
  section(
    context,
    'read-also',
    context.words.readAlso,
    articles.map((card) =>
      teaser(context, card, { note: card.reason === 'last_meeting' ? context.words.lastMeeting : null }),
    ),
  );

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const strips = (context, page) => {
  const shown = page.strips.filter(({ matches }) => matches.length > 0);
  return (
    shown.length > 0 &&
    section(
      context,
      'strips',
      context.words.strips,
      shown.map(({ player, tag, matches }) => [
        h('h3', null, h('a', { href: addressOf('tag', context.locale, tag.slug) }, player.name)),
        h(
          'ul',
          { class: 'strip' },
          matches.map((match) => h('li', null, stripMatch(context, match))),
        ),
      ]),
    )
  );
};

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const story = (context, page) =>
  h(
    'article',
    { class: 'story' },
    rubricLine(page.rubric, rubricLinks(page)) ||
      h('p', { class: 'rubric', lang: context.ui }, context.words.kinds[page.kind]),
    h('h1', null, page.title),
    byline(context, page),
    page.cover && coverFigure(page.cover),
    page.match && scoreboard(context, page.match),
    page.standfirst && h('p', { class: 'standfirst' }, page.standfirst),
    narrative(page.body.blocks),
    page.match && teamSheets(context, page.match),
    signed(page),
    page.otherMatches.length > 0 &&
      section(
        context,
        'other-matches',
        context.words.matches,
        h(
          'ul',
          { class: 'strip' },
          page.otherMatches.map((match) => h('li', null, stripMatch(context, match))),
        ),
      ),
  );

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
export const articleView = (context, page) =>
  h(
    'div',
    { class: 'page' },
    h(
      'div',
      { class: 'column' },
      story(context, page),
      readAlso(context, page),
      tagList(context, page.tags),
      strips(context, page),
      ratingBlock(context, page.documentId, page.rating),
    ),
    h('div', { class: 'rail' }, trending(context, page.trending), latest(context, page.latest)),
  );
