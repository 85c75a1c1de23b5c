import type { Catalogue } from '#src/platform/i18n/languages.ts'

/** What a letter of invitation says where the city has no text of its own, in every language. */
export const LETTER_TEXTS: Catalogue<string> = {
  sv: `Härmed inbjuder vi

{name}, född {born}, {organisation},

till {city} den {days}, i samband med besöket {visit}.

Under besöket tar stadens internationella relationer emot gästen enligt det överenskomna programmet. Resa, uppehälle och försäkring ordnas och betalas av gästen eller av den organisation som gästen företräder, om inget annat har avtalats.

Brevet är en inbjudan från staden. Det är inget beslut om inresa; om det beslutar behörig myndighet.

Med vänlig hälsning

{writer}
{city}`,
  fi: `Kutsumme täten

{name}, syntynyt {born}, {organisation},

vierailulle ({city}) {days}, vierailu {visit}.

Kaupungin kansainväliset suhteet ottaa vieraan vastaan sovitun ohjelman mukaisesti. Vieras tai hänen edustamansa organisaatio järjestää ja maksaa matkan, oleskelun ja vakuutuksen, ellei toisin ole sovittu.

Kirje on kaupungin kutsu. Se ei ole maahantulopäätös; siitä päättää toimivaltainen viranomainen.

Ystävällisin terveisin

{writer}
{city}`,
  en: `We have the pleasure of inviting

{name}, born {born}, {organisation},

to {city} on {days}, as part of the visit {visit}.

The International Relations of the city receive the guest according to the programme agreed upon. Travel, stay and insurance are arranged and paid for by the guest, or by the organisation that the guest represents, unless something else has been agreed.

This letter is an invitation from the city. It is no decision on entry, which is for the competent authority to take.

Yours sincerely,

{writer}
{city}`,
  ar: `يسرنا أن ندعو

{name}، المولود في {born}، {organisation}،

إلى {city} في {days}، ضمن الزيارة {visit}.

تستقبل إدارة العلاقات الدولية في المدينة الضيف وفق البرنامج المتفق عليه. ويتولى الضيف أو الجهة التي يمثلها ترتيب السفر والإقامة والتأمين ودفع تكاليفها، ما لم يُتفق على غير ذلك.

هذه الرسالة دعوة من المدينة، وليست قرارًا بالدخول؛ فالقرار للسلطة المختصة.

مع خالص التحية

{writer}
{city}`,
}
