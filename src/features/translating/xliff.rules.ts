import { XliffRefusal, type XliffRule } from './xliff.model.ts'

/** An element of the core, where it may stand and what it may and must have (XLIFF 2.1, 4.2 and its schema). */
interface ElementRule {
  readonly within: readonly string[]
  readonly attributes: readonly string[]
  readonly needs?: readonly string[]
}

const INLINE = ['source', 'target', 'pc', 'mrk']
const CODE = ['id', 'canCopy', 'canDelete', 'canReorder', 'copyOf', 'subType', 'type']
const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  xliff: { within: [''], attributes: ['version', 'srcLang', 'trgLang'], needs: ['version', 'srcLang'] },
  file: {
    within: ['xliff'],
    attributes: ['id', 'canResegment', 'original', 'translate', 'srcDir', 'trgDir'],
    needs: ['id'],
  },
  skeleton: { within: ['file'], attributes: ['href'] },
  group: {
    within: ['file', 'group'],
    attributes: ['id', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type'],
    needs: ['id'],
  },
  unit: {
    within: ['file', 'group'],
    attributes: ['id', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type'],
    needs: ['id'],
  },
  notes: { within: ['file', 'group', 'unit'], attributes: [] },
  note: { within: ['notes'], attributes: ['id', 'appliesTo', 'category', 'priority'] },
  originalData: { within: ['unit'], attributes: [] },
  data: { within: ['originalData'], attributes: ['id', 'dir'], needs: ['id'] },
  segment: { within: ['unit'], attributes: ['id', 'canResegment', 'state', 'subState'] },
  ignorable: { within: ['unit'], attributes: ['id'] },
  source: { within: ['segment', 'ignorable'], attributes: [] },
  target: { within: ['segment', 'ignorable'], attributes: ['order'] },
  cp: { within: [...INLINE, 'data'], attributes: ['hex'], needs: ['hex'] },
  ph: { within: INLINE, attributes: [...CODE, 'disp', 'equiv', 'dataRef', 'subFlows'], needs: ['id'] },
  pc: {
    within: INLINE,
    attributes: [
      ...CODE,
      ...['canOverlap', 'dispEnd', 'dispStart', 'equivEnd', 'equivStart', 'dir'],
      ...['dataRefEnd', 'dataRefStart', 'subFlowsEnd', 'subFlowsStart'],
    ],
    needs: ['id'],
  },
  sc: {
    within: INLINE,
    attributes: [...CODE, 'canOverlap', 'dataRef', 'dir', 'disp', 'equiv', 'isolated', 'subFlows'],
    needs: ['id'],
  },
  ec: {
    within: INLINE,
    attributes: [...CODE, 'canOverlap', 'dataRef', 'dir', 'disp', 'equiv', 'isolated', 'startRef', 'subFlows'],
  },
  mrk: { within: INLINE, attributes: ['id', 'translate', 'type', 'ref', 'value'], needs: ['id'] },
  sm: { within: INLINE, attributes: ['id', 'translate', 'type', 'ref', 'value'], needs: ['id'] },
  em: { within: INLINE, attributes: ['startRef'], needs: ['startRef'] },
}

const NMTOKEN = /^[\p{L}\p{N}\p{M}._:·-]{1,200}$/u
const yesNo = /^(?:yes|no)$/
const direction = /^(?:ltr|rtl|auto)$/
const ownValue = /^[^\s:]+:[^\s:]+$/
const VALUES: Readonly<Record<string, RegExp>> = {
  id: NMTOKEN,
  startRef: NMTOKEN,
  dataRef: NMTOKEN,
  dataRefStart: NMTOKEN,
  dataRefEnd: NMTOKEN,
  copyOf: NMTOKEN,
  canResegment: yesNo,
  canCopy: yesNo,
  canDelete: yesNo,
  canOverlap: yesNo,
  isolated: yesNo,
  translate: yesNo,
  canReorder: /^(?:yes|firstNo|no)$/,
  srcDir: direction,
  trgDir: direction,
  dir: direction,
  state: /^(?:initial|translated|reviewed|final)$/,
  subState: ownValue,
  subType: ownValue,
  appliesTo: /^(?:source|target)$/,
  priority: /^(?:[1-9]|10)$/,
  order: /^[1-9]\d{0,5}$/,
  hex: /^(?:[\da-fA-F]{2}){1,4}$/,
}

/** Checks that an element of the core may stand where it does, with the attributes that it has. Throws a XliffRefusal. */
export function checkElement(name: string, parent: string, attributes: Readonly<Record<string, string>>): void {
  const rule = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined
  if (!rule?.within.includes(parent)) throw new XliffRefusal(parent === '' ? 'namespace' : ruleFor(parent), name)
  for (const needed of rule.needs ?? []) {
    if (!attributes[needed]) throw new XliffRefusal(needed === 'id' ? 'id_missing' : 'attribute', `${name} ${needed}`)
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!rule.attributes.includes(attribute)) throw new XliffRefusal('attribute', `${name} ${attribute}`)
    if (attribute === 'type') checkType(name, value)
    else if (VALUES[attribute]?.test(value) === false) {
      throw new XliffRefusal(FAULTS[attribute] ?? 'attribute', `${name} ${attribute}="${value}"`)
    }
  }
  // A state below "initial" has its own words; a sub-state has a state (4.3.1.33).
  if (attributes.subState !== undefined && attributes.state === undefined) throw new XliffRefusal('state', name)
}

const FAULTS: Readonly<Record<string, XliffRule>> = { state: 'state', subState: 'state', order: 'order' }

const ruleFor = (parent: string): XliffRule => (INLINE.includes(parent) ? 'inline' : 'structure')

function checkType(name: string, value: string): void {
  const isRight =
    name === 'mrk' || name === 'sm'
      ? /^(?:generic|comment|term)$/.test(value) || ownValue.test(value)
      : name === 'unit' || name === 'group'
        ? ownValue.test(value)
        : /^(?:fmt|ui|quote|link|image|other)$/.test(value)
  if (!isRight) throw new XliffRefusal('attribute', `${name} type="${value}"`)
}
