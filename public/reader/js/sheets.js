/** Both team sheets, drawn and as print. */
import { h, section } from './html.js';
import { pitch } from './pitch.js';

/**
 * @import { MatchBlock, Side } from 'strapi-plugin-pressbox/contracts'
 * @import { Context } from './html.js'
 */

/**
 * The printed line with the name of the team in bold.
 *
 * @param {string} line
 * @param {string} team
 */
const printed = (line, team) => (line.startsWith(team) ? [h('strong', null, team), line.slice(team.length)] : line);

/**
 * @param {Context} context
 * @param {MatchBlock} match
 * @param {Side} side
 */
const sheetOf = ({ words, print }, { facts, agate }, side) => {
  const sheet = facts.sheets[side];
  const line = agate.sheets[side];
  const team = facts[side];
  const drawing = sheet && pitch(sheet, team, words.pitch(team.name, sheet.formation ?? ''));
  if (!drawing && !line) return null;
  return h(
    'figure',
    { class: `sheet ${side}` },
    drawing,
    line && h('figcaption', { class: 'agate', lang: print }, printed(line, team.name)),
  );
};

/**
 * @param {Context} context
 * @param {MatchBlock} match
 */
export const teamSheets = (context, match) => {
  const sheets = [sheetOf(context, match, 'home'), sheetOf(context, match, 'away')];
  return sheets.some(Boolean) && section(context, 'sheets', context.words.teams, h('div', { class: 'pair' }, sheets));
};
