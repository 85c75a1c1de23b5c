export { participantOffice } from './participant.office.tsx'
export { participantRoutes } from './participant.routes.tsx'
