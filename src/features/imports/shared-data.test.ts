import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { countsOf, type ImportWish, startImport } from '#src/testing/import.ts'

// Whole files of others, which are not part of the repository. What is wrong with them has small files of its own in the
// other tests; here it is promised that they go through as they are, and that a second time changes nothing.
const DATA = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

const REGISTER = {
  'register/parties.csv': [
    'key,kind,name,country,wikidata,own',
    'home,city,Espoo,FI,Q47034,yes',
    'kongsberg,city,Kongsberg,NO,,',
    'eurocities,network,Eurocities,BE,,',
  ].join('\n'),
}

const FILES: Record<string, [counts: Partial<Record<string, number>>, wish?: ImportWish]> = {
  'networks/eurocities-members.json': [{ added: 205, changed: 1, doubted: 3 }],
  'networks/learning-cities-2022-partial.csv': [{ added: 46 }],
  'events/turku-linked-events.json': [{ added: 20 }],
  'events/espoo-calendar.json': [{ added: 1 }],
  'feeds/poitiers_city_agenda.rss.xml': [{ added: 3 }, { party: 'kongsberg' }],
  'feeds/iasi_cultura_wordpress.rss.xml': [{ added: 2 }, { party: 'kongsberg' }],
  'twinnings/germany-with-years.csv': [{ added: 5813, matched: 19, doubted: 41, refused: 8 }],
  'twinnings/world-pairs.csv': [{ added: 24_053, matched: 1470, doubted: 379, refused: 15 }],
}

describe('the files that were collected from public sources go through', () => {
  for (const [file, [counts, wish]] of Object.entries(FILES)) {
    const path = `${DATA}${file}`
    test(file, { skip: !existsSync(path) && `${file} is not here` }, async (t) => {
      const { run } = await startImport(t, REGISTER)
      assert.deepEqual(countsOf(await run(path, wish)), counts)
      const again = countsOf(await run(path, wish))
      assert.equal((again.added ?? 0) + (again.changed ?? 0), 0, 'a second time changes nothing')
    })
  }

  const projects = `${DATA}projects/interreg-sweden.json`
  test('projects/interreg-sweden.json', { skip: !existsSync(projects) && 'it is not here' }, async (t) => {
    const { db, run } = await startImport(t, REGISTER)
    const { rows, log } = await run(projects)
    assert.deepEqual([rows, log.counts.refused], [1196, 28])
    const again = countsOf(await run(projects))
    assert.equal((again.added ?? 0) + (again.changed ?? 0), 0, 'a second time changes nothing')
    const { count } = await db
      .selectFrom('activities')
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    assert.ok(Number(count) > 550, `${count} projects`)
  })
})
