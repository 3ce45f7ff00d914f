/** What is known of a picture from what its file says. */
import type { PhotoCaption } from './caption';
import { cleanText } from './clean';
import { readTakenAt } from './taken-at';

/** One of the places where a file says it: XMP, IPTC or EXIF. */
export interface PhotoSource {
  captions: readonly PhotoCaption[];
  photographers: readonly string[];
  credit: string | null;
  copyright: string | null;
  takenAt: string | null;
  /** From the ground to the country. */
  place: readonly string[];
}

export interface PhotoFacts {
  captions: PhotoCaption[];
  photographers: string[];
  credit: string | null;
  copyright: string | null;
  takenAt: string | null;
  place: string | null;
}

/** How long each may be: a short column, or the caption of an article. */
const SHORT = 255;
const LONG = 2_000;
/** More by-lines and languages than a picture has. */
const MOST = 10;

const cleanAll = (texts: readonly string[], longest: number): string[] => [
  ...new Set(texts.slice(0, MOST * 2).flatMap((text) => cleanText(text, longest) ?? [])),
];

/** RFC 5646, or what looks like it. */
const languageIn = (language: string | null): string | null =>
  language !== null && language !== 'x-default' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(language)
    ? language
    : null;

const captionsOf = (captions: readonly PhotoCaption[]): PhotoCaption[] => {
  const clean = captions.slice(0, MOST).flatMap(({ text, language }): PhotoCaption[] => {
    const line = cleanText(text, LONG);
    return line === null ? [] : [{ text: line, language: languageIn(language) }];
  });
  // XMP says its default twice: with its language, and as the one for anybody.
  return clean.filter(
    ({ text, language }) => language !== null || !clean.some((other) => other.language !== null && other.text === text),
  );
};

const firstOf = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null;

const firstList = <Value>(lists: readonly Value[][]): Value[] => lists.find(({ length }) => length > 0) ?? [];

/**
 * What is known of a picture: field by field, the first of its sources that says something is believed. Texts are
 * clean, and no longer than their columns.
 *
 * @example
 * const none = { captions: [], photographers: [], credit: null, copyright: null, takenAt: null, place: [] };
 * const iptc = { ...none, credit: 'AFP', place: ['Milan', 'Italy'] };
 * readPhoto([{ ...none, photographers: ['Ada Kerr'] }, iptc]).place; //=> 'Milan, Italy'
 */
export const readPhoto = (sources: readonly PhotoSource[]): PhotoFacts => {
  const text = (key: 'credit' | 'copyright', longest: number): string | null =>
    firstOf(sources.map((source) => cleanText(source[key] ?? '', longest)));
  const place = firstList(sources.map((source) => cleanAll(source.place, SHORT)));
  return {
    captions: firstList(sources.map(({ captions }) => captionsOf(captions))),
    photographers: firstList(sources.map(({ photographers }) => cleanAll(photographers, SHORT))).slice(0, MOST),
    credit: text('credit', SHORT),
    copyright: text('copyright', LONG),
    takenAt: firstOf(sources.map(({ takenAt }) => readTakenAt(takenAt ?? ''))),
    place: cleanText(place.join(', '), SHORT),
  };
};
