import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { Box, Button, Field, Flex, IconButton, SearchForm, Searchbar, VisuallyHidden } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useText } from '../utils/text';
import { dayAfter, isDayOfPlay } from '../../../core/src/days';
import { Bar } from './layout';
import { WriteIn, type WriteInProps } from './WriteIn';

const AFTER_TYPING_MS = 250;

interface DayBarProps extends WriteInProps {
  day: string | undefined;
  isToday: boolean;
  typed: string;
  searchRef: RefObject<HTMLInputElement>;
  onGo: (day: string | null) => void;
  onSearch: (words: string) => void;
}

const Search = ({ typed, searchRef, onSearch }: Pick<DayBarProps, 'typed' | 'searchRef' | 'onSearch'>) => {
  const { say } = useText();
  const [words, setWords] = useState(typed);
  const asked = useRef(typed);
  useEffect(() => {
    // Letters may have been typed since this search began: it writes over none of them.
    if (asked.current !== typed) setWords(typed);
    asked.current = typed;
  }, [typed]);
  const search = useCallback(
    (what: string): void => {
      asked.current = what;
      onSearch(what);
    },
    [onSearch],
  );
  useEffect(() => {
    if (words === typed) return undefined;
    const timer = window.setTimeout(() => search(words), AFTER_TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [words, typed, search]);
  return (
    <SearchForm
      onSubmit={(event) => {
        event.preventDefault();
        search(words);
      }}
    >
      <Searchbar
        ref={searchRef}
        name="q"
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onClear={() => {
          setWords('');
          search('');
        }}
        clearLabel={say('newsroom.search.clear')}
        placeholder={say('newsroom.search')}
      >
        {say('newsroom.search')}
      </Searchbar>
    </SearchForm>
  );
};

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
      <Search typed={typed} searchRef={searchRef} onSearch={onSearch} />
      <WriteIn {...writeIn} />
    </Bar>
  );
};
