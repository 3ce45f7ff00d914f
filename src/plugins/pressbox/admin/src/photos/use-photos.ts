import { useMemo } from 'react';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import type { Photo } from '../../../contracts/src';
import { shutDrawer } from '../fact-check/go-to';
import { useLocalesQuery } from '../services/newsroom';
import { usePhotosQuery } from '../services/photos';
import { coverIn, isSameLanguage, lacksIn, picturesInBody } from './pictures';

const FORM = 'PressboxPhotos';

/** The fields of an article that take what a file says. */
export type Taker = 'coverCaption' | 'coverCredit';

/** One value of a form, whose type Strapi does not know. */
const one =
  (name: string) =>
  ({ values }: { values: object }): unknown =>
    (values as Record<string, unknown>)[name];

/** The pictures of the article in the form, saved or not: what they lack, and what their files say. */
export const usePhotos = (locale: string | null) => {
  const chosen = useForm(FORM, one('cover'));
  const typed = useForm(FORM, one('body'));
  const coverCaption = useForm(FORM, one('coverCaption'));
  const coverCredit = useForm(FORM, one('coverCredit'));
  const coverAlternativeText = useForm(FORM, one('coverAlternativeText'));
  const { data: languages } = useLocalesQuery();
  const cover = useMemo(() => coverIn(chosen), [chosen]);
  const body = useMemo(() => picturesInBody(typed), [typed]);
  const hashes = [...new Set([cover, ...body].flatMap((picture) => picture?.hash ?? []))].slice(0, 100);
  const answer = usePhotosQuery({ locale, hashes }, { skip: hashes.length === 0, refetchOnMountOrArgChange: true });
  const { data: photos, isFetching } = answer;
  const of = (hash: string | undefined): Photo | undefined => photos?.find((photo) => photo.hash === hash);
  const isOwnLanguage = locale === null || isSameLanguage(locale, languages?.defaultCode ?? locale);
  const creditOf = (hash: string) => of(hash)?.credit;
  return {
    cover,
    body,
    ofCover: of(cover?.hash),
    /** Who made each picture of the text, where its file says so. */
    creditOf,
    lacks: lacksIn({ cover, coverCredit, coverAlternativeText, body, isOwnLanguage, creditOf }),
    language: locale ?? languages?.defaultCode ?? null,
    typed: { coverCaption, coverCredit } satisfies Record<Taker, unknown>,
    isFetching,
    error: answer.error,
  };
};

/** Writes into the form what a file says; nothing is saved. The editor is taken to the field. */
export const useTake = () => {
  const onChange = useForm(FORM, (form) => form.onChange);
  const isLocked = useForm(FORM, ({ disabled }) => disabled);
  const mayUpdate = useDocumentRBAC(FORM, ({ canUpdateFields }) => canUpdateFields);
  const mayCreate = useDocumentRBAC(FORM, ({ canCreateFields }) => canCreateFields);
  return {
    mayTake: (field: Taker, isNew: boolean): boolean =>
      !isLocked && Boolean((isNew ? mayCreate : mayUpdate)?.includes(field)),
    take(field: Taker, words: string): void {
      onChange(field, words);
      shutDrawer();
      document.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    },
  };
};
