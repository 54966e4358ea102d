import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';

const INSTALLED = ['/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'];

/** A Firefox, or why there is none to be had. */
export type Found = { readonly browser: Browser } | { readonly browser: null; readonly reason: string };

/**
 * The Firefox of this machine: FIREFOX_PATH, or one in the usual places. It is spoken to in WebDriver BiDi, as any Firefox
 * of the last year understands it; no build of Playwright's own is needed.
 * @throws where FIREFOX_PATH names one that does not start
 */
export async function launchFirefox(): Promise<Found> {
  const named = process.env.FIREFOX_PATH;
  const executablePath = named ?? INSTALLED.find((path) => existsSync(path));
  try {
    const browser = await firefox.launch({
      channel: 'moz-firefox',
      ...(executablePath && { executablePath }),
    });
    try {
      await (await browser.newContext()).close();
    } catch (error) {
      await browser.close();
      return {
        browser: null,
        reason: `Firefox ${browser.version()} is too old for Playwright: ${said(error)}`,
      };
    }
    return { browser };
  } catch (error) {
    if (named) throw error;
    return { browser: null, reason: `no Firefox is installed here: ${said(error)}` };
  }
}

function said(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}
