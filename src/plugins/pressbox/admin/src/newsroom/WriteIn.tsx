import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';

export interface WriteInProps {
  /** The languages in which this editor may begin articles. */
  languages: readonly string[];
  language: string | null;
  onChoose: (language: string) => void;
}

/** Chooses the language in which articles are begun. Shows nothing where there is no choice. */
export const WriteIn = ({ languages, language, onChoose }: WriteInProps) => {
  const { say, locale } = useText();
  if (languages.length < 2 || language === null) return null;
  return (
    <Field.Root name="write-in">
      <Flex gap={2}>
        <Field.Label>{say('newsroom.write.in')}</Field.Label>
        <SingleSelect size="S" value={language} onChange={(value) => onChoose(String(value))}>
          {languages.map((code) => (
            <SingleSelectOption key={code} value={code}>
              {languageName(code, locale)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
    </Field.Root>
  );
};
