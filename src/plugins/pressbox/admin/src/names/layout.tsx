/** The shape of the table: five columns where there is room, one under the other where there is not. */
import { Box, Field, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../utils/text';
import { NAME_FIELDS } from './names-table';

const WIDE = '40rem';

/** The field decides by its own width: it may stand in a narrow column of a wide window. */
export const Container = styled(Box)`
  container-type: inline-size;
  &:focus {
    outline: none;
  }
`;

const columns = 'minmax(6rem, 1fr) repeat(4, minmax(0, 2fr)) 3.2rem';

export const Row = styled(Box)`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  grid-template-columns: 1fr auto;
  grid-template-areas: 'language remove' 'words words';
  align-items: center;
  @container (min-width: ${WIDE}) {
    grid-template-columns: ${columns};
    grid-template-areas: none;
  }
`;
export const LanguageCell = styled(Box)`
  grid-area: language;
  @container (min-width: ${WIDE}) {
    grid-area: auto;
  }
`;
export const RemoveCell = styled(Box)`
  grid-area: remove;
  @container (min-width: ${WIDE}) {
    grid-area: auto;
  }
`;
export const Words = styled(Box)`
  grid-area: words;
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  @container (min-width: ${WIDE}) {
    display: contents;
  }
`;

/** Above its input where rows are stacked; where columns have heads, only for those who cannot see them. */
export const WordLabel = styled(Box)`
  @container (min-width: ${WIDE}) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What is only suggested must not look written. */
export const WordInput = styled(Field.Input)`
  &::placeholder,
  & input::placeholder {
    font-style: italic;
  }
`;

const Heads = styled(Row)`
  display: none;
  @container (min-width: ${WIDE}) {
    display: grid;
  }
`;

/** The heads of the columns. Every input carries its own label, so nobody is read these twice. */
export const ColumnHeads = () => {
  const { say } = useText();
  return (
    <Heads aria-hidden paddingBottom={1}>
      <span />
      {NAME_FIELDS.map((field) => (
        <Typography key={field} variant="pi" fontWeight="bold" textColor="neutral600">
          {say(`names.${field}`)}
        </Typography>
      ))}
      <span />
    </Heads>
  );
};
