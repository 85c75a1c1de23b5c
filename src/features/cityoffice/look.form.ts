import type { Look } from '#src/features/site/index.ts'
import type { OfficeLang } from '#src/features/staff/index.ts'
import { parseColour } from '#src/platform/colour/colour.ts'
import { formatNumber } from '#src/platform/i18n/formats.ts'
import { darkColourFor, faultOfColour, type Scheme, TEXT_CONTRAST } from '#src/ui/palette.ts'
import type { FormCheck } from './check.ts'
import type { FieldGroup, Values } from './field.ts'
import { lookTexts } from './look.messages.ts'
import type { LookWish } from './look.store.ts'
import { drawMark } from './mark.ts'

/** The fields of the look. */
export function lookGroups(lang: OfficeLang, hasMark: boolean): FieldGroup[] {
  const texts = lookTexts[lang]
  return [
    {
      title: texts.colours,
      fields: [
        { name: 'light', label: texts.light, hint: texts.lightHint },
        { name: 'dark', label: texts.dark, hint: texts.darkHint },
      ],
    },
    {
      title: texts.mark,
      fields: [
        {
          name: 'mark',
          label: texts.markFile,
          hint: texts.markHint,
          type: 'file',
          accept: 'image/svg+xml,image/png',
        },
        ...(hasMark ? [{ name: 'remove_mark', label: texts.markRemove, type: 'tick' as const }] : []),
      ],
    },
  ]
}

/** What stands in the fields of the look. */
export function lookValues({ colours }: Look): Values {
  return { light: [colours?.light ?? ''], dark: [colours?.dark ?? ''] }
}

/** Reads the fields of the look: colours with too little contrast and files that are no mark are explained. */
export async function readLook(check: FormCheck, lang: OfficeLang): Promise<LookWish> {
  const texts = lookTexts[lang]
  const light = colourIn(check, lang, 'light')
  const dark = colourIn(check, lang, 'dark')
  if (!light && dark) check.fail('light', texts.darkWithoutLight)
  const file = check.form.file('mark')
  if (!file) {
    const mark = check.form.text('remove_mark') === '' ? 'keep' : 'remove'
    return { colours: light ? { light, dark: dark ?? darkColourFor(light) } : undefined, mark }
  }
  const drawn = await drawMark(file)
  if ('problem' in drawn) check.fail('mark', texts.problems[drawn.problem])
  return {
    colours: light ? { light, dark: dark ?? darkColourFor(light) } : undefined,
    mark: 'problem' in drawn ? 'keep' : drawn,
  }
}

function colourIn(check: FormCheck, lang: OfficeLang, scheme: Scheme): string | undefined {
  const texts = lookTexts[lang]
  const typed = check.form.text(scheme)
  if (typed === '') return undefined
  const colour = parseColour(typed)
  if (!colour) {
    check.fail(scheme, texts.notAColour)
    return undefined
  }
  const fault = faultOfColour(scheme, colour)
  if (fault) {
    const { against, nearest } = fault
    const needed = formatNumber(lang, TEXT_CONTRAST)
    check.fail(scheme, texts.tooLittle({ colour, against, ratio: writeRatio(lang, fault.ratio), needed, nearest }))
  }
  return colour
}

/** A contrast in words, rounded down: what is written as 4.5 is 4.5 at least. */
export function writeRatio(lang: OfficeLang, ratio: number): string {
  return formatNumber(lang, Math.floor(ratio * 10) / 10)
}
