/** The shapes of the widgets: a list of rows, the same rows while they are on their way, and a sentence where there are none. */
import type { ReactNode } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useAPIErrorHandler, Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { Bone } from '../desks/Bone';
import { Failed } from '../desks/Failed';
import { at } from '../saves/rtk';
import { useText } from '../utils/text';

const BONES = [0, 1, 2, 3];

const Row = styled(Box)`
  min-height: 5.2rem;
  overflow-wrap: anywhere;
  &:not(:last-child) {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const RowLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  text-decoration: none;
  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

export const List = ({ label, children }: { label: string; children: ReactNode }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" aria-label={label}>
    {children}
  </Flex>
);

interface ItemProps {
  to: string;
  /** What is said along with the address. */
  state?: object;
  name: string;
  /** The language of the name, where it is words of an article. */
  lang?: string;
  /** What stands at the end of the line. */
  mark?: ReactNode;
  children: ReactNode;
}

export const Item = ({ to, state, name, lang, mark, children }: ItemProps) => (
  <Row tag="li" paddingTop={2} paddingBottom={2}>
    <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <RowLink to={to} state={state} lang={lang}>
          {name}
        </RowLink>
        {children}
      </Flex>
      <Flex shrink={0} style={{ whiteSpace: 'nowrap' }}>
        {mark}
      </Flex>
    </Flex>
  </Row>
);

/** Nothing is there: why that is, and what to do. */
export const Nothing = ({ children, more }: { children: string; more?: ReactNode }) => (
  <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
    <Typography textColor="neutral600">{children}</Typography>
    {more}
  </Flex>
);

/** Rows as they will stand. */
const Waiting = () => {
  const { say } = useText();
  return (
    <Box aria-busy>
      <VisuallyHidden>{say('home.loading')}</VisuallyHidden>
      {BONES.map((row) => (
        <Row key={row} paddingTop={2} paddingBottom={2} aria-hidden>
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Bone $width="26rem" />
            <Bone $width="16rem" />
          </Flex>
        </Row>
      ))}
    </Box>
  );
};

interface Asked<Answer> {
  data?: Answer;
  error?: unknown;
  refetch: () => unknown;
}
interface AnsweredProps<Answer> {
  asked: Asked<Answer>;
  children: (answer: Answer) => ReactNode;
}

/** An answer as soon as it is there; an older one while it is asked for anew. */
export const Answered = <Answer,>({ asked: { data, error, refetch }, children }: AnsweredProps<Answer>) => {
  const { say } = useText();
  const { _unstableFormatAPIError: explain } = useAPIErrorHandler();
  if (at(error, 'status') === 403) return <Widget.NoPermissions />;
  if (data !== undefined) return children(data);
  if (error === undefined) return <Waiting />;
  return (
    <Failed
      said={say('home.failed', { reason: explain(error as Parameters<typeof explain>[0]) })}
      again={say('newsroom.retry')}
      onRetry={() => void refetch()}
    />
  );
};
