import { errors } from '@strapi/utils';

/**
 * A refusal that says what to do, with the field it is about: Strapi's envelope, status 400. The admin panel shows
 * the sentence under the field.
 */
export const refuse = (field: string | readonly string[], message: string): never => {
  const path = [field].flat();
  throw new errors.ValidationError(message, { errors: [{ path, message, name: 'ValidationError' }] });
};
