/** Matches at a glance: the scoreboard over a report, the row of a result, the score boxes of a recent match. */
import { inColours } from './colour.js';
import { number, time } from './dates.js';
import { fragment, h } from './html.js';
import { addressOf } from './routes.js';

/**
 * @import { MatchBlock, MatchLink, Rubric, TeamBadge } from 'strapi-plugin-pressbox/contracts'
 * @import { Child, Context } from './html.js'
 */

/**
 * The small line over a title. Its parts may be links: `links` holds the address of each, or nothing.
 *
 * @param {Context} context
 * @param {Rubric | null} rubric
 * @param {(string | null | undefined)[]} [links]
 */
export const rubricLine = ({ print }, rubric, links = []) =>
  rubric &&
  h(
    'p',
    { class: 'rubric', lang: print },
    rubric.parts.map((part, i) => [
      i > 0 && h('span', { class: 'dot', 'aria-hidden': 'true' }, ' • '),
      links[i] ? h('a', { href: links[i] }, part) : h('span', null, part),
    ]),
  );

/**
 * The competition and the round, without the match itself.
 *
 * @param {Rubric} rubric
 */
const occasion = ({ parts }) => parts.slice(0, -1).join(' · ');

/** @param {TeamBadge} team @param {'home' | 'away'} side */
const teamName = (team, side) => inColours(h('span', { class: `team ${side}` }, team.name), team.primaryColor);

/** @param {Child[]} items */
const dotted = (items) =>
  items
    .filter(Boolean)
    .map((item, i, { length }) =>
      h('span', { class: 'item' }, item, i < length - 1 && h('span', { class: 'dot', 'aria-hidden': 'true' }, ' · ')),
    );

/**
 * @param {Context} context
 * @param {MatchBlock} match
 * @param {{ linked?: boolean }} [options] with a link to the page of the match
 */
export const scoreboard = ({ words, locale, ui, print }, { slug, facts, agate }, { linked = true } = {}) => {
  const { home, away, halfTime, venue, kickOff, timeZone } = facts;
  const place = venue && [venue.name, venue.city].filter(Boolean).join(', ');
  return h(
    'section',
    { class: 'scoreboard', 'aria-labelledby': 'scoreline' },
    // The line as this language prints it, for who listens or copies; the same facts drawn large, for the eye.
    h('h2', { class: 'hidden', id: 'scoreline', lang: print }, agate.scoreline),
    h(
      'div',
      { class: 'scoreline', 'aria-hidden': 'true' },
      teamName(home, 'home'),
      h('span', { class: 'score' }, agate.score ?? '–'),
      teamName(away, 'away'),
    ),
    agate.shootOut && h('p', { class: 'shoot-out', lang: print }, agate.shootOut),
    agate.goals && h('p', { class: 'scorers', lang: print }, agate.goals),
    h(
      'p',
      { class: 'occasion' },
      dotted([
        halfTime && [
          h('span', { lang: ui }, words.halfTime),
          ` ${number(halfTime.home, locale)}-${number(halfTime.away, locale)}`,
        ],
        time(kickOff, locale, 'moment', timeZone),
        place,
        linked && slug && h('a', { href: addressOf('match', locale, slug), lang: ui }, words.matchPage),
      ]),
    ),
  );
};

/**
 * @param {Context} context
 * @param {MatchLink} match
 * @param {string} className
 * @param {...Child} children
 */
const toMatch = ({ locale }, { slug }, className, ...children) =>
  slug
    ? h('a', { class: className, href: addressOf('match', locale, slug) }, ...children)
    : h('span', { class: className }, ...children);

/** @param {number | undefined} goals */
const box = (goals) => h('span', { class: 'box' }, goals ?? '–');

/**
 * "Revivez Portugal - Slovénie (0-0)" behind its two score boxes. The boxes repeat the label for the eye only.
 *
 * @param {Context} context
 * @param {MatchLink} match
 */
export const recentMatch = (context, match) =>
  toMatch(
    context,
    match,
    'recent-match',
    h('span', { class: 'boxes', 'aria-hidden': 'true' }, box(match.score?.home), box(match.score?.away)),
    h('span', { class: 'label', lang: context.print }, match.label),
    h('span', { class: 'occasion', lang: context.print }, occasion(match.rubric)),
  );

/**
 * A result in two lines, a team a line.
 *
 * @param {Context} context
 * @param {MatchLink} match
 */
const result = (context, match) => {
  const { home, away, score, kickOff, timeZone } = match;
  const line = (
    /** @type {TeamBadge} */ team,
    /** @type {number | undefined} */ own,
    /** @type {number | undefined} */ other,
  ) =>
    h(
      'span',
      { class: own !== undefined && other !== undefined && own > other ? 'line won' : 'line' },
      inColours(h('span', { class: 'team' }, team.shortName), team.primaryColor),
      h('span', { class: 'goals' }, own ?? ''),
    );
  return toMatch(
    context,
    match,
    'result',
    h('span', { class: 'hidden', lang: context.print }, match.label),
    h(
      'span',
      { 'aria-hidden': 'true', class: 'lines' },
      line(home, score?.home, score?.away),
      line(away, score?.away, score?.home),
    ),
    h(
      'span',
      { class: 'occasion' },
      fragment(
        h('span', { lang: context.print }, occasion(match.rubric)),
        ' · ',
        time(kickOff, context.locale, 'day', timeZone),
      ),
    ),
  );
};

/**
 * @param {Context} context
 * @param {MatchLink[]} matches
 */
export const results = (context, matches) =>
  h(
    'ul',
    { class: 'results' },
    matches.map((match) => h('li', null, result(context, match))),
  );
