import type { HostAnswer } from '#src/features/hosts/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

interface AskingTexts {
  readonly title: string
  readonly asked: string
  readonly nobodyAsked: string
  readonly askedOn: (when: string, by: string) => string
  readonly waiting: string
  readonly withdrawn: string
  readonly answers: Readonly<Record<HostAnswer, string>>
  readonly withdraw: (host: string) => string
  readonly suggested: string
  readonly suggestedHint: string
  readonly noHosts: string
  readonly topics: (names: string) => string
  readonly noTopics: string
  readonly langs: (names: string) => string
  readonly noLangs: string
  readonly tooSmall: (most: number) => string
  readonly closed: (weekdays: string) => string
  readonly left: (count: number) => string
  readonly unbounded: string
  readonly hours: (opens: string, closes: string) => string
  readonly ask: (host: string) => string
  readonly session: string
  readonly wholeVisit: string
  readonly note: string
  readonly noteHint: (language: string) => string
  readonly preview: string
  readonly previewHint: string
  readonly send: string
  readonly over: string
  readonly tooLong: string
}

/** Asking hosts: whom, and what they said. */
export const askingTexts: OfficeCatalogue<AskingTexts> = {
  sv: {
    title: 'Fråga värdar',
    asked: 'Tillfrågade',
    nobodyAsked: 'Ingen värd har tillfrågats än.',
    askedOn: (when, by) => `Tillfrågad ${when} av ${by}`,
    waiting: 'Har inte svarat än',
    withdrawn: 'Frågan togs tillbaka',
    answers: { yes: 'Ja', no: 'Nej', other: 'En annan tid' },
    withdraw: (host) => `Ta tillbaka frågan till ${host}`,
    suggested: 'Värdar som passar',
    suggestedHint: 'De som har minst emot sig står först.',
    noHosts: 'Det finns inga värdar i katalogen än.',
    topics: (names) => `Om ${names}`,
    noTopics: 'Inget av besökets ämnen',
    langs: (names) => `Talar ${names}`,
    noLangs: 'Inget av gruppens språk',
    tooSmall: (most) => `Tar emot högst ${most} åt gången`,
    closed: (weekdays) => `Tar emot gäster bara ${weekdays}`,
    left: (count) =>
      plural('sv', count, { one: '# besök kvar den här terminen', other: '# besök kvar den här terminen' }),
    unbounded: 'Utan gräns för antalet besök',
    hours: (opens, closes) => `Kl. ${opens}–${closes}`,
    ask: (host) => `Fråga ${host}`,
    session: 'Om vilken del av programmet',
    wholeVisit: 'Besöket i stort',
    note: 'Några egna ord',
    noteHint: (language) => `Mejlet är på ${language}. Skriv helst på det språket.`,
    preview: 'Så här börjar mejlet',
    previewHint: 'Efter det kommer tre länkar: ja, nej, en annan tid.',
    send: 'Skicka frågan',
    over: 'Besöket är över eller inställt. Ingen värd tillfrågas mer.',
    tooLong: 'Skriv högst 2 000 tecken.',
  },
  fi: {
    title: 'Kysy isäntiä',
    asked: 'Kysytyt',
    nobodyAsked: 'Yhdeltäkään isännältä ei ole vielä kysytty.',
    askedOn: (when, by) => `Kysytty ${when}, kysyjä ${by}`,
    waiting: 'Ei ole vielä vastannut',
    withdrawn: 'Kysymys peruttiin',
    answers: { yes: 'Kyllä', no: 'Ei', other: 'Toiseen aikaan' },
    withdraw: (host) => `Peru kysymys: ${host}`,
    suggested: 'Sopivat isännät',
    suggestedHint: 'Ensin ne, joita vastaan puhuu vähiten.',
    noHosts: 'Luettelossa ei ole vielä isäntiä.',
    topics: (names) => `Aiheet: ${names}`,
    noTopics: 'Ei mitään vierailun aiheista',
    langs: (names) => `Kielet: ${names}`,
    noLangs: 'Ei mitään ryhmän kielistä',
    tooSmall: (most) => `Ottaa vastaan enintään ${most} kerrallaan`,
    closed: (weekdays) => `Ottaa vieraita vastaan vain: ${weekdays}`,
    left: (count) =>
      plural('fi', count, {
        one: '# vierailu jäljellä tällä lukukaudella',
        other: '# vierailua jäljellä tällä lukukaudella',
      }),
    unbounded: 'Vierailujen määrää ei ole rajattu',
    hours: (opens, closes) => `Klo ${opens}–${closes}`,
    ask: (host) => `Kysy: ${host}`,
    session: 'Mistä ohjelman osasta',
    wholeVisit: 'Koko vierailusta',
    note: 'Omin sanoin',
    noteHint: (language) => `Viestin kieli on ${language}. Kirjoita mieluiten sillä.`,
    preview: 'Näin viesti alkaa',
    previewHint: 'Sen jälkeen tulee kolme linkkiä: kyllä, ei, toiseen aikaan.',
    send: 'Lähetä kysymys',
    over: 'Vierailu on ohi tai peruttu. Isäntiä ei enää kysytä.',
    tooLong: 'Kirjoita enintään 2 000 merkkiä.',
  },
  en: {
    title: 'Ask hosts',
    asked: 'Asked',
    nobodyAsked: 'No host has been asked yet.',
    askedOn: (when, by) => `Asked on ${when} by ${by}`,
    waiting: 'Has not answered yet',
    withdrawn: 'The question was taken back',
    answers: { yes: 'Yes', no: 'No', other: 'Another time' },
    withdraw: (host) => `Take back the question to ${host}`,
    suggested: 'Hosts that fit',
    suggestedHint: 'Those with the least against them come first.',
    noHosts: 'There are no hosts in the catalogue yet.',
    topics: (names) => `About ${names}`,
    noTopics: 'None of the topics of the visit',
    langs: (names) => `Speaks ${names}`,
    noLangs: 'None of the languages of the group',
    tooSmall: (most) => `Receives ${most} at most at a time`,
    closed: (weekdays) => `Receives guests only on ${weekdays}`,
    left: (count) => plural('en', count, { one: '# visit left this term', other: '# visits left this term' }),
    unbounded: 'No bound on visits',
    hours: (opens, closes) => `${opens}–${closes}`,
    ask: (host) => `Ask ${host}`,
    session: 'About which part of the programme',
    wholeVisit: 'The visit as a whole',
    note: 'Some words of your own',
    noteHint: (language) => `The mail is in ${language}. Write in that language if you can.`,
    preview: 'How the mail begins',
    previewHint: 'Three links follow: yes, no, another time.',
    send: 'Send the question',
    over: 'The visit is over or was cancelled. No more hosts are asked.',
    tooLong: 'Write 2,000 characters at most.',
  },
}
