import type { OfficeDeps } from '#src/features/office/index.ts'
import { actorOf } from '#src/features/staff/index.ts'
import { labelValues } from './check.ts'
import { nameGroups, placeGroups, readPlace } from './city.form.ts'
import { cityTexts } from './city.messages.ts'
import { type CityPart, changeCity, readCityPart } from './city.store.ts'
import { listLanguages } from './language.store.ts'
import { settingsPage } from './page.tsx'

/** What the city says of itself: names, place, time zone, contact. */
export function cityOffice(deps: OfficeDeps) {
  const { db } = deps
  return settingsPage<CityPart, CityPart>(deps, {
    path: '/settings/city',
    read: () => readCityPart(db),
    async present(c, state) {
      const { lang } = c.var
      const texts = cityTexts[lang]
      const languages = await listLanguages(db)
      const required = languages.filter((language) => language.required).map(({ code }) => code)
      const wikidata = { name: 'wikidata', label: texts.wikidata, hint: texts.wikidataHint }
      return {
        title: texts.title,
        groups: [
          ...nameGroups(
            lang,
            languages.map(({ code }) => code),
            required,
          ),
          ...placeGroups(lang, state.time_zone),
          { fields: [wikidata] },
        ],
      }
    },
    values: (city) => ({
      ...labelValues('names', city.names),
      ...labelValues('titles', city.titles),
      country: [city.country],
      time_zone: [city.time_zone],
      latitude: [String(city.latitude)],
      longitude: [String(city.longitude)],
      contact: [city.contact],
      website: [city.website ?? ''],
      wikidata: [city.wikidata ?? ''],
    }),
    async parse(check, c, state) {
      const languages = await listLanguages(db)
      const langs = languages.map(({ code }) => code)
      const needed = languages.filter((language) => language.required).map(({ code }) => code)
      const place = readPlace(check, c.var.lang, state.time_zone)
      const wikidata = check.text('wikidata')
      if (wikidata !== '' && !/^Q[1-9]\d{0,11}$/.test(wikidata)) {
        check.fail('wikidata', cityTexts[c.var.lang].notWikidata)
      }
      const { timeZone, website, ...rest } = place
      return {
        names: check.labels('names', langs, { most: 80, needed }),
        titles: check.labels('titles', langs, { most: 80, needed }),
        ...rest,
        time_zone: timeZone,
        website: website || null,
        wikidata: wikidata || null,
      }
    },
    save: (c, { version, value }) => changeCity(db, { version, value, by: actorOf(c.var.staff) }),
  })
}
