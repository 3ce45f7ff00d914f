/**
 * A connection that is lost while it is being opened. Strapi tells each new connection where its schema lies, and waits
 * for the answer of one that dies meanwhile with nobody to hear of it: Node ended the process, and whoever had asked for
 * the connection waited for half a minute.
 */
import type { Core } from '@strapi/strapi';

interface Connection {
  /** Set: the pool throws the connection away and opens another. */
  __knex__disposed?: unknown;
}

export const guardConnections = (strapi: Core.Strapi): void => {
  const { dialect } = strapi.db;
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (connection) => {
    try {
      await initialize(connection);
    } catch (error) {
      (connection as Connection).__knex__disposed ??= error;
    }
  };
};
