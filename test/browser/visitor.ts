import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Somebody at a page, and what must never happen there. */

/** Generous: the machine may be busy. In milliseconds. */
export const PATIENCE = 20_000;

export interface Visitor {
  readonly page: Page;
  /** Fails if a policy was violated, an error reached the console, or anything was asked of another server. */
  wasFine(): Promise<void>;
  leave(): Promise<void>;
}

/** @param origin - the only server that may be asked */
export async function visitor(browser: Browser, origin: string, more: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 800 },
    reducedMotion: 'reduce',
    ...more,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`));
  page.on('console', (message) => {
    // The browser itself says so of each answer that is a refusal.
    const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if ((message.type() === 'error' || message.type() === 'warning') && !isRefusal) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asked ${request.url()}`);
  });
  return {
    page,
    wasFine: () => Promise.resolve(assert.deepEqual(complaints, [])),
    leave: () => context.close(),
  };
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: string };
}
const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'link',
  'radio',
  'radiogroup',
  'searchbox',
  'table',
  'textbox',
]);

/**
 * What can be checked by itself: every control has a name and no two elements an id, there is one first heading, text
 * stands out from its ground (WCAG 1.4.3), and nothing is wider than the page.
 */
export async function isAccessible(page: Page, where: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly AxNode[];
  };
  await session.detach();
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.has(String(role?.value)));
  assert.ok(controls.length > 0, `${where}: there are no controls`);
  const nameless = controls.filter(({ name }) => (name?.value ?? '').trim() === '');
  assert.deepEqual(
    nameless.map(({ role }) => role?.value),
    [],
    `${where}: controls without a name`,
  );
  const found = await page.evaluate<{
    readonly headings: number;
    readonly ids: readonly string[];
    readonly wide: boolean;
  }>(`(() => {
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    return {
      headings: document.querySelectorAll('h1').length,
      ids: ids.filter((id, at) => ids.indexOf(id) !== at),
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  })()`);
  assert.deepEqual(found, { headings: 1, ids: [], wide: false }, where);
  assert.deepEqual(await page.evaluate(FAINT), [], `${where}: text that is too faint`);
}

/** Texts whose contrast with what is behind them is below 4.5 to 1, with the contrast. */
const FAINT = `(() => {
  const parts = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const groundOf = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const colour = parts(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes].filter((each) => each.nodeType === 3).map((each) => each.textContent.trim()).join('');
    if (text === '' || element.closest('option, noscript, [aria-disabled=true], :disabled') || !element.checkVisibility()) continue;
    const [one, other] = [light(parts(getComputedStyle(element).color)), light(groundOf(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faint.push(text.slice(0, 40) + ': ' + contrast.toFixed(2));
  }
  return faint;
})()`;

/** Fails if any of these is anywhere that a page could leave it. */
export async function holdsNone(page: Page, secrets: readonly string[], where: string): Promise<void> {
  const everything = await page.evaluate<string>(`JSON.stringify([
    document.documentElement.outerHTML,
    [...document.querySelectorAll('input, select, textarea')].map((each) => each.value),
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    location.href,
    history.state,
  ])`);
  for (const secret of secrets) assert.ok(!everything.includes(secret), `${where}: a secret is in the page`);
}

/** The names of the controls that Tab goes to from where the focus is, in order. */
export async function tabbed(page: Page, times: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let n = 0; n < times; n++) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }
  return names;
}

/** What has the focus: its label, or its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `(() => {
      const { activeElement: at } = document;
      return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim();
    })()`,
  );
