import type { OfficeLang } from '#src/features/staff/index.ts'
import { countriesIn } from '#src/platform/i18n/country-list.ts'
import { type Lang, nameOfLang } from '#src/platform/i18n/languages.ts'
import type { FormCheck } from './check.ts'
import { cityTexts } from './city.messages.ts'
import type { FieldGroup } from './field.ts'
import { formTexts } from './form.messages.ts'
import { timeZones, zoneChoices } from './places.ts'

/** The fields for what the city and its site are called in some languages; the required ones have to be filled in. */
export function nameGroups(lang: OfficeLang, langs: readonly Lang[], required: readonly Lang[]): FieldGroup[] {
  const texts = cityTexts[lang]
  const each = (name: string) =>
    langs.map((code) => ({
      name: `${name}_${code}`,
      label: nameOfLang(code),
      lang: code,
      needed: required.includes(code),
    }))
  return [
    { title: texts.names, lead: texts.namesHint, isRow: true, fields: each('names') },
    { title: texts.titles, lead: texts.titlesHint, isRow: true, fields: each('titles') },
  ]
}

/** The fields for where a city lies and how it is reached. */
export function placeGroups(lang: OfficeLang, zone?: string): FieldGroup[] {
  const texts = cityTexts[lang]
  const none = { value: '', label: formTexts[lang].choose }
  return [
    {
      title: texts.place,
      fields: [
        {
          name: 'country',
          label: texts.country,
          type: 'select',
          needed: true,
          choices: [none, ...countriesIn(lang)],
        },
        {
          name: 'time_zone',
          label: texts.timeZone,
          hint: texts.timeZoneHint,
          type: 'select',
          needed: true,
          choices: [none, ...zoneChoices(zone)],
        },
      ],
    },
    {
      isRow: true,
      fields: [
        { name: 'latitude', label: texts.latitude, type: 'number', needed: true, hint: texts.degreesHint },
        { name: 'longitude', label: texts.longitude, type: 'number', needed: true },
      ],
    },
    {
      title: texts.reach,
      fields: [
        { name: 'contact', label: texts.contact, hint: texts.contactHint, type: 'email', needed: true },
        { name: 'website', label: texts.website, hint: texts.websiteHint, type: 'url' },
      ],
    },
  ]
}

/** Reads the fields of `placeGroups`. */
export function readPlace(check: FormCheck, lang: OfficeLang, zone?: string) {
  const zones = zone ? [zone, ...timeZones()] : timeZones()
  return {
    country:
      check.oneOf(
        'country',
        countriesIn(lang).map(({ value }) => value),
      ) ?? '',
    timeZone: check.oneOf('time_zone', zones) ?? '',
    latitude: check.number('latitude', { least: -90, most: 90 }),
    longitude: check.number('longitude', { least: -180, most: 180 }),
    contact: check.mail('contact'),
    website: check.https('website'),
  }
}
