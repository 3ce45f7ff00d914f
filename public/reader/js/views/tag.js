/** All about a competition, a team, a player, a country or a theme. */
import { newest, trending } from '../cards.js';
import { h, section } from '../html.js';
import { results } from '../score.js';

/**
 * @import { TagPage } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from '../html.js'
 */

/**
 * @param {Context} context
 * @param {TagPage} page
 */
export const tagView = (context, { name, kind, description, latest, matches, trending: most }) => {
  const { words, ui } = context;
  return h(
    'div',
    { class: 'page' },
    h(
      'div',
      { class: 'column' },
      h(
        'header',
        { class: 'tag-head' },
        h('p', { class: 'rubric', lang: ui }, words.tagKinds[kind]),
        h('h1', null, name),
        description && h('p', { class: 'standfirst' }, description),
      ),
      newest(context, latest),
    ),
    h(
      'div',
      { class: 'rail' },
      matches.length > 0 && section(context, 'matches', words.matches, results(context, matches)),
      trending(context, most),
    ),
  );
};
