import type { Mail } from './mail.model.ts'

const picture = { src: 'https://esbo.example/media/1.webp', alt: 'Kulturhuset i kvällsljus', width: 1200, height: 630 }

/** Mails with all that a mail may hold, to look at and to check. */
export const MAIL_EXAMPLES: Readonly<Record<'swedish' | 'arabic', Mail>> = {
  swedish: {
    lang: 'sv',
    subject: '3 nyheter från Esbo, vecka 48',
    preheader: 'Kulturhuset öppnar, Opinmäki belönas',
    city: 'Esbo stad, internationella relationer',
    cityHref: 'https://esbo.example/sv',
    blocks: [
      { kind: 'notice', text: 'Rättelse 25 november 2026: öppningen är kl. 17, inte kl. 18.' },
      { kind: 'paragraph', text: 'Det här är nytt sedan måndag 16 november 2026.' },
      { kind: 'heading', text: 'Nyheter', level: 2 },
      {
        kind: 'item',
        title: 'Kulturhuset öppnar & firar hela helgen',
        href: 'https://esbo.example/sv/nyheter/kulturhuset?a=1&b=2',
        lead: 'Dörrarna slås upp på fredag. Det blir musik från sju vänorter.',
        meta: '24 november 2026 · Kultur',
        picture,
      },
      {
        kind: 'item',
        title: 'Opinmäki school receives an award',
        href: 'https://esbo.example/en/news/opinmaki',
        lead: 'The jury praised its work with schools in six countries.',
        meta: '23 november 2026 · Utbildning',
        note: 'Finns ännu inte på svenska.',
        lang: 'en',
      },
      { kind: 'divider' },
      { kind: 'heading', text: 'Med egna ord', level: 2 },
      {
        kind: 'prose',
        html: '<p>Kom och <a href="https://esbo.example/sv/delta">delta</a>:</p><ul><li>som guide</li><li>som tolk</li></ul><div class="table-scroll" tabindex="0"><table class="ds-table"><thead><tr><th scope="col">Dag</th><th scope="col">Plats</th></tr></thead><tbody><tr><td>Fredag</td><td>Hagalund</td></tr></tbody></table></div>',
        text: 'Kom och delta (https://esbo.example/sv/delta):\n\n- som guide\n- som tolk\n\nFredag: Hagalund',
      },
      { kind: 'button', label: 'Läs allt på webben', href: 'https://esbo.example/sv/nyheter' },
    ],
    footer: {
      why: 'Du får det här brevet varje vecka, eftersom du följer kultur.',
      links: [
        { label: 'Ändra eller pausa', href: 'https://esbo.example/sv/folj/hemligt' },
        { label: 'Sluta följa', href: 'https://esbo.example/leave/hemligt' },
      ],
      address: 'Esbo stad\nPB 1, 02070 Esbo stad',
    },
  },
  arabic: {
    lang: 'ar',
    subject: 'افتتاح دار الثقافة',
    city: 'مدينة إسبو',
    cityHref: 'https://esbo.example/ar',
    blocks: [
      { kind: 'heading', text: 'خبر جديد من إسبو', level: 1 },
      {
        kind: 'item',
        title: 'Kulturhuset öppnar',
        href: 'https://esbo.example/ar/x',
        lead: 'Dörrarna slås upp på fredag.',
        note: 'هذا النص غير متوفر بالعربية بعد.',
        lang: 'sv',
      },
      { kind: 'paragraph', text: 'ستُفتح الأبواب يوم الجمعة.' },
    ],
    footer: {
      why: 'تصلك هذه الرسالة لأنك تتابع الثقافة.',
      links: [{ label: 'إدارة', href: 'https://esbo.example/ar/y' }],
      address: 'إسبو',
    },
  },
}
