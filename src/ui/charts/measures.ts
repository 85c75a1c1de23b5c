/** A part of a whole as SVG writes it: lengths in percent stretch with the window, while letters keep their size. */
export function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`
}

/** Round numbers from 0 to at least `highest`, about `count` of them, as the lines of an axis. */
export function roundTicks(highest: number, count: number): number[] {
  const step = roundStep(highest / count)
  const lines = Math.max(1, Math.ceil(highest / step - 1e-9))
  return Array.from({ length: lines + 1 }, (_, line) => line * step)
}

/** The first of 1, 2, 5, 10, 20 … that is at least `least`: nothing is counted in parts of one. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power
}
