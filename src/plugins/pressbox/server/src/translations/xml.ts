/** XML as the tree that core reads, by a reader of XML. What such a reader should never see is refused before. */
import { DOMParser, type Node as DomNode } from '@xmldom/xmldom';
import { sayRefusal } from '../../../core/src/refusals';
import { XliffRefused, type XmlElement, type XmlNode } from '../../../core/src';
import {
  ILLEGAL,
  insistOnPlain,
  PRESSBOX_SPACE,
  unreadable,
  XINCLUDE,
  XML_SPACE,
} from '../../../core/src/translations/xliff/xml';

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
