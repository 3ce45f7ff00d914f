/** The screens of the translators' desk: which languages wait, and one of them beside its source. */
import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { READS_ARTICLES } from '../desks/permissions';

const Translations = lazy(() => import('./Translations'));
const LiveText = lazy(() => import('./live-text/LiveText'));
const SideBySide = lazy(() => import('./sides/SideBySide'));

const TranslatorsDesk = () => (
  <Page.Protect permissions={[READS_ARTICLES]}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Translations />} />
        <Route path="live/:match/:locale" element={<LiveText />} />
        <Route path=":documentId/:locale" element={<SideBySide />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);

export default TranslatorsDesk;
