import type { ClashKind } from '#src/features/programme/index.ts'
import type { OfficeCatalogue } from '#src/features/staff/index.ts'
import { plural } from '#src/platform/i18n/plural.ts'

/** What a sentence on something that does not work is made of: names and figures as people read them. */
export interface ClashFacts {
  readonly session: string
  readonly other: string
  readonly host: string
  readonly room: string
  readonly people: number
  readonly most: number
  readonly minutes: number
  readonly needed: number
  readonly kilometres: string
  readonly spoken: string
  readonly wanted: string
  readonly guests: string
  readonly diets: string
  readonly weekdays: string
  readonly opens: string
  readonly closes: string
  readonly others: number
  readonly quota: number
  readonly until: string
  readonly reason: string
}

type Sentences = Readonly<Record<ClashKind, (facts: ClashFacts) => string>>

const guestsSv = (count: number) => plural('sv', count, { one: '# gäst', other: '# gäster' })
const guestsEn = (count: number) => plural('en', count, { one: '# guest', other: '# guests' })

/** Each sentence names what does not work, and what to do. */
export const clashTexts: OfficeCatalogue<Sentences> = {
  sv: {
    host_twice: ({ host, session, other }) =>
      `${host} är bokad två gånger: ${session} krockar med ${other}. Flytta en av dem eller fråga en annan värd.`,
    room_twice: ({ room, session, other }) =>
      `${room} är bokat två gånger: ${session} krockar med ${other}. Flytta en av dem eller välj ett annat rum.`,
    guests_twice: ({ session, other }) =>
      `Samma gäster ska vara på två ställen: ${session} krockar med ${other}. Flytta en av dem eller dela upp gruppen.`,
    no_way: ({ session, other, minutes, needed, kilometres }) =>
      `Tiden räcker inte för vägen från ${other} till ${session}: det finns ${minutes} minuter, men behövs ${needed}${kilometres && ` (${kilometres} km fågelvägen i 25 km/h, och tio minuter för gruppen)`}. Flytta ett av passen, eller ange hur lång tid vägen tar.`,
    room_full: ({ session, room, people, most }) =>
      `${session}: ${guestsSv(people)} ryms inte i ${room}, som har ${most} platser. Välj ett större rum eller dela upp gruppen.`,
    host_full: ({ session, host, people, most }) =>
      `${session}: ${host} tar emot högst ${most} åt gången, men ${guestsSv(people)} kommer. Dela upp gruppen eller kom överens med värden.`,
    no_language: ({ session, spoken, guests }) =>
      `${session} hålls på ${spoken}, som inte förstås av: ${guests}. Ordna tolkning eller ett annat språk.`,
    no_group_language: ({ session, spoken, wanted }) =>
      `${session} hålls på ${spoken}, men gruppen arbetar på ${wanted}. Ordna tolkning eller ett annat språk.`,
    diet: ({ session, diets }) => `${session}: köket har inget för ${diets}. Beställ det, och kryssa i det i passet.`,
    over_quota: ({ host, quota, others, until }) =>
      `${host} tar emot högst ${plural('sv', quota, { one: '# besök', other: '# besök' })} per termin och har redan ${others} till och med ${until}. Fråga en annan värd, eller vänta till nästa termin.`,
    host_weekday: ({ session, host, weekdays }) =>
      `${session}: ${host} tar emot gäster ${weekdays}. Flytta passet till en av de dagarna.`,
    host_hours: ({ session, host, opens, closes }) =>
      `${session}: ${host} tar emot gäster ${opens}–${closes}. Flytta passet dit.`,
    city_weekday: ({ session, weekdays }) =>
      `${session}: staden tar emot besök ${weekdays}. Flytta passet till en av de dagarna.`,
    city_hours: ({ session, opens, closes }) =>
      `${session}: staden tar emot besök ${opens}–${closes}. Flytta passet dit.`,
    closed: ({ session, reason }) =>
      `${session}: staden tar inte emot besök då${reason && ` (${reason})`}. Flytta passet till en annan dag.`,
    outside_days: ({ session }) =>
      `${session} ligger utanför besökets dagar. Flytta passet, eller ändra dagarna i förfrågan.`,
  },
  fi: {
    host_twice: ({ host, session, other }) =>
      `${host} on varattu kahdesti: ${session} ja ${other} menevät päällekkäin. Siirrä toista tai kysy toista isäntää.`,
    room_twice: ({ room, session, other }) =>
      `${room} on varattu kahdesti: ${session} ja ${other} menevät päällekkäin. Siirrä toista tai valitse toinen huone.`,
    guests_twice: ({ session, other }) =>
      `Samojen vieraiden pitäisi olla kahdessa paikassa: ${session} ja ${other} menevät päällekkäin. Siirrä toista tai jaa ryhmä.`,
    no_way: ({ session, other, minutes, needed, kilometres }) =>
      `Aika ei riitä matkaan (${other} → ${session}): aikaa on ${minutes} minuuttia, tarvitaan ${needed}${kilometres && ` (${kilometres} km linnuntietä 25 km/h ja kymmenen minuuttia ryhmälle)`}. Siirrä toista tai kerro, kauanko matka kestää.`,
    room_full: ({ session, room, people, most }) =>
      `${session}: paikkoja on ${most} (${room}), mutta tulijoita ${people}. Valitse isompi huone tai jaa ryhmä.`,
    host_full: ({ session, host, people, most }) =>
      `${session}: ${host} ottaa vastaan enintään ${most} kerrallaan, mutta tulijoita on ${people}. Jaa ryhmä tai sovi isännän kanssa.`,
    no_language: ({ session, spoken, guests }) =>
      `${session}: kieliä (${spoken}) eivät ymmärrä: ${guests}. Järjestä tulkkaus tai toinen kieli.`,
    no_group_language: ({ session, spoken, wanted }) =>
      `${session}: kieli on ${spoken}, mutta ryhmän kieli on ${wanted}. Järjestä tulkkaus tai toinen kieli.`,
    diet: ({ session, diets }) =>
      `${session}: keittiöllä ei ole tarjolla: ${diets}. Tilaa se ja merkitse se ohjelmakohtaan.`,
    over_quota: ({ host, quota, others, until }) =>
      `${host} ottaa vastaan enintään ${plural('fi', quota, { one: '# vierailun', other: '# vierailua' })} lukukaudessa, ja niitä on jo ${others} (${until} asti). Kysy toista isäntää tai odota seuraavaa lukukautta.`,
    host_weekday: ({ session, host, weekdays }) =>
      `${session}: ${host} ottaa vieraita vastaan näinä päivinä: ${weekdays}. Siirrä kohta jollekin niistä.`,
    host_hours: ({ session, host, opens, closes }) =>
      `${session}: ${host} ottaa vieraita vastaan klo ${opens}–${closes}. Siirrä kohta siihen aikaan.`,
    city_weekday: ({ session, weekdays }) =>
      `${session}: kaupunki ottaa vierailuja vastaan näinä päivinä: ${weekdays}. Siirrä kohta jollekin niistä.`,
    city_hours: ({ session, opens, closes }) =>
      `${session}: kaupunki ottaa vierailuja vastaan klo ${opens}–${closes}. Siirrä kohta siihen aikaan.`,
    closed: ({ session, reason }) =>
      `${session}: kaupunki ei silloin ota vierailuja vastaan${reason && ` (${reason})`}. Siirrä kohta toiselle päivälle.`,
    outside_days: ({ session }) => `${session} ei ole vierailun päivinä. Siirrä kohtaa tai muuta päiviä pyynnössä.`,
  },
  en: {
    host_twice: ({ host, session, other }) =>
      `${host} is booked twice: ${session} overlaps with ${other}. Move one of them, or ask another host.`,
    room_twice: ({ room, session, other }) =>
      `${room} is booked twice: ${session} overlaps with ${other}. Move one of them, or choose another room.`,
    guests_twice: ({ session, other }) =>
      `The same guests are to be in two places: ${session} overlaps with ${other}. Move one of them, or split the group.`,
    no_way: ({ session, other, minutes, needed, kilometres }) =>
      `There is no time to get from ${other} to ${session}: there are ${minutes} minutes, but ${needed} are needed${kilometres && ` (${kilometres} km as the crow flies at 25 km/h, and ten minutes for the group)`}. Move one of them, or say how long the way takes.`,
    room_full: ({ session, room, people, most }) =>
      `${session}: ${guestsEn(people)} are too many for ${room}, which has ${plural('en', most, { one: '# seat', other: '# seats' })}. Choose a larger room, or split the group.`,
    host_full: ({ session, host, people, most }) =>
      `${session}: ${host} receives ${most} at most, and ${guestsEn(people)} would come. Split the group, or agree with the host.`,
    no_language: ({ session, spoken, guests }) =>
      `${session} is in ${spoken}, which is not understood by: ${guests}. Arrange an interpreter or another language.`,
    no_group_language: ({ session, spoken, wanted }) =>
      `${session} is in ${spoken}, but the group works in ${wanted}. Arrange an interpreter or another language.`,
    diet: ({ session, diets }) =>
      `${session}: the kitchen has nothing for ${diets}. Order it, and tick it in the session.`,
    over_quota: ({ host, quota, others, until }) =>
      `${host} receives ${plural('en', quota, { one: '# visit', other: '# visits' })} a term at most, and has ${others} already until ${until}. Ask another host, or wait for the next term.`,
    host_weekday: ({ session, host, weekdays }) =>
      `${session}: ${host} receives guests on ${weekdays}. Move the session to one of those days.`,
    host_hours: ({ session, host, opens, closes }) =>
      `${session}: ${host} receives guests between ${opens} and ${closes}. Move the session there.`,
    city_weekday: ({ session, weekdays }) =>
      `${session}: the city takes visits on ${weekdays}. Move the session to one of those days.`,
    city_hours: ({ session, opens, closes }) =>
      `${session}: the city takes visits between ${opens} and ${closes}. Move the session there.`,
    closed: ({ session, reason }) =>
      `${session}: the city takes no visits then${reason && ` (${reason})`}. Move the session to another day.`,
    outside_days: ({ session }) =>
      `${session} is outside the days of the visit. Move the session, or change the days in the request.`,
  },
}
