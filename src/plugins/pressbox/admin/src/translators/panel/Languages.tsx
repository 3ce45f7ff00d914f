import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { formAddress } from '../../desks/addresses';
import { ON_TITLE } from '../../desks/on-title';
import { Quiet } from '../../desks/Quiet';
import { useLocalesQuery } from '../../services/newsroom';
import { useTranslationQuery } from '../../services/translations';
import { ARTICLE } from '../../uids';
import { languageInSentence, languageName } from '../../utils/languages';
import { useText } from '../../utils/text';
import { countOf, mayBeSource, sentencesOf, signOf } from '../cells';
import { SignMark } from '../SignMark';
import type { Acts } from '../use-acts';

interface LanguageProps {
  documentId: string;
  title: string | null;
  locale: string;
  acts: Acts;
}

/** Another language of the article. Nothing where whoever looks may not read it. */
const Language = ({ documentId, title, locale, acts }: LanguageProps) => {
  const { say, locale: reader } = useText();
  const { data: cell } = useTranslationQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  const language = languageName(locale, reader);
  if (!cell) return null;
  const isMissing = cell.state === 'missing';
  const why = sentencesOf(cell, say, reader);
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        {isMissing && !cell.mayWrite ? (
          <Typography variant="omega">{language}</Typography>
        ) : (
          <Link tag={NavLink} to={formAddress(ARTICLE, documentId, locale)} state={isMissing ? ON_TITLE : undefined}>
            {language}
          </Link>
        )}
        <SignMark sign={signOf(cell)} count={countOf(cell)} />
      </Flex>
      {why.length > 0 && <Quiet>{why.join(' ')}</Quiet>}
      {mayBeSource(cell) && (
        <Button
          variant="tertiary"
          size="S"
          disabled={acts.busy !== null}
          onClick={() => void acts.makeSource({ documentId, title, cell })}
        >
          {say('translators.panel.make-source', { language: languageInSentence(locale, reader) })}
        </Button>
      )}
    </Flex>
  );
};

/** Beside the source: where the other languages stand. */
export const Languages = ({ locale, ...props }: LanguageProps) => {
  const { say } = useText();
  const { data } = useLocalesQuery();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral800">
        {say('translators.panel.source')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={say('translators.panel.languages')}>
        {(data?.codes ?? [])
          .filter((code) => code !== locale)
          .map((code) => (
            <Language key={code} locale={code} {...props} />
          ))}
      </Flex>
    </Flex>
  );
};
