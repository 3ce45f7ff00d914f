/** The shapes of the page: a table where there is room, a card an article where there is not. Its roles stay the same. */
import { Box } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { css, styled } from 'styled-components';

const NARROW = '57.9rem';

export const TableBox = styled(Box)`
  overflow-x: auto;
  @container (max-width: ${NARROW}) {
    overflow-x: visible;
  }
`;

/** As wide in each of its columns as before, whatever stands in them. */
export const Table = styled.table<{ $languages: number }>`
  width: 100%;
  min-width: ${({ $languages }) => 28 + 13 * $languages}rem;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  &[aria-busy='true'] tbody {
    opacity: 0.6;
  }
  @container (max-width: ${NARROW}) {
    min-width: 0;
    &,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

const line = css`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** The heading of a column. */
export const ColumnHead = styled.th`
  ${line}
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral0};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  text-align: left;
  vertical-align: top;
  &:first-child {
    width: 30%;
    position: sticky;
    left: 0;
    z-index: 1;
  }
`;

export const Row = styled.tr`
  &:focus-within > th,
  &:focus-within > td {
    background: ${({ theme }) => theme.colors.primary100};
  }
  @container (max-width: ${NARROW}) {
    padding: ${({ theme }) => theme.spaces[4]};
    ${line}
    &:focus-within {
      background: ${({ theme }) => theme.colors.primary100};
    }
  }
`;

/** The article: it stays where it is while the languages move under it. */
export const RowHead = styled.th`
  ${line}
  position: sticky;
  left: 0;
  z-index: 1;
  padding: ${({ theme }) => theme.spaces[3]};
  background: ${({ theme }) => theme.colors.neutral0};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
  @container (max-width: ${NARROW}) {
    position: static;
    padding: 0 0 ${({ theme }) => theme.spaces[2]};
    border: 0;
    background: none;
  }
`;

export const Td = styled.td`
  ${line}
  height: 6.4rem;
  padding: ${({ theme }) => theme.spaces[1]};
  background: ${({ theme }) => theme.colors.neutral0};
  vertical-align: top;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @container (max-width: ${NARROW}) {
    height: auto;
    padding: 0;
    border: 0;
    background: none;
  }
`;

export const CellBox = styled.div`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[1]};
`;

/** The language of a cell, where no heading stands above it. */
export const OnCard = styled.span`
  display: none;
  @container (max-width: ${NARROW}) {
    display: block;
  }
`;
export const CardLanguage = styled(OnCard)`
  flex: 0 0 9rem;
  padding: ${({ theme }) => `${theme.spaces[2]} 0`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 2rem;
`;

const pressed = css`
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const cellFace = css`
  display: block;
  flex: 1;
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 2rem;
  text-decoration: none;
`;
export const CellLink = styled(Link)`
  ${cellFace}
  ${pressed}
`;
/** A cell that leads nowhere: nothing is there, and whoever looks may not begin it. */
export const CellText = styled.div`
  ${cellFace}
`;

export const MoreButton = styled.button`
  ${pressed}
  flex: none;
  width: 3.2rem;
  height: 3.6rem;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  svg {
    width: 1.6rem;
    height: 1.6rem;
    fill: ${({ theme }) => theme.colors.neutral600};
  }
`;

export const TitleLink = styled(Link)`
  ${pressed}
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  text-decoration: none;
`;

/** Search and choices beside each other, or one under the other. */
export const FilterBar = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  grid-template-columns: minmax(0, 1fr);
  align-items: end;
  @container (min-width: 40rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  @container (min-width: 80rem) {
    grid-template-columns: minmax(0, 1.4fr) repeat(3, minmax(0, 1fr)) auto;
  }
`;

export const StateButton = styled.button`
  ${pressed}
  min-height: 3.2rem;
  padding: 0 ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  cursor: pointer;
  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;
