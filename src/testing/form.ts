/** The fields of the form on a page as a browser would send them back, without any button. */
export function fieldsOf(page: { readonly text: string }): Record<string, string[]> {
  const form =
    /<form method="post"(?: action="[^"]*")? class="[^"]*fact-form[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? page.text
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), unescaped(value)]
  }
  const html = form.replaceAll(/<template[\s\S]*?<\/template>/g, '')
  for (const [tag, , rest = ''] of html.matchAll(/<(input)\b([^>]*)>|<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const attribute = (name: string, of = tag) => new RegExp(`\\b${name}="([^"]*)"`).exec(of)?.[1]
    const name = attribute('name')
    if (!name) continue
    if (tag.startsWith('<select')) {
      const options = [...tag.matchAll(/<option\b([^>]*)>/g)].map(([option]) => option)
      const chosen = options.find((option) => / selected/.test(option)) ?? options[0]
      add(name, (chosen && attribute('value', chosen)) ?? '')
    } else if (!/type="(checkbox|radio)"/.test(rest) || / checked/.test(rest)) add(name, attribute('value') ?? '')
  }
  return fields
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
