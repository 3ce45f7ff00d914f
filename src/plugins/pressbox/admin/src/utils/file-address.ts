/** Where the panel reaches the newsroom: it may be served from elsewhere. */
export const backendAddress = (): string => (window.strapi as { backendURL?: string }).backendURL ?? '';

/**
 * Where the panel fetches a file of the media library. One that is stored beside the newsroom has an address without a
 * host.
 *
 * @example
 * fileAddress('https://files.example/leao.jpg'); //=> 'https://files.example/leao.jpg'
 */
export const fileAddress = (url: string): string => (url.startsWith('/') ? `${backendAddress()}${url}` : url);
