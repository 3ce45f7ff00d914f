import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { FlatStyle, LanguageSetting, LanguageStyle, StyleValue } from '../../../contracts/src';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { sorted } from './handful';
import { Beside, Fold, Pairs, Section, Sticky } from './layout';
import { Print } from './Print';
import { StyleField } from './StyleField';

interface HouseStyleProps {
  languages: readonly LanguageStyle[];
  language: LanguageStyle;
  style: FlatStyle;
  refused: Readonly<Record<string, string>>;
  disabled: boolean;
  onChoose: (locale: string) => void;
  onType: (setting: LanguageSetting, value: StyleValue | undefined) => void;
}

interface OthersProps {
  count: number;
  startsOpen: boolean;
  isRefused: boolean;
  children: ReactNode;
}

/** Folded, unless something is set there or wrong; whoever has opened them keeps them open. */
const Others = ({ count, startsOpen, isRefused, children }: OthersProps) => {
  const { say } = useText();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <Fold
      open={isOpen || isRefused}
      onToggle={(event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
    >
      <summary>{say('settings.style.others', { count })}</summary>
      <Box paddingTop={3}>
        <Pairs>{children}</Pairs>
      </Box>
    </Fold>
  );
};

/** How one language prints, and beside it a match printed so. */
export const HouseStyle = ({ languages, language, style, refused, disabled, onChoose, onType }: HouseStyleProps) => {
  const { say, locale: reader } = useText();
  const { locale, printedIn, hasWords, settings } = language;
  const { first, others } = sorted(settings);
  const [name, other] = [languageName(locale, reader), languageName(printedIn, reader)];
  const field = (setting: LanguageSetting) => (
    <StyleField
      key={`${locale} ${setting.path}`}
      {...{ setting, locale, disabled, onType }}
      typed={style[setting.path]}
      refused={refused[`houseStyle.${locale}.${setting.path}`]}
    />
  );
  const isSetBelow = others.some(({ path }) => path in style);
  const isRefusedBelow = others.some(({ path }) => refused[`houseStyle.${locale}.${path}`]);
  return (
    <Section
      id="pressbox-style"
      title={say('settings.style')}
      hint={say('settings.style.hint')}
      action={
        <Box minWidth="20rem">
          <Field.Root name="style-language">
            <Field.Label>{say('settings.style.language')}</Field.Label>
            <SingleSelect value={locale} onChange={(chosen) => onChoose(String(chosen))}>
              {languages.map(({ locale: code, hasWords: hasItsOwn }) => (
                <SingleSelectOption key={code} value={code}>
                  {hasItsOwn
                    ? languageName(code, reader)
                    : say('settings.style.wordless', { language: languageName(code, reader) })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
      }
    >
      {!hasWords && <Typography>{say('settings.style.no-words', { language: name, other })}</Typography>}
      {hasWords && printedIn !== locale && (
        <Typography textColor="neutral600">{say('settings.style.regional', { language: name, other })}</Typography>
      )}
      <Beside>
        <Sticky>
          <Print locale={locale} style={style} />
        </Sticky>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Pairs>{first.map(field)}</Pairs>
          {others.length > 0 && (
            <Others key={locale} count={others.length} startsOpen={isSetBelow} isRefused={isRefusedBelow}>
              {others.map(field)}
            </Others>
          )}
        </Flex>
      </Beside>
    </Section>
  );
};
