import type { OfficeCatalogue, OfficeLang } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'
import { exchangeTextsEn } from './exchange.en.ts'
import { faultTexts } from './fault.messages.ts'
import type { OutgoingWords } from './outgoing.ts'
import type { XliffRefusal } from './xliff.model.ts'

/** The texts of what goes to agencies and comes back. */
export interface ExchangeTexts {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly outTitle: string
  readonly outLead: string
  readonly chosen: (count: number) => string
  readonly from: string
  readonly to: string
  readonly which: string
  readonly whiches: Readonly<Record<'due' | 'missing' | 'stale' | 'all', string>>
  readonly download: string
  readonly inTitle: string
  readonly inLead: string
  readonly file: string
  readonly fileHint: string
  readonly send: string
  readonly problems: {
    readonly languages: string
    readonly nothing: string
    readonly tooMany: (count: number) => string
    readonly noFile: string
    readonly fileLanguages: string
    readonly undecided: string
  }
  readonly outgoing: OutgoingWords
  readonly note: (file: string) => string
  readonly report: (from: string, to: string) => string
  readonly reportLead: string
  readonly fates: Readonly<Record<'new' | 'update' | 'same' | 'meanwhile' | 'refused', string>>
  readonly originalNewer: string
  readonly take: string
  readonly keep: string
  readonly meanwhileLead: string
  readonly present: string
  readonly theirs: string
  readonly difference: string
  readonly apply: string
  readonly nothingToApply: string
  readonly done: Readonly<Record<'taken' | 'some', string>>
  readonly textProblems: {
    readonly no_marks: string
    readonly unknown_entry: string
    readonly no_right: string
    readonly is_original: string
    readonly empty: string
    readonly title_long: string
    readonly lead_long: string
    readonly unfinished: (count: number, of: number) => string
    readonly other_source: (words: string) => string
    readonly unknown_unit: (words: string) => string
    readonly missing_unit: (words: string) => string
    readonly lost: (code: string, words: string) => string
    readonly doubled: (code: string, words: string) => string
    readonly crossed: (code: string, words: string) => string
    readonly unknown: (words: string) => string
    readonly new_link: (address: string, words: string) => string
  }
}

export const exchangeTexts: OfficeCatalogue<ExchangeTexts> = {
  en: exchangeTextsEn,
  sv: {
    title: 'Till och från översättningsbyråer',
    lead: 'Texter lämnar staden och kommer tillbaka som XLIFF 2.1, som alla översättningsprogram läser. Ingenting publiceras av det.',
    back: 'Till översättningarna',
    outTitle: 'Lämna ut texter',
    outLead:
      'Filen har originalens ord, vad som ändrats sedan sist och de stycken som redan stämmer. Länkar, listor och fetstil följer med som koder som byrån inte kan ändra.',
    chosen: (count) => plural('sv', count, { one: '# vald post', other: '# valda poster' }),
    from: 'Från språket',
    to: 'Till språket',
    which: 'Vilka texter',
    whiches: {
      due: 'de som saknas eller är äldre än originalet',
      missing: 'bara de som saknas',
      stale: 'bara de som är äldre än originalet',
      all: 'alla',
    },
    download: 'Hämta filen',
    inTitle: 'Ta emot en fil',
    inLead: 'Först visas vad som skulle hända. Ingenting ändras förrän du har sagt ja.',
    file: 'XLIFF-fil från byrån',
    fileHint: 'Högst 10 MB.',
    send: 'Läs filen',
    problems: {
      languages: 'Välj två olika språk.',
      nothing: 'Det finns ingenting att översätta mellan de språken i urvalet.',
      tooMany: (count) => `Det är fler än ${count} texter. Välj färre.`,
      noFile: 'Välj en fil.',
      fileLanguages: 'Filens språk är inte två av stadens.',
      undecided: 'Välj för varje text som har ändrats under tiden vilken version som ska gälla.',
    },
    outgoing: {
      about: (title) => `Texten ”${title}”. Skriv inte om koderna: de är länkar, listor och betoningar.`,
      fields: {
        title: 'Rubrik',
        lead: 'Ingress: en eller två meningar',
        body: 'Stycke',
        callLabel: 'Text på en knapp',
      },
      wasBefore: (words) => `Originalet löd förut: ${words}`,
      saidSoFar: (words) => `Översättningen hittills: ${words}`,
    },
    note: (file) => `Från ${file}`,
    report: (from, to) => `Från ${from} till ${to}: vad som skulle hända`,
    reportLead: 'Texterna blir utkast. Någon läser dem och publicerar dem som vanligt.',
    fates: {
      new: 'ny översättning',
      update: 'ersätter den nuvarande som nytt utkast',
      same: 'finns redan, ord för ord',
      meanwhile: 'har ändrats här under tiden',
      refused: 'tas inte emot',
    },
    originalNewer: 'Originalet har ändrats sedan filen gjordes. Översättningen blir därför genast äldre än originalet.',
    take: 'Ta emot',
    keep: 'Behåll den som finns här',
    meanwhileLead:
      'Någon ändrade översättningen här efter att filen gjordes. Båda finns kvar bland versionerna vad du än väljer.',
    present: 'Texten här',
    theirs: 'Byråns text',
    difference: 'Skillnaden i ord, från texten här till byråns',
    apply: 'Ta emot det valda',
    nothingToApply: 'Det finns inget att ta emot.',
    done: {
      taken: 'Texterna är mottagna som utkast.',
      some: 'Några texter ändrades just nu av någon annan. Se efter en gång till.',
    },
    textProblems: {
      no_marks: 'Den här delen kommer inte härifrån, eller så har programmet tagit bort dess märkning (skeleton).',
      unknown_entry: 'Posten finns inte längre, eller inte på källspråket.',
      no_right: 'Du får inte skriva på det språket.',
      is_original: 'Texten är skriven på det språket: den är inte en översättning.',
      empty: 'Ingenting är översatt.',
      title_long: 'Rubriken är längre än 200 tecken.',
      lead_long: 'Ingressen är längre än 1 000 tecken.',
      unfinished: (count, of) => `${count} av ${of} stycken är inte översatta.`,
      other_source: (words) => `Källtexten i filen är en annan än den som lämnades ut: ${words}`,
      unknown_unit: (words) => `Filen har ett stycke som inte lämnades ut: ${words}`,
      missing_unit: (words) => `Ett stycke saknas i filen: ${words}`,
      lost: (code, words) => `${code} har fallit bort i stycket: ${words}`,
      doubled: (code, words) => `${code} står två gånger i stycket: ${words}`,
      crossed: (code, words) => `${code} står på fel plats i stycket: ${words}`,
      unknown: (words) => `Det finns en kod som originalet inte har i stycket: ${words}`,
      new_link: (address, words) => `Det finns en länk som originalet inte har (${address}) i stycket: ${words}`,
    },
  },
  fi: {
    title: 'Käännöstoimistolle ja takaisin',
    lead: 'Tekstit lähtevät kaupungista ja palaavat XLIFF 2.1 -muodossa, jota kaikki käännösohjelmat lukevat. Mitään ei julkaista näin.',
    back: 'Käännöksiin',
    outTitle: 'Anna tekstejä käännettäväksi',
    outLead:
      'Tiedostossa ovat alkutekstien sanat, se mikä on muuttunut viime kerrasta ja ne kappaleet, jotka pitävät jo paikkansa. Linkit, luettelot ja lihavoinnit kulkevat mukana koodeina, joita toimisto ei voi muuttaa.',
    chosen: (count) => plural('fi', count, { one: '# valittu kirjaus', other: '# valittua kirjausta' }),
    from: 'Kielestä',
    to: 'Kielelle',
    which: 'Mitkä tekstit',
    whiches: {
      due: 'puuttuvat ja alkutekstiä vanhemmat',
      missing: 'vain puuttuvat',
      stale: 'vain alkutekstiä vanhemmat',
      all: 'kaikki',
    },
    download: 'Hae tiedosto',
    inTitle: 'Ota tiedosto vastaan',
    inLead: 'Ensin näytetään, mitä tapahtuisi. Mikään ei muutu ennen kuin hyväksyt sen.',
    file: 'Toimiston XLIFF-tiedosto',
    fileHint: 'Enintään 10 Mt.',
    send: 'Lue tiedosto',
    problems: {
      languages: 'Valitse kaksi eri kieltä.',
      nothing: 'Valinnassa ei ole mitään käännettävää näiden kielten välillä.',
      tooMany: (count) => `Tekstejä on yli ${count}. Valitse vähemmän.`,
      noFile: 'Valitse tiedosto.',
      fileLanguages: 'Tiedoston kielet eivät ole kaksi kaupungin kielistä.',
      undecided: 'Valitse jokaisesta sillä välin muutetusta tekstistä, kumpi versio jää voimaan.',
    },
    outgoing: {
      about: (title) => `Teksti ”${title}”. Älä muuta koodeja: ne ovat linkkejä, luetteloita ja korostuksia.`,
      fields: {
        title: 'Otsikko',
        lead: 'Ingressi: yksi tai kaksi virkettä',
        body: 'Kappale',
        callLabel: 'Painikkeen teksti',
      },
      wasBefore: (words) => `Alkuteksti oli aiemmin: ${words}`,
      saidSoFar: (words) => `Käännös tähän asti: ${words}`,
    },
    note: (file) => `Tiedostosta ${file}`,
    report: (from, to) => `${from} → ${to}: mitä tapahtuisi`,
    reportLead: 'Teksteistä tulee luonnoksia. Joku lukee ja julkaisee ne tavalliseen tapaan.',
    fates: {
      new: 'uusi käännös',
      update: 'korvaa nykyisen uutena luonnoksena',
      same: 'on jo sanasta sanaan täällä',
      meanwhile: 'on sillä välin muuttunut täällä',
      refused: 'ei oteta vastaan',
    },
    originalNewer: 'Alkuteksti on muuttunut tiedoston teon jälkeen. Siksi käännös jää heti alkutekstistä jälkeen.',
    take: 'Ota vastaan',
    keep: 'Pidä täällä oleva',
    meanwhileLead:
      'Joku muutti käännöstä täällä tiedoston teon jälkeen. Kumpikin säilyy versioissa, valitsitpa miten tahansa.',
    present: 'Teksti täällä',
    theirs: 'Toimiston teksti',
    difference: 'Ero sanoina, täällä olevasta toimiston tekstiin',
    apply: 'Ota valitut vastaan',
    nothingToApply: 'Vastaanotettavaa ei ole.',
    done: {
      taken: 'Tekstit on otettu vastaan luonnoksina.',
      some: 'Joku muu muutti juuri joitakin tekstejä. Katso ne vielä kerran.',
    },
    textProblems: {
      no_marks: 'Tämä osa ei ole peräisin täältä, tai ohjelma on poistanut sen merkinnän (skeleton).',
      unknown_entry: 'Kirjausta ei enää ole, tai sitä ei ole lähtökielellä.',
      no_right: 'Et voi kirjoittaa tällä kielellä.',
      is_original: 'Teksti on kirjoitettu tällä kielellä: se ei ole käännös.',
      empty: 'Mitään ei ole käännetty.',
      title_long: 'Otsikossa on yli 200 merkkiä.',
      lead_long: 'Ingressissä on yli 1 000 merkkiä.',
      unfinished: (count, of) => `Kappaleista ${count}/${of} on kääntämättä.`,
      other_source: (words) => `Tiedoston lähtöteksti ei ole se, joka annettiin: ${words}`,
      unknown_unit: (words) => `Tiedostossa on kappale, jota ei annettu: ${words}`,
      missing_unit: (words) => `Tiedostosta puuttuu kappale: ${words}`,
      lost: (code, words) => `${code} on pudonnut pois kappaleesta: ${words}`,
      doubled: (code, words) => `${code} on kahdesti kappaleessa: ${words}`,
      crossed: (code, words) => `${code} on väärässä paikassa kappaleessa: ${words}`,
      unknown: (words) => `Kappaleessa on koodi, jota alkutekstissä ei ole: ${words}`,
      new_link: (address, words) => `Kappaleessa on linkki, jota alkutekstissä ei ole (${address}): ${words}`,
    },
  },
}

/** Why a file is not taken in, in a sentence with the place. */
export function faultIn(lang: OfficeLang, { fault, where }: XliffRefusal): string {
  const sentence = faultTexts[lang][fault]
  return where ? `${sentence} (${where})` : sentence
}
