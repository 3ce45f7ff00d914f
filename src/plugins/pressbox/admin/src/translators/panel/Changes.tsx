import { useMemo } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SourceChange } from '../../../../core/src/translations/since';
import { wordDiff } from '../../../../core/src/translations/word-diff';
import { Quiet } from '../../desks/Quiet';
import { useText } from '../../utils/text';
import { FIELD_NAMES } from './field-names';

/** A stroke and a line beneath tell them apart where colours do not. */
const Gone = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;
const New = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  del + & {
    margin-left: 0.3em;
  }
`;
const Text = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

/** A text as it was and as it is: what was taken out of it is struck, what is new is underlined. */
export const Diff = ({ before, now }: Pick<SourceChange, 'before' | 'now'>) => {
  const { say } = useText();
  const parts = useMemo(() => wordDiff(before ?? '', now ?? ''), [before, now]);
  return parts.map(({ kind, text }, index) => {
    // Parts have no names of their own: they are where they are.
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = kind === 'gone' ? Gone : New;
    return (
      <Mark key={index}>
        <VisuallyHidden>{` [${say(kind === 'gone' ? 'translators.panel.gone' : 'translators.panel.new')}: `}</VisuallyHidden>
        {text}
        <VisuallyHidden>{'] '}</VisuallyHidden>
      </Mark>
    );
  });
};

/** One field or paragraph: what was taken out of it, what is new in it. */
const Change = ({ change: { field, before, now }, language }: { change: SourceChange; language: string }) => {
  const { say } = useText();
  const what = before === null ? 'translators.panel.new' : now === null ? 'translators.panel.gone' : null;
  return (
    <Box tag="li" background="neutral100" padding={2} hasRadius>
      <Quiet>{[say(FIELD_NAMES[field]), what && say(what)].filter(Boolean).join(' · ')}</Quiet>
      <Text tag="p" variant="pi" textColor="neutral800" lang={language}>
        <Diff before={before} now={now} />
      </Text>
    </Box>
  );
};

interface ChangesProps {
  changes: readonly SourceChange[];
  /** The language of the source. */
  language: string;
  heading?: string;
}

/** What changed in the source since it was translated, word by word. */
export const Changes = ({ changes, language, heading }: ChangesProps) => {
  const { say } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {heading ?? say('translators.panel.changes')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {changes.map((change, index) => (
          <Change key={`${change.field} ${change.block} ${index}`} {...{ change, language }} />
        ))}
      </Flex>
    </Flex>
  );
};
