/** Firefox with the built package as a temporary add-on, its sidebar open beside the practice portal. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Marionette, marionette } from './marionette.ts';

const extension = fileURLToPath(new URL('../../extension/', import.meta.url));
const built = join(extension, '.output/firefox-mv3');
const id = 'panel@clearway.example.com';
/** Fixed here; in the wild each profile makes its own. */
const uuid = '3f1f6a30-6d0c-4e55-9d2b-5a7c3f0d2b11';
const sidebar = `${id.replaceAll(/[@.]/g, '_')}-sidebar-action`;

const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
/** The first Firefox there is, or null. */
export const firefoxFile = places.find((file) => file && existsSync(file)) ?? null;

const prefs = (portalPort: number) => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  // The portal's names lead to the practice portal, as --host-resolver-rules does in Chromium.
  'network.dns.localDomains': 'nppes.cms.hhs.gov',
  'network.socket.forcePort': `443=${portalPort}`,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
});

export type Firefox = {
  /** Opens an address in the tab in front. */
  readonly go: (address: string) => Promise<void>;
  /** Runs a function body in the docked sidebar; its `document` is the panel's. */
  readonly inSidebar: (body: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** As its owner gives the portal's host or takes it back, in the add-on's page of the browser. */
  readonly hostIs: (how: 'granted' | 'withheld') => Promise<void>;
  /** The whole window, sidebar and page. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** The package as a store would get it, but for the zip. */
export function buildForFirefox(): void {
  execFileSync(join(extension, 'node_modules/.bin/wxt'), ['build', '-b', 'firefox', '--mv3'], {
    cwd: extension,
    stdio: 'pipe',
  });
}

export async function openFirefox(portalPort: number): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'clearway-firefox-'));
  const lines = Object.entries(prefs(portalPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const size = ['--width', '1280', '--height', '800'];
  const child = spawn(firefoxFile ?? 'firefox', [...flags, ...size, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '800' },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const driver = await marionette(await portIn(profile, () => child.exitCode));
  await driver.ask('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'none',
    timeouts: { script: 60_000 },
  });
  await driver.ask('Addon:Install', { path: built, temporary: true });
  const close = async () => {
    const gone = once(child, 'exit');
    await driver.ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill('SIGKILL'));
    await gone;
    driver.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { ...(await handsOn(driver)), close };
}

/** The port Firefox chose, once it has written it down. */
async function portIn(profile: string, ended: () => number | null): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  while (!existsSync(file) || readFileSync(file, 'utf8').trim() === '') {
    if (ended() !== null) throw new Error('Firefox ended while starting.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number(readFileSync(file, 'utf8'));
}

const permit = `const { ExtensionPermissions } =
    ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const host = { permissions: [], origins: ['https://nppes.cms.hhs.gov/*'], data_collection: [] };
  return ExtensionPermissions[arguments[1]](arguments[0], host, extension).then(() => true);`;

type Handle = { readonly value: string };

/** Opens the sidebar, and a page of the extension in the back through which the sidebar's own window is reached. */
async function handsOn(driver: Marionette): Promise<Omit<Firefox, 'close'>> {
  const run = async (context: 'chrome' | 'content', script: string, args: readonly unknown[]) => {
    await driver.ask('Marionette:SetContext', { value: context });
    const reply = await driver.ask('WebDriver:ExecuteScript', { script, args, sandbox: 'default' });
    // cast: Marionette answers {value}.
    return (reply as { readonly value: unknown }).value;
  };
  const handle = async () => ((await driver.ask('WebDriver:GetWindowHandle')) as Handle).value;
  const front = await handle();
  const made = (await driver.ask('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
    readonly handle: string;
  };
  const to = (tab: string) => driver.ask('WebDriver:SwitchToWindow', { handle: tab, focus: false });
  const go = async (tab: string, address: string) => {
    await driver.ask('Marionette:SetContext', { value: 'content' });
    await to(tab);
    await driver.ask('WebDriver:Navigate', { url: address });
  };
  await go(made.handle, `moz-extension://${uuid}/options.html`);
  await run('chrome', 'return window.SidebarController.show(arguments[0]).then(() => true);', [sidebar]);
  const inSidebar = async (body: string, ...args: readonly unknown[]) => {
    await driver.ask('Marionette:SetContext', { value: 'content' });
    await to(made.handle);
    const found = `const [panel] = window.wrappedJSObject.browser.extension.getViews({ type: 'sidebar' });
      if (!panel) return null;
      const { document } = panel;
      const given = arguments;`;
    return run('content', `${found}\n${body}`, args);
  };
  return {
    go: (address) => go(front, address),
    inSidebar,
    hostIs: async (how) => {
      await run('chrome', permit, [id, how === 'granted' ? 'add' : 'remove']);
    },
    picture: async () => {
      await driver.ask('Marionette:SetContext', { value: 'chrome' });
      const { value } = (await driver.ask('WebDriver:TakeScreenshot', { full: false })) as Handle;
      return Buffer.from(value, 'base64');
    },
  };
}
