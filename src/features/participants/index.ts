export { participantOffice } from './participant.office.tsx'
export { participantPersonal } from './participant.personal.ts'
export { participantRoutes } from './participant.routes.tsx'
export { askParticipants } from './yearly.store.ts'
