/**
 * A list of cards (docs/agate.md §5). The heading says the colour, unless the list does ("por doble amarilla").
 *
 *     Günal (m.40), Grosso (m.58)      Castro (65., 90.)      Quirké (C) per somma di ammonizioni
 *     36’ Jović, roja directa          A / B, C               a los locales X, y a los visitantes Y
 */
import { doTeamsLead, fillBack, isTagLike, type SideHints } from './hints';
import { leadsMinutes } from '../items/halves';
import { isStray } from '../items/items';
import { inPeriod, type PrintedMinute } from '../marks/minute';
import { printed, spanOf, type Range, type ReportingSource } from '../marks/source';
import type { CardTextKind } from '../result/types';
import type { Period } from '../words/vocabulary';
import type { ListItem } from '../items/types';
import type { Span } from '../result/span';

export interface PrintedCard extends SideHints {
  name: string;
  kind: CardTextKind;
  minute: PrintedMinute | null;
  coach: boolean;
  span: Span;
}

/** "Kolb 33, 74, Bos 85": a bare minute behind a comma and an earlier one, and no name behind it. */
const isSecondBare = (items: readonly ListItem[], index: number, first: PrintedMinute | null): boolean => {
  const [item, comma, before, next] = [items[index], items[index - 1], items[index - 2], items[index + 1]];
  return (
    item?.type === 'minute' &&
    comma?.type === 'separator' &&
    (comma.separator === 'comma' || comma.separator === 'joiner') &&
    before?.type === 'minute' &&
    (next === undefined || next.type === 'separator') &&
    item.minute.minute > (first?.minute ?? 0)
  );
};

/** Reads a list of cards of one colour, until the list names another. */
export const readCards = (
  source: ReportingSource,
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
        else if (
          last &&
          (minute.marked ||
            isSecondBare(items, index, last.minute) ||
            (item.depth > 0 && previous?.type === 'separator' && minute.minute > (last.minute?.minute ?? 0)))
        ) {
          // "27' st Kolb per doppia ammonizione (pt 33', st 27')": the minutes of both cautions.
          if (last.kind === 'second-yellow' && item.depth > 0 && last.minute) {
            const isFirst = minute.minute < last.minute.minute;
            if (isFirst) push(last.name, last.span, minute, 'yellow');
            break;
          }
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
        // "Yellow - Kolb 30; Red - Bos 77"
        const ahead = next?.type === 'separator' && next.separator === 'dash' ? items[index + 2] : next;
        const leads = item.depth === 0 && starts && /^(name|minute|side)$/.test(ahead?.type ?? '');
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
      case 'beneficiary':
        if (last) Object.assign(last, { team: item.range, side: null });
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
          if (previous?.type === 'card' && previous.depth === 0 && item.separator === 'dash') break;
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
