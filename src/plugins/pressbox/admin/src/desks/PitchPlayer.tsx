/** One player on the drawn pitch: a shirt with its number, the name, and what became of them. */
import { forwardRef, type KeyboardEvent, type PointerEvent } from 'react';
import { styled } from 'styled-components';
import type { Appearance } from '../../../core/src/match';
import type { Side } from '../../../core/src/events';

/** What is known of a player besides the sheet. Texts are as the reader's language prints them. */
export interface PitchMark {
  /** Nobody has said yet who this is. */
  doubtful?: boolean;
  goals?: number;
  card?: 'yellow_card' | 'second_yellow_card' | 'red_card' | null;
  /** Who came on for them, and when: "Terracciano 62'". An empty text: nobody knows. */
  off?: string | null;
}

const Group = styled.g`
  text {
    fill: ${({ theme }) => theme.colors.neutral800};
    font-size: 12.5px;
    font-weight: 600;
    text-anchor: middle;
    paint-order: stroke;
    stroke: ${({ theme }) => theme.colors.success100};
    stroke-width: 3px;
    user-select: none;
  }
  text.small {
    font-size: 10.5px;
    font-weight: 400;
  }
  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2.5;
    pointer-events: none;
  }
  &:hover .shirt {
    opacity: 0.85;
  }
`;

const Touch = styled.rect<{ $isMovable: boolean }>`
  fill: transparent;
  cursor: ${({ $isMovable }) => ($isMovable ? 'grab' : 'pointer')};
  touch-action: ${({ $isMovable }) => ($isMovable ? 'none' : 'auto')};
  outline: none;
  &:focus-visible + .ring,
  &[aria-pressed='true'] + .ring {
    stroke: ${({ theme }) => theme.colors.primary600};
  }
`;

const Shirt = styled.circle<{ $side: Side; $isDoubtful: boolean }>`
  fill: ${({ theme, $side, $isDoubtful }) =>
    $isDoubtful ? theme.colors.neutral0 : $side === 'home' ? theme.colors.primary700 : theme.colors.neutral800};
  stroke: ${({ theme, $isDoubtful }) => ($isDoubtful ? theme.colors.warning700 : theme.colors.success100)};
  stroke-width: ${({ $isDoubtful }) => ($isDoubtful ? 2 : 1.5)};
  stroke-dasharray: ${({ $isDoubtful }) => ($isDoubtful ? '3 2' : 'none')};
`;

const Number = styled.text<{ $isDoubtful: boolean }>`
  && {
    fill: ${({ theme, $isDoubtful }) => ($isDoubtful ? theme.colors.warning700 : theme.colors.neutral0)};
    stroke: none;
    font-size: 11.5px;
    font-weight: 700;
  }
`;

const CARD_COLOURS = { yellow_card: '#f2c200', second_yellow_card: '#d01c1f', red_card: '#d01c1f' } as const;
const MOST_BALLS = 5;
/** The width of a letter, at most on the average. */
const LETTER = 7;

/** As much of a name as there is room for: the last word of several, and of a long word its beginning. */
export const shortened = (name: string, longest: number): string => {
  if ([...name].length <= longest) return name;
  const word = [...(name.split(' ').at(-1) ?? name)];
  return word.length <= longest ? word.join('') : `${word.slice(0, longest - 1).join('')}…`;
};

/** Who came on, with as much room as their name has: the minute stays whole. */
const offLine = (off: string, longest: number): string => {
  const [, name = off, minute = ''] = /^(.*?)( \d\S*)?$/.exec(off) ?? [];
  return `↓ ${shortened(name, longest + 2 - minute.length)}${minute}`;
};

/** The name as this sheet prints it. */
export const printedName = ({ player, printedAs }: Pick<Appearance, 'player' | 'printedAs'>): string =>
  printedAs ?? player.shortName ?? player.name;

interface PitchPlayerProps {
  appearance: Appearance;
  side: Side;
  mark: PitchMark;
  x: number;
  y: number;
  /** How much room there is up to the neighbours. */
  room: number;
  label: string;
  isSelected: boolean;
  isMovable: boolean;
  isInTabOrder: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent<SVGRectElement>): void;
}

export const PitchPlayer = forwardRef<SVGRectElement, PitchPlayerProps>(
  ({ appearance, side, mark, x, y, room, label, isSelected, isMovable, isInTabOrder, ...handlers }, ref) => {
    const name = printedName(appearance);
    const isDoubtful = mark.doubtful === true;
    const longest = Math.floor(room / LETTER);
    return (
      <Group transform={`translate(${x} ${y})`}>
        <g aria-hidden>
          <Shirt className="shirt" r={11.5} $side={side} $isDoubtful={isDoubtful} />
          <Number y={4} $isDoubtful={isDoubtful}>
            {isDoubtful ? '?' : (appearance.shirtNumber ?? '')}
          </Number>
          <text y={25}>{appearance.captain ? `${shortened(name, longest - 4)} (c)` : shortened(name, longest)}</text>
          {mark.off !== null && mark.off !== undefined && (
            <text y={37} className="small">
              {offLine(mark.off, longest)}
            </text>
          )}
          {Array.from({ length: Math.min(mark.goals ?? 0, MOST_BALLS) }, (_, index) => (
            <g key={index} transform={`translate(${14 + index * 10} -10)`}>
              <circle r={4.6} fill="#fff" stroke="#32324d" />
              <circle r={1.6} fill="#32324d" />
            </g>
          ))}
          {mark.card && <rect x={-20} y={-14} width={6} height={9} rx={1} fill={CARD_COLOURS[mark.card]} />}
        </g>
        {/* What is pressed lies over what is drawn, as large as a finger: its label says it all, in its own words. */}
        <Touch
          ref={ref}
          role="button"
          aria-label={label}
          aria-pressed={isSelected}
          tabIndex={isInTabOrder ? 0 : -1}
          x={-26}
          y={-22}
          width={52}
          height={54}
          $isMovable={isMovable}
          {...handlers}
        />
        <circle className="ring" r={16} />
      </Group>
    );
  },
);
PitchPlayer.displayName = 'PitchPlayer';
