/** Substitutions: who came on, who went off, for whom, when. */
import { cueBefore, cuesIn, hasCue, type CueHit, type Prose, type Range, wordsBefore } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import type { Moment } from '../claims/moments';
import type { Mention } from '../people/mentions';
import { isJoin, isPlayer, onlyPerson, say, type Context } from './context';
import { judgeOdd } from './change-odd';
import { exchangeOf, isDirected } from './exchange';
import { judgeChange, type Change } from './change-facts';
import { judgePairs } from './pairs';

const CLOSE = 9;
/** "was thrown on four minutes into stoppage time for Kerr" */
const MOST_TO_WHOM = 12;

/** A run of names joined by commas and "and": from one on, or up to one. A comma behind "and" begins something else. */
const runFrom = ({ found }: Context, mentions: readonly Mention[], first: number): Mention[] => {
  const run: Mention[] = [];
  let ended = false;
  for (let at = first; at < mentions.length; at += 1) {
    const [mention, before] = [mentions[at], run.at(-1)];
    if (!mention) break;
    const gap = before ? found.prose.pieces.slice(before.to, mention.from) : [];
    if (before && !(gap.length > 0 && gap.length <= 2 && gap.every(({ fold }) => isJoin(found, fold)))) break;
    if (before && ended) break;
    ended = gap.some(({ fold }) => fold !== ',');
    run.push(mention);
  }
  return run;
};

const runUntil = (context: Context, mentions: readonly Mention[], last: number): Mention[] => {
  let first = last;
  // "Kerr and Holt for Vell and Finn, Lund for Menzo": who stands behind a comma alone begins a run.
  const isJoined = (at: number): boolean => {
    const [one, other] = [mentions[at], mentions[at + 1]];
    return one !== undefined && other !== undefined && context.found.prose.pieces.slice(one.to, other.from).some(({ fold }) => fold !== ','); // prettier-ignore
  };
  while (first > 0 && isJoined(last - 1) && runFrom(context, mentions, first - 1).length >= last - first + 2)
    first -= 1;
  return last < 0 ? [] : runFrom(context, mentions, first).slice(0, last - first + 1);
};

/** A full stop, and a new sentence behind it. */
const isParted = ({ pieces }: Prose, from: number, to: number): boolean =>
  pieces
    .slice(from, to)
    .some(({ text, spaced }, index) => text === '.' && !spaced && (pieces[from + index + 1]?.capital ?? false));

/** "A made way for B, C crossed": a comma goes on to something else. */
const asMany = (run: Mention[], others: readonly Mention[]): Mention[] =>
  others.length > 0 ? run.slice(0, others.length) : run;

const changeOf = (context: Context, moment: Moment, hit: CueHit): Change | null => {
  const { prose } = context.found;
  const players = moment.mentions.filter(isPlayer);
  // "nahm Götze vom": the name stands inside the phrase.
  const afterAt = players.findIndex(({ from }) => from > hit.from);
  const beforeAt = players.filter(({ to }) => to <= hit.from).length - 1;
  const near = (mention: Mention | undefined): boolean =>
    mention !== undefined &&
    // In a line of a live report sentences stand side by side.
    !prose.pieces
      .slice(Math.min(mention.to, hit.to), Math.max(mention.from, hit.from))
      .some(({ text }) => /^[!?…;]$/.test(text)) &&
    !isParted(prose, Math.min(mention.to, hit.to), Math.max(mention.from, hit.from)) &&
    (mention.from > hit.from ? mention.from - hit.to <= CLOSE : hit.from - mention.to <= CLOSE);
  const after = afterAt >= 0 && near(players[afterAt]) ? runFrom(context, players, afterAt) : [];
  const before = beforeAt >= 0 && near(players[beforeAt]) ? runUntil(context, players, beforeAt) : [];
  /** Those behind "for" that follow a run. */
  const forWhom = (run: readonly Mention[]): Mention[] => {
    const last = run.at(-1);
    const next = last ? players.findIndex(({ from }) => from >= last.to) : -1;
    const other = players[next];
    if (!last || !other || other.from - last.to > MOST_TO_WHOM) return [];
    const lead = cuesIn(prose, { from: last.to, to: other.from }, 'forWhom', 'replaces');
    return lead.some(({ to }) => other.from - to <= 3) ? runFrom(context, players, next) : [];
  };
  const range = (on: Mention[], off: Mention[]): Change | null => {
    const all = [...on, ...off];
    if (all.length === 0) return null;
    return {
      on,
      off,
      range: {
        from: Math.min(hit.from, ...all.map(({ from }) => from)),
        to: Math.max(hit.to, ...all.map(({ to }) => to)),
      },
    };
  };
  const turned = exchangeOf(context, players, hit);
  if (turned) return range([turned.on], [turned.off]);
  switch (hit.value) {
    case 'replaces':
    case 'forWhom': {
      // "kam Falck für Menzo": who comes on stands inside the phrase.
      const whom = players[afterAt + 1];
      if (after[0] && after[0].to <= hit.to && whom && whom.from - hit.to <= 2) return range([after[0]], [whom]);
      // "Auf der anderen Seite ersetzte Falck Menzo": who comes on stands behind the verb too.
      const next = after[0] && players[afterAt + 1]?.from === after[0].to ? players[afterAt + 1] : undefined;
      if (after[0] && next && prose.words.traits.has('verbLast')) return range([after[0]], [next]);
      // "Coming on for Anselm, Finn scored": who it is said of stands behind the comma.
      const [gone, come] = after;
      if (gone && come && before.length === 0 && after.length === 2 && prose.pieces[gone.to]?.text === ',')
        return range([come], [gone]);
      // "durfte Falck den müden Menzo ersetzen": both stand before the verb.
      const [first, last] = [players[beforeAt - 1], players[beforeAt]];
      if (after.length === 0 && first && last && near(last) && prose.words.traits.has('verbLast'))
        return hit.value === 'replaces' ? range([first], [last]) : null;
      // "Leão replaced Neves and Bukari took the place of Kudus": who went off before is none of those who come.
      const isNext = before[0] !== undefined && hasCue(prose, { from: moment.from, to: before[0].from }, 'replaces', 'replacedBy', 'bringsOn'); // prettier-ignore
      const comers = isNext && after.length > 0 ? before.slice(-Math.max(1, Math.min(after.length, before.length))) : before; // prettier-ignore
      return after.length > 0 ? range(comers, asMany(after, comers)) : null;
    }
    case 'replacedBy': {
      // "a lasciare il posto a Falck è Menzo": who makes way stands behind both.
      const gone = after[0] && before.length === 0 ? players[afterAt + 1] : undefined;
      if (after[0] && gone && gone.from - after[0].to <= 2) return range([after[0]], [gone]);
      return after.length > 0 ? range(asMany(after, before), before) : null;
    }
    case 'bringsOn': {
      // "lancia, Lulic rifinisce", "Kolb lancia Bos": a player who does it passes the ball.
      const own = players[beforeAt];
      if (
        // "brachte Brandel die Führung"
        hasCue(prose, moment, 'leads', 'equalises', 'opens', 'turns') ||
        // "Town answered through Kerr (2-2, 70)"
        moment.score !== null ||
        (own && hit.from - own.to <= 2) ||
        (after[0] && prose.pieces.slice(hit.to, after[0].from).some(({ kind }) => kind !== 'word'))
      )
        return null;
      return after.length > 0 ? range(after, forWhom(after)) : null;
    }
    case 'takesOff':
      return after.length > 0 ? range(forWhom(after), after) : null;
    case 'goesOff':
      // "was booked for a foul on Vell and limped off": of whoever begins the sentence.
      if (beforeAt > 0 && prose.words.isPlaced('joins', prose.pieces[hit.from - 1]?.fold)) return null;
      // Who keeps goal comes out of it.
      return before.length > 0 && !onlyPerson(before.at(-1))?.keeper ? range([], before.slice(-1)) : null;
    default: {
      const gap = after[0] ? prose.pieces.slice(hit.to, after[0].from) : [];
      if (
        after[0] &&
        gap.length <= 2 &&
        gap.every(({ kind, fold }) => kind === 'word' && !prose.words.isPlaced('notNewcomers', fold))
      )
        return range(after, forWhom(after));
      return before.length > 0 ? range(before, forWhom(before)) : null;
    }
  }
};

/** "the substitute Coda": whoever is called one came on. */
const substitutes = (context: Context, moment: Moment): FactFinding[] => {
  const { found, match } = context;
  return cuesIn(found.prose, moment, 'substitute').flatMap((hit) => {
    if (isForeign(found, clauseOf(found.prose, hit))) return [];
    const players = moment.mentions.filter(isPlayer);
    // "entrato al posto di Kerr": who is named behind went off.
    const adjective = players.find(
      ({ from }) =>
        from >= hit.to &&
        from - hit.to <= 1 &&
        !cueBefore(found.prose, from, 'replaces') &&
        // "who had come on for Kerr"
        !(from > hit.to && cueBefore(found.prose, from, 'forWhom', 'object')),
    );
    const behind = players.find(({ to }) => to <= hit.from && hit.from - to <= 2);
    const mention = adjective ?? behind;
    const person = onlyPerson(mention);
    if (!mention || !person) return [];
    const range = { from: Math.min(hit.from, mention.from), to: Math.max(hit.to, mention.to) };
    const came = match.events.some(({ kind, player }) => kind === 'substitution' && player?.id === person.id);
    if (came) return [say(context, 'substitution', range, 'right', 'substitution', null)];
    return person.starter &&
      !person.keeper &&
      match.events.some(({ kind, side }) => kind === 'substitution' && side === person.side)
      ? [say(context, 'substitution', range, 'contradicted', 'started', person.name, { player: person.name })]
      : [];
  });
};

export const judgeChanges = (context: Context): FactFinding[] =>
  context.moments.flatMap((moment) => {
    const { prose } = context.found;
    const findings = substitutes(context, moment);
    const done: Range[] = [];
    const hits = cuesIn(
      prose,
      moment,
      'replaces',
      'replacedBy',
      'bringsOn',
      'takesOff',
      'comesOn',
      'goesOff',
      'forWhom',
    ).filter(({ value, from, to }) => value !== 'forWhom' || to - from > 1);
    const order = ['replacedBy', 'replaces', 'forWhom', 'takesOff', 'bringsOn', 'comesOn', 'goesOff'];
    const players = moment.mentions.filter(isPlayer);
    // Where both are told, side by side, that is read first.
    const rank = (hit: CueHit): number => (exchangeOf(context, players, hit) ? -1 : order.indexOf(hit.value));
    const weak = (hit: CueHit): boolean =>
      hit.value === 'replaces' &&
      hit.to - hit.from === 1 &&
      prose.words.isPlaced('swaps', prose.pieces[hit.from]?.fold);
    for (const hit of hits.filter((each) => !weak(each)).sort((a, b) => rank(a) - rank(b))) {
      if (hasCue(prose, wordsBefore(prose, hit.from, 4), 'almost') || isForeign(context.found, clauseOf(prose, hit)))
        continue;
      // "entrou duro em X e viu o amarelo": a tackle.
      if (hit.value === 'comesOn' && hasCue(prose, moment, 'yellow', 'red', 'secondYellow', 'straightRed', 'sentOff'))
        continue;
      const change = changeOf(context, moment, hit);
      if (!change) continue;
      const sure =
        change.on.length > 0 && change.off.length > 0
          ? true
          : !hasCue(prose, moment, 'scores', 'shoots', 'chance', 'red', 'sentOff', 'secondYellow', 'straightRed') ||
            hit.value === 'bringsOn' ||
            // The name stands beside the word: "entrano Rashford e Sancho".
            [...change.on, ...change.off].some(({ from, to }) => from === hit.to || to === hit.from);
      // "Kam" and "entró" alone may be said of anybody who arrives.
      // "Holt took off Kerr"
      const byCoach = context.found.mentionAt.get(hit.from - 1)?.people.every(({ roles }) => !roles.has('player')) === true && !context.found.mentionAt.get(hit.from - 1)?.team; // prettier-ignore
      const isPlain =
        (byCoach && (hit.value === 'takesOff' || hit.value === 'bringsOn')) ||
        hit.to - hit.from > 1 ||
        hit.value === 'replaces' ||
        hit.value === 'replacedBy';
      const judged = judgeChange(context, moment, change, sure, isPlain, isDirected(hit, change));
      if (judged.length === 0 || done.some(({ from, to }) => from < change.range.to && change.range.from < to))
        continue;
      findings.push(...judged);
      if (judged.some(({ verdict }) => verdict !== 'unknown')) done.push(change.range);
    }
    const odd = findings.some(({ claim, verdict }) => claim === 'substitution' && verdict === 'contradicted')
      ? []
      : judgeOdd(context, moment);
    return [...findings, ...judgePairs(context, moment), ...odd];
  });
