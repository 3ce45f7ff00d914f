/** What a translator's tool sends back, put beside the source as it stands now. */
import type { SideRow } from '../side-by-side';
import { taggedText } from '../tagged';
import { createLinks } from './links';
import type { ProtectedMarks } from './marks';
import { pairPlaces } from './pair';
import { typedFrom, type Piece } from './pieces';
import type { XliffUnit } from './read';
import { stampOf, unitPlaceOf, withOwnLinks } from './units';

export const XLIFF_WARNINGS = ['source-changed', 'no-such-paragraph', 'lost-tag', 'lost-claim', 'empty-target', 'target-changed'] as const; // prettier-ignore
export type XliffWarningCode = (typeof XLIFF_WARNINGS)[number];

export interface XliffWarning {
  /** As the file calls it: `title`, `body-3`. */
  unit: string;
  code: XliffWarningCode;
  /** The tag or the mark that is lost. */
  printed: string | null;
}

export interface Brought {
  /** The rows with what is to be written. */
  rows: SideRow[];
  /** The rows that are other than they were. */
  written: SideRow[];
  unchanged: number;
  warnings: XliffWarning[];
}

/** Tools break lines as they like. */
const told = (text: string): string => text.replace(/\s+/g, ' ').trim();
const asPrinted = (printed: string): string => printed;

/** The source of a unit as it is typed, with the links as the source has them now. */
const sourceOf = (unit: XliffUnit, row: SideRow | null): string => {
  const { inSource } = createLinks([], row ? taggedText(row.sourceBlock).links : []);
  const isPlain = unitPlaceOf(unit.id)?.block === null;
  return typedFrom(unit.source, { tagOf: inSource, print: asPrinted, isPlain }).text;
};

/** The row that each unit is of by now. */
const rowsOf = (rows: readonly SideRow[], units: readonly XliffUnit[]): Map<XliffUnit, number> => {
  const words = (row: SideRow): string => told(row.source ?? '');
  const paragraphs = rows.flatMap((row, index) => row.field === 'body' && row.sourcePlace !== null && row.source !== null ? [{ index, place: row.sourcePlace, text: words(row) }] : []); // prettier-ignore
  const ofBody = units.flatMap((unit) => {
    const place = unitPlaceOf(unit.id);
    if (place?.field !== 'body' || place.block === null) return [];
    const row = rows.find(({ field, sourcePlace }) => field === 'body' && sourcePlace === place.block) ?? null;
    return [{ place: place.block, text: told(sourceOf(unit, row)) }];
  });
  const places = pairPlaces(ofBody, paragraphs);
  return new Map(
    units.flatMap((unit): [XliffUnit, number][] => {
      const place = unitPlaceOf(unit.id);
      if (!place) return [];
      const index =
        place.block === null
          ? rows.findIndex(({ field }) => field === place.field)
          : (paragraphs.find((row) => row.place === places.get(place.block ?? -1))?.index ?? -1);
      return index === -1 ? [] : [[unit, index]];
    }),
  );
};

const countOf = <T>(list: readonly T[], one: T): number => list.filter((other) => other === one).length;
/** What a list has more often than another. */
const lacking = (list: readonly string[], other: readonly string[]): string[] =>
  [...new Set(list)].filter((one) => countOf(list, one) > countOf(other, one));

const kindOf = (tag: string): string => (/^[at]\d/.test(tag) ? 'a' : tag);
const tagsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.kind === 'open' ? [kindOf(piece.tag)] : []));
const claimsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.kind === 'claim' ? [piece.printed] : []));

interface Come {
  row: SideRow;
  warnings: XliffWarning[];
  isUnchanged: boolean;
  isWritten: boolean;
}

/** One unit, where its row is known. */
const comeBack = (unit: XliffUnit, row: SideRow, marks: ProtectedMarks): Come => {
  const isPlain = row.field !== 'body';
  const isList = (row.block ?? row.sourceBlock)?.type === 'list';
  const ofList = row.sourceBlock?.type === 'list';
  const warnings: XliffWarning[] = [];
  const warn = (code: XliffWarningCode, printed: string | null = null): void => {
    warnings.push({ unit: unit.id, code, printed });
  };
  const links = createLinks(taggedText(row.block).links, taggedText(row.sourceBlock).links);
  const print = (printed: string, right: string): string =>
    (marks.source.find((mark) => mark.field === row.field && mark.block === row.sourcePlace && mark.printed === printed) ?? marks.source.find((mark) => mark.printed === printed))?.right ?? right; // prettier-ignore
  const typed = typedFrom(unit.target, { tagOf: links.inTranslation, print, isPlain, isList });
  const text = ofList ? typed.text.replace(/\n+$/, '') : typed.text;
  if (told(sourceOf(unit, row)) !== told(row.source ?? '')) warn('source-changed');
  const isCopy = unit.isInitial && row.stored.trim() === '' && told(text) === told(row.source ?? '');
  const isEmpty = text.trim() === '' || isCopy || (unit.isPartly && !ofList);
  if (isEmpty || unit.isPartly) warn('empty-target');
  const stays = { row, warnings, isWritten: false };
  if (isEmpty) return { ...stays, isUnchanged: false };
  const asSent = typedFrom(unit.target, { tagOf: links.inTranslation, print, isPlain }).text;
  if ([text, asSent].some((one) => told(one) === told(row.stored))) return { ...stays, isUnchanged: true };
  const wasMoved = unit.stored === null ? row.stored.trim() !== '' : unit.stored !== stampOf(row.stored);
  if (wasMoved) {
    warn('target-changed');
    return { ...stays, isUnchanged: false };
  }
  if (!isPlain) for (const tag of lacking(tagsOf(unit.source), typed.tags.map(kindOf))) warn('lost-tag', `<${tag}>`); // prettier-ignore
  for (const claim of lacking(claimsIn(unit.source), claimsIn(unit.target)))
    if (!text.includes(claim) && !text.includes(print(claim, claim))) warn('lost-claim', claim);
  return { row: { ...row, text, links: links.links }, warnings, isUnchanged: false, isWritten: true };
};

const NO_MARKS: ProtectedMarks = { source: [], target: [] };

/**
 * Puts the units of a file beside the source and the translation as they are now. What somebody has changed since it was
 * exported is not written over; a source that has changed is warned of, and what can be told is written all the same.
 *
 * @param rows as `sideRows` has them now
 * @param marks those of the source, which print as the translation prints them
 *
 * @example
 * const rows = sideRows({ title: 'Victoire' }, null);
 * const said = (words) => [{ kind: 'words', words }];
 * const unit = { id: 'title', source: said('Victoire'), target: said('A win'), stored: '', isInitial: false, isPartly: false };
 * broughtBack(rows, [unit]).written.map(({ text }) => text); //=> ['A win']
 * broughtBack(sideRows({ title: 'Défaite' }, null), [unit]).warnings; //=> [{ unit: 'title', code: 'source-changed', printed: null }]
 */
export const broughtBack = (
  rows: readonly SideRow[],
  units: readonly XliffUnit[],
  marks: ProtectedMarks = NO_MARKS,
): Brought => {
  const after = rows.map(withOwnLinks);
  const places = rowsOf(after, units);
  const written: SideRow[] = [];
  const warnings: XliffWarning[] = [];
  let unchanged = 0;
  for (const unit of units) {
    const index = places.get(unit) ?? -1;
    const row = after[index];
    if (!row) {
      warnings.push({ unit: unit.id, code: 'no-such-paragraph', printed: null });
      continue;
    }
    const come = comeBack(unit, row, marks);
    warnings.push(...come.warnings);
    if (come.isUnchanged) unchanged += 1;
    if (!come.isWritten) continue;
    after[index] = come.row;
    written.push(come.row);
  }
  return { rows: after, written, unchanged, warnings };
};
