/** What a newsroom of the bench reads from its environment: secrets that are nobody's, and a file of its own. */
export const benchEnvironment = (filename) => ({
  APP_KEYS: 'bench',
  API_TOKEN_SALT: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  NODE_ENV: 'production',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: filename,
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  HOST: '127.0.0.1',
  // Load comes from one address, and is to be answered.
  REQUESTS_PER_MINUTE: '1000000',
});
