import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { SearchForm, Searchbar } from '@strapi/design-system';

const AFTER_TYPING_MS = 250;

interface SearchProps {
  /** What is searched for. */
  typed: string;
  label: string;
  clearLabel: string;
  searchRef: RefObject<HTMLInputElement>;
  onSearch: (words: string) => void;
}

/** Searches as one types, a moment after the last letter. */
export const Search = ({ typed, label, clearLabel, searchRef, onSearch }: SearchProps) => {
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
        clearLabel={clearLabel}
        placeholder={label}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
};
