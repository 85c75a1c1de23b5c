import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { openTable } from './open-table.ts'
import type { Table, TableOptions, TableRow } from './table.ts'

type Cleaned = Pick<TestContext, 'after'>

/** A folder of its own for a test, gone at its end. */
export function makeFolder(t: Cleaned): string {
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-tabular-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file for a test and opens it as a table. */
export async function openContent(t: Cleaned, content: string | Buffer, options?: TableOptions): Promise<Table> {
  // The name says nothing: what a file is has to be found in it.
  const path = join(makeFolder(t), 'upload')
  writeFileSync(path, content)
  return openTable(path, options)
}

/** Reads all rows of a table. */
export async function readAll(table: Table): Promise<TableRow[]> {
  return Array.fromAsync(table.rows())
}

/** The rows of a table without what is usual: number and texts, and problems as “column: message”. */
export async function readPlain(table: Table): Promise<{ number: number; cells: string[]; problems: string[] }[]> {
  const rows = await readAll(table)
  return rows.map(({ number, cells, problems }) => ({
    number,
    cells: Object.values(cells),
    problems: problems.map(({ column, message }) => (column === undefined ? message : `${column}: ${message}`)),
  }))
}

/** A part of a ZIP file; `size` is what its directory claims where that is not the truth. */
export interface MadePart {
  readonly name: string
  readonly content: string | Buffer
  readonly size?: number
}

/** Makes a ZIP file (APPNOTE 6.3.10), also one that no honest program would write. */
export function makeZip(parts: readonly MadePart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content as string)
    const packed = deflateRawSync(content)
    const name = Buffer.from(part.name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(part.size ?? content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed])
    locals.push(local)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, name)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}

/** What a workbook for a test has; each is the inside of its XML element. */
export interface MadeWorkbook {
  readonly sheets: Readonly<Record<string, string>>
  readonly sheetAttributes?: Readonly<Record<string, string>>
  readonly strings?: string
  /** Number formats by style index: an id that is built in, or a code. */
  readonly styles?: readonly (number | string)[]
  readonly from1904?: boolean
  readonly more?: readonly MadePart[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Makes an XLSX file as a spreadsheet program writes it. */
export function makeWorkbook({ sheets, sheetAttributes, strings, styles, from1904, more }: MadeWorkbook): Buffer {
  const names = Object.keys(sheets)
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`
  const relations = [
    ...names.map((_, index) => relation(`rId${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    strings === undefined ? '' : relation('s', 'sharedStrings', 'sharedStrings.xml'),
    styles === undefined ? '' : relation('f', 'styles', '/xl/styles.xml'),
  ]
  const listed = names.map(
    (name, index) => `<sheet name="${name}" r:id="rId${index}" ${sheetAttributes?.[name] ?? ''}/>`,
  )
  const parts: MadePart[] = [
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns:r="${TYPE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `${HEAD}<Relationships>${relations.join('')}</Relationships>` },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: `${HEAD}<worksheet><sheetData>${sheets[name]}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
    })),
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst>${strings}</sst>` }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: stylesPart(styles) }]),
    ...(more ?? []),
  ]
  return makeZip(parts)
}

function stylesPart(styles: readonly (number | string)[]): string {
  const codes = styles.map((style, index) =>
    typeof style === 'string'
      ? `<numFmt numFmtId="${200 + index}" formatCode="${style.replaceAll('"', '&quot;')}"/>`
      : '',
  )
  const cells = styles.map((style, index) => `<xf numFmtId="${typeof style === 'string' ? 200 + index : style}"/>`)
  return `${HEAD}<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}

/** A row of inline texts for a sheet. */
export function rowOfTexts(number: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
  return `<row r="${number}">${cells.join('')}</row>`
}
