/** Files in XLIFF 2.0, of ours and of other tools. What is no such file is refused whole. */
import { sayRefusal } from '../../refusals';
import { inlineOf, keepsSpaceIn } from './inline';
import type { Piece } from './pieces';
import { XliffRefused } from './refused';
import { isElement, type XmlElement } from './xml';

export interface XliffUnit {
  id: string;
  source: readonly Piece[];
  /** Empty where there is none. */
  target: readonly Piece[];
  /** Some of its segments have a translation, and some have none. */
  isPartly: boolean;
  /** The tool says that nobody has worked on it. */
  isInitial: boolean;
  /** Stands for what was stored when it was exported; null where the file does not say. */
  stored: string | null;
}
export interface XliffFile {
  documentId: string;
  units: readonly XliffUnit[];
}
export interface Xliff {
  from: string;
  to: string;
  files: readonly XliffFile[];
}

const SPACE = /^urn:oasis:names:tc:xliff:document:2\.[0-2]$/;
/** Codes of one paragraph: a person sets a few. */
const MOST_CODES = 1_000;
const OF_OTHER_VERSION = /^urn:oasis:names:tc:xliff:document:(\S+)$/;

const named = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(
    (node): node is XmlElement => isElement(node) && node.space === element.space && names.includes(node.name),
  );

/** What codes stand for: text, and characters that XML may not hold. */
const dataOf = (unit: XmlElement): Map<string, string> =>
  new Map(
    named(unit, 'originalData')
      .flatMap((data) => named(data, 'data'))
      .map((data) => [data.attributes.id ?? '', inlineOf(data, new Map(), true).map((piece) => (piece.kind === 'words' ? piece.words : '')).join('')]), // prettier-ignore
  );

interface Part {
  source: Piece[];
  target: Piece[] | null;
  order: number;
  isSegment: boolean;
  state: string | undefined;
}

const partOf = (element: XmlElement, index: number, data: Map<string, string>, keepsSpace: boolean): Part => {
  const piecesIn = (child: XmlElement | undefined) => (child ? inlineOf(child, data, keepsSpace) : []);
  const [target] = named(element, 'target');
  const order = Number(target?.attributes.order);
  return {
    source: piecesIn(named(element, 'source')[0]),
    target: target ? piecesIn(target) : null,
    order: Number.isInteger(order) && order > 0 ? order - 1 : index,
    isSegment: element.name === 'segment',
    state: element.attributes.state,
  };
};

/** Where spaces do not count, none stand at the ends. */
const trimmed = (pieces: readonly Piece[], keepsSpace: boolean): Piece[] => {
  if (keepsSpace) return [...pieces];
  const [first, last] = [pieces[0], pieces.at(-1)];
  return pieces.map((piece) => {
    if (piece.kind !== 'words') return piece;
    const start = piece === first ? piece.words.trimStart() : piece.words;
    return { ...piece, words: piece === last ? start.trimEnd() : start };
  });
};

const hasWords = (pieces: readonly Piece[] | null): boolean =>
  pieces?.some((piece) => piece.kind === 'claim' || (piece.kind === 'words' && piece.words.trim() !== '')) ?? false;

const unitOf = (unit: XmlElement, inherited: boolean): XliffUnit => {
  const keepsSpace = keepsSpaceIn(unit, inherited);
  const data = dataOf(unit);
  const parts = named(unit, 'segment', 'ignorable').map((part, index) => partOf(part, index, data, keepsSpace));
  const segments = parts.filter(({ isSegment }) => isSegment);
  const done = segments.filter(({ target }) => hasWords(target));
  const codes = parts
    .flatMap((part) => [...part.source, ...(part.target ?? [])])
    .filter(({ kind }) => kind !== 'words');
  if (codes.length > MOST_CODES) throw new XliffRefused(sayRefusal('xliff.too-large'));
  const ordered = [...parts].sort((a, b) => a.order - b.order);
  const target = done.length === 0 ? [] : ordered.flatMap((part) => part.target ?? (part.isSegment ? [] : part.source));
  return {
    id: unit.attributes.id ?? '',
    source: trimmed(parts.flatMap(({ source }) => source), keepsSpace), // prettier-ignore
    target: trimmed(target, keepsSpace),
    isPartly: done.length > 0 && segments.some((part) => hasWords(part.source) && !hasWords(part.target)),
    isInitial: segments.length > 0 && segments.every(({ state }) => state === 'initial'),
    stored: unit.attributes['pressbox:stored'] ?? null,
  };
};

const unitsIn = (element: XmlElement, inherited: boolean): XliffUnit[] => {
  const keepsSpace = keepsSpaceIn(element, inherited);
  return named(element, 'group', 'unit').flatMap((child) =>
    child.name === 'unit' ? [unitOf(child, keepsSpace)] : unitsIn(child, keepsSpace),
  );
};

const insistOnOnce = (ids: readonly string[]): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new XliffRefused(sayRefusal('xliff.twice', { id: id.slice(0, 64) }));
    seen.add(id);
  }
};

const fileOf = (file: XmlElement): XliffFile => {
  const { id = '', original = '' } = file.attributes;
  const units = unitsIn(file, false);
  insistOnOnce(units.map((unit) => unit.id));
  return { documentId: /^pressbox\/articles\/([^/]+)$/.exec(original)?.[1] ?? id, units };
};

/**
 * What a file in XLIFF 2.0 holds. Groups are looked into, segments of a unit are joined; notes, skeletons, modules and
 * what other tools have added are passed over.
 *
 * @param root its root, as a reader of XML finds it
 *
 * @throws XliffRefused where it is no such file, or cannot be read whole
 * @example
 * const element = (name, attributes, ...children) => ({ space: XLIFF_SPACE, name, attributes, children });
 * const segment = element('segment', {}, element('source', {}, 'Victoire'), element('target', {}, 'Win'));
 * const file = element('file', { id: 'abc' }, element('unit', { id: 'title' }, segment));
 * const { to, files } = readXliff(element('xliff', { version: '2.0', srcLang: 'fr', trgLang: 'en' }, file));
 * [to, files.map(({ documentId, units }) => [documentId, units.map(({ id }) => id)])]; //=> ['en', [['abc', ['title']]]]
 */
export const readXliff = (root: XmlElement): Xliff => {
  const version = OF_OTHER_VERSION.exec(root.space)?.[1];
  const isOfOther = root.name === 'xliff' && !SPACE.test(root.space) && (version ?? root.attributes.version);
  if (isOfOther) throw new XliffRefused(sayRefusal('xliff.version', { value: isOfOther.slice(0, 10) }));
  if (root.name !== 'xliff' || !SPACE.test(root.space)) throw new XliffRefused(sayRefusal('xliff.not-xliff'));
  const { srcLang: from = '', trgLang: to = '' } = root.attributes;
  const files = named(root, 'file').map(fileOf);
  if (files.length === 0) throw new XliffRefused(sayRefusal('xliff.nothing'));
  insistOnOnce(files.map(({ documentId }) => documentId));
  return { from, to, files };
};
