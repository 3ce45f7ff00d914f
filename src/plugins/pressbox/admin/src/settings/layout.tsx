/** The shapes of the page: what is set, and beside it, where there is room, how it prints. */
import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const WIDE = '64rem';
const MIDDLE = '40rem';

/** The page decides by its own width: the menus beside it may be folded. */
export const Container = styled(Box)`
  container-type: inline-size;
`;

export const Beside = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  @container (min-width: ${WIDE}) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

/** Before the settings where there is one column; beside them, and on the screen as one goes down them, where there are two. */
export const Sticky = styled.div`
  @container (min-width: ${WIDE}) {
    grid-column: 2;
    grid-row: 1;
    position: sticky;
    top: ${({ theme }) => theme.spaces[4]};
  }
`;

/** Two fields in a row where there is room. */
export const Pairs = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 1fr);
  @container (min-width: ${MIDDLE}) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

/** Signs and blanks stand out; a blank at the end of a text is part of it. */
export const Exact = styled.div`
  input {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    white-space: pre;
  }
`;

/** What is printed: a line a fact. */
export const Paper = styled.dl`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  margin: 0;
  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: ${({ theme }) => theme.fontSizes[1]};
  }
  dd {
    margin: 0;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    line-height: ${({ theme }) => theme.lineHeights[5]};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

export const Fold = styled.details`
  summary {
    cursor: pointer;
    padding: ${({ theme }) => theme.spaces[2]} 0;
    color: ${({ theme }) => theme.colors.primary600};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

interface SectionProps {
  id: string;
  title: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
}

export const Section = ({ id, title, hint, action, children }: SectionProps) => (
  <Box tag="section" aria-labelledby={id} background="neutral0" padding={6} hasRadius shadow="tableShadow">
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="72rem">
          <Typography tag="h2" variant="delta" id={id}>
            {title}
          </Typography>
          {hint && (
            <Typography variant="pi" textColor="neutral600">
              {hint}
            </Typography>
          )}
        </Flex>
        {action}
      </Flex>
      {children}
    </Flex>
  </Box>
);
