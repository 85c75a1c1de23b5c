import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { home, toneNames, towns } from './charts.examples.tsx'
import { type PlacedLabel, placeLabels } from './map-labels.ts'
import { viewTowns } from './map-view.ts'
import { type MapTown, TownsMap } from './towns-map.tsx'

const draw = (shown: readonly MapTown[], size?: 'large' | 'small') =>
  String(<TownsMap home={home} towns={shown} label="A map" toneNames={toneNames} {...(size && { size })} />)

const near = towns.slice(0, 8)

describe('a map of towns', () => {
  test('has every town as a link that says how the tie stands', () => {
    const svg = draw(towns)
    for (const { href, name, note } of towns)
      assert.ok(svg.includes(`<a href="${href}" aria-label="${name}: ${note}">`))
  })

  test('tells tones apart by line and mark, and explains those that it shows', () => {
    const svg = draw(near)
    const shapes = ['dormant', 'suspended', 'ended', 'proposed'].map((tone) => {
      return new RegExp(`class="map-mark" data-tone="${tone}" d="M\\S+ \\S+?(m[^"]+)"`).exec(svg)?.[1]
    })
    assert.equal(new Set(shapes).size, 4)
    for (const tone of ['in_force', 'dormant', 'suspended', 'ended'] as const)
      assert.ok(svg.includes(` ${toneNames[tone]}</li>`))
    assert.doesNotMatch(svg, /Not known for certain/)
  })

  test('looks at the part of the world where the towns are, and at all of it only when they are all over it', () => {
    assert.doesNotMatch(draw(near), /map-sea/)
    assert.match(draw(towns), /map-sea/)
    assert.doesNotMatch(draw(towns.slice(-1), 'small'), /map-sea/)
  })

  test('is light enough for a phone: 8 KB for a part of the world, 25 KB for all of it', () => {
    assert.ok(gzipSync(draw(near)).length < 8 * 1024)
    assert.ok(gzipSync(draw(towns)).length < 25 * 1024)
    for (const town of towns) assert.ok(gzipSync(draw([town], 'small')).length < 8 * 1024, town.name)
  })

  test('can be drawn for a city that has no town yet', () => {
    assert.match(draw([]), /map-home/)
  })
})

describe('the names on a map', () => {
  for (const shown of [near, towns]) {
    test(`of ${shown.length} towns do not cover each other, even in the large letters of a phone`, () => {
      const view = viewTowns(home, shown, 'large')
      const marks = [home, ...shown].map(({ name, longitude, latitude }) => {
        const [x, y] = view.project([longitude, latitude]) ?? [0, 0]
        return { name, x, y }
      })
      const boxes = placeLabels(marks, { ...view, size: 'large' }).map((label, at) =>
        boxOf(label, marks[at]?.name ?? ''),
      )
      for (const [at, box] of boxes.entries()) {
        assert.ok(box.left >= 0 && box.right <= view.width, `name ${at}`)
        for (const other of boxes.slice(at + 1)) assert.ok(!touch(box, other), `name ${at}`)
      }
    })
  }
})

function boxOf({ x, y, anchor }: PlacedLabel, name: string) {
  const width = name.length * 12
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 10, bottom: y + 10 }
}

const touch = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
