import { useState } from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';

interface AddLanguageProps {
  path: string;
  missing: readonly string[];
  onAdd: (locale: string) => void;
}

/** Chooses a language that has no row yet and adds one. The next of the newsroom's languages is chosen already. */
export const AddLanguage = ({ path, missing, onAdd }: AddLanguageProps) => {
  const { say, locale: reader } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen !== null && missing.includes(chosen) ? chosen : missing[0];
  if (language === undefined) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {/* A field of its own: the one around it would lend the select its label and its error. */}
      <Field.Root id={`${path}.language`}>
        <VisuallyHidden>
          <Field.Label>{say('names.language')}</Field.Label>
        </VisuallyHidden>
        <SingleSelect size="S" value={language} onChange={(value) => setChosen(String(value))}>
          {missing.map((locale) => (
            <SingleSelectOption key={locale} value={locale}>
              {languageName(locale, reader)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button variant="secondary" size="S" startIcon={<Plus />} onClick={() => onAdd(language)}>
        {say('names.add')}
      </Button>
    </Flex>
  );
};
