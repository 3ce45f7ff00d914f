/** The front page: the latest, with the newest on top; what is read; results. */
import { teaser, trending } from '../cards.js';
import { h, section } from '../html.js';
import { results } from '../score.js';

/**
 * @import { HomePage, MatchLink } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from '../html.js'
 */

/** How far down the latest a story may lead. */
const NEW = 3;

/**
 * @param {Context} context
 * @param {HomePage} page
 */
export const homeView = (context, { latest, trending: most, live, results: over, fixtures, seo }) => {
  // A front page wants a picture: the newest story that has one, as long as it is new.
  const lead = latest.slice(0, NEW).find(({ cover }) => cover) ?? latest[0];
  const others = latest.filter((card) => card !== lead);
  const list = (/** @type {string} */ name, /** @type {string} */ title, /** @type {MatchLink[]} */ matches) =>
    matches.length > 0 && section(context, name, title, results(context, matches));
  return h(
    'div',
    { class: 'page' },
    h('h1', { class: 'hidden' }, seo.title),
    h(
      'div',
      { class: 'column' },
      lead
        ? teaser(context, lead, { heading: 'h2', lead: true })
        : h('p', { lang: context.ui }, context.words.nothingYet),
      others.length > 0 &&
        section(
          context,
          'latest',
          context.words.latest,
          others.map((card) => teaser(context, card)),
        ),
    ),
    h(
      'div',
      { class: 'rail' },
      list('on-now', context.words.onNow, live),
      trending(context, most),
      list('over', context.words.results, over),
      list('fixtures', context.words.fixtures, fixtures),
    ),
  );
};
