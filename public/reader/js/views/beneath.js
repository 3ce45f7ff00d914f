/** What stands beneath an article and beside it. Its code comes when the article is on the screen. */
import { narrative } from '../body.js';
import { latest, tagList, teaser, trending } from '../cards.js';
import { append, h, section } from '../html.js';
import { ratingBlock } from '../rating.js';
import { addressOf } from '../routes.js';
import { recentMatch } from '../score.js';
import { teamSheets } from '../sheets.js';

/**
 * @import { ArticlePage } from 'strapi-plugin-pressbox/contracts'
 * @import { Previewed } from '../api.js'
 * @import { Context } from '../html.js'
 */

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
const recentMatches = (context, page) => {
  const shown = page.recentMatches.filter(({ matches }) => matches.length > 0);
  return (
    shown.length > 0 &&
    section(
      context,
      'recent-matches',
      context.words.recentMatches,
      shown.map(({ player, tag, matches }) => [
        h('h3', null, h('a', { href: addressOf('tag', context.locale, tag.slug) }, player.name)),
        h(
          'ul',
          { class: 'recent-row' },
          matches.map((match) => h('li', null, recentMatch(context, match))),
        ),
      ]),
    )
  );
};

/**
 * @param {Context} context
 * @param {ArticlePage} page
 */
const otherMatches = (context, { otherMatches: matches }) =>
  matches.length > 0 &&
  section(
    context,
    'other-matches',
    context.words.matches,
    h(
      'ul',
      { class: 'recent-row' },
      matches.map((match) => h('li', null, recentMatch(context, match))),
    ),
  );

/**
 * @param {Context} context
 * @param {ArticlePage & { preview?: Previewed }} page
 * @param {{ article: Element, column: Element, rail: Element }} places
 */
export const beneath = (context, page, { article, column, rail }) => {
  append(
    article,
    narrative(page.body.blocks),
    page.match && teamSheets(context, page.match),
    signed(page),
    otherMatches(context, page),
  );
  append(
    column,
    readAlso(context, page),
    tagList(context, page.tags),
    recentMatches(context, page),
    !page.preview && ratingBlock(context, page.documentId, page.rating),
  );
  append(rail, trending(context, page.trending), latest(context, page.latest));
};
