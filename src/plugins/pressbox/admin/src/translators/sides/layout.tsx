/** The shapes of the page: two columns where there is room, one above the other where there is not. */
import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

const WIDE = '60rem';

export const Columns = styled(Box)`
  display: grid;
  gap: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[6]}`};
  grid-template-columns: minmax(0, 1fr);
  @container (min-width: ${WIDE}) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

/** The languages above the columns; where there is one column, each row says its own. */
export const Heads = styled(Columns)`
  display: none;
  @container (min-width: ${WIDE}) {
    display: grid;
  }
`;

export const RowBox = styled.li`
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[5]}`};
  border-left: 3px solid transparent;
  &:not(:last-child) {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  &:focus-within {
    border-left-color: ${({ theme }) => theme.colors.primary600};
  }
  @container (max-width: ${WIDE}) {
    padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[3]}`};
  }
`;

/** What is done to the whole translation: it stays in sight, beneath the title that Strapi keeps there. */
export const Bar = styled(Box)`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[3]} 0`};
  background: ${({ theme }) => theme.colors.neutral100};
  @media (min-width: 768px) {
    position: sticky;
    top: 5.6rem;
    z-index: 1;
  }
`;

export const Picture = styled.img`
  max-width: 100%;
  max-height: 16rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  object-fit: contain;
`;
