/** What stands in a `<source>` or `<target>` of XLIFF 2.0, in pieces. Codes of other tools are left out, their words stay. */
import type { Piece } from './pieces';
import { isElement, type XmlElement, type XmlNode } from './xml';

interface Context {
  /** What the unit's codes stand for. */
  data: ReadonlyMap<string, string>;
  /** The ends that are open, by their ids: `<ec>` names the `<sc>` that it ends. */
  started: Map<string, { tag: string; url: string | null }>;
  /** Whether spaces and line breaks count. */
  keepsSpace: boolean;
}

const isKept = ({ attributes }: XmlElement, inherited: boolean): boolean =>
  attributes['xml:space'] === undefined ? inherited : attributes['xml:space'] === 'preserve';

/** The tag that a code stands for. Tools that drop what they do not know leave its id. */
const tagOf = ({ attributes }: XmlElement, idOf = attributes.id): string | null => {
  const { type, subType } = attributes;
  const mark = /:(b|i|u|s|code)$/.exec(subType ?? '')?.[1];
  if (mark) return mark;
  const id = idOf ?? '';
  const [, link] = /^([at][1-9]\d?)(?:-\d+)?$/.exec(id) ?? [];
  if (type === 'link') return link ?? 'a0';
  if (type !== undefined && type !== 'fmt') return null;
  return link ?? /^(b|i|u|s|code)\d+$/.exec(id)?.[1] ?? null;
};

const codePoint = (hex: string | undefined): string => {
  const code = /^[\da-f]{1,6}$/i.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const ends = (id: string, code: { tag: string; url: string | null } | null, inside: Piece[]): Piece[] =>
  code ? [{ kind: 'open', id, ...code }, ...inside, { kind: 'close', id, ...code }] : inside;

const elementPieces = (element: XmlElement, context: Context): Piece[] => {
  const { attributes, children, name } = element;
  const id = attributes.id ?? '';
  const dataOf = (ref: string | undefined): string | null => (ref === undefined ? null : (context.data.get(ref) ?? null)); // prettier-ignore
  const codeOf = (ref: string | undefined) => {
    const tag = tagOf(element);
    return tag === null ? null : { tag, url: dataOf(ref) };
  };
  switch (name) {
    case 'cp':
      return [{ kind: 'words', words: codePoint(attributes.hex) }];
    case 'ph': {
      const printed = dataOf(attributes.dataRef) ?? attributes.equiv ?? '';
      if (attributes.subType === 'pressbox:claim') return [{ kind: 'claim', printed, right: attributes.disp ?? printed }]; // prettier-ignore
      return attributes.subType === 'xlf:lb' ? [{ kind: 'words', words: '\n' }] : [];
    }
    case 'pc':
      return ends(id, codeOf(attributes.dataRefStart), inlineNodes(children, context));
    case 'sc': {
      const code = codeOf(attributes.dataRef);
      if (!code) return [];
      context.started.set(id, code);
      return [{ kind: 'open', id, ...code }];
    }
    case 'ec': {
      const of = attributes.startRef ?? id;
      const code = context.started.get(of);
      return code ? [{ kind: 'close', id: of, ...code }] : [];
    }
    case 'mrk':
      return inlineNodes(children, context);
    default:
      return [];
  }
};

const inlineNodes = (nodes: readonly XmlNode[], context: Context): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (isElement(node)) return elementPieces(node, context);
    return [{ kind: 'words', words: context.keepsSpace ? node : node.replace(/\s+/g, ' ') }];
  });

/**
 * The pieces of a `<source>` or `<target>`.
 *
 * @param data what the unit's codes stand for, by their ids
 * @param keepsSpace whether spaces count around it; its own `xml:space` says otherwise
 * @example
 * const bold = { space: '', name: 'pc', attributes: { id: '1', subType: 'xlf:b' }, children: ['won'] };
 * inlineOf({ space: '', name: 'source', attributes: {}, children: ['They ', bold] }, new Map(), true).map(({ kind }) => kind); //=> ['words', 'open', 'words', 'close']
 */
export const inlineOf = (element: XmlElement, data: ReadonlyMap<string, string>, keepsSpace: boolean): Piece[] =>
  inlineNodes(element.children, { data, started: new Map(), keepsSpace: isKept(element, keepsSpace) });

/**
 * Whether spaces and line breaks count in an element.
 *
 * @example
 * keepsSpaceIn({ space: '', name: 'file', attributes: { 'xml:space': 'preserve' }, children: [] }, false); //=> true
 */
export const keepsSpaceIn = (element: XmlElement, inherited: boolean): boolean => isKept(element, inherited);
