/** Who signs, and what they have written in this language. */
import { newest, trending } from '../cards.js';
import { h } from '../html.js';
import { image } from '../picture.js';

/**
 * @import { AuthorPage } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from '../html.js'
 */

/**
 * @param {Context} context
 * @param {AuthorPage} page
 */
export const authorView = (context, { name, biography, photo, latest, trending: most }) => {
  const { words, ui } = context;
  return h(
    'div',
    { class: 'page' },
    h(
      'div',
      { class: 'column' },
      h(
        'header',
        { class: 'tag-head author-head' },
        photo && h('div', { class: 'portrait' }, image(photo, { sizes: '7.5rem', first: true })),
        h(
          'div',
          null,
          h('p', { class: 'rubric', lang: ui }, words.author),
          h('h1', null, name),
          biography && h('p', { class: 'standfirst' }, biography),
        ),
      ),
      newest(context, latest),
    ),
    h('div', { class: 'rail' }, trending(context, most)),
  );
};
