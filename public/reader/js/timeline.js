/** What happened, in order of play, and the live text. */
import { inColours } from './colour.js';
import { h, section } from './html.js';

/**
 * @import { CommentaryLine, EventKind, MatchMoment, MatchPageFacts } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from './html.js'
 */

/** @type {Partial<Record<EventKind, string>>} */
const SIGNS = {
  goal: 'goal',
  penalty_goal: 'goal',
  own_goal: 'goal',
  yellow_card: 'yellow-card',
  second_yellow_card: 'second-yellow-card',
  red_card: 'red-card',
  substitution: 'change',
};

/**
 * @param {Context} context
 * @param {MatchMoment} moment
 */
const who = ({ words, ui }, { kind, player, playerOff, assistBy, coach }) => {
  const name = (player ?? coach)?.name;
  const more =
    kind === 'substitution' ? playerOff && words.replaces(playerOff.name) : assistBy && words.assist(assistBy.name);
  return [name && h('strong', null, name), more && [' ', h('span', { class: 'more', lang: ui }, more)]];
};

/**
 * @param {Context} context
 * @param {MatchPageFacts} facts
 */
export const timeline = (context, facts) =>
  facts.moments.length > 0 &&
  section(
    context,
    'timeline',
    context.words.timeline,
    h(
      'ol',
      null,
      facts.moments.map((moment) =>
        inColours(
          h(
            'li',
            { class: `moment ${moment.side} ${SIGNS[moment.kind] ?? 'other'}` },
            h('span', { class: 'clock', lang: context.print }, moment.at?.printed ?? ''),
            h(
              'span',
              { class: 'what' },
              h('span', { class: 'kind', lang: context.ui }, context.words.events[moment.kind]),
              ' ',
              who(context, moment),
              h('span', { class: 'hidden' }, ` (${facts[moment.side].name})`),
            ),
          ),
          facts[moment.side].primaryColor,
        ),
      ),
    ),
  );

/**
 * @param {Context} context
 * @param {CommentaryLine[]} lines
 */
export const commentary = ({ words, ui, print }, lines) =>
  lines.length > 0 &&
  h(
    'ol',
    { class: 'commentary', reversed: true },
    lines.map(({ at, text, pinned }) =>
      h(
        'li',
        { class: pinned ? 'pinned' : null },
        h('span', { class: 'clock', lang: print }, at?.printed ?? ''),
        h('p', null, pinned && [h('strong', { lang: ui }, words.pinned), ' '], text),
      ),
    ),
  );
