/** Small pieces that the parts of this screen share. */
import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** The print on the left, what is understood on the right; one column on a telephone and a small window. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(30rem, 1fr) minmax(0, 2fr);
  gap: ${({ theme }) => theme.spaces[5]};
  align-items: start;
  @media (max-width: 1100px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
export const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  @media (max-width: 767px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
/** A whole row that is pressed, as large as a finger. */
export const Row = styled.button`
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  min-height: 3.6rem;
  padding: 0.4rem 0.8rem;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
const KeyCap = styled.kbd`
  flex-shrink: 0;
  min-width: 2.2rem;
  padding: 0.2rem 0.5rem;
  text-align: center;
  font-family: inherit;
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 1.3;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
export const Key = ({ children }: { children: string }) => <KeyCap aria-hidden>{children}</KeyCap>;

interface CardProps {
  title: string;
  children: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
}
export const Card = ({ title, aside, children }: CardProps) => (
  <Box tag="section" aria-label={title} background="neutral0" shadow="tableShadow" hasRadius padding={4}>
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
        {aside}
      </Flex>
      {children}
    </Flex>
  </Box>
);
