import type { OfficeLang } from '#src/features/staff/index.ts'
import { nameOfLang } from '#src/platform/i18n/languages.ts'
import { writePartialDate } from '#src/platform/time/partial-date.ts'
import { readTypedDate } from '#src/platform/time/typed-date.ts'
import { type FormCheck, labelValues } from './check.ts'
import type { FieldGroup, Values } from './field.ts'
import { figureTexts } from './figure.messages.ts'
import type { FigurePart, FigureValuePart } from './figure.store.ts'
import type { CityLanguage } from './language.model.ts'

const UNITS = ['count', 'percent'] as const
const BOUNDS = ['exact', 'about', 'over'] as const
const MOST_VALUES = 40
const LARGEST = 999_999_999

/** The fields of a key figure: what it counts, and a row for each value with an empty one before them. */
export function figureGroups(lang: OfficeLang, rows: number, languages: readonly CityLanguage[]): FieldGroup[] {
  const texts = figureTexts[lang]
  return [
    {
      title: texts.words,
      lead: texts.wordsHint,
      isRow: true,
      fields: languages.map(({ code, required }) => ({
        name: `labels_${code}`,
        label: nameOfLang(code),
        lang: code,
        needed: required,
      })),
    },
    {
      fields: [
        {
          name: 'unit',
          label: texts.unit,
          type: 'select',
          choices: UNITS.map((unit) => ({ value: unit, label: texts.units[unit] })),
        },
      ],
    },
    ...Array.from({ length: Math.min(rows + 1, MOST_VALUES) }, (_, index) => ({
      title: texts.row(index + 1),
      lead: index === 0 ? texts.rowHint : undefined,
      isRow: true,
      fields: [
        { name: `value_${index}`, label: texts.value, type: 'number' as const },
        {
          name: `bound_${index}`,
          label: texts.bound,
          type: 'select' as const,
          choices: BOUNDS.map((bound) => ({ value: bound, label: texts.bounds[bound] })),
        },
        { name: `when_${index}`, label: texts.when, hint: texts.whenHint },
        ...languages.map(({ code }) => ({
          name: `source_${index}_${code}`,
          label: texts.source(nameOfLang(code)),
          lang: code,
        })),
      ],
    })),
  ]
}

/** What stands in the fields of a key figure. The row after the last value is empty. */
export function figureValues({ labels, unit, values }: Omit<FigurePart, 'key'>): Values {
  return {
    ...labelValues('labels', labels),
    unit: [unit],
    ...Object.assign(
      {},
      ...values.map(({ value, bound, when, sources }, index) => ({
        [`value_${index}`]: [String(value)],
        [`bound_${index}`]: [bound ?? 'exact'],
        [`when_${index}`]: [when],
        ...labelValues(`source_${index}`, sources),
      })),
    ),
  }
}

/** Reads the fields of a key figure. */
export function readFigure(
  check: FormCheck,
  lang: OfficeLang,
  languages: readonly CityLanguage[],
): Omit<FigurePart, 'key'> {
  const langs = languages.map(({ code }) => code)
  const needed = languages.filter(({ required }) => required).map(({ code }) => code)
  const labels = check.labels('labels', langs, { most: 120, needed })
  const unit = check.oneOf('unit', UNITS) ?? 'count'
  const values: FigureValuePart[] = []
  for (let index = 0; index < MOST_VALUES; index += 1) {
    if (check.form.text(`value_${index}`) === '') continue
    const value = check.number(`value_${index}`, {
      least: unit === 'percent' ? 0 : -LARGEST,
      most: unit === 'percent' ? 100 : LARGEST,
    })
    const bound = check.oneOf(`bound_${index}`, BOUNDS)
    const sources = check.labels(`source_${index}`, langs, { most: 300 })
    const when = whenOf(check, lang, index, values)
    if (Object.keys(sources).length === 0) check.fail(`source_${index}_${langs[0]}`, figureTexts[lang].sourceMissing)
    values.push({ value, bound: bound === 'about' || bound === 'over' ? bound : null, when, sources })
  }
  if (values.length === 0) check.fail('value_0', figureTexts[lang].noValue)
  return { labels, unit, values }
}

function whenOf(check: FormCheck, lang: OfficeLang, index: number, others: readonly FigureValuePart[]): string {
  const texts = figureTexts[lang]
  const date = readTypedDate(check.form.text(`when_${index}`))
  if (!date) {
    check.fail(`when_${index}`, texts.notADate)
    return ''
  }
  const when = writePartialDate(date)
  const firstDay = date.date.toString()
  // 2025 and January 2025 begin with the same day, which the history is kept by.
  if (others.some((other) => `${other.when}-01-01`.startsWith(firstDay) || other.when === when)) {
    check.fail(`when_${index}`, texts.twice)
  }
  return when
}
