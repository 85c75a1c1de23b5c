import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type GeoPermissibleObjects, geoIdentity } from 'd3-geo'
import { traceShape } from './trace.ts'

const line = (coordinates: [number, number][]): GeoPermissibleObjects => ({ type: 'LineString', coordinates })
const square = (size: number): GeoPermissibleObjects => {
  const corners: [number, number][] = [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
    [0, 0],
  ]
  return { type: 'Polygon', coordinates: [corners] }
}

/** Follows a path of steps to where it ends. */
function endOf(path: string): [number, number] {
  const [x = 0, y = 0, ...steps] = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  return steps.reduce(([atX, atY], step, at) => (at % 2 === 0 ? [atX + step, atY] : [atX, atY + step]), [x, y])
}

describe('a drawn line', () => {
  test('ends where it should however many steps were rounded on the way', () => {
    const points = Array.from({ length: 1_000 }, (_, at): [number, number] => [at * 1.37, Math.sin(at) * 40])
    const path = traceShape(geoIdentity(), line([...points, [1_400.5, -10.5]]), { finest: 0 })
    assert.deepEqual(endOf(path), [1_400.5, -10.5])
  })

  test('keeps its last point even when it is near the one before', () => {
    const path = traceShape(
      geoIdentity(),
      line([
        [0, 0],
        [10, 0],
        [10.5, 0],
      ]),
      { finest: 5 },
    )
    assert.deepEqual(endOf(path), [10.5, 0])
  })
})

describe('an outline', () => {
  test('is closed', () => {
    assert.match(traceShape(geoIdentity(), square(10), { finest: 1 }), /^M0 0l.*z$/)
  })

  test('is left out when nobody would see it', () => {
    assert.equal(traceShape(geoIdentity(), square(1), { finest: 0.1, smallest: 3 }), '')
  })
})
