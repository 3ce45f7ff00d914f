/** Articles as other pages show them, tags, and the partners at the foot. */
import { time } from './dates.js';
import { h, section } from './html.js';
import { image } from './picture.js';
import { addressOf } from './routes.js';
import { rubricLine } from './score.js';

/**
 * @import { ArticleCard, ArticleTeaser, ReadAlso, TagLink } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from './html.js'
 */

/**
 * The line over a card: the rubric of its match, else what kind of article it is.
 *
 * @param {Context} context
 * @param {ArticleCard} card
 */
const over = (context, { rubric, kind }) =>
  rubricLine(context, rubric) || h('p', { class: 'rubric', lang: context.ui }, context.words.kinds[kind]);

/**
 * A card with its picture, its rubric and its standfirst. The headline is the link, and reaches over all of it.
 *
 * @param {Context} context
 * @param {ArticleTeaser | ReadAlso} card
 * @param {{ heading?: 'h2' | 'h3', lead?: boolean, note?: string | null }} [options]
 */
export const teaser = (context, card, { heading = 'h3', lead = false, note } = {}) =>
  h(
    'article',
    { class: lead ? 'teaser lead' : 'teaser' },
    card.cover &&
      h(
        'div',
        { class: 'frame' },
        image(card.cover, {
          sizes: lead ? '(min-width: 50rem) 46rem, 100vw' : '(min-width: 40rem) 15rem, 100vw',
          alt: '',
          first: lead,
        }),
      ),
    h(
      'div',
      { class: 'words' },
      note && h('p', { class: 'note', lang: context.ui }, note),
      over(context, card),
      h(heading, null, h('a', { href: addressOf('article', context.locale, card.slug) }, card.title)),
      card.standfirst && h('p', { class: 'standfirst' }, card.standfirst),
      h('p', { class: 'when' }, time(card.publishedAt, context.locale)),
    ),
  );

/**
 * @param {Context} context
 * @param {ArticleCard} card
 */
const headline = (context, card) =>
  h('li', null, over(context, card), h('a', { href: addressOf('article', context.locale, card.slug) }, card.title));

/**
 * The newest articles under a heading, or a sentence where there are none yet.
 *
 * @param {Context} context
 * @param {ArticleTeaser[]} cards
 */
export const newest = (context, cards) =>
  section(
    context,
    'latest',
    context.words.latest,
    cards.length > 0
      ? cards.map((card) => teaser(context, card))
      : h('p', { lang: context.ui }, context.words.nothingYet),
  );

/**
 * @param {Context} context
 * @param {ArticleCard[]} cards
 */
export const trending = (context, cards) =>
  cards.length > 0 &&
  section(
    context,
    'trending',
    context.words.trending,
    h(
      'ol',
      { class: 'headlines' },
      cards.map((card) => headline(context, card)),
    ),
  );

/**
 * @param {Context} context
 * @param {ArticleCard[]} cards
 */
export const latest = (context, cards) =>
  cards.length > 0 &&
  section(
    context,
    'latest',
    context.words.latest,
    h(
      'ul',
      { class: 'headlines' },
      cards.map((card) => headline(context, card)),
    ),
  );

/**
 * @param {Context} context
 * @param {TagLink[]} tags
 */
export const tagList = (context, tags) =>
  tags.length > 0 &&
  section(
    context,
    'tags',
    context.words.tags,
    h(
      'ul',
      null,
      tags.map(({ name, slug, kind }) =>
        h('li', { class: kind }, h('a', { href: addressOf('tag', context.locale, slug) }, name)),
      ),
    ),
  );
