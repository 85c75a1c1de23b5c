import type { Stage } from '#src/features/visits/index.ts'
import type { Catalogue } from '#src/platform/i18n/languages.ts'

/** What the next step of a stage is told with. */
interface Outlook {
  /** Until when the stage should be over; undefined when nothing is planned, or the day has passed. */
  readonly until: string | undefined
  /** The days that were agreed on. */
  readonly days: string
}

interface StatusTexts {
  readonly title: (number: string) => string
  readonly sent: (number: string) => string
  readonly keepLink: string
  readonly state: string
  readonly next: Readonly<Record<Stage, (outlook: Outlook) => string>>
  readonly late: string
  readonly messages: string
  readonly noMessages: string
  readonly fromYou: string
  readonly fromUs: string
  readonly write: string
  readonly writeLabel: string
  readonly writeSend: string
  readonly question: string
  readonly askedOn: string
  readonly cancel: string
  readonly cancelTitle: string
  readonly cancelLead: string
  readonly cancelYes: string
  readonly cancelNo: string
  readonly moved: string
  readonly done: { readonly message: string; readonly cancelled: string }
}

/** The texts of the page of a visit, for whoever asked for it. */
export const statusTexts: Catalogue<StatusTexts> = {
  sv: {
    title: (number) => `Ert besök ${number}`,
    sent: (number) =>
      `Tack, förfrågan har kommit fram. Den har numret ${number}, och en bekräftelse är på väg med e-post.`,
    keepLink: 'Spara sidans adress: den öppnar er sida när som helst, och är bara er.',
    state: 'Läge',
    next: {
      new: ({ until }) => `En handläggare läser er förfrågan.${until ? ` Ni hör från oss senast ${until}.` : ''}`,
      considered: ({ until }) =>
        `Vi frågar värdar och ser vad som går.${until ? ` Ni hör från oss senast ${until}.` : ''}`,
      offered: ({ until, days }) =>
        `Vi har lämnat ett förslag${days ? ` för ${days}` : ''}. Svara här nedan${until ? ` senast ${until}` : ''} om det passar er.`,
      confirmed: ({ days }) => `Ni är välkomna ${days}. Programmet kommer till er när det är klart.`,
      under_way: ({ days }) => `Besöket pågår (${days}). Trevliga dagar!`,
      done: ({ days }) => `Besöket ägde rum ${days}. Tack för att ni kom.`,
      declined: () => 'Vi kan tyvärr inte ta emot det här besöket. Varför står i vårt meddelande nedan.',
      cancelled: () => 'Besöket är inställt. Ni är välkomna att be om ett nytt.',
    },
    late: 'Det har dröjt längre än vi tänkt. Vi har inte glömt er.',
    messages: 'Meddelanden',
    noMessages: 'Inga meddelanden än.',
    fromYou: 'Från er',
    fromUs: 'Från oss',
    write: 'Skriv till oss',
    writeLabel: 'Ert meddelande',
    writeSend: 'Skicka meddelandet',
    question: 'Er förfrågan',
    askedOn: 'Skickad',
    cancel: 'Ställ in besöket',
    cancelTitle: 'Vill ni ställa in besöket?',
    cancelLead: 'Vi slutar planera och meddelar värdarna. Vill ni komma en annan gång, ber ni om ett nytt besök.',
    cancelYes: 'Ja, ställ in',
    cancelNo: 'Nej, gå tillbaka',
    moved: 'Läget ändrades medan sidan var öppen. Så här är det nu.',
    done: { message: 'Meddelandet har skickats.', cancelled: 'Besöket är inställt.' },
  },
  fi: {
    title: (number) => `Vierailunne ${number}`,
    sent: (number) => `Kiitos, pyyntö on perillä. Sen numero on ${number}, ja vahvistus on matkalla sähköpostilla.`,
    keepLink: 'Tallenna tämän sivun osoite: se avaa sivunne milloin tahansa ja on vain teidän.',
    state: 'Tilanne',
    next: {
      new: ({ until }) => `Käsittelijä lukee pyyntönne.${until ? ` Kuulette meistä viimeistään ${until}.` : ''}`,
      considered: ({ until }) =>
        `Kysymme isänniltä ja katsomme, mikä sopii.${until ? ` Kuulette meistä viimeistään ${until}.` : ''}`,
      offered: ({ until, days }) =>
        `Olemme tehneet ehdotuksen${days ? ` (${days})` : ''}. Vastatkaa alla${until ? ` viimeistään ${until}` : ''}, sopiiko se.`,
      confirmed: ({ days }) => `Tervetuloa ${days}. Ohjelma tulee teille, kun se on valmis.`,
      under_way: ({ days }) => `Vierailu on käynnissä (${days}). Mukavia päiviä!`,
      done: ({ days }) => `Vierailu oli ${days}. Kiitos, että kävitte.`,
      declined: () => 'Emme valitettavasti voi ottaa tätä vierailua vastaan. Syy on viestissämme alla.',
      cancelled: () => 'Vierailu on peruttu. Voitte pyytää uutta.',
    },
    late: 'Tässä on kestänyt kauemmin kuin aioimme. Emme ole unohtaneet teitä.',
    messages: 'Viestit',
    noMessages: 'Ei vielä viestejä.',
    fromYou: 'Teiltä',
    fromUs: 'Meiltä',
    write: 'Kirjoittakaa meille',
    writeLabel: 'Viestinne',
    writeSend: 'Lähetä viesti',
    question: 'Pyyntönne',
    askedOn: 'Lähetetty',
    cancel: 'Peru vierailu',
    cancelTitle: 'Haluatteko perua vierailun?',
    cancelLead: 'Lopetamme suunnittelun ja ilmoitamme isännille. Jos haluatte tulla toiste, pyydätte uutta vierailua.',
    cancelYes: 'Kyllä, peru',
    cancelNo: 'Ei, takaisin',
    moved: 'Tilanne muuttui sivun ollessa auki. Nyt se on tämä.',
    done: { message: 'Viesti on lähetetty.', cancelled: 'Vierailu on peruttu.' },
  },
  en: {
    title: (number) => `Your visit ${number}`,
    sent: (number) =>
      `Thank you, your request has arrived. Its number is ${number}, and a confirmation is on its way by mail.`,
    keepLink: 'Keep the address of this page: it opens your page at any time, and is yours alone.',
    state: 'State',
    next: {
      new: ({ until }) => `An officer reads your request.${until ? ` You will hear from us by ${until}.` : ''}`,
      considered: ({ until }) =>
        `We are asking hosts and seeing what is possible.${until ? ` You will hear from us by ${until}.` : ''}`,
      offered: ({ until, days }) =>
        `We have made you an offer${days ? ` for ${days}` : ''}. Tell us below${until ? ` by ${until}` : ''} whether it suits you.`,
      confirmed: ({ days }) => `You are welcome on ${days}. The programme comes to you when it is ready.`,
      under_way: ({ days }) => `The visit is under way (${days}). Enjoy it!`,
      done: ({ days }) => `The visit took place on ${days}. Thank you for coming.`,
      declined: () => 'We are sorry that we cannot receive this visit. The reason is in our message below.',
      cancelled: () => 'The visit is cancelled. You are welcome to ask for another one.',
    },
    late: 'This takes longer than we meant it to. We have not forgotten you.',
    messages: 'Messages',
    noMessages: 'No messages yet.',
    fromYou: 'From you',
    fromUs: 'From us',
    write: 'Write to us',
    writeLabel: 'Your message',
    writeSend: 'Send the message',
    question: 'Your request',
    askedOn: 'Sent',
    cancel: 'Cancel the visit',
    cancelTitle: 'Do you want to cancel the visit?',
    cancelLead: 'We stop planning and tell the hosts. If you want to come another time, ask for a new visit.',
    cancelYes: 'Yes, cancel it',
    cancelNo: 'No, go back',
    moved: 'Things changed while the page was open. This is how they are now.',
    done: { message: 'Your message has been sent.', cancelled: 'The visit is cancelled.' },
  },
  ar: {
    title: (number) => `زيارتكم ${number}`,
    sent: (number) => `شكرًا لكم، وصل طلبكم. رقمه ${number}، والتأكيد في طريقه إليكم بالبريد.`,
    keepLink: 'احتفظوا بعنوان هذه الصفحة: فهو يفتح صفحتكم متى شئتم، وهو لكم وحدكم.',
    state: 'الحالة',
    next: {
      new: ({ until }) => `يقرأ أحد الموظفين طلبكم.${until ? ` سنرد عليكم في موعد أقصاه ${until}.` : ''}`,
      considered: ({ until }) =>
        `نسأل المضيفين وننظر في ما هو ممكن.${until ? ` سنرد عليكم في موعد أقصاه ${until}.` : ''}`,
      offered: ({ until, days }) =>
        `قدّمنا لكم اقتراحًا${days ? ` (${days})` : ''}. أجيبوا أدناه${until ? ` في موعد أقصاه ${until}` : ''} إن كان يناسبكم.`,
      confirmed: ({ days }) => `أهلًا بكم: ${days}. يصلكم البرنامج حين يكتمل.`,
      under_way: ({ days }) => `الزيارة جارية (${days}). نتمنى لكم أيامًا طيبة!`,
      done: ({ days }) => `جرت الزيارة: ${days}. شكرًا لمجيئكم.`,
      declined: () => 'نأسف لأننا لا نستطيع استقبال هذه الزيارة. السبب في رسالتنا أدناه.',
      cancelled: () => 'أُلغيت الزيارة. يسعدنا أن تطلبوا زيارة أخرى.',
    },
    late: 'استغرق الأمر أطول مما قدّرنا. لم ننسكم.',
    messages: 'الرسائل',
    noMessages: 'لا رسائل بعد.',
    fromYou: 'منكم',
    fromUs: 'منا',
    write: 'اكتبوا إلينا',
    writeLabel: 'رسالتكم',
    writeSend: 'إرسال الرسالة',
    question: 'طلبكم',
    askedOn: 'أُرسل في',
    cancel: 'إلغاء الزيارة',
    cancelTitle: 'هل تريدون إلغاء الزيارة؟',
    cancelLead: 'نوقف التخطيط ونخبر المضيفين. إن أردتم المجيء في وقت آخر فاطلبوا زيارة جديدة.',
    cancelYes: 'نعم، ألغوها',
    cancelNo: 'لا، رجوع',
    moved: 'تغيّرت الحالة والصفحة مفتوحة. وهي الآن هكذا.',
    done: { message: 'أُرسلت رسالتكم.', cancelled: 'أُلغيت الزيارة.' },
  },
}
