import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { usePublishArticleMutation, type PublishedArticle } from '../services/newsroom';
import { ARTICLE } from '../uids';
import { useText } from '../utils/text';
import { sayHour } from './embargo';
import { formData } from './form-data';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];
const isRefusalOfFields = (error: QueryError): error is Extract<QueryError, { name: 'ValidationError' }> =>
  error.name === 'ValidationError';

/** One by one: what a selector returns must be the same thing twice, or the form is drawn without end. */
const useFormHandles = () => ({
  validate: useForm('PressboxSchedule', ({ validate }) => validate),
  getValues: useForm('PressboxSchedule', ({ getValues }) => getValues),
  setErrors: useForm('PressboxSchedule', ({ setErrors }) => setErrors),
  setSubmitting: useForm('PressboxSchedule', ({ setSubmitting }) => setSubmitting),
  resetForm: useForm('PressboxSchedule', ({ resetForm }) => resetForm),
});

/** Says what became of a publication: readers see it, or it waits for its hour. */
export const useTellPublished = () => {
  const { say, locale } = useText();
  const { toggleNotification } = useNotification();
  return ({ publishedAt, publishAt }: PublishedArticle): void => {
    const isHeld = publishedAt === null && publishAt !== null;
    toggleNotification({
      type: 'success',
      message: isHeld
        ? say('embargo.scheduled', { hour: sayHour(new Date(publishAt), new Date(), locale) })
        : say('embargo.published'),
    });
  };
};

/**
 * Saves an article and asks for its publication. The server answers with what became of it, published or held back,
 * and the notification says that and nothing else.
 */
export const useSchedule = (documentId: string | undefined, params: object) => {
  const { say } = useText();
  const { toggleNotification } = useNotification();
  const tell = useTellPublished();
  const { _unstableFormatAPIError: sayError, _unstableFormatValidationErrors: errorsByField } = useAPIErrorHandler();
  const navigate = useNavigate();
  const [publish, { isLoading }] = usePublishArticleMutation();
  const form = useFormHandles();

  const send = async (): Promise<void> => {
    const result = await publish({ model: ARTICLE, documentId, params, data: formData(form.getValues()) as object });
    if ('error' in result && result.error) {
      const error = result.error as QueryError;
      toggleNotification({ type: 'danger', message: sayError(error) });
      if (isRefusalOfFields(error)) form.setErrors(errorsByField(error));
      return;
    }
    if (!('data' in result) || !result.data) return;
    form.resetForm(form.getValues());
    tell(result.data.data);
    if (!documentId) {
      const { search } = window.location;
      navigate(
        { pathname: `../collection-types/${ARTICLE}/${result.data.data.documentId}`, search },
        { replace: true },
      );
    }
  };

  /** Holds the article to what a reader needs now: at its hour nobody is there to be told what is missing. */
  const schedule = async (): Promise<void> => {
    form.setSubmitting(true);
    try {
      const { errors } = await form.validate(true, { status: 'published' });
      if (errors) toggleNotification({ type: 'danger', message: say('embargo.incomplete') });
      else await send();
    } finally {
      form.setSubmitting(false);
    }
  };

  return { schedule, isLoading };
};
