/** What the reader of files found, as core takes it: XMP first, which programs of today write, then IPTC, then EXIF. Pure. */
import type { PhotoCaption, PhotoSource } from '../../../core/src';

/** A tag as ExifReader answers it. */
interface Tag {
  value?: unknown;
  description?: unknown;
  attributes?: { lang?: unknown };
}
type Tags = Record<string, unknown>;

export interface FoundTags {
  xmp?: Tags;
  iptc?: Tags;
  exif?: Tags;
}

/** The tags that are looked for. Of where a camera stood we take no coordinates. */
export const WANTED = {
  xmp: ['description', 'creator', 'rights', 'Credit', 'DateCreated', 'Location', 'City', 'State', 'Country'],
  iptc: [
    'Coded Character Set',
    'Caption/Abstract',
    'By-line',
    'Credit',
    'Copyright Notice',
    'Date Created',
    'Time Created',
    'Sub-location',
    'City',
    'Province/State',
    'Country/Primary Location Name',
  ],
  exif: ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'],
} as const;

const isRecord = (value: unknown): value is Tags => typeof value === 'object' && value !== null;
const list = (value: unknown): Tag[] => [value].flat().filter(isRecord);
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list of XMP has its items as its value; a text has itself. */
const items = (tag: unknown): Tag[] =>
  list(tag).flatMap((one) => (Array.isArray(one.value) && one.value.some(isRecord) ? list(one.value) : [one]));

const texts = (tag: unknown): string[] => items(tag).map(({ description }) => said(description)).filter(Boolean); // prettier-ignore
const first = (tag: unknown): string | null => texts(tag)[0] ?? null;

/** The reader knows the letters of a file: its own word for them, else UTF-8, else those of the Windows of old. */
const iptcTexts = (tag: unknown): string[] =>
  list(tag)
    .map(({ description }) => said(description))
    .filter(Boolean);

const captionsIn = (tag: unknown): PhotoCaption[] =>
  items(tag).map(({ description, attributes }) => ({
    text: said(description),
    language: typeof attributes?.lang === 'string' ? attributes.lang : null,
  }));

const inNoLanguage = (captions: readonly string[]): PhotoCaption[] =>
  captions.map((text) => ({ text, language: null }));

const ofXmp = (xmp: Tags): PhotoSource => ({
  captions: captionsIn(xmp.description),
  photographers: texts(xmp.creator),
  credit: first(xmp.Credit),
  copyright: first(xmp.rights),
  takenAt: first(xmp.DateCreated),
  place: [xmp.Location, xmp.City, xmp.State, xmp.Country].flatMap(texts),
});

const ofIptc = (iptc: Tags): PhotoSource => {
  const read = (name: (typeof WANTED.iptc)[number]) => iptcTexts(iptc[name]);
  const [day, time] = [first(iptc['Date Created']), first(iptc['Time Created'])];
  return {
    captions: inNoLanguage(read('Caption/Abstract')),
    photographers: read('By-line'),
    credit: read('Credit')[0] ?? null,
    copyright: read('Copyright Notice')[0] ?? null,
    takenAt: day && time ? `${day} ${time}` : day,
    place: (['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name'] as const).flatMap(read),
  };
};

/** What cameras and phones put where a caption belongs. */
const NO_CAPTION = /^(?:\W*|olympus digital camera|minolta digital camera|sony dsc|dcim|screenshot|dig|ndf)$/i;

const ofExif = (exif: Tags): PhotoSource => {
  const [moment, zone] = [first(exif.DateTimeOriginal), first(exif.OffsetTimeOriginal)];
  return {
    captions: inNoLanguage(texts(exif.ImageDescription).filter((text) => !NO_CAPTION.test(text.slice(0, 200).trim()))),
    photographers: texts(exif.Artist).flatMap((artists) => artists.split(';')),
    credit: null,
    copyright: first(exif.Copyright),
    takenAt: moment && zone ? `${moment}${zone}` : moment,
    place: [],
  };
};

/**
 * @example
 * sourcesOf({ iptc: { Credit: { description: 'AFP' } } })[1]?.credit; //=> 'AFP'
 */
export const sourcesOf = ({ xmp, iptc, exif }: FoundTags): PhotoSource[] => [
  ofXmp(xmp ?? {}),
  ofIptc(iptc ?? {}),
  ofExif(exif ?? {}),
];
