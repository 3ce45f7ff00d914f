import { useParams } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { useSheetsQuery } from '../services/sheets';
import { useText } from '../utils/text';
import { Header } from './Header';
import { Sheets } from './Sheets';

const SheetDesk = () => {
  const { say } = useText();
  const { match = '' } = useParams();
  const { currentData, error, refetch } = useSheetsQuery(match, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('sheet-desk.title')}</Page.Title>
      <Header match={match} facts={currentData?.match ?? null} />
      {currentData ? (
        <Sheets key={match} match={match} data={currentData} refetch={() => void refetch()} />
      ) : error ? (
        <Page.Error />
      ) : (
        <Page.Loading />
      )}
    </Page.Main>
  );
};

export default SheetDesk;
