import { useState } from 'react';
import { useAPIErrorHandler, useAuth } from '@strapi/strapi/admin';
import type { TranslationCell } from '../../../contracts/src';
import {
  useAssignTranslationMutation,
  useChangeSourceMutation,
  useConfirmTranslationMutation,
  type OfLanguage,
} from '../services/translations';
import { languageInSentence } from '../utils/languages';
import { useText } from '../utils/text';
import { mayConfirm } from './cells';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** A language of an article, with what the article is called. */
export interface Target {
  documentId: string;
  title: string | null;
  /** The source as it was shown with it. */
  revision?: string;
  cell: TranslationCell;
}

/** Somebody who may be given it. */
type Translator = NonNullable<TranslationCell['assignee']>;

export interface Failure extends OfLanguage {
  reason: string;
}

/** Whoever has signed in, as assignments name them. */
export const useMe = (): number | null => useAuth('PressboxTranslators', ({ user }) => (user ? Number(user.id) : null));

/** What is done with a language of an article: said when it is done, and beside it when it is refused. */
export const useActs = () => {
  const { say, locale: reader } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const me = useMe();
  const [assign] = useAssignTranslationMutation();
  const [confirm] = useConfirmTranslationMutation();
  const [changeSource] = useChangeSourceMutation();
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState<OfLanguage | null>(null);

  const namesOf = ({ title, cell }: Target) => ({
    title: title ?? say('translators.untitled'),
    language: languageInSentence(cell.locale, reader),
  });
  const ofTarget = ({ documentId, cell }: Target): OfLanguage => ({ documentId, locale: cell.locale });
  /** Answers whether it was done. */
  const run = async (target: Target, done: string, ask: (of: OfLanguage) => Promise<object>): Promise<boolean> => {
    const of = ofTarget(target);
    setFailure(null);
    setTold('');
    setBusy(of);
    const answer = await ask(of);
    setBusy(null);
    const error = 'error' in answer ? (answer.error as QueryError) : null;
    if (error) setFailure({ ...of, reason: say('translators.refused', { reason: sayError(error) }) });
    else setTold(done);
    return error === null;
  };
  const refuse = (target: Target, reason: string): void => {
    setTold('');
    setFailure({ ...ofTarget(target), reason });
  };
  const mayWrite = (target: Target): boolean => {
    if (target.cell.mayWrite) return true;
    refuse(target, say('translators.not.write', namesOf(target)));
    return false;
  };

  /** What somebody else has taken meanwhile is refused; what one sees that they have is taken over. */
  const take = (target: Target): Promise<boolean> => {
    const { assignee } = target.cell;
    const body = assignee && assignee.id !== me && me !== null ? { to: me } : {};
    return run(target, say('translators.done.taken', namesOf(target)), (of) => assign({ ...of, body }));
  };
  const giveBack = (target: Target): Promise<boolean> =>
    run(target, say('translators.done.given-back', namesOf(target)), (of) => assign({ ...of, body: { to: null } }));
  const give = (target: Target, { id, name }: Translator): Promise<boolean> =>
    run(target, say('translators.done.assigned', { ...namesOf(target), name }), (of) =>
      assign({ ...of, body: { to: id } }),
    );
  const markUpToDate = (target: Target): Promise<boolean> =>
    run(target, say('translators.done.up-to-date', namesOf(target)), (of) =>
      confirm({ ...of, revision: target.revision }),
    );
  const makeSource = (target: Target): Promise<boolean> =>
    run(target, say('translators.done.source', namesOf(target)), changeSource);

  return {
    me,
    told,
    failure,
    busy,
    take,
    giveBack,
    give,
    markUpToDate,
    makeSource,
    /** By one key: what somebody else has taken is not taken from them so. */
    takeOrGiveBack(target: Target): void {
      const { assignee } = target.cell;
      if (!mayWrite(target)) return;
      if (assignee && assignee.id !== me) refuse(target, say('translators.not.other', { name: assignee.name }));
      else void (assignee ? giveBack(target) : take(target));
    },
    upToDate(target: Target): void {
      if (!mayWrite(target)) return;
      if (mayConfirm(target.cell)) void markUpToDate(target);
      else refuse(target, say('translators.not.changed'));
    },
  };
};
export type Acts = ReturnType<typeof useActs>;
