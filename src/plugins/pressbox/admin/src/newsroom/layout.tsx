/** The shapes of the page: a row a match where there is room, a card a match where there is not. */
import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

const WIDE = '58rem';
const MIDDLE = '40rem';

/** The list decides by its own width: the menu beside it may be folded. */
export const Container = styled(Box)`
  container-type: inline-size;
`;

export const Row = styled(Box)`
  display: grid;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  grid-template-columns: 8rem minmax(0, 1fr);
  align-items: start;
  content-visibility: auto;
  contain-intrinsic-size: auto 7.2rem;
  border-left: 3px solid transparent;
  &:not(:last-child) {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  &:focus-within {
    border-left-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  @container (min-width: ${WIDE}) {
    grid-template-columns: 11rem minmax(0, 1fr) minmax(0, 1.2fr) 24rem;
  }
`;

/** Under the match where there is no room beside it. */
export const Under = styled(Box)`
  grid-column: 2;
  min-width: 0;
  @container (min-width: ${WIDE}) {
    grid-column: auto;
  }
`;

/** The name of the match: what has the focus as one goes down the list. */
export const MatchLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[3]};
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  line-height: ${({ theme }) => theme.lineHeights[3]};
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

/** One article in one language, as a link to its form. */
export const Chip = styled(Link)<{ $isThere: boolean }>`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-height: 2.4rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border: 1px ${({ $isThere }) => ($isThere ? 'solid' : 'dashed')}
    ${({ theme, $isThere }) => theme.colors[$isThere ? 'neutral300' : 'neutral500']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme, $isThere }) => theme.colors[$isThere ? 'neutral800' : 'neutral600']};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1;
  text-decoration: none;
  white-space: nowrap;
  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  svg {
    width: 1.2rem;
    height: 1.2rem;
  }
`;

export const Key = styled.kbd`
  display: inline-block;
  min-width: 2rem;
  padding: 0.2rem 0.5rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  text-align: center;
`;

/** Tools side by side, or one under the other. */
export const Bar = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  grid-template-columns: minmax(0, 1fr);
  align-items: end;
  @container (min-width: ${MIDDLE}) {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
`;
