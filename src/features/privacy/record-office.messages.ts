import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface RecordOfficeTexts {
  readonly title: string
  readonly lead: string
  readonly responsible: string
  readonly items: string
  readonly take: string
  readonly publicPage: string
  readonly change: string
  readonly fields: {
    readonly controller: string
    readonly controllerHint: string
    readonly controllerContact: string
    readonly officerName: string
    readonly officerContact: string
  }
  readonly save: string
  readonly saved: string
  readonly overtaken: string
  readonly back: string
}

/** The texts of the record of processing in the office. */
export const recordOfficeTexts: OfficeCatalogue<RecordOfficeTexts> = {
  sv: {
    title: 'Register över behandling',
    lead: 'Vilka personuppgifter som finns, varför, på vilken grund och hur länge (GDPR art. 30). Det är programmet självt som säger det: samma tabell visas för var och en om dem själva.',
    responsible: 'Ansvariga',
    items: 'Behandlingar',
    take: 'Ladda ner',
    publicPage: 'Sidan för allmänheten',
    change: 'Ändra de ansvariga',
    fields: {
      controller: 'Personuppgiftsansvarigs namn',
      controllerHint: 'Tomt: stadens namn.',
      controllerContact: 'Personuppgiftsansvarigs adress',
      officerName: 'Dataskyddsombudets namn',
      officerContact: 'Dataskyddsombudets e-postadress',
    },
    save: 'Spara de ansvariga',
    saved: 'Sparat.',
    overtaken: 'Någon annan har ändrat de ansvariga under tiden. Det som gäller nu står här; gör om din ändring.',
    back: 'Inställningar',
  },
  fi: {
    title: 'Seloste käsittelytoimista',
    lead: 'Mitä henkilötietoja on, miksi, millä perusteella ja kuinka kauan (GDPR 30 art.). Ohjelma kertoo sen itse: sama taulukko näytetään kullekin omista tiedoistaan.',
    responsible: 'Vastuulliset',
    items: 'Käsittelytoimet',
    take: 'Lataa',
    publicPage: 'Sivu yleisölle',
    change: 'Muuta vastuullisia',
    fields: {
      controller: 'Rekisterinpitäjän nimi',
      controllerHint: 'Tyhjä: kaupungin nimi.',
      controllerContact: 'Rekisterinpitäjän osoite',
      officerName: 'Tietosuojavastaavan nimi',
      officerContact: 'Tietosuojavastaavan sähköpostiosoite',
    },
    save: 'Tallenna vastuulliset',
    saved: 'Tallennettu.',
    overtaken: 'Joku muu on sillä välin muuttanut vastuullisia. Tässä on nykyinen tieto; tee muutoksesi uudelleen.',
    back: 'Asetukset',
  },
  en: {
    title: 'Record of processing',
    lead: 'Which personal data there is, why, on what basis and for how long (GDPR art. 30). The program says so itself: the same table is shown to everybody about themselves.',
    responsible: 'Who answers for it',
    items: 'Processing',
    take: 'Download',
    publicPage: 'The page for the public',
    change: 'Change who answers for it',
    fields: {
      controller: 'Name of the controller',
      controllerHint: 'Left empty: the name of the city.',
      controllerContact: 'Address of the controller',
      officerName: 'Name of the data protection officer',
      officerContact: 'Mail address of the data protection officer',
    },
    save: 'Save who answers for it',
    saved: 'Saved.',
    overtaken: 'Somebody else has changed this meanwhile. What holds now stands here; make your change again.',
    back: 'Settings',
  },
}
