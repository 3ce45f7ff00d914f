import { useCallback, useState, type RefObject } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { FindTranslations, TranslationRow } from '../../../contracts/src';
import { formAddress, translationsAddress } from '../desks/addresses';
import { Quiet } from '../desks/Quiet';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { AssignDialog } from './AssignDialog';
import { Cell, type MenuAt } from './Cell';
import { countedAs, lineOf } from './cells';
import { narrowed, paramsOf, type Filters } from './filters';
import { ColumnHead, Row, RowHead, Table, TableBox, TitleLink } from './layout';
import type { Acts, Target } from './use-acts';
import { useTable } from './use-table';

const isAt = (at: MenuAt | null, documentId: string, locale: string): boolean =>
  at !== null && at.documentId === documentId && at.locale === locale;

/** The language of a column, and how much waits in it. */
const LanguageHead = ({ code, waiting, filters }: { code: string; waiting: number; filters: Filters }) => {
  const { say, locale: reader } = useText();
  const language = languageName(code, reader);
  const to = translationsAddress(paramsOf(narrowed(filters, { language: code, state: 'waiting' })));
  return (
    <ColumnHead role="columnheader" scope="col">
      <Typography variant="sigma" textColor="neutral800" tag="span">
        {language}
      </Typography>
      <br />
      {waiting > 0 ? (
        <Link to={to} aria-label={say('translators.waiting.show', { language, count: waiting })}>
          <Quiet>{say('translators.waiting', { count: waiting })}</Quiet>
        </Link>
      ) : (
        <Quiet>{say('translators.waiting', { count: waiting })}</Quiet>
      )}
    </ColumnHead>
  );
};

const Article = ({ row, at, tabIndex }: { row: TranslationRow; at: string; tabIndex: number }) => {
  const { say } = useText();
  const { documentId, title, sourceLocale, match, kind } = row;
  const about = [match && `${match.home} – ${match.away}`, say('newsroom.kind', { kind })];
  return (
    <RowHead role="rowheader" scope="row" data-at={at}>
      <TitleLink
        to={formAddress(ARTICLE, documentId, sourceLocale)}
        lang={title === null ? undefined : sourceLocale}
        tabIndex={tabIndex}
        data-face
      >
        {title ?? say('translators.untitled')}
      </TitleLink>
      <br />
      <Quiet>{about.filter(Boolean).join(' · ')}</Quiet>
    </RowHead>
  );
};

interface MatrixProps {
  answer: FindTranslations.Response;
  filters: Filters;
  acts: Acts;
  isBusy: boolean;
  searchRef: RefObject<HTMLInputElement>;
  onHelp: () => void;
}

/** Articles and their languages. */
export const Matrix = ({ answer: { data: rows, meta }, filters, acts, isBusy, searchRef, onHelp }: MatrixProps) => {
  const { say, locale: reader } = useText();
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [assigning, setAssigning] = useState<MenuAt | null>(null);
  const codes = meta.locales.map(({ code }) => code);
  const targetAt = (row: TranslationRow | undefined, locale: string | undefined): Target | null => {
    const cell = row?.cells.find((one) => one.locale === locale);
    return row && cell ? { documentId: row.documentId, title: row.title, revision: row.revision, cell } : null;
  };
  const { table, place, focus, onFocus, onBlur } = useTable(
    rows.map(({ documentId }) => documentId),
    codes.length + 1,
    {
      onCell(act, { row, column }) {
        const target = targetAt(rows[row], codes[column - 1]);
        if (!target) return;
        if (act === 'take') acts.takeOrGiveBack(target);
        else if (act === 'up-to-date') acts.upToDate(target);
        else setMenu({ documentId: target.documentId, locale: target.cell.locale });
      },
      onPage: (act) => (act === 'search' ? searchRef.current?.focus() : onHelp()),
    },
  );
  const onLeft = useCallback(
    (at: string): void => {
      const [row = 0, column = 0] = at.split(' ').map(Number);
      if (!document.querySelector('[role=alertdialog], [role=dialog]')) focus({ row, column });
    },
    [focus],
  );
  const current = targetAt(rows[place.row], codes[place.column - 1]);
  const assigned = assigning && rows.find(({ documentId }) => documentId === assigning.documentId);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" onFocus={onFocus} onBlur={onBlur}>
      <TableBox>
        <Table
          ref={table}
          $languages={codes.length}
          role="grid"
          aria-label={say('translators.title')}
          aria-busy={isBusy}
        >
          <thead role="rowgroup">
            <tr role="row">
              <ColumnHead role="columnheader" scope="col">
                <Typography variant="sigma" textColor="neutral800">
                  {say('translators.article')}
                </Typography>
              </ColumnHead>
              {codes.map((code) => (
                <LanguageHead key={code} {...{ code, filters }} waiting={countedAs(meta.counts[code], 'waiting')} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <Row key={row.documentId} role="row">
                <Article row={row} at={`${index} 0`} tabIndex={place.row === index && place.column === 0 ? 0 : -1} />
                {codes.map((code, column) => {
                  const cell = row.cells.find(({ locale }) => locale === code);
                  if (!cell) return <td key={code} role="gridcell" data-at={`${index} ${column + 1}`} tabIndex={-1} />;
                  const { failure } = acts;
                  return (
                    <Cell
                      key={code}
                      {...{ row, cell, onLeft }}
                      at={`${index} ${column + 1}`}
                      isCurrent={place.row === index && place.column === column + 1}
                      me={acts.me}
                      acts={isAt(menu, row.documentId, code) ? acts : null}
                      failure={failure && isAt(failure, row.documentId, code) ? failure.reason : null}
                      onMenu={setMenu}
                      onAssign={setAssigning}
                    />
                  );
                })}
              </Row>
            ))}
          </tbody>
        </Table>
      </TableBox>
      <Box padding={3} minHeight="4.8rem" aria-hidden>
        <Quiet>{current && lineOf(current.cell, languageName(current.cell.locale, reader), say, reader)}</Quiet>
      </Box>
      {assigned && (
        <AssignDialog
          target={targetAt(assigned, assigning.locale)}
          acts={acts}
          onClose={() => setAssigning(null)}
          onLeft={() => focus(place)}
        />
      )}
    </Box>
  );
};
