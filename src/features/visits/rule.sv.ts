import { plural } from '#src/platform/i18n/plural.ts'
import type { RuleTexts } from './rule.texts.ts'

/** The rules of visits in Swedish. */
export const ruleTextsSv: RuleTexts = {
  titles: {
    topics: 'Ämnen',
    length: 'Längd',
    days: 'Dagar och tider',
    closed: 'När vi inte tar emot',
    notice: 'I god tid',
    size: 'Gruppens storlek',
    langs: 'Språk',
    recent: 'Samma besökare igen',
  },
  rules: {
    length: (shortest, longest) => `Ett besök räcker minst ${shortest} och högst ${longest}.`,
    days: (weekdays, hours) => `Vi tar emot ${weekdays} kl. ${hours}.`,
    notice: (days) => `Be om besöket minst ${days} i förväg.`,
    size: (least, most) => `Gruppen är på ${least} till ${most}.`,
    langs: (langs) => `Värdarna talar ${langs}.`,
    recent: (months) => `Samma besökare kan komma tillbaka i samma ämne när ${months} har gått.`,
    topics: 'Besök ordnas kring de ämnen som räknas upp här.',
  },
  reasons: {
    topics: 'Det är de ämnen som våra värdar kan visa.',
    length: 'Värdarna gör detta vid sidan av sitt eget arbete.',
    days: 'Det är då de som ni vill träffa är på plats.',
    notice: 'Värdar, lokaler och tolkar behöver hinna planeras in.',
    size: 'En mindre grupp hinner ställa sina frågor, och lokalerna rymmer inte fler.',
    langs: 'Ni ska förstå varandra utan att någon måste översätta.',
    recent: 'Fler ska få komma, och en skola ska inte visas upp gång på gång.',
  },
  broken: {
    length_short: ({ asked, allowed }) => `Ni ber om ${asked}; ett besök är minst ${allowed}.`,
    length_long: ({ asked, allowed }) => `Det är ${asked}; ett besök är högst ${allowed}.`,
    size_least: ({ asked, allowed }) => `Ni är ${asked}; vi tar emot grupper från ${allowed}.`,
    size_most: ({ asked, allowed }) => `Ni är ${asked}; vi tar emot högst ${allowed} på en gång.`,
    topic: () => 'Inget av ämnena som vi erbjuder är valt.',
    recent: ({ allowed }) => `Ni har varit här i samma ämne för mindre än ${allowed} sedan.`,
    lang: ({ asked, allowed }) => `Era språk: ${asked}. Våra värdar talar ${allowed}.`,
    hours: ({ asked, allowed }) => `Kl. ${asked} är utanför våra tider, kl. ${allowed}.`,
    notice: ({ asked, allowed }) => `Till ${asked} är det mindre än ${allowed}.`,
    weekday: ({ asked }) => `${asked} tar vi inte emot besök.`,
    closed: ({ asked, allowed }) => `${asked} till ${allowed} tar vi inte emot besök.`,
  },
  instead: {
    length_short: () => 'Be om ett längre besök, eller om ett videosamtal.',
    length_long: () => 'Välj det viktigaste, eller dela upp det på två besök.',
    size_least: () => 'Kom tillsammans med andra som har samma fråga, eller be om ett videosamtal.',
    size_most: ({ instead }) => `Kom färre, eller dela upp er i ${instead} grupper.`,
    topic: () => 'Välj ett av ämnena, eller skriv nedan varför det borde gå ändå.',
    recent: ({ instead }) => `Välj ett annat ämne, eller kom från och med ${instead}.`,
    lang: () => 'Ta med en tolk och skriv det nedan.',
    hours: ({ allowed }) => `Välj en tid inom kl. ${allowed}.`,
    notice: ({ instead }) => (instead ? `Första möjliga dag är ${instead}.` : 'Välj en senare dag.'),
    weekday: ({ instead }) => (instead ? `Nästa möjliga dag är ${instead}.` : 'Välj en annan dag.'),
    closed: ({ instead }) => (instead ? `Nästa möjliga dag är ${instead}.` : 'Välj en annan dag.'),
  },
  wish: (number) => `Önskemål ${number}`,
  hours: (count) => plural('sv', count, { one: 'en timme', other: '# timmar' }),
  days: (count) => plural('sv', count, { one: 'en dag', other: '# dagar' }),
  months: (count) =>
    count % 12 === 0
      ? plural('sv', count / 12, { one: 'ett år', other: '# år' })
      : plural('sv', count, { one: 'en månad', other: '# månader' }),
  people: (count) => plural('sv', count, { one: 'en person', other: '# personer' }),
  noLang: 'inget av dem som räknas upp',
}
