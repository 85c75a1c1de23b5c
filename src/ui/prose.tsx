import { raw } from 'hono/html'
import type { Lang } from '#src/platform/i18n/languages.ts'
import { inLang } from './entry-list.tsx'

/** A text that was made safe when it was written. `lang` only when it is not that of the page. */
export function Prose({ html, lang }: { html: string; lang?: Lang | undefined }) {
  return (
    <div class="prose" {...inLang(lang)}>
      {raw(html)}
    </div>
  )
}
