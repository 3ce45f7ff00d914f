/** What is said beneath a row: what the facts contradict, what may be taken, what somebody else has stored. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check, CrossCircle } from '@strapi/icons';
import type { SideRow } from '../../../../core/src/translations/side-by-side';
import { sentenceOf } from '../../fact-check/sentences';
import { useText } from '../../utils/text';
import type { Mark } from './marks';

interface ToldProps {
  id: string;
  row: SideRow;
  marks: readonly Mark[];
  language: string;
  isReadOnly: boolean;
  onTake: (mark: Mark) => void;
  /** Whose words stay: null where it is not settled yet. */
  onSettle: (keepsMine: boolean) => void;
}

const Contradicted = ({ mark, language }: { mark: Mark; language: string }) => {
  const { say, locale: reader } = useText();
  if (!mark.finding) return null;
  const { key, values } = sentenceOf(mark.finding, reader);
  return (
    <Flex gap={2} alignItems="flex-start">
      <Box shrink={0} paddingTop={1}>
        <CrossCircle fill="danger600" aria-hidden />
      </Box>
      <Typography variant="pi" textColor="neutral800">
        <Typography variant="pi" fontWeight="semiBold" tag="q" lang={language}>
          {mark.printed}
        </Typography>{' '}
        <Typography variant="pi" textColor="danger700">
          {say(key, values)}
        </Typography>
      </Typography>
    </Flex>
  );
};

export const Theirs = ({
  theirs,
  language,
  onSettle,
}: {
  theirs: string;
  language: string;
  onSettle: ToldProps['onSettle'];
}) => {
  // prettier-ignore
  const { say } = useText();
  return (
    <Box background="warning100" padding={3} hasRadius role="alert">
      <Typography variant="pi" textColor="neutral800">
        {say('translators.side.theirs')}
      </Typography>
      <Typography
        tag="p"
        textColor="neutral800"
        lang={language}
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {theirs.trim() === '' ? '∅' : theirs}
      </Typography>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <Button variant="secondary" size="S" onClick={() => onSettle(true)}>
          {say('translators.side.keep-mine')}
        </Button>
        <Button variant="tertiary" size="S" onClick={() => onSettle(false)}>
          {say('translators.side.take-theirs')}
        </Button>
      </Flex>
    </Box>
  );
};

export const Told = ({ id, row, marks, language, isReadOnly, onTake, onSettle }: ToldProps) => {
  const contradicted = marks.filter(({ kind }) => kind === 'contradiction');
  const open = isReadOnly ? [] : marks.filter(({ right }) => right !== null);
  if (marks.length === 0 && row.theirs === null) return null;
  return (
    <Flex id={id} direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {contradicted.map((mark) => (
        <Contradicted key={`${mark.start} ${mark.printed} ${mark.finding?.code}`} {...{ mark, language }} />
      ))}
      {open.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {open.map((mark) => (
            // Tab goes on to the next paragraph: Alt+Enter takes it from the keys.
            <Button
              key={`${mark.kind} ${mark.start}`}
              variant="tertiary"
              size="S"
              tabIndex={-1}
              startIcon={<Check aria-hidden />}
              onClick={() => onTake(mark)}
            >
              <span lang={language}>{`${mark.printed} → ${mark.right}`}</span>
            </Button>
          ))}
        </Flex>
      )}
      {row.theirs !== null && <Theirs theirs={row.theirs} {...{ language, onSettle }} />}
    </Flex>
  );
};
