import { useEffect, useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useCreateMatchMutation, useMatchLineQuery } from '../services/day';
import { useText } from '../utils/text';
import { newMatchOf, type Answer, type Picks } from './new-match';

const AFTER_TYPING_MS = 150;
type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

export interface CreatedMatch {
  documentId: string;
  /** "Atalanta – Milan" */
  name: string;
  day: string;
  isNew: boolean;
}

/** A line that is typed, what it is understood to say, and the match that is made of it. */
export const useNewMatch = (day: string, onCreated: (match: CreatedMatch) => void) => {
  const { locale } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [line, setLine] = useState('');
  const [asked, setAsked] = useState('');
  const [picks, setPicks] = useState<Picks>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [create, { isLoading: isCreating }] = useCreateMatchMutation();

  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(line.trim()), AFTER_TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [line]);
  const { data, error, isFetching } = useMatchLineQuery({ line: asked, day, language: locale }, { skip: asked === '' });
  // What was understood a moment ago stands until the next is.
  const understood = asked === '' ? undefined : data;
  const match = understood ? newMatchOf(understood, picks) : null;
  const isRead = !isFetching && asked === line.trim() && asked !== '';
  const isUnderstood = isRead && !error;

  return {
    line,
    understood,
    match,
    /** Whether what is shown is of the line as it stands. */
    isRead,
    refused: refused ?? (error && isRead ? sayError(error as QueryError) : null),
    isCreating,
    type(words: string): void {
      setLine(words);
      setRefused(null);
    },
    pick: (key: string, pick: Answer): void => setPicks((now) => ({ ...now, [key]: pick })),
    clear(): void {
      setLine('');
      setAsked('');
      setPicks({});
      setRefused(null);
    },
    async create(): Promise<boolean> {
      if (!match?.body || !isUnderstood || isCreating) return false;
      const answer = await create(match.body);
      if ('error' in answer) {
        setRefused(sayError(answer.error as QueryError));
        return false;
      }
      const name = `${match.home?.name} – ${match.away?.name}`;
      onCreated({ ...answer.data, name });
      this.clear();
      return true;
    },
  };
};
