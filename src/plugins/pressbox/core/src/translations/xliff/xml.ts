/** XML as a plain tree. A file that declares a document type, or is built to exhaust its reader, is refused before it is read. */
import { DOMParser, type Node as DomNode } from '@xmldom/xmldom';
import { sayRefusal } from '../../refusals';
import { XliffRefused } from './refused';

export interface XmlElement {
  /** Its namespace. */
  space: string;
  name: string;
  /** Those without a namespace by their names; `xml:space`, and those of Pressbox as `pressbox:…`. */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export const PRESSBOX_SPACE = 'urn:pressbox:xliff:1';
const XML_SPACE = 'http://www.w3.org/XML/1998/namespace';
const XINCLUDE = 'http://www.w3.org/2001/XInclude';

/** Characters, elements, and how deep they stand in each other. */
export const MAX_XLIFF = 5_000_000;
const MAX_ELEMENTS = 200_000;
const MAX_DEPTH = 64;

/** What XML may not hold, not even as a reference. */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ILLEGAL_ONES = new RegExp(ILLEGAL.source, 'g');

/** Comments, CDATA, instructions; what begins none of these; tags. Nothing in it is looked at twice. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[!?]|<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/g;

/** What is no markup, and an ampersand that begins no character of XML: some readers let it pass. */
const VERBATIM = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

const unreadable = (): XliffRefused => new XliffRefused(sayRefusal('xliff.unreadable'));

/** Looks over a file by itself, whatever a reader of XML would make of it. */
const insistOnPlain = (text: string): void => {
  if (text.length > MAX_XLIFF) throw new XliffRefused(sayRefusal('xliff.too-large'));
  if (ILLEGAL.test(text)) throw unreadable();
  let [depth, elements] = [0, 0];
  for (const [markup] of text.matchAll(MARKUP)) {
    if (markup === '<!') throw new XliffRefused(sayRefusal('xliff.declares'));
    if (markup === '<?') throw unreadable();
    if (markup.startsWith('<!') || markup.startsWith('<?')) continue;
    if (markup.startsWith('</')) depth -= 1;
    else {
      elements += 1;
      if (!markup.endsWith('/>')) depth += 1;
    }
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new XliffRefused(sayRefusal('xliff.too-large'));
  }
  if (STRAY.test(text.replace(VERBATIM, ''))) throw unreadable();
};

interface DomElement {
  localName: string | null;
  nodeName: string;
  namespaceURI: string | null;
  attributes: ArrayLike<{ localName: string | null; name: string; namespaceURI: string | null; value: string }>;
  childNodes: { item(index: number): DomNode | null; length: number } & Iterable<DomNode>;
}
const [ELEMENT, TEXT, CDATA] = [1, 3, 4];

const attributesOf = ({ attributes }: DomElement): Record<string, string> =>
  Object.fromEntries(
    Array.from(attributes).flatMap(({ localName, name, namespaceURI, value }) => {
      if (ILLEGAL.test(value)) throw unreadable();
      const own = localName ?? name;
      if (namespaceURI === null || namespaceURI === '') return [[own, value]];
      if (namespaceURI === XML_SPACE) return [[`xml:${own}`, value]];
      return namespaceURI === PRESSBOX_SPACE ? [[`pressbox:${own}`, value]] : [];
    }),
  );

const elementOf = (element: DomElement): XmlElement => {
  if (element.namespaceURI === XINCLUDE) throw new XliffRefused(sayRefusal('xliff.declares'));
  const children: XmlNode[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === ELEMENT) children.push(elementOf(node as unknown as DomElement));
    else if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const text = node.nodeValue ?? '';
      if (ILLEGAL.test(text)) throw unreadable();
      children.push(text);
    }
  }
  return {
    space: element.namespaceURI ?? '',
    name: element.localName ?? element.nodeName,
    attributes: attributesOf(element),
    children,
  };
};

/**
 * The root of a text in XML, with everything in it but comments and instructions.
 *
 * @throws XliffRefused where it cannot be read whole, declares a document type, pulls other files in, or is too large
 * @example
 * readXml('<a b="1">c<!-- d --><e/></a>').children.map((child) => child.name ?? child); //=> ['c', 'e']
 */
export const readXml = (text: string): XmlElement => {
  const plain = text.replace(/^\ufeff/, '');
  insistOnPlain(plain);
  let isWhole = true;
  try {
    const parser = new DOMParser({
      onError: () => {
        isWhole = false;
        throw unreadable();
      },
    });
    const root = parser.parseFromString(plain, 'text/xml').documentElement;
    if (!isWhole || !root) throw unreadable();
    return elementOf(root as unknown as DomElement);
  } catch (error) {
    throw error instanceof XliffRefused ? error : unreadable();
  }
};

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' }; // prettier-ignore
const named = (sign: string): string => NAMED[sign] ?? sign;

/**
 * A text as it stands between quotes. What XML may not hold is left out.
 *
 * @example
 * inQuotes('a "b" & c'); //=> 'a &quot;b&quot; &amp; c'
 */
export const inQuotes = (text: string): string => text.replace(ILLEGAL_ONES, '').replace(/[&<>"\r\n\t]/g, named);

/**
 * A text as it stands in an element. What XML may not hold is a `<cp>`, as XLIFF has it.
 *
 * @example
 * inElement('a < b\u0001'); //=> 'a &lt; b<cp hex="0001"/>'
 */
export const inElement = (text: string): string =>
  text
    .replace(/[&<>\r]/g, named)
    .replace(ILLEGAL_ONES, (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`);
