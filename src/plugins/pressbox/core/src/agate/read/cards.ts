/**
 * A list of cards (docs/agate.md §5). The heading says the colour, unless the list does ("por doble amarilla").
 *
 *     Günal (m.40), Grosso (m.58)      Castro (65., 90.)      Quirké (C) per somma di ammonizioni
 *     36’ Jović, roja directa          A / B, C               a los locales X, y a los visitantes Y
 */
import { doTeamsLead, fillBack, isTagLike, type SideHints } from './goals';
import { leadsMinutes } from './halves';
import { isStray, type ListItem } from './items';
import { inPeriod, type PrintedMinute } from './minute';
import { printed, spanOf, type Range, type Source } from './source';
import type { CardTextKind, Span } from './types';
import type { Period } from './vocabulary';

export interface PrintedCard extends SideHints {
  name: string;
  kind: CardTextKind;
  minute: PrintedMinute | null;
  coach: boolean;
  span: Span;
}

/** Reads a list of cards of one colour, until the list names another. */
export const readCards = (
  source: Source,
  items: readonly ListItem[],
  colour: CardTextKind,
  heading: Period | null,
  isTeam: (range: Range) => boolean,
): PrintedCard[] => {
  const cards: PrintedCard[] = [];
  const switches = { slash: 0, dash: 0, semicolon: 0 };
  const first = items.find(({ type }) => type === 'name' || type === 'minute');
  const teamsLead = doTeamsLead(items);
  const minuteFirst = first?.type === 'minute';
  let kind = colour;
  let leading: Pick<SideHints, 'team' | 'side'> = { team: null, side: null };
  let pending: PrintedMinute | null = null;
  let filled = 0;
  let period = heading;
  const push = (name: string, span: Span, minute: PrintedMinute | null, of: CardTextKind): void => {
    cards.push({ name, span, minute, kind: of, coach: false, tag: null, ...leading, switches: { ...switches } });
  };

  items.forEach((item, index) => {
    const last = cards[cards.length - 1];
    const next = items[index + 1];
    const previous = items[index - 1];
    switch (item.type) {
      case 'name':
        if (item.depth > 0) {
          if (isTeam(item.range)) fillBack(cards, filled, { tag: item.range });
          break;
        }
        // "43e Kolb, Bos et Dam": a minute that leads is said once for several.
        push(printed(source, item.range), spanOf(source, item.range), pending, kind);
        break;
      case 'minute': {
        const minute = inPeriod(item.minute, period);
        if (!minuteFirst && isStray(items, index)) break;
        if (minuteFirst && item.depth === 0) pending = minute;
        else if (last && last.minute === null) last.minute = minute;
        else if (last && minute.marked) {
          // Two minutes behind one name: the second caution sends off.
          const again = last.kind === 'yellow' ? 'second-yellow' : kind;
          push(last.name, last.span, minute, again);
          if (last.kind === 'yellow') source.report('second-yellow-inferred', last.span, { name: last.name });
        }
        break;
      }
      case 'period':
        if (leadsMinutes(items, index)) ({ period } = item);
        break;
      case 'second':
        // A first caution that nobody printed a minute for is not told apart.
        if (last?.kind === 'yellow' && last.minute) push(last.name, last.span, null, 'second-yellow');
        else if (last) last.kind = 'second-yellow';
        break;
      case 'card': {
        // "… e cartão vermelho a X" speaks of those to come, "(90, doble amarilla)" of the one before.
        const starts =
          previous === undefined || previous.type === 'separator' || (previous.type === 'minute' && minuteFirst);
        const leads = item.depth === 0 && starts && /^(name|minute|side)$/.test(next?.type ?? '');
        if (leads || !last) kind = item.card;
        // "Kolb (50' y 77'), que fue expulsado"
        else if (last.kind !== 'second-yellow' || item.card !== 'red') last.kind = item.card;
        break;
      }
      case 'coach':
        if (last) last.coach = true;
        break;
      case 'tag':
        if (isTagLike(source, item.range, isTeam)) fillBack(cards, filled, { tag: item.range });
        break;
      case 'team':
      case 'side': {
        const hint = item.type === 'team' ? { team: item.range, side: null } : { team: null, side: item.side };
        const leads = item.type === 'side' || item.leads || teamsLead;
        if (leads) leading = hint;
        else fillBack(cards, filled, hint);
        filled = cards.length;
        break;
      }
      case 'separator':
        if (previous?.type === 'name' && item.separator !== 'comma' && item.separator !== 'joiner') pending = null;
        if (
          item.depth === 0 &&
          (item.separator === 'slash' || item.separator === 'dash' || item.separator === 'semicolon')
        ) {
          // A tag fills back to the last switch, and no further.
          if (next?.type !== 'minute') filled = cards.length;
          if (item.separator !== 'slash' || previous?.type !== 'separator') switches[item.separator] += 1;
        }
        break;
      default:
        break;
    }
  });
  return cards;
};
