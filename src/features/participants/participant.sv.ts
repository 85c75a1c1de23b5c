import type { ParticipantMails, ParticipantTexts } from './participant.texts.ts'

/** The public texts of those who take part in Swedish. */
export const participantTextsSv: ParticipantTexts = {
  title: 'Delta',
  lead: (city) =>
    `Kan du ett språk, en stad eller en sak som andra vill veta mer om? Anmäl dig, ensam eller för en förening, så hör vi av oss när ${city} får gäster eller vill veta vad invånarna tycker.`,
  steps:
    'Du binder dig inte till något: varje gång frågar vi, och du svarar ja eller nej. Du kan ta en paus eller sluta när du vill.',
  sections: { who: 'Vem du är', what: 'Det du kan och vill' },
  fields: {
    name: { label: 'Ditt namn' },
    email: { label: 'E-postadress', hint: 'Dit skickar vi länken till din sida, och inbjudningarna.' },
    phone: { label: 'Telefon', hint: 'Får lämnas tomt. Bara för det som är brådskande.' },
    lang: { label: 'Språk som vi skriver till dig på' },
    association: { label: 'Förening', hint: 'Om du anmäler dig för en förening. Lämna annars tomt.' },
    parts: { label: 'Som vad vill du delta?' },
    speaks: { label: 'Språk som du talar', hint: 'Börja med det som du talar bäst.' },
    themes: { label: 'Teman som du kan något om' },
    times: { label: 'När passar det oftast?' },
    words: { label: 'Något mer vi bör veta?', hint: 'Skriv inget om hälsa, tro eller politik.' },
    consents: {
      label: 'Ditt samtycke',
      hint: 'Bara personalen ser uppgifterna. Du kan läsa, ändra och radera dem på din sida, och en gång om året frågar vi om du vill fortsätta.',
    },
  },
  parts: {
    guide: 'Guide: visa staden för gäster',
    host_family: 'Värdfamilj: ta emot någon hemma',
    interpreter: 'Tolk: hjälpa till med språket',
    panel: 'Panel: säga vad du tycker när staden frågar',
  },
  levels: { basic: 'lite', good: 'bra', fluent: 'flytande', native: 'modersmål' },
  times: { weekdays: 'Vardagar på dagen', evenings: 'Kvällar', weekends: 'Veckoslut' },
  language: (number) => `Språk ${number}`,
  howWell: (number) => `Hur väl du talar språk ${number}`,
  chooseLang: 'Välj språk',
  chooseLevel: 'Välj hur väl',
  consent: 'Ja, staden får spara det här och fråga mig',
  send: 'Anmäl mig',
  proveTitle: 'Är det här din adress?',
  proveLead: 'Någon har anmält sig som deltagare med den här adressen.',
  own: {
    title: 'Din sida som deltagare',
    active: 'Du är med. Vi hör av oss när vi har något som passar.',
    paused: 'Du har paus. Vi frågar dig inte förrän du säger till.',
    checkLead: 'Vill du fortfarande delta, och stämmer uppgifterna här ovanför?',
    change: 'Ändra uppgifter',
    save: 'Spara',
    pause: 'Ta en paus',
    pauseLead: 'Vi sparar dina uppgifter men frågar dig inte.',
    resume: 'Delta igen',
    resumeLead: 'Då frågar vi dig igen när det passar.',
    invitations: 'Inbjudningar',
    eraseTitle: 'Sluta och radera allt',
    eraseLead: 'Dina uppgifter och alla dina svar raderas genast och för gott.',
    erase: 'Sluta och radera allt',
    eraseYes: 'Ja, radera för gott',
    erased: 'Vi har raderat dina uppgifter. Tack för att du var med.',
    done: {
      proven: 'Tack! Adressen är bekräftad, och du är med. Vi har mejlat länken till den här sidan.',
      saved: 'Ändringarna är sparade.',
      checked: 'Tack. Vi frågar igen om ett år.',
      paused: 'Du har paus nu.',
      resumed: 'Du är med igen.',
    },
  },
  invitation: {
    until: (day) => `Svara senast ${day}. Till dess kan du ändra ditt svar.`,
    over: 'Tiden att svara är över.',
    answer: 'Kommer du?',
    consulted: 'Ditt svar',
    answers: { yes: 'Ja', no: 'Nej', maybe: 'Kanske' },
    words: 'Med egna ord',
    wordsHint: 'Får lämnas tomt.',
    send: 'Skicka svaret',
    saved: 'Tack, vi har fått ditt svar.',
    mine: 'Allt som vi har sparat om dig',
    onlyOurs: 'Bara personalen ser ditt svar.',
  },
}

/** The mails to those who take part in Swedish. */
export const participantMailsSv: ParticipantMails = {
  prove: ({ city, link, ignore }) => ({
    subject: `Bekräfta att du vill delta i ${city}`,
    lines: [
      'någon har anmält sig som deltagare med den här adressen. Är det du? Öppna länken och tryck på knappen.',
      link,
      ignore,
    ],
  }),
  joined: ({ city, link }) => ({
    subject: `Välkommen som deltagare i ${city}`,
    lines: [
      'du är med. På din sida ser du allt som vi har sparat; där kan du ändra det, ta en paus eller sluta.',
      link,
      'Länken är bara din: skicka den inte vidare.',
      city,
    ],
  }),
  ask: ({ city, link }) => ({
    subject: `Vill du fortfarande delta i ${city}?`,
    lines: [
      'en gång om året frågar vi. Öppna din sida och tryck på knappen om du vill fortsätta, eller radera dig där.',
      link,
      city,
    ],
  }),
  remind: ({ city, link }) => ({
    subject: `Påminnelse: vill du fortfarande delta i ${city}?`,
    lines: ['vi har inte hört av dig. Öppna din sida och tryck på knappen om du vill fortsätta.', link, city],
  }),
  tell: ({ city, link, day }) => ({
    subject: `Dina uppgifter raderas ${day}`,
    lines: [
      `vi vet inte om du vill fortsätta delta. Hör vi inget raderar vi dina uppgifter ${day}. Ett tryck på knappen på din sida räcker för att de ska stå kvar.`,
      link,
      city,
    ],
  }),
  lapse: ({ city }) => ({
    subject: 'Vi har raderat dina uppgifter som deltagare',
    lines: [
      'vi har inte hört av dig på länge, så dina uppgifter är raderade. Du är välkommen att anmäla dig på nytt.',
      city,
    ],
  }),
  invite: ({ city, link, title, text, day }) => ({
    subject: title,
    lines: [text, `Svara senast ${day}:`, link, 'Länken är bara din. Du behöver inte logga in.', city],
  }),
  invite_again: ({ city, link, title, text, day }) => ({
    subject: `Påminnelse: ${title}`,
    lines: ['vi har inte fått ditt svar än. Ett nej är också ett svar.', text, `Svara senast ${day}:`, link, city],
  }),
}
