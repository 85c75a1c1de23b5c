import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { unpackChromium } from './packed-chromium.ts'

/** What lives as long as a test, or with the hooks of `node:test` as long as a file. */
export interface Life {
  after(end: () => unknown): void
}

/** A real Chromium for the tests of a file. */
export interface TestBrowser {
  /**
   * A reader with a browser of their own: nothing is remembered from another one. At the end of the test it fails when
   * the console has an error, a script fails, or a request fails or leaves the host.
   */
  newReader(t: Life, options?: BrowserContextOptions): Promise<Page>
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// Nothing of the browser's own may call home while pages are watched for requests that leave the host.
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** Starts the Chromium of the system, or where there is none that of an npm package. */
export async function openBrowser(life: Life): Promise<TestBrowser> {
  const browser = await launch()
  life.after(() => browser.close())
  return {
    async newReader(t, options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options })
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const problems = watch(page)
      t.after(async () => {
        await context.close()
        assert.deepEqual(problems, [])
      })
      return page
    },
  }
}

// Milliseconds after which what a reader waits for counts as missing; far beyond what anything takes.
const PATIENCE = 10_000

async function launch(): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args: QUIET })
  return chromium.launch({ ...(await unpackChromium()), args: [...QUIET, '--disable-gpu'] })
}

function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`script failed: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // A page that answers 404 or 410 as it should is no fault; what it asks for is looked at below.
    if (message.location().url === page.url() && /status of 4\d\d/.test(message.text())) return
    problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // The reader had gone on before the file came.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    if (!isPage && response.status() >= 400) problems.push(`answered ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && hostname !== 'localhost') problems.push(`left the host: ${request.url()}`)
  })
  return problems
}
