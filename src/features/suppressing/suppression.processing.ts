import { inFour, type Processing } from '#src/features/people/index.ts'
import type { SuppressionReason } from './suppression.model.ts'

const REASONS: Readonly<Record<SuppressionReason, ReturnType<typeof inFour>>> = {
  bounced: inFour('Mejl kom tillbaka', 'Viestit palasivat', 'Mails came back', 'ارتدّت الرسائل'),
  complained: inFour(
    'Mejl anmäldes som skräp',
    'Viesti ilmoitettiin roskapostiksi',
    'A mail was reported as spam',
    'بُلّغ عن رسالة بوصفها مزعجة',
  ),
  staff: inFour('På begäran', 'Pyynnöstä', 'On request', 'بناءً على طلب'),
}

/** Addresses that nobody writes to any more. */
export const suppressionProcessing: Processing = {
  key: 'suppressions',
  name: inFour(
    'Adresser som inte får utskick',
    'Osoitteet, joihin ei lähetetä',
    'Addresses that get no mailings',
    'عناوين لا تُرسل إليها نشرات',
  ),
  purpose: inFour(
    'Att den som inte vill eller kan få utskick aldrig får dem.',
    'Ettei kukaan, joka ei halua tai voi saada joukkoviestejä, saa niitä.',
    'That whoever does not want mailings, or cannot get them, never does.',
    'ألا تصل النشرات إلى من لا يريدها أو لا يستطيع تلقيها.',
  ),
  basis: 'legal_obligation',
  whose: inFour(
    'De vars adress inte längre fungerar, eller som har klagat',
    'Ne, joiden osoite ei enää toimi tai jotka ovat valittaneet',
    'Those whose address works no more, or who have complained',
    'من لم يعد عنوانهم يعمل أو اشتكوا',
  ),
  period: inFour(
    'Tills vidare, som en kontrollsumma som ingen kan läsa adressen ur. Fulla brevlådor: 120 dagar. Returer som lästs: 120 dagar.',
    'Toistaiseksi, tarkistussummana, josta osoitetta ei voi lukea. Täydet postilaatikot: 120 päivää. Luetut palautukset: 120 päivää.',
    'Until further notice, as a checksum from which nobody reads the address. Full mailboxes: 120 days. Bounces that were read: 120 days.',
    'حتى إشعار آخر، كبصمة لا يُقرأ منها العنوان. الصناديق الممتلئة: 120 يومًا. الرسائل المرتدة المقروءة: 120 يومًا.',
  ),
  stays: inFour(
    'Kontrollsumman: annars skulle utskicken börja igen.',
    'Tarkistussumma: muuten lähetykset alkaisivat uudelleen.',
    'The checksum: without it the mailings would begin again.',
    'البصمة: من دونها تبدأ النشرات من جديد.',
  ),
  fields: [
    {
      table: 'suppressions',
      columns: ['reason'],
      words: inFour('Varför', 'Miksi', 'Why', 'السبب'),
      show: (value, lang) => REASONS[value as SuppressionReason]?.[lang],
    },
    { table: 'suppressions', columns: ['at'], words: inFour('Sedan', 'Alkaen', 'Since', 'منذ') },
    {
      table: 'suppressions',
      columns: ['mark'],
      words: inFour('Kontrollsumma', 'Tarkistussumma', 'Checksum', 'البصمة'),
    },
    {
      table: 'soft_bounces',
      columns: ['mark'],
      words: inFour('Full brevlåda', 'Täysi postilaatikko', 'A full mailbox', 'صندوق ممتلئ'),
    },
    {
      table: 'inbox_messages',
      columns: ['key'],
      words: inFour('Läst mejl', 'Luettu viesti', 'A mail that was read', 'رسالة قُرئت'),
    },
  ],
}
