/** The host application is as thin as possible: the product is the plugin in `src/plugins/pressbox`. */
export default {
  register() {},
  bootstrap() {},
};
