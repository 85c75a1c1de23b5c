import type { Answer } from './answer.messages.ts'

/** What answers begin from in Finnish: the subject, and what is said between greeting and name. */
export const answersFi: Readonly<Record<Answer, readonly [subject: string, words: string]>> = {
  message: ['Vierailunne', ''],
  considered: [
    'Käsittelemme pyyntöänne',
    'Kiitos vierailupyynnöstänne. Kysymme nyt niiltä, jotka voisivat ottaa teidät vastaan, ja palaamme asiaan heti, kun tiedämme enemmän.',
  ],
  offered: [
    'Ehdotus vierailuksi',
    'Tervetuloa {days}. Sopiiko se teille? Vastatkaa sivullanne, niin alamme suunnitella ohjelmaa isäntien kanssa.',
  ],
  confirmed: [
    'Vierailunne on vahvistettu',
    'Vierailunne {days} on nyt vahvistettu. Ohjelma tulee teille, kun se on valmis. Kertokaa mielellään jo nyt, jos joku teistä tarvitsee jotain voidakseen osallistua.',
  ],
  'declined.no_host': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Olemme kysyneet niiltä, jotka työskentelevät aiheenne parissa, mutta kukaan heistä ei voi silloin ottaa vastaan ryhmää. Jos muut päivät käyvät, pyytäkää mielellään uutta vierailua.',
  ],
  'declined.no_time': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Toivominanne päivinä emme ehdi järjestää teille kunnollista vierailua. Jos muut päivät käyvät, pyytäkää mielellään uutta vierailua.',
  ],
  'declined.not_our_topic': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Se, mistä haluatte tietää lisää, ei kuulu kaupungin työhön, joten meillä ei ole ketään näyttämässä sitä. Vierailusivulla kerrotaan, mistä isännillämme on kerrottavaa.',
  ],
  'declined.too_soon': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Aikaa on liian vähän isäntien ja tilojen löytämiseen. Jos voitte tulla myöhemmin, pyytäkää mielellään uutta vierailua.',
  ],
  'declined.too_many': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Ryhmänne on suurempi kuin isäntämme voivat ottaa vastaan. Pienempänä ryhmänä tai kahdessa ryhmässä eri aikoina olette tervetulleita.',
  ],
  'declined.recent': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Kävitte täällä äskettäin samasta aiheesta. Jotta useammat pääsisivät tulemaan, pidämme vierailujen välillä taukoa. Toisesta aiheesta olette tervetulleita jo nyt.',
  ],
  'declined.no_benefit': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Isännät tekevät tätä työnsä ohessa, ja siksi otamme vastaan vierailuja, jotka antavat jotain molemmille. Pyynnöstänne emme näe, miten niin kävisi tällä kertaa.',
  ],
  'declined.other': [
    'Emme valitettavasti voi ottaa teitä vastaan',
    'Kiitos pyynnöstänne. Tällä kertaa emme valitettavasti voi ottaa teitä vastaan.',
  ],
  'cancelled.by_guests': [
    'Vierailu on peruttu',
    'Olemme peruneet vierailun, kuten toivoitte. Tervetuloa toisella kertaa.',
  ],
  'cancelled.by_us': [
    'Joudumme perumaan vierailun',
    'Olemme pahoillamme, mutta emme voi ottaa teitä vastaan niin kuin sovimme. Ehdotamme mielellämme muita päiviä.',
  ],
  'cancelled.by_circumstances': [
    'Vierailu joudutaan perumaan',
    'Olosuhteiden vuoksi vierailu ei voi toteutua. Ehdotamme mielellämme muita päiviä, kun se on taas mahdollista.',
  ],
  'cancelled.other': ['Vierailu on peruttu', 'Vierailu on peruttu. Ehdotamme mielellämme muita päiviä.'],
}
