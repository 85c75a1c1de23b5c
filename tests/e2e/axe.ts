import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const EVERY_RULE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
const RULES_OF_LAYOUT = {
  type: 'rule',
  values: [...RULES_OF_COLOUR.values, 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'skip-link'],
}

// Dark differs from light in its colours alone, and narrow from wide in where things stand and which are seen.
const LOOKS = [
  { width: 1280, colorScheme: 'light', runOnly: EVERY_RULE },
  { width: 1280, colorScheme: 'dark', runOnly: RULES_OF_COLOUR },
  { width: 390, colorScheme: 'light', runOnly: RULES_OF_LAYOUT },
] as const

/** What axe holds against a page, wide and narrow, in light and in dark; or in the first of these looks alone. */
export async function findBarriers(page: Page, looks: Looks = 'every look'): Promise<string[]> {
  try {
    return await lookAt(page, looks)
  } catch (error) {
    // The page was on its way to another one: that is the one to look at.
    if (!/documentElement|context was destroyed|navigat/i.test(String(error))) throw error
    await page.waitForLoadState()
    return lookAt(page, looks)
  }
}

type Looks = 'every look' | 'the first look'

async function lookAt(page: Page, looks: Looks): Promise<string[]> {
  const barriers: string[] = []
  await page.evaluate(SOURCE)
  for (const { width, colorScheme, runOnly } of looks === 'every look' ? LOOKS : LOOKS.slice(0, 1)) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const results = (await page.evaluate(
      `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
    )) as AxeResults
    barriers.push(...written(results).map((barrier) => `${width} px, ${colorScheme}: ${barrier}`))
  }
  return barriers
}

function written({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
}
