import type { RefObject } from 'react';
import { Box, Button, Field, Flex, IconButton, VisuallyHidden } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Search } from '../desks/Search';
import { useText } from '../utils/text';
import { dayAfter, isDayOfPlay } from '../../../core/src/days';
import { Bar } from './layout';
import { WriteIn, type WriteInProps } from './WriteIn';

interface DayBarProps extends WriteInProps {
  day: string | undefined;
  isToday: boolean;
  typed: string;
  searchRef: RefObject<HTMLInputElement>;
  onGo: (day: string | null) => void;
  onSearch: (words: string) => void;
}

/** Which day, whose matches, and the language one writes in. */
export const DayBar = ({ day, isToday, typed, searchRef, onGo, onSearch, ...writeIn }: DayBarProps) => {
  const { say } = useText();
  return (
    <Bar>
      <Flex gap={1} wrap="wrap">
        <IconButton label={say('newsroom.previous')} disabled={!day} onClick={() => day && onGo(dayAfter(day, -1))}>
          <ChevronLeft />
        </IconButton>
        <Button variant="tertiary" disabled={isToday} onClick={() => onGo(null)}>
          {say('newsroom.today')}
        </Button>
        <IconButton label={say('newsroom.next')} disabled={!day} onClick={() => day && onGo(dayAfter(day, 1))}>
          <ChevronRight />
        </IconButton>
        <Box minWidth="16rem">
          <Field.Root name="day">
            <VisuallyHidden>
              <Field.Label>{say('newsroom.go')}</Field.Label>
            </VisuallyHidden>
            <Field.Input
              type="date"
              size="S"
              value={day ?? ''}
              onChange={({ target }) => isDayOfPlay(target.value) && onGo(target.value)}
            />
          </Field.Root>
        </Box>
      </Flex>
      <Search
        {...{ typed, searchRef, onSearch }}
        label={say('newsroom.search')}
        clearLabel={say('newsroom.search.clear')}
      />
      <WriteIn {...writeIn} />
    </Bar>
  );
};
