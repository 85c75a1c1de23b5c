import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface MailText {
  readonly subject: string
  readonly text: string
}

interface InquiryMails {
  /**
   * An inquiry has come in. Nothing that was typed is in it, not even a name: whoever gets it may not be who wrote, and
   * what a stranger typed must not go out in the name of the city.
   */
  readonly asked: (mail: { city: string; number: string; topic: string; address: string; until: string }) => MailText
  /** What the office answers. */
  readonly answer: (mail: { city: string; number: string; subject: string; body: string; address: string }) => MailText
}

/** The mails to those who asked, in their language. */
export const inquiryMails: Catalogue<InquiryMails> = {
  sv: {
    asked: ({ city, number, topic, address, until }) => ({
      subject: `${number}: vi har fått din förfrågan`,
      text: `Hej,\n\ntack, vi har fått din förfrågan (${topic}). Den har numret ${number}.\n\nVi svarar senast ${until}.\n\nPå den här sidan ser du hur det går. Där kan du skriva mer, skicka filer, avsluta förfrågan eller ta bort den:\n\n${address}\n\nLänken är bara din. Du kan också svara på det här mejlet.\n\nHar du inte skrivit till oss? Då har någon uppgett din adress av misstag, och du behöver inte göra något.\n\nVänliga hälsningar\n${city}\n`,
    }),
    answer: ({ city, number, subject, body, address }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\n${city}\n\nSvara på det här mejlet, eller skriv på sidan för din förfrågan:\n${address}\n`,
    }),
  },
  fi: {
    asked: ({ city, number, topic, address, until }) => ({
      subject: `${number}: olemme saaneet yhteydenottosi`,
      text: `Hei,\n\nkiitos, olemme saaneet yhteydenottosi (${topic}). Sen numero on ${number}.\n\nVastaamme viimeistään ${until}.\n\nTältä sivulta näet, miten asia etenee. Siellä voit kirjoittaa lisää, lähettää tiedostoja, päättää yhteydenoton tai poistaa sen:\n\n${address}\n\nLinkki on vain sinun. Voit myös vastata tähän viestiin.\n\nEtkö ole kirjoittanut meille? Silloin joku on antanut osoitteesi vahingossa, eikä sinun tarvitse tehdä mitään.\n\nTerveisin\n${city}\n`,
    }),
    answer: ({ city, number, subject, body, address }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\n${city}\n\nVastaa tähän viestiin tai kirjoita yhteydenottosi sivulla:\n${address}\n`,
    }),
  },
  en: {
    asked: ({ city, number, topic, address, until }) => ({
      subject: `${number}: we have your inquiry`,
      text: `Hello,\n\nthank you, we have your inquiry (${topic}). Its number is ${number}.\n\nWe will answer by ${until}.\n\nOn this page you see how it is going. There you can write more, send files, close the inquiry or delete it:\n\n${address}\n\nThe link is yours alone. You can also reply to this mail.\n\nDid you not write to us? Then somebody gave your address by mistake, and you need not do anything.\n\nKind regards\n${city}\n`,
    }),
    answer: ({ city, number, subject, body, address }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\n${city}\n\nReply to this mail, or write on the page of your inquiry:\n${address}\n`,
    }),
  },
  ar: {
    asked: ({ city, number, topic, address, until }) => ({
      subject: `${number}: وصلنا استفسارك`,
      text: `مرحبًا،\n\nشكرًا لك، وصلنا استفسارك (${topic}). رقمه ${number}.\n\nسنجيب في موعد أقصاه ${until}.\n\nفي هذه الصفحة ترى إلى أين وصل الأمر، ومنها يمكنك أن تكتب المزيد أو ترسل ملفات أو تُنهي الاستفسار أو تحذفه:\n\n${address}\n\nالرابط لك وحدك. ويمكنك أيضًا الرد على هذه الرسالة.\n\nألم تكتب إلينا؟ إذن أعطى أحدهم عنوانك خطأً، ولا داعي لأن تفعل شيئًا.\n\nمع أطيب التحيات\n${city}\n`,
    }),
    answer: ({ city, number, subject, body, address }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\n${city}\n\nيمكنك الرد على هذه الرسالة، أو الكتابة في صفحة استفسارك:\n${address}\n`,
    }),
  },
}

interface OwnerMails {
  readonly asked: (mail: { number: string; address: string }) => MailText
  readonly wrote: (mail: { number: string; address: string }) => MailText
  readonly forwarded: (mail: { number: string; address: string }) => MailText
}

/** The mails to the member of staff whose inquiry it is. */
export const ownerMails: OfficeCatalogue<OwnerMails> = {
  sv: {
    asked: ({ number, address }) => ({
      subject: `${number}: ny förfrågan till dig`,
      text: `Hej,\n\nen ny förfrågan har kommit. Läs den och svara här:\n\n${address}\n\nSvar på det här mejlet når ingen.\n`,
    }),
    wrote: ({ number, address }) => ({
      subject: `${number}: ett nytt meddelande`,
      text: `Hej,\n\ni förfrågan ${number} har det kommit ett nytt meddelande:\n\n${address}\n\nSvar på det här mejlet når ingen.\n`,
    }),
    forwarded: ({ number, address }) => ({
      subject: `${number}: en förfrågan har lämnats till dig`,
      text: `Hej,\n\nen kollega har lämnat förfrågan ${number} till dig:\n\n${address}\n\nSvar på det här mejlet når ingen.\n`,
    }),
  },
  fi: {
    asked: ({ number, address }) => ({
      subject: `${number}: uusi yhteydenotto sinulle`,
      text: `Hei,\n\nuusi yhteydenotto on saapunut. Lue se ja vastaa täällä:\n\n${address}\n\nVastaukset tähän viestiin eivät tule kenellekään.\n`,
    }),
    wrote: ({ number, address }) => ({
      subject: `${number}: uusi viesti`,
      text: `Hei,\n\nyhteydenottoon ${number} on tullut uusi viesti:\n\n${address}\n\nVastaukset tähän viestiin eivät tule kenellekään.\n`,
    }),
    forwarded: ({ number, address }) => ({
      subject: `${number}: yhteydenotto siirrettiin sinulle`,
      text: `Hei,\n\ntyötoveri on siirtänyt yhteydenoton ${number} sinulle:\n\n${address}\n\nVastaukset tähän viestiin eivät tule kenellekään.\n`,
    }),
  },
  en: {
    asked: ({ number, address }) => ({
      subject: `${number}: a new inquiry for you`,
      text: `Hello,\n\na new inquiry has come in. Read and answer it here:\n\n${address}\n\nReplies to this mail reach nobody.\n`,
    }),
    wrote: ({ number, address }) => ({
      subject: `${number}: a new message`,
      text: `Hello,\n\nthere is a new message in the inquiry ${number}:\n\n${address}\n\nReplies to this mail reach nobody.\n`,
    }),
    forwarded: ({ number, address }) => ({
      subject: `${number}: an inquiry was given to you`,
      text: `Hello,\n\na colleague has given you the inquiry ${number}:\n\n${address}\n\nReplies to this mail reach nobody.\n`,
    }),
  },
}
