import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { Reminded } from './due.ts'

interface LetterTexts {
  /** A subject from the name of the first thing and how many others there are. */
  readonly subject: (first: string, more: number) => string
  readonly hello: (name: string, city: string) => string
  readonly titles: Readonly<Record<Reminded, string>>
  readonly yours: string
  readonly until: (day: string) => string
  readonly overdue: (day: string) => string
  /** Of a term, which may be known to the year only. */
  readonly ends: (day: string) => string
  readonly ended: (day: string) => string
  readonly since: (day: string) => string
  readonly stands: (title: string) => string
  readonly more: (count: number) => string
  readonly all: string
  readonly off: string
}

/** The texts of the letters that remind. */
export const letterTexts: OfficeCatalogue<LetterTexts> = {
  sv: {
    subject: (first, more) => `Att göra: ${first}${more > 0 ? ` och ${more} till` : ''}`,
    hello: (name, city) => `Hej ${name}!\n\nDet här väntar på dig i kansliet för internationella relationer, ${city}.`,
    titles: {
      to_review: 'Ska ses över',
      to_renew: 'Tiden går ut',
      fee_due: 'Avgift förfaller',
      inquiry: 'Förfrågningar som väntar på svar',
      commitment: 'Åtaganden',
      stale: 'Översättningar som är äldre än originalet',
      broken_link: 'Länkar som inte längre fungerar',
    },
    yours: 'du är ansvarig',
    until: (day) => `senast ${day}`,
    overdue: (day) => `skulle ha gjorts ${day}`,
    ends: (day) => `går ut ${day}`,
    ended: (day) => `gick ut ${day}`,
    since: (day) => `sedan ${day}`,
    stands: (title) => `i ”${title}”`,
    more: (count) => `och ${count} till:`,
    all: 'Allt som väntar på dig:',
    off: 'Vill du inte ha sådana här brev? Stäng av dem på sidan för ditt konto:',
  },
  fi: {
    subject: (first, more) => `Tehtävää: ${first}${more > 0 ? ` ja ${more} muuta` : ''}`,
    hello: (name, city) =>
      `Hei ${name}!\n\nNämä asiat odottavat sinua kansainvälisten suhteiden toimistossa (${city}).`,
    titles: {
      to_review: 'Tarkistettavat siteet',
      to_renew: 'Määräaika päättyy',
      fee_due: 'Maksu erääntyy',
      inquiry: 'Vastausta odottavat yhteydenotot',
      commitment: 'Sitoumukset',
      stale: 'Alkuperäistä vanhemmat käännökset',
      broken_link: 'Linkit, jotka eivät enää toimi',
    },
    yours: 'sinä vastaat tästä',
    until: (day) => `viimeistään ${day}`,
    overdue: (day) => `määräpäivä oli ${day}`,
    ends: (day) => `päättyy: ${day}`,
    ended: (day) => `päättyi: ${day}`,
    since: (day) => `${day} alkaen`,
    stands: (title) => `kohteessa ”${title}”`,
    more: (count) => `ja ${count} muuta:`,
    all: 'Kaikki, mikä odottaa sinua:',
    off: 'Etkö halua näitä viestejä? Ota ne pois käytöstä tilisi sivulla:',
  },
  en: {
    subject: (first, more) => `To do: ${first}${more > 0 ? ` and ${more} more` : ''}`,
    hello: (name, city) => `Hello ${name},\n\nThis waits for you in the office of international relations, ${city}.`,
    titles: {
      to_review: 'To be reviewed',
      to_renew: 'The term ends',
      fee_due: 'A fee falls due',
      inquiry: 'Inquiries that wait for an answer',
      commitment: 'Commitments',
      stale: 'Translations older than their original',
      broken_link: 'Links that no longer work',
    },
    yours: 'you are its officer',
    until: (day) => `by ${day}`,
    overdue: (day) => `was due ${day}`,
    ends: (day) => `ends ${day}`,
    ended: (day) => `ended ${day}`,
    since: (day) => `since ${day}`,
    stands: (title) => `in “${title}”`,
    more: (count) => `and ${count} more:`,
    all: 'All that waits for you:',
    off: 'Would you rather not get these letters? Turn them off on the page of your account:',
  },
}
