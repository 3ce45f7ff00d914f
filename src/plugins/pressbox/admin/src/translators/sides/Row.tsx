import { memo, useId, useMemo, type KeyboardEvent } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { isEmptyBesideSource, withSource, type SideRow } from '../../../../core/src/translations/side-by-side';
import type { SourceChange } from '../../../../core/src/translations/since';
import { Quiet } from '../../desks/Quiet';
import { languageName } from '../../utils/languages';
import { useText } from '../../utils/text';
import { Columns, Picture, RowBox } from './layout';
import { nextMark, type Mark } from './marks';
import { Source } from './Source';
import { Told } from './Told';
import { TypeBox, typeOver } from './TypeBox';

/** Fields that hold one line. */
const ONE_LINE: readonly SideRow['field'][] = ['title', 'coverAlternativeText', 'metaTitle'];

export interface RowProps {
  row: SideRow;
  /** What the row is called. */
  name: string;
  marks: readonly Mark[];
  change: SourceChange | undefined;
  sourceLocale: string;
  locale: string;
  isReadOnly: boolean;
  /** The picture that the words are about. */
  picture: { url: string; alternativeText: string | null } | null;
  onRow: (id: string, change: (row: SideRow) => SideRow) => void;
}

/** A field or a paragraph: its source, what it says in the other language, and what is said of that. */
export const Row = memo(({ row, name, marks, change, sourceLocale, locale, isReadOnly, picture, onRow }: RowProps) => {
  const { say, locale: reader } = useText();
  const id = useId();
  const { source, text, isPicture, field } = row;
  const [from, to] = useMemo(() => [languageName(sourceLocale, reader), languageName(locale, reader)], [sourceLocale, locale, reader]); // prettier-ignore
  const fieldOf = (): HTMLTextAreaElement | null => document.getElementById(`${id}-text`) as HTMLTextAreaElement | null;
  const take = (mark: Mark | null): void => {
    const field = fieldOf();
    if (!field || !mark || mark.right === null || isReadOnly) return;
    typeOver(field, mark, mark.right);
  };
  const copies = !isReadOnly && isEmptyBesideSource(row);
  const copy = (): void => {
    onRow(row.id, withSource);
    fieldOf()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') take(nextMark(marks, event.currentTarget.selectionStart));
    else if (event.code === 'KeyS' && copies) copy();
    else return;
    event.preventDefault();
  };
  if (isPicture)
    return (
      <RowBox>
        <Quiet>{say('translators.side.picture')}</Quiet>
      </RowBox>
    );
  const isTold = marks.length > 0 || row.theirs !== null;
  return (
    <RowBox data-row={row.id}>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Columns>
        <div>
          {source === null ? (
            <Quiet>{say('translators.side.no-source', { language: from })}</Quiet>
          ) : (
            <Source text={source} language={sourceLocale} change={change} />
          )}
          {picture && <Picture src={picture.url} alt={picture.alternativeText ?? ''} />}
        </div>
        <div>
          <TypeBox
            id={`${id}-text`}
            {...{ text, marks, isReadOnly, onKeyDown }}
            language={locale}
            label={`${name}, ${to}`}
            describedBy={isTold ? `${id}-told` : undefined}
            onText={(words) =>
              onRow(row.id, (now) => ({
                ...now,
                text: ONE_LINE.includes(field) ? words.replace(/\s*\n\s*/g, ' ') : words,
              }))
            }
          />
          {copies && (
            <Flex paddingTop={2}>
              <Button variant="ghost" size="S" tabIndex={-1} startIcon={<Duplicate aria-hidden />} onClick={copy}>
                {say('translators.side.copy')}
              </Button>
            </Flex>
          )}
          <Told
            id={`${id}-told`}
            {...{ row, marks, isReadOnly }}
            language={locale}
            onTake={take}
            onSettle={(keepsMine) => {
              onRow(row.id, (now) => ({ ...now, stored: now.theirs ?? now.stored, text: keepsMine ? now.text : (now.theirs ?? now.text), theirs: null })); // prettier-ignore
              fieldOf()?.focus();
            }}
          />
        </div>
      </Columns>
    </RowBox>
  );
});
Row.displayName = 'Row';
