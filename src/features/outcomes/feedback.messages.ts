import type { Catalogue } from '#src/platform/i18n/languages.ts'

interface FeedbackTexts {
  readonly title: (city: string) => string
  readonly lead: string
  readonly useful: string
  readonly caredFor: string
  readonly grades: readonly [string, string, string, string, string]
  readonly words: string
  readonly wordsHint: string
  readonly send: string
  readonly required: string
  readonly wrongTitle: string
  readonly choose: string
  readonly tooLong: string
  readonly thanksTitle: string
  readonly thanks: string
  readonly mail: (facts: { name: string; city: string; number: string; link: string }) => {
    subject: string
    text: string
  }
}

/** The three questions after a visit, in every language. */
export const feedbackTexts: Catalogue<FeedbackTexts> = {
  sv: {
    title: (city) => `Hur var besöket i ${city}?`,
    lead: 'Tre frågor. När du har svarat kan ingen se vem som sade vad, inte heller vi.',
    useful: 'Hur stor nytta hade du av besöket?',
    caredFor: 'Hur väl togs du om hand?',
    grades: ['1, inte alls', '2', '3', '4', '5, mycket'],
    words: 'Vad ska vi göra annorlunda, eller likadant?',
    wordsHint: 'Frivilligt. Skriv inga namn.',
    send: 'Skicka svaren',
    required: 'obligatoriskt',
    wrongTitle: 'Det här behöver rättas',
    choose: 'Välj ett av de fem svaren.',
    tooLong: 'Skriv högst 2 000 tecken.',
    thanksTitle: 'Tack!',
    thanks: 'Dina svar är sparade utan ditt namn. Länken har nu upphört.',
    mail: ({ name, city, number, link }) => ({
      subject: `Besök ${number}: tre frågor efteråt`,
      text: `Hej${name ? ` ${name}` : ''},\n\ntack för besöket i ${city}. Vill du svara på tre korta frågor? Svaren är anonyma.\n\n${link}\n\n${city}\n`,
    }),
  },
  fi: {
    title: (city) => `Millainen vierailu oli? (${city})`,
    lead: 'Kolme kysymystä. Kun olet vastannut, kukaan ei näe, kuka sanoi mitä, emme mekään.',
    useful: 'Kuinka paljon hyötyä vierailusta oli sinulle?',
    caredFor: 'Kuinka hyvin sinusta huolehdittiin?',
    grades: ['1, ei lainkaan', '2', '3', '4', '5, erittäin'],
    words: 'Mitä meidän pitäisi tehdä toisin, tai samoin?',
    wordsHint: 'Vapaaehtoinen. Älä kirjoita nimiä.',
    send: 'Lähetä vastaukset',
    required: 'pakollinen',
    wrongTitle: 'Nämä kohdat pitää korjata',
    choose: 'Valitse yksi viidestä vastauksesta.',
    tooLong: 'Kirjoita enintään 2 000 merkkiä.',
    thanksTitle: 'Kiitos!',
    thanks: 'Vastauksesi on tallennettu ilman nimeäsi. Linkki on nyt päättynyt.',
    mail: ({ name, city, number, link }) => ({
      subject: `Vierailu ${number}: kolme kysymystä jälkikäteen`,
      text: `Hei${name ? ` ${name}` : ''},\n\nkiitos vierailusta (${city}). Vastaisitko kolmeen lyhyeen kysymykseen? Vastaukset ovat nimettömiä.\n\n${link}\n\n${city}\n`,
    }),
  },
  en: {
    title: (city) => `How was your visit to ${city}?`,
    lead: 'Three questions. Once you have answered, nobody can see who said what, nor can we.',
    useful: 'How useful was the visit to you?',
    caredFor: 'How well were you looked after?',
    grades: ['1, not at all', '2', '3', '4', '5, very'],
    words: 'What should we do differently, or just the same?',
    wordsHint: 'Optional. Please write no names.',
    send: 'Send the answers',
    required: 'required',
    wrongTitle: 'This needs to be mended',
    choose: 'Choose one of the five answers.',
    tooLong: 'Write at most 2,000 characters.',
    thanksTitle: 'Thank you!',
    thanks: 'Your answers are kept without your name. The link has ended now.',
    mail: ({ name, city, number, link }) => ({
      subject: `Visit ${number}: three questions afterwards`,
      text: `Dear ${name || 'guest'},\n\nthank you for visiting ${city}. Would you answer three short questions? The answers are anonymous.\n\n${link}\n\n${city}\n`,
    }),
  },
  ar: {
    title: (city) => `كيف كانت زيارتك إلى ${city}؟`,
    lead: 'ثلاثة أسئلة. بعد أن تجيب لا يستطيع أحد أن يعرف من قال ماذا، ولا نحن.',
    useful: 'ما مدى فائدة الزيارة لك؟',
    caredFor: 'كيف كانت العناية بك؟',
    grades: ['1، إطلاقًا', '2', '3', '4', '5، جدًا'],
    words: 'ما الذي ينبغي أن نفعله على نحو مختلف، أو كما هو؟',
    wordsHint: 'اختياري. لا تكتب أسماء من فضلك.',
    send: 'إرسال الإجابات',
    required: 'مطلوب',
    wrongTitle: 'هذه الأمور تحتاج إلى تصحيح',
    choose: 'اختر إحدى الإجابات الخمس.',
    tooLong: 'اكتب 2000 حرف على الأكثر.',
    thanksTitle: 'شكرًا لك!',
    thanks: 'حُفظت إجاباتك دون اسمك. وانتهى الرابط الآن.',
    mail: ({ name, city, number, link }) => ({
      subject: `الزيارة ${number}: ثلاثة أسئلة بعد الزيارة`,
      text: `مرحبًا${name ? ` ${name}` : ''}،\n\nشكرًا على زيارتك إلى ${city}. هل تجيب عن ثلاثة أسئلة قصيرة؟ الإجابات مجهولة الاسم.\n\n${link}\n\n${city}\n`,
    }),
  },
}
