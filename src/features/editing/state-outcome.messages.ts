import type { OfficeCatalogue } from '#src/features/staff/index.ts'

interface OutcomeTexts {
  readonly done: Readonly<
    Record<
      | 'saved'
      | 'merged'
      | 'unchanged'
      | 'settled'
      | 'published'
      | 'scheduled'
      | 'already_published'
      | 'withdrawn'
      | 'unscheduled'
      | 'sent'
      | 'approved'
      | 'sent_back'
      | 'said',
      string
    >
  >
  readonly problems: Readonly<
    Record<
      | 'words'
      | 'send_back_words'
      | 'notice'
      | 'date'
      | 'past'
      | 'without'
      | 'review_needed'
      | 'moved_on'
      | 'own_text'
      | 'not_asked'
      | 'already_sent'
      | 'nothing_new'
      | 'not_public'
      | 'colleague',
      string
    >
  >
}

/** What came of reviewing, publishing, scheduling and withdrawing. */
export const outcomeTexts: OfficeCatalogue<OutcomeTexts> = {
  sv: {
    done: {
      saved: 'Utkastet är sparat.',
      merged: 'Sparat. Någon annan hade sparat under tiden: bådas ändringar är med.',
      unchanged: 'Ingenting var ändrat.',
      settled: 'Översättningen gäller som den är.',
      published: 'Texten är publicerad.',
      scheduled: 'Texten är schemalagd.',
      already_published: 'Den versionen var redan publicerad.',
      withdrawn: 'Texten är tillbakadragen.',
      unscheduled: 'Texten är tagen ur schemat.',
      sent: 'Texten är skickad på granskning.',
      approved: 'Du har godkänt texten.',
      sent_back: 'Texten är skickad tillbaka.',
      said: 'Din kommentar är sparad.',
    },
    problems: {
      words: 'Skriv något.',
      send_back_words: 'Skriv vad som ska rättas innan du skickar tillbaka.',
      notice: 'Skriv vad läsarna får veta.',
      date: 'Skriv en dag och ett klockslag som finns, till exempel 2027-03-14 och 9.00.',
      past: 'Den tiden har redan varit. Publicera nu, eller välj en tid som kommer.',
      without: 'Skriv varför texten publiceras utan granskning.',
      review_needed: 'En annan person måste först godkänna den här versionen.',
      moved_on: 'Någon har sparat en nyare version sedan du öppnade sidan. Läs den först.',
      own_text: 'Du har själv skrivit den här versionen. En annan person måste godkänna den.',
      not_asked: 'Texten är inte på granskning längre.',
      already_sent: 'Texten är redan på granskning.',
      nothing_new: 'Det finns ingenting nytt att granska.',
      not_public: 'Texten är inte publicerad.',
      colleague: 'Den kollegan kan inte granska. Välj en annan.',
    },
  },
  fi: {
    done: {
      saved: 'Luonnos on tallennettu.',
      merged: 'Tallennettu. Joku muu oli sillä välin tallentanut: kummankin muutokset ovat mukana.',
      unchanged: 'Mitään ei ollut muutettu.',
      settled: 'Käännös pätee sellaisenaan.',
      published: 'Teksti on julkaistu.',
      scheduled: 'Teksti on ajastettu.',
      already_published: 'Tämä versio oli jo julkaistu.',
      withdrawn: 'Teksti on vedetty pois.',
      unscheduled: 'Ajastus on peruttu.',
      sent: 'Teksti on lähetetty tarkastettavaksi.',
      approved: 'Olet hyväksynyt tekstin.',
      sent_back: 'Teksti on palautettu.',
      said: 'Kommenttisi on tallennettu.',
    },
    problems: {
      words: 'Kirjoita jotain.',
      send_back_words: 'Kirjoita, mitä pitää korjata, ennen kuin palautat.',
      notice: 'Kirjoita, mitä lukijoille kerrotaan.',
      date: 'Kirjoita päivä ja kellonaika, jotka ovat olemassa, esimerkiksi 2027-03-14 ja 9.00.',
      past: 'Se aika on jo mennyt. Julkaise nyt tai valitse tuleva aika.',
      without: 'Kirjoita, miksi teksti julkaistaan ilman tarkastusta.',
      review_needed: 'Toisen henkilön on ensin hyväksyttävä tämä versio.',
      moved_on: 'Joku on tallentanut uudemman version sivun avaamisen jälkeen. Lue se ensin.',
      own_text: 'Olet itse kirjoittanut tämän version. Toisen henkilön on hyväksyttävä se.',
      not_asked: 'Teksti ei ole enää tarkastettavana.',
      already_sent: 'Teksti on jo tarkastettavana.',
      nothing_new: 'Tarkastettavaa uutta ei ole.',
      not_public: 'Teksti ei ole julkaistu.',
      colleague: 'Tämä työtoveri ei voi tarkastaa. Valitse toinen.',
    },
  },
  en: {
    done: {
      saved: 'The draft is saved.',
      merged: 'Saved. Somebody else had saved meanwhile: the changes of both are in.',
      unchanged: 'Nothing was changed.',
      settled: 'The translation holds as it is.',
      published: 'The text is published.',
      scheduled: 'The text is scheduled.',
      already_published: 'That revision was published already.',
      withdrawn: 'The text is withdrawn.',
      unscheduled: 'The text is taken out of the schedule.',
      sent: 'The text is sent to review.',
      approved: 'You approved the text.',
      sent_back: 'The text is sent back.',
      said: 'Your comment is kept.',
    },
    problems: {
      words: 'Write something.',
      send_back_words: 'Write what is to be mended before you send it back.',
      notice: 'Write what readers are told.',
      date: 'Write a day and a time that exist, like 2027-03-14 and 9.00.',
      past: 'That time has been. Publish now, or choose a time to come.',
      without: 'Write why the text is published without a review.',
      review_needed: 'Another person has to approve this revision first.',
      moved_on: 'Somebody saved a newer revision since you opened the page. Read it first.',
      own_text: 'You wrote this revision yourself. Another person has to approve it.',
      not_asked: 'The text is no longer in review.',
      already_sent: 'The text is in review already.',
      nothing_new: 'There is nothing new to review.',
      not_public: 'The text is not public.',
      colleague: 'That colleague cannot review. Choose another.',
    },
  },
}
