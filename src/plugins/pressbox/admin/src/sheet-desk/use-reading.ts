import { useEffect, useRef, useState } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { ReadAgate } from '../../../contracts/src';
import { useReadAgateMutation } from '../services/sheets';
import { useText } from '../utils/text';
import type { Asked } from './state';

/** So long nobody has typed before the text is read. */
const PAUSE_MS = 250;

export interface Refusal {
  name?: string;
  message?: string;
  status?: number;
  details?: { matches?: string[]; teams?: string[]; parts?: never[] };
}
export interface Reading {
  isReading: boolean;
  /** The matches of the text: more than one is a round-up. */
  matches: string[];
  /** The place of the one that was read; null: an editor has to say which. */
  match: number | null;
  /** Why nothing could be read, in a sentence. */
  trouble: string | null;
}
interface Answered extends Omit<Reading, 'isReading'> {
  /** What was asked, as one text. */
  of: string;
}
const NOTHING: Answered = { of: '', matches: [], match: null, trouble: null };

/** Reads the text a moment after it was typed, and at once when `again` counts up. */
export const useReading = (
  match: string,
  asked: Asked,
  again: number,
  isReady: boolean,
  onRead: (reading: ReadAgate.Response['data']) => void,
): Reading => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [read] = useReadAgateMutation();
  const [state, setState] = useState<Answered>(NOTHING);
  const told = useRef({ onRead, say, sayError });
  told.current = { onRead, say, sayError };
  const { text, match: chosen, swap } = asked;
  const of = JSON.stringify([text, chosen, swap, again]);

  useEffect(() => {
    if (text.trim() === '' || !isReady) {
      setState(NOTHING);
      return undefined;
    }
    let isOver = false;
    const ask = async (): Promise<void> => {
      const body = { text, swap, ...(chosen === null ? {} : { match: chosen }) };
      const answer = await read({ match, body });
      if (isOver) return;
      if ('data' in answer) {
        const { data, meta } = answer.data;
        setState({ of, matches: meta.matches, match: meta.match, trouble: null });
        told.current.onRead(data);
        return;
      }
      const error = answer.error as Refusal;
      const { matches = [], teams } = error.details ?? {};
      const trouble = teams
        ? told.current.say('sheet-desk.other-teams', { teams: teams.join(' – ') })
        : told.current.say('sheet-desk.unread', { reason: told.current.sayError(error as never) });
      setState({ of, matches, match: null, trouble });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [of, text, chosen, swap, match, read, isReady]);

  const { of: answered, ...reading } = state;
  // From the first letter on: what was read before is not what stands there now.
  return { ...reading, isReading: isReady && text.trim() !== '' && answered !== of };
};
