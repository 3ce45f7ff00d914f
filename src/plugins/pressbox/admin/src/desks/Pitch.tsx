/**
 * A team sheet, drawn: a half pitch seen from behind its goalkeeper, a player a place, from `line` and `slot`. Null for
 * a sheet that does not say who stood where.
 *
 * - `sheet`: a sheet as `MatchFacts` has it. Its players are told apart by `player.id`, whatever that is.
 * - `label`: a sentence that says what is drawn, as in "Milan, 4-3-3".
 * - `marks`: by `player.id`, what the sheet does not say: goals, the gravest card, who came on for them, a doubt.
 * - `selected`, `onSelect`: a click, Enter or the space bar on a player.
 * - `onMove`: makes players movable. By mouse or finger over another player, who takes their place, or in between those
 *   of a line; by keyboard with Shift and the arrows. The caller moves them (`movedTo` of `pitch-places.ts`) and says so.
 * - `onKey`: any other key on a player, as in `g` for a goal.
 *
 * The arrows walk from player to player; Tab comes to the pitch once.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { styled } from 'styled-components';
import type { Side } from '../../../core/src/events';
import type { Appearance, TeamSheet } from '../../../core/src/match';
import { useText } from '../utils/text';
import { dropAt, HEIGHT, neighbourOf, spotsOf, stepOf, WIDTH, type Direction, type Drop } from './pitch-places';
import { PitchMarkings } from './PitchMarkings';
import { PitchPlayer, type PitchMark } from './PitchPlayer';
import { sayPlayer } from './say-player';

export type { Drop, PitchMark };

export interface PitchProps {
  sheet: Pick<TeamSheet, 'side' | 'appearances'>;
  label: string;
  marks?: Readonly<Record<string, PitchMark>>;
  selected?: string | null;
  onSelect?(player: string): void;
  onMove?(player: string, to: Drop): void;
  onKey?(player: string, event: KeyboardEvent): void;
}

const Drawing = styled.svg`
  display: block;
  width: 100%;
  max-width: 48rem;
  height: auto;
  margin: 0 auto;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.success100};
`;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'forward',
  ArrowDown: 'back',
};
/** Less than this is a click. */
const SHAKE = 5;
const NO_MARK: PitchMark = {};
const idOf = ({ player }: Appearance): string => player.id;

interface Held {
  id: string;
  from: { x: number; y: number };
  by: { x: number; y: number };
}

/** A point of the screen in the units of the drawing. */
const pointIn = (svg: SVGSVGElement | null, { clientX, clientY }: PointerEvent): { x: number; y: number } => {
  const matrix = svg?.getScreenCTM()?.inverse();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix) : { x: 0, y: 0 };
};

export const Pitch = ({ sheet, label, marks = {}, selected = null, onSelect, onMove, onKey }: PitchProps) => {
  const { say } = useText();
  const drawing = useRef<SVGSVGElement>(null);
  const players = useRef(new Map<string, SVGRectElement>());
  const [focused, setFocused] = useState<string | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const spots = spotsOf(
    sheet.appearances.filter(({ role }) => role === 'starter'),
    idOf,
  );
  if (spots.length === 0) return null;
  const inTabOrder = spots.some(({ id }) => id === focused) ? focused : spots[0]?.id;

  const press = (id: string, event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (direction && event.shiftKey && onMove) {
      event.preventDefault();
      const drop = stepOf(spots, id, direction);
      if (drop) onMove(id, drop);
    } else if (direction) {
      event.preventDefault();
      players.current.get(neighbourOf(spots, id, direction) ?? '')?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && onSelect && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onSelect(id);
    } else onKey?.(id, event);
  };

  const take = (id: string, event: PointerEvent<SVGRectElement>): void => {
    if (event.button !== 0) return;
    drawing.current?.setPointerCapture(event.pointerId);
    setHeld({ id, from: pointIn(drawing.current, event), by: { x: 0, y: 0 } });
  };
  const carry = (event: PointerEvent): void => {
    if (!held || !onMove) return;
    const { x, y } = pointIn(drawing.current, event);
    setHeld({ ...held, by: { x: x - held.from.x, y: y - held.from.y } });
  };
  const letGo = (): void => {
    if (!held) return;
    setHeld(null);
    const { id, by } = held;
    players.current.get(id)?.focus();
    if (Math.hypot(by.x, by.y) < SHAKE) return onSelect?.(id);
    const own = spots.find((spot) => spot.id === id);
    const drop = own && dropAt(spots, id, own.x + by.x, own.y + by.y);
    if (drop) onMove?.(id, drop);
  };

  return (
    <Drawing
      ref={drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={label}
      onPointerMove={carry}
      onPointerUp={letGo}
      onPointerCancel={() => setHeld(null)}
    >
      <PitchMarkings />
      {spots.map(({ player, id, x, y, room }) => {
        const mark = marks[id] ?? NO_MARK;
        const by = held?.id === id ? held.by : { x: 0, y: 0 };
        return (
          <PitchPlayer
            key={id}
            ref={(element) => {
              if (element) players.current.set(id, element);
              else players.current.delete(id);
            }}
            appearance={player}
            side={sheet.side satisfies Side}
            mark={mark}
            x={x + by.x}
            y={y + by.y}
            room={room}
            label={sayPlayer(say, player, mark)}
            isSelected={selected === id}
            isMovable={onMove !== undefined}
            isInTabOrder={inTabOrder === id}
            onFocus={() => setFocused(id)}
            onKeyDown={(event) => press(id, event)}
            onPointerDown={(event) => take(id, event)}
          />
        );
      })}
    </Drawing>
  );
};
