import { memo, useEffect, useMemo, useState } from 'react';
import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { CheckTyped } from '../../../contracts/src';
import { Quiet } from '../desks/Quiet';
import { Sound } from '../desks/Sound';
import { useArticleFactsQuery, type CheckedArticle } from '../services/newsroom';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { useContentLocale } from '../utils/use-content-locale';
import { Contradiction } from './Contradiction';
import { sortFindings } from './places';
import { PrintedLines } from './PrintedLines';
import { PublishedWith } from './PublishedWith';
import { useMend } from './use-mend';
import { useTyped } from './use-typed';

const Answer = memo(({ answer: { data, meta, words } }: { answer: CheckedArticle }) => {
  const { say, locale } = useText();
  const { mend, mayMend, told } = useMend(words);
  if (data.matches.length === 0)
    return <Quiet>{say(meta.unreadable > 0 ? 'fact-check.unreadable' : 'fact-check.unlinked')}</Quiet>;
  if (!meta.isLanguageKnown)
    return <Quiet>{say('fact-check.language', { language: languageName(meta.locale, locale) })}</Quiet>;
  const { contradicted, right, unknown } = sortFindings(data.findings);
  const counted = [
    right > 0 && say('fact-check.right', { right }),
    unknown > 0 && say('fact-check.unknown', { unknown }),
  ];
  return (
    <>
      {contradicted.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {contradicted.map((finding) => (
            <Contradiction
              key={JSON.stringify(finding)}
              finding={finding}
              body={words.body}
              language={meta.locale}
              onMend={mayMend(finding) ? (mended) => void mend(finding, mended) : null}
            />
          ))}
        </Flex>
      )}
      <Flex role="status">{told && <Quiet>{say(told.key, { mend: told.mend })}</Quiet>}</Flex>
      {/* Where nothing was said that can be checked, nothing is praised. */}
      {contradicted.length === 0 && right > 0 && <Sound>{say('fact-check.clean')}</Sound>}
      {right + unknown > 0 && <Quiet>{counted.filter(Boolean).join(' ')}</Quiet>}
      {data.findings.length === 0 && <Quiet>{say('fact-check.nothing')}</Quiet>}
      {!meta.isWhole && <Quiet>{say('fact-check.cut')}</Quiet>}
    </>
  );
});
Answer.displayName = 'Answer';

/** Whoever may read neither all words of the article nor its matches has nothing to try again. */
const isForbidden = (error: object): boolean => 'status' in error && error.status === 403;

interface FactCheckProps {
  documentId: string;
  locale: string | null;
}

/** Asks of what is typed at each pause: of one text at a time, and of no more where there is nothing to hold it against. */
const useCheck = (documentId: string, locale: string | null, words: CheckTyped.Request['body'] | null) => {
  const [asked, setAsked] = useState(words);
  const args = useMemo(() => ({ documentId, locale, words: asked ?? {} }), [documentId, locale, asked]);
  const isAsked = asked !== null;
  // What was found before stays in sight until what is typed has been held against the facts.
  const check = useArticleFactsQuery(args, { refetchOnMountOrArgChange: true, skip: !isAsked });
  const { data, isFetching } = check;
  const isIdle = data !== undefined && (data.data.matches.length === 0 || !data.meta.isLanguageKnown);
  const isRelinked = JSON.stringify(words?.matches) !== JSON.stringify(asked?.matches);
  useEffect(() => {
    if (!isFetching && (!isIdle || isRelinked)) setAsked(words);
  }, [isFetching, isIdle, isRelinked, words]);
  return { ...check, isAsked };
};

const FactCheck = ({ documentId, locale }: FactCheckProps) => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const words = useTyped();
  const { data, error, isFetching, isAsked, refetch } = useCheck(documentId, locale, words);
  // The desk mends a fact in another window.
  useComingBack(() => isAsked && void refetch());
  if (error && !isFetching) {
    if (isForbidden(error)) return <Quiet>{say('fact-check.unreadable')}</Quiet>;
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Typography variant="pi" textColor="danger600">
          {say('fact-check.failed', { reason: sayError(error) })}
        </Typography>
        <TextButton startIcon={<ArrowClockwise />} onClick={() => refetch()}>
          {say('match-check.retry')}
        </TextButton>
      </Flex>
    );
  }
  if (!data) return <Loader small>{say('fact-check.loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Answer answer={data} />
      <PublishedWith documentId={documentId} locale={locale} />
      {data.data.matches.length > 0 && <PrintedLines matches={data.data.matches} locale={locale} />}
    </Flex>
  );
};

/** Holds what an article says, as it stands in the form, against the facts of its matches. */
export const FactCheckPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useText();
  const { locale } = useContentLocale(document);
  // A language that is not yet saved has no matches; the other tab shows what readers see, not the draft.
  if (model !== ARTICLE || !documentId || !document?.documentId || activeTab === 'published') return null;
  return {
    title: say('fact-check.title'),
    content: <FactCheck key={`${documentId} ${locale}`} documentId={documentId} locale={locale} />,
  };
};
