import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface PrivateNotice {
  readonly title: string
  readonly paragraphs: (contact: string) => readonly string[]
}

interface PrivateTexts {
  readonly unknownLink: PrivateNotice
  readonly endedLink: PrivateNotice
  readonly forged: PrivateNotice
  readonly tooLarge: PrivateNotice
  readonly tooMany: PrivateNotice
}

/** What somebody is told whose own link, or form, does not work. */
export const privateTexts: Catalogue<PrivateTexts> = {
  sv: {
    unknownLink: {
      title: 'Länken öppnar ingenting',
      paragraphs: (contact) => [
        'Kanske fattas något av den: kopiera hela länken ur mejlet. Ett utkast som inte skickats in finns i 30 dagar, och när du har fått en ny länk slutar den gamla att gälla.',
        `Har du tappat bort din länk? Skriv till ${contact}, så får du en ny.`,
      ],
    },
    endedLink: {
      title: 'Länken gäller inte längre',
      paragraphs: (contact) => [
        'Det den ledde till är avslutat, och personuppgifterna där är borttagna.',
        `Undrar du något? Skriv till ${contact}.`,
      ],
    },
    forged: {
      title: 'Formuläret kom inte härifrån',
      paragraphs: () => [
        'För säkerhets skull tar vi bara emot formulär från våra egna sidor. Öppna länken på nytt och försök igen.',
      ],
    },
    tooLarge: {
      title: 'Det blev för mycket text',
      paragraphs: () => ['Gå tillbaka och korta ner det du skrev. Ingenting har skickats.'],
    },
    tooMany: {
      title: 'Vänta en stund',
      paragraphs: (contact) => [
        'Det har kommit ovanligt mycket från samma håll. Gå tillbaka och försök igen om en stund; det du skrev står kvar i formuläret.',
        `Brådskar det? Skriv till ${contact}.`,
      ],
    },
  },
  fi: {
    unknownLink: {
      title: 'Linkki ei avaa mitään',
      paragraphs: (contact) => [
        'Siitä voi puuttua jotain: kopioi koko linkki sähköpostista. Lähettämätön luonnos säilyy 30 päivää, ja uusi linkki korvaa vanhan.',
        `Onko linkki kadonnut? Kirjoita osoitteeseen ${contact}, niin saat uuden.`,
      ],
    },
    endedLink: {
      title: 'Linkki ei ole enää voimassa',
      paragraphs: (contact) => [
        'Se, mihin linkki johti, on päättynyt, ja henkilötiedot on poistettu.',
        `Onko kysyttävää? Kirjoita osoitteeseen ${contact}.`,
      ],
    },
    forged: {
      title: 'Lomake ei tullut täältä',
      paragraphs: () => [
        'Turvallisuussyistä otamme vastaan vain omien sivujemme lomakkeita. Avaa linkki uudelleen ja yritä sitten.',
      ],
    },
    tooLarge: {
      title: 'Tekstiä on liikaa',
      paragraphs: () => ['Palaa takaisin ja lyhennä kirjoittamaasi. Mitään ei ole lähetetty.'],
    },
    tooMany: {
      title: 'Odota hetki',
      paragraphs: (contact) => [
        'Samasta suunnasta on tullut poikkeuksellisen paljon. Palaa takaisin ja yritä hetken kuluttua uudelleen; kirjoittamasi on yhä lomakkeessa.',
        `Onko kiire? Kirjoita osoitteeseen ${contact}.`,
      ],
    },
  },
  en: {
    unknownLink: {
      title: 'This link opens nothing',
      paragraphs: (contact) => [
        'A part of it may be missing: copy the whole link from the mail. A draft that was not sent is kept for 30 days, and a new link takes the place of an old one.',
        `Have you lost your link? Write to ${contact} and you will get a new one.`,
      ],
    },
    endedLink: {
      title: 'This link has ended',
      paragraphs: (contact) => [
        'What it led to is over, and the personal data in it has been deleted.',
        `Do you have a question? Write to ${contact}.`,
      ],
    },
    forged: {
      title: 'This form did not come from here',
      paragraphs: () => ['For safety we only take forms from our own pages. Open your link anew and try again.'],
    },
    tooLarge: {
      title: 'That was too much text',
      paragraphs: () => ['Go back and shorten what you wrote. Nothing has been sent.'],
    },
    tooMany: {
      title: 'Please wait a while',
      paragraphs: (contact) => [
        'Unusually much has come from the same place. Go back and try again in a while; what you wrote is still in the form.',
        `Is it urgent? Write to ${contact}.`,
      ],
    },
  },
  ar: {
    unknownLink: {
      title: 'هذا الرابط لا يفتح شيئًا',
      paragraphs: (contact) => [
        'ربما ينقصه جزء: انسخوا الرابط كاملًا من الرسالة. تُحفظ المسودة التي لم تُرسل 30 يومًا، والرابط الجديد يحلّ محلّ القديم.',
        `هل فقدتم الرابط؟ اكتبوا إلى ${contact} لنرسل إليكم رابطًا جديدًا.`,
      ],
    },
    endedLink: {
      title: 'انتهت صلاحية هذا الرابط',
      paragraphs: (contact) => [
        'ما كان يؤدي إليه قد انتهى، وحُذفت البيانات الشخصية التي كانت فيه.',
        `هل لديكم سؤال؟ اكتبوا إلى ${contact}.`,
      ],
    },
    forged: {
      title: 'لم تأتِ هذه الاستمارة من هنا',
      paragraphs: () => ['حرصًا على الأمان لا نقبل إلا استمارات صفحاتنا. افتحوا رابطكم من جديد وحاولوا مرة أخرى.'],
    },
    tooLarge: {
      title: 'النص أطول من اللازم',
      paragraphs: () => ['ارجعوا واختصروا ما كتبتم. لم يُرسل شيء.'],
    },
    tooMany: {
      title: 'يُرجى الانتظار قليلًا',
      paragraphs: (contact) => [
        'وصل من الجهة نفسها عدد كبير غير معتاد. ارجعوا وحاولوا بعد قليل؛ ما كتبتموه باقٍ في الاستمارة.',
        `هل الأمر عاجل؟ اكتبوا إلى ${contact}.`,
      ],
    },
  },
}
