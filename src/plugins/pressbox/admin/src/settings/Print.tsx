import { useId, useState } from 'react';
import { Box, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useAPIErrorHandler, useRBAC } from '@strapi/strapi/admin';
import type { FlatStyle, PrintTyped } from '../../../contracts/src';
import { READS_MATCHES } from '../desks/permissions';
import { useFindMatchesQuery } from '../services/settings';
import { useText, type TextKey } from '../utils/text';
import { Paper } from './layout';
import { usePrint, useSettled } from './use-print';

type Printed = PrintTyped.Response['data'];

const linesOf = ({
  rubric,
  scoreline,
  goals,
  shootOut,
  missedPenalties,
  cards,
  sheets,
  referee,
  attendance,
  label,
}: Printed) =>
  (
    [
      ['settings.print.rubric', rubric.line],
      ['settings.print.label', label],
      ['settings.print.scoreline', scoreline],
      ['settings.print.goals', [goals, missedPenalties].filter(Boolean).join('\n')],
      ['settings.print.shoot-out', shootOut],
      ['settings.print.cards', cards],
      ['settings.print.sheets', [sheets.home, sheets.away].filter(Boolean).join('\n')],
      ['settings.print.crowd', [referee, attendance].filter(Boolean).join(' ')],
    ] as const satisfies readonly (readonly [TextKey, string | null])[]
  ).filter(([, text]) => text);

/** A match by its address, of those that fit what is typed. */
const useMatch = () => {
  const [typed, setTyped] = useState('');
  const words = useSettled(typed);
  const { data = [] } = useFindMatchesQuery(words, { skip: words.trim().length < 2 });
  const chosen = data.find(({ slug }) => slug === words)?.documentId ?? null;
  return { typed, setTyped, found: data, chosen };
};

const MatchField = ({ typed, setTyped, found }: ReturnType<typeof useMatch>) => {
  const { say } = useText();
  const list = useId();
  return (
    <Field.Root name="print-match" hint={say('settings.print.hint')}>
      <Field.Label>{say('settings.print.of')}</Field.Label>
      <Field.Input
        list={list}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        placeholder={say('settings.print.example')}
        onChange={({ target }) => setTyped(target.value)}
        // It stands in the form of the settings, and saves nothing.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <datalist id={list}>
        {found.map(({ documentId, slug }) => slug && <option key={documentId} value={slug} />)}
      </datalist>
      <Field.Hint />
    </Field.Root>
  );
};

/** A match as the house style prints it while it is typed. */
export const Print = ({ locale, style }: { locale: string; style: FlatStyle }) => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { allowedActions } = useRBAC([
    { ...READS_MATCHES, id: 0, actionParameters: {}, properties: {}, conditions: [] },
  ]);
  const match = useMatch();
  const { printed, error } = usePrint(locale, style, match.chosen);
  return (
    <Box
      tag="section"
      aria-label={say('settings.print')}
      padding={4}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {say('settings.print')}
        </Typography>
        {allowedActions.canRead && <MatchField {...match} />}
        <Box role="status" aria-live="polite">
          {error ? (
            <Typography textColor="danger600">
              {say('settings.print.refused', { reason: sayError(error as never) })}
            </Typography>
          ) : (
            <VisuallyHidden>{printed ? say('settings.print.done') : say('settings.loading')}</VisuallyHidden>
          )}
        </Box>
        {printed && (
          <Paper lang={printed.printedIn}>
            {linesOf(printed).map(([key, text]) => (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </Paper>
        )}
      </Flex>
    </Box>
  );
};
