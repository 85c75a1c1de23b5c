import type { ClaimAttribute } from '#src/features/claims/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface ClaimTexts {
  readonly title: string
  readonly none: string
  readonly add: string
  readonly addTitle: (what: string) => string
  readonly lead: string
  readonly attributes: Readonly<Record<ClaimAttribute, string>>
  readonly attribute: string
  readonly value: string
  readonly valueHint: string
  readonly claimant: string
  readonly claimantHint: string
  readonly saidOn: string
  readonly chosen: string
  readonly choose: string
  readonly chooseTitle: string
  readonly chooseLead: (value: string, claimant: string) => string
  readonly reason: string
  readonly reasonHint: string
  readonly setSigned: (value: string) => string
  readonly setSignedHint: string
  readonly already: string
  readonly settled: string
  readonly open: string
  readonly subject: string
  readonly values: string
}

/** The texts of claims. */
export const claimTexts: OfficeCatalogue<ClaimTexts> = {
  sv: {
    title: 'Vem säger vad',
    none: 'Ingen uppgift är antecknad.',
    add: 'Anteckna en uppgift',
    addTitle: (what) => `Anteckna en uppgift: ${what}`,
    lead: 'Uppgifter skrivs aldrig över. När källor är oense står alla kvar, och en kan väljas.',
    attributes: {
      exists: 'Om den finns',
      signed: 'Undertecknat',
      state: 'Läge',
      ended: 'Avslutat',
      name: 'Namn',
      population: 'Invånare',
      date: 'Datum',
      amount: 'Belopp',
    },
    attribute: 'Vad det gäller',
    value: 'Vad som sägs',
    valueHint: 'Så som det står i källan, som 1974.',
    claimant: 'Vem som säger det',
    claimantHint: 'En stad, en tidning, en person.',
    saidOn: 'När det sades',
    chosen: 'Registret går efter detta',
    choose: 'Välj',
    chooseTitle: 'Välj en uppgift',
    chooseLead: (value, claimant) =>
      `Registret ska gå efter ”${value}”, enligt ${claimant}. De andra uppgifterna står kvar.`,
    reason: 'Varför',
    reasonHint: 'För läsare.',
    setSigned: (value) => `Sätt också dagen för undertecknandet till ${value}`,
    setSignedHint: 'Annars ändras bara vilken uppgift som är vald.',
    already: 'Precis denna uppgift är redan antecknad.',
    settled: 'vald',
    open: 'inte avgjord',
    subject: 'Vad det gäller',
    values: 'Vad som sägs',
  },
  fi: {
    title: 'Kuka sanoo mitä',
    none: 'Yhtään tietoa ei ole merkitty muistiin.',
    add: 'Merkitse tieto muistiin',
    addTitle: (what) => `Merkitse tieto muistiin: ${what}`,
    lead: 'Tietoja ei korvata toisilla. Kun lähteet ovat eri mieltä, kaikki säilyvät ja yhden voi valita.',
    attributes: {
      exists: 'Onko se olemassa',
      signed: 'Allekirjoitettu',
      state: 'Tila',
      ended: 'Päättynyt',
      name: 'Nimi',
      population: 'Asukkaita',
      date: 'Päivämäärä',
      amount: 'Summa',
    },
    attribute: 'Mitä se koskee',
    value: 'Mitä sanotaan',
    valueHint: 'Niin kuin lähteessä lukee, esimerkiksi 1974.',
    claimant: 'Kuka sanoo',
    claimantHint: 'Kaupunki, lehti, henkilö.',
    saidOn: 'Milloin sanottu',
    chosen: 'Rekisteri noudattaa tätä',
    choose: 'Valitse',
    chooseTitle: 'Valitse tieto',
    chooseLead: (value, claimant) =>
      `Rekisteri noudattaa tietoa ”${value}”, sanojana ${claimant}. Muut tiedot säilyvät.`,
    reason: 'Miksi',
    reasonHint: 'Lukijoille.',
    setSigned: (value) => `Aseta myös allekirjoituspäiväksi ${value}`,
    setSignedHint: 'Muuten muuttuu vain se, mikä tieto on valittu.',
    already: 'Juuri tämä tieto on jo merkitty.',
    settled: 'valittu',
    open: 'ratkaisematta',
    subject: 'Mitä se koskee',
    values: 'Mitä sanotaan',
  },
  en: {
    title: 'Who says what',
    none: 'No claim is noted.',
    add: 'Note a claim',
    addTitle: (what) => `Note a claim: ${what}`,
    lead: 'Claims are never written over. When sources disagree all of them stay, and one can be chosen.',
    attributes: {
      exists: 'Whether it exists',
      signed: 'Signed',
      state: 'State',
      ended: 'Ended',
      name: 'Name',
      population: 'Residents',
      date: 'Date',
      amount: 'Amount',
    },
    attribute: 'What it is about',
    value: 'What is said',
    valueHint: 'As the source has it, like 1974.',
    claimant: 'Who says so',
    claimantHint: 'A city, a newspaper, a person.',
    saidOn: 'When it was said',
    chosen: 'The register goes by this',
    choose: 'Choose',
    chooseTitle: 'Choose a claim',
    chooseLead: (value, claimant) =>
      `The register is to go by “${value}”, according to ${claimant}. The other claims stay.`,
    reason: 'Why',
    reasonHint: 'For readers.',
    setSigned: (value) => `Set the date of signing to ${value} too`,
    setSignedHint: 'Otherwise only the choice among the claims changes.',
    already: 'Exactly this claim is noted already.',
    settled: 'chosen',
    open: 'not settled',
    subject: 'What it is about',
    values: 'What is said',
  },
}
