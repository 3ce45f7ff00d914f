/** The widgets of the home page: what each is called, and who sees it. */
import type { ComponentType } from 'react';
import { Clock, Earth, Pencil, Television, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { newsroomAddress, translationsAddress } from '../desks/addresses';
import { READS_ARTICLES, READS_MATCHES } from '../desks/permissions';
import { ENGLISH, type TextKey } from '../translations/english';
import { PLUGIN_ID } from '../uids';

type Widget = Extract<Parameters<StrapiApp['widgets']['register']>[0], { id: string }>;

const text = (key: TextKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: ENGLISH[key] });
const newsroom = { label: text('newsroom.title'), href: newsroomAddress() };
const translations = { label: text('translators.title'), href: translationsAddress() };

const widget = (
  id: string,
  title: TextKey,
  more: Pick<Widget, 'icon' | 'permissions' | 'link'>,
  component: () => Promise<ComponentType>,
): Widget => ({ id, pluginId: PLUGIN_ID, title: text(title), ...more, component });

export const WIDGETS: Widget[] = [
  widget(
    'tonight',
    'home.tonight.title',
    { icon: Television, permissions: [READS_MATCHES], link: newsroom },
    async () => (await import('./Tonight')).Tonight,
  ),
  widget(
    'contradictions',
    'home.contradictions.title',
    { icon: WarningCircle, permissions: [READS_ARTICLES, READS_MATCHES] },
    async () => (await import('./Contradictions')).Contradictions,
  ),
  widget(
    'drafts',
    'home.drafts.title',
    { icon: Pencil, permissions: [READS_ARTICLES] },
    async () => (await import('./MyDrafts')).MyDrafts,
  ),
  widget(
    'to-translate',
    'translators.home.title',
    { icon: Earth, permissions: [READS_ARTICLES], link: translations },
    async () => (await import('./ToTranslate')).ToTranslate,
  ),
  widget(
    'held',
    'home.held.title',
    { icon: Clock, permissions: [READS_ARTICLES] },
    async () => (await import('./HeldBack')).HeldBack,
  ),
];
