import { useState } from 'react';
import type { MyDraft } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { Quiet } from '../desks/Quiet';
import { sayHour } from '../embargo/embargo';
import { useMyDraftsQuery } from '../services/home';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { Answered, Item, List, Nothing } from './layout';

const Draft = ({ draft, now }: { draft: MyDraft; now: Date }) => {
  const { say, locale: reader } = useText();
  const { documentId, locale, kind, title, state, updatedAt, heldUntil, missing } = draft;
  const names = new Intl.ListFormat(reader).format(missing.map((part) => say('home.drafts.part', { part })));
  const about = [
    say('newsroom.kind', { kind }),
    languageName(locale, reader),
    state === 'modified' && say('home.drafts.modified'),
    heldUntil && say('embargo.until', { hour: sayHour(new Date(heldUntil), now, reader) }),
  ];
  return (
    <Item
      to={formAddress(ARTICLE, documentId, locale)}
      name={title ?? say('home.untitled')}
      lang={title === null ? undefined : locale}
      mark={<Quiet>{sayHour(new Date(updatedAt), now, reader)}</Quiet>}
    >
      <Quiet>{about.filter(Boolean).join(' · ')}</Quiet>
      <Quiet>{missing.length > 0 ? say('home.drafts.missing', { names }) : say('home.drafts.whole')}</Quiet>
    </Item>
  );
};

/** What whoever looks is writing, and what it lacks. */
export const MyDrafts = () => {
  const { say } = useText();
  const [now] = useState(() => new Date());
  const asked = useMyDraftsQuery(undefined, { refetchOnMountOrArgChange: true });
  useComingBack(() => void asked.refetch());
  return (
    <Answered asked={asked}>
      {({ data }) =>
        data.length === 0 ? (
          <Nothing>{say('home.drafts.empty')}</Nothing>
        ) : (
          <List label={say('home.drafts.title')}>
            {data.map((draft) => (
              <Draft key={`${draft.documentId} ${draft.locale}`} draft={draft} now={now} />
            ))}
          </List>
        )
      }
    </Answered>
  );
};
