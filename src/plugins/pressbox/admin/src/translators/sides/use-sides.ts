import { useCallback, useEffect, useRef, useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { TranslationSides } from '../../../../contracts/src';
import { afterSave, refilled, typedTexts, withKept } from '../../../../core/src/translations/side-changes';
import type { TranslatedField, TranslatedWords } from '../../../../core/src/translations/segments';
import { sideRows, typedWords, type SideRow } from '../../../../core/src/translations/side-by-side';
import { useSidesQuery, useWriteSidesMutation, type OfLanguage } from '../../services/translations';
import { typedStore } from './typed-store';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** A pause in the typing: what stands then is saved. */
const PAUSE_MS = 1_200;
/** Whatever kept a save from going through may be over. */
const AGAIN_MS = 10_000;
/** How often in a row somebody else may be quicker before a pause is made. */
const MOST_AT_ONCE = 3;

/** What became of the last words. */
export type Saved =
  | { kind: 'saved' | 'saving' | 'typed' }
  /** Not before something else is typed where the words themselves were refused. */
  | { kind: 'failed'; reason: string; isRefused: boolean };

interface Now {
  sides: TranslationSides | null;
  rows: SideRow[];
}

const isOlder = (sides: TranslationSides, known: TranslationSides | null): boolean =>
  (sides.changedAt ?? '') < (known?.changedAt ?? '');

const rowsOf = ({ source, translation, base }: TranslationSides): SideRow[] => sideRows(source, translation, base);

const statusOf = (error: object): unknown => ('status' in error ? error.status : undefined);

/**
 * The rows of a translation: filled with what is stored, typed in, saved by themselves. What somebody else stores, or
 * changes in the source, goes under what is typed; what is typed and not saved is kept in the browser.
 */
export const useSides = (of: OfLanguage, me: number | null) => {
  const { documentId, locale } = of;
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { data, error, refetch } = useSidesQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  const [write] = useWriteSidesMutation();
  const [now, setNow] = useState<Now>({ sides: null, rows: [] });
  const [saved, setSaved] = useState<Saved>({ kind: 'saved' });
  const [wasKept, setWasKept] = useState(false);
  const latest = useRef(now);
  const pageId = useRef(`${Date.now()} ${Math.random()}`);
  const refused = useRef(0);
  const writing = useRef<Promise<boolean> | null>(null);

  const put = useCallback(
    (next: Now): void => {
      latest.current = next;
      setNow(next);
      if (next.sides) typedStore({ documentId, locale }, me, pageId.current).keep(typedTexts(next.rows));
    },
    [documentId, locale, me],
  );

  /** Fills the rows anew, beneath what is typed in them. */
  const fill = useCallback(
    (sides: TranslationSides, rows: readonly SideRow[] = latest.current.rows): void =>
      put({ sides, rows: refilled(rowsOf(sides), rows) }),
    [put],
  );

  useEffect(() => {
    if (!data) return;
    const { sides } = latest.current;
    if (sides) {
      // An answer that was on its way while a save went by knows less than the save.
      if (!isOlder(data, sides)) fill(data);
      return;
    }
    const kept = typedStore({ documentId, locale }, me, pageId.current).take();
    put({ sides: data, rows: withKept(rowsOf(data), kept) });
    setWasKept(kept.length > 0);
  }, [data, documentId, locale, me, fill, put]);

  /** Sends some fields as they stand in rows that were taken together. */
  const sendFields = useCallback(
    async (sent: readonly SideRow[], fields: readonly TranslatedField[]): Promise<QueryError | null> => {
      const words = typedWords(sent);
      const asked = fields.filter((field) => field in words);
      const stored = latest.current.sides?.translation;
      const pick = (from: TranslatedWords | null | undefined) =>
        Object.fromEntries(asked.map((field) => [field, from?.[field] ?? null]));
      const answer = await write({ documentId, locale, body: { words: pick(words), seen: pick(stored) } });
      if (!('data' in answer)) return answer.error as QueryError;
      fill(answer.data, afterSave(latest.current.rows, sent.filter(({ field }) => asked.includes(field)))); // prettier-ignore
      return null;
    },
    [documentId, locale, fill, write],
  );

  const send = useCallback(async (): Promise<boolean> => {
    const { sides, rows: sent } = latest.current;
    const fields = Object.keys(typedWords(sent)) as TranslatedField[];
    if (!sides || fields.length === 0) return true;
    setSaved({ kind: 'saving' });
    let failure = await sendFields(sent, fields);
    // One field that is refused keeps no other from being stored.
    if (failure && statusOf(failure) === 400 && fields.length > 1) {
      failure = null;
      for (const field of fields) failure = (await sendFields(sent, [field])) ?? failure;
    }
    if (!failure) {
      setSaved({ kind: 'saved' });
      refused.current = 0;
      return true;
    }
    if (statusOf(failure) === 409 && refused.current < MOST_AT_ONCE) {
      refused.current += 1;
      const fresh = await refetch();
      if (fresh.data) fill(fresh.data);
      setSaved({ kind: 'typed' });
      return false;
    }
    refused.current = 0;
    setSaved({ kind: 'failed', reason: sayError(failure), isRefused: statusOf(failure) === 400 });
    return false;
  }, [fill, refetch, sayError, sendFields]);

  /** Saves what is typed, once what is on its way is there. Answers whether all of it is stored. */
  const save = useCallback(async (): Promise<boolean> => {
    // Each who waits looks again: another may have gone before.
    while (writing.current) await writing.current;
    writing.current = send().finally(() => {
      writing.current = null;
    });
    return writing.current;
  }, [send]);

  const type = useCallback(
    (rows: SideRow[]): void => {
      put({ ...latest.current, rows });
      setSaved((before) => (before.kind === 'saving' ? before : { kind: 'typed' }));
    },
    [put],
  );

  const isOpen = Object.keys(typedWords(now.rows)).length > 0;
  const waits = saved.kind === 'failed' ? (saved.isRefused ? null : AGAIN_MS) : PAUSE_MS;
  useEffect(() => {
    if (!isOpen || waits === null || saved.kind === 'saving') return undefined;
    const timer = window.setTimeout(() => void save(), waits);
    return () => window.clearTimeout(timer);
  }, [now.rows, isOpen, waits, saved.kind, save]);

  useEffect(() => {
    const onHidden = (): void => {
      if (document.hidden) void save();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      void save();
    };
  }, [save]);

  /** What is stored by now, beneath what is typed. */
  const look = useCallback(async (): Promise<void> => {
    const fresh = await refetch();
    if (fresh.data) fill(fresh.data);
  }, [fill, refetch]);

  return {
    ...now,
    fill,
    look,
    saved: isOpen && saved.kind === 'saved' ? { kind: 'typed' as const } : saved,
    isOpen,
    wasKept,
    error,
    refetch,
    type,
    save,
  };
};
export type Sides = ReturnType<typeof useSides>;
