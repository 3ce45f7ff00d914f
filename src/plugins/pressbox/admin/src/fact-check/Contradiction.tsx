import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Pencil } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ArticleFinding } from '../../../core/src/facts/article';
import type { MendedFinding } from '../../../core/src/facts/mend';
import { useText, type Say } from '../utils/text';
import { goTo } from './go-to';
import { bodyPlace } from './places';
import { sentenceOf } from './sentences';

/** The whole item is pressed: it is as large as a finger. */
const Item = styled.button`
  all: unset;
  box-sizing: border-box;
  display: block;
  width: 100%;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover {
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.danger600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const sayPlace = (say: Say, { field, block }: ArticleFinding, body: unknown): string =>
  field === 'body'
    ? say('fact-check.place.body', { ...bodyPlace(body, block ?? 0) })
    : say(`fact-check.place.${field}`);

interface ContradictionProps {
  finding: MendedFinding;
  /** The body as it was checked. */
  body: unknown;
  /** The language of the article. */
  language: string;
  /** Null where the caller may not write there. */
  onMend: ((words: string) => void) | null;
}

/** What the text says, what the facts say, where it stands, and what would be right there. */
export const Contradiction = ({ finding, body, language, onMend }: ContradictionProps) => {
  const { say, locale } = useText();
  const { key, values } = sentenceOf(finding, locale);
  const { mend } = finding;
  return (
    <Box tag="li" background="danger100" hasRadius>
      <Item type="button" onClick={() => void goTo(finding)}>
        <Flex gap={2} padding={2} alignItems="flex-start">
          <Flex paddingTop={1} shrink={0}>
            <CrossCircle
              fill="danger600"
              role="img"
              aria-hidden={false}
              aria-label={say('match-check.contradiction')}
            />
          </Flex>
          <Flex direction="column" alignItems="stretch" gap={1} minWidth={0}>
            <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="q" lang={language}>
              {finding.printed}
            </Typography>
            <Typography variant="pi" textColor="danger600">
              {say(key, values)}
            </Typography>
            <Typography variant="pi" textColor="neutral700">
              {sayPlace(say, finding, body)}
            </Typography>
          </Flex>
        </Flex>
      </Item>
      {mend !== null && onMend && (
        <Box paddingLeft={2} paddingRight={2} paddingBottom={2}>
          <Button variant="tertiary" size="S" startIcon={<Pencil />} onClick={() => onMend(mend)}>
            {say('fact-check.mend', { mend })}
          </Button>
        </Box>
      )}
    </Box>
  );
};
