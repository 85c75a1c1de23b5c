import type { Answer } from './answer.messages.ts'

/** What answers begin from in Swedish: the subject, and what is said between greeting and name. */
export const answersSv: Readonly<Record<Answer, readonly [subject: string, words: string]>> = {
  message: ['Ert besök', ''],
  considered: [
    'Vi ser över er förfrågan',
    'Tack för er förfrågan om ett besök. Vi frågar nu dem som kunde ta emot er, och återkommer så snart vi vet mer.',
  ],
  offered: [
    'Ett förslag till besök',
    'Ni är välkomna {days}. Passar det er? Svara på er sida, så börjar vi planera programmet tillsammans med värdarna.',
  ],
  confirmed: [
    'Ert besök är bekräftat',
    'Ert besök {days} är nu bekräftat. Programmet kommer till er när det är klart. Berätta gärna redan nu om någon av er behöver något för att kunna delta.',
  ],
  'declined.no_host': [
    'Vi kan tyvärr inte ta emot er',
    'Vi har frågat dem som arbetar med ert ämne, men ingen av dem kan ta emot en grupp då. Går det andra dagar, ber ni gärna om ett nytt besök.',
  ],
  'declined.no_time': [
    'Vi kan tyvärr inte ta emot er',
    'De dagar som ni önskar hinner vi inte ge er det besök som ni är värda. Finns det andra dagar som passar, ber ni gärna om ett nytt besök.',
  ],
  'declined.not_our_topic': [
    'Vi kan tyvärr inte ta emot er',
    'Det som ni vill veta mer om är inget som staden arbetar med, så vi har ingen som kan visa er. Vad våra värdar kan berätta om står på sidan om besök.',
  ],
  'declined.too_soon': [
    'Vi kan tyvärr inte ta emot er',
    'Det är för kort tid kvar för att vi ska hinna hitta värdar och lokaler. Kan ni komma senare, ber ni gärna om ett nytt besök.',
  ],
  'declined.too_many': [
    'Vi kan tyvärr inte ta emot er',
    'Gruppen är större än våra värdar kan ta emot. Med färre personer, eller i två grupper vid olika tider, är ni välkomna.',
  ],
  'declined.recent': [
    'Vi kan tyvärr inte ta emot er',
    'Ni var nyligen här i samma ämne. För att fler ska få komma låter vi en tid gå emellan. I ett annat ämne är ni välkomna redan nu.',
  ],
  'declined.no_benefit': [
    'Vi kan tyvärr inte ta emot er',
    'Värdarna gör detta vid sidan av sitt arbete, och vi tar därför emot besök som ger båda något. Av er förfrågan ser vi inte hur det skulle bli så den här gången.',
  ],
  'declined.other': [
    'Vi kan tyvärr inte ta emot er',
    'Tack för er förfrågan. Den här gången kan vi tyvärr inte ta emot er.',
  ],
  'cancelled.by_guests': [
    'Besöket är inställt',
    'Så som ni önskade har vi ställt in besöket. Ni är välkomna en annan gång.',
  ],
  'cancelled.by_us': [
    'Vi måste ställa in besöket',
    'Vi är ledsna, men vi kan inte ta emot er som vi kommit överens om. Vi föreslår gärna andra dagar.',
  ],
  'cancelled.by_circumstances': [
    'Besöket måste ställas in',
    'Omständigheterna gör att besöket inte kan äga rum. Vi föreslår gärna andra dagar när det går igen.',
  ],
  'cancelled.other': ['Besöket är inställt', 'Besöket är inställt. Vi föreslår gärna andra dagar.'],
}
