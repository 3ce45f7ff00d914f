import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import type { CheckedMatch } from '../../../contracts/src';
import { useMatchPrintQuery } from '../services/newsroom';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { shortened, useCopy } from './use-copy';

interface PrintedLinesProps {
  /** Those of the article, its own first. */
  matches: readonly CheckedMatch[];
  /** The language of the article; null: the newsroom's. */
  locale: string | null;
}

const nameOf = ({ home, away }: CheckedMatch): string => `${home} – ${away}`;

/** What a match prints in the language of the article, line by line, to be taken into it. */
export const PrintedLines = ({ matches, locale }: PrintedLinesProps) => {
  const { say } = useText();
  const { told, copy } = useCopy();
  const [chosen, setChosen] = useState<string | null>(null);
  const match = matches.find(({ documentId }) => documentId === chosen) ?? matches[0];
  const { data, refetch } = useMatchPrintQuery(
    { match: match?.documentId ?? '', locale },
    { skip: !match, refetchOnMountOrArgChange: true },
  );
  // The desk has written a goal in another window.
  useComingBack(() => match && void refetch());
  const lines = (data?.text ?? '').split('\n').filter(Boolean);
  if (!match || !data || lines.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={say('fact-check.printed')}>
      <Flex justifyContent="space-between" alignItems="center" gap={2} wrap="wrap">
        <Typography variant="sigma" textColor="neutral600">
          {say('fact-check.printed')}
        </Typography>
        <Button variant="tertiary" size="S" startIcon={<Duplicate />} onClick={() => void copy(lines.join('\n'))}>
          {say('fact-check.copy-all')}
        </Button>
      </Flex>
      {matches.length > 1 && (
        <Field.Root name="printed-match">
          <Field.Label>{say('fact-check.match')}</Field.Label>
          <SingleSelect size="S" value={match.documentId} onChange={(id) => setChosen(String(id))}>
            {matches.map((each) => (
              <SingleSelectOption key={each.documentId} value={each.documentId}>
                {nameOf(each)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {lines.map((line, index) => (
          <Flex tag="li" key={index} justifyContent="space-between" alignItems="flex-start" gap={2}>
            <Box minWidth={0} paddingTop={1}>
              <Typography variant="pi" textColor="neutral800" tag="p" lang={data.printedIn}>
                {line}
              </Typography>
            </Box>
            <IconButton
              size="S"
              variant="ghost"
              label={say('fact-check.copy', { text: shortened(line) })}
              onClick={() => void copy(line)}
            >
              <Duplicate />
            </IconButton>
          </Flex>
        ))}
      </Flex>
      <Box role="status">
        {told && (
          <Typography variant="pi" textColor="neutral600">
            {told}
          </Typography>
        )}
      </Box>
    </Flex>
  );
};
