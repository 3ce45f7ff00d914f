import { useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { BeginArticle } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { useBeginArticleMutation } from '../services/day';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { ON_TITLE } from '../desks/on-title';

type Begun = BeginArticle.Response['data'];
type Kind = Begun['kind'];
type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** Begins an article on a match and opens its form, or opens the one there is; says what it did. */
export const useWrite = () => {
  const { say, locale: reader } = useText();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const navigate = useNavigate();
  const name = useAuth('PressboxWrite', ({ user }) => [user?.firstname, user?.lastname].filter(Boolean).join(' '));
  const [begin, { isLoading }] = useBeginArticleMutation();

  const tell = ({ isNew, locale, author, tags }: Begun): void => {
    const language = languageName(locale, reader);
    if (!isNew) return toggleNotification({ type: 'info', message: say('newsroom.begun.there', { language }) });
    const names = new Intl.ListFormat(reader).format(tags.missing);
    const sentences = [
      say('newsroom.begun', { language, count: tags.linked }),
      author === null && say('newsroom.begun.unsigned', { name }),
      tags.missing.length > 0 && say('newsroom.begun.untagged', { names }),
    ];
    toggleNotification({ type: 'success', message: sentences.filter(Boolean).join(' '), timeout: 8_000 });
  };

  const open = (documentId: string, locale: string): void =>
    navigate(formAddress(ARTICLE, documentId, locale), { state: ON_TITLE });

  const write = async (match: string, kind: Kind, language: string): Promise<void> => {
    const answer = await begin({ documentId: match, kind, locale: language });
    if ('error' in answer) {
      const reason = sayError(answer.error as QueryError);
      toggleNotification({ type: 'danger', message: say('newsroom.refused', { reason }) });
    } else {
      tell(answer.data);
      open(answer.data.documentId, answer.data.locale);
    }
  };

  return { write, open, isLoading };
};
