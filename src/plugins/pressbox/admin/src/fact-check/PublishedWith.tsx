import { Typography } from '@strapi/design-system';
import { useContradictionsQuery } from '../services/contradictions';
import { useText } from '../utils/text';

interface PublishedWithProps {
  documentId: string;
  locale: string | null;
}

/** With how many contradictions the article was published last, by whom and why. */
export const PublishedWith = ({ documentId, locale }: PublishedWithProps) => {
  const { say, locale: reader } = useText();
  const { data } = useContradictionsQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  const published = data?.published;
  if (!published) return null;
  const { contradictions, by, at, reason } = published;
  const day = new Intl.DateTimeFormat(reader, { day: 'numeric', month: 'short' }).format(new Date(at));
  return (
    <Typography variant="pi" textColor="neutral700">
      {say('publish.published', { count: contradictions.length, who: by, day, reason })}
    </Typography>
  );
};
