import { setLanguageOpen } from '#src/features/site/index.ts'
import { isLang } from '#src/platform/i18n/languages.ts'
import { Refusal } from '#src/platform/process/refusal.ts'
import { withCity } from './city.ts'

/** `proxeny language open|close LANGUAGE` */
export async function language([verb, lang]: string[]): Promise<void> {
  if ((verb !== 'open' && verb !== 'close') || !lang) throw new Refusal('Usage: proxeny language open|close LANGUAGE')
  if (!isLang(lang)) throw new Refusal(`Proxeny has no texts of its own in "${lang}" yet.`)
  await withCity(async ({ db }) => {
    const result = await setLanguageOpen(db, { lang, open: verb === 'open' })
    if (result === 'unknown_language') throw new Refusal(`The city has no language "${lang}". Add it to its city.yaml.`)
    if (result === 'required') throw new Refusal(`The city requires "${lang}": it cannot be closed.`)
    if (result === 'last_open') throw new Refusal(`"${lang}" is the only open language: open another one first.`)
    console.log(
      result === 'unchanged'
        ? `Nothing to do: "${lang}" is ${verb === 'open' ? 'open' : 'closed'}.`
        : `"${lang}" is ${result}.`,
    )
  })
}
