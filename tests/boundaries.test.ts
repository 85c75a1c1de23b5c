import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

// The rooms and who may look into which (docs/guides/developers.md): bin → app → features → ui → platform, never back.
const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{bin,src,migrations}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.test\.tsx?$/.test(file),
)
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })))

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'))
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => textAt(file, moduleRequest.start, moduleRequest.end))
  const named = module.staticImports.map((found) => found.moduleRequest.value)
  const passedOn = module.staticExports.flatMap((found) =>
    found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  return [...named, ...dynamic, ...passedOn]
    .filter((target) => target.startsWith('.') || target.startsWith('#src/'))
    .map((target) => (target.startsWith('#src/') ? target.slice(1) : normalize(join(dirname(file), target))))
}

function textAt(file: string, start: number, end: number): string {
  return readFileSync(join(root, file)).subarray(start, end).toString().replace(/['"`]/g, '')
}

const LEVELS = ['src/platform/', 'src/ui/', 'src/features/', 'src/', 'bin/']
const levelOf = (file: string) => LEVELS.findIndex((level) => file.startsWith(level))
const featureOf = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1]

describe('the rooms of the house', () => {
  test('look only downwards', () => {
    const upwards = imports.filter(({ file, target }) => levelOf(file) !== -1 && levelOf(target) > levelOf(file))
    assert.deepEqual(upwards, [])
    assert.ok(imports.length > 200, 'imports were found at all')
  })

  test('meet each other only through index.ts', () => {
    const aside = imports.filter(({ file, target }) => {
      const other = featureOf(target)
      return other !== undefined && other !== featureOf(file) && !target.endsWith('/index.ts')
    })
    assert.deepEqual(aside, [])
  })

  test('do not go round in circles', () => {
    const links = new Map<string, Set<string>>()
    for (const { file, target } of imports) {
      const [from, to] = [featureOf(file), featureOf(target)]
      if (from && to && from !== to) links.set(from, (links.get(from) ?? new Set()).add(to))
    }
    const circleFrom = (room: string, way: string[]): string[] | undefined => {
      if (way.includes(room)) return [...way, room]
      for (const next of links.get(room) ?? []) {
        const circle = circleFrom(next, [...way, room])
        if (circle) return circle
      }
      return undefined
    }
    for (const room of links.keys()) assert.equal(circleFrom(room, []), undefined)
  })

  test('speak SQL only in stores and reads, and views know neither', () => {
    const speaks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql[`<]/
    const mayFeatures = /\.(store|reads|lists)\.ts$|visibility\.ts$/
    const talkative = files.filter(
      (file) =>
        file.startsWith('src/features/') &&
        !mayFeatures.test(file) &&
        speaks.test(readFileSync(join(root, file), 'utf8')),
    )
    assert.deepEqual(talkative, [])
    const views = imports.filter(({ file, target }) => /\.view\.tsx$/.test(file) && /\.(store|reads)\.ts$/.test(target))
    assert.deepEqual(views, [])
  })

  test('have no file longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301)
    assert.deepEqual(long, [])
  })
})
