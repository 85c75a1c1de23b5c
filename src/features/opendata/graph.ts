/** A thing of a graph with what is said of it (RDF 1.1), in the shape of JSON-LD with its names in short. */
export interface Node {
  readonly '@id'?: string
  readonly '@type'?: string
  readonly [property: string]: Value | readonly Value[] | undefined
}

export type Value =
  | string
  | Node
  | { readonly '@value': string; readonly '@language'?: string; readonly '@type'?: string }

/** The vocabularies that names in short belong to. */
export type Prefixes = Readonly<Record<string, string>>

/** Writes a graph as JSON-LD 1.1. Its names are explained in it: nothing else needs to be fetched to read it. */
export function writeJsonLd(prefixes: Prefixes, nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': prefixes, '@graph': nodes }, undefined, 1)
}

/** Writes a graph as Turtle (https://www.w3.org/TR/turtle/). */
export function writeTurtle(prefixes: Prefixes, nodes: readonly Node[]): string {
  const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  const statements: string[] = []
  const seen = new Set<Node>()
  const state = (node: Node) => {
    if (seen.has(node)) return
    seen.add(node)
    statements.push(`<${node['@id']}> ${saidOf(node)} .`)
  }
  const saidOf = (node: Node): string => {
    const said = Object.entries(node).flatMap(([property, values]) => {
      if (property === '@id' || values === undefined) return []
      const all = Array.isArray(values) ? (values as readonly Value[]) : [values as Value]
      if (property === '@type') return [`a ${all.join(', ')}`]
      return all.length > 0 ? [`${property} ${all.map(written).join(', ')}`] : []
    })
    return said.join(' ;\n  ')
  }
  const written = (value: Value): string => {
    if (typeof value === 'string') return JSON.stringify(value)
    if ('@value' in value) {
      const text = JSON.stringify(value['@value'])
      if (value['@language']) return `${text}@${value['@language']}`
      return value['@type'] ? `${text}^^${value['@type']}` : text
    }
    const node = value as Node
    if (!node['@id']) return `[ ${saidOf(node)} ]`
    if (Object.keys(node).length > 1) state(node)
    return `<${node['@id']}>`
  }
  for (const node of nodes) state(node)
  return `${heads.join('\n')}\n\n${statements.join('\n\n')}\n`
}
