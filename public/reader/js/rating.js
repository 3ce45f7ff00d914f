/** What readers think of an article, and a reader's own vote. */
import { giveRating, TooManyVotes } from './api.js';
import { number } from './dates.js';
import { h, section } from './html.js';

/**
 * @import { Rating } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from './html.js'
 */

const STARS = /** @type {const} */ ([1, 2, 3, 4, 5]);

/** Storage may be forbidden; a vote then lasts as long as the page. */
const memory = new Map();
const kept = {
  /** @param {string} key @returns {string | null} */
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return memory.get(key) ?? null;
    }
  },
  /** @param {string} key @param {string} value */
  set(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      memory.set(key, value);
    }
  },
};

/** Random bytes rather than randomUUID(), which a page without https does not have. */
const newToken = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Who votes: nobody's name, made at the first vote and kept in this browser. */
const readerToken = () => {
  const token = kept.get('pressbox-reader') ?? newToken();
  kept.set('pressbox-reader', token);
  return token;
};

/**
 * @param {Context} context
 * @param {Rating} rating
 */
const opinion = ({ words, locale, ui }, { average, count, spread }) =>
  h(
    'div',
    { class: 'opinion', lang: ui },
    h('h3', null, words.readersSay),
    average === null
      ? h('p', null, words.noVotes)
      : h(
          'p',
          { class: 'average' },
          h('strong', null, number(average, locale)),
          ' / 5 · ',
          h('span', null, words.votes(count)),
        ),
    average !== null &&
      h(
        'ul',
        { class: 'spread' },
        [...STARS].reverse().map((stars) =>
          h(
            'li',
            null,
            h('span', { class: 'which' }, words.stars(stars)),
            // A bar for the eye; the number behind it is the same for everybody.
            h('progress', { max: count, value: spread[stars], 'aria-hidden': 'true', tabindex: -1 }),
            h('span', { class: 'how-many' }, spread[stars]),
          ),
        ),
      ),
  );

/**
 * @param {Context} context
 * @param {number} stars
 * @param {boolean} checked
 */
const choice = ({ words }, stars, checked) =>
  h(
    'label',
    null,
    h('input', { type: 'radio', name: 'stars', value: stars, required: true, checked }),
    h('span', { class: 'star', 'aria-hidden': 'true' }, '★'),
    h('span', { class: 'hidden' }, words.stars(stars)),
  );

/**
 * @param {Context} context
 * @param {string} documentId
 * @param {Rating} rating
 */
export const ratingBlock = (context, documentId, rating) => {
  const { words, ui } = context;
  const own = Number(kept.get(`pressbox-vote-${documentId}`));
  const said = h('p', { class: 'said', role: 'status', lang: ui });
  const button = h('button', { type: 'submit' }, words.vote);
  const form = h(
    'form',
    { class: 'vote', lang: ui },
    h(
      'fieldset',
      null,
      h('legend', { class: 'hidden' }, words.rate),
      STARS.map((stars) => choice(context, stars, stars === own)),
    ),
    button,
    said,
  );
  let opinions = opinion(context, rating);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const stars = Number(new FormData(form).get('stars'));
    button.disabled = true;
    try {
      const now = opinion(context, await giveRating(documentId, { reader: readerToken(), stars }));
      opinions.replaceWith(now);
      opinions = now;
      kept.set(`pressbox-vote-${documentId}`, String(stars));
      said.textContent = words.thanks;
    } catch (error) {
      said.textContent = error instanceof TooManyVotes ? words.tooManyVotes : words.voteFailed;
    } finally {
      button.disabled = false;
    }
  });
  return section(context, 'rating', words.rate, h('div', { class: 'pair' }, form, opinions));
};
