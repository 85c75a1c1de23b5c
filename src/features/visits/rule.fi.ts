import { plural } from '#src/platform/i18n/plural.ts'
import type { RuleTexts } from './rule.texts.ts'

/** The rules of visits in Finnish. */
export const ruleTextsFi: RuleTexts = {
  titles: {
    topics: 'Aiheet',
    length: 'Kesto',
    days: 'Päivät ja kellonajat',
    closed: 'Milloin emme ota vastaan',
    notice: 'Ajoissa',
    size: 'Ryhmän koko',
    langs: 'Kielet',
    recent: 'Sama vierailija uudelleen',
  },
  rules: {
    length: (shortest, longest) => `Vierailun lyhin kesto on ${shortest} ja pisin ${longest}.`,
    days: (weekdays, hours) => `Otamme vieraita vastaan: ${weekdays} klo ${hours}.`,
    notice: (days) => `Pyydä vierailua etukäteen. Aikaa pitää olla vähintään ${days}.`,
    size: (least, most) => `Ryhmän koko: ${least}–${most}.`,
    langs: (langs) => `Isäntien kielet: ${langs}.`,
    recent: (months) => `Sama taho voi tulla uudelleen samasta aiheesta, kun edellisestä kerrasta on ${months}.`,
    topics: 'Vierailuja järjestetään tässä luetelluista aiheista.',
  },
  reasons: {
    topics: 'Näistä aiheista isännillämme on kerrottavaa.',
    length: 'Isännät tekevät tämän oman työnsä ohessa.',
    days: 'Silloin ne, joita haluatte tavata, ovat paikalla.',
    notice: 'Isännille, tiloille ja tulkeille pitää löytyä aika.',
    size: 'Pienessä ryhmässä jokainen ehtii kysyä, eikä tiloihin mahdu enempää.',
    langs: 'Ymmärrätte toisianne ilman, että kenenkään on käännettävä.',
    recent: 'Näin useammat pääsevät tulemaan, eikä sama koulu ole aina esittelyvuorossa.',
  },
  broken: {
    length_short: ({ asked, allowed }) => `Toivottu kesto on ${asked}; vierailun lyhin kesto on ${allowed}.`,
    length_long: ({ asked, allowed }) => `Toivottu kesto on ${asked}; vierailun pisin kesto on ${allowed}.`,
    size_least: ({ asked, allowed }) => `Ryhmässänne on ${asked}; pienin ryhmä on ${allowed}.`,
    size_most: ({ asked, allowed }) => `Ryhmässänne on ${asked}; kerralla mahtuu enintään ${allowed}.`,
    topic: () => 'Mitään tarjoamistamme aiheista ei ole valittu.',
    recent: ({ allowed }) => `Olette käyneet samasta aiheesta, eikä siitä ole vielä ${allowed}.`,
    lang: ({ asked, allowed }) => `Kielenne: ${asked}. Isäntien kielet: ${allowed}.`,
    hours: ({ asked, allowed }) => `Klo ${asked} ei mahdu vastaanottoaikaan klo ${allowed}.`,
    notice: ({ asked, allowed }) => `Päivään ${asked} on vähemmän kuin ${allowed}.`,
    weekday: ({ asked }) => `${asked}: tänä viikonpäivänä emme ota vieraita vastaan.`,
    closed: ({ asked, allowed }) => `${asked} – ${allowed}: silloin emme ota vieraita vastaan.`,
  },
  instead: {
    length_short: () => 'Pyydä pidempää vierailua tai videotapaamista.',
    length_long: () => 'Valitse tärkein tai jaa asiat kahdelle vierailulle.',
    size_least: () => 'Tulkaa yhdessä muiden kanssa, joilla on sama kysymys, tai pyydä videotapaamista.',
    size_most: ({ instead }) => `Tulkaa pienemmällä joukolla tai jakautukaa ryhmiin, joita on ${instead}.`,
    topic: () => 'Valitse jokin aiheista tai kerro alla, miksi vierailu pitäisi silti järjestää.',
    recent: ({ instead }) => `Valitse toinen aihe, tai tulkaa aikaisintaan ${instead}.`,
    lang: () => 'Ota mukaan tulkki ja kerro siitä alla.',
    hours: ({ allowed }) => `Valitse aika väliltä klo ${allowed}.`,
    notice: ({ instead }) => (instead ? `Ensimmäinen mahdollinen päivä on ${instead}.` : 'Valitse myöhempi päivä.'),
    weekday: ({ instead }) => (instead ? `Seuraava mahdollinen päivä on ${instead}.` : 'Valitse toinen päivä.'),
    closed: ({ instead }) => (instead ? `Seuraava mahdollinen päivä on ${instead}.` : 'Valitse toinen päivä.'),
  },
  wish: (number) => `Toive ${number}`,
  hours: (count) => plural('fi', count, { one: 'yksi tunti', other: '# tuntia' }),
  days: (count) => plural('fi', count, { one: 'yksi päivä', other: '# päivää' }),
  months: (count) =>
    count % 12 === 0
      ? plural('fi', count / 12, { one: 'yksi vuosi', other: '# vuotta' })
      : plural('fi', count, { one: 'yksi kuukausi', other: '# kuukautta' }),
  people: (count) => plural('fi', count, { one: 'yksi henkilö', other: '# henkilöä' }),
  noLang: 'ei mikään luetelluista',
}
