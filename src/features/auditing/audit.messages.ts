import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { en } from './action.en.ts'
import { fi } from './action.fi.ts'
import { sv } from './action.sv.ts'

/** What the log says that somebody did, by the name of the action. */
export type ActionTexts = Readonly<Record<string, string>>

interface AuditTexts {
  readonly title: string
  readonly lead: string
  readonly who: string
  readonly whoHint: string
  readonly what: string
  readonly anything: string
  readonly entry: string
  readonly entryHint: string
  readonly from: string
  readonly to: string
  readonly search: string
  readonly clear: string
  readonly none: string
  readonly number: string
  readonly when: string
  readonly details: string
  readonly older: string
  readonly newest: string
  readonly pages: string
  readonly check: string
  readonly checkTitle: string
  readonly whole: (lines: number) => string
  readonly lastHash: string
  readonly broken: (number: number) => string
  readonly brokenHelp: string
  readonly back: string
  readonly wrongDate: string
  readonly actions: ActionTexts
}

/** The texts of the log of the office. An action that no language names is shown as it stands in the database. */
export const auditTexts: OfficeCatalogue<AuditTexts> = {
  sv: {
    title: 'Logg',
    lead: 'Allt som har gjorts, av vem och när. Ingen rad kan ändras eller tas bort: varje rad är kedjad till den före.',
    who: 'Vem',
    whoHint: 'En del av namnet räcker.',
    what: 'Vad',
    anything: 'Vad som helst',
    entry: 'Om vilken post',
    entryHint: 'En del av rubriken, eller ett namn som stories/opinmaki.',
    from: 'Från och med',
    to: 'Till och med',
    search: 'Sök',
    clear: 'Visa allt',
    none: 'Ingen rad passar.',
    number: 'Nr',
    when: 'När',
    details: 'Närmare',
    older: 'Äldre rader',
    newest: 'Till de nyaste',
    pages: 'Sidor i loggen',
    check: 'Kontrollera loggen',
    checkTitle: 'Kontroll av loggen',
    whole: (lines) => `Loggen är hel: ${lines} rader, ingen ändrad och ingen borttagen.`,
    lastHash:
      'Den sista radens kontrollsumma. Spara den någon annanstans, så går det senare att se att inget har tagits bort från slutet:',
    broken: (number) => `Loggen är bruten vid rad ${number}.`,
    brokenHelp:
      'Den raden, eller den före den, har ändrats utanför programmet. Jämför med en säkerhetskopia och tala med den som sköter databasen.',
    back: 'Till loggen',
    wrongDate: 'Skriv ett datum som finns, till exempel 2026-03-14.',
    actions: sv,
  },
  fi: {
    title: 'Loki',
    lead: 'Kaikki, mitä on tehty, kuka sen teki ja milloin. Yhtään riviä ei voi muuttaa eikä poistaa: jokainen on ketjutettu edelliseen.',
    who: 'Kuka',
    whoHint: 'Osa nimestä riittää.',
    what: 'Mitä',
    anything: 'Mitä tahansa',
    entry: 'Mistä kirjauksesta',
    entryHint: 'Osa otsikosta tai nimi, esimerkiksi stories/opinmaki.',
    from: 'Alkaen',
    to: 'Päättyen',
    search: 'Hae',
    clear: 'Näytä kaikki',
    none: 'Mikään rivi ei täsmää.',
    number: 'Nro',
    when: 'Milloin',
    details: 'Tarkemmin',
    older: 'Vanhempia rivejä',
    newest: 'Uusimpiin',
    pages: 'Lokin sivut',
    check: 'Tarkista loki',
    checkTitle: 'Lokin tarkistus',
    whole: (lines) => `Loki on ehjä: ${lines} riviä, yhtään ei ole muutettu eikä poistettu.`,
    lastHash:
      'Viimeisen rivin tarkiste. Säilytä se muualla, niin myöhemmin voi nähdä, ettei lopusta ole poistettu mitään:',
    broken: (number) => `Loki on rikki rivillä ${number}.`,
    brokenHelp:
      'Tätä riviä tai sitä edeltävää on muutettu ohjelman ulkopuolella. Vertaa varmuuskopioon ja puhu tietokannan ylläpitäjän kanssa.',
    back: 'Lokiin',
    wrongDate: 'Kirjoita päivä, joka on olemassa, esimerkiksi 2026-03-14.',
    actions: fi,
  },
  en: {
    title: 'Log',
    lead: 'Everything that was done, by whom and when. No line can be changed or taken out: each is chained to the one before.',
    who: 'Who',
    whoHint: 'A part of the name will do.',
    what: 'What',
    anything: 'Anything',
    entry: 'About which entry',
    entryHint: 'A part of the title, or a name like stories/opinmaki.',
    from: 'From',
    to: 'To',
    search: 'Search',
    clear: 'Show all',
    none: 'No line fits.',
    number: 'No.',
    when: 'When',
    details: 'Details',
    older: 'Older lines',
    newest: 'To the newest',
    pages: 'Pages of the log',
    check: 'Check the log',
    checkTitle: 'Check of the log',
    whole: (lines) => `The log is whole: ${lines} lines, none changed and none taken out.`,
    lastHash:
      'The hash of the last line. Keep it somewhere else, and it can be seen later that nothing was cut off at the end:',
    broken: (number) => `The log is broken at line ${number}.`,
    brokenHelp:
      'That line, or the one before it, was changed outside the program. Compare with a backup, and speak with whoever runs the database.',
    back: 'To the log',
    wrongDate: 'Write a date that exists, like 2026-03-14.',
    actions: en,
  },
}
