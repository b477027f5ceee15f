import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** The reason to give `node:test` when there is no browser. */
export const NO_BROWSER = 'no Chromium: set MUSTER_TEST_CHROMIUM or install the package chromium';

/**
 * Where Chromium is. Undefined where there is none; tests are then skipped with NO_BROWSER.
 * @throws Error instead when MUSTER_TEST_REQUIRE_BROWSER=1, and when the one that is named is not there
 */
export function findBrowser(): string | undefined {
  const named = process.env['MUSTER_TEST_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`MUSTER_TEST_CHROMIUM: there is no ${named}`);
  }
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (usual === undefined && process.env['MUSTER_TEST_REQUIRE_BROWSER'] === '1') throw new Error(NO_BROWSER);
  return usual;
}

/** Starts it, without a window. Root has no sandbox to put it in. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
