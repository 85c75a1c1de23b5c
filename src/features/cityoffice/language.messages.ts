import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { LANGS, nameOfLang } from '#src/platform/i18n/languages.ts'
import { plural } from '#src/platform/i18n/plural.ts'

export interface LanguageTexts {
  readonly title: string
  readonly lead: string
  readonly required: string
  readonly requiredHint: string
  readonly open: string
  readonly closed: string
  readonly readers: string
  readonly toLanguage: (name: string) => string
  readonly addTitle: string
  readonly addCode: string
  readonly addHint: string
  readonly add: string
  readonly added: string
  readonly there: (name: string) => string
  readonly noTag: string
  readonly noTexts: (name: string) => string
  readonly isOpen: string
  readonly isClosed: string
  readonly missingTitle: string
  readonly nothingMissing: string
  readonly missingPages: string
  readonly missingNames: string
  readonly missingTerms: (count: number) => string
  readonly missingOthers: (count: number) => string
  readonly whatHappens: string
  readonly openAnyway: string
  readonly mustTick: string
  readonly openIt: string
  readonly closeIt: string
  readonly closeLead: string
  readonly remove: string
  readonly removeLead: string
  readonly cannotClose: string
  readonly lastOpen: string
  readonly inUse: string
  readonly opened: string
  readonly didClose: string
  readonly removed: string
  readonly back: string
}

const ours = LANGS.map(nameOfLang).join(', ')

/** The texts on the languages of a city. */
export const languageTexts: OfficeCatalogue<LanguageTexts> = {
  sv: {
    title: 'Språk',
    lead: 'Ordningen är den som läsarna ser. Ett språk som krävs räknas som saknat överallt där det inte finns.',
    required: 'Krävs',
    requiredHint: 'Kan då inte stängas.',
    open: 'öppet för läsare',
    closed: 'stängt för läsare',
    readers: 'Öppna eller stänga för läsare',
    toLanguage: (name) => `${name}: vad saknas, öppna eller stänga`,
    addTitle: 'Lägg till ett språk',
    addCode: 'Språkets kod',
    addHint: `Enligt BCP 47, till exempel ar. Programmets egna ord finns på ${ours}. Det nya språket är stängt tills någon öppnar det.`,
    add: 'Lägg till',
    added: 'Språket är tillagt. Läsarna ser det inte förrän någon öppnar det.',
    there: (name) => `${name} finns redan.`,
    noTag: 'Det är ingen språkkod. Skriv till exempel sv, fi, en eller ar.',
    noTexts: (name) =>
      `${name} går inte att lägga till än: programmets egna ord (menyer, datum, knappar) finns bara på ${ours}. Be den som sköter programmet om en översättning.`,
    isOpen: 'Språket är öppet för läsare.',
    isClosed: 'Språket är stängt: läsarna ser ingenting av det.',
    missingTitle: 'Det här saknas på språket',
    nothingMissing: 'Inget saknas av det som varje läsare möter.',
    missingPages: 'Sidor i menyerna, och startsidan, som inte är publicerade:',
    missingNames: 'Stadens eller webbplatsens namn.',
    missingTerms: (count) =>
      plural('sv', count, { one: 'Namnet på en målgrupp eller ett tema.', other: 'Namnen på # målgrupper och teman.' }),
    missingOthers: (count) =>
      plural('sv', count, { one: 'En annan publicerad post.', other: '# andra publicerade poster.' }),
    whatHappens: 'Där något saknas får läsaren originalet, och får veta det.',
    openAnyway: 'Öppna fast det här saknas',
    mustTick: 'Något saknas på språket. Skriv det först, eller kryssa för att öppna ändå.',
    openIt: 'Öppna för läsare',
    closeIt: 'Stäng för läsare',
    closeLead: 'Alla adresser på språket slutar svara tills det öppnas igen. Inget går förlorat.',
    remove: 'Ta bort språket',
    removeLead: 'Inget har skrivits på det.',
    cannotClose: 'Språket krävs. Ta bort kravet först, sedan kan det stängas.',
    lastOpen: 'Det är det enda öppna språket. Öppna ett annat först.',
    inUse: 'Språket kan inte tas bort: något är skrivet på det, eller så är det öppet eller krävs.',
    opened: 'Språket är öppet. Läsarna ser det nu.',
    didClose: 'Språket är stängt.',
    removed: 'Språket är borttaget.',
    back: 'Till språken',
  },
  fi: {
    title: 'Kielet',
    lead: 'Järjestys on se, jonka lukijat näkevät. Vaadittu kieli katsotaan puuttuvaksi kaikkialta, missä sitä ei ole.',
    required: 'Vaaditaan',
    requiredHint: 'Silloin sitä ei voi sulkea.',
    open: 'auki lukijoille',
    closed: 'suljettu lukijoilta',
    readers: 'Avaa tai sulje lukijoilta',
    toLanguage: (name) => `${name}: mitä puuttuu, avaa tai sulje`,
    addTitle: 'Lisää kieli',
    addCode: 'Kielen tunnus',
    addHint: `BCP 47:n mukaan, esimerkiksi ar. Ohjelman omat sanat ovat näillä kielillä: ${ours}. Uusi kieli on suljettu, kunnes joku avaa sen.`,
    add: 'Lisää',
    added: 'Kieli on lisätty. Lukijat näkevät sen vasta, kun joku avaa sen.',
    there: (name) => `${name} on jo kaupungin kieli.`,
    noTag: 'Tämä ei ole kielen tunnus. Kirjoita esimerkiksi sv, fi, en tai ar.',
    noTexts: (name) =>
      `Kieltä ${name} ei voi vielä lisätä: ohjelman omat sanat (valikot, päivät, painikkeet) ovat vain näillä kielillä: ${ours}. Pyydä käännöstä ohjelman ylläpitäjältä.`,
    isOpen: 'Kieli on auki lukijoille.',
    isClosed: 'Kieli on suljettu: lukijat eivät näe siitä mitään.',
    missingTitle: 'Tällä kielellä puuttuu',
    nothingMissing: 'Mitään ei puutu siitä, minkä jokainen lukija kohtaa.',
    missingPages: 'Valikoiden sivut ja etusivu, joita ei ole julkaistu:',
    missingNames: 'Kaupungin tai sivuston nimi.',
    missingTerms: (count) =>
      plural('fi', count, { one: 'Yhden kohderyhmän tai teeman nimi.', other: '# kohderyhmän ja teeman nimet.' }),
    missingOthers: (count) =>
      plural('fi', count, { one: 'Yksi muu julkaistu kirjaus.', other: '# muuta julkaistua kirjausta.' }),
    whatHappens: 'Missä jotakin puuttuu, lukija saa alkuperäisen ja tiedon siitä.',
    openAnyway: 'Avaa, vaikka tämä puuttuu',
    mustTick: 'Kielellä puuttuu jotakin. Kirjoita se ensin, tai merkitse, että avataan silti.',
    openIt: 'Avaa lukijoille',
    closeIt: 'Sulje lukijoilta',
    closeLead: 'Kaikki kielen osoitteet lakkaavat vastaamasta, kunnes se avataan taas. Mitään ei katoa.',
    remove: 'Poista kieli',
    removeLead: 'Sillä ei ole kirjoitettu mitään.',
    cannotClose: 'Kieli vaaditaan. Poista ensin vaatimus, sitten sen voi sulkea.',
    lastOpen: 'Tämä on ainoa avoin kieli. Avaa ensin toinen.',
    inUse: 'Kieltä ei voi poistaa: sillä on kirjoitettu jotakin, tai se on auki tai vaadittu.',
    opened: 'Kieli on auki. Lukijat näkevät sen nyt.',
    didClose: 'Kieli on suljettu.',
    removed: 'Kieli on poistettu.',
    back: 'Kieliin',
  },
  en: {
    title: 'Languages',
    lead: 'The order is the one that readers see. A required language counts as missing wherever it is not there.',
    required: 'Required',
    requiredHint: 'It cannot be closed then.',
    open: 'open to readers',
    closed: 'closed to readers',
    readers: 'Open or close to readers',
    toLanguage: (name) => `${name}: what is missing, open or close`,
    addTitle: 'Add a language',
    addCode: 'Code of the language',
    addHint: `As in BCP 47, for example ar. The program’s own words are in ${ours}. A new language is closed until somebody opens it.`,
    add: 'Add',
    added: 'The language is added. Readers do not see it before somebody opens it.',
    there: (name) => `${name} is there already.`,
    noTag: 'This is no code of a language. Write for example sv, fi, en or ar.',
    noTexts: (name) =>
      `${name} cannot be added yet: the program’s own words (menus, dates, buttons) are only in ${ours}. Ask whoever looks after the program for a translation.`,
    isOpen: 'The language is open to readers.',
    isClosed: 'The language is closed: readers see nothing of it.',
    missingTitle: 'What is missing in it',
    nothingMissing: 'Nothing of what every reader meets is missing.',
    missingPages: 'Pages of the menus, and the start page, that are not published:',
    missingNames: 'The name of the city or of the site.',
    missingTerms: (count) =>
      plural('en', count, { one: 'The name of one audience or theme.', other: 'The names of # audiences and themes.' }),
    missingOthers: (count) =>
      plural('en', count, { one: 'One other published entry.', other: '# other published entries.' }),
    whatHappens: 'Where something is missing, readers get the original and are told so.',
    openAnyway: 'Open it although this is missing',
    mustTick: 'Something is missing in the language. Write it first, or tick that it shall be opened all the same.',
    openIt: 'Open to readers',
    closeIt: 'Close to readers',
    closeLead: 'Every address in the language stops answering until it is opened again. Nothing is lost.',
    remove: 'Remove the language',
    removeLead: 'Nothing has been written in it.',
    cannotClose: 'The language is required. Take that away first, then it can be closed.',
    lastOpen: 'It is the only open language. Open another one first.',
    inUse: 'The language cannot be removed: something is written in it, or it is open or required.',
    opened: 'The language is open. Readers see it now.',
    didClose: 'The language is closed.',
    removed: 'The language is removed.',
    back: 'To the languages',
  },
}
