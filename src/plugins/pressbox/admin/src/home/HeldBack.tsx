import type { HeldArticle } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { Quiet } from '../desks/Quiet';
import { sayHour, sayWait } from '../embargo/embargo';
import { useHeldQuery } from '../services/home';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { useNow } from '../utils/use-now';
import { Answered, Item, List, Nothing } from './layout';

const EVERY_MS = 30_000;

const Held = ({ article, timeZone, now }: { article: HeldArticle; timeZone: string; now: Date }) => {
  const { say, locale: reader } = useText();
  const { documentId, locale, kind, title, languages } = article;
  const until = new Date(article.until);
  const [hour, own] = [sayHour(until, now, reader, timeZone), sayHour(until, now, reader)];
  const names = new Intl.ListFormat(reader).format(languages.map((code) => languageName(code, reader)));
  return (
    <Item
      to={formAddress(ARTICLE, documentId, locale)}
      name={title ?? say('home.untitled')}
      lang={title === null ? undefined : locale}
      mark={<Quiet>{sayWait(until, now, reader)}</Quiet>}
    >
      <Quiet>
        {say('home.held.until', { hour, zone: timeZone })}
        {own !== hour && ` · ${say('home.held.own', { hour: own })}`}
      </Quiet>
      <Quiet>{[say('newsroom.kind', { kind }), names].join(' · ')}</Quiet>
    </Item>
  );
};

/** What waits for its hour, the next one first. What has come out meanwhile is gone. */
export const HeldBack = () => {
  const { say } = useText();
  const now = useNow(EVERY_MS);
  const asked = useHeldQuery(undefined, { refetchOnMountOrArgChange: true });
  useComingBack(() => void asked.refetch());
  return (
    <Answered asked={asked}>
      {({ data, meta: { timeZone } }) => {
        const waiting = data.filter(({ until }) => new Date(until) > now);
        return waiting.length === 0 ? (
          <Nothing>{say('home.held.empty')}</Nothing>
        ) : (
          <List label={say('home.held.title')}>
            {waiting.map((article) => (
              <Held key={article.documentId} {...{ article, timeZone, now }} />
            ))}
          </List>
        );
      }}
    </Answered>
  );
};
