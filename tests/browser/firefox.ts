import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';

const INSTALLED = ['/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'];

/**
 * The Firefox of this machine: FIREFOX_PATH, or one in the usual places. It is spoken to in WebDriver BiDi, as any Firefox
 * of the last year understands it; no build of Playwright's own is needed.
 * @returns null where there is none. One that is older than what Playwright speaks to throws when a page is opened.
 */
export async function launchFirefox(): Promise<Browser | null> {
  const named = process.env.FIREFOX_PATH ?? INSTALLED.find((path) => existsSync(path));
  const launched = firefox.launch({ channel: 'moz-firefox', ...(named && { executablePath: named }) });
  return named ? launched : launched.catch(() => null);
}
