import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface MailText {
  readonly subject: string
  readonly text: string
}

interface VisitMails {
  /** The address of a draft, to whoever writes it. */
  readonly draft: (mail: { city: string; address: string; days: number }) => MailText
  /** The request has arrived. */
  readonly asked: (mail: {
    city: string
    number: string
    name: string
    address: string
    until: string | undefined
  }) => MailText
  /** What the office writes. The link is in the first mail alone: only its hash is kept here. */
  readonly message: (mail: { city: string; number: string; subject: string; body: string }) => MailText
  /** A new link in place of one that was lost. */
  readonly renewed: (mail: { city: string; number: string; name: string; address: string }) => MailText
  /** The guests have cancelled it. */
  readonly cancelled: (mail: { city: string; number: string; name: string }) => MailText
}

/** The mails to whoever asks for a visit, in their language. */
export const visitMails: Catalogue<VisitMails> = {
  sv: {
    draft: ({ city, address, days }) => ({
      subject: `Ert utkast: besök i ${city}`,
      text: `Hej,\n\nhär är utkastet till er förfrågan om ett besök i ${city}:\n\n${address}\n\nDet finns kvar i ${days} dagar. Ingenting har skickats in än.\n\nHar du inte bett om det här mejlet behöver du inte göra något.\n`,
    }),
    asked: ({ city, number, name, address, until }) => ({
      subject: `${number}: er förfrågan om ett besök i ${city}`,
      text: `Hej ${name},\n\ntack, vi har fått er förfrågan. Den har numret ${number}.${until ? `\n\nNi hör från oss senast ${until}.` : ''}\n\nPå den här sidan ser ni när som helst hur det går, och där kan ni skriva till oss:\n\n${address}\n\nLänken är bara er. Behåll den för er själva.\n\nVänliga hälsningar\n${city}\n`,
    }),
    message: ({ number, subject, body, city }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\nSvara på er sida, med länken som vi har skickat.\n\n${city}\n`,
    }),
    renewed: ({ city, number, name, address }) => ({
      subject: `${number}: ny länk till er sida`,
      text: `Hej ${name},\n\nhär är en ny länk till sidan om ert besök:\n\n${address}\n\nDen gamla länken gäller inte längre.\n\nVänliga hälsningar\n${city}\n`,
    }),
    cancelled: ({ city, number, name }) => ({
      subject: `${number}: besöket är inställt`,
      text: `Hej ${name},\n\nbesöket ${number} är inställt, så som ni bad om. Ni är välkomna en annan gång.\n\nVänliga hälsningar\n${city}\n`,
    }),
  },
  fi: {
    draft: ({ city, address, days }) => ({
      subject: `Luonnoksenne: vierailu (${city})`,
      text: `Hei,\n\ntässä on luonnos vierailupyynnöstänne (${city}):\n\n${address}\n\nSe säilyy ${days} päivää. Mitään ei ole vielä lähetetty.\n\nJos et pyytänyt tätä viestiä, sinun ei tarvitse tehdä mitään.\n`,
    }),
    asked: ({ city, number, name, address, until }) => ({
      subject: `${number}: vierailupyyntönne (${city})`,
      text: `Hei ${name},\n\nkiitos, olemme saaneet pyyntönne. Sen numero on ${number}.${until ? `\n\nKuulette meistä viimeistään ${until}.` : ''}\n\nTältä sivulta näette milloin tahansa, miten asia etenee, ja siellä voitte kirjoittaa meille:\n\n${address}\n\nLinkki on vain teidän. Pitäkää se omananne.\n\nTerveisin\n${city}\n`,
    }),
    message: ({ number, subject, body, city }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\nVastatkaa sivullanne, jonka linkin olemme lähettäneet.\n\n${city}\n`,
    }),
    renewed: ({ city, number, name, address }) => ({
      subject: `${number}: uusi linkki sivullenne`,
      text: `Hei ${name},\n\ntässä on uusi linkki vierailunne sivulle:\n\n${address}\n\nVanha linkki ei ole enää voimassa.\n\nTerveisin\n${city}\n`,
    }),
    cancelled: ({ city, number, name }) => ({
      subject: `${number}: vierailu on peruttu`,
      text: `Hei ${name},\n\nvierailu ${number} on peruttu, kuten pyysitte. Tervetuloa toisella kertaa.\n\nTerveisin\n${city}\n`,
    }),
  },
  en: {
    draft: ({ city, address, days }) => ({
      subject: `Your draft: a visit to ${city}`,
      text: `Hello,\n\nthis is the draft of your request for a visit to ${city}:\n\n${address}\n\nIt is kept for ${days} days. Nothing has been sent yet.\n\nIf you did not ask for this mail, you need not do anything.\n`,
    }),
    asked: ({ city, number, name, address, until }) => ({
      subject: `${number}: your request for a visit to ${city}`,
      text: `Dear ${name},\n\nthank you, we have your request. Its number is ${number}.${until ? `\n\nYou will hear from us by ${until}.` : ''}\n\nOn this page you see at any time how it is going, and can write to us:\n\n${address}\n\nThe link is yours alone. Keep it to yourselves.\n\nKind regards\n${city}\n`,
    }),
    message: ({ number, subject, body, city }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\nAnswer on your page, by the link that we sent you.\n\n${city}\n`,
    }),
    renewed: ({ city, number, name, address }) => ({
      subject: `${number}: a new link to your page`,
      text: `Dear ${name},\n\nhere is a new link to the page of your visit:\n\n${address}\n\nThe old link opens nothing any more.\n\nKind regards\n${city}\n`,
    }),
    cancelled: ({ city, number, name }) => ({
      subject: `${number}: the visit is cancelled`,
      text: `Dear ${name},\n\nthe visit ${number} is cancelled, as you asked. You are welcome another time.\n\nKind regards\n${city}\n`,
    }),
  },
  ar: {
    draft: ({ city, address, days }) => ({
      subject: `مسودتكم: زيارة ${city}`,
      text: `تحية طيبة،\n\nهذه مسودة طلبكم لزيارة ${city}:\n\n${address}\n\nتُحفظ ${days} يومًا. لم يُرسل شيء بعد.\n\nإن لم تطلبوا هذه الرسالة فلا داعي لأن تفعلوا شيئًا.\n`,
    }),
    asked: ({ city, number, name, address, until }) => ({
      subject: `${number}: طلبكم لزيارة ${city}`,
      text: `تحية طيبة ${name}،\n\nشكرًا لكم، وصلنا طلبكم. رقمه ${number}.${until ? `\n\nسنرد عليكم في موعد أقصاه ${until}.` : ''}\n\nفي هذه الصفحة ترون متى شئتم إلى أين وصل الأمر، ومنها تستطيعون الكتابة إلينا:\n\n${address}\n\nالرابط لكم وحدكم، فاحتفظوا به لأنفسكم.\n\nمع أطيب التحيات\n${city}\n`,
    }),
    message: ({ number, subject, body, city }) => ({
      subject: `${number}: ${subject}`,
      text: `${body}\n\nأجيبوا في صفحتكم عبر الرابط الذي أرسلناه إليكم.\n\n${city}\n`,
    }),
    renewed: ({ city, number, name, address }) => ({
      subject: `${number}: رابط جديد إلى صفحتكم`,
      text: `تحية طيبة ${name}،\n\nهذا رابط جديد إلى صفحة زيارتكم:\n\n${address}\n\nلم يعد الرابط القديم صالحًا.\n\nمع أطيب التحيات\n${city}\n`,
    }),
    cancelled: ({ city, number, name }) => ({
      subject: `${number}: أُلغيت الزيارة`,
      text: `تحية طيبة ${name}،\n\nأُلغيت الزيارة ${number} كما طلبتم. أهلًا بكم في وقت آخر.\n\nمع أطيب التحيات\n${city}\n`,
    }),
  },
}
