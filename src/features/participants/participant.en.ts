import type { ParticipantMails, ParticipantTexts } from './participant.texts.ts'

/** The public texts of those who take part in English. */
export const participantTextsEn: ParticipantTexts = {
  title: 'Take part',
  lead: (city) =>
    `Do you know a language, the city, or something that others want to learn about? Put yourself down, alone or for an association, and we get in touch when ${city} has guests or wants to know what its residents think.`,
  steps:
    'You bind yourself to nothing: each time we ask, and you say yes or no. You can pause or leave whenever you like.',
  sections: { who: 'Who you are', what: 'What you can and want to do' },
  fields: {
    name: { label: 'Your name' },
    email: { label: 'Mail address', hint: 'We send the link to your page and the invitations there.' },
    phone: { label: 'Telephone', hint: 'May be left empty. Only for what is urgent.' },
    lang: { label: 'Language that we write to you in' },
    association: { label: 'Association', hint: 'If you put yourself down for one. Otherwise leave it empty.' },
    parts: { label: 'As what do you want to take part?' },
    speaks: { label: 'Languages that you speak', hint: 'Begin with the one that you speak best.' },
    themes: { label: 'Themes that you know something about' },
    times: { label: 'When does it mostly suit you?' },
    words: { label: 'Anything else that we should know?', hint: 'Write nothing on health, faith or politics.' },
    consents: {
      label: 'Your consent',
      hint: 'Only staff see this. You can read, change and erase it on your page, and once a year we ask whether you want to go on.',
    },
  },
  parts: {
    guide: 'Guide: show the city to guests',
    host_family: 'Host family: receive somebody at home',
    interpreter: 'Interpreter: help with the language',
    panel: 'Panel: say what you think when the city asks',
  },
  levels: { basic: 'a little', good: 'well', fluent: 'fluently', native: 'mother tongue' },
  times: { weekdays: 'Weekdays by day', evenings: 'Evenings', weekends: 'Weekends' },
  language: (number) => `Language ${number}`,
  howWell: (number) => `How well you speak language ${number}`,
  chooseLang: 'Choose a language',
  chooseLevel: 'Choose how well',
  consent: 'Yes, the city may keep this and ask me',
  send: 'Put me down',
  proveTitle: 'Is this your address?',
  proveLead: 'Somebody has put themselves down to take part with this address.',
  own: {
    title: 'Your page as a participant',
    active: 'You take part. We get in touch when there is something for you.',
    paused: 'You pause. We do not ask you until you say so.',
    checkLead: 'Do you still want to take part, and is what stands above right?',
    change: 'Change',
    save: 'Save',
    pause: 'Pause',
    pauseLead: 'We keep what we know but do not ask you.',
    resume: 'Take part again',
    resumeLead: 'We then ask you again when something suits.',
    invitations: 'Invitations',
    eraseTitle: 'Leave and erase everything',
    eraseLead: 'What we know of you and all your answers are erased at once and for good.',
    erase: 'Leave and erase everything',
    eraseYes: 'Yes, erase for good',
    erased: 'We have erased what we knew of you. Thank you for having been with us.',
    done: {
      proven: 'Thank you! The address is confirmed, and you take part. The link to this page is in your mail.',
      saved: 'The changes are saved.',
      checked: 'Thank you. We ask again in a year.',
      paused: 'You pause now.',
      resumed: 'You take part again.',
    },
  },
  invitation: {
    until: (day) => `Answer by ${day}. Until then you can change your answer.`,
    over: 'The time to answer is over.',
    answer: 'Will you come?',
    consulted: 'Your answer',
    answers: { yes: 'Yes', no: 'No', maybe: 'Maybe' },
    words: 'In your own words',
    wordsHint: 'May be left empty.',
    send: 'Send the answer',
    saved: 'Thank you, we have got your answer.',
    mine: 'All that we keep of you',
    onlyOurs: 'Only staff see your answer.',
  },
}

/** The mails to those who take part in English. */
export const participantMailsEn: ParticipantMails = {
  prove: ({ city, link, ignore }) => ({
    subject: `Confirm that you want to take part in ${city}`,
    lines: [
      'somebody has put themselves down to take part with this address. Was it you? Open the link and press the button.',
      link,
      ignore,
    ],
  }),
  joined: ({ city, link }) => ({
    subject: `Welcome as a participant in ${city}`,
    lines: [
      'you take part. Your page shows all that we keep; there you can change it, pause or leave.',
      link,
      'The link is yours alone: do not pass it on.',
      city,
    ],
  }),
  ask: ({ city, link }) => ({
    subject: `Do you still want to take part in ${city}?`,
    lines: [
      'once a year we ask. Open your page and press the button if you want to go on, or erase yourself there.',
      link,
      city,
    ],
  }),
  remind: ({ city, link }) => ({
    subject: `Reminder: do you still want to take part in ${city}?`,
    lines: ['we have not heard from you. Open your page and press the button if you want to go on.', link, city],
  }),
  tell: ({ city, link, day }) => ({
    subject: `What we know of you is erased on ${day}`,
    lines: [
      `we do not know whether you want to go on taking part. If we hear nothing, we erase what we know of you on ${day}. One press on the button on your page is enough to stay.`,
      link,
      city,
    ],
  }),
  lapse: ({ city }) => ({
    subject: 'We have erased what we knew of you as a participant',
    lines: [
      'we have not heard from you for long, so what we knew of you is erased. You are welcome to put yourself down anew.',
      city,
    ],
  }),
  invite: ({ city, link, title, text, day }) => ({
    subject: title,
    lines: [text, `Answer by ${day}:`, link, 'The link is yours alone. You need no account.', city],
  }),
  invite_again: ({ city, link, title, text, day }) => ({
    subject: `Reminder: ${title}`,
    lines: ['we have not got your answer yet. A no is an answer too.', text, `Answer by ${day}:`, link, city],
  }),
}
