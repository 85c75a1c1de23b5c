import type { Values } from './form-reader.ts'

// In these fields a source is cited: by its key, or in free words.
const FIELDS = ['source', 'figures.source'] as const

/** People know sources by name: shows their names where a form has their keys. */
export function nameSources(values: Values, sources: ReadonlyMap<string, string>): Values {
  return mapped(values, (cited) => sources.get(cited) ?? cited)
}

/** Puts the keys of sources where their names were typed; any other words stay as they are. */
export function keySources(values: Values, sources: ReadonlyMap<string, string>): Values {
  const keys = new Map([...sources].map(([key, name]) => [name.toLowerCase(), key]))
  return mapped(values, (typed) => keys.get(typed.trim().toLowerCase()) ?? typed)
}

function mapped(values: Values, map: (text: string) => string): Values {
  const changed = FIELDS.flatMap((name) => {
    const texts = values[name]
    return texts ? [[name, texts.map(map)] as const] : []
  })
  return { ...values, ...Object.fromEntries(changed) }
}
