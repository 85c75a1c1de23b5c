import type { OfficeCatalogue } from '#src/features/staff/index.ts'

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
  readonly actions: Readonly<Record<string, string>>
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
    actions: {
      'entry.added': 'lade till en post',
      'entry.changed': 'ändrade en posts uppgifter',
      'entry.linked': 'ändrade vad en post handlar om',
      'text.written': 'skrev',
      'text.published': 'publicerade',
      'text.scheduled': 'schemalade',
      'text.unscheduled': 'tog bort ur schemat',
      'text.withdrawn': 'drog tillbaka',
      'text.sent_to_review': 'skickade på granskning',
      'text.approved': 'godkände',
      'text.sent_back': 'skickade tillbaka',
      'text.comment': 'kommenterade',
      'preview.shared': 'gav ut en länk för förhandsvisning',
      'preview.revoked': 'tog tillbaka en länk för förhandsvisning',
      'media.saved': 'sparade en bild',
      'media.changed': 'ändrade en bilds uppgifter',
      'party.added': 'lade till en part',
      'party.changed': 'ändrade en part',
      'activity.added': 'lade till en aktivitet',
      'activity.changed': 'ändrade en aktivitet',
      'tie.added': 'lade till en förbindelse',
      'tie.changed': 'ändrade en förbindelse',
      'claim.added': 'förde in en uppgift',
      'claim.changed': 'ändrade en uppgift',
      'source.added': 'lade till en källa',
      'source.changed': 'ändrade en källa',
      'staff.added': 'lade till en medarbetare',
      'staff.roles_changed': 'ändrade någons roller',
      'setting.changed': 'ändrade en inställning',
      'city.changed': 'ändrade stadens uppgifter',
    },
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
    actions: {
      'entry.added': 'lisäsi kirjauksen',
      'entry.changed': 'muutti kirjauksen tietoja',
      'entry.linked': 'muutti sitä, mistä kirjaus kertoo',
      'text.written': 'kirjoitti',
      'text.published': 'julkaisi',
      'text.scheduled': 'ajasti',
      'text.unscheduled': 'perui ajastuksen',
      'text.withdrawn': 'veti pois',
      'text.sent_to_review': 'lähetti tarkastettavaksi',
      'text.approved': 'hyväksyi',
      'text.sent_back': 'palautti',
      'text.comment': 'kommentoi',
      'preview.shared': 'antoi esikatselulinkin',
      'preview.revoked': 'mitätöi esikatselulinkin',
      'media.saved': 'tallensi kuvan',
      'media.changed': 'muutti kuvan tietoja',
      'party.added': 'lisäsi tahon',
      'party.changed': 'muutti tahoa',
      'activity.added': 'lisäsi toiminnan',
      'activity.changed': 'muutti toimintaa',
      'tie.added': 'lisäsi siteen',
      'tie.changed': 'muutti sidettä',
      'claim.added': 'kirjasi väitteen',
      'claim.changed': 'muutti väitettä',
      'source.added': 'lisäsi lähteen',
      'source.changed': 'muutti lähdettä',
      'staff.added': 'lisäsi työntekijän',
      'staff.roles_changed': 'muutti jonkun rooleja',
      'setting.changed': 'muutti asetusta',
      'city.changed': 'muutti kaupungin tietoja',
    },
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
    actions: {
      'entry.added': 'added an entry',
      'entry.changed': 'changed the facts of an entry',
      'entry.linked': 'changed what an entry is about',
      'text.written': 'wrote',
      'text.published': 'published',
      'text.scheduled': 'scheduled',
      'text.unscheduled': 'took out of the schedule',
      'text.withdrawn': 'withdrew',
      'text.sent_to_review': 'sent to review',
      'text.approved': 'approved',
      'text.sent_back': 'sent back',
      'text.comment': 'commented',
      'preview.shared': 'gave out a link to a preview',
      'preview.revoked': 'revoked a link to a preview',
      'media.saved': 'saved a picture',
      'media.changed': 'changed the facts of a picture',
      'party.added': 'added a party',
      'party.changed': 'changed a party',
      'activity.added': 'added an activity',
      'activity.changed': 'changed an activity',
      'tie.added': 'added a tie',
      'tie.changed': 'changed a tie',
      'claim.added': 'entered a claim',
      'claim.changed': 'changed a claim',
      'source.added': 'added a source',
      'source.changed': 'changed a source',
      'staff.added': 'added a member of staff',
      'staff.roles_changed': 'changed somebody’s roles',
      'setting.changed': 'changed a setting',
      'city.changed': 'changed the facts of the city',
    },
  },
}
