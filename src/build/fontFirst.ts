import type { Plugin } from 'vite';

/** The typeface of every screen (styles/page/base.css). */
const TYPEFACE = /atkinson-hyperlegible-next-latin-wght-normal[^/]*\.woff2$/;

/**
 * Names the typeface of the page in the built index.html, so that it is fetched beside the scripts: a browser finds it
 * otherwise only once the style has come, and the title would be drawn in another one first.
 */
export function fontFirst(): Plugin {
  return {
    name: 'font-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const font = Object.keys(bundle).find((name) => TYPEFACE.test(name));
        if (font === undefined) throw new Error('the typeface of the page is not in the build');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${font}`, crossorigin: '' };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
