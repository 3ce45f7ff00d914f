import { Badge } from '@strapi/design-system';
import type { ContradictedArticle } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { Quiet } from '../desks/Quiet';
import { sentenceOf } from '../fact-check/sentences';
import { useContradictedArticlesQuery } from '../services/home';
import { ARTICLE } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { Answered, Item, List, Nothing } from './layout';

const Contradicted = ({ article }: { article: ContradictedArticle }) => {
  const { say, locale: reader } = useText();
  const { documentId, locale, title, kind, status, count, first, match } = article;
  const { key, values } = sentenceOf(first, reader);
  const name = title ?? say('home.untitled');
  const about = [
    `${match.home} – ${match.away}`,
    say('newsroom.kind', { kind }),
    languageName(locale, reader),
    status === 'published' && say('home.contradictions.published'),
  ];
  return (
    <Item
      to={formAddress(ARTICLE, documentId, locale)}
      name={name}
      lang={title === null ? undefined : locale}
      mark={<Badge>{say('home.contradictions.count', { count })}</Badge>}
    >
      <Quiet isGrave>
        <q lang={locale}>{first.printed}</q> {say(key, values)}
      </Quiet>
      <Quiet>{about.filter(Boolean).join(' · ')}</Quiet>
    </Item>
  );
};

/** Articles whose words their matches contradict, among those that were looked at. */
export const Contradictions = () => {
  const { say } = useText();
  const asked = useContradictedArticlesQuery(undefined, { refetchOnMountOrArgChange: true });
  useComingBack(() => void asked.refetch());
  return (
    <Answered asked={asked}>
      {({ data, meta: { looked, changedLast, days } }) => {
        const where = <Quiet>{say('home.contradictions.looked', { count: looked, changed: changedLast, days })}</Quiet>;
        return data.length === 0 ? (
          <Nothing more={where}>{say('home.contradictions.empty')}</Nothing>
        ) : (
          <>
            <List label={say('home.contradictions.title')}>
              {data.map((article) => (
                <Contradicted key={`${article.documentId} ${article.locale}`} article={article} />
              ))}
            </List>
            {where}
          </>
        );
      }}
    </Answered>
  );
};
