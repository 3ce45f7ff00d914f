import { memo } from 'react';
import { Typography, VisuallyHidden } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import type { TranslationCell, TranslationRow } from '../../../contracts/src';
import { formAddress, sidesAddress } from '../desks/addresses';
import { Quiet } from '../desks/Quiet';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { CellMenu } from './CellMenu';
import { countOf, lineOf, sentencesOf, signOf } from './cells';
import { CardLanguage, CellBox, CellLink, CellText, MoreButton, OnCard, Td } from './layout';
import { SignMark } from './SignMark';
import type { Acts } from './use-acts';

/** Which cell has its menu open. */
export interface MenuAt {
  documentId: string;
  locale: string;
}

interface CellProps {
  row: TranslationRow;
  cell: TranslationCell;
  /** "3 2": its row and its column. */
  at: string;
  isCurrent: boolean;
  failure: string | null;
  /** Whoever looks. */
  me: number | null;
  /** What may be done, where its menu is open. */
  acts: Acts | null;
  onMenu: (at: MenuAt | null) => void;
  onAssign: (at: MenuAt) => void;
  onLeft: (at: string) => void;
}

/** Who has taken it, and who is at it. */
const People = ({ cell: { assignee, worker }, me }: { cell: TranslationCell; me: number | null }) => {
  const { say } = useText();
  const who = assignee && (assignee.id === me ? say('translators.mine.short') : assignee.name);
  if (!who && !worker) return null;
  return (
    <Quiet breaks>
      {who}
      {who && worker && ' · '}
      {worker && <Typography variant="pi" textColor="primary700">{`✎ ${worker.name}`}</Typography>}
    </Quiet>
  );
};

const Face = ({ cell, line, me }: { cell: TranslationCell; line: string; me: number | null }) => {
  const { say, locale: reader } = useText();
  const why = sentencesOf({ ...cell, assignee: null, worker: null }, say, reader);
  return (
    <>
      <span aria-hidden>
        <SignMark sign={signOf(cell)} count={countOf(cell)} />
        <People {...{ cell, me }} />
        {why.length > 0 && (
          <OnCard>
            <Quiet>{why.join(' ')}</Quiet>
          </OnCard>
        )}
      </span>
      <VisuallyHidden>{line}</VisuallyHidden>
    </>
  );
};

/** One language of an article: where it stands, a link into it, and what may be done with it. */
export const Cell = memo((props: CellProps) => {
  const { row, cell, at, isCurrent, failure, me, acts, onMenu, onAssign, onLeft } = props;
  const { say, locale: reader } = useText();
  const navigate = useNavigate();
  const { documentId } = row;
  const { locale, state, mayWrite, isSource } = cell;
  const language = languageName(locale, reader);
  const line = lineOf(cell, language, say, reader);
  const isOpen = state !== 'missing' || mayWrite;
  // Who may not write it reads it in its form, as they do the source.
  const to = isSource || !mayWrite ? formAddress(ARTICLE, documentId, locale) : sidesAddress(documentId, locale);
  const tabIndex = isCurrent ? 0 : -1;
  const label = say('translators.menu', { title: row.title ?? say('translators.untitled'), language });
  const self = { documentId, locale };
  const why = sentencesOf(cell, say, reader).join(' ');
  return (
    <Td role="gridcell" data-at={at} {...(!isOpen && { tabIndex, 'data-face': true })}>
      <CellBox>
        <CardLanguage aria-hidden>{language}</CardLanguage>
        {isOpen ? (
          <CellLink to={to} title={why || undefined} tabIndex={tabIndex} data-face>
            <Face {...{ cell, line, me }} />
          </CellLink>
        ) : (
          <CellText>
            <Face {...{ cell, line, me }} />
          </CellText>
        )}
        {isOpen &&
          (acts ? (
            <CellMenu
              {...{ label, acts }}
              target={{ documentId, title: row.title, revision: row.revision, cell }}
              onOpen={() => navigate(to)}
              onAssign={() => onAssign(self)}
              onClose={() => onMenu(null)}
              onLeft={() => onLeft(at)}
            />
          ) : (
            <MoreButton
              type="button"
              tabIndex={tabIndex}
              aria-haspopup="menu"
              aria-label={label}
              onClick={() => onMenu(self)}
            >
              <More aria-hidden />
            </MoreButton>
          ))}
      </CellBox>
      {failure !== null && (
        <Typography variant="pi" textColor="danger600" role="alert" tag="p">
          {failure}
        </Typography>
      )}
    </Td>
  );
});
Cell.displayName = 'Cell';
