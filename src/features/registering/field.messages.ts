import type { OfficeCatalogue } from '#src/features/staff/index.ts'

/** The fields of facts, as records have them. */
export type FieldName =
  | 'kind'
  | 'names'
  | 'isOwn'
  | 'country'
  | 'place'
  | 'website'
  | 'wikidata'
  | 'partOf'
  | 'field'
  | 'arrived'
  | 'consentedOn'
  | 'figures'
  | 'audiences'
  | 'themes'
  | 'source'
  | 'sourceUrl'
  | 'parties'
  | 'signed'
  | 'termUntil'
  | 'reviewOn'
  | 'officer'
  | 'membershipClass'
  | 'fee'
  | 'feeDue'
  | 'notes'
  | 'documents'
  | 'when'
  | 'hours'
  | 'status'
  | 'roles'
  | 'programme'
  | 'reasons'
  | 'places'
  | 'registrationUrl'
  | 'url'
  | 'saidOn'
  | 'isPublic'

/** What the fields of facts are called, wherever they are spoken of. */
export const fieldTexts: OfficeCatalogue<Readonly<Record<FieldName, string>>> = {
  sv: {
    kind: 'Slag',
    names: 'Namn',
    isOwn: 'Vår egen stad',
    country: 'Land',
    place: 'Läge på kartan',
    website: 'Webbplats',
    wikidata: 'Wikidata-id',
    partOf: 'En del av',
    field: 'Bransch',
    arrived: 'Kom till staden',
    consentedOn: 'Samtycke till offentlig katalog',
    figures: 'Siffror',
    audiences: 'Målgrupper',
    themes: 'Teman',
    source: 'Källa',
    sourceUrl: 'Källans adress',
    parties: 'Parter',
    signed: 'Undertecknat',
    termUntil: 'Gäller till',
    reviewOn: 'Ska ses över',
    officer: 'Ansvarig',
    membershipClass: 'Medlemsklass',
    fee: 'Årsavgift',
    feeDue: 'Avgiften förfaller',
    notes: 'Anmärkning för läsare',
    documents: 'Dokument',
    when: 'Tid',
    hours: 'Klockslag',
    status: 'Status',
    roles: 'Medverkande',
    programme: 'Finansieringsprogram',
    reasons: 'Motivering',
    places: 'Plats i ord',
    registrationUrl: 'Anmälan',
    url: 'Adress',
    saidOn: 'När det sades',
    isPublic: 'Offentlig',
  },
  fi: {
    kind: 'Laji',
    names: 'Nimi',
    isOwn: 'Oma kaupunkimme',
    country: 'Maa',
    place: 'Sijainti kartalla',
    website: 'Verkkosivusto',
    wikidata: 'Wikidata-tunniste',
    partOf: 'Osa kokonaisuutta',
    field: 'Toimiala',
    arrived: 'Tuli kaupunkiin',
    consentedOn: 'Suostumus julkiseen luetteloon',
    figures: 'Luvut',
    audiences: 'Kohderyhmät',
    themes: 'Teemat',
    source: 'Lähde',
    sourceUrl: 'Lähteen osoite',
    parties: 'Osapuolet',
    signed: 'Allekirjoitettu',
    termUntil: 'Voimassa asti',
    reviewOn: 'Tarkistetaan',
    officer: 'Vastuuhenkilö',
    membershipClass: 'Jäsenluokka',
    fee: 'Vuosimaksu',
    feeDue: 'Maksun eräpäivä',
    notes: 'Huomautus lukijoille',
    documents: 'Asiakirjat',
    when: 'Aika',
    hours: 'Kellonajat',
    status: 'Tila',
    roles: 'Mukana',
    programme: 'Rahoitusohjelma',
    reasons: 'Perustelu',
    places: 'Paikka sanoin',
    registrationUrl: 'Ilmoittautuminen',
    url: 'Osoite',
    saidOn: 'Milloin sanottu',
    isPublic: 'Julkinen',
  },
  en: {
    kind: 'Kind',
    names: 'Name',
    isOwn: 'Our own city',
    country: 'Country',
    place: 'Place on the map',
    website: 'Website',
    wikidata: 'Wikidata id',
    partOf: 'Part of',
    field: 'Field',
    arrived: 'Came to the city',
    consentedOn: 'Consent to the public directory',
    figures: 'Figures',
    audiences: 'Audiences',
    themes: 'Themes',
    source: 'Source',
    sourceUrl: 'Address of the source',
    parties: 'Parties',
    signed: 'Signed',
    termUntil: 'Runs to',
    reviewOn: 'To be reviewed',
    officer: 'Officer',
    membershipClass: 'Class of membership',
    fee: 'Yearly fee',
    feeDue: 'The fee falls due',
    notes: 'Note for readers',
    documents: 'Documents',
    when: 'Time',
    hours: 'Hours',
    status: 'Status',
    roles: 'Who takes part',
    programme: 'Funding programme',
    reasons: 'Reason',
    places: 'Place in words',
    registrationUrl: 'Registration',
    url: 'Address',
    saidOn: 'When it was said',
    isPublic: 'Public',
  },
}
