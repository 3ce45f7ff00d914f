/** What a reader would miss in an article. Pure. */
import { blockText } from '../../../core/src';
import type { MissingPart } from '../../../contracts/src';

export interface Parts {
  kind: string;
  title?: string | null;
  standfirst?: string | null;
  body?: unknown;
  cover?: unknown;
  authors?: readonly unknown[];
  tags?: readonly unknown[];
  matches?: readonly unknown[];
}

/** Kinds that are about a match. */
const OF_A_MATCH = ['report', 'preview', 'live', 'ratings'];
const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const isEmpty = (list: readonly unknown[] | undefined): boolean => (list ?? []).length === 0;

const IS_MISSING: Record<MissingPart, (parts: Parts) => boolean> = {
  title: ({ title }) => isBlank(title),
  standfirst: ({ standfirst }) => isBlank(standfirst),
  body: ({ body }) => !Array.isArray(body) || body.every((block) => isBlank(blockText(block))),
  cover: ({ cover }) => cover === null || cover === undefined,
  authors: ({ authors }) => isEmpty(authors),
  tags: ({ tags }) => isEmpty(tags),
  matches: ({ kind, matches }) => OF_A_MATCH.includes(kind) && isEmpty(matches),
};
export const PARTS = Object.keys(IS_MISSING) as MissingPart[];

/** @param told the parts that may be spoken of */
export const missingIn = (parts: Parts, told: readonly MissingPart[] = PARTS): MissingPart[] =>
  told.filter((part) => IS_MISSING[part](parts));
