import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const EVERY_RULE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe holds against a page, wide and narrow, in light and in dark. */
export async function findBarriers(page: Page): Promise<string[]> {
  const barriers: string[] = []
  await page.evaluate(SOURCE)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // Dark differs from light in its colours alone.
      const runOnly = colorScheme === 'light' ? EVERY_RULE : RULES_OF_COLOUR
      const results = (await page.evaluate(
        `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
      )) as AxeResults
      barriers.push(...written(results).map((barrier) => `${width} px, ${colorScheme}: ${barrier}`))
    }
  }
  return barriers
}

function written({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
}
