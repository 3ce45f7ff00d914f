/** The admin panel speaks the languages that Pressbox does. Everything else of it is the plugin's. */
export default {
  config: { locales: ['fr', 'it', 'es', 'de', 'pt-BR', 'nl'] },
};
