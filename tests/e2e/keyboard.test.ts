import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { startSampleCity } from './city.ts'

const city = await startSampleCity({ after }, { arabic: true })
const browser = await openBrowser({ after })

// Its coming into view is what shows it.
const SKIP_LINK = 'A #content'

interface Focus {
  readonly name: string
  /** Whether something is drawn around it. */
  readonly isShown: boolean
  readonly isInWindow: boolean
}

/** What has the focus; undefined when that has left the page. */
function readFocus(page: Page): Promise<Focus | undefined> {
  return page.locator('body').evaluate((body) => {
    const document = body.ownerDocument
    const window = document.defaultView
    const element = document.activeElement
    if (!element || element === body) return undefined
    const { outlineStyle, outlineWidth, outlineColor, opacity, visibility } = window.getComputedStyle(element)
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    return {
      name: `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('name') ?? ''}`,
      isShown:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/^transparent$|, 0\)$/.test(outlineColor) &&
        opacity === '1' &&
        visibility === 'visible' &&
        width > 1 &&
        height > 1,
      isInWindow: bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
    }
  })
}

describe('a reader with a keyboard', () => {
  for (const [path, colorScheme] of [
    ['/en', 'light'],
    ['/ar', 'dark'],
    ['/sv/vanorter', 'light'],
    ['/fi/uutiset', 'dark'],
    ['/en/news/young-people-from-nordic-twin-towns', 'dark'],
  ] as const) {
    test(`sees on ${path} in ${colorScheme} where they are, and reaches every link and field`, async (t) => {
      const page = await browser.newReader(t, { colorScheme, reducedMotion: 'reduce' })
      await page.goto(city.origin + path)
      const reachable = await page.locator('a[href]:visible, button:visible, select:visible').count()
      const reached: Focus[] = []
      for (;;) {
        await page.keyboard.press('Tab')
        const focus = await readFocus(page)
        if (!focus) break
        reached.push(focus)
        // Round and round: a page that lets nobody out.
        assert.ok(reached.length <= reachable + 10, 'the focus leaves the page at its end')
      }
      assert.ok(reached.length >= reachable, `${reached.length} of ${reachable}`)
      assert.deepEqual(
        reached.filter(({ name, isShown, isInWindow }) => !isInWindow || (!isShown && name !== SKIP_LINK)),
        [],
      )
    })
  }

  test('skips the menus with the first key', async (t) => {
    const page = await browser.newReader(t)
    await page.goto(`${city.origin}/en/networks`)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    assert.ok(await skip.evaluate((link) => link === link.ownerDocument.activeElement))
    const box = await skip.boundingBox()
    assert.ok(box && box.y >= 0 && box.width > 40 && box.height > 20, 'it can be seen')

    await page.keyboard.press('Enter')
    assert.equal(await page.locator(':focus').getAttribute('id'), 'content')
    await page.keyboard.press('Tab')
    assert.ok(await page.locator('main :focus').count(), 'the next key goes on within the content')
  })

  test('comes on a phone from the top to the menu, and through it to another page', async (t) => {
    const page = await browser.newReader(t, { viewport: { width: 390, height: 800 } })
    await page.goto(`${city.origin}/en`)
    await page.getByRole('link', { name: 'Menu', exact: true }).focus()
    await page.keyboard.press('Enter')
    assert.equal(await page.locator(':focus').getAttribute('id'), 'site-menu')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    assert.equal(new URL(page.url()).pathname, '/en/twin-towns')
  })
})
