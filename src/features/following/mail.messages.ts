import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface FollowMail {
  readonly subject: string
  readonly preheader: string
  readonly before: string
  readonly button: string
  readonly after: string
}

interface FollowMails {
  readonly confirm: (facts: { city: string; days: number }) => FollowMail
  readonly link: (facts: { city: string }) => FollowMail
  /** It is about to end by itself. */
  readonly ending: (facts: { city: string; day: string }) => FollowMail
  readonly whyOnce: string
  readonly why: (city: string) => string
  readonly manage: string
  readonly leave: string
}

/** The mails to followers that are about following itself. */
export const followMails: Catalogue<FollowMails> = {
  sv: {
    confirm: ({ city, days }) => ({
      subject: `Bekräfta att du vill följa: ${city}`,
      preheader: `Länken gäller i ${days} dagar.`,
      before: `Någon, förmodligen du, vill att vi ska skicka mejl från ${city} till den här adressen:`,
      button: 'Till sidan där du bekräftar',
      after: `Länken gäller i ${days} dagar. Var det inte du behöver du inte göra något: inget mer skickas, och adressen raderas.`,
    }),
    link: ({ city }) => ({
      subject: `Din länk: det du följer från ${city}`,
      preheader: 'Här ändrar, pausar eller slutar du.',
      before: 'Här är länken till din sida. Där ändrar du vad som skickas, pausar eller slutar följa.',
      button: 'Till min sida',
      after: 'Länken är bara din: behåll den för dig själv.',
    }),
    ending: ({ city, day }) => ({
      subject: `Vill du fortfarande följa ${city}?`,
      preheader: `Annars slutar mejlen ${day}.`,
      before: `Du har följt oss länge. För att vi inte ska skriva till den som inte vill upphör det av sig självt ${day}. Vill du fortsätta räcker det med ett tryck på en knapp.`,
      button: 'Jag vill fortsätta',
      after: 'Gör du inget skickas inget mer efter den dagen, och din adress raderas.',
    }),
    whyOnce: 'Du får det här enda mejlet för att adressen skrevs in i vårt formulär.',
    why: (city) => `Du får det här mejlet för att du följer ${city}.`,
    manage: 'Ändra eller pausa',
    leave: 'Sluta följa',
  },
  fi: {
    confirm: ({ city, days }) => ({
      subject: `Vahvista, että haluat seurata: ${city}`,
      preheader: `Linkki on voimassa ${days} päivää.`,
      before: `Joku, luultavasti sinä, haluaa tähän osoitteeseen viestejä. Lähettäjä: ${city}. Valinta:`,
      button: 'Vahvistussivulle',
      after: `Linkki on voimassa ${days} päivää. Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: mitään ei enää lähetetä, ja osoite poistetaan.`,
    }),
    link: ({ city }) => ({
      subject: `Linkkisi: mitä seuraat (${city})`,
      preheader: 'Tällä muutat, keskeytät tai lopetat.',
      before:
        'Tässä on linkki omalle sivullesi. Siellä muutat, mitä sinulle lähetetään, keskeytät tai lopetat seuraamisen.',
      button: 'Omalle sivulleni',
      after: 'Linkki on vain sinun: pidä se omanasi.',
    }),
    ending: ({ city, day }) => ({
      subject: `Haluatko vielä seurata? ${city}`,
      preheader: `Muuten viestit loppuvat ${day}.`,
      before: `Olet seurannut meitä pitkään. Jotta emme kirjoittaisi kenellekään, joka ei sitä halua, seuraaminen päättyy itsestään ${day}. Jos haluat jatkaa, yksi painallus riittää.`,
      button: 'Haluan jatkaa',
      after: 'Jos et tee mitään, sen päivän jälkeen ei lähetetä enää mitään, ja osoitteesi poistetaan.',
    }),
    whyOnce: 'Saat tämän ainoan viestin, koska osoite kirjoitettiin lomakkeeseemme.',
    why: (city) => `Saat tämän viestin, koska seuraat: ${city}.`,
    manage: 'Muuta tai keskeytä',
    leave: 'Lopeta seuraaminen',
  },
  en: {
    confirm: ({ city, days }) => ({
      subject: `Confirm that you want to follow ${city}`,
      preheader: `The link is good for ${days} days.`,
      before: `Somebody, probably you, wants us to send mails from ${city} to this address:`,
      button: 'To the page where you confirm',
      after: `The link is good for ${days} days. If it was not you, do nothing: nothing more is sent, and the address is erased.`,
    }),
    link: ({ city }) => ({
      subject: `Your link: what you follow from ${city}`,
      preheader: 'Change, pause or leave with it.',
      before: 'Here is the link to your page. There you change what is sent to you, pause, or leave.',
      button: 'To my page',
      after: 'The link is yours alone: keep it to yourself.',
    }),
    ending: ({ city, day }) => ({
      subject: `Do you still want to follow ${city}?`,
      preheader: `Otherwise the mails end on ${day}.`,
      before: `You have followed us for a long time. So that we write to nobody who does not want it, it ends by itself on ${day}. To go on, one press of a button is enough.`,
      button: 'I still want it',
      after: 'If you do nothing, nothing more is sent after that day, and your address is erased.',
    }),
    whyOnce: 'You get this one mail because the address was typed into our form.',
    why: (city) => `You get this mail because you follow ${city}.`,
    manage: 'Change or pause',
    leave: 'Leave',
  },
  ar: {
    confirm: ({ city, days }) => ({
      subject: `أكّد أنك تريد متابعة ${city}`,
      preheader: `مدة صلاحية الرابط بالأيام: ${days}.`,
      before: `طلب أحدهم، وربما أنت، أن نرسل إلى هذا العنوان رسائل من ${city}:`,
      button: 'إلى صفحة التأكيد',
      after: `مدة صلاحية الرابط بالأيام: ${days}. إن لم تكن أنت فلا تفعل شيئًا: لن يُرسل شيء آخر، ويُمحى العنوان.`,
    }),
    link: ({ city }) => ({
      subject: `رابطك: ما تتابعه من ${city}`,
      preheader: 'به تغيّر أو توقف مؤقتًا أو تنهي المتابعة.',
      before: 'هذا رابط صفحتك. فيها تغيّر ما يُرسل إليك، أو توقفه مؤقتًا، أو تنهي المتابعة.',
      button: 'إلى صفحتي',
      after: 'الرابط لك وحدك: احتفظ به لنفسك.',
    }),
    ending: ({ city, day }) => ({
      subject: `هل ما زلت تريد متابعة ${city}؟`,
      preheader: `وإلا تنتهي الرسائل في ${day}.`,
      before: `أنت تتابعنا منذ زمن طويل. وحتى لا نكتب لمن لا يريد، تنتهي المتابعة من تلقاء نفسها في ${day}. تكفي ضغطة زر واحدة لتستمر.`,
      button: 'ما زلت أريدها',
      after: 'إن لم تفعل شيئًا فلن يُرسل شيء بعد ذلك اليوم، ويُمحى عنوانك.',
    }),
    whyOnce: 'تصلك هذه الرسالة الوحيدة لأن العنوان كُتب في نموذجنا.',
    why: (city) => `تصلك هذه الرسالة لأنك تتابع ${city}.`,
    manage: 'تغيير أو إيقاف مؤقت',
    leave: 'توقف عن المتابعة',
  },
}
