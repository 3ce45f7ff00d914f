/** The screens of Pressbox: the newsroom, and of each match its desk and its team sheets. */
import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { READS_MATCHES } from './desks/permissions';

const Newsroom = lazy(() => import('./newsroom/Newsroom'));
const MatchDesk = lazy(() => import('./match-desk/MatchDesk'));
const SheetDesk = lazy(() => import('./sheet-desk/SheetDesk'));

const Desks = () => (
  <Page.Protect permissions={[READS_MATCHES]}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Newsroom />} />
        <Route path="matches/:match" element={<MatchDesk />} />
        <Route path="matches/:match/sheets" element={<SheetDesk />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);

export default Desks;
