/** Files for the tools of translators: downloaded, brought back, and every warning of what came back. */
import { useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import type { BroughtArticle, TranslationRow } from '../../../../contracts/src';
import { unitPlaceOf } from '../../../../core/src/translations/xliff/units';
import { Quiet } from '../../desks/Quiet';
import { bodyPlace } from '../../fact-check/places';
import { languageInSentence } from '../../utils/languages';
import { useText } from '../../utils/text';
import { FIELD_NAMES } from '../panel/field-names';
import { useXliff } from './use-xliff';

const Brought = ({ article, source }: { article: BroughtArticle; source: unknown }) => {
  const { say } = useText();
  const nameOf = (unit: string): string => {
    const place = unitPlaceOf(unit);
    if (!place) return unit;
    return place.block === null ? say(FIELD_NAMES[place.field]) : say('fact-check.place.body', { ...bodyPlace(source, place.block) }); // prettier-ignore
  };
  const { written, unchanged, warnings } = article;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="success700">
        {say('translators.xliff.written', { count: written, unchanged })}
      </Typography>
      {warnings.length > 0 && (
        <ul aria-label={say('translators.xliff.warnings')}>
          {warnings.map(({ unit, code, printed }) => (
            <li key={`${unit} ${code} ${printed}`}>
              <Quiet>{say(`translators.xliff.warning.${code}`, { part: nameOf(unit), printed })}</Quiet>
            </li>
          ))}
        </ul>
      )}
    </Flex>
  );
};

const Failure = ({ said }: { said: string | null }) =>
  said === null ? null : (
    <Typography textColor="danger600" role="alert">
      {said}
    </Typography>
  );

interface XliffProps {
  documentId: string;
  locale: string;
  /** The body of the source, by which paragraphs are counted. */
  source: unknown;
  mayWrite: boolean;
  /** Words have been stored. */
  onBrought: () => void;
}

/** One article as a file, and back. */
export const Xliff = ({ documentId, locale, source, mayWrite, onBrought }: XliffProps) => {
  const { say } = useText();
  const { isBusy, failure, brought, download, bring } = useXliff(locale);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box paddingTop={2} paddingBottom={2}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={say('translators.xliff')}>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Download aria-hidden />}
          disabled={isBusy}
          onClick={() => void download([[documentId]])}
        >
          {say('translators.xliff.download')}
        </Button>
        {mayWrite && (
          <>
            <Button
              variant="tertiary"
              size="S"
              startIcon={<Upload aria-hidden />}
              disabled={isBusy}
              onClick={() => input.current?.click()}
            >
              {say('translators.xliff.bring')}
            </Button>
            <input
              ref={input}
              type="file"
              accept=".xlf,.xliff,application/xliff+xml"
              hidden
              aria-label={say('translators.xliff.bring')}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                // The same file may be chosen once more.
                currentTarget.value = '';
                if (file) void bring(file).then(onBrought);
              }}
            />
          </>
        )}
      </Flex>
      <div role="status">
        {brought?.map((article) => (
          <Brought key={article.documentId} {...{ article, source }} />
        ))}
      </div>
      <Failure said={failure} />
    </Box>
  );
};

interface XliffOfShownProps {
  rows: readonly Pick<TranslationRow, 'documentId' | 'sourceLocale'>[];
  locale: string;
}

/** The articles that are shown, in one language: a file for each language that they are written in. */
export const XliffOfShown = ({ rows, locale }: XliffOfShownProps) => {
  const { say, locale: reader } = useText();
  const { isBusy, failure, download } = useXliff(locale);
  const shown = rows.filter(({ sourceLocale }) => sourceLocale !== locale);
  const sources = [...new Set(shown.map(({ sourceLocale }) => sourceLocale))];
  const groups = sources.map((source) => shown.filter((row) => row.sourceLocale === source).map((row) => row.documentId)); // prettier-ignore
  if (shown.length === 0) return null;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<Download aria-hidden />}
        disabled={isBusy}
        onClick={() => void download(groups)}
      >
        {say('translators.xliff.shown', { count: shown.length, language: languageInSentence(locale, reader) })}
      </Button>
      <Failure said={failure} />
    </Flex>
  );
};
