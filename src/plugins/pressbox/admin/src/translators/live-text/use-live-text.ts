import { useCallback, useEffect, useRef, useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { LiveTextLine } from '../../../../contracts/src';
import { useLiveTextQuery, useWriteLiveTextMutation, type OfLiveText } from '../../services/translations';
import { useComingBack } from '../../utils/use-coming-back';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** A match goes on while it is translated. */
const EVERY_MS = 10_000;

/** A line as it is typed. */
export interface TypedLine extends LiveTextLine {
  /** What stands in its field. */
  typed: string;
  /** What became of the last words. */
  state: 'stored' | 'typed' | 'saving' | 'saved';
  failure: string | null;
  /** What somebody else has stored meanwhile. */
  theirs: string | null;
}

const filled = (line: LiveTextLine): TypedLine => ({ ...line, typed: line.text ?? '', state: 'stored', failure: null, theirs: null }); // prettier-ignore

/** What is stored by now beneath what is typed: a line that somebody is typing in stays theirs. */
export const withFresh = (fresh: readonly LiveTextLine[], known: readonly TypedLine[]): TypedLine[] =>
  fresh.map((line) => {
    const own = known.find(({ documentId }) => documentId === line.documentId);
    if (!own || own.typed === (own.text ?? ''))
      return own ? { ...own, ...filled(line), state: own.state } : filled(line);
    const isMoved = (line.text ?? '') !== (own.text ?? '') && (line.text ?? '') !== own.typed;
    return { ...own, ...line, theirs: isMoved ? (line.text ?? '') : own.theirs };
  });

/** The lines of a live text in one language. A line is kept when its field is left, or with Ctrl+Enter. */
export const useLiveText = (of: OfLiveText) => {
  const { match, locale } = of;
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { data, error, refetch } = useLiveTextQuery(of, { refetchOnMountOrArgChange: true, pollingInterval: EVERY_MS });
  useComingBack(() => void refetch());
  const [write] = useWriteLiveTextMutation();
  const [lines, setLines] = useState<TypedLine[] | null>(null);
  const latest = useRef<TypedLine[]>([]);
  latest.current = lines ?? [];

  useEffect(() => {
    if (data) setLines((now) => withFresh(data.lines, now ?? []));
  }, [data]);

  /** Once a line is stored: what was typed in it since is stored too. */
  const again = useRef<(entry: string) => void>(() => undefined);
  const change = useCallback((entry: string, by: (line: TypedLine) => TypedLine): void => {
    setLines((now) => now && now.map((line) => (line.documentId === entry ? by(line) : line)));
  }, []);

  const save = useCallback(
    async (entry: string): Promise<void> => {
      const line = latest.current.find(({ documentId }) => documentId === entry);
      // What is typed while a line is on its way follows it.
      if (!line || line.state === 'saving' || line.theirs !== null || line.typed === (line.text ?? '')) return;
      const text = line.typed;
      change(entry, (now) => ({ ...now, state: 'saving', failure: null }));
      const answer = await write({ match, locale, entry, body: { text, seen: line.text } });
      if ('data' in answer) {
        change(entry, (now) => ({
          ...now,
          ...answer.data,
          typed: now.typed,
          state: now.typed === text ? 'saved' : 'typed',
        }));
        again.current(entry);
        return;
      }
      const failure = answer.error as QueryError;
      change(entry, (now) => ({ ...now, state: 'typed', failure: sayError(failure) }));
      if ('status' in failure && failure.status === 409) await refetch();
    },
    [change, locale, match, refetch, sayError, write],
  );

  again.current = (entry) => window.setTimeout(() => void save(entry));

  return {
    lines,
    error,
    refetch,
    save,
    type: (entry: string, typed: string): void =>
      change(entry, (line) => ({ ...line, typed, state: 'typed', failure: null })),
    settle: (entry: string, keepsMine: boolean): void =>
      change(entry, (line) => ({ ...line, text: line.theirs, typed: keepsMine ? line.typed : (line.theirs ?? ''), theirs: null, failure: null, state: keepsMine ? 'typed' : 'stored' })), // prettier-ignore
  };
};
export type LiveTextDesk = ReturnType<typeof useLiveText>;
