import { plural } from '#src/platform/i18n/plural.ts'
import type { RuleTexts } from './rule.texts.ts'

/** The rules of visits in English. */
export const ruleTextsEn: RuleTexts = {
  titles: {
    topics: 'Topics',
    length: 'Length',
    days: 'Days and hours',
    closed: 'When we receive nobody',
    notice: 'In good time',
    size: 'Size of the group',
    langs: 'Languages',
    recent: 'The same guests again',
  },
  rules: {
    length: (shortest, longest) => `A visit lasts at least ${shortest} and at most ${longest}.`,
    days: (weekdays, hours) => `We receive guests on ${weekdays}, ${hours}.`,
    notice: (days) => `Ask at least ${days} ahead.`,
    size: (least, most) => `A group is of ${least} to ${most}.`,
    langs: (langs) => `Our hosts speak ${langs}.`,
    recent: (months) => `The same body can come again on the same topic when ${months} have passed.`,
    topics: 'Visits are about the topics that are listed here.',
  },
  reasons: {
    topics: 'They are what our hosts have to show.',
    length: 'Hosts do this beside their own work.',
    days: 'That is when those you want to meet are there.',
    notice: 'Hosts, rooms and interpreters have to find the time.',
    size: 'In a small group everybody gets to ask, and the rooms hold no more.',
    langs: 'You should understand each other without anybody translating.',
    recent: 'So that others can come as well, and no school is on show all the time.',
  },
  broken: {
    length_short: ({ asked, allowed }) => `You ask for ${asked}; a visit lasts at least ${allowed}.`,
    length_long: ({ asked, allowed }) => `That is ${asked}; a visit lasts at most ${allowed}.`,
    size_least: ({ asked, allowed }) => `You are ${asked}; we receive groups from ${allowed} up.`,
    size_most: ({ asked, allowed }) => `You are ${asked}; we can receive at most ${allowed} at a time.`,
    topic: () => 'None of the topics that we offer is chosen.',
    recent: ({ allowed }) => `You were here on the same topic less than ${allowed} ago.`,
    lang: ({ asked, allowed }) => `Your languages: ${asked}. Our hosts speak ${allowed}.`,
    hours: ({ asked, allowed }) => `${asked} is outside our hours, ${allowed}.`,
    notice: ({ asked, allowed }) => `${asked} is less than ${allowed} ahead.`,
    weekday: ({ asked }) => `We receive nobody on ${asked}.`,
    closed: ({ asked, allowed }) => `We receive nobody from ${asked} to ${allowed}.`,
  },
  instead: {
    length_short: () => 'Ask for a longer visit, or for a video call.',
    length_long: () => 'Choose what matters most, or come twice.',
    size_least: () => 'Come together with others who have the same question, or ask for a video call.',
    size_most: ({ instead }) => `Come with fewer people, or as ${instead} groups.`,
    topic: () => 'Choose one of the topics, or write below why it should be possible all the same.',
    recent: ({ instead }) => `Choose another topic, or come from ${instead} on.`,
    lang: () => 'Bring an interpreter, and say so below.',
    hours: ({ allowed }) => `Choose a time within ${allowed}.`,
    notice: ({ instead }) => (instead ? `The first possible day is ${instead}.` : 'Choose a later day.'),
    weekday: ({ instead }) => (instead ? `The next possible day is ${instead}.` : 'Choose another day.'),
    closed: ({ instead }) => (instead ? `The next possible day is ${instead}.` : 'Choose another day.'),
  },
  wish: (number) => `Wish ${number}`,
  hours: (count) => plural('en', count, { one: 'one hour', other: '# hours' }),
  days: (count) => plural('en', count, { one: 'one day', other: '# days' }),
  months: (count) =>
    count % 12 === 0
      ? plural('en', count / 12, { one: 'one year', other: '# years' })
      : plural('en', count, { one: 'one month', other: '# months' }),
  people: (count) => plural('en', count, { one: 'one person', other: '# people' }),
  noLang: 'none of those listed',
}
