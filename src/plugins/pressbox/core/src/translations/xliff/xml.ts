/**
 * XML as a plain tree, which whoever has a reader of XML hands in. A file that declares a document type, or is built to
 * exhaust its reader, is refused before it is read.
 */
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
export const XML_SPACE = 'http://www.w3.org/XML/1998/namespace';
export const XINCLUDE = 'http://www.w3.org/2001/XInclude';

/** Characters, elements, and how deep they stand in each other. */
export const MAX_XLIFF = 5_000_000;
const MAX_ELEMENTS = 200_000;
const MAX_DEPTH = 64;

/** What XML may not hold, not even as a reference. */
// eslint-disable-next-line no-control-regex
export const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ILLEGAL_ONES = new RegExp(ILLEGAL.source, 'g');

/** Comments, CDATA, instructions; what begins none of these; tags. Nothing in it is looked at twice. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[!?]|<[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>/g;

/** What is no markup, and an ampersand that begins no character of XML: some readers let it pass. */
const VERBATIM = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/**
 * What is said of a file that cannot be read.
 *
 * @example
 * unreadable().refusal.code; //=> 'xliff.unreadable'
 */
export const unreadable = (): XliffRefused => new XliffRefused(sayRefusal('xliff.unreadable'));

/**
 * Looks over a file by itself, whatever a reader of XML would make of it.
 *
 * @throws XliffRefused where it declares a document type, or is too large or built too deep
 * @example
 * insistOnPlain('<a b="1"/>'); //=> undefined
 */
export const insistOnPlain = (text: string): void => {
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
