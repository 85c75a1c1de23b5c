import { plural } from '#src/platform/i18n/plural.ts'
import type { InquireTexts } from './inquire.texts.ts'

/** The texts of writing to the city in English. */
export const inquireTextsEn: InquireTexts = {
  title: 'Contact us',
  lead: (city) =>
    `Ask ${city} about its international relations. Choose a topic, and your question reaches the right person.`,
  topics: 'What is it about?',
  write: (topic) => `Write to us about: ${topic}`,
  often: 'Common questions',
  oftenLead: 'Your answer may be here already.',
  none: (contact) => `There is no form at the moment. Write to ${contact}.`,
  until: (days) =>
    days === 0
      ? 'We answer on the same working day.'
      : plural('en', days, { one: 'We answer within one working day.', other: 'We answer within # working days.' }),
  fields: {
    name: { label: 'Your name' },
    email: { label: 'Mail address', hint: 'We send the answer there, and the link to the page of your inquiry.' },
    lang: { label: 'Language that we answer in' },
    message: {
      label: 'Your question',
      hint: 'Leave out identity numbers and whatever else you want to keep to yourself.',
    },
    files: {
      label: 'Files',
      hint: 'At most five files, together at most 10 MB: PDF, pictures (PNG, JPEG, WebP), Word and Excel (DOCX, XLSX), ODT, ODS or plain text.',
    },
  },
  required: 'required',
  again: 'Choose the files again: the browser does not keep them.',
  wrongTitle: 'This needs to be mended',
  wrongWord: 'Error',
  problems: {
    missing: 'Fill in this field.',
    too_long: 'This is too long. Keep to the most important.',
    no_address: 'This is not a mail address. It looks like name@city.example.',
    files_large: 'The files are larger than 10 MB together. Choose fewer or smaller ones.',
    files_many: 'There are more than five files. Choose the most important.',
    unknown: 'This is none of the kinds of file that we take, whatever it is called. Save it as PDF.',
    macros: 'There are macros in it. Save it without them, or as PDF.',
    script: 'It can run or fetch something when it is opened. Save it again as an ordinary PDF or text.',
    hidden_file: 'There are other files hidden in it. Send them one by one.',
    locked: 'It is locked with a password. Send it unlocked.',
    damaged: 'It is damaged and cannot be opened. Save it again.',
    two_kinds: 'It is two kinds of file at once. Save it again as an ordinary PDF or picture.',
    bomb: 'It unpacks to something unreasonably large. Save it smaller.',
    too_large: 'It is too large.',
  },
  ofFile: (name, problem) => `“${name}” was not taken. ${problem}`,
  privacy: (months) =>
    plural('en', months, {
      one: 'We use what you write to answer you. It is deleted one month after the inquiry was closed; the numbers stay.',
      other:
        'We use what you write to answer you. It is deleted # months after the inquiry was closed; the numbers stay.',
    }),
  send: 'Send the question',
  all: 'All topics',
  thanksTitle: 'Thank you, your question has arrived',
  thanks: (number) => `Its number is ${number}.`,
  thanksMail:
    'We have sent a mail to the address that you gave. In it is the link to the page where you see how it is going. If nothing comes within an hour, check the address and the folder for spam.',
  thanksDue: (day) => `We will answer by ${day}.`,
  pageTitle: (number) => `Your inquiry ${number}`,
  state: 'State',
  states: { us: 'Waits for our answer', late: 'Overdue', them: 'Answered', closed: 'Closed' },
  next: {
    us: (until) => `We are reading your question and will answer by ${until}.`,
    late: (until) => `You should have had an answer by ${until}. We are sorry; it is not forgotten.`,
    them: () => 'We have answered. If anything is unclear, write here or reply to the mail.',
    closed: () => 'The inquiry is closed. If you write again, it is opened anew.',
  },
  outcomes: {
    answered: 'answered',
    elsewhere: 'referred to others',
    not_ours: 'not for the city',
    solved: 'solved, as you said',
    no_reply: 'no reply came',
    erased: 'deleted',
    spam: 'closed',
  },
  messages: 'What was said',
  fromYou: 'You',
  fromUs: 'The city',
  filesOf: 'Files',
  refusedFile: 'was not taken',
  more: 'Write more',
  moreReopens: 'The inquiry is opened anew then.',
  moreLabel: 'Your message',
  moreSend: 'Send the message',
  asked: 'Sent',
  about: 'Topic',
  end: 'It is solved: close it',
  endTitle: 'Close the inquiry?',
  endLead: 'We will not work on it any further. You can open it again by writing.',
  endYes: 'Close the inquiry',
  erase: 'Delete the inquiry',
  eraseTitle: 'Delete the inquiry?',
  eraseLead:
    'Your name, your address, all that was said and all files are deleted at once and for good. All that stays is that somebody asked about this topic.',
  eraseYes: 'Delete everything',
  erased: 'The inquiry is deleted',
  erasedLead: 'We no longer have your name, your address, what was said or the files.',
  back: 'Back',
  done: { wrote: 'Your message has been sent.', closed: 'The inquiry is closed.' },
}
