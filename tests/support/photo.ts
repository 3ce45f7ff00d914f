/** Pictures with what agencies write into them: IPTC by hand, EXIF and XMP through sharp. */
import sharp, { type Exif } from 'sharp';

export interface PhotoWords {
  /** By record and number, as in `{ 80: 'Ada Kerr' }`; a list is said several times. */
  iptc?: Record<number, string | readonly string[]>;
  /** What IPTC is written in. */
  charset?: 'utf8' | 'latin1';
  /** Whether it says that it is UTF-8. */
  isMarked?: boolean;
  /** What stands within `rdf:Description`. */
  xmp?: string;
  /** By directory and tag, as sharp takes it. */
  exif?: Exif;
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};

const dataSet = (record: number, number: number, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x1c, record, number]), u16(value.length), value]);

/** A segment of a JPEG: its marker, how long it is, what it holds. */
export const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data]);

const iptcSegment = ({ iptc = {}, charset = 'utf8', isMarked = false }: PhotoWords): Buffer => {
  const words = Buffer.concat([
    ...(isMarked ? [dataSet(1, 90, Buffer.from('\x1b%G', 'latin1'))] : []),
    dataSet(2, 0, u16(4)),
    ...Object.entries(iptc).flatMap(([number, texts]) =>
      [texts].flat().map((text) => dataSet(2, Number(number), Buffer.from(text, charset))),
    ),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(words.length);
  const padding = Buffer.alloc(words.length % 2);
  return segment(
    0xed,
    Buffer.concat([Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'), size, words, padding]),
  );
};

/** Puts a segment behind the first two bytes of a JPEG. */
export const withSegment = (jpeg: Buffer, added: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), added, jpeg.subarray(2)]);

const XMLNS = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
].join(' ');

/** A packet of XMP around what stands within `rdf:Description`. */
export const xmpPacket = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${XMLNS}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/**
 * A picture of 40 × 30 pixels in which the words stand.
 *
 * @example
 * await photo({ iptc: { 80: 'Ada Kerr', 110: 'AFP' } });
 */
export const photo = async (words: PhotoWords, format: 'jpeg' | 'png' | 'webp' | 'tiff' = 'jpeg'): Promise<Buffer> => {
  let picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#284' } });
  if (words.exif) picture = picture.withExif(words.exif);
  if (words.xmp !== undefined) picture = picture.withXmp(xmpPacket(words.xmp));
  const bytes = await picture.toFormat(format).toBuffer();
  return words.iptc ? withSegment(bytes, iptcSegment(words)) : bytes;
};
