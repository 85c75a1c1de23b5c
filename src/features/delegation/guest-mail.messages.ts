import type { Catalogue } from '#src/platform/i18n/languages.ts'
import type { GuestMailKind } from './guest.mail.ts'

interface MailFacts {
  readonly name: string
  readonly city: string
  readonly number: string
  readonly days: string | undefined
  readonly link: string
  /** The number of a letter. */
  readonly letter: string
}

type GuestMail = (facts: MailFacts) => { readonly subject: string; readonly text: string }

const hello = (greeting: string, name: string) => (name ? `${greeting} ${name},` : `${greeting},`)
const paragraphs = (...parts: (string | undefined)[]) => `${parts.filter(Boolean).join('\n\n')}\n`

/** The mails to guests, in every language. */
export const guestMails: Catalogue<Readonly<Record<GuestMailKind, GuestMail>>> = {
  sv: {
    leader: ({ name, city, number, days, link }) => ({
      subject: `Besök ${number}: vilka kommer till ${city}?`,
      text: paragraphs(
        hello('Hej', name),
        `välkommen till ${city}${days ? ` ${days}` : ''}. Du leder delegationen: på din sida berättar du vad vi behöver veta om dig, och där lägger du till dem som kommer med.`,
        link,
        'Länken är bara din. Skicka den inte vidare: var och en får en egen.',
        city,
      ),
    }),
    leads: ({ name, city, number, link }) => ({
      subject: `Besök ${number}: du leder nu delegationen`,
      text: paragraphs(
        hello('Hej', name),
        `delegationen till ${city} har lämnats över till dig. På din sida ser du vilka som kommer och vilka som har svarat.`,
        link,
        city,
      ),
    }),
    invited: ({ name, city, number, days, link }) => ({
      subject: `Besök ${number}: berätta lite om dig inför ${city}`,
      text: paragraphs(
        hello('Hej', name),
        `du kommer till ${city}${days ? ` ${days}` : ''}. Berätta på din sida vad vi behöver veta för att kunna ta väl hand om dig: det tar några minuter.`,
        link,
        'Länken är bara din. Där kan du också ändra eller radera det du har berättat.',
        city,
      ),
    }),
    passport: ({ name, city, number, link }) => ({
      subject: `Besök ${number}: uppgifter till ditt inbjudningsbrev`,
      text: paragraphs(
        hello('Hej', name),
        'för ditt inbjudningsbrev behöver vi ditt namn som i passet och ditt födelsedatum.',
        `${link}/passport`,
        city,
      ),
    }),
    letter: ({ name, city, number, link, letter }) => ({
      subject: `Besök ${number}: ditt inbjudningsbrev ${letter}`,
      text: paragraphs(hello('Hej', name), 'här är ditt inbjudningsbrev, klart att skriva ut.', `${link}/letter`, city),
    }),
    letterWithdrawn: ({ name, city, number, letter }) => ({
      subject: `Besök ${number}: inbjudningsbrevet ${letter} gäller inte längre`,
      text: paragraphs(
        hello('Hej', name),
        `inbjudningsbrevet ${letter} är återkallat och gäller inte längre. Svara till stadens kontaktadress om du har frågor.`,
        city,
      ),
    }),
  },
  fi: {
    leader: ({ name, city, number, days, link }) => ({
      subject: `Vierailu ${number}: ketkä tulevat? (${city})`,
      text: paragraphs(
        hello('Hei', name),
        `tervetuloa (${city}${days ? `, ${days}` : ''}). Johdat valtuuskuntaa: kerro omalla sivullasi, mitä meidän on sinusta tiedettävä, ja lisää siellä ne, jotka tulevat mukaan.`,
        link,
        'Linkki on vain sinun. Älä lähetä sitä eteenpäin: jokainen saa omansa.',
        city,
      ),
    }),
    leads: ({ name, city, number, link }) => ({
      subject: `Vierailu ${number}: johdat nyt valtuuskuntaa`,
      text: paragraphs(
        hello('Hei', name),
        `valtuuskunta (${city}) on luovutettu sinulle. Omalla sivullasi näet, ketkä tulevat ja ketkä ovat vastanneet.`,
        link,
        city,
      ),
    }),
    invited: ({ name, city, number, days, link }) => ({
      subject: `Vierailu ${number}: kerro vähän itsestäsi (${city})`,
      text: paragraphs(
        hello('Hei', name),
        `olet tulossa vierailulle (${city}${days ? `, ${days}` : ''}). Kerro omalla sivullasi, mitä meidän on tiedettävä, jotta voimme pitää sinusta hyvää huolta: se vie muutaman minuutin.`,
        link,
        'Linkki on vain sinun. Sen kautta voit myös muuttaa tai poistaa kertomasi.',
        city,
      ),
    }),
    passport: ({ name, city, number, link }) => ({
      subject: `Vierailu ${number}: kutsukirjettäsi varten`,
      text: paragraphs(
        hello('Hei', name),
        'kutsukirjettäsi varten tarvitsemme nimesi passin mukaan ja syntymäaikasi.',
        `${link}/passport`,
        city,
      ),
    }),
    letter: ({ name, city, number, link, letter }) => ({
      subject: `Vierailu ${number}: kutsukirjeesi ${letter}`,
      text: paragraphs(hello('Hei', name), 'tässä on kutsukirjeesi tulostettavaksi.', `${link}/letter`, city),
    }),
    letterWithdrawn: ({ name, city, number, letter }) => ({
      subject: `Vierailu ${number}: kutsukirje ${letter} ei ole enää voimassa`,
      text: paragraphs(
        hello('Hei', name),
        `kutsukirje ${letter} on peruttu, eikä se ole enää voimassa. Kysy tarvittaessa kaupungin yhteysosoitteesta.`,
        city,
      ),
    }),
  },
  en: {
    leader: ({ name, city, number, days, link }) => ({
      subject: `Visit ${number}: who is coming to ${city}?`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        `welcome to ${city}${days ? ` on ${days}` : ''}. You lead the delegation: on your page you tell us what we need to know about you, and add those who come along.`,
        link,
        'The link is yours alone. Please do not pass it on: everybody gets one of their own.',
        city,
      ),
    }),
    leads: ({ name, city, number, link }) => ({
      subject: `Visit ${number}: you lead the delegation now`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        `the delegation to ${city} has been handed over to you. Your page shows who is coming and who has answered.`,
        link,
        city,
      ),
    }),
    invited: ({ name, city, number, days, link }) => ({
      subject: `Visit ${number}: a few questions before you come to ${city}`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        `you are coming to ${city}${days ? ` on ${days}` : ''}. Please tell us on your page what we need to know so that you are well looked after: it takes a few minutes.`,
        link,
        'The link is yours alone. With it you can also change or erase what you have told us.',
        city,
      ),
    }),
    passport: ({ name, city, number, link }) => ({
      subject: `Visit ${number}: for your letter of invitation`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        'for your letter of invitation we need your name as in your passport, and your date of birth.',
        `${link}/passport`,
        city,
      ),
    }),
    letter: ({ name, city, number, link, letter }) => ({
      subject: `Visit ${number}: your letter of invitation ${letter}`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        'here is your letter of invitation, ready to be printed.',
        `${link}/letter`,
        city,
      ),
    }),
    letterWithdrawn: ({ name, city, number, letter }) => ({
      subject: `Visit ${number}: the letter of invitation ${letter} is no longer valid`,
      text: paragraphs(
        hello('Dear', name || 'guest'),
        `the letter of invitation ${letter} was withdrawn and is no longer valid. If you have questions, write to the city’s contact address.`,
        city,
      ),
    }),
  },
  ar: {
    leader: ({ name, city, number, days, link }) => ({
      subject: `الزيارة ${number}: من سيأتي إلى ${city}؟`,
      text: paragraphs(
        name ? `مرحبًا ${name}،` : 'مرحبًا،',
        `أهلًا بكم في ${city}${days ? ` (${days})` : ''}. أنت رئيس الوفد: أخبرنا في صفحتك بما نحتاج إلى معرفته عنك، وأضف فيها من يأتون معك.`,
        link,
        'هذا الرابط لك وحدك، فلا ترسله إلى غيرك: لكل شخص رابط خاص به.',
        city,
      ),
    }),
    leads: ({ name, city, number, link }) => ({
      subject: `الزيارة ${number}: أنت الآن رئيس الوفد`,
      text: paragraphs(
        name ? `مرحبًا ${name}،` : 'مرحبًا،',
        `سُلّمت إليك رئاسة الوفد القادم إلى ${city}. ترى في صفحتك من سيأتي ومن أجاب.`,
        link,
        city,
      ),
    }),
    invited: ({ name, city, number, days, link }) => ({
      subject: `الزيارة ${number}: بضعة أسئلة قبل قدومك إلى ${city}`,
      text: paragraphs(
        name ? `مرحبًا ${name}،` : 'مرحبًا،',
        `أنت قادم إلى ${city}${days ? ` (${days})` : ''}. أخبرنا في صفحتك بما نحتاج إلى معرفته لنحسن استقبالك: يستغرق ذلك بضع دقائق.`,
        link,
        'هذا الرابط لك وحدك، وبه يمكنك أيضًا تغيير ما أخبرتنا به أو محوه.',
        city,
      ),
    }),
    passport: ({ name, city, number, link }) => ({
      subject: `الزيارة ${number}: من أجل رسالة دعوتك`,
      text: paragraphs(
        name ? `مرحبًا ${name}،` : 'مرحبًا،',
        'نحتاج لرسالة دعوتك إلى اسمك كما في جواز السفر وتاريخ ميلادك.',
        `${link}/passport`,
        city,
      ),
    }),
    letter: ({ name, city, number, link, letter }) => ({
      subject: `الزيارة ${number}: رسالة دعوتك ${letter}`,
      text: paragraphs(name ? `مرحبًا ${name}،` : 'مرحبًا،', 'هذه رسالة دعوتك جاهزة للطباعة.', `${link}/letter`, city),
    }),
    letterWithdrawn: ({ name, city, number, letter }) => ({
      subject: `الزيارة ${number}: رسالة الدعوة ${letter} لم تعد سارية`,
      text: paragraphs(
        name ? `مرحبًا ${name}،` : 'مرحبًا،',
        `سُحبت رسالة الدعوة ${letter} ولم تعد سارية. إن كان لديك سؤال فاكتب إلى عنوان المدينة.`,
        city,
      ),
    }),
  },
}
