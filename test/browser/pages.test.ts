import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser, NO_BROWSER } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { focused, holdsNone, isAccessible, tabbed, visitor, type Visitor } from './visitor.ts';

/** The pages where accounts are linked and configured, in a browser, against a whole server that is also the directory. */

const executable = findBrowser();
const inBrowser = { skip: executable === undefined ? NO_BROWSER : false };

const NAMES = 'Acme Beta Cedar Delta Echo Fjord Grove Harbor Iris Juno Kite Lark'
  .split(' ')
  .map((name) => `${name} Ltd`);
const SAVE = 'Save Configuration';
const SEVERAL = 'Do you have multiple organizations in this JumpCloud instance';

let server: TestServer;
let browser: Browser;
let admin: Visitor;
let ahead = 0;
/** Own organizations by name. */
const own = new Map<string, string>();

before(async () => {
  if (executable === undefined) return;
  [server, browser] = await Promise.all([
    startTestServer({ clock: { now: () => Date.now() + ahead } }),
    launchBrowser(executable),
  ]);
  for (const displayName of NAMES) {
    const { _id } = await must<{ _id: string }>('POST', '/muster/v1/organizations', { displayName });
    own.set(displayName, _id);
  }
  admin = await visitor(browser, server.url);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function must<T>(method: string, path: string, body?: unknown): Promise<T> {
  const reply = await server.api<T>(method, path, body);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** One of the places at the top. */
const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
const summary = (page: Page, name: RegExp) => page.getByRole('group', { name });
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const optionFor = (page: Page, name: string) =>
  page.getByLabel(`Organization in JumpCloud for ${name}`, { exact: true });
const chosen = async (page: Page, name: string): Promise<string> =>
  optionFor(page, name).evaluate(
    (control) => (control as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text ?? '',
  );
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

interface Account {
  readonly id: string;
  readonly origin_owner_name: string;
  readonly status: string;
  readonly setup_information: Readonly<Record<string, unknown>>;
}
const accounts = () => must<readonly Account[]>('GET', '/hub/accounts');
const accountOf = async (name: string): Promise<Account> => {
  const found = (await accounts()).find(({ origin_owner_name }) => origin_owner_name === name);
  assert.ok(found, `${name} is not linked`);
  return found;
};

interface Link {
  readonly auth_link_url: string;
  readonly token: string;
  readonly session_id: string;
}
const newLink = (name: string, more: object = {}) =>
  must<Link>('POST', '/hub/connect_sessions', {
    origin_owner_id: name.toLowerCase(),
    origin_owner_name: name,
    ...more,
  });

test('an administrator signs in with a key that is kept in memory alone', inBrowser, async () => {
  const { page } = admin;
  await page.goto(`${server.url}/hub/connect`);
  await h1(page, 'Linked accounts');
  await isAccessible(page, 'signing in');
  await page.getByLabel('Your API key on this server').fill('mst_wrong');
  await page.keyboard.press('Enter');
  await summary(page, /not signed in/).waitFor();
  assert.match(await focused(page), /not signed in/);
  await page.getByLabel('Your API key on this server').fill(server.apiKey);
  await page.keyboard.press('Enter');
  await h1(page, 'Connectors');
  assert.equal(await focused(page), 'Connectors');
  assert.equal(await page.title(), 'Connectors · Muster');
  await holdsNone(page, [server.apiKey], 'signed in');
});

test('connectors are found as one types, and opened by Enter', inBrowser, async () => {
  const { page } = admin;
  await isAccessible(page, 'the connectors');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'JumpCloud' }) });
  await card.getByText('Last updated').waitFor();
  for (const badge of ['API Key', 'OAuth 2.0 (Service Account)'])
    await card.getByText(badge, { exact: true }).waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Search connectors');
  await page.keyboard.type('nothing like it');
  await page.getByRole('status').getByText('No connector matches “nothing like it”.').waitFor();
  assert.equal(await card.count(), 0);
  await page.getByLabel('Search connectors').fill('service oauth');
  await page.getByText('1 connector', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await h1(page, 'Connect JumpCloud');
});

test('what the server refuses is said beside the field, and in a summary that leads there', inBrowser, async () => {
  const { page } = admin;
  assert.deepEqual(await tabbed(page, 5), ['Owner ID', 'Owner name', 'Label', 'API Key', 'API Key']);
  const save = () => press(page, SAVE);
  await save();
  await summary(page, /not saved: 2 things/).waitFor();
  await page.getByLabel('Owner ID').fill('acme-holding');
  await page.getByLabel('Owner name').fill('Acme Holding');
  await page.getByLabel('Region').selectOption('Another base URL');
  await page.getByLabel('Base URL').fill('http://127.0.0.1:1');
  const key = page.getByRole('textbox', { name: 'API Key' });
  await key.fill('two words');
  await save();
  await page
    .getByText(/^API Key holds a space/)
    .first()
    .waitFor();
  await key.fill('mst_somebody-elses');
  await save();
  const base = page.getByLabel('Base URL');
  await page.locator('[aria-invalid=true]').and(base).waitFor();
  assert.match(await focused(page), /^The configuration was not saved/);
  const [, complaint = ''] = (await base.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const why = (await page.locator(`#${complaint}`).textContent()) ?? '';
  assert.ok(why.length > 10);
  assert.ok((await summary(page, /not saved/).textContent())?.includes(why), 'in the server’s words');
  await isAccessible(page, 'the form with errors');
  await summary(page, /not saved/)
    .getByRole('link')
    .click();
  assert.equal(await focused(page), 'Base URL');
  assert.equal(page.url(), `${server.url}/hub/connect`);
  await page.getByLabel('Region').selectOption('This server');
  await base.waitFor({ state: 'hidden' });
  await save();
  await page.locator('[aria-invalid=true]').and(key).waitFor();
  assert.deepEqual(await accounts(), []);
});

test('while it is validated it cannot be pressed twice; what is saved leaves no secret behind', inBrowser, async () => {
  const { page } = admin;
  let asked = 0;
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/hub/accounts', async (route) => {
    if (route.request().method() === 'POST') {
      asked += 1;
      await gate;
    }
    await route.continue();
  });
  await page.getByRole('textbox', { name: 'API Key' }).fill(server.apiKey);
  await page.getByLabel(SEVERAL).selectOption('True');
  assert.deepEqual(await page.getByLabel(SEVERAL).locator('option').allTextContents(), ['False', 'True']);
  await page.getByLabel('Key lifetime').selectOption('30 days');
  await press(page, SAVE);
  const busy = page.getByRole('button', { name: 'Validating…' });
  await busy.waitFor();
  assert.equal(await busy.getAttribute('aria-disabled'), 'true');
  await busy.press('Enter');
  await page.getByLabel('Owner name').press('Enter');
  go();
  await page.getByRole('group', { name: 'Configuration saved' }).waitFor();
  assert.match(await focused(page), /Configuration saved/);
  assert.equal(asked, 1);
  await page.unroute('**/hub/accounts');
  await holdsNone(page, [server.apiKey], 'saved');
  assert.equal(await page.getByRole('textbox', { name: 'API Key' }).getAttribute('placeholder'), 'Unchanged');
  const { setup_information } = await accountOf('Acme Holding');
  assert.deepEqual([setup_information.region, setup_information.multiple_organizations], ['self', true]);
});

test('organizations are suggested, filtered, paged and saved', inBrowser, async () => {
  const { page } = admin;
  await page.getByRole('rowheader', { name: 'Acme Ltd' }).waitFor();
  assert.equal(await page.getByRole('rowheader').count(), 10);
  await page.getByText('1–10 of 13').waitFor();
  await page.getByText('Never').first().waitFor();
  await optionFor(page, 'Beta Ltd').selectOption('Acme Ltd');
  await page.getByText('1 change is not saved yet.').waitFor();
  await press(page, 'Suggest values');
  await page.getByText(/^Filled \d+/).waitFor();
  assert.equal(await chosen(page, 'Beta Ltd'), 'Acme Ltd', 'what was chosen stays');
  assert.equal(await chosen(page, 'Cedar Ltd'), 'Cedar Ltd');
  await row(page, 'Cedar Ltd').getByText('Suggested, 100% alike').waitFor();
  await optionFor(page, 'Beta Ltd').selectOption('Beta Ltd');
  await optionFor(page, 'Acme Ltd').selectOption('Cedar Ltd');
  await isAccessible(page, 'the mapping');
  await press(page, 'Save mappings');
  await page.getByText(/\d+ saved; 2 refused: Acme Ltd, Cedar Ltd\./).waitFor();
  await row(page, 'Cedar Ltd').getByText('Not saved: the same is chosen for another organization.').waitFor();
  await row(page, 'Beta Ltd').getByText('Saved', { exact: true }).waitFor();
  await optionFor(page, 'Acme Ltd').selectOption('Beta Ltd');
  await press(page, 'Save mappings');
  await page.getByText('1 saved; 1 refused: Acme Ltd.').waitFor();
  await row(page, 'Acme Ltd')
    .getByText(/^Not saved: .*is mapped to another organization/)
    .waitFor();
  await row(page, 'Cedar Ltd').getByText('Saved', { exact: true }).waitFor();
  await page.getByLabel('Several of yours may be mapped to one in JumpCloud').check();
  await press(page, 'Save mappings');
  await row(page, 'Acme Ltd').getByText('Saved', { exact: true }).waitFor();
  await optionFor(page, 'Acme Ltd').selectOption('Acme Ltd');
  await press(page, 'Save mappings');
  await row(page, 'Acme Ltd').getByText('Saved', { exact: true }).waitFor();
  await press(page, 'Save mappings');
  await page.getByText('Nothing was changed, so there is nothing to save.').waitFor();
  await press(page, 'Next');
  await page.getByText('11–13 of 13').first().waitFor();
  assert.equal(await page.getByRole('rowheader').count(), 3);
  assert.equal(await page.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled'), 'true');
  await page.getByLabel('Filter by name').fill('fjord');
  await page.getByRole('rowheader', { name: 'Fjord Ltd' }).waitFor();
  assert.equal(await page.getByRole('rowheader').count(), 1);
  await optionFor(page, 'Fjord Ltd').selectOption('Not mapped');
  await press(page, 'Save mappings');
  await row(page, 'Fjord Ltd').getByText('Never').waitFor();
  const { id } = await accountOf('Acme Holding');
  const { results } = await must<{ results: { organization: { name: string }; vendor: { name: string } | null }[] }>(
    'GET',
    `/hub/accounts/${id}/mapping`,
  );
  const saved = new Map(results.map(({ organization, vendor }) => [organization.name, vendor?.name]));
  assert.deepEqual(
    ['Acme Ltd', 'Beta Ltd', 'Fjord Ltd', 'Lark Ltd'].map((name) => saved.get(name)),
    ['Acme Ltd', 'Beta Ltd', undefined, 'Lark Ltd'],
  );
  await must('POST', '/muster/v1/organizations', { displayName: 'Quill Ltd' });
  await press(page, 'Refresh options');
  await page.getByText('JumpCloud has 14 organizations to choose from.').waitFor();
  await optionFor(page, 'Fjord Ltd').selectOption('Quill Ltd');
});

test('where there are many to choose from, one types part of a name', inBrowser, async () => {
  const { page } = admin;
  const results = Array.from({ length: 300 }, (_, n) => ({
    id: String(n).padStart(24, '0'),
    name: `Branch ${n % 299}`,
  }));
  await page.route('**/organizations', (route) => route.fulfill({ json: { totalCount: 300, results } }));
  await press(page, 'Refresh options');
  await page.getByText('JumpCloud has 300 organizations to choose from.').waitFor();
  const field = optionFor(page, 'Fjord Ltd');
  await field.fill('Branch 7777');
  await field.press('Tab');
  await row(page, 'Fjord Ltd').getByText('Not changed: JumpCloud has none of this name.').waitFor();
  await field.fill(`Branch 0 (${'0'.repeat(24)})`);
  await field.press('Tab');
  await row(page, 'Fjord Ltd').getByText('Changed, not saved yet').waitFor();
  await isAccessible(page, 'the mapping to many');
  await press(page, 'Save mappings');
  await row(page, 'Fjord Ltd')
    .getByText(/^Not saved: the directory has no organization/)
    .waitFor();
  await page.unroute('**/organizations');
});

test('a linked account is changed without its secret, checked, suspended, resumed and deleted', inBrowser, async () => {
  const { page } = admin;
  await goTo(page, 'Linked accounts');
  await page.getByText('1 account', { exact: true }).waitFor();
  await page.getByLabel('Search accounts').fill('nobody');
  await page.getByText('No account matches “nobody”.').waitFor();
  await page.getByLabel('Search accounts').fill('holding');
  await page.getByText(/^Its key ends on .*, in 30 days\.$/).waitFor();
  await press(page, 'Edit Acme Holding');
  await h1(page, 'JumpCloud: Acme Holding');
  await page.getByLabel('Label').fill('Acme, all of it');
  await press(page, SAVE);
  await page.getByRole('group', { name: 'Configuration saved' }).waitFor();
  await goTo(page, 'Linked accounts');
  await page.getByRole('heading', { name: 'Acme, all of it' }).waitFor();
  await press(page, /^Check/);
  await page.getByText('The directory took the credentials.').waitFor();
  await page.getByRole('button', { name: /^Suspend/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('suspended', { exact: true }).waitFor();
  await page.getByText(/^Suspended: nothing is run with it\. Since/).waitFor();
  await page.getByRole('button', { name: /^Resume/ }).waitFor();
  assert.equal(await focused(page), 'Resume Acme, all of it');
  await isAccessible(page, 'the accounts');
  await page.keyboard.press('Enter');
  await page.getByText('active', { exact: true }).waitFor();
  assert.equal((await accountOf('Acme Holding')).status, 'active');
  await press(page, /^Delete/);
  const dialog = page.getByRole('dialog', { name: 'Delete Acme, all of it?' });
  await isAccessible(page, 'the question');
  await dialog.getByRole('textbox').fill('Acme');
  await dialog.getByRole('textbox').press('Enter');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await accounts()).length, 1);
  await press(page, /^Delete/);
  await dialog.getByRole('textbox').fill('Acme, all of it');
  await press(page, 'Delete account');
  await page.getByText('No account is linked yet.').waitFor();
  assert.equal(await focused(page), 'Linked accounts');
  assert.deepEqual(await accounts(), []);
});

test('a service account has two client secrets, one of which is exchanged', inBrowser, async () => {
  const { page } = admin;
  const { serviceAccount } = await must<{
    serviceAccount: { objectId: string; authConfigList: { clientId: string; clientSecret: string }[] };
  }>('POST', '/api/v2/service-accounts', {
    name: 'Hub',
    roleName: 'Administrator With Billing',
    authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } },
  });
  const [config] = serviceAccount.authConfigList;
  assert.ok(config);
  await press(page, 'Link an account');
  await press(page, 'JumpCloud');
  await page.getByLabel('Owner ID').fill('robots');
  await page.getByLabel('Owner name').fill('Robots');
  await page.getByLabel('Region').selectOption('This server');
  await page.getByRole('radio', { name: 'OAuth 2.0 (Service Account)' }).check();
  assert.equal(await page.getByLabel('Region').inputValue(), 'self', 'what both have in common stays');
  assert.equal(await page.getByRole('textbox', { name: 'API Key' }).count(), 0);
  await page.getByLabel('Client ID').fill(config.clientId);
  await page.getByRole('textbox', { name: 'Client Secret', exact: true }).fill('mcs_no-longer-good');
  await page.getByRole('textbox', { name: 'Second Client Secret' }).fill(config.clientSecret);
  await press(page, SAVE);
  await page.getByRole('group', { name: 'Configuration saved' }).waitFor();
  await holdsNone(page, [config.clientSecret, 'mcs_no-longer-good'], 'saved');
  assert.equal(await page.getByRole('table').count(), 0, 'one organization has nothing to map');
  await isAccessible(page, 'a service account');
  await goTo(page, 'Linked accounts');
  await page.getByText('client secret 2 of 2 in use').waitFor();
  await press(page, /^Exchange secret/);
  await page.getByRole('dialog').getByRole('button', { name: 'Exchange secret' }).click();
  await page.getByText(/^The client secret was exchanged/).waitFor();
  await page.getByText('client secret 1 of 2 in use').waitFor();
  await press(page, /^Edit/);
  await page.getByRole('checkbox', { name: 'Remove it' }).check();
  await press(page, SAVE);
  await page.getByRole('group', { name: 'Configuration saved' }).waitFor();
  assert.equal((await accountOf('Robots')).setup_information.secrets, 1);
});

test('a link is made, copied, and opened by somebody who has nothing else', inBrowser, async () => {
  const { page } = admin;
  await goTo(page, 'Connect link');
  await h1(page, 'Connect link');
  await press(page, 'Create link');
  await summary(page, /No link was created/).waitFor();
  await page.getByLabel('Owner ID').fill('guests');
  await page.getByLabel('Owner name').fill('Guests & Co <b>');
  await page.getByText('Organizations that may be mapped').click();
  await page.getByRole('checkbox', { name: 'Echo Ltd' }).check();
  await page.getByRole('checkbox', { name: 'Kite Ltd' }).check();
  await press(page, 'Create link');
  await page.getByRole('group', { name: 'The link' }).waitFor();
  await isAccessible(page, 'the link');
  await press(page, 'Copy link');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const url = await page.evaluate<string>('navigator.clipboard.readText()');
  const token = new URL(url).hash.slice('#token='.length);
  assert.match(url, new RegExp(`^${server.url}/hub/link#token=mhs_`));

  const guest = await visitor(browser, server.url);
  const at = guest.page;
  await at.goto(url);
  await h1(at, 'Link an account for Guests & Co <b>');
  assert.equal(at.url(), `${server.url}/hub/link`, 'the token leaves the address');
  await holdsNone(at, [token], 'the link');
  await isAccessible(at, 'the connectors of a link');
  await press(at, 'JumpCloud');
  await h1(at, 'Connect JumpCloud');
  await at.getByRole('textbox', { name: 'API Key' }).fill(server.apiKey);
  await at.getByLabel('Region').selectOption('This server');
  await at.getByLabel(SEVERAL).selectOption('True');
  await press(at, SAVE);
  await at.getByRole('group', { name: 'Configuration saved' }).waitFor();
  await at.getByRole('rowheader', { name: 'Kite Ltd' }).waitFor();
  assert.deepEqual(await at.getByRole('rowheader').allTextContents(), ['Echo Ltd', 'Kite Ltd']);
  assert.equal(await at.getByRole('button', { name: SAVE }).count(), 0, 'the link is used up');
  await press(at, 'Suggest values');
  await at.getByText(/^Filled 2/).waitFor();
  await press(at, 'Save mappings');
  await at.getByText('2 saved.').waitFor();
  await isAccessible(at, 'a link that was used');
  await holdsNone(at, [token, server.apiKey], 'linked');
  await at.reload();
  await h1(at, 'Open your link');
  await at.goto('about:blank');
  await at.goto(url);
  await at.getByRole('group', { name: 'This link was used already' }).waitFor();
  await at.getByText('Echo Ltd').first().waitFor();
  await press(page, 'Revoke link');
  await page.getByText('The link was revoked: it does nothing any more.').waitFor();
  await at.goto('about:blank');
  await at.goto(url);
  await h1(at, 'This link was revoked');
  await guest.wasFine();
  await guest.leave();
});

test('links that are over say so, and what to do', inBrowser, async () => {
  const guest = await visitor(browser, server.url);
  const { page } = guest;
  const open = async (token: string, title: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${server.url}/hub/link#token=${token}`);
    await h1(page, title);
    await page
      .getByText(/[Aa]sk the person who sent it for another|Open it again/)
      .first()
      .waitFor();
    assert.equal(page.url(), `${server.url}/hub/link`);
  };
  const [expiring, revoked, used, late] = [
    await newLink('Expiring', { expires_in: 60 }),
    await newLink('Revoked'),
    await newLink('Used', { expires_in: 86_400 }),
    await newLink('Late', { expires_in: 60 }),
  ];
  await must('DELETE', `/hub/connect_sessions/${revoked.session_id}`);
  const credentials = { api_key: server.apiKey, region: 'self', multiple_organizations: true };
  const linked = await server.api(
    'POST',
    '/hub/session/account',
    { credentials },
    { 'x-api-key': undefined, 'x-hub-session-token': used.token },
  );
  assert.equal(linked.status, 200);
  await page.goto(`${server.url}/hub/link`);
  await h1(page, 'Open your link');
  await open('mhs_cut-off', 'This link is not known here');
  await open(revoked.token, 'This link was revoked');
  await page.goto(`${server.url}/hub/link#token=${late.token}`);
  await h1(page, 'Link an account for Late');
  await press(page, 'JumpCloud');
  await page.getByRole('textbox', { name: 'API Key' }).fill(server.apiKey);
  try {
    ahead = 31 * 60_000;
    await press(page, SAVE);
    await h1(page, 'This link has expired');
    await holdsNone(page, [server.apiKey], 'expired meanwhile');
    await open(expiring.token, 'This link has expired');
    await open(used.token, 'This link was used already');
  } finally {
    ahead = 0;
  }
  await guest.wasFine();
  await guest.leave();
});

test('a link changes the account that it is for, or links several, as it says', inBrowser, async () => {
  const guest = await visitor(browser, server.url, { colorScheme: 'dark', viewport: { width: 360, height: 700 } });
  const { page } = guest;
  const { id } = await accountOf('Robots');
  const edit = await newLink('Robots', { account_id: id });
  await page.goto(edit.auth_link_url);
  await h1(page, 'Change the JumpCloud account');
  assert.equal(await page.getByRole('radio').count(), 0, 'it signs in as it does');
  await isAccessible(page, 'changing, narrow and dark');
  await press(page, SAVE);
  await page.getByRole('group', { name: 'Configuration saved' }).waitFor();

  const many = await newLink('Many', { multiple: true, organizations: [own.get('Acme Ltd')] });
  // Another link in the same window changes the fragment alone.
  await page.goto(many.auth_link_url);
  await h1(page, 'Link an account for Many');
  await isAccessible(page, 'the connectors, narrow and dark');
  for (let n = 0; n < 2; n++) {
    if (n === 0) await press(page, 'JumpCloud');
    await page.getByRole('textbox', { name: 'API Key' }).fill(server.apiKey);
    await page.getByLabel('Region').selectOption('This server');
    await page.getByLabel(SEVERAL).selectOption('True');
    await press(page, SAVE);
    await page.getByRole('group', { name: 'Configuration saved' }).waitFor();
    await page.getByRole('rowheader', { name: 'Acme Ltd' }).waitFor();
    await isAccessible(page, 'the mapping, narrow and dark');
    await press(page, 'Link another account');
    await page.getByRole('button', { name: SAVE }).waitFor();
  }
  const linked = (await accounts()).filter(({ origin_owner_name }) => origin_owner_name === 'Many');
  assert.equal(linked.length, 2);
  await guest.wasFine();
  await guest.leave();
});

test('signing out forgets the key; a key that is over ends the visit', inBrowser, async () => {
  const { page } = admin;
  await press(page, 'Sign out');
  await h1(page, 'Linked accounts');
  assert.equal(await page.getByRole('navigation').count(), 0);
  await page.getByLabel('Your API key on this server').fill(server.apiKey);
  await page.keyboard.press('Enter');
  await h1(page, 'Connectors');
  await page.route('**/hub/accounts?*', (route) =>
    route.fulfill({ status: 401, json: { message: 'the key was revoked' } }),
  );
  await goTo(page, 'Linked accounts');
  await page.getByText('You were signed out: the key was revoked.').waitFor();
  await admin.wasFine();
  await admin.leave();
});
