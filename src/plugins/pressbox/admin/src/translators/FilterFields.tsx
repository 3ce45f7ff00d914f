import { useCallback, type ReactNode, type RefObject } from 'react';
import { Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { FindTranslations } from '../../../contracts/src';
import { isDayOfPlay } from '../../../core/src/days';
import { Search } from '../desks/Search';
import { languageInSentence, languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { countedAs } from './cells';
import { ASKED_STATES, isNarrowed, NO_FILTERS, type Filters } from './filters';
import { FilterBar, StateButton } from './layout';

interface FilterFieldsProps {
  filters: Filters;
  /** Nothing before the first answer. */
  meta: FindTranslations.Response['meta'] | undefined;
  searchRef: RefObject<HTMLInputElement>;
  onGo: (by: Partial<Filters>, isTyping?: boolean) => void;
  /** What was done last. */
  told: ReactNode;
}

const Choice = ({
  name,
  label,
  all,
  value,
  options,
  onChoose,
}: {
  name: string;
  label: string;
  all: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string | null) => void;
}) => (
  <Field.Root name={name}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect size="S" value={value ?? ''} onChange={(chosen) => onChoose(String(chosen) || null)}>
      <SingleSelectOption value="">{all}</SingleSelectOption>
      {options.map(([code, text]) => (
        <SingleSelectOption key={code} value={code}>
          {text}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);

/** How many stand how, each a button that shows them. */
const States = ({ filters, meta, onGo }: Omit<FilterFieldsProps, 'searchRef' | 'told'>) => {
  const { say, locale: reader } = useText();
  const { language, state } = filters;
  const counts = language === null ? undefined : meta?.counts[language];
  const label = language
    ? say('translators.states.in', { language: languageInSentence(language, reader) })
    : say('translators.states');
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={label}>
      {ASKED_STATES.map((one) => (
        <StateButton
          key={one}
          type="button"
          aria-pressed={state === one}
          onClick={() => onGo({ state: state === one ? null : one })}
        >
          {say('translators.state', { state: one })}
          {counts && ` ${new Intl.NumberFormat(reader).format(countedAs(counts, one))}`}
        </StateButton>
      ))}
    </Flex>
  );
};

/** What the table is narrowed to. */
export const FilterFields = ({ filters, meta, searchRef, onGo, told }: FilterFieldsProps) => {
  const { say, locale: reader } = useText();
  const onSearch = useCallback((words: string) => onGo({ words }, true), [onGo]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <FilterBar>
        <Search
          typed={filters.words}
          label={say('translators.search')}
          clearLabel={say('translators.search.clear')}
          {...{ searchRef, onSearch }}
        />
        <Choice
          name="language"
          label={say('translators.language')}
          all={say('translators.language.all')}
          value={filters.language}
          options={(meta?.locales ?? []).map(({ code }) => [code, languageName(code, reader)])}
          onChoose={(language) => onGo({ language })}
        />
        <Choice
          name="competition"
          label={say('translators.competition')}
          all={say('translators.competition.all')}
          value={filters.competition}
          options={(meta?.competitions ?? []).map(({ documentId, name }) => [documentId, name])}
          onChoose={(competition) => onGo({ competition })}
        />
        <Field.Root name="day">
          <Field.Label>{say('translators.day')}</Field.Label>
          <Field.Input
            type="date"
            size="S"
            value={filters.day ?? ''}
            onChange={({ target }) => {
              if (target.value === '' || isDayOfPlay(target.value)) onGo({ day: target.value || null });
            }}
          />
        </Field.Root>
        <Checkbox checked={filters.mine} onCheckedChange={(mine) => onGo({ mine: mine === true })}>
          {say('translators.mine')}
        </Checkbox>
      </FilterBar>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <States {...{ filters, meta, onGo }} />
        <Flex gap={3} wrap="wrap">
          {told}
          {filters.match !== null && (
            <Button variant="tertiary" endIcon={<Cross />} onClick={() => onGo({ match: null })}>
              {say('translators.one-match.leave')}
            </Button>
          )}
          {isNarrowed(filters) && (
            <Button variant="tertiary" onClick={() => onGo({ ...NO_FILTERS, language: filters.language })}>
              {say('translators.clear')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Flex>
  );
};
