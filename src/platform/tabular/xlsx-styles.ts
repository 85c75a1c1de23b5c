import type { TableLimits } from './limits.ts'
import { isDateFormat, isDateFormatId } from './xlsx-dates.ts'
import { readXml } from './xml-stream.ts'

/** Reads which cell styles of a workbook show a number as a date: the answer for each style, by its index. */
export async function readDateStyles(chunks: AsyncIterable<string>, limits: TableLimits): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const formatOfStyle: number[] = []
  let inCells = false
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const format = Number(attributes.numFmtId)
    if (name === 'numFmt') codes.set(format, attributes.formatCode ?? '')
    if (name === 'cellXfs') inCells = true
    if (name === 'xf' && inCells) formatOfStyle.push(format)
  }
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false
  }
  await readXml(chunks, { open, close }, limits)
  return formatOfStyle.map((format) => {
    const code = codes.get(format)
    return code === undefined ? isDateFormatId(format) : isDateFormat(code)
  })
}
