/**
 * Sections to matches. A score line opens a match; sheets, goals and cards belong to the one whose teams they name,
 * else to the last one. Score lines with nothing behind them are rubrics and links of the page, and are dropped.
 */
import { dropStray, isFact, isFilled, isOfMatch, isResultsList, NEAR, OVER, withSilent } from './block-choice';
import { isSameTeam } from '../marks/teams';
import { printed, spanOf, type ReportingSource, type Source } from '../marks/source';
import type { Block, ListSection, ScoreLine, ScoreSection, Section, SheetSection } from './types';
import type { SideSection, TeamScoreSection } from './types';

const isSameMatch = (a: ScoreLine, b: ScoreLine): boolean =>
  (!a.score || !b.score || (a.score.home === b.score.home && a.score.away === b.score.away)) &&
  isSameTeam(a.home, b.home) &&
  isSameTeam(a.away, b.away);

const fits = ({ score }: Block, label: string): boolean =>
  score !== null && (isSameTeam(score.home, label) || isSameTeam(score.away, label));

/** Both sheets stand already under the names of this score line, in its order. */
const isScoreOf = (block: Block, { home, away }: ScoreLine): boolean => {
  const [first, second] = block.parts;
  if (block.score || !first?.label) return false;
  return second?.label
    ? isSameTeam(first.label, home) && isSameTeam(second.label, away)
    : isSameTeam(first.label, home) || isSameTeam(first.label, away);
};

/** Goals and cards, and neither a score nor a sheet: the only score of a text stands behind them. */
const isOpen = ({ score, parts, lists }: Block): boolean =>
  score === null && parts.length === 0 && lists.some(({ section }) => section.role === 'goals');

class Builder {
  /** `lone`: the text ends with its one score. */
  constructor(private readonly lone: boolean) {}
  readonly blocks: Block[] = [];
  private latest: Block | null = null;
  private current: Block | null = null;

  open(score: ScoreLine | null, line: number): Block {
    const block: Block = { score, line, parts: [], lists: [] };
    this.blocks.push(block);
    this.latest = block;
    return block;
  }

  score(score: ScoreLine, line: number): void {
    const known = [this.latest, this.current].find((block) => block?.score && isSameMatch(block.score, score));
    if (known?.score) {
      known.line = line;
      known.score.unread ??= score.unread;
      this.latest = known;
      const { score: stated, shootOut } = known.score;
      if (!stated) known.score = { ...score, shootOut: score.shootOut ?? shootOut };
      else stated.halfTime ??= score.score?.halfTime ?? null;
    } else if (this.current && (isScoreOf(this.current, score) || (this.lone && isOpen(this.current))))
      this.current.score = score;
    else this.open(score, line);
  }

  sheet(section: SheetSection, label: string | null): void {
    const block = this.blockFor(label);
    block.parts.push({ section, label });
    this.current = block;
  }

  private blockFor(label: string | null): Block {
    const { latest, current } = this;
    const free = (block: Block | null): block is Block => block !== null && block.parts.length < 2;
    if (label !== null) {
      if (free(latest) && fits(latest, label)) return latest;
      const fitting = this.blocks
        .slice(-40)
        .reverse()
        .find((block) => free(block) && fits(block, label));
      if (fitting) return fitting;
    }
    if (free(current) && (current.parts.length > 0 || current === latest)) return current;
    if (free(latest)) return latest;
    return this.open(null, -NEAR);
  }

  /** A list that stands over the first match. */
  addAbove(section: ListSection): void {
    this.blocks[0]?.lists.unshift({ section, after: 0 });
  }

  /** `line` counts printed lines. */
  list(section: ListSection): void {
    const near = this.latest !== null && section.line - this.latest.line <= NEAR;
    const block = (near ? this.latest : this.current) ?? this.latest ?? this.open(null, section.line);
    block.lists.push({ section, after: block.parts.length });
    if (near || isFact(section)) this.current = block;
  }
}

/** Football.TXT announces itself: "= World Cup 2022", "▪ Group A", a venue behind "@". */
const isFixtureList = ({ tokens }: Source): boolean =>
  tokens.some(
    (token, at) => (token.text === '=' || token.text === '▪') && (at === 0 || tokens[at - 1]?.kind === 'break'),
  );

const isBeside = (first: TeamScoreSection, second: Section | undefined, source: Source): second is TeamScoreSection => {
  if (second?.kind !== 'team-score') return false;
  const between = source.tokens.slice(first.at, second.at);
  // "Ligue 1" over "Ligue 2" is a menu.
  const differs = printed(source, first.label) !== printed(source, second.label);
  return differs && between.filter(({ kind }) => kind === 'break').length === 1;
};

/** "ESTENSI SPINA 1" over "NUOVA AURORA 1": a score line on two lines. */
type SideScore = Pick<TeamScoreSection, 'label' | 'goals' | 'halfTime'>;

const stackedScore = (source: Source, first: SideScore, second: SideScore): ScoreLine => ({
  score: {
    home: first.goals,
    away: second.goals,
    halfTime: first.halfTime !== null && second.halfTime !== null ? [first.halfTime, second.halfTime] : null,
  },
  shootOut: null,
  extraTime: false,
  scorers: [],
  home: printed(source, first.label),
  away: printed(source, second.label),
  span: {
    start: spanOf(source, first.label).start,
    end: source.tokens[second.label.to]?.end ?? spanOf(source, second.label).end,
  },
  trailing: null,
  rest: null,
});

/**
 * A crowd printed on the line before its score line ("…, Att: 67372") is that match's, where the text puts its first
 * crowd before its first score. In a round-up the crowd ends a match.
 */
const belongsToNext = (section: ListSection, next: Section | undefined, crowdsLead: boolean): next is ScoreSection =>
  crowdsLead && section.role === 'attendance' && next?.kind === 'score' && next.line === section.line + 1;

/** "Composition d'Angers" is Angers'. */
const withoutElision = (label: string): string => label.replace(/^[dl]['’](?=\p{Lu})/u, '');

const isCrowd = (section: Section): boolean => section.kind === 'list' && section.role === 'attendance';

/** The matches of a text, in printed order. */
export const blocksOf = (source: ReportingSource, sections: readonly Section[]): Block[] => {
  const builder = new Builder(sections.findIndex(({ kind }) => /score|side/.test(kind)) === sections.length - 1);
  const held: ListSection[] = [];
  /** "Árbitro: …" over the first score. */
  const above: ListSection[] = [];
  const first = sections.find((section) => section.kind === 'score' || isCrowd(section));
  const hasScore = sections.some(({ kind }) => kind === 'score');
  const crowdsLead = first !== undefined && isCrowd(first);
  const sides = sections.filter((section): section is SideSection => section.kind === 'side');
  sections.forEach((section, index) => {
    const next = sections[index + 1];
    // "HT: Rovers 1-0 Town" over "FT: Rovers 3-1 Town"
    const isAbove = section.kind === 'list' && (isOfMatch(section) || (OVER.includes(section.role) && hasScore));
    if (builder.blocks.length === 0 && isAbove) {
      above.push(section);
      return;
    }
    if (section.kind === 'score') builder.score(section.score, section.line);
    else if (section.kind === 'team-score') {
      // "Rovers 1 (Kerr 5)" over "Town 2 (Elm 12, 88)": its scorers stand between.
      const below = next?.kind === 'list' && next.role === 'goals' ? sections[index + 2] : next;
      if (isBeside(section, below, source)) builder.score(stackedScore(source, section, below), -NEAR);
    } else if (section.kind === 'side') {
      // Heads come in pairs, and the first of each opens the match.
      const place = sides.indexOf(section);
      const second = place % 2 === 0 ? sides[place + 1] : undefined;
      if (second) builder.score(stackedScore(source, section, second), section.line);
    } else if (section.kind === 'sheet')
      builder.sheet(section, section.label ? withoutElision(printed(source, section.label)) : null);
    else if (belongsToNext(section, next, crowdsLead)) held.push(section);
    else builder.list(section);
    if (section.kind === 'score') for (const list of held.splice(0)) builder.list({ ...list, line: section.line });
    if (builder.blocks.length > 0) for (const list of above.splice(0)) builder.addAbove(list);
  });
  for (const list of above) builder.list(list);
  const { blocks } = builder;
  if (isFixtureList(source)) return blocks.filter((block) => block.score !== null || isFilled(block));
  const filled = withSilent(blocks, blocks.filter(isFilled));
  if (filled.length > 0) return dropStray(source, filled);
  // "Venue: …" over a score that stands alone
  const [match] = blocks.filter(({ score }) => score?.score);
  return isResultsList(blocks) ? blocks : [match ?? blocks[0]].flatMap((block) => block ?? []);
};
