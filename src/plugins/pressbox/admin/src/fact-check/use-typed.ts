import { useEffect, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { CheckTyped, TypedLinks } from '../../../contracts/src';
import { typedLinks } from './typed-links';

/** A pause in the typing: what stands then is checked. The form takes a document's words a moment after it is opened. */
const PAUSE_MS = 500;
const FIRST_PAUSE_MS = 50;

type TypedWords = CheckTyped.Request['body'];

/** One value of a form, whose type Strapi does not know. */
const one =
  (name: string) =>
  ({ values }: { values: object }): unknown =>
    (values as Record<string, unknown>)[name];

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A selector's answer must be the same thing twice, or the form is drawn without end: so the links are a text here. */
const linksText = ({ values }: { values: object }): string => JSON.stringify(typedLinks(one('matches')({ values })));

/** The words of a form as they stand now, and what was done to its links. */
export const typedIn = (values: object): TypedWords => {
  const of = (name: string): unknown => one(name)({ values });
  const body = of('body');
  return {
    title: textOf(of('title')),
    standfirst: textOf(of('standfirst')),
    body: Array.isArray(body) ? body : null,
    coverCaption: textOf(of('coverCaption')),
    kind: textOf(of('kind')),
    matches: typedLinks(of('matches')),
  };
};

/**
 * The words of the article in the form, saved or not, as they stood at the last pause; null before the first. The same
 * object until the next.
 */
export const useTyped = (): TypedWords | null => {
  const title = textOf(useForm('PressboxFactCheck', one('title')));
  const standfirst = textOf(useForm('PressboxFactCheck', one('standfirst')));
  const body = useForm('PressboxFactCheck', one('body'));
  const coverCaption = textOf(useForm('PressboxFactCheck', one('coverCaption')));
  const kind = textOf(useForm('PressboxFactCheck', one('kind')));
  const links = useForm('PressboxFactCheck', linksText);
  const [words, setWords] = useState<TypedWords | null>(null);
  const isFirst = words === null;
  useEffect(() => {
    const typed = {
      title,
      standfirst,
      body: Array.isArray(body) ? body : null,
      coverCaption,
      kind,
      matches: JSON.parse(links) as TypedLinks,
    };
    const timer = window.setTimeout(() => setWords(typed), isFirst ? FIRST_PAUSE_MS : PAUSE_MS);
    return () => window.clearTimeout(timer);
    // The pause after the first is no change of the words.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [title, standfirst, body, coverCaption, kind, links]);
  return words;
};
