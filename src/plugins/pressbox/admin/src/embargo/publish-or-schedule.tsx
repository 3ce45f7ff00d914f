import { useEffect, useRef } from 'react';
import { useForm, useDocumentRBAC, useNotification } from '@strapi/strapi/admin';
import { Clock } from '@strapi/icons';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { ARTICLE } from '../uids';
import { useLazyEmbargoQuery } from '../services/newsroom';
import { usePublishQuestion } from '../fact-check/use-publish-question';
import { useContentLocale } from '../utils/use-content-locale';
import { useText } from '../utils/text';
import { formHeldUntil, publishAtOf } from './embargo';
import { isDayTypedOnly } from './typed-day';
import { useEmbargo } from './use-embargo';
import { useSchedule } from './use-schedule';

type ActionProps = Parameters<DocumentActionComponent>[0];

/** Strapi's keys for Publish: its own action listens for them too, and stands still while ours is there. */
const isPublishKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);

const useScheduleKey = (isActive: boolean, schedule: () => Promise<void>): void => {
  const latest = useRef(schedule);
  latest.current = schedule;
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!isPublishKey(event)) return;
      event.preventDefault();
      void latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isActive]);
};

/** Which guards have let a key go on: a form may stand in a modal over another, and each asks once. */
const passed = new WeakMap<KeyboardEvent, ReadonlySet<object>>();

/** Strapi's keys for Publish, pressed once more, when what was asked has been answered. */
const pressAgain = (event: KeyboardEvent, guard: object): void => {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const again = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey, cancelable: true });
  passed.set(again, new Set([...(passed.get(event) ?? []), guard]));
  window.dispatchEvent(again);
};

/** Says whether a publication is to go on: not while a day is typed that the form does not have, it would go out at once. */
const useTypedDayGuard = (isArticle: boolean): (() => boolean) => {
  const { say } = useText();
  const { toggleNotification } = useNotification();
  const stops = (): boolean => {
    if (!isArticle || !isDayTypedOnly(document)) return false;
    toggleNotification({ type: 'warning', message: say('embargo.typed') });
    return true;
  };
  return stops;
};

/** The keys come to us before they come to Strapi's own action, and go on to it once nothing stands against it. */
const useKeyGuard = (isActive: boolean, mayGoOn: () => Promise<boolean>): void => {
  const latest = useRef(mayGoOn);
  latest.current = mayGoOn;
  useEffect(() => {
    if (!isActive) return undefined;
    let isAsking = false;
    const onKey = (event: KeyboardEvent) => {
      if (!isPublishKey(event) || passed.get(event)?.has(latest)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isAsking) return;
      isAsking = true;
      void latest.current().then((goesOn) => {
        isAsking = false;
        if (goesOn) pressAgain(event, latest);
      });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isActive]);
};

/** What the Publish button of an article does while the article is held back. */
const useScheduleAction = ({ model, documentId, document, activeTab }: ActionProps) => {
  const isArticle = model === ARTICLE;
  const { say } = useText();
  const { locale, params } = useContentLocale(document);
  const { until, isAsked } = useEmbargo(isArticle ? documentId : undefined, locale);
  const { schedule, isLoading } = useSchedule(documentId, params);
  const [lookAgain] = useLazyEmbargoQuery();
  const canPublish = useDocumentRBAC('PressboxSchedule', (rbac) => rbac.canPublish);
  const isSubmitting = useForm('PressboxSchedule', (form) => form.isSubmitting);
  const modified = useForm('PressboxSchedule', (form) => form.modified);
  const getValues = useForm('PressboxSchedule', (form) => form.getValues);
  const isHeld = isArticle && until !== null;
  const isDone = isAsked && !modified;
  const isDisabled = !canPublish || isSubmitting || isDone || activeTab === 'published';
  useScheduleKey(isHeld && !isDisabled, schedule);

  /** Asks the server whether somebody has set an hour since. An unreachable server is the publish route's to report. */
  const isHeldNow = async (): Promise<boolean> => {
    if (!documentId) return false;
    const embargo = await lookAgain(documentId)
      .unwrap()
      .catch(() => ({ languages: [] }));
    return formHeldUntil(publishAtOf(getValues()), locale, embargo, new Date()) !== null;
  };

  return {
    isArticle,
    locale,
    isHeld,
    isHeldNow,
    schedule,
    description: {
      label: say(isDone ? 'embargo.action.done' : 'embargo.action'),
      icon: <Clock />,
      disabled: isDisabled,
      loading: isLoading,
      dialog: undefined,
      publishConfirmScope: undefined,
    },
  };
};

/**
 * Wraps Strapi's own Publish. While an article is held back, the server answers Publish by noting the hour; Strapi's
 * action would say "Published document" all the same. So it is kept out of the way (it believes that the published
 * tab is open, where its button and its keys do nothing), and ours stands in its place.
 */
export const publishOrSchedule = (publish: DocumentActionComponent): DocumentActionComponent => {
  const PublishOrSchedule: DocumentActionComponent = (props) => {
    const { isArticle, locale, isHeld, isHeldNow, schedule, description } = useScheduleAction(props);
    const stopsAtTypedDay = useTypedDayGuard(isArticle);
    const mayGoOut = usePublishQuestion(isArticle ? props.documentId : undefined, locale);
    const action = publish(isHeld ? { ...props, activeTab: 'published' } : props);
    const isDisabled = !action || (isHeld ? description.disabled : action.disabled === true);
    const goesOn = async (): Promise<boolean> => !stopsAtTypedDay() && (await mayGoOut());
    useKeyGuard(isArticle && !isDisabled, goesOn);
    if (!action || !isArticle) return action;
    if (isHeld)
      return {
        ...action,
        ...description,
        onClick: async () => {
          if (await mayGoOut()) await schedule();
          return true;
        },
      };
    return {
      ...action,
      onClick: async (event) => {
        if (!(await goesOn())) return true;
        if (!(await isHeldNow())) return action.onClick?.(event);
        await schedule();
        return true;
      },
    };
  };
  PublishOrSchedule.type = publish.type;
  PublishOrSchedule.position = publish.position;
  return PublishOrSchedule;
};
