export { isMailAddress, type Letter } from './letter.ts'
export type { MailState } from './mail.tables.ts'
export { createMailRoom, type MailRoom, type MailWay, type Trial } from './mail-room.ts'
export { MAIL_TAG, readOutbox, type ShownMail } from './outbox.ts'
