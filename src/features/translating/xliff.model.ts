import type { ForeignPiece } from './rebuild.ts'

/** A document as an agency sent it. Nothing in it is believed. */
export interface XliffDocument {
  readonly from: string
  readonly to: string | undefined
  readonly files: readonly XliffFile[]
}

export interface XliffFile {
  readonly id: string
  readonly skeleton: string
  readonly units: readonly XliffUnit[]
}

export interface XliffUnit {
  readonly id: string
  readonly source: readonly ForeignPiece[]
  /** Undefined where nothing was translated. */
  readonly target: readonly ForeignPiece[] | undefined
}

/** A rule of XLIFF that a document breaks. */
export const XLIFF_RULES = [
  'structure',
  'namespace',
  'version',
  'languages',
  'id_missing',
  'id_twice',
  'no_segment',
  'state',
  'order',
  'target_language',
  'inline',
  'data',
  'skeleton',
  'attribute',
] as const
export type XliffRule = (typeof XLIFF_RULES)[number]

/** Why a file is not read at all. */
export type XliffFault =
  | 'too_large'
  | 'encoding'
  | 'doctype'
  | 'damaged'
  | 'too_deep'
  | 'too_many'
  | 'old_version'
  | XliffRule

/** A file that is not taken in: why, and where in it. */
export class XliffRefusal extends Error {
  override readonly name = 'XliffRefusal'
  readonly fault: XliffFault
  /** The element or id that it is about; empty for the whole file. */
  readonly where: string

  constructor(fault: XliffFault, where = '') {
    super(`${fault} ${where}`.trim())
    this.fault = fault
    this.where = where.slice(0, 120)
  }
}

/** What a file may cost. */
export const XLIFF_LIMITS = {
  bytes: 10 * 1024 * 1024,
  depth: 60,
  files: 1_000,
  units: 50_000,
  /** Characters in one source or target. */
  text: 100_000,
}
