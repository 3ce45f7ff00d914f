import { useState } from 'react';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { usePrintQuery } from '../services/match-desk';
import { useLocalesQuery } from '../services/newsroom';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';

interface PrintedProps {
  match: string;
  version: string;
}

/** The agate of the match in any language of the newsroom, ready to be copied. */
export const Printed = ({ match, version }: PrintedProps) => {
  const { say, locale: reader } = useText();
  const { toggleNotification } = useNotification();
  const { data: locales } = useLocalesQuery();
  const [chosen, setChosen] = useState<string | null>(null);
  const locale = chosen ?? locales?.defaultCode ?? '';
  const { data } = usePrintQuery({ match, locale, version }, { skip: locale === '' });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(data?.text ?? '');
      toggleNotification({ type: 'success', message: say('match-desk.copied') });
    } catch {
      toggleNotification({ type: 'warning', message: say('match-desk.not-copied') });
    }
  };
  if (!locales) return null;
  return (
    <Box tag="section" aria-label={say('match-desk.print')}>
      <Flex gap={3} alignItems="flex-end" justifyContent="space-between" wrap="wrap">
        <Field.Root name="print-locale">
          <Field.Label>{say('match-desk.print')}</Field.Label>
          <SingleSelect value={locale} onChange={(code) => setChosen(String(code))}>
            {locales.codes.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {languageName(code, reader)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button variant="tertiary" startIcon={<Duplicate />} disabled={!data} onClick={() => void copy()}>
          {say('match-desk.copy')}
        </Button>
      </Flex>
      <Box paddingTop={3} lang={data?.printedIn}>
        {(data?.text ?? '').split('\n').map((line, index) => (
          <Typography key={index} variant="omega" tag="p">
            {line}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};
