import { posix } from 'node:path'
import type { TableLimits } from './limits.ts'
import { TableRefusal } from './refusal.ts'
import { prefixedAttribute, readXml } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** A sheet with cells, and the part that it lies in. */
export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  readonly from1904: boolean
  /** The parts with the shared strings and the styles, where there are any. */
  readonly strings?: string | undefined
  readonly styles?: string | undefined
}

/** The part that makes a ZIP file a workbook. */
export const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** Reads which sheets a workbook has and where its parts are (ECMA-376 18.2). */
export async function readWorkbook(zip: ZipParts, limits: TableLimits): Promise<Workbook> {
  if (!zip.has(WORKBOOK)) throw new TableRefusal('This is a ZIP file, but not an Excel workbook (.xlsx).')
  const relations = new Map<string, { kind: string; part: string }>()
  const keepRelation = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship' || attributes.TargetMode === 'External') return
    const kind = (attributes.Type ?? '').split('/').at(-1) ?? ''
    relations.set(attributes.Id ?? '', { kind, part: posix.resolve('/xl', attributes.Target ?? '').slice(1) })
  }
  await readXml(zip.read(RELATIONS), { open: keepRelation }, limits)

  const sheets: WorkbookSheet[] = []
  let from1904 = false
  const keepSheet = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') from1904 = /^(1|true|on)$/i.test(attributes.date1904 ?? '')
    if (name !== 'sheet') return
    const relation = relations.get(prefixedAttribute(attributes, 'id') ?? '')
    // A sheet may also be a chart or a macro of old: these have no cells.
    if (relation?.kind !== 'worksheet') return
    sheets.push({ name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), part: relation.part })
  }
  await readXml(zip.read(WORKBOOK), { open: keepSheet }, limits)
  const partOf = (kind: string) => {
    const part = [...relations.values()].find((relation) => relation.kind === kind)?.part
    return part !== undefined && zip.has(part) ? part : undefined
  }
  return { sheets, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') }
}

/** Finds the sheet that is asked for by name, or else the first that is not hidden. */
export function chooseSheet({ sheets }: Workbook, name?: string): WorkbookSheet {
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ')
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name)
    if (!named) throw new TableRefusal(`There is no sheet “${name}”. There are: ${names}.`)
    return named
  }
  const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0]
  if (!first) throw new TableRefusal('This workbook has no sheet with cells.')
  return first
}
