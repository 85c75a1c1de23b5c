import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface RevisionTexts {
  readonly title: string
  readonly number: string
  readonly when: string
  readonly who: string
  readonly note: string
  readonly change: string
  readonly substance: string
  readonly small: string
  readonly live: string
  readonly from: string
  readonly to: string
  readonly compare: string
  readonly compared: (from: number, to: number) => string
  readonly same: string
  readonly added: string
  readonly removed: string
  readonly restore: (number: number) => string
  readonly restoreHint: string
  readonly restored: string
  readonly restoredNote: (number: number) => string
  readonly unrestored: string
  readonly previewTitle: string
  readonly previewLead: string
  readonly width: string
  readonly desktop: string
  readonly phone: string
  readonly revision: string
  readonly latest: (number: number) => string
  readonly show: string
  readonly alone: string
  readonly share: string
  readonly shareLead: string
  readonly shareLatest: string
  readonly shareThis: (number: number) => string
  readonly doShare: string
  readonly shared: string
  readonly link: string
  readonly links: string
  readonly until: (at: string) => string
  readonly revoke: string
  readonly revoked: string
}

/** The texts of revisions and previews. */
export const revisionTexts: OfficeCatalogue<RevisionTexts> = {
  sv: {
    title: 'Versioner',
    number: 'Version',
    when: 'När',
    who: 'Vem',
    note: 'Vad som ändrades',
    change: 'Ändring',
    substance: 'av betydelse',
    small: 'liten',
    live: 'läsarna ser den här',
    from: 'Från version',
    to: 'Till version',
    compare: 'Jämför',
    compared: (from, to) => `Skillnaden mellan version ${from} och ${to}`,
    same: 'De två versionerna är lika.',
    added: 'tillagt',
    removed: 'borttaget',
    restore: (number) => `Återställ version ${number}`,
    restoreHint: 'Den blir en ny version. Ingenting försvinner.',
    restored: 'Den gamla versionen är återställd som ett nytt utkast.',
    restoredNote: (number) => `Återställd från version ${number}`,
    unrestored: 'Den kunde inte återställas: någon sparade just nu. Försök igen.',
    previewTitle: 'Förhandsvisning',
    previewLead: 'Så här ser läsarna texten, om den publiceras nu.',
    width: 'Bredd',
    desktop: 'Skärm',
    phone: 'Telefon',
    revision: 'Version',
    latest: (number) => `den senaste (${number})`,
    show: 'Visa',
    alone: 'Öppna ensam',
    share: 'Visa för någon utanför kansliet',
    shareLead: 'Den som har länken kan läsa just den här texten i sju dagar. Länken visas bara en gång.',
    shareLatest: 'alltid den senaste versionen',
    shareThis: (number) => `bara version ${number}`,
    doShare: 'Gör en länk',
    shared: 'Länken är gjord. Kopiera den nu: den visas inte igen.',
    link: 'Länk',
    links: 'Länkar som gäller',
    until: (at) => `gäller till ${at}`,
    revoke: 'Ta tillbaka',
    revoked: 'Länken är tillbakatagen.',
  },
  fi: {
    title: 'Versiot',
    number: 'Versio',
    when: 'Milloin',
    who: 'Kuka',
    note: 'Mitä muutettiin',
    change: 'Muutos',
    substance: 'merkittävä',
    small: 'pieni',
    live: 'lukijat näkevät tämän',
    from: 'Versiosta',
    to: 'Versioon',
    compare: 'Vertaa',
    compared: (from, to) => `Versioiden ${from} ja ${to} ero`,
    same: 'Versiot ovat samanlaiset.',
    added: 'lisätty',
    removed: 'poistettu',
    restore: (number) => `Palauta versio ${number}`,
    restoreHint: 'Siitä tulee uusi versio. Mitään ei katoa.',
    restored: 'Vanha versio on palautettu uudeksi luonnokseksi.',
    restoredNote: (number) => `Palautettu versiosta ${number}`,
    unrestored: 'Palauttaminen ei onnistunut: joku tallensi juuri. Yritä uudelleen.',
    previewTitle: 'Esikatselu',
    previewLead: 'Näin lukijat näkevät tekstin, jos se julkaistaan nyt.',
    width: 'Leveys',
    desktop: 'Näyttö',
    phone: 'Puhelin',
    revision: 'Versio',
    latest: (number) => `viimeisin (${number})`,
    show: 'Näytä',
    alone: 'Avaa yksinään',
    share: 'Näytä jollekulle toimiston ulkopuolella',
    shareLead: 'Linkin haltija voi lukea juuri tätä tekstiä seitsemän päivää. Linkki näytetään vain kerran.',
    shareLatest: 'aina viimeisin versio',
    shareThis: (number) => `vain versio ${number}`,
    doShare: 'Tee linkki',
    shared: 'Linkki on tehty. Kopioi se nyt: sitä ei näytetä uudelleen.',
    link: 'Linkki',
    links: 'Voimassa olevat linkit',
    until: (at) => `voimassa ${at} asti`,
    revoke: 'Mitätöi',
    revoked: 'Linkki on mitätöity.',
  },
  en: {
    title: 'Revisions',
    number: 'Revision',
    when: 'When',
    who: 'Who',
    note: 'What was changed',
    change: 'Change',
    substance: 'of substance',
    small: 'small',
    live: 'readers see this one',
    from: 'From revision',
    to: 'To revision',
    compare: 'Compare',
    compared: (from, to) => `The difference between revisions ${from} and ${to}`,
    same: 'The two revisions are the same.',
    added: 'added',
    removed: 'taken out',
    restore: (number) => `Restore revision ${number}`,
    restoreHint: 'It becomes a new revision. Nothing is lost.',
    restored: 'The old revision is restored as a new draft.',
    restoredNote: (number) => `Restored from revision ${number}`,
    unrestored: 'It could not be restored: somebody saved just now. Try again.',
    previewTitle: 'Preview',
    previewLead: 'This is what readers see of the text, if it is published now.',
    width: 'Width',
    desktop: 'Screen',
    phone: 'Phone',
    revision: 'Revision',
    latest: (number) => `the latest (${number})`,
    show: 'Show',
    alone: 'Open by itself',
    share: 'Show it to somebody outside the office',
    shareLead: 'Whoever has the link can read this very text for seven days. The link is shown only once.',
    shareLatest: 'always the latest revision',
    shareThis: (number) => `only revision ${number}`,
    doShare: 'Make a link',
    shared: 'The link is made. Copy it now: it is not shown again.',
    link: 'Link',
    links: 'Links that work',
    until: (at) => `works until ${at}`,
    revoke: 'Revoke',
    revoked: 'The link is revoked.',
  },
}
