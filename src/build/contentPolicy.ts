import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the finished page may do. It talks to nobody but the place it came from, and runs nothing that is made of
 * text: `penholder` is the policy of src/session/trusted.ts.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'penholder',
};
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * Writes a content security policy into the built page, with the hashes of what index.html holds itself, and sends the
 * same as a header where `vite preview` serves it. The development server, whose scripts are made of text, has none.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server
          ? html
          : html.replace(
              '<meta charset="utf-8" />',
              `$&\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
            ),
    },
    configurePreviewServer({ config, middlewares }) {
      const page = resolve(config.root, config.build.outDir, 'index.html');
      const [, policy] = (existsSync(page) && META.exec(readFileSync(page, 'utf8'))) || [];
      if (policy)
        middlewares.use((_, answer, next) => {
          answer.setHeader('Content-Security-Policy', policy);
          next();
        });
    },
  };
}

function policyOf(html: string): string {
  return Object.entries(ALLOWED)
    .map(([kind, from]) => {
      const tag = kind === 'script-src' ? 'script' : 'style';
      const own = kind === 'script-src' || kind === 'style-src' ? hashesOf(html, tag) : [];
      return [kind, from, ...own].join(' ');
    })
    .join('; ');
}

/** The hashes of what stands in a page between such tags. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const held = html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'));
  return [...held].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
