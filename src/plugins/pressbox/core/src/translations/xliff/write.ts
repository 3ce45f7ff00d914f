/** Articles and their translations as XLIFF 2.0: a file an article, a unit a field or a paragraph. */
import { isNode } from '../../facts/article-text';
import type { SideRow } from '../side-by-side';
import { taggedText } from '../tagged';
import type { LinkOf } from '../tags';
import { cutsOf, type ProtectedMarks } from './marks';
import { counterparts } from './links';
import { piecesOf, type Piece } from './pieces';
import { stampOf, unitIdOf, withOwnLinks } from './units';
import { inElement, inQuotes, PRESSBOX_SPACE } from './xml';

export const XLIFF_SPACE = 'urn:oasis:names:tc:xliff:document:2.0';

export interface XliffArticle {
  documentId: string;
  /** As `sideRows` has them. */
  rows: readonly SideRow[];
  /** Marks that shall be protected. */
  marks?: ProtectedMarks;
}

const NAMES: Readonly<Record<SideRow['field'], string>> = {
  title: 'Title',
  standfirst: 'Standfirst',
  body: 'Body',
  coverCaption: 'Caption of the picture',
  coverAlternativeText: 'Alternative text of the picture',
  metaTitle: 'Title for search engines',
  metaDescription: 'Description for search engines',
};
const KINDS: Readonly<Record<string, string>> = { heading: 'heading', list: 'list', quote: 'quote', code: 'code' };

const noteOf = ({ field, sourcePlace, sourceBlock }: SideRow): string => {
  const kind = KINDS[String(sourceBlock?.type)];
  return sourcePlace === null ? NAMES[field] : `${NAMES[field]}, block ${sourcePlace + 1}${kind ? `: ${kind}` : ''}`;
};

/** What inline codes stand for, each once: tools show it, and nothing but its address is told of a link. */
const createData = () => {
  const ids = new Map<string, string>();
  return {
    idOf(text: string): string {
      const id = ids.get(text) ?? `d${ids.size + 1}`;
      ids.set(text, id);
      return id;
    },
    written: (): string[] =>
      ids.size === 0
        ? []
        : ['<originalData>', ...[...ids].map(([text, id]) => `  <data id="${id}" xml:space="preserve">${inElement(text)}</data>`), '</originalData>'], // prettier-ignore
  };
};
type Data = ReturnType<typeof createData>;

const typeOf = (tag: string): string => {
  if (tag.startsWith('a')) return 'type="link"';
  return `type="fmt" subType="${['b', 'i', 'u'].includes(tag) ? 'xlf' : 'pressbox'}:${tag}"`;
};

/** Whether bold words and links end on the line that they begin on. */
const isWhole = (line: readonly Piece[]): boolean => {
  const open: string[] = [];
  for (const piece of line)
    if (piece.kind === 'open') open.push(piece.id);
    else if (piece.kind === 'close' && open.pop() !== piece.id) return false;
  return open.length === 0;
};

/** The lines of a list; of everything else, one. */
const linesOf = (pieces: readonly Piece[], isList: boolean): Piece[][] => {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'words' || !isList) {
      lines.at(-1)?.push(piece);
      continue;
    }
    for (const [index, words] of piece.words.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (words !== '') lines.at(-1)?.push({ kind: 'words', words });
    }
  }
  return lines.every(isWhole) ? lines : [[...pieces]];
};

/** @param used how often each mark has stood on this side: marks of the same print are told apart by their order */
const inlineOf = (
  pieces: readonly Piece[],
  data: Data,
  claimIds: Map<string, string[]>,
  used: Map<string, number>,
): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'words') return inElement(piece.words);
      if (piece.kind === 'close') return '</pc>';
      if (piece.kind === 'open') {
        const address = piece.url === null ? '' : ` dataRefStart="${data.idOf(piece.url)}"`;
        return `<pc id="${piece.id}" ${typeOf(piece.tag)}${address}>`;
      }
      const { printed, right } = piece;
      const ids = claimIds.get(printed) ?? [];
      const nth = used.get(printed) ?? 0;
      used.set(printed, nth + 1);
      const all = [...claimIds.values()].flat().length;
      const id = ids[nth] ?? `m${all + 1}`;
      if (ids[nth] === undefined) claimIds.set(printed, [...ids, id]);
      return `<ph id="${id}" type="other" subType="pressbox:claim" canDelete="no" equiv="${inQuotes(printed)}" disp="${inQuotes(right)}" dataRef="${data.idOf(printed)}"/>`;
    })
    .join('');

/** The links of a translation are called as those of the source that they stand for. */
const calledAsSource = (pieces: readonly Piece[], own: readonly LinkOf[], source: readonly LinkOf[]): Piece[] => {
  const standsFor = counterparts(own, source);
  return pieces.map((piece) => {
    if ((piece.kind !== 'open' && piece.kind !== 'close') || !piece.tag.startsWith('a')) return piece;
    const place = Number(piece.tag.slice(1)) - 1;
    const of = standsFor.indexOf(place);
    return { ...piece, id: of === -1 ? `t${place + 1}` : `a${of + 1}` };
  });
};

const unitOf = (row: SideRow, marks: ProtectedMarks | undefined): string[] => {
  const isBody = row.field === 'body';
  const isList = isNode(row.sourceBlock) && row.sourceBlock.type === 'list';
  const sourceLinks = taggedText(row.sourceBlock).links;
  const ownLinks = taggedText(row.block).links;
  const source = piecesOf(row.source ?? '', isBody ? sourceLinks : null, cutsOf(row, 'source', marks));
  const target = calledAsSource(
    piecesOf(row.stored, isBody ? ownLinks : null, cutsOf(row, 'target', marks)),
    ownLinks,
    sourceLinks,
  );
  const data = createData();
  const claimIds = new Map<string, string[]>();
  const [inSource, inTarget] = [new Map<string, number>(), new Map<string, number>()];
  const sources = linesOf(source, isList);
  const said = linesOf(row.stored.trim() === '' ? [] : target, isList);
  const rest = said.slice(sources.length - 1).flatMap((line, index): Piece[] => (index === 0 ? line : [{ kind: 'words', words: '\n' }, ...line])); // prettier-ignore
  const targets = [...said.slice(0, sources.length - 1), rest];
  const segments = sources.flatMap((line, index) => {
    const own = targets[index] ?? [];
    const sourceXml = inlineOf(line, data, claimIds, inSource);
    const between = index === 0 ? [] : ['<ignorable><source xml:space="preserve">\n</source></ignorable>'];
    const isDone = own.length > 0;
    return [
      ...between,
      `<segment id="s${index + 1}" state="${isDone ? 'translated' : 'initial'}">`,
      `  <source xml:space="preserve">${sourceXml}</source>`,
      ...(isDone ? [`  <target xml:space="preserve">${inlineOf(own, data, claimIds, inTarget)}</target>`] : []),
      '</segment>',
    ];
  });
  return [
    `<unit id="${unitIdOf(row)}"${isList ? ' canResegment="no"' : ''} pressbox:stored="${stampOf(row.stored)}">`,
    ...['<notes>', `  <note category="field">${inElement(noteOf(row))}</note>`, '</notes>'].map((line) => `  ${line}`),
    ...data.written().map((line) => `  ${line}`),
    ...segments.map((line) => `  ${line}`),
    '</unit>',
  ];
};

const fileOf = ({ documentId, rows, marks }: XliffArticle): string[] => [
  `<file id="${inQuotes(documentId)}" original="pressbox/articles/${inQuotes(documentId)}" xml:space="preserve">`,
  ...rows
    .filter(({ source, isPicture }) => source !== null && !isPicture)
    .map(withOwnLinks)
    .flatMap((row) => unitOf(row, marks).map((line) => `  ${line}`)),
  '</file>',
];

/**
 * Articles and their translations into one language as XLIFF 2.0, for the tools of translators. Bold words and links are
 * `<pc>`, protected marks `<ph>`; an item of a list is a segment of its unit.
 *
 * @param languages the one that all of them are written in, and the one that they are translated into
 *
 * @example
 * const rows = sideRows({ title: 'Victoire' }, { title: 'Win' });
 * const xliff = writeXliff({ from: 'fr', to: 'en' }, [{ documentId: 'abc', rows }]);
 * xliff.includes('<source xml:space="preserve">Victoire</source>'); //=> true
 */
export const writeXliff = ({ from, to }: { from: string; to: string }, articles: readonly XliffArticle[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_SPACE}" xmlns:pressbox="${PRESSBOX_SPACE}" version="2.0" srcLang="${inQuotes(from)}" trgLang="${inQuotes(to)}">`,
    ...articles.flatMap((article) => fileOf(article).map((line) => `  ${line}`)),
    '</xliff>',
    '',
  ].join('\n');
