import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface OwnerMail {
  readonly subject: string
  readonly text: string
}

interface OwnerMails {
  readonly written: (mail: { number: string; address: string }) => OwnerMail
  readonly cancelled: (mail: { number: string; address: string }) => OwnerMail
}

/** The mails to the officer whose visit it is. */
export const ownerMails: OfficeCatalogue<OwnerMails> = {
  sv: {
    written: ({ number, address }) => ({
      subject: `${number}: nytt meddelande från gästerna`,
      text: `Gästerna har skrivit om besöket ${number}. Läs och svara här:\n\n${address}\n`,
    }),
    cancelled: ({ number, address }) => ({
      subject: `${number}: gästerna har ställt in besöket`,
      text: `Gästerna har ställt in besöket ${number}. Värdarna behöver få veta det:\n\n${address}\n`,
    }),
  },
  fi: {
    written: ({ number, address }) => ({
      subject: `${number}: uusi viesti vierailta`,
      text: `Vieraat ovat kirjoittaneet vierailusta ${number}. Lue ja vastaa täällä:\n\n${address}\n`,
    }),
    cancelled: ({ number, address }) => ({
      subject: `${number}: vieraat ovat peruneet vierailun`,
      text: `Vieraat ovat peruneet vierailun ${number}. Isännille pitää ilmoittaa:\n\n${address}\n`,
    }),
  },
  en: {
    written: ({ number, address }) => ({
      subject: `${number}: a new message from the guests`,
      text: `The guests have written about the visit ${number}. Read and answer here:\n\n${address}\n`,
    }),
    cancelled: ({ number, address }) => ({
      subject: `${number}: the guests have cancelled the visit`,
      text: `The guests have cancelled the visit ${number}. The hosts need to be told:\n\n${address}\n`,
    }),
  },
}
