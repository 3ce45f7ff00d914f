import type { Core } from '@strapi/strapi';

/** What is this newsroom's own to decide, and neither Strapi's nor Pressbox's. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  readersMayRegister: env.bool('READERS_MAY_REGISTER', false),
});

export default config;
