import { useEffect, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { CheckTyped } from '../../../contracts/src';

/** A pause in the typing: what stands then is checked. The form takes a document's words a moment after it is opened. */
const PAUSE_MS = 500;
const FIRST_PAUSE_MS = 50;

type TypedWords = CheckTyped.Request['body'];
interface Links {
  connect?: readonly unknown[];
  disconnect?: readonly unknown[];
}

/** One value of a form, whose type Strapi does not know. */
const one =
  (name: string) =>
  ({ values }: { values: object }): unknown =>
    (values as Record<string, unknown>)[name];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Whether matches were linked or removed in the form, and not yet saved. */
const areTyped = (links: unknown): boolean => {
  const { connect = [], disconnect = [] } = (links ?? {}) as Links;
  return connect.length + disconnect.length > 0;
};

export interface Typed {
  /** As they stood at the last pause; null before the first. The same object until the next. */
  words: TypedWords | null;
  areLinksTyped: boolean;
}

/** The words of the article in the form, saved or not. */
export const useTyped = (): Typed => {
  const title = textOf(useForm('PressboxFactCheck', one('title')));
  const standfirst = textOf(useForm('PressboxFactCheck', one('standfirst')));
  const body = useForm('PressboxFactCheck', one('body'));
  const coverCaption = textOf(useForm('PressboxFactCheck', one('coverCaption')));
  const kind = textOf(useForm('PressboxFactCheck', one('kind')));
  const areLinksTyped = useForm('PressboxFactCheck', ({ values }) => areTyped(one('matches')({ values })));
  const [words, setWords] = useState<TypedWords | null>(null);
  const isFirst = words === null;
  useEffect(() => {
    const typed = { title, standfirst, body: Array.isArray(body) ? body : null, coverCaption, kind };
    const timer = window.setTimeout(() => setWords(typed), isFirst ? FIRST_PAUSE_MS : PAUSE_MS);
    return () => window.clearTimeout(timer);
    // The pause after the first is no change of the words.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [title, standfirst, body, coverCaption, kind]);
  return { words, areLinksTyped };
};
