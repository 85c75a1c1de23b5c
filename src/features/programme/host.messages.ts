import type { HostAnswer } from '#src/features/hosts/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What a host is asked, in the words of a mail. */
export interface Question {
  readonly number: string
  readonly contact: string
  readonly host: string
  readonly organisation: string
  readonly size: number
  readonly when: string
  readonly topics: string
  readonly langs: string
  readonly purpose: string
  readonly note: string
  readonly by: string
  readonly city: string
}

interface HostTexts {
  readonly subject: (question: Question) => string
  readonly opening: (question: Question) => readonly string[]
  readonly links: Readonly<Record<HostAnswer, (address: string) => string>>
  readonly closing: (question: Question) => string
  readonly title: (organisation: string) => string
  readonly facts: {
    readonly who: string
    readonly size: (count: number) => string
    readonly when: string
    readonly topics: string
    readonly langs: string
    readonly purpose: string
    readonly session: string
  }
  readonly legend: string
  readonly answers: Readonly<Record<HostAnswer, string>>
  readonly words: string
  readonly wordsHint: string
  readonly send: string
  readonly noAnswer: string
  readonly noWords: string
  readonly tooLong: string
  readonly wrong: string
  readonly done: Readonly<Record<HostAnswer, string>>
  readonly given: (answer: string) => string
  readonly again: string
  readonly cancelled: string
  readonly cancelledTitle: string
  readonly withdrawn: string
  readonly withdrawnTitle: string
  readonly over: string
  readonly overTitle: string
  readonly write: (address: string) => string
  readonly toProgramme: string
  readonly programme: (host: string) => string
}

/** The question to a host and its page, in the language of its contact. */
export const hostTexts: OfficeCatalogue<HostTexts> = {
  sv: {
    subject: ({ number, organisation }) => `${number}: Kan ni ta emot ${organisation}?`,
    opening: ({ contact, host, organisation, size, when, topics, langs, purpose, note }) => [
      `Hej ${contact},`,
      `${organisation} vill komma på besök, ${plural('sv', size, { one: '# person', other: '# personer' })}. Kan ${host} ta emot dem?`,
      [`När: ${when}`, topics && `Om: ${topics}`, langs && `Språk: ${langs}`].filter(Boolean).join('\n'),
      purpose && `Så här säger de själva:\n${purpose}`,
      note,
      'Svara med en av länkarna. Du kan ändra dig tills besöket är över.',
    ],
    links: {
      yes: (address) => `Ja, vi tar emot:\n${address}`,
      no: (address) => `Nej, inte den här gången:\n${address}`,
      other: (address) => `Gärna, men en annan tid:\n${address}`,
    },
    closing: ({ by, city }) => `Tack och hälsningar\n${by}\n${city}`,
    title: (organisation) => `Kan ni ta emot ${organisation}?`,
    facts: {
      who: 'Gäster',
      size: (count) => plural('sv', count, { one: '# person', other: '# personer' }),
      when: 'När',
      topics: 'Om',
      langs: 'Språk',
      purpose: 'Varför de vill komma',
      session: 'Planerat hos er',
    },
    legend: 'Ert svar',
    answers: { yes: 'Ja, vi tar emot', no: 'Nej, inte den här gången', other: 'Gärna, men en annan tid' },
    words: 'Några ord till staden',
    wordsHint: 'Till exempel vilken tid som passar, eller vem som tar emot.',
    send: 'Skicka svaret',
    noAnswer: 'Välj ett svar.',
    noWords: 'Skriv vilken tid som passar er.',
    tooLong: 'Skriv högst 2 000 tecken.',
    wrong: 'Det här behöver rättas',
    done: {
      yes: 'Tack! Ert ja har gått fram till staden.',
      no: 'Tack för svaret. Staden frågar någon annan.',
      other: 'Tack! Staden ser vilken tid som passar och hör av sig.',
    },
    given: (answer) => `Ni har svarat: ${answer}.`,
    again: 'Ni kan ändra svaret här.',
    cancelledTitle: 'Besöket är inställt',
    cancelled: 'Besöket blir inte av. Ni behöver inte svara, och tiden är er egen igen.',
    withdrawnTitle: 'Frågan är återkallad',
    withdrawn: 'Staden har tagit tillbaka frågan. Ni behöver inte svara.',
    overTitle: 'Besöket är över',
    over: 'Tack för att ni tog emot gäster. Det finns inget mer att svara på.',
    write: (address) => `Undrar ni över något? Skriv till ${address}.`,
    toProgramme: 'Det som är planerat hos er',
    programme: (host) => `Program hos ${host}`,
  },
  fi: {
    subject: ({ number, organisation }) => `${number}: Voitteko ottaa vastaan vieraita? ${organisation}`,
    opening: ({ contact, host, organisation, size, when, topics, langs, purpose, note }) => [
      `Hei ${contact},`,
      `${organisation} haluaisi tulla vierailulle, ${plural('fi', size, { one: '# henkilö', other: '# henkilöä' })}. Ottaako ${host} heidät vastaan?`,
      [`Milloin: ${when}`, topics && `Aihe: ${topics}`, langs && `Kielet: ${langs}`].filter(Boolean).join('\n'),
      purpose && `Näin he itse kertovat:\n${purpose}`,
      note,
      'Vastaa jollakin näistä linkeistä. Voit muuttaa mieltäsi, kunnes vierailu on ohi.',
    ],
    links: {
      yes: (address) => `Kyllä, otamme vastaan:\n${address}`,
      no: (address) => `Ei tällä kertaa:\n${address}`,
      other: (address) => `Mielellämme, mutta toiseen aikaan:\n${address}`,
    },
    closing: ({ by, city }) => `Kiitos ja terveisin\n${by}\n${city}`,
    title: (organisation) => `Voitteko ottaa vastaan vieraita? ${organisation}`,
    facts: {
      who: 'Vieraat',
      size: (count) => plural('fi', count, { one: '# henkilö', other: '# henkilöä' }),
      when: 'Milloin',
      topics: 'Aihe',
      langs: 'Kielet',
      purpose: 'Miksi he haluavat tulla',
      session: 'Suunniteltu teille',
    },
    legend: 'Vastauksenne',
    answers: { yes: 'Kyllä, otamme vastaan', no: 'Ei tällä kertaa', other: 'Mielellämme, mutta toiseen aikaan' },
    words: 'Muutama sana kaupungille',
    wordsHint: 'Esimerkiksi mikä aika sopii tai kuka ottaa vastaan.',
    send: 'Lähetä vastaus',
    noAnswer: 'Valitse vastaus.',
    noWords: 'Kirjoita, mikä aika sopii teille.',
    tooLong: 'Kirjoita enintään 2 000 merkkiä.',
    wrong: 'Tämä pitää korjata',
    done: {
      yes: 'Kiitos! Myönteinen vastauksenne on perillä.',
      no: 'Kiitos vastauksesta. Kaupunki kysyy joltakulta muulta.',
      other: 'Kiitos! Kaupunki katsoo, mikä aika sopii, ja ottaa yhteyttä.',
    },
    given: (answer) => `Olette vastanneet: ${answer}.`,
    again: 'Voitte muuttaa vastausta tässä.',
    cancelledTitle: 'Vierailu on peruttu',
    cancelled: 'Vierailu ei toteudu. Teidän ei tarvitse vastata, ja aika on taas omanne.',
    withdrawnTitle: 'Kysymys on peruttu',
    withdrawn: 'Kaupunki on perunut kysymyksensä. Teidän ei tarvitse vastata.',
    overTitle: 'Vierailu on ohi',
    over: 'Kiitos, että otitte vieraita vastaan. Vastattavaa ei enää ole.',
    write: (address) => `Jos jokin mietityttää, kirjoittakaa: ${address}.`,
    toProgramme: 'Teille suunniteltu ohjelma',
    programme: (host) => `Ohjelma: ${host}`,
  },
  en: {
    subject: ({ number, organisation }) => `${number}: Can you receive ${organisation}?`,
    opening: ({ contact, host, organisation, size, when, topics, langs, purpose, note }) => [
      `Dear ${contact},`,
      `${organisation} would like to come for a visit, ${plural('en', size, { one: '# person', other: '# people' })}. Can ${host} receive them?`,
      [`When: ${when}`, topics && `About: ${topics}`, langs && `Languages: ${langs}`].filter(Boolean).join('\n'),
      purpose && `In their own words:\n${purpose}`,
      note,
      'Answer with one of these links. You can change your mind until the visit is over.',
    ],
    links: {
      yes: (address) => `Yes, we receive them:\n${address}`,
      no: (address) => `No, not this time:\n${address}`,
      other: (address) => `Gladly, but at another time:\n${address}`,
    },
    closing: ({ by, city }) => `Thank you and kind regards\n${by}\n${city}`,
    title: (organisation) => `Can you receive ${organisation}?`,
    facts: {
      who: 'Guests',
      size: (count) => plural('en', count, { one: '# person', other: '# people' }),
      when: 'When',
      topics: 'About',
      langs: 'Languages',
      purpose: 'Why they want to come',
      session: 'Planned with you',
    },
    legend: 'Your answer',
    answers: { yes: 'Yes, we receive them', no: 'No, not this time', other: 'Gladly, but at another time' },
    words: 'A few words to the city',
    wordsHint: 'For example which time would suit you, or who will receive the guests.',
    send: 'Send the answer',
    noAnswer: 'Choose an answer.',
    noWords: 'Write which time would suit you.',
    tooLong: 'Write at most 2,000 characters.',
    wrong: 'This needs to be put right',
    done: {
      yes: 'Thank you! The city has your yes.',
      no: 'Thank you for the answer. The city will ask somebody else.',
      other: 'Thank you! The city sees which time suits you, and will be in touch.',
    },
    given: (answer) => `You have answered: ${answer}.`,
    again: 'You can change the answer here.',
    cancelledTitle: 'The visit is cancelled',
    cancelled: 'The visit will not take place. You need not answer, and the time is yours again.',
    withdrawnTitle: 'The question was taken back',
    withdrawn: 'The city has taken its question back. You need not answer.',
    overTitle: 'The visit is over',
    over: 'Thank you for receiving guests. There is nothing more to answer.',
    write: (address) => `If you wonder about anything, write to ${address}.`,
    toProgramme: 'What is planned with you',
    programme: (host) => `Programme at ${host}`,
  },
}
