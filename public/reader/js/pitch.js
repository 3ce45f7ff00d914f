/** A team sheet, drawn: a half pitch seen from behind its goalkeeper, a player a place, from `line` and `slot`. */
import { inColours } from './colour.js';
import { svg } from './html.js';

/** @import { Sheet, SheetPlayer, TeamBadge } from 'strapi-plugin-pressbox/contracts' */

const WIDTH = 340;
const HEIGHT = 320;
const MARGIN = 12;
/** Where the goalkeeper's line stands, and where the foremost. */
const KEEPER_Y = 276;
const FRONT_Y = 38;

/**
 * Where each starter stands. The first name of a line is the left back's, as sheets print it, and we look the way
 * that the team plays: left is left.
 *
 * @param {SheetPlayer[]} starters
 * @returns {{ player: SheetPlayer, x: number, y: number }[]}
 */
export const placesOf = (starters) => {
  const placed = starters.filter(({ line, slot }) => line !== null && slot !== null);
  const lines = Math.max(0, ...placed.map(({ line }) => line ?? 0));
  return placed.map((player) => {
    const mates = placed.filter(({ line }) => line === player.line);
    const place = mates.filter(({ slot }) => (slot ?? 0) < (player.slot ?? 0)).length;
    const x = MARGIN + ((place + 0.5) / mates.length) * (WIDTH - 2 * MARGIN);
    const depth = lines === 0 ? 0 : (player.line ?? 0) / lines;
    // A line of four or more stands in a shallow arc, so that neighbours' names do not touch.
    const bend = mates.length >= 4 ? Math.abs((place + 0.5) / mates.length - 0.5) * 34 - 8 : 0;
    return { player, x: Math.round(x), y: Math.round(KEEPER_Y - depth * (KEEPER_Y - FRONT_Y) - bend) };
  });
};

const markings = () =>
  svg(
    'g',
    { class: 'markings' },
    svg('rect', { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8, rx: 2 }),
    svg('path', { d: `M ${WIDTH / 2 - 46} 4 A 46 46 0 0 0 ${WIDTH / 2 + 46} 4` }),
    svg('rect', { x: WIDTH / 2 - 92, y: HEIGHT - 84, width: 184, height: 80 }),
    svg('rect', { x: WIDTH / 2 - 42, y: HEIGHT - 34, width: 84, height: 30 }),
    svg('path', { d: `M ${WIDTH / 2 - 34} ${HEIGHT - 84} A 46 46 0 0 1 ${WIDTH / 2 + 34} ${HEIGHT - 84}` }),
  );

/** @param {number} goals */
const balls = (goals) =>
  Array.from({ length: goals }, (_, i) =>
    svg(
      'g',
      { class: 'ball', transform: `translate(${14 + i * 10} -10)` },
      svg('circle', { r: 4.6 }),
      svg('circle', { r: 1.6, class: 'patch' }),
    ),
  );

/** @param {SheetPlayer} player */
const card = ({ cards }) => {
  const last = cards.at(-1);
  return last && svg('rect', { class: last.kind, x: -20, y: -14, width: 6, height: 9, rx: 1 });
};

/** @param {{ player: SheetPlayer, x: number, y: number }} place */
const figure = ({ player, x, y }) =>
  svg(
    'g',
    { class: player.wentOff ? 'player went-off' : 'player', transform: `translate(${x} ${y})` },
    svg('circle', { class: 'shirt', r: 11.5 }),
    svg('text', { class: 'number', y: 4 }, player.shirtNumber ?? ''),
    svg('text', { class: 'name', y: 25 }, player.captain ? `${player.printedName} (c)` : player.printedName),
    player.wentOff && svg('text', { class: 'off', y: 37 }, player.wentOff.at ? `↓ ${player.wentOff.at.printed}` : '↓'),
    balls(player.goals),
    card(player),
  );

/**
 * The drawing, or null for a sheet that does not say who stood where. `label` says in a sentence what it shows; the
 * printed sheet beside it says the rest, so the names in it are for the eye only.
 *
 * @param {Sheet} sheet
 * @param {TeamBadge} team
 * @param {string} label
 */
export const pitch = ({ starters }, team, label) => {
  const places = placesOf(starters);
  if (places.length === 0) return null;
  const drawing = svg(
    'svg',
    {
      class: 'pitch',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': label,
    },
    markings(),
    places.map(figure),
  );
  return inColours(drawing, team.primaryColor);
};
