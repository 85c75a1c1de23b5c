import type { OwnTexts } from './own.texts.ts'

export const en: OwnTexts = {
  title: 'Your data',
  lead: (city) =>
    `What ${city} keeps about people, why and for how long. Here you can see what is yours, correct it, take it along and erase it.`,
  askTitle: 'See your own data',
  askLead:
    'Write your mail address. We send a link there that shows everything kept about it. The link is good for 24 hours.',
  email: 'Mail address',
  emailWrong: 'Write a mail address, like name@example.org.',
  ask: 'Send the link',
  sent: 'A link is on its way to the address, if there is such a mailbox. If no mail comes within a quarter of an hour, look among the spam.',
  wrongTitle: 'This needs to be mended',
  rightsTitle: 'Your rights',
  rights: [
    'You have the right to see what is kept about you, to correct it, take it along and erase it. You do so yourself with the link above.',
    'What rests on consent you can take back at any time. It does not make unlawful what was before.',
    'You can also write to us on paper, ask that a processing be restricted, or object to it: we answer within a month.',
    'If you are not content, you can turn to the supervisory authority.',
  ],
  recordTitle: 'What is kept',
  responsibleTitle: 'Whom you turn to',
  ownTitle: 'What is kept about you',
  ownLead: (address) => `Everything that belongs to ${address}.`,
  nothing: 'Nothing is kept about this address.',
  take: 'Take everything along (JSON)',
  takeHint: 'A file that people and programs can read.',
  changeTitle: 'Correct your data',
  name: 'Name',
  phone: 'Phone',
  lang: 'Language that we write in',
  tooLong: 'Write at most 120 characters.',
  save: 'Save',
  changed: 'Your data has been changed.',
  erase: 'Erase everything',
  eraseTitle: 'Erase your data',
  eraseLead:
    'This cannot be undone. It is not only what you see: what waits to be sent goes as well, and every file that may name you. If you belong to a visit that is still to come, we cannot reach you any more.',
  goes: 'What is erased',
  stays: 'What stays, and why',
  nothingStays: 'Nothing.',
  eraseNow: 'Yes, erase everything',
  keep: 'No, keep it',
  erasedTitle: 'Your data is erased',
  erased:
    'Nothing is left about you. We try to send a last confirmation to the address; after that we do not know it any more.',
  mail: ({ city, link }) => ({
    subject: `Your data at ${city}`,
    text: `Hello,\n\nThis link shows what ${city} keeps about this address. You can correct it, take it along or erase it:\n\n${link}\n\nThe link is good for 24 hours. If you did not ask for it, throw this mail away: nobody else sees anything.\n`,
  }),
  doneMail: ({ city }) => ({
    subject: `Erased: your data at ${city}`,
    text: `Hello,\n\nEverything that ${city} kept about this address is erased. This is the last mail: we do not know the address any more.\n`,
  }),
}
